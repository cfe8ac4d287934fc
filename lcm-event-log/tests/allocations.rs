//! Reading and writing allocate nothing once their buffers exist.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::io;

use lcm_event_log::{Reader, Writer};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is handed to `System` unchanged; counting does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_steady_stream_of_events_allocates_nothing() {
    let data = [7; 700];
    let mut source = Writer::new(Vec::new());
    for number in 0..1000 {
        source.write(number, "/channel", &data).unwrap();
    }
    let bytes = source.finish().unwrap();
    let mut reader = Reader::new(bytes.as_slice());
    let mut writer = Writer::new(io::sink());
    assert!(ALLOCATIONS.get() > 0);

    ALLOCATIONS.set(0);
    while let Some(event) = reader.next_event().unwrap() {
        writer.write(event.timestamp_us, event.channel, event.data).unwrap();
    }

    assert_eq!((reader.statistics().events, ALLOCATIONS.get()), (1000, 0));
}
