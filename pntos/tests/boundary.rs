//! What the boundary does when C or a plugin does not keep the rules.

#[macro_use]
#[path = "support/plugins.rs"]
mod plugins;

use std::{
    cell::Cell,
    ffi::CStr,
    ptr::null_mut,
    sync::{Arc, mpsc},
    thread,
};

use pntos::testing::System;
use pntos::{
    Callback, Exclusive, LoggingLevel, Managed, Mediator, Message, aspn::MeasurementPosition, callback::GroupAdded,
    client, plugin::Entry, sys,
};

use plugins::Plugins;

/// The plugin as C sees it.
fn transport(plugin: &Managed<client::CommonPlugin>) -> *mut sys::PntosTransportPlugin {
    plugin.as_ptr().cast()
}

fn running(plugins: &Plugins, system: &System) -> Managed<client::CommonPlugin> {
    let plugin = plugins.make(c"obedient");
    plugin.init_plugin(None, Some(system.mediator()));
    plugin
}

fn position(source: &str) -> Managed<Message> {
    MeasurementPosition::default().into_message(source).unwrap()
}

fn broadcast(plugin: &Managed<client::CommonPlugin>, message: *mut sys::PntosMessage, channel: Option<&CStr>) {
    let channel = channel.map_or(null_mut(), |name| name.as_ptr().cast_mut());
    // SAFETY: the plugin is a transport; the message's reference goes with the call.
    unsafe { (*transport(plugin)).broadcast_message.unwrap()(transport(plugin), message, channel) };
}

fn returns_the_reference_when_a_plugin_panics(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system);
    let message = position("gnss");

    broadcast(&plugin, message.clone().into_raw(), Some(c"panic"));

    assert_eq!(message.num_refs(), Some(1));
    assert!(
        system.log_text().contains("panicked in `PntosTransportPlugin.broadcast_message`: gnss is too much"),
        "{}",
        system.log_text()
    );
    plugin.shutdown_plugin();
}

fn reports_an_error_with_its_slot_and_whose_fault_it_is(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system).downcast::<client::TransportPlugin>().unwrap();

    plugin.stop_listening();

    assert_eq!(
        system.log_text(),
        "ERROR: `PntosTransportPlugin.stop_listening` failed: the line is dead; this is the plugin's fault\n"
    );
}

fn a_null_message_is_the_callers_fault(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system);

    broadcast(&plugin, null_mut(), None);

    assert!(system.log_text().contains("argument `message` is NULL"), "{}", system.log_text());
    assert!(system.log_text().contains("the caller's fault"), "{}", system.log_text());
}

fn a_null_self_is_survived(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system);
    let message = position("gnss");

    // SAFETY: the slot checks its `self`; the message's reference goes with the call.
    unsafe {
        (*transport(&plugin)).broadcast_message.unwrap()(null_mut(), message.clone().into_raw(), null_mut());
    }

    assert_eq!(message.num_refs(), Some(1));
}

fn a_message_without_its_wrapped_message_is_refused_and_released(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system);
    let message = position("gnss");
    // SAFETY: nobody else uses the message, which stands for one that another vendor made badly.
    let wrapped = unsafe { std::mem::replace(&mut (*message.as_ptr()).wrapped_message, null_mut()) };

    broadcast(&plugin, message.clone().into_raw(), None);

    assert!(system.log_text().contains("`PntosMessage.wrapped_message` is null but required"), "{}", system.log_text());
    assert_eq!(message.num_refs(), Some(1));
    // SAFETY: as above.
    unsafe { (*message.as_ptr()).wrapped_message = wrapped };
}

fn slots_are_refused_before_init_and_after_shutdown(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.make(c"obedient");
    let message = position("gnss");

    broadcast(&plugin, message.clone().into_raw(), Some(c"forward"));
    plugin.init_plugin(None, Some(system.mediator()));
    plugin.shutdown_plugin();
    broadcast(&plugin, message.clone().into_raw(), Some(c"forward"));

    assert!(system.processed().is_empty());
    assert_eq!(message.num_refs(), Some(1));
}

fn the_mediators_reference_is_given_back_at_shutdown_although_the_plugin_kept_a_handle(plugins: &Plugins) {
    let system = System::new();
    let mediator = system.mediator();
    let plugin = plugins.make(c"obedient");
    plugin.init_plugin(None, Some(mediator.clone()));
    assert_eq!(mediator.num_refs(), Some(2));

    plugin.shutdown_plugin();

    assert_eq!(mediator.num_refs(), Some(1));
}

