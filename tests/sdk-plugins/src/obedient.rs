//! A plugin that is told to misbehave.

use std::{
    ffi::CStr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use pntos::{
    Error, Exclusive, Managed, Mediator, Message, Result,
    plugin::{CommonPlugin, Init},
    pntos_plugin,
    table::TransportPlugin,
};

/// A transport that does what the channel name says.
#[derive(Default)]
pub(crate) struct Obedient {
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
