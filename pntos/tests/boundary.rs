//! What the boundary does when C or a plugin does not keep the rules.

mod support;

use std::{
    ffi::CStr,
    ptr::null_mut,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    thread,
};

use pntos::{
    Error, Exclusive, Managed, Mediator, Message, Result, client,
    plugin::{CommonPlugin, Init, Plugin},
    pntos_plugin, sys,
    table::TransportPlugin,
};
use support::{Seen, mediator, position};

/// A transport that does what the channel name says.
#[derive(Default)]
struct Obedient {
    mediator: Exclusive<Option<Mediator>>,
    heard: AtomicUsize,
}

impl CommonPlugin for Obedient {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        if init.resources == Some(c"missing") {
            return Err(Error::new("no such folder"));
        }
        *self.mediator.enter()? = Some(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "obedient")]
impl TransportPlugin for Obedient {
    fn start_listening(&self) -> Result {
        self.heard.fetch_add(1, Relaxed);
        Ok(())
    }

    fn stop_listening(&self) -> Result {
        Err(Error::new("the line is dead"))
    }

    fn broadcast_message(&self, message: Managed<Message>, channel_name: Option<&CStr>) -> Result {
        match channel_name {
            Some(name) if name == c"panic" => panic!("{} is too much", message.source().to_string_lossy()),
            Some(name) if name == c"twice" => {
                let _guard = self.mediator.enter()?;
                self.mediator.enter().map(|_| ())
            }
            Some(name) if name == c"forward" => {
                let mediator = self.mediator.enter()?.clone().unwrap();
                mediator.process_pntos_message(message)
            }
            _ => Ok(()),
        }
    }
}

/// The plugin as C sees it.
fn transport(plugin: &Managed<client::CommonPlugin>) -> *mut sys::PntosTransportPlugin {
    plugin.as_ptr().cast()
}

fn running(seen: &Arc<Seen>) -> Managed<client::CommonPlugin> {
    let plugin = Obedient::default().into_plugin();
    plugin.init_plugin(None, Some(mediator(seen)));
    plugin
}

fn broadcast(plugin: &Managed<client::CommonPlugin>, message: *mut sys::PntosMessage, channel: Option<&CStr>) {
    let channel = channel.map_or(null_mut(), |name| name.as_ptr().cast_mut());
    // SAFETY: the plugin is a transport; the message's reference goes with the call.
    unsafe { (*transport(plugin)).broadcast_message.unwrap()(transport(plugin), message, channel) };
}

#[test]
fn returns_the_reference_when_a_plugin_panics() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen);
    let message = position("gnss", 1);

    broadcast(&plugin, message.clone().into_raw(), Some(c"panic"));

    assert_eq!(message.num_refs(), Some(1));
    assert!(
        seen.text().contains("panicked in `PntosTransportPlugin.broadcast_message`: gnss is too much"),
        "{}",
        seen.text()
    );
    plugin.shutdown_plugin();
}

#[test]
fn reports_an_error_with_its_slot_and_whose_fault_it_is() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen).downcast::<client::TransportPlugin>().unwrap();

    plugin.stop_listening();

    assert_eq!(
        seen.text(),
        "ERROR: `PntosTransportPlugin.stop_listening` failed: the line is dead; this is the plugin's fault\n"
    );
}

#[test]
fn a_null_message_is_the_callers_fault() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen);

    broadcast(&plugin, null_mut(), None);

    assert!(seen.text().contains("argument `message` is NULL"), "{}", seen.text());
    assert!(seen.text().contains("the caller's fault"), "{}", seen.text());
}

#[test]
fn a_null_self_is_survived() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen);
    let message = position("gnss", 1);

    // SAFETY: the slot checks its `self`; the message's reference goes with the call.
    unsafe {
        (*transport(&plugin)).broadcast_message.unwrap()(null_mut(), message.clone().into_raw(), null_mut());
    }

    assert_eq!(message.num_refs(), Some(1));
}

#[test]
fn a_message_without_its_wrapped_message_is_refused() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen);
    let message = position("gnss", 1);
    // SAFETY: a copy of the struct, which stands for a message that another vendor made badly.
    let mut incomplete = unsafe { *message.as_ptr() };
    incomplete.wrapped_message = null_mut();

    broadcast(&plugin, &raw mut incomplete, None);

    assert!(seen.text().contains("`PntosMessage.wrapped_message` is null but required"), "{}", seen.text());
}

