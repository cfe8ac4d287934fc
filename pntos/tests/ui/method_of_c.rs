use pntos::prelude::*;
use std::ffi::CStr;

#[derive(Default)]
struct Mine {
    count: u32,
}

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl TransportPlugin for Mine {
    extern "C" fn start_listening(&self) -> pntos::Result {
        Ok(())
    }
    fn stop_listening(&self) -> pntos::Result {
        Ok(())
    }
    fn broadcast_message(&self, _: Managed<Message>, _: Option<&CStr>) -> pntos::Result {
        Ok(())
    }
}

fn main() {}
