// Made from api-spec/pntos/plugins/orchestration.rs by `cargo pntos gen`. Changes belong there.

//! Orchestration plugins: who turns messages into solutions.

use crate::{AspnTypeTimestamp, Bool, PntosCommonPlugin, PntosMediator, PntosMessage, PntosMessageArray, PntosMessageType, PntosPluginArray, PntosStringArray, c_char};

/// How an orchestration plugin asks for its messages: in the order of their time stamps, or at once.
///
/// Order costs delay: the controller holds messages back for a while so that late ones can take their
/// place. What a message that is asked for in both ways means is the controller's choice, as is the
/// order without any request; the reference controller delivers each message once, in the way that was
/// asked for last. Passed by value to `init_orchestration_plugin` and used during that call; `self` is
/// the plugin's mediator.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosMessageStreamConfig {
    /// Asks for messages of a type in the order of their time stamps. With a `source_identifier`, only
    /// those of that source; with NULL, those of all sources.
    pub sequenced_stream_add: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            r#type: PntosMessageType,
            source_identifier: *mut c_char,
        ),
    >,
    /// Takes a request of `sequenced_stream_add` back, or makes an exception from `sequenced_stream_all`.
    pub sequenced_stream_remove: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            r#type: PntosMessageType,
            source_identifier: *mut c_char,
        ),
    >,
    /// Asks for every message in the order of the time stamps, or with `false` takes that back.
    pub sequenced_stream_all: Option<
        unsafe extern "C" fn(self_: *mut PntosMediator, enable: Bool),
    >,
    /// Asks for messages of a type as soon as they arrive. With a `source_identifier`, only those of that
    /// source; with NULL, those of all sources.
    pub immediate_stream_add: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            r#type: PntosMessageType,
            source_identifier: *mut c_char,
        ),
    >,
    /// Takes a request of `immediate_stream_add` back, or makes an exception from `immediate_stream_all`.
    pub immediate_stream_remove: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            r#type: PntosMessageType,
            source_identifier: *mut c_char,
        ),
    >,
    /// Asks for every message as soon as it arrives, or with `false` takes that back.
    pub immediate_stream_all: Option<
        unsafe extern "C" fn(self_: *mut PntosMediator, enable: Bool),
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<PntosMessageStreamConfig>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosMessageStreamConfig>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_add
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_remove
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_all
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_add
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_remove
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_all
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosMessageStreamConfig>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessageStreamConfig>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_add
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_remove
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_all
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_add
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_remove
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_all
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosMessageStreamConfig>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessageStreamConfig>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_add
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_remove
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, sequenced_stream_all
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_add
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_remove
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosMessageStreamConfig, immediate_stream_all
    )];
};

/// A plugin that fuses what the sensors say into solutions, alone or with fusion, inertial and state
/// modeling plugins.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosOrchestrationPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Called once, after `init_plugin` and before any other function of this table.
    ///
    /// `plugins` holds the plugins it may use for its work, initialised already, or is NULL if there are
    /// none. `stream_config` says how to ask for messages, and is used before this call returns.
    ///
    /// References: the callee gets one on `plugins`.
    pub init_orchestration_plugin: Option<
        unsafe extern "C" fn(
            self_: *mut PntosOrchestrationPlugin,
            plugins: *mut PntosPluginArray,
            stream_config: PntosMessageStreamConfig,
        ),
    >,
    /// Takes a message that came from outside. `sequenced` tells which of the two streams it came by.
    ///
    /// References: the callee gets one on `message`.
    pub process_pntos_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosOrchestrationPlugin,
            message: *mut PntosMessage,
            sequenced: Bool,
        ),
    >,
    /// The names of the solutions it can give, for `request_solutions`.
    ///
    /// By convention a name is in upper snake case. It contains `BEST` for the primary solution, or
    /// `DEAD_RECKONING` for one whose changes over time are trustworthy while the whole may drift. It ends
    /// with the name of the message type of the solution and `_ESTIMATE`, as in
    /// `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`. Users look for these parts in a name.
    ///
    /// References: the caller gets one on the result.
    pub get_filter_description_list: Option<
        unsafe extern "C" fn(
            self_: *mut PntosOrchestrationPlugin,
        ) -> *mut PntosStringArray,
    >,
    /// Gives a solution for each of the times, in the order of the times.
    ///
    /// `filter_description` is one of the names above, or NULL for the best there is. The result has one
    /// element for each time, NULL where there is no solution for that time. NULL in place of the whole
    /// result says that there is no solution of that name.
    ///
    /// References: the caller gets one on the result.
    pub request_solutions: Option<
        unsafe extern "C" fn(
            self_: *mut PntosOrchestrationPlugin,
            solution_times: *mut AspnTypeTimestamp,
            num_solution_times: usize,
            filter_description: *mut c_char,
        ) -> *mut PntosMessageArray,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<PntosOrchestrationPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosOrchestrationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosOrchestrationPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, init_orchestration_plugin
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, process_pntos_message
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, get_filter_description_list
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, request_solutions
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 36] = [(); core::mem::size_of::<PntosOrchestrationPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosOrchestrationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosOrchestrationPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, init_orchestration_plugin
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, process_pntos_message
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, get_filter_description_list
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, request_solutions
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 36] = [(); core::mem::size_of::<PntosOrchestrationPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosOrchestrationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosOrchestrationPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, init_orchestration_plugin
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, process_pntos_message
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, get_filter_description_list
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosOrchestrationPlugin, request_solutions
    )];
};
