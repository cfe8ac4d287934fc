//! The fixed part of an event, and the limits that tell a header from noise.

/// The four bytes every event starts with, read as a big-endian number.
pub const SYNC_WORD: u32 = 0xEDA1_DA01;

/// Bytes of an event before its channel name.
pub const HEADER_LENGTH: usize = 28;

/// Longest channel name a log may hold.
///
/// LCM's own log reader stops at this length; the LCM network accepts 63 bytes only, so a log with longer names can be
/// read but not played back onto a network.
pub const MAX_CHANNEL_LENGTH: usize = 999;

/// Largest data of one event: 256 MiB, the largest message LCM itself carries.
pub const MAX_DATA_LENGTH: usize = 1 << 28;

pub(crate) const SYNC_BYTES: [u8; 4] = SYNC_WORD.to_be_bytes();

/// A header whose sync word and lengths are possible.
#[derive(Clone, Copy)]
pub(crate) struct Header {
    pub number: i64,
    pub timestamp_us: i64,
    pub channel_length: usize,
    pub data_length: usize,
}

impl Header {
    /// `None` if `bytes` does not start with a header that any writer could have meant.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let (sync, rest) = bytes.split_first_chunk::<4>()?;
        let (number, rest) = rest.split_first_chunk::<8>()?;
        let (timestamp, rest) = rest.split_first_chunk::<8>()?;
        let (channel, rest) = rest.split_first_chunk::<4>()?;
        let (data, _) = rest.split_first_chunk::<4>()?;
        if *sync != SYNC_BYTES {
            return None;
        }
        let channel_length = usize::try_from(i32::from_be_bytes(*channel)).ok()?;
        let data_length = usize::try_from(i32::from_be_bytes(*data)).ok()?;
        let possible = (1..=MAX_CHANNEL_LENGTH).contains(&channel_length) && data_length <= MAX_DATA_LENGTH;
        possible.then_some(Self {
            number: i64::from_be_bytes(*number),
            timestamp_us: i64::from_be_bytes(*timestamp),
            channel_length,
            data_length,
        })
    }

    pub fn to_bytes(self) -> [u8; HEADER_LENGTH] {
        let mut bytes = [0; HEADER_LENGTH];
        bytes[..4].copy_from_slice(&SYNC_BYTES);
        bytes[4..12].copy_from_slice(&self.number.to_be_bytes());
        bytes[12..20].copy_from_slice(&self.timestamp_us.to_be_bytes());
        // The writer has checked both against the limits above, which fit.
        bytes[20..24].copy_from_slice(&(self.channel_length as u32).to_be_bytes());
        bytes[24..].copy_from_slice(&(self.data_length as u32).to_be_bytes());
        bytes
    }

    /// Bytes of the whole event.
    pub fn event_length(self) -> usize {
        HEADER_LENGTH + self.channel_length + self.data_length
    }
}

/// A channel name as LCM means it: text, and free of NUL because C programs carry it as a string.
pub(crate) fn channel_name(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|name| !name.contains('\0'))
}

/// Offset of the first sync word in `bytes`.
pub(crate) fn find_sync(bytes: &[u8]) -> Option<usize> {
    bytes.windows(SYNC_BYTES.len()).position(|window| window == SYNC_BYTES)
}