fn a_plugin_that_fails_to_initialise_says_so_once_and_does_nothing_more(plugins: &Plugins) {
    let system = System::new();
    let mediator = system.mediator();
    let plugin = plugins.make(c"obedient");
    let message = position("gnss");

    plugin.init_plugin(Some(c"missing"), Some(mediator.clone()));
    broadcast(&plugin, message.clone().into_raw(), Some(c"forward"));
    plugin.shutdown_plugin();

    assert_eq!(
        system.log_text(),
        "ERROR: `PntosCommonPlugin.init_plugin` failed: no such folder; this is the plugin's fault; \
         the plugin does nothing from now on\n"
    );
    assert_eq!(message.num_refs(), Some(1));
    assert_eq!(mediator.num_refs(), Some(1));
}

fn a_second_init_is_refused_and_releases_its_mediator(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system);
    let second = System::new().mediator();

    plugin.init_plugin(None, Some(second.clone()));

    assert_eq!(second.num_refs(), Some(1));
    assert!(system.log_text().contains("initialised once"), "{}", system.log_text());
}

fn exclusive_state_reports_re_entry_instead_of_deadlocking(plugins: &Plugins) {
    let system = System::new();
    let plugin = running(plugins, &system);

    broadcast(&plugin, position("gnss").into_raw(), Some(c"twice"));

    assert!(system.log_text().contains("entered again from inside its own call"), "{}", system.log_text());
}

#[test]
fn exclusive_state_waits_for_another_thread() {
    let state = Arc::new(Exclusive::new(0_u32));
    let guard = state.enter().unwrap();
    let (started, wait) = mpsc::channel();
    let other = thread::spawn({
        let state = state.clone();
        move || {
            started.send(()).unwrap();
            *state.enter().unwrap() += 1;
        }
    });
    wait.recv().unwrap();
    assert_eq!(*guard, 0);

    drop(guard);
    other.join().unwrap();

    assert_eq!(*state.enter().unwrap(), 1);
}

#[test]
fn a_mediator_call_under_way_at_shutdown_keeps_the_reference_until_it_returns() {
    let system = System::new();
    let mediator = system.mediator();
    let handle = Mediator::attached(c"threaded", mediator.clone());
    let (inside, entered) = mpsc::channel();
    let (leave, left) = mpsc::channel::<()>();
    let caller = thread::spawn({
        let handle = handle.clone();
        move || {
            handle
                .with_registry(|_| {
                    inside.send(()).unwrap();
                    left.recv().unwrap();
                })
                .unwrap();
            handle.process_pntos_message(position("gnss")).unwrap_err().to_string()
        }
    });
    entered.recv().unwrap();

    handle.close();
    assert_eq!(mediator.num_refs(), Some(2));
    leave.send(()).unwrap();
    let refusal = caller.join().unwrap();

    assert_eq!(mediator.num_refs(), Some(1));
    assert!(refusal.contains("after `shutdown_plugin`"), "{refusal}");
}

fn the_entry_makes_new_plugins_each_time(plugins: &Plugins) {
    let (first, second) = (plugins.array(), plugins.array());

    assert_eq!(first.num_plugins(), 7);
    let (a, b) = (first.plugins().get(0).unwrap(), second.plugins().get(0).unwrap());
    assert_eq!((a.identifier(), b.identifier()), (c"echo", c"echo"));
    assert_ne!(pntos::Handle::as_ptr(&*a), pntos::Handle::as_ptr(&*b));
}

fn a_kept_plugin_outlives_its_array(plugins: &Plugins) {
    let array = plugins.array();
    let kept = array.plugins().get(0).unwrap().to_managed();

    drop(array);

    assert_eq!(kept.num_refs(), Some(1));
    assert!(kept.downcast::<client::LoggingPlugin>().is_err());
}

