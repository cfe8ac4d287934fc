//! What holds for every log and every damage.

use lcm_event_log::{Reader, Statistics, Writer};
use proptest::prelude::*;

type Written = (i64, String, Vec<u8>);

fn events(data: impl Strategy<Value = Vec<u8>>) -> impl Strategy<Value = Vec<Written>> {
    prop::collection::vec((any::<i64>(), "[a-zA-Z0-9_/é-]{1,63}", data), 1..12)
}

fn small() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..200)
}

/// Small ones, some that outgrow the reader's buffer, and some that look like the start of an event.
fn any_data() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        8 => small(),
        1 => (any::<u8>(), 60_000..70_000_usize).prop_map(|(byte, length)| vec![byte; length]),
        2 => Just(lcm_event_log::SYNC_WORD.to_be_bytes().repeat(20)),
    ]
}

fn write(events: &[Written]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    for (timestamp, channel, data) in events {
        writer.write(*timestamp, channel, data).unwrap();
    }
    writer.finish().unwrap()
}

fn read(bytes: &[u8]) -> (Vec<Written>, Statistics) {
    let mut reader = Reader::new(bytes);
    let mut events = Vec::new();
    while let Some(event) = reader.next_event().unwrap() {
        events.push((event.timestamp_us, event.channel.to_owned(), event.data.to_owned()));
    }
    (events, reader.statistics())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(events in events(any_data())) {
        let bytes = write(&events);
        let (read, statistics) = read(&bytes);
        prop_assert_eq!(&read, &events);
        let expected = Statistics { events: events.len() as u64, bytes: bytes.len() as u64, ..Statistics::default() };
        prop_assert_eq!(statistics, expected);
    }

    #[test]
    fn every_byte_of_a_damaged_log_is_accounted_for(
        events in events(any_data()),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = write(&events);
        bytes.push(0);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len()) + 1);

        let (read, statistics) = read(&bytes);

        prop_assert_eq!(statistics.bytes + statistics.skipped_bytes, bytes.len() as u64);
        prop_assert_eq!(statistics.events, read.len() as u64);
        let places = statistics.corrupt_headers + statistics.impossible_lengths + u64::from(statistics.truncated);
        prop_assert_eq!(statistics.skipped_bytes > 0, places > 0);
    }

    #[test]
    fn a_damaged_sync_word_costs_its_event_only(
        events in events(small()),
        which in any::<prop::sample::Index>(),
        byte in 0..4_usize,
        flip in 1..=u8::MAX,
    ) {
        let which = which.index(events.len());
        let mut bytes = write(&events);
        let start = write(&events[..which]).len();
        bytes[start + byte] ^= flip;

        let (read, statistics) = read(&bytes);

        let mut rest = events;
        rest.remove(which);
        prop_assert_eq!(read, rest);
        prop_assert_eq!(statistics.corrupt_headers + u64::from(statistics.truncated), 1);
    }

    #[test]
    fn arbitrary_bytes_with_many_sync_words_end(parts in prop::collection::vec(prop_oneof![
        Just(lcm_event_log::SYNC_WORD.to_be_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
        Just(vec![0; 20]),
    ], 0..200)) {
        let bytes = parts.concat();
        let (_, statistics) = read(&bytes);
        prop_assert_eq!(statistics.bytes + statistics.skipped_bytes, bytes.len() as u64);
    }
}
