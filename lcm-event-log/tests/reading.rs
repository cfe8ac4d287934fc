//! Reading undamaged and damaged logs.

use std::io::{self, Read};

use lcm_event_log::{HEADER_LENGTH, MAX_CHANNEL_LENGTH, MAX_DATA_LENGTH, Reader, Statistics, Writer};

const CHANNEL: &str = "/sensor/imu";

/// A log of `count` events whose data is their number in text.
fn log(count: usize) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    for number in 0..count {
        writer.write(number as i64 * 10, CHANNEL, number.to_string().as_bytes()).unwrap();
    }
    writer.finish().unwrap()
}

fn event_length(number: usize) -> usize {
    HEADER_LENGTH + CHANNEL.len() + number.to_string().len()
}

fn read<R: Read>(mut reader: Reader<R>) -> (Vec<String>, Statistics) {
    let mut events = Vec::new();
    while let Some(event) = reader.next_event().unwrap() {
        events.push(String::from_utf8_lossy(event.data).into_owned());
    }
    (events, reader.statistics())
}

/// Hands out one byte a call, and an interruption before each.
struct Trickle<'a>(&'a [u8], bool);

impl Read for Trickle<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let count = self.0.len().min(1).min(buffer.len());
        self.0.read(&mut buffer[..count])
    }
}

#[test]
fn gives_back_every_part_of_an_event() {
    let mut writer = Writer::new(Vec::new());
    writer.write(-5, "a", b"").unwrap();
    writer.write(i64::MAX, "/b", &[1, 2, 3]).unwrap();
    let log = writer.finish().unwrap();

    let mut reader = Reader::new(log.as_slice());
    let first = reader.next_event().unwrap().unwrap();
    assert_eq!((first.number, first.timestamp_us, first.channel, first.data), (0, -5, "a", &[][..]));
    let second = reader.next_event().unwrap().unwrap();
    assert_eq!((second.number, second.timestamp_us), (1, i64::MAX));
    assert_eq!((second.channel, second.data), ("/b", &[1, 2, 3][..]));
    assert_eq!(reader.next_event().unwrap(), None);
    assert_eq!(reader.next_event().unwrap(), None);
    assert_eq!(reader.position(), log.len() as u64);
}

#[test]
fn an_empty_source_has_no_events_and_no_damage() {
    assert_eq!(read(Reader::new(io::empty())), (vec![], Statistics::default()));
}

#[test]
fn reads_the_same_however_the_source_cuts_its_bytes() {
    let log = log(100);
    assert_eq!(read(Reader::new(Trickle(&log, false))), read(Reader::new(log.as_slice())));
}

#[test]
fn skips_a_corrupt_sync_word_and_loses_one_event() {
    let mut log = log(5);
    log[2 * event_length(0)] ^= 0xFF;

    let (events, statistics) = read(Reader::new(log.as_slice()));

    assert_eq!(events, ["0", "1", "3", "4"]);
    assert_eq!(statistics.corrupt_headers, 1);
    assert_eq!(statistics.skipped_bytes, event_length(2) as u64);
    assert!(!statistics.truncated);
}

#[test]
fn a_length_that_swallows_the_next_events_costs_one_event() {
    let mut log = log(5);
    let data_length = event_length(0) + 24;
    log[data_length..data_length + 4].copy_from_slice(&70_u32.to_be_bytes());

    let (events, statistics) = read(Reader::new(log.as_slice()));

    assert_eq!(events, ["0", "2", "3", "4"]);
    assert_eq!(statistics.corrupt_headers, 1);
}

#[test]
fn lengths_that_cannot_be_are_skipped() {
    let impossible =
        [(20, 0), (20, -1), (20, MAX_CHANNEL_LENGTH as i32 + 1), (24, -1), (24, MAX_DATA_LENGTH as i32 + 1)];
    for (field, length) in impossible {
        let mut log = log(3);
        let at = event_length(0) + field;
        log[at..at + 4].copy_from_slice(&length.to_be_bytes());

        let (events, statistics) = read(Reader::new(log.as_slice()));

        assert_eq!(events, ["0", "2"], "length {length} at {field}");
        assert_eq!(statistics.impossible_lengths, 1, "length {length} at {field}");
        assert_eq!(statistics.corrupt_headers, 0, "length {length} at {field}");
    }
}

