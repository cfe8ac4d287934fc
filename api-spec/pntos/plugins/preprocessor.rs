//! Preprocessor plugins: correct, convert or drop messages before anybody else gets them.

use crate::pntos::plugins::common::*;

/// One step on the way of messages from a transport to the rest of the system, such as a change of axes or time, a test
/// for outliers, or a lower rate.
///
/// A controller or an orchestration puts several of them in a row. The order of the messages that it makes is theirs.
#[unstable]
pub trait PntosPreprocessor {
    const memory: &PntosManagedMemory;
    /// Takes one message and gives those that are to be passed on, usually one.
    ///
    /// It may give the message itself, changed ones, several, or those it kept back before; no element is NULL. NULL in
    /// place of the array says that nothing is to be passed on for now. A message that it is not meant for is passed on
    /// as it is.
    fn process_pntos_message(&self, message: &PntosMessage) -> Option<&PntosMessageArray>;
}

/// A plugin that makes preprocessors of any number of kinds.
#[unstable]
#[plugin_kind(PNTOS_PREPROCESSOR_PLUGIN)]
pub trait PntosPreprocessorPlugin: PntosCommonPlugin {
    /// Number of kinds of preprocessor. Does not change.
    const num_preprocessors: usize;
    /// A name for each kind of preprocessor. They do not change and live as long as the plugin.
    #[len(num_preprocessors)]
    const preprocessor_identifiers: &[&CStr];
    /// Makes a preprocessor.
    ///
    /// `preprocessor_index` is an index into `preprocessor_identifiers` and says which kind. `config_group` is the group
    /// of the registry that holds its settings; NULL for a kind that needs none. NULL if the index is not below
    /// `num_preprocessors`, or if the settings are of no use.
    fn new_preprocessor(&self, preprocessor_index: usize, config_group: Option<&CStr>) -> Option<&PntosPreprocessor>;
}
