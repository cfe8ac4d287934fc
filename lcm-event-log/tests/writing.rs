//! Writing, and what is left when the sink gives up.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use lcm_event_log::{FlushPolicy, MAX_CHANNEL_LENGTH, OpenError, OpenReason, Reader, WriteError, Writer};

fn scratch(name: &str) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A disk with room for so many bytes.
#[derive(Default)]
struct Disk {
    bytes: Vec<u8>,
    room: usize,
}

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len().min(self.room - self.bytes.len());
        if count == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.bytes.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn numbers_events_from_zero() {
    let mut writer = Writer::new(Vec::new());
    assert_eq!(writer.write(0, "a", b"").unwrap(), 0);
    assert_eq!(writer.write(0, "a", b"").unwrap(), 1);
    assert_eq!(writer.events(), 2);
}

#[test]
fn refuses_channel_names_no_reader_would_accept_and_goes_on() {
    let long = "x".repeat(MAX_CHANNEL_LENGTH + 1);
    let mut writer = Writer::new(Vec::new());
    for name in ["", "a\0b", &long] {
        assert!(matches!(writer.write(0, name, b""), Err(WriteError::Channel { .. })));
    }
    assert_eq!(writer.write(0, &long[1..], b"").unwrap(), 0);
}

#[test]
fn a_sink_that_fills_up_is_reported_once_and_ends_the_log() {
    let mut disk = Disk { room: 100, ..Disk::default() };
    let mut writer = Writer::new(&mut disk).with_flush_policy(FlushPolicy::EachEvent);
    for _ in 0..3 {
        writer.write(0, "a", b"b").unwrap();
    }

    let full = writer.write(0, "a", b"b").unwrap_err();
    let after = writer.write(0, "a", b"b").unwrap_err();

    assert!(matches!(full, WriteError::Sink { events: 3, .. }), "{full}");
    assert!(matches!(after, WriteError::Ended { .. }), "{after}");
    assert!(writer.finish().is_err());
    let mut reader = Reader::new(disk.bytes.as_slice());
    while reader.next_event().unwrap().is_some() {}
    assert_eq!(reader.statistics().events, 3);
}

#[test]
fn counts_the_whole_events_of_a_buffer_that_fitted_partly() {
    let mut disk = Disk { room: 100, ..Disk::default() };
    let mut writer = Writer::new(&mut disk);
    for _ in 0..10 {
        writer.write(0, "a", b"b").unwrap();
    }

    let error = writer.flush().unwrap_err();

    assert!(matches!(error, WriteError::Sink { events: 3, .. }), "{error}");
}

#[test]
fn dropping_a_writer_writes_what_is_buffered() {
    let path = scratch("dropped").join("log");
    let mut writer = Writer::create(&path).unwrap();
    writer.write(7, "a", b"b").unwrap();
    drop(writer);

    let mut reader = Reader::open(&path).unwrap();

    assert_eq!(reader.next_event().unwrap().unwrap().timestamp_us, 7);
}

type Create = fn(&Path) -> Result<Writer<File>, OpenError>;

/// Both ways to write a file.
const CREATE: [Create; 2] = [|path| Writer::create(path), |path| Writer::create_with_thread(path)];

#[test]
fn flushing_each_event_makes_it_readable_at_once() {
    let path = scratch("each_event").join("log");
    for create in CREATE {
        let mut writer = create(&path).unwrap().with_flush_policy(FlushPolicy::EachEvent);
        writer.write(7, "a", b"b").unwrap();

        let mut reader = Reader::open(&path).unwrap();

        assert!(reader.next_event().unwrap().is_some());
        assert_eq!(reader.length(), Some(30));
    }
}