#[test]
fn a_length_beyond_the_end_of_the_log_does_not_hide_later_events() {
    let mut log = log(3);
    let at = event_length(0) + 24;
    log[at..at + 4].copy_from_slice(&(MAX_DATA_LENGTH as u32).to_be_bytes());

    let (events, statistics) = read(Reader::new(log.as_slice()));

    assert_eq!(events, ["0", "2"]);
    assert_eq!((statistics.corrupt_headers, statistics.truncated), (1, false));
}

#[test]
fn a_channel_name_that_is_not_text_is_skipped() {
    for byte in [0xFF, 0x00] {
        let mut log = log(3);
        log[event_length(0) + HEADER_LENGTH + 2] = byte;

        let (events, statistics) = read(Reader::new(log.as_slice()));

        assert_eq!(events, ["0", "2"]);
        assert_eq!(statistics.corrupt_headers, 1);
    }
}

#[test]
fn reports_a_log_torn_anywhere_within_its_last_event_and_keeps_the_rest() {
    let whole = log(3);
    let kept = 2 * event_length(0);
    for end in kept + 1..whole.len() {
        let (events, statistics) = read(Reader::new(&whole[..end]));

        assert_eq!(events, ["0", "1"], "cut at {end}");
        assert!(statistics.truncated, "cut at {end}");
        assert_eq!(statistics.skipped_bytes, (end - kept) as u64);
        assert_eq!(statistics.corrupt_headers, 0);
    }
}

#[test]
fn noise_around_events_is_counted_apart_from_a_torn_end() {
    let mut bytes = b"not a log".to_vec();
    bytes.extend(log(2));
    bytes.extend(b"neither");

    let (events, statistics) = read(Reader::new(bytes.as_slice()));

    assert_eq!(events, ["0", "1"]);
    assert_eq!((statistics.corrupt_headers, statistics.skipped_bytes), (2, 16));
    assert!(!statistics.truncated);
}

#[test]
fn a_sync_word_inside_the_data_is_data() {
    let mut writer = Writer::new(Vec::new());
    let nested = log(2);
    writer.write(0, "outer", &nested).unwrap();
    writer.write(0, "outer", &nested).unwrap();
    let bytes = writer.finish().unwrap();

    let mut reader = Reader::new(bytes.as_slice());
    while let Some(event) = reader.next_event().unwrap() {
        assert_eq!((event.channel, event.data), ("outer", nested.as_slice()));
    }
    assert_eq!(reader.statistics().events, 2);
}

#[test]
fn events_larger_than_the_buffer_are_read_whole() {
    let large: Vec<u8> = (0..300_000_u32).map(|byte| byte as u8).collect();
    let mut writer = Writer::new(Vec::new());
    for _ in 0..3 {
        writer.write(0, CHANNEL, &large).unwrap();
        writer.write(0, CHANNEL, b"small").unwrap();
    }
    let bytes = writer.finish().unwrap();

    let mut reader = Reader::new(bytes.as_slice());
    for _ in 0..3 {
        assert!(reader.next_event().unwrap().unwrap().data == large);
        assert_eq!(reader.next_event().unwrap().unwrap().data, b"small");
    }
    assert_eq!(reader.next_event().unwrap(), None);
}

#[test]
fn a_failing_source_is_an_error_that_says_how_far_it_got() {
    struct Fails;
    impl Read for Fails {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the cable is gone"))
        }
    }
    let bytes = log(1);
    let mut reader = Reader::new(bytes.as_slice().chain(Fails));

    let error = reader.next_event().unwrap_err();

    assert_eq!(error.to_string(), "reading the log failed after byte 0: the cable is gone");
}