fn a_mediator_whose_registry_does_not_exist_yet_is_taken_and_the_registry_refused(plugins: &Plugins) {
    let system = System::new();
    let mediator = system.mediator();
    // SAFETY: nobody else uses the mediator; a controller in C leaves the field null until the registry exists.
    let registry = unsafe { std::mem::replace(&mut (*mediator.as_ptr()).registry, null_mut()) };
    let plugin = plugins.make(c"obedient");

    plugin.init_plugin(None, Some(mediator.clone()));
    let error = Mediator::attached(c"reader", mediator.clone()).batch("group").err().unwrap();

    assert_eq!(system.log_text(), "");
    assert_eq!(error.to_string(), "the system has no registry; its mediator's is NULL");
    plugin.shutdown_plugin();
    // SAFETY: as above; the mediator's own registry goes back for its release.
    unsafe { (*mediator.as_ptr()).registry = registry };
}

#[test]
fn threads_that_use_the_mediator_while_it_is_closed_leave_no_reference_behind() {
    for round in 0..200 {
        let system = System::new();
        system.on_message(drop);
        let mediator = system.mediator();
        let handle = Mediator::attached(c"threaded", mediator.clone());
        let (ready, started) = mpsc::channel();
        let threads: Vec<_> = (0..3)
            .map(|_| {
                let (handle, ready) = (handle.clone(), ready.clone());
                thread::spawn(move || {
                    let mut sent = 0_u64;
                    let message = position("gnss");
                    while handle.process_pntos_message(message.clone()).is_ok() {
                        sent += 1;
                        if sent == 1 {
                            ready.send(()).unwrap();
                        }
                    }
                    assert_eq!(message.num_refs(), Some(1));
                })
            })
            .collect();
        // Closing races with the first calls, with calls under way, and with calls that are refused.
        for _ in 0..round % 4 {
            started.recv().unwrap();
        }
        handle.close();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(mediator.num_refs(), Some(1), "in round {round}");
    }
}

fn a_mediator_whose_registry_lacks_a_slot_is_taken_and_the_registry_refused(plugins: &Plugins) {
    let system = System::new();
    let mediator = system.mediator();
    // SAFETY: nobody else uses the mediator; the registry is one that another vendor made badly.
    let slot = unsafe { (*(*mediator.as_ptr()).registry).batch_start.take() };
    let plugin = plugins.make(c"obedient");

    plugin.init_plugin(None, Some(mediator.clone()));
    let error = Mediator::attached(c"reader", mediator.clone()).batch("group").err().unwrap();
    // SAFETY: the mediator is live.
    let adopted = unsafe { Managed::<client::Mediator>::adopt(mediator.as_ptr()) };

    assert_eq!(system.log_text(), "");
    assert!(error.to_string().contains("`PntosRegistry.batch_start` is null but required"), "{error}");
    assert_eq!(adopted.unwrap_err().slot, "registry->batch_start");
    plugin.shutdown_plugin();
    // SAFETY: as above.
    unsafe { (*(*mediator.as_ptr()).registry).batch_start = slot };
}

fn a_plugin_that_lacks_a_slot_of_its_kind_is_not_one_of_that_kind(plugins: &Plugins) {
    let plugin = plugins.make(c"obedient");
    // SAFETY: nobody else uses the plugin, which stands for one that another vendor made badly.
    unsafe { (*transport(&plugin)).start_listening = None };

    let plugin = plugin.downcast::<client::TransportPlugin>().unwrap_err();

    assert_eq!(plugin.num_refs(), Some(1));
}

thread_local! {
    static LINES: Cell<usize> = const { Cell::new(0) };
    static FULL: Cell<*mut sys::PntosLoggingPlugin> = const { Cell::new(null_mut()) };
}

/// A log as simple as a controller may have it: straight to the logging plugin.
unsafe extern "C" fn log_to_full(_: *mut sys::PntosMediator, level: sys::PntosLoggingLevel, text: *mut sys::c_char) {
    LINES.set(LINES.get() + 1);
    let full = FULL.get();
    // SAFETY: the test keeps the plugin while it logs.
    unsafe { (*full).log.unwrap()(full, sys::PntosPluginTypes(0), c"somebody".as_ptr().cast_mut(), level, text) };
}

fn a_logging_plugin_that_fails_does_not_log_that_for_ever(plugins: &Plugins) {
    let mediator = System::new().mediator();
    // SAFETY: nobody else uses the mediator.
    unsafe { (*mediator.as_ptr()).log_message = Some(log_to_full) };
    let plugin = plugins.make(c"full");
    FULL.set(plugin.as_ptr().cast());
    plugin.init_plugin(None, Some(mediator.clone()));

    mediator.log_message(LoggingLevel::INFO, "hello");

    // The line itself, and the report that it could not be logged.
    assert_eq!(LINES.get(), 2);
    plugin.shutdown_plugin();
}

