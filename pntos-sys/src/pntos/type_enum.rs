// Made from api-spec/pntos/type_enum.rs by `cargo pntos gen`. Changes belong there.

//! The types of message that pntOS adds to those of ASPN.

/// Type of any message that travels through pntOS: every value of `Aspn23MessageType`, and these.
///
/// The member `message_type` of a message header holds one of these numbers; compare it after a cast to
/// this enum. Numbers from `PNTOS_EXTENDED_BEGIN` to `PNTOS_EXTENDED_END` belong to whoever agrees on
/// them; all others belong to pntOS and ASPN.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosMessageType(pub u32);

impl PntosMessageType {
    /// Not a message: memory that nobody filled in.
    pub const PNTOS_UNDEFINED: Self = Self(0);
    /// An `AspnExtendedMarkerMessage`.
    pub const ASPN_EXTENDED_MARKER_MESSAGE: Self = Self(8192);
    /// An `AspnExtendedSerializedMessage`.
    pub const ASPN_EXTENDED_SERIALIZED_MESSAGE: Self = Self(8193);
    /// The last type that pntOS itself defines.
    pub const PNTOS_LAST_MESSAGE: Self = Self(8193);
    /// First number for message types that are private to a system.
    pub const PNTOS_EXTENDED_BEGIN: Self = Self(49152);
    /// Last number for message types that are private to a system.
    pub const PNTOS_EXTENDED_END: Self = Self(65535);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_UNDEFINED"),
            8192 => Some("ASPN_EXTENDED_MARKER_MESSAGE"),
            8193 => Some("ASPN_EXTENDED_SERIALIZED_MESSAGE"),
            49152 => Some("PNTOS_EXTENDED_BEGIN"),
            65535 => Some("PNTOS_EXTENDED_END"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosMessageType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosMessageType({})", self.0),
        }
    }
}
