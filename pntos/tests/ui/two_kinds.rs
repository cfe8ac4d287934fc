use pntos::prelude::*;
use std::ffi::CStr;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for Mine {}

#[pntos_plugin(identifier = "mine-too")]
impl RegistryPlugin for Mine {
    fn new_registry(&self, _: Option<&CStr>) -> pntos::Result<Managed<client::Registry>> {
        Err(pntos::Error::new("there is none"))
    }
}

fn main() {}
