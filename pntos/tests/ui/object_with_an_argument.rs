use pntos::{pntos_object, prelude::*, table};
use std::ffi::CStr;

struct Mine;

#[pntos_object(identifier = "mine")]
impl table::Registry for Mine {
    fn batch_start(&self, _: &CStr) -> pntos::Result<Managed<client::KeyValueStore>> {
        Err(pntos::Error::new("empty"))
    }

    fn get_group_array(&self) -> pntos::Result<Option<Managed<client::StringArray>>> {
        Ok(None)
    }

    fn has_group(&self, _: &CStr) -> pntos::Result<bool> {
        Ok(false)
    }

    fn request_notify_new_group(&self, _: pntos::Callback<pntos::callback::GroupAdded>) -> pntos::Result<bool> {
        Ok(false)
    }
}

fn main() {
    let _ = Mine;
}
