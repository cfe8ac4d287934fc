//! The life of a plugin: what it may do when, in which process, and what it is told in between.

#[macro_use]
#[path = "support/plugins.rs"]
mod plugins;

use std::{
    ffi::CStr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    thread,
};

use pntos::{
    Exclusive, Managed, Mediator, Message, Result, Subscription, aspn::MeasurementPosition, client, testing::System,
};

use plugins::Plugins;

fn position() -> Managed<Message> {
    MeasurementPosition::default().into_message(c"gnss").expect("it fits")
}

fn a_plugin_is_told_of_the_key_it_asked_for(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::TransportPlugin>(&system, c"echo");

    system.set("echo", "name", "unasked");
    system.set("echo", "gain", 3);
    system.set("other", "gain", 4);

    assert_eq!(system.log_text(), "INFO: echo: [\"gain\"] 3\n");
    drop(plugin);
}

fn a_subscription_that_is_dropped_is_removed_from_the_registry(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::TransportPlugin>(&system, c"echo");

    plugin.stop_listening();
    system.set("echo", "gain", 3);

    assert_eq!(system.log_text(), "");
    assert_eq!(system.watches(), 0);
}

fn a_subscription_that_is_kept_too_long_tells_nobody_after_the_shutdown(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::TransportPlugin>(&system, c"echo");

    plugin.shut_down();
    system.set("echo", "gain", 3);

    assert_eq!(system.watches(), 1);
    assert_eq!(system.log_text(), "");
}

#[test]
fn what_a_subscription_holds_goes_with_it_but_not_while_it_runs() {
    let system = System::new();
    let mediator = Mediator::attached(c"watcher", system.mediator());
    let held = Arc::new(());
    let (inside, entered) = mpsc::channel();
    let (leave, left) = mpsc::channel::<()>();
    let left = std::sync::Mutex::new(left);
    let subscription = mediator
        .on_new_group({
            let held = held.clone();
            move |_| {
                inside.send(()).unwrap();
                left.lock().unwrap().recv().unwrap();
                drop(held.clone());
            }
        })
        .unwrap();
    let setter = thread::spawn({
        let system = system.clone();
        move || system.set("new", "key", 1)
    });
    entered.recv().unwrap();

    drop(subscription);
    assert_eq!(Arc::strong_count(&held), 2);
    leave.send(()).unwrap();
    setter.join().unwrap();

    assert_eq!(Arc::strong_count(&held), 1);
    system.set("newer", "key", 1);
    mediator.close();
}

#[test]
fn a_notification_may_end_itself() {
    let system = System::new();
    let mediator = Mediator::attached(c"watcher", system.mediator());
    let kept = Arc::new(Exclusive::new(None::<Subscription>));
    let told = Arc::new(AtomicUsize::new(0));
    let subscription = mediator.on_change("group", None, {
        let (kept, told) = (kept.clone(), told.clone());
        move |_, _, _| {
            told.fetch_add(1, Relaxed);
            drop(kept.enter().unwrap().take());
        }
    });
    *kept.enter().unwrap() = Some(subscription.unwrap());

    system.set("group", "key", 1);
    system.set("group", "key", 2);

    assert_eq!(told.load(Relaxed), 1);
    mediator.close();
}

#[test]
fn a_notification_is_shown_what_it_asked_for_as_the_batch_left_it() {
    let system = System::new();
    let mediator = Mediator::attached(c"watcher", system.mediator());
    let shown = Arc::new(Exclusive::new(Vec::new()));
    let watch = |key: Option<&'static std::ffi::CStr>| {
        let shown = shown.clone();
        mediator.on_change("group", key, move |_, _, values| {
            values.set_int("one", 7);
            let ones = (values.has_key("one"), values.has_key("two"), values.has_key("old"));
            shown.enter().unwrap().push((ones, values.get_int("one")));
        })
    };
    system.set("group", "old", 0);
    let _subscriptions = (watch(None).unwrap(), watch(Some(c"one")).unwrap());

    let batch = mediator.batch("group").unwrap();
    batch.set_int("one", 1);
    batch.set_int("two", 2);
    drop(batch);

    assert_eq!(*shown.enter().unwrap(), [((true, true, false), 1), ((true, false, false), 1)]);
    assert_eq!(system.get("group", "one"), Some(pntos::testing::Value::Int(1)));
    mediator.close();
}

#[test]
fn a_callback_that_a_registry_keeps_too_long_is_not_called() {
    let system = System::new();
    let mediator = Mediator::attached(c"registry", system.mediator());
    let told = Arc::new(AtomicUsize::new(0));
    let keeper = Arc::new(Keeps(Exclusive::default()));
    let registry = client::Registry::implement(Shared(keeper.clone()), &mediator);
    let callback = pntos::Callback::<pntos::callback::GroupAdded>::from_closure({
        let told = told.clone();
        move |_| _ = told.fetch_add(1, Relaxed)
    });
    assert!(registry.request_notify_new_group(callback));
    let kept = keeper.0.enter().unwrap().take().expect("it was kept");

    kept.call(c"before");
    mediator.close();
    kept.call(c"after");

    assert_eq!(told.load(Relaxed), 1);
}

