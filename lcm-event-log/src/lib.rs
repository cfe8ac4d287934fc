//! LCM event logs: read, write, and survive the damaged ones.
//!
//! A log is a plain concatenation of events without index or trailer. Every event is
//!
//! | bytes | big-endian | holds |
//! |---|---|---|
//! | 4 | `u32` | the sync word [`SYNC_WORD`] |
//! | 8 | `i64` | event number, counted by whoever recorded |
//! | 8 | `i64` | time stamp in microseconds |
//! | 4 | `i32` | length of the channel name, 1 to [`MAX_CHANNEL_LENGTH`] |
//! | 4 | `i32` | length of the data, 0 to [`MAX_DATA_LENGTH`] |
//! | n | | channel name, then data |
//!
//! [`Reader`] lends one event after the other out of a buffer that it reuses, so reading allocates nothing
//! once the buffer has met the largest event. Bytes that are not an event are skipped and counted; reading goes
//! on at the next event. [`Writer`] numbers the events and makes sure that what reaches the disk is whole events,
//! even when the disk is full.
//!
//! ```
//! use lcm_event_log::{Reader, Writer};
//!
//! let mut writer = Writer::new(Vec::new());
//! writer.write(1_000_000, "/sensor/imu", b"first")?;
//! writer.write(1_010_000, "/sensor/imu", b"second")?;
//! let log = writer.finish()?;
//!
//! let mut reader = Reader::new(log.as_slice());
//! while let Some(event) = reader.next_event()? {
//!     println!("{} {} {} bytes", event.number, event.channel, event.data.len());
//! }
//! assert_eq!(reader.statistics().events, 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod behind;
mod error;
mod format;
mod names;
mod reader;
mod sink;
mod writer;

pub use error::{OpenError, OpenReason, ReadError, WriteError};
pub use format::{HEADER_LENGTH, MAX_CHANNEL_LENGTH, MAX_DATA_LENGTH, SYNC_WORD};
pub use reader::{Event, Reader, Statistics};
pub use writer::{FlushPolicy, Writer};
