//! A plugin with a list of names.

use std::ffi::CStr;

use pntos::{Error, Managed, Result, client, plugin::CommonPlugin, pntos_plugin, table};

/// Makes one preprocessor, whatever is asked.
#[derive(Default)]
pub(crate) struct Preprocessors;

impl CommonPlugin for Preprocessors {}

#[pntos_plugin(identifier = "preprocessors")]
impl table::PreprocessorPlugin for Preprocessors {
    fn preprocessor_identifiers(&self) -> Vec<&CStr> {
        vec![c"downsample", c"turn"]
    }

    fn new_preprocessor(&self, index: usize, _: Option<&CStr>) -> Result<Option<Managed<client::Preprocessor>>> {
        Err(Error::new(format_args!("number {index} is not ready")))
    }
}
