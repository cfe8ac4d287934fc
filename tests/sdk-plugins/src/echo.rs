//! A plugin that lives through everything a plugin may.

use std::ffi::CStr;

use pntos::{
    Exclusive, Managed, Mediator, Message, Result, Subscription,
    plugin::{CommonPlugin, Init},
    pntos_plugin,
    table::TransportPlugin,
};

/// A transport that passes on what it is to broadcast, and notes what the registry says.
#[derive(Default)]
pub(crate) struct Echo {
    mediator: Exclusive<Option<Mediator>>,
    subscription: Exclusive<Option<Subscription>>,
}

impl CommonPlugin for Echo {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let log = init.mediator.clone();
        let subscription = init.mediator.on_change("echo", Some(c"gain"), move |group, keys, values| {
            let keys: Vec<_> = keys.iter().map(CStr::to_string_lossy).collect();
            log.info(format_args!("{}: {keys:?} {}", group.to_string_lossy(), values.get_int(c"gain")));
        })?;
        *self.subscription.enter()? = Some(subscription);
        *self.mediator.enter()? = Some(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "echo")]
impl TransportPlugin for Echo {
    fn start_listening(&self) -> Result {
        Ok(())
    }

    /// Wants to know no more.
    fn stop_listening(&self) -> Result {
        *self.subscription.enter()? = None;
        Ok(())
    }

    fn broadcast_message(&self, message: Managed<Message>, _: Option<&CStr>) -> Result {
        let mediator = self.mediator.enter()?.clone().expect("initialised");
        mediator.process_pntos_message(message)
    }
}
