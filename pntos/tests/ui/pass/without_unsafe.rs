#![forbid(unsafe_code)]

use std::ffi::CStr;

use pntos::{pntos_object, prelude::*, table, Callback};

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl RegistryPlugin for Mine {
    fn new_registry(&self, _: Option<&CStr>) -> pntos::Result<Managed<client::Registry>> {
        Ok(Empty.into_object(&Mediator::detached(c"mine")))
    }
}

struct Empty;

#[pntos_object]
impl table::Registry for Empty {
    fn batch_start(&self, _: &CStr) -> pntos::Result<Managed<client::KeyValueStore>> {
        Err(pntos::Error::new("empty"))
    }

    fn get_group_array(&self) -> pntos::Result<Option<Managed<client::StringArray>>> {
        Ok(None)
    }

    fn has_group(&self, _: &CStr) -> pntos::Result<bool> {
        Ok(false)
    }

    fn request_notify_new_group(&self, _: Callback<pntos::callback::GroupAdded>) -> pntos::Result<bool> {
        Ok(false)
    }
}

pntos::export_plugins![Mine];

fn main() {}
