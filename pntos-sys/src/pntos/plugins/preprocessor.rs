// Made from api-spec/pntos/plugins/preprocessor.rs by `cargo pntos gen`. Changes belong there.

//! Preprocessor plugins: correct, convert or drop messages before anybody else gets them.

use crate::{PntosCommonPlugin, PntosManagedMemory, PntosMessage, PntosMessageArray, c_char};

/// One step on the way of messages from a transport to the rest of the system, such as a change of axes
/// or time, a test for outliers, or a lower rate.
///
/// A controller or an orchestration puts several of them in a row. The order of the messages that it
/// makes is theirs.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosPreprocessor {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Takes one message and gives those that are to be passed on, usually one.
    ///
    /// It may give the message itself, changed ones, several, or those it kept back before; no element is
    /// NULL. NULL in place of the array says that nothing is to be passed on for now. A message that it is
    /// not meant for is passed on as it is.
    ///
    /// References: the callee gets one on `message`, the caller gets one on the result.
    pub process_pntos_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosPreprocessor,
            message: *mut PntosMessage,
        ) -> *mut PntosMessageArray,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosPreprocessor>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosPreprocessor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPreprocessor, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosPreprocessor, process_pntos_message
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosPreprocessor>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPreprocessor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPreprocessor, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosPreprocessor, process_pntos_message
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosPreprocessor>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPreprocessor>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPreprocessor, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosPreprocessor, process_pntos_message
    )];
};

/// A plugin that makes preprocessors of any number of kinds.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosPreprocessorPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Number of kinds of preprocessor. Does not change.
    pub num_preprocessors: usize,
    /// A name for each kind of preprocessor. They do not change and live as long as the plugin.
    pub preprocessor_identifiers: *mut *mut c_char,
    /// Makes a preprocessor.
    ///
    /// `preprocessor_index` is an index into `preprocessor_identifiers` and says which kind. `config_group`
    /// is the group of the registry that holds its settings; NULL for a kind that needs none. NULL if the
    /// index is not below `num_preprocessors`, or if the settings are of no use.
    ///
    /// References: the caller gets one on the result.
    pub new_preprocessor: Option<
        unsafe extern "C" fn(
            self_: *mut PntosPreprocessorPlugin,
            preprocessor_index: usize,
            config_group: *mut c_char,
        ) -> *mut PntosPreprocessor,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<PntosPreprocessorPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosPreprocessorPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPreprocessorPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, num_preprocessors
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, preprocessor_identifiers
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, new_preprocessor
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosPreprocessorPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPreprocessorPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPreprocessorPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, num_preprocessors
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, preprocessor_identifiers
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, new_preprocessor
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosPreprocessorPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPreprocessorPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPreprocessorPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, num_preprocessors
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, preprocessor_identifiers
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosPreprocessorPlugin, new_preprocessor
    )];
};