struct Keeps(Exclusive<Option<pntos::Callback<pntos::callback::GroupAdded>>>);

struct Shared(Arc<Keeps>);

impl pntos::table::Registry for Shared {
    fn batch_start(&self, _: &CStr) -> Result<Managed<client::KeyValueStore>> {
        Err(pntos::Error::new("there is nothing in it"))
    }

    fn get_group_array(&self) -> Result<Option<Managed<client::StringArray>>> {
        Ok(None)
    }

    fn has_group(&self, _: &CStr) -> Result<bool> {
        Ok(false)
    }

    fn request_notify_new_group(&self, callback: pntos::Callback<pntos::callback::GroupAdded>) -> Result<bool> {
        *self.0.0.enter()? = Some(callback);
        Ok(true)
    }
}

/// Runs `child` in a forked child; what it returns is the child's exit status.
#[cfg(target_os = "linux")]
fn in_a_forked_child(child: impl FnOnce() -> u8) -> i32 {
    // SAFETY: the child uses what the parent's threads have not locked, and ends without unwinding into the harness.
    unsafe {
        let process = libc::fork();
        if process == 0 {
            let status = std::panic::catch_unwind(std::panic::AssertUnwindSafe(child)).unwrap_or(101);
            libc::_exit(status.into());
        }
        let mut status = 0;
        assert_eq!(libc::waitpid(process, &raw mut status, 0), process);
        assert!(libc::WIFEXITED(status), "the child ended with {status}");
        libc::WEXITSTATUS(status)
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_forked_child_has_no_mediator_and_its_parent_keeps_it() {
    let system = System::new();
    let mediator = system.mediator();
    let handle = Mediator::attached(c"forked", mediator.clone());

    let status = in_a_forked_child(|| {
        let refusal = handle.process_pntos_message(position()).unwrap_err().to_string();
        handle.info("nobody reads this");
        handle.close();
        let references_stay = mediator.num_refs() == Some(2);
        u8::from(refusal.contains("`fork()`")) + 2 * u8::from(references_stay) + 4 * u8::from(system.log().is_empty())
    });

    assert_eq!(status, 7);
    handle.process_pntos_message(position()).unwrap();
    assert_eq!(system.processed().len(), 1);
    handle.close();
    assert_eq!(mediator.num_refs(), Some(1));
}

/// A plugin that cannot start, and keeps what it was given for a start.
#[derive(Default)]
struct NeverReady(Arc<Exclusive<Option<Mediator>>>);

impl pntos::plugin::CommonPlugin for NeverReady {
    fn init_plugin(&self, init: pntos::plugin::Init<'_>) -> Result {
        *self.0.enter()? = Some(init.mediator);
        Err(pntos::Error::new("it has no calibration"))
    }
}

#[pntos::pntos_plugin(identifier = "never-ready")]
impl pntos::plugin::UtilityPlugin for NeverReady {}

#[test]
#[cfg(target_os = "linux")]
fn a_plugin_that_could_not_start_has_no_mediator_in_a_forked_child_either() {
    let system = System::new();
    let plugin = NeverReady::default();
    let kept = plugin.0.clone();
    let running = system.start::<client::CommonPlugin>(plugin);
    let handle = kept.enter().unwrap().take().expect("it was given one");

    let status = in_a_forked_child(|| {
        let refusal = handle.process_pntos_message(position());
        u8::from(refusal.is_err_and(|error| error.to_string().contains("`fork()`")))
    });

    assert_eq!(status, 1);
    handle.process_pntos_message(position()).unwrap();
    drop(running);
}

#[cfg(target_os = "linux")]
fn a_forked_child_cannot_call_a_running_plugin_and_releases_what_it_was_given(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::TransportPlugin>(&system, c"echo");
    let message = position();

    let status = in_a_forked_child(|| {
        plugin.broadcast_message(message.clone(), None);
        plugin.shut_down();
        u8::from(message.num_refs() == Some(1)) + 2 * u8::from(system.processed().is_empty())
    });
    plugin.broadcast_message(message.clone(), None);

    assert_eq!(status, 3);
    assert_eq!(system.processed().len(), 1);
}

#[cfg(target_os = "linux")]
fn a_plugin_may_be_started_in_a_forked_child(plugins: &Plugins) {
    let system = System::new();
    let other = plugins.start::<client::TransportPlugin>(&system, c"echo");

    let status = in_a_forked_child(|| {
        let system = System::new();
        let plugin = plugins.start::<client::TransportPlugin>(&system, c"echo");
        plugin.broadcast_message(position(), None);
        plugin.shut_down();
        u8::try_from(system.processed().len()).unwrap_or(u8::MAX)
    });

    assert_eq!(status, 1);
    drop(other);
}

both_ways! {
    a_plugin_is_told_of_the_key_it_asked_for,
    a_subscription_that_is_dropped_is_removed_from_the_registry,
    a_subscription_that_is_kept_too_long_tells_nobody_after_the_shutdown,
    #[cfg(target_os = "linux")]
    a_forked_child_cannot_call_a_running_plugin_and_releases_what_it_was_given,
    #[cfg(target_os = "linux")]
    a_plugin_may_be_started_in_a_forked_child,
}
