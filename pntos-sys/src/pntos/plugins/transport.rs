// Made from api-spec/pntos/plugins/transport.rs by `cargo pntos gen`. Changes belong there.

//! Transport plugins: how messages enter and leave the system.

use crate::{PntosCommonPlugin, PntosMessage, c_char};

/// A plugin that connects the system to a bus, a network, a device or a recording.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosTransportPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Begins to receive. Each message that arrives goes to `process_pntos_message` of the mediator, with
    /// the channel it came by as its source identifier. Returns soon; a transport that waits for data does
    /// so in a thread of its own.
    pub start_listening: Option<unsafe extern "C" fn(self_: *mut PntosTransportPlugin)>,
    /// Ends what `start_listening` began. A transport should see to it that nothing it hands in comes after
    /// its return.
    pub stop_listening: Option<unsafe extern "C" fn(self_: *mut PntosTransportPlugin)>,
    /// Sends a message out. `channel_name` says by which channel; NULL leaves the choice to the transport,
    /// which may also have nowhere to send it.
    ///
    /// References: the callee gets one on `message`.
    pub broadcast_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosTransportPlugin,
            message: *mut PntosMessage,
            channel_name: *mut c_char,
        ),
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<PntosTransportPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosTransportPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosTransportPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosTransportPlugin, start_listening
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosTransportPlugin, stop_listening
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosTransportPlugin, broadcast_message
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosTransportPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosTransportPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosTransportPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosTransportPlugin, start_listening
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosTransportPlugin, stop_listening
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosTransportPlugin, broadcast_message
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosTransportPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosTransportPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosTransportPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosTransportPlugin, start_listening
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosTransportPlugin, stop_listening
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosTransportPlugin, broadcast_message
    )];
};