#[test]
fn slots_are_refused_before_init_and_after_shutdown() {
    let seen = Arc::new(Seen::default());
    let plugin = Obedient::default().into_plugin();
    let message = position("gnss", 1);

    broadcast(&plugin, message.clone().into_raw(), Some(c"forward"));
    plugin.init_plugin(None, Some(mediator(&seen)));
    plugin.shutdown_plugin();
    broadcast(&plugin, message.clone().into_raw(), Some(c"forward"));

    assert!(seen.messages.lock().unwrap().is_empty());
    assert_eq!(message.num_refs(), Some(1));
}

#[test]
fn the_mediators_reference_is_given_back_at_shutdown_although_the_plugin_kept_a_handle() {
    let seen = Arc::new(Seen::default());
    let system = mediator(&seen);
    let plugin = Obedient::default().into_plugin();
    plugin.init_plugin(None, Some(system.clone()));
    assert_eq!(system.num_refs(), Some(2));

    plugin.shutdown_plugin();

    assert_eq!(system.num_refs(), Some(1));
}

#[test]
fn a_plugin_that_fails_to_initialise_says_so_once_and_does_nothing_more() {
    let seen = Arc::new(Seen::default());
    let system = mediator(&seen);
    let plugin = Obedient::default().into_plugin();
    let message = position("gnss", 1);

    plugin.init_plugin(Some(c"missing"), Some(system.clone()));
    broadcast(&plugin, message.clone().into_raw(), Some(c"forward"));
    plugin.shutdown_plugin();

    assert_eq!(
        seen.text(),
        "ERROR: `PntosCommonPlugin.init_plugin` failed: the plugin does nothing from now on: no such folder; \
         this is the plugin's fault\n"
    );
    assert_eq!(message.num_refs(), Some(1));
    assert_eq!(system.num_refs(), Some(1));
}

#[test]
fn a_second_init_is_refused_and_releases_its_mediator() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen);
    let second = mediator(&Arc::new(Seen::default()));

    plugin.init_plugin(None, Some(second.clone()));

    assert_eq!(second.num_refs(), Some(1));
    assert!(seen.text().contains("initialised once"), "{}", seen.text());
}

#[test]
fn exclusive_state_reports_re_entry_instead_of_deadlocking() {
    let seen = Arc::new(Seen::default());
    let plugin = running(&seen);

    broadcast(&plugin, position("gnss", 1).into_raw(), Some(c"twice"));

    assert!(seen.text().contains("entered again from inside its own call"), "{}", seen.text());
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
    let seen = Arc::new(Seen::default());
    let system = mediator(&seen);
    let handle = Mediator::attached(c"threaded", system.clone());
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
            handle.process_pntos_message(position("gnss", 1)).unwrap_err().to_string()
        }
    });
    entered.recv().unwrap();

    handle.close();
    assert_eq!(system.num_refs(), Some(2));
    leave.send(()).unwrap();
    let refusal = caller.join().unwrap();

    assert_eq!(system.num_refs(), Some(1));
    assert!(refusal.contains("after `shutdown_plugin`"), "{refusal}");
}

pntos::plugins![Obedient];

#[test]
fn the_in_process_entry_makes_new_plugins_each_time() {
    let load = pntos_plugins().plugins_loader.unwrap();
    // SAFETY: the entry is ours; each call gives one reference.
    let (first, second) = unsafe {
        (
            Managed::<client::PluginArray>::adopt(load()).unwrap().unwrap(),
            Managed::<client::PluginArray>::adopt(load()).unwrap().unwrap(),
        )
    };

    assert_eq!(first.num_plugins(), 1);
    let (a, b) = (first.plugins().get(0).unwrap(), second.plugins().get(0).unwrap());
    assert_eq!(a.identifier(), c"obedient");
    assert_ne!(pntos::Handle::as_ptr(&*a), pntos::Handle::as_ptr(&*b));
}

#[test]
fn a_kept_plugin_outlives_its_array() {
    let load = pntos_plugins().plugins_loader.unwrap();
    // SAFETY: the entry is ours.
    let array = unsafe { Managed::<client::PluginArray>::adopt(load()).unwrap().unwrap() };
    let kept = array.plugins().get(0).unwrap().to_managed();

    drop(array);

    assert_eq!(kept.num_refs(), Some(1));
    assert!(kept.downcast::<client::LoggingPlugin>().is_err());
}
