//! A plugin for a machine without an operating system: `core`, `alloc`, and what the firmware gives.

#![no_std]

extern crate alloc;

use core::{
    alloc::{GlobalAlloc, Layout},
    ffi::{CStr, c_void},
    panic::PanicInfo,
};

use pntos::prelude::*;

#[derive(Default)]
struct Counter {
    state: Exclusive<State>,
}

#[derive(Default)]
struct State {
    mediator: Option<Mediator>,
    messages: usize,
}

impl CommonPlugin for Counter {
    fn init_plugin(&self, init: Init<'_>) -> pntos::Result {
        init.mediator.info("counting");
        self.state.enter()?.mediator = Some(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "counter")]
impl TransportPlugin for Counter {
    fn start_listening(&self) -> pntos::Result {
        let _guard = self.state.enter()?;
        self.state.enter().map(|_| ())
    }

    fn stop_listening(&self) -> pntos::Result {
        Ok(())
    }

    fn broadcast_message(&self, message: Managed<Message>, _: Option<&CStr>) -> pntos::Result {
        let mut state = self.state.enter()?;
        state.messages += 1;
        if let Some(mediator) = &state.mediator {
            mediator.info(format_args!("{} from {:?}", state.messages, message.source()));
        }
        Ok(())
    }
}

pntos::export_plugins![Counter];

/// A message, as a plugin makes one.
#[unsafe(no_mangle)]
pub extern "C" fn firmware_message() -> *mut pntos::sys::PntosMessage {
    pntos::aspn::MeasurementPosition::default()
        .into_message(c"gnss")
        .map_or(core::ptr::null_mut(), Managed::into_raw)
}

unsafe extern "C" {
    fn firmware_allocate(align: usize, size: usize) -> *mut c_void;
    fn firmware_free(block: *mut c_void);
    fn firmware_halt() -> !;
}

struct Firmware;

unsafe impl GlobalAlloc for Firmware {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { firmware_allocate(layout.align(), layout.size()).cast() }
    }

    unsafe fn dealloc(&self, block: *mut u8, _: Layout) {
        unsafe { firmware_free(block.cast()) }
    }
}

#[global_allocator]
static ALLOCATOR: Firmware = Firmware;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unsafe { firmware_halt() }
}