#[test]
fn a_formatted_line_without_a_format_or_a_self_is_survived() {
    let system = System::new();
    let mediator = system.mediator();
    let level = sys::PntosLoggingLevel::PNTOS_LOG_LEVEL_INFO;

    // SAFETY: the slot checks its `self` and its format.
    unsafe {
        let log = (*mediator.as_ptr()).log_message_fmt.unwrap();
        log(mediator.as_ptr(), level, null_mut());
        log(null_mut(), level, c"nobody".as_ptr().cast_mut());
    }

    assert_eq!(system.log_text(), "");
}

/// What a careless author may panic with.
struct PanicsAgain;

impl Drop for PanicsAgain {
    fn drop(&mut self) {
        panic!("and again");
    }
}

#[test]
fn a_panic_while_plugins_are_made_gives_null_whatever_it_holds() {
    let loaded = pntos::plugin::load(&[Entry::new(c"bad", || std::panic::panic_any(PanicsAgain))]);

    assert!(loaded.is_null());
}

#[test]
fn notifications_to_different_receivers_differ_although_their_closures_hold_nothing() {
    fn nothing(_: &CStr) {}

    assert!(Callback::<GroupAdded>::from_closure(nothing) != Callback::<GroupAdded>::from_closure(nothing));
}

fn a_reaction_that_panics_fails_its_test(plugins: &Plugins) {
    let system = System::new();
    system.on_message(|message| panic!("{}", message.source().to_string_lossy()));
    let plugin = plugins.start::<client::TransportPlugin>(&system, c"obedient");

    plugin.broadcast_message(position("gnss"), Some(c"forward"));
}

#[cfg(target_os = "linux")]
fn a_standard_error_that_cannot_be_written_to_stops_nobody(plugins: &Plugins) {
    const NAME: &str = "a_standard_error_that_cannot_be_written_to_stops_nobody";
    const IS_CHILD: &str = "PNTOS_TEST_FULL_STANDARD_ERROR";
    if std::env::var_os(IS_CHILD).is_some() {
        let plugin = running(plugins, &System::new());
        // SAFETY: the slot checks its `self`.
        unsafe { (*transport(&plugin)).start_listening.unwrap()(null_mut()) };
        plugin.shutdown_plugin();
        plugin.shutdown_plugin();
        return;
    }
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();

    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", &format!("{}::{NAME}", plugins.module)])
        .env(IS_CHILD, "1")
        .stdout(std::process::Stdio::null())
        .stderr(full)
        .status()
        .unwrap();

    assert!(status.success(), "{status}");
}

#[test]
fn a_console_of_the_program_gets_the_lines_that_have_no_log() {
    static CONSOLE: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());
    pntos::set_console(|line| CONSOLE.lock().unwrap().push(line.to_string()));

    Mediator::detached(c"alone").info("hello");

    assert!(CONSOLE.lock().unwrap().iter().any(|line| line == "alone: hello"));
}

both_ways! {
    returns_the_reference_when_a_plugin_panics,
    reports_an_error_with_its_slot_and_whose_fault_it_is,
    a_null_message_is_the_callers_fault,
    a_null_self_is_survived,
    a_message_without_its_wrapped_message_is_refused_and_released,
    slots_are_refused_before_init_and_after_shutdown,
    the_mediators_reference_is_given_back_at_shutdown_although_the_plugin_kept_a_handle,
    a_plugin_that_fails_to_initialise_says_so_once_and_does_nothing_more,
    a_second_init_is_refused_and_releases_its_mediator,
    exclusive_state_reports_re_entry_instead_of_deadlocking,
    the_entry_makes_new_plugins_each_time,
    a_kept_plugin_outlives_its_array,
    a_mediator_whose_registry_does_not_exist_yet_is_taken_and_the_registry_refused,
    a_mediator_whose_registry_lacks_a_slot_is_taken_and_the_registry_refused,
    a_plugin_that_lacks_a_slot_of_its_kind_is_not_one_of_that_kind,
    a_logging_plugin_that_fails_does_not_log_that_for_ever,
    #[should_panic(expected = "the reaction to a message panicked: gnss")]
    a_reaction_that_panics_fails_its_test,
    #[cfg(target_os = "linux")]
    a_standard_error_that_cannot_be_written_to_stops_nobody,
}