#[test]
fn a_thread_writes_the_same_bytes_as_none() {
    let path = scratch("thread").join("log");
    let data = vec![7; 3000];
    let written = CREATE.map(|create| {
        let mut writer = create(&path).unwrap();
        // Many times what is gathered, and some that is larger than that.
        for event in 0..2000 {
            writer.write(event, "channel", &data[..data.len() * event as usize / 2000]).unwrap();
        }
        writer.write(2000, "channel", &vec![1; 1 << 20]).unwrap();
        assert_eq!(writer.events(), 2001);
        writer.finish().unwrap();
        fs::read(&path).unwrap()
    });

    assert!(written[0] == written[1], "{} and {} bytes", written[0].len(), written[1].len());
    let mut reader = Reader::new(written[0].as_slice());
    while reader.next_event().unwrap().is_some() {}
    assert_eq!((reader.statistics().events, reader.statistics().skipped_bytes), (2001, 0));
}

#[test]
fn nothing_is_left_of_a_file_that_is_replaced() {
    let path = scratch("replaced").join("log");
    for create in CREATE {
        for events in [0, 1] {
            fs::write(&path, [1; 1000]).unwrap();
            let mut writer = create(&path).unwrap();
            for _ in 0..events {
                writer.write(7, "a", b"b").unwrap();
            }
            drop(writer);

            assert_eq!(fs::metadata(&path).unwrap().len(), events * 30);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_thread_that_cannot_write_ends_the_log_and_says_so_once() {
    let mut writer = Writer::create_with_thread("/dev/full").unwrap();
    let mut results = (0..100).map(|_| writer.write(0, "a", &[0; 100_000]));

    let error = results.find_map(Result::err).unwrap();

    assert!(error.to_string().starts_with("writing the log `/dev/full` failed after 0 events: "), "{error}");
    assert!(results.all(|result| matches!(result, Err(WriteError::Ended { .. }))));
    assert_eq!(writer.events(), 0);
    assert!(matches!(writer.finish(), Err(WriteError::Ended { .. })));
}

#[test]
fn opening_says_what_is_wrong_with_a_path() {
    let folder = scratch("opening");
    fs::write(folder.join("empty"), b"").unwrap();

    let missing = Reader::open(folder.join("missing")).unwrap_err();
    let empty = Reader::open(folder.join("empty")).unwrap_err();
    let directory = Reader::open(&folder).unwrap_err();

    assert!(matches!(missing.reason, OpenReason::Missing), "{missing}");
    assert!(matches!(empty.reason, OpenReason::Empty), "{empty}");
    assert!(matches!(directory.reason, OpenReason::Directory), "{directory}");
    assert!(missing.to_string().contains(&*folder.join("missing").to_string_lossy()));
}

#[test]
fn creating_says_what_is_wrong_with_a_path() {
    let folder = scratch("creating");
    fs::write(folder.join("file"), b"").unwrap();

    let directory = Writer::create(&folder).unwrap_err();
    let no_folder = Writer::create(folder.join("missing/log")).unwrap_err();
    let below_a_file = Writer::create(folder.join("file/log")).unwrap_err();

    assert!(matches!(directory.reason, OpenReason::Directory), "{directory}");
    assert!(matches!(no_folder.reason, OpenReason::MissingFolder), "{no_folder}");
    assert!(matches!(below_a_file.reason, OpenReason::Unwritable(_)), "{below_a_file}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_an_error_that_names_it() {
    let mut writer = Writer::create("/dev/full").unwrap();
    writer.write(0, "a", b"b").unwrap();

    let error = writer.finish().unwrap_err();

    assert!(error.to_string().starts_with("writing the log `/dev/full` failed after 0 events: "), "{error}");
}

#[test]
fn an_error_names_its_cause_once_along_its_chain() {
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::Error::other("no room"))
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = Writer::new(Full);
    writer.write(0, "c", b"").unwrap();
    let error = writer.finish().map(drop).unwrap_err();

    let mut said = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        said = format!("{said}: {inner}");
        cause = inner.source();
    }

    assert_eq!(said.matches("no room").count(), 1, "{said}");
}
