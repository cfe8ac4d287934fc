//! Transport plugins: how messages enter and leave the system.

use crate::pntos::plugins::common::*;

/// A plugin that connects the system to a bus, a network, a device or a recording.
#[plugin_kind(PNTOS_TRANSPORT_PLUGIN)]
pub trait PntosTransportPlugin: PntosCommonPlugin {
    /// Begins to receive. Each message that arrives goes to `process_pntos_message` of the mediator, with the channel
    /// it came by as its source identifier. Returns soon; a transport that waits for data does so in a thread of its
    /// own.
    fn start_listening(&self);
    /// Ends what `start_listening` began. A transport should see to it that nothing it hands in comes after its return.
    fn stop_listening(&self);
    /// Sends a message out. `channel_name` says by which channel; NULL leaves the choice to the transport, which may
    /// also have nowhere to send it.
    fn broadcast_message(&self, message: &PntosMessage, channel_name: Option<&CStr>);
}
