//! Reading and writing allocate nothing once their buffers exist.

use std::io;

use lcm_event_log::{Reader, Writer};
use pntos::testing::CountingAllocator;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

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
    assert!(CountingAllocator::count(|| vec![0; 3]) > 0, "the allocator counts");

    let allocations = CountingAllocator::count(|| {
        while let Some(event) = reader.next_event().unwrap() {
            writer.write(event.timestamp_us, event.channel, event.data).unwrap();
        }
    });

    assert_eq!((reader.statistics().events, allocations), (1000, 0));
}
