use pntos::{pntos_object, prelude::*, table};
use std::ffi::CStr;

struct Mine;

#[pntos_object]
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

#[pntos_object]
impl table::Preprocessor for Mine {
    fn process_pntos_message(&self, _: Managed<Message>) -> pntos::Result<Option<Managed<client::MessageArray>>> {
        Ok(None)
    }
}

fn main() {}
