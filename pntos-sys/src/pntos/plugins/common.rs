// Made from api-spec/pntos/plugins/common.rs by `cargo pntos gen`. Changes belong there.

//! What all plugins share: messages, arrays, the registry, the mediator, and the base of every plugin.
//!
//! Texts and arrays that a caller lends are only read. An array whose count is zero is empty, whatever its pointer
//! holds.

use crate::{AspnBase, AspnTypeTimestamp, Bool, PntosManagedMemory, PntosMessageType, c_char, c_void};

/// Version of the plugin interface. It changes when a plugin that kept to the old rules no longer keeps
/// to the new.
pub const PNTOS_PLUGIN_API_VERSION: u32 = 2;

/// A message and where it came from.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosMessage {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The header of the message, which is also the start of the whole message. Its `message_type` says
    /// which struct it is: a value of `Aspn23MessageType`, or after a cast one of `PntosMessageType`. Lives
    /// as long as this object.
    pub wrapped_message: *mut AspnBase,
    /// Where the message came from: the channel or topic of the transport, or a name that the plugin which
    /// made the message chose. Never empty memory: at least a NUL. Lives as long as this object.
    pub source_identifier: *mut c_char,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosMessage>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessage, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessage, wrapped_message)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosMessage, source_identifier)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosMessage>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessage, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMessage, wrapped_message)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessage, source_identifier)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosMessage>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessage, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMessage, wrapped_message)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessage, source_identifier)];
};

/// An array of messages, some of which may be absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosMessageArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The messages. An element is NULL where there is no message for its place. Each is nested in the
    /// array.
    pub data: *mut *mut PntosMessage,
    /// Number of elements in `data`, absent ones included.
    pub num_messages: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosMessageArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosMessageArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessageArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessageArray, data)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosMessageArray, num_messages)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosMessageArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessageArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessageArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMessageArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessageArray, num_messages)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosMessageArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessageArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessageArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMessageArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessageArray, num_messages)];
};

/// A string.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosString {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The characters and a NUL. They live as long as this object.
    pub data: *mut c_char,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosString>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosString>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosString, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosString, data)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosString>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosString>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosString, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosString, data)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<PntosString>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosString>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosString, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosString, data)];
};

/// An array of bytes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosByteArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The bytes, zeros among them; no NUL follows. They live as long as this object.
    pub data: *mut u8,
    /// Number of bytes in `data`.
    pub num_bytes: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosByteArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosByteArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosByteArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosByteArray, data)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosByteArray, num_bytes)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosByteArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosByteArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosByteArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosByteArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosByteArray, num_bytes)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosByteArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosByteArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosByteArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosByteArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosByteArray, num_bytes)];
};

/// An array of strings.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStringArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The strings, each ending with a NUL. They live as long as this object.
    pub data: *mut *mut c_char,
    /// Number of strings in `data`.
    pub num_strings: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosStringArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStringArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStringArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStringArray, data)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosStringArray, num_strings)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosStringArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStringArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStringArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStringArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStringArray, num_strings)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosStringArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStringArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStringArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosStringArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosStringArray, num_strings)];
};

/// An array of integers.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosIntArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The integers. They live as long as this object.
    pub data: *mut i64,
    /// Number of integers in `data`.
    pub num_ints: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosIntArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosIntArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosIntArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosIntArray, data)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosIntArray, num_ints)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosIntArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosIntArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosIntArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosIntArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosIntArray, num_ints)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosIntArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosIntArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosIntArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosIntArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosIntArray, num_ints)];
};

/// An array of floating-point numbers.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosDoubleArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The numbers. They live as long as this object.
    pub data: *mut f64,
    /// Number of numbers in `data`.
    pub num_doubles: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosDoubleArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosDoubleArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosDoubleArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosDoubleArray, data)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosDoubleArray, num_doubles)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosDoubleArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosDoubleArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosDoubleArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosDoubleArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosDoubleArray, num_doubles)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosDoubleArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosDoubleArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosDoubleArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosDoubleArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosDoubleArray, num_doubles)];
};

/// A matrix.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosMatrix {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Number of rows.
    pub rows: usize,
    /// Number of columns.
    pub cols: usize,
    /// The elements, row after row. They live as long as this object.
    pub data: *mut f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosMatrix>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosMatrix>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMatrix, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMatrix, rows)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosMatrix, cols)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosMatrix, data)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosMatrix>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMatrix>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMatrix, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMatrix, rows)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMatrix, cols)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosMatrix, data)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<PntosMatrix>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMatrix>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMatrix, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMatrix, rows)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMatrix, cols)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosMatrix, data)];
};

/// What the members of a `PntosEstimateWithCovariance` mean.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosEstimateWithCovarianceType(pub u32);

impl PntosEstimateWithCovarianceType {
    /// A vector with a Gaussian error: `length` elements and their covariance, `length` by `length`.
    pub const PNTOS_EWC_GENERIC: Self = Self(0);
    /// A rotation: the estimate is a quaternion of 4 elements, the covariance is that of the three tilt
    /// errors, 3 by 3, in rad^2. `length` is not used.
    pub const PNTOS_EWC_ATTITUDE_QUAT: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_EWC_GENERIC"),
            1 => Some("PNTOS_EWC_ATTITUDE_QUAT"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosEstimateWithCovarianceType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosEstimateWithCovarianceType({})", self.0),
        }
    }
}

/// An estimate and how sure it is.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosEstimateWithCovariance {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// What the other members mean.
    pub r#type: PntosEstimateWithCovarianceType,
    /// Number of elements in `estimate`, where the type uses it.
    pub length: usize,
    /// The estimate. It lives as long as this object.
    pub estimate: *mut f64,
    /// The covariance of the estimate, square, row after row. It lives as long as this object.
    pub covariance: *mut f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<PntosEstimateWithCovariance>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosEstimateWithCovariance>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, r#type)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, length)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosEstimateWithCovariance, estimate
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosEstimateWithCovariance, covariance
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosEstimateWithCovariance>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosEstimateWithCovariance>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, r#type)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, length)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosEstimateWithCovariance, estimate
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosEstimateWithCovariance, covariance
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosEstimateWithCovariance>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosEstimateWithCovariance>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, r#type)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosEstimateWithCovariance, length)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosEstimateWithCovariance, estimate
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosEstimateWithCovariance, covariance
    )];
};

/// An array of message types.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosMessageTypeArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The types. They live as long as this object.
    pub data: *mut PntosMessageType,
    /// Number of types in `data`.
    pub num_types: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosMessageTypeArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosMessageTypeArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessageTypeArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessageTypeArray, data)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosMessageTypeArray, num_types)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosMessageTypeArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessageTypeArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessageTypeArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMessageTypeArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessageTypeArray, num_types)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosMessageTypeArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMessageTypeArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMessageTypeArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosMessageTypeArray, data)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMessageTypeArray, num_types)];
};

/// The kinds of plugin. Each kind has a table of its own that embeds `PntosCommonPlugin`.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosPluginTypes(pub u32);

impl PntosPluginTypes {
    /// Not a kind: memory that nobody filled in.
    pub const PNTOS_UNDEFINED_PLUGIN: Self = Self(0);
    /// Runs the system: decides which plugins are used, where they run, and how they reach each other.
    pub const PNTOS_CONTROLLER_PLUGIN: Self = Self(1);
    /// Makes fusion engines, which put state blocks, measurement processors and a filter together.
    pub const PNTOS_FUSION_PLUGIN: Self = Self(2);
    /// The arithmetic of a filter: propagates and updates a state of fixed size with models it is given.
    pub const PNTOS_FUSION_STRATEGY_PLUGIN: Self = Self(3);
    /// What is particular to one platform: its outputs, modes and commands.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_PLATFORM_INTEGRATION_PLUGIN: Self = Self(4);
    /// Finds a first solution from measurements, from a simple alignment to a cold start on the move.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_INITIALIZATION_PLUGIN: Self = Self(5);
    /// Holds data that many plugins look up, such as terrain elevation.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_DATABASE_PLUGIN: Self = Self(6);
    /// Brings messages in from a bus, a network or a recording, as ASPN, and sends messages out.
    pub const PNTOS_TRANSPORT_PLUGIN: Self = Self(7);
    /// Shows the running system to a developer.
    pub const PNTOS_UI_PLUGIN: Self = Self(8);
    /// Watches the sensors, runs the filters, and answers for the solutions.
    pub const PNTOS_ORCHESTRATION_PLUGIN: Self = Self(9);
    /// A part of an orchestration plugin: judges one sensor or one situation.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_ORCHESTRATION_STRATEGY_PLUGIN: Self = Self(10);
    /// Keeps configuration and values that plugins share.
    pub const PNTOS_REGISTRY_PLUGIN: Self = Self(11);
    /// Makes position, velocity and attitude from an inertial sensor.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_INERTIAL_PLUGIN: Self = Self(12);
    /// Models the errors of sensors: state blocks, measurement processors, virtual state blocks.
    pub const PNTOS_STATE_MODELING_PLUGIN: Self = Self(13);
    /// Takes log lines to wherever they are read.
    pub const PNTOS_LOGGING_PLUGIN: Self = Self(14);
    /// Anything else that only needs the mediator. Its table is `PntosCommonPlugin` itself.
    pub const PNTOS_UTILITY_PLUGIN: Self = Self(15);
    /// Corrects or converts messages between a transport and the rest of the system.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_PREPROCESSOR_PLUGIN: Self = Self(16);
    /// Number of kinds. Not a kind.
    pub const PNTOS_NUM_PLUGIN_TYPES: Self = Self(17);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_UNDEFINED_PLUGIN"),
            1 => Some("PNTOS_CONTROLLER_PLUGIN"),
            2 => Some("PNTOS_FUSION_PLUGIN"),
            3 => Some("PNTOS_FUSION_STRATEGY_PLUGIN"),
            4 => Some("PNTOS_PLATFORM_INTEGRATION_PLUGIN"),
            5 => Some("PNTOS_INITIALIZATION_PLUGIN"),
            6 => Some("PNTOS_DATABASE_PLUGIN"),
            7 => Some("PNTOS_TRANSPORT_PLUGIN"),
            8 => Some("PNTOS_UI_PLUGIN"),
            9 => Some("PNTOS_ORCHESTRATION_PLUGIN"),
            10 => Some("PNTOS_ORCHESTRATION_STRATEGY_PLUGIN"),
            11 => Some("PNTOS_REGISTRY_PLUGIN"),
            12 => Some("PNTOS_INERTIAL_PLUGIN"),
            13 => Some("PNTOS_STATE_MODELING_PLUGIN"),
            14 => Some("PNTOS_LOGGING_PLUGIN"),
            15 => Some("PNTOS_UTILITY_PLUGIN"),
            16 => Some("PNTOS_PREPROCESSOR_PLUGIN"),
            17 => Some("PNTOS_NUM_PLUGIN_TYPES"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosPluginTypes {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosPluginTypes({})", self.0),
        }
    }
}

/// The kinds of fusion engine that a fusion plugin can make.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosFusionType(pub u32);

impl PntosFusionType {
    /// A state with Gaussian errors, updated with independent white noise.
    pub const PNTOS_FUSION_STANDARD_MODEL: Self = Self(0);
    /// A state that is a set of weighted samples.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_FUSION_SAMPLED_MODEL: Self = Self(1);
    /// A state that keeps estimates of earlier times for measurements that refer to them.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_FUSION_TIME_DELAYED_MODEL: Self = Self(2);
    /// The standard model with its models as compiled code for another processor.
    ///
    /// Unstable: it may change without a new API version.
    pub const PNTOS_FUSION_STANDARD_COMPILED_MODEL: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_FUSION_STANDARD_MODEL"),
            1 => Some("PNTOS_FUSION_SAMPLED_MODEL"),
            2 => Some("PNTOS_FUSION_TIME_DELAYED_MODEL"),
            3 => Some("PNTOS_FUSION_STANDARD_COMPILED_MODEL"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosFusionType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosFusionType({})", self.0),
        }
    }
}

/// How serious a log line is.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosLoggingLevel(pub u32);

impl PntosLoggingLevel {
    /// Something failed, and somebody should look.
    pub const PNTOS_LOG_LEVEL_ERROR: Self = Self(0);
    /// Something is odd and may be a mistake.
    pub const PNTOS_LOG_LEVEL_WARN: Self = Self(1);
    /// What is going on, as it should.
    pub const PNTOS_LOG_LEVEL_INFO: Self = Self(2);
    /// Details for whoever looks for a mistake.
    pub const PNTOS_LOG_LEVEL_DEBUG: Self = Self(3);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_LOG_LEVEL_ERROR"),
            1 => Some("PNTOS_LOG_LEVEL_WARN"),
            2 => Some("PNTOS_LOG_LEVEL_INFO"),
            3 => Some("PNTOS_LOG_LEVEL_DEBUG"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosLoggingLevel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosLoggingLevel({})", self.0),
        }
    }
}

/// The form of the bytes in `get_raw` and `set_raw` of a `PntosKeyValueStore`.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosKeyValueStoreDataFormat(pub u32);

impl PntosKeyValueStoreDataFormat {
    /// Lines of an INI file.
    pub const PNTOS_KV_STORE_INI: Self = Self(0);
    /// A form that only the registry knows.
    pub const PNTOS_KV_STORE_UNSPECIFIED: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_KV_STORE_INI"),
            1 => Some("PNTOS_KV_STORE_UNSPECIFIED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosKeyValueStoreDataFormat {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosKeyValueStoreDataFormat({})", self.0),
        }
    }
}

/// The type of a value in a `PntosKeyValueStore`: that of the function which set it.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosKeyValueStoreType(pub u32);

impl PntosKeyValueStoreType {
    /// A string, from `set_str`.
    pub const PNTOS_KV_STORE_TYPE_STR: Self = Self(0);
    /// An array of strings, from `set_str_array`.
    pub const PNTOS_KV_STORE_TYPE_STR_ARRAY: Self = Self(1);
    /// An integer, from `set_int`.
    pub const PNTOS_KV_STORE_TYPE_INT: Self = Self(2);
    /// A truth value, from `set_bool`.
    pub const PNTOS_KV_STORE_TYPE_BOOL: Self = Self(3);
    /// A floating-point number, from `set_double`.
    pub const PNTOS_KV_STORE_TYPE_DOUBLE: Self = Self(4);
    /// An array of floating-point numbers, from `set_double_array`.
    pub const PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY: Self = Self(5);
    /// A message, from `set_message`.
    pub const PNTOS_KV_STORE_TYPE_MESSAGE: Self = Self(6);
    /// Bytes, from `set_raw`.
    pub const PNTOS_KV_STORE_TYPE_RAW: Self = Self(7);
    /// There is no such key.
    pub const PNTOS_KV_STORE_KEY_DNE: Self = Self(8);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_KV_STORE_TYPE_STR"),
            1 => Some("PNTOS_KV_STORE_TYPE_STR_ARRAY"),
            2 => Some("PNTOS_KV_STORE_TYPE_INT"),
            3 => Some("PNTOS_KV_STORE_TYPE_BOOL"),
            4 => Some("PNTOS_KV_STORE_TYPE_DOUBLE"),
            5 => Some("PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY"),
            6 => Some("PNTOS_KV_STORE_TYPE_MESSAGE"),
            7 => Some("PNTOS_KV_STORE_TYPE_RAW"),
            8 => Some("PNTOS_KV_STORE_KEY_DNE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosKeyValueStoreType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosKeyValueStoreType({})", self.0),
        }
    }
}

/// The values of one group of a registry, by key, while a batch is open.
///
/// `batch_start` of a `PntosRegistry` opens a batch and `batch_end` closes it. In between, other users
/// of the group may have to wait, so a batch is short. After `batch_end` only `batch_restart` and the
/// counting functions may be used. What the getters return is the caller's; what the setters are given
/// stays the caller's, except a message.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosKeyValueStore {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The keys of the group; NULL if there are none.
    ///
    /// References: the caller gets one on the result.
    pub get_key_array: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore) -> *mut PntosStringArray,
    >,
    /// Whether the group has a value of that key.
    pub has_key: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore, key: *mut c_char) -> Bool,
    >,
    /// The type of a value; `PNTOS_KV_STORE_KEY_DNE` if there is no such key. A store that does not know
    /// types has NULL here, so look before calling.
    ///
    /// The slot itself may be NULL.
    ///
    /// Unstable: it may change without a new API version.
    pub get_type: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
        ) -> PntosKeyValueStoreType,
    >,
    /// A value as a string; NULL if there is no such key.
    ///
    /// References: the caller gets one on the result.
    pub get_str: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
        ) -> *mut PntosString,
    >,
    /// A value as an array of strings; NULL if there is no such key.
    ///
    /// References: the caller gets one on the result.
    pub get_str_array: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
        ) -> *mut PntosStringArray,
    >,
    /// A value as an integer. Ask `has_key` first: without such a key the result is `INT64_MAX` at best,
    /// which may also be a value.
    pub get_int: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore, key: *mut c_char) -> i64,
    >,
    /// A value as a truth value. Ask `has_key` first: without such a key the result is `false` at best,
    /// which may also be a value.
    pub get_bool: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore, key: *mut c_char) -> Bool,
    >,
    /// A value as a floating-point number; NaN if there is no such key.
    pub get_double: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore, key: *mut c_char) -> f64,
    >,
    /// A value as an array of floating-point numbers; NULL if there is no such key.
    ///
    /// References: the caller gets one on the result.
    pub get_double_array: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
        ) -> *mut PntosDoubleArray,
    >,
    /// A value as a message; NULL if there is no such key, or if its message was set to NULL.
    ///
    /// References: the caller gets one on the result.
    pub get_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
        ) -> *mut PntosMessage,
    >,
    /// Sets a value to a string, which is copied.
    pub set_str: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            value: *mut c_char,
        ),
    >,
    /// Sets a value to an array of strings, which are copied. There is at least one.
    pub set_str_array: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            values: *mut *mut c_char,
            num_values: usize,
        ),
    >,
    /// Sets a value to an integer.
    pub set_int: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            value: i64,
        ),
    >,
    /// Sets a value to a truth value.
    pub set_bool: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            value: Bool,
        ),
    >,
    /// Sets a value to a floating-point number.
    pub set_double: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            value: f64,
        ),
    >,
    /// Sets a value to an array of floating-point numbers, which are copied. There is at least one.
    pub set_double_array: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            values: *mut f64,
            num_values: usize,
        ),
    >,
    /// Sets a value to a message. The store holds the reference until the value is set again or the
    /// registry is gone; NULL releases the message and leaves the key.
    ///
    /// References: the callee gets one on `message`.
    pub set_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            message: *mut PntosMessage,
        ),
    >,
    /// Removes a key; `false` if it was not there or cannot be removed.
    pub remove_key: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore, key: *mut c_char) -> Bool,
    >,
    /// The form of the bytes in `set_raw` and `get_raw`.
    pub data_format: PntosKeyValueStoreDataFormat,
    /// Sets a value from bytes in the form of `data_format`. If `key` is NULL, the bytes hold keys and
    /// values, and all of them are set.
    pub set_raw: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            bytes: *mut u8,
            num_bytes: usize,
        ),
    >,
    /// A value as bytes in the form of `data_format`; NULL if there is no such key. If `key` is NULL, the
    /// bytes hold all keys and values of the group.
    ///
    /// References: the caller gets one on the result.
    pub get_raw: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
        ) -> *mut PntosByteArray,
    >,
    /// Closes the batch. Before it returns, observers of what changed are called, values marked permanent
    /// are stored if `set_permanent` is still on, and `set_permanent` is turned off.
    pub batch_end: Option<unsafe extern "C" fn(self_: *mut PntosKeyValueStore)>,
    /// Opens the batch again after `batch_end`. Cheaper than `batch_start`, which has to find the group.
    pub batch_restart: Option<unsafe extern "C" fn(self_: *mut PntosKeyValueStore)>,
    /// Asks to be called when a value changes.
    ///
    /// `key` names the value; NULL means every value of the group. `callback` gets `receiver` back
    /// untouched, the group, the keys that changed, and a store to read the new values from. The callback
    /// owns one reference to that store and gives it back. It must not set values and should not call the
    /// mediator: it may run in the middle of another call. `receiver` and `callback` are kept until
    /// `remove_notify`, or until the registry is gone. Returns `false` if the store cannot notify.
    pub request_notify: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            receiver: *mut c_void,
            callback: Option<
                unsafe extern "C" fn(
                    receiver: *mut c_void,
                    modified_group: *mut c_char,
                    modified_keys: *mut *mut c_char,
                    num_modified_keys: usize,
                    modified_values: *mut PntosKeyValueStore,
                ),
            >,
        ) -> Bool,
    >,
    /// Takes every request of `request_notify` back that had the same key, receiver and callback; `false`
    /// if there was none.
    pub remove_notify: Option<
        unsafe extern "C" fn(
            self_: *mut PntosKeyValueStore,
            key: *mut c_char,
            receiver: *mut c_void,
            callback: Option<
                unsafe extern "C" fn(
                    receiver: *mut c_void,
                    modified_group: *mut c_char,
                    modified_keys: *mut *mut c_char,
                    num_modified_keys: usize,
                    modified_values: *mut PntosKeyValueStore,
                ),
            >,
        ) -> Bool,
    >,
    /// Turns marking on or off: values that are set while it is on outlive the process. They are stored
    /// when the batch ends with marking still on, or whenever the registry is configured to. Returns
    /// whether marking is on now: `false` after asking for `true` says that this registry stores nothing.
    pub set_permanent: Option<
        unsafe extern "C" fn(self_: *mut PntosKeyValueStore, permanent: Bool) -> Bool,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 216] = [(); core::mem::size_of::<PntosKeyValueStore>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosKeyValueStore>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosKeyValueStore, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosKeyValueStore, get_key_array)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosKeyValueStore, has_key)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosKeyValueStore, get_type)];
    const _: [(); 32] = [(); core::mem::offset_of!(PntosKeyValueStore, get_str)];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosKeyValueStore, get_str_array)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosKeyValueStore, get_int)];
    const _: [(); 56] = [(); core::mem::offset_of!(PntosKeyValueStore, get_bool)];
    const _: [(); 64] = [(); core::mem::offset_of!(PntosKeyValueStore, get_double)];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosKeyValueStore, get_double_array
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(PntosKeyValueStore, get_message)];
    const _: [(); 88] = [(); core::mem::offset_of!(PntosKeyValueStore, set_str)];
    const _: [(); 96] = [(); core::mem::offset_of!(PntosKeyValueStore, set_str_array)];
    const _: [(); 104] = [(); core::mem::offset_of!(PntosKeyValueStore, set_int)];
    const _: [(); 112] = [(); core::mem::offset_of!(PntosKeyValueStore, set_bool)];
    const _: [(); 120] = [(); core::mem::offset_of!(PntosKeyValueStore, set_double)];
    const _: [(); 128] = [(); core::mem::offset_of!(
        PntosKeyValueStore, set_double_array
    )];
    const _: [(); 136] = [(); core::mem::offset_of!(PntosKeyValueStore, set_message)];
    const _: [(); 144] = [(); core::mem::offset_of!(PntosKeyValueStore, remove_key)];
    const _: [(); 152] = [(); core::mem::offset_of!(PntosKeyValueStore, data_format)];
    const _: [(); 160] = [(); core::mem::offset_of!(PntosKeyValueStore, set_raw)];
    const _: [(); 168] = [(); core::mem::offset_of!(PntosKeyValueStore, get_raw)];
    const _: [(); 176] = [(); core::mem::offset_of!(PntosKeyValueStore, batch_end)];
    const _: [(); 184] = [(); core::mem::offset_of!(PntosKeyValueStore, batch_restart)];
    const _: [(); 192] = [(); core::mem::offset_of!(PntosKeyValueStore, request_notify)];
    const _: [(); 200] = [(); core::mem::offset_of!(PntosKeyValueStore, remove_notify)];
    const _: [(); 208] = [(); core::mem::offset_of!(PntosKeyValueStore, set_permanent)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 108] = [(); core::mem::size_of::<PntosKeyValueStore>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosKeyValueStore>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosKeyValueStore, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosKeyValueStore, get_key_array)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosKeyValueStore, has_key)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosKeyValueStore, get_type)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosKeyValueStore, get_str)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosKeyValueStore, get_str_array)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosKeyValueStore, get_int)];
    const _: [(); 28] = [(); core::mem::offset_of!(PntosKeyValueStore, get_bool)];
    const _: [(); 32] = [(); core::mem::offset_of!(PntosKeyValueStore, get_double)];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosKeyValueStore, get_double_array
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosKeyValueStore, get_message)];
    const _: [(); 44] = [(); core::mem::offset_of!(PntosKeyValueStore, set_str)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosKeyValueStore, set_str_array)];
    const _: [(); 52] = [(); core::mem::offset_of!(PntosKeyValueStore, set_int)];
    const _: [(); 56] = [(); core::mem::offset_of!(PntosKeyValueStore, set_bool)];
    const _: [(); 60] = [(); core::mem::offset_of!(PntosKeyValueStore, set_double)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosKeyValueStore, set_double_array
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(PntosKeyValueStore, set_message)];
    const _: [(); 72] = [(); core::mem::offset_of!(PntosKeyValueStore, remove_key)];
    const _: [(); 76] = [(); core::mem::offset_of!(PntosKeyValueStore, data_format)];
    const _: [(); 80] = [(); core::mem::offset_of!(PntosKeyValueStore, set_raw)];
    const _: [(); 84] = [(); core::mem::offset_of!(PntosKeyValueStore, get_raw)];
    const _: [(); 88] = [(); core::mem::offset_of!(PntosKeyValueStore, batch_end)];
    const _: [(); 92] = [(); core::mem::offset_of!(PntosKeyValueStore, batch_restart)];
    const _: [(); 96] = [(); core::mem::offset_of!(PntosKeyValueStore, request_notify)];
    const _: [(); 100] = [(); core::mem::offset_of!(PntosKeyValueStore, remove_notify)];
    const _: [(); 104] = [(); core::mem::offset_of!(PntosKeyValueStore, set_permanent)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 108] = [(); core::mem::size_of::<PntosKeyValueStore>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosKeyValueStore>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosKeyValueStore, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosKeyValueStore, get_key_array)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosKeyValueStore, has_key)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosKeyValueStore, get_type)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosKeyValueStore, get_str)];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosKeyValueStore, get_str_array)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosKeyValueStore, get_int)];
    const _: [(); 28] = [(); core::mem::offset_of!(PntosKeyValueStore, get_bool)];
    const _: [(); 32] = [(); core::mem::offset_of!(PntosKeyValueStore, get_double)];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosKeyValueStore, get_double_array
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosKeyValueStore, get_message)];
    const _: [(); 44] = [(); core::mem::offset_of!(PntosKeyValueStore, set_str)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosKeyValueStore, set_str_array)];
    const _: [(); 52] = [(); core::mem::offset_of!(PntosKeyValueStore, set_int)];
    const _: [(); 56] = [(); core::mem::offset_of!(PntosKeyValueStore, set_bool)];
    const _: [(); 60] = [(); core::mem::offset_of!(PntosKeyValueStore, set_double)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosKeyValueStore, set_double_array
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(PntosKeyValueStore, set_message)];
    const _: [(); 72] = [(); core::mem::offset_of!(PntosKeyValueStore, remove_key)];
    const _: [(); 76] = [(); core::mem::offset_of!(PntosKeyValueStore, data_format)];
    const _: [(); 80] = [(); core::mem::offset_of!(PntosKeyValueStore, set_raw)];
    const _: [(); 84] = [(); core::mem::offset_of!(PntosKeyValueStore, get_raw)];
    const _: [(); 88] = [(); core::mem::offset_of!(PntosKeyValueStore, batch_end)];
    const _: [(); 92] = [(); core::mem::offset_of!(PntosKeyValueStore, batch_restart)];
    const _: [(); 96] = [(); core::mem::offset_of!(PntosKeyValueStore, request_notify)];
    const _: [(); 100] = [(); core::mem::offset_of!(PntosKeyValueStore, remove_notify)];
    const _: [(); 104] = [(); core::mem::offset_of!(PntosKeyValueStore, set_permanent)];
};

/// Configuration and shared values, in groups of keys.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosRegistry {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Opens a batch on a group, which is made if it is not there. Close it with `batch_end` as soon as
    /// possible: others may be waiting, and observers are not called before.
    ///
    /// References: the caller gets one on the result.
    pub batch_start: Option<
        unsafe extern "C" fn(
            self_: *mut PntosRegistry,
            group: *mut c_char,
        ) -> *mut PntosKeyValueStore,
    >,
    /// The groups; NULL if there are none.
    ///
    /// References: the caller gets one on the result.
    pub get_group_array: Option<
        unsafe extern "C" fn(self_: *mut PntosRegistry) -> *mut PntosStringArray,
    >,
    /// Whether any value was ever set in a group.
    pub has_group: Option<
        unsafe extern "C" fn(self_: *mut PntosRegistry, group: *mut c_char) -> Bool,
    >,
    /// Asks to be called when a group is made. `callback` gets `receiver` back untouched, and the name of
    /// the group. Both are kept until the registry is gone. Returns `false` if the registry cannot notify.
    pub request_notify_new_group: Option<
        unsafe extern "C" fn(
            self_: *mut PntosRegistry,
            receiver: *mut c_void,
            callback: Option<
                unsafe extern "C" fn(receiver: *mut c_void, new_group: *mut c_char),
            >,
        ) -> Bool,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<PntosRegistry>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosRegistry>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosRegistry, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosRegistry, batch_start)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosRegistry, get_group_array)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosRegistry, has_group)];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosRegistry, request_notify_new_group
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosRegistry>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosRegistry>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosRegistry, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosRegistry, batch_start)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosRegistry, get_group_array)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosRegistry, has_group)];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosRegistry, request_notify_new_group
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosRegistry>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosRegistry>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosRegistry, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosRegistry, batch_start)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosRegistry, get_group_array)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosRegistry, has_group)];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosRegistry, request_notify_new_group
    )];
};

/// A plugin's way to the rest of the system, given to it by `init_plugin`.
///
/// Every function, and every function of what these return, may be called from any thread. A plugin
/// does not call what it implements itself: a registry plugin leaves `registry` alone, a transport does
/// not broadcast, an orchestration plugin does not request solutions.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosMediator {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The names of the solutions that the system can give, for `request_solutions`.
    ///
    /// By convention a name is in upper snake case. It contains `BEST` for the primary solution, or
    /// `DEAD_RECKONING` for one whose changes over time are trustworthy while the whole may drift. It ends
    /// with the name of the message type of the solution and `_ESTIMATE`, as in
    /// `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`. Look for these parts in a name.
    ///
    /// References: the caller gets one on the result.
    pub get_filter_description_list: Option<
        unsafe extern "C" fn(self_: *mut PntosMediator) -> *mut PntosStringArray,
    >,
    /// Gives a solution for each of the times, in the order of the times.
    ///
    /// `filter_description` is one of the names above, or NULL for the best there is. The result has one
    /// element for each time, NULL where there is no solution for that time. NULL in place of the whole
    /// result says that there is no solution of that name.
    ///
    /// References: the caller gets one on the result.
    pub request_solutions: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            solution_times: *mut AspnTypeTimestamp,
            num_solution_times: usize,
            filter_description: *mut c_char,
        ) -> *mut PntosMessageArray,
    >,
    /// Hands a new message to the system, such as a measurement that just arrived.
    ///
    /// References: the callee gets one on `message`.
    pub process_pntos_message: Option<
        unsafe extern "C" fn(self_: *mut PntosMediator, message: *mut PntosMessage),
    >,
    /// Sends a message out of the system.
    ///
    /// `transport` is the identifier of a transport plugin; NULL means all of them.
    /// `destination_identifier` is a channel or topic of that transport; NULL means its default.
    ///
    /// References: the callee gets one on `message`.
    pub broadcast_aspn_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            message: *mut PntosMessage,
            transport: *mut c_char,
            destination_identifier: *mut c_char,
        ),
    >,
    /// Logs a line of text.
    pub log_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            level: PntosLoggingLevel,
            message: *mut c_char,
        ),
    >,
    /// Logs a line of text that is made as `printf` would, from a format and its arguments.
    pub log_message_fmt: Option<
        unsafe extern "C" fn(
            self_: *mut PntosMediator,
            level: PntosLoggingLevel,
            fmt: *mut c_char,
            ...
        ),
    >,
    /// The registry of the system. Nested: valid while the mediator is held.
    pub registry: *mut PntosRegistry,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<PntosMediator>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosMediator>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMediator, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosMediator, get_filter_description_list
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosMediator, request_solutions)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosMediator, process_pntos_message
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosMediator, broadcast_aspn_message
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(PntosMediator, log_message)];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosMediator, log_message_fmt)];
    const _: [(); 56] = [(); core::mem::offset_of!(PntosMediator, registry)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosMediator>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMediator>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMediator, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosMediator, get_filter_description_list
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMediator, request_solutions)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosMediator, process_pntos_message
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosMediator, broadcast_aspn_message
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosMediator, log_message)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosMediator, log_message_fmt)];
    const _: [(); 28] = [(); core::mem::offset_of!(PntosMediator, registry)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosMediator>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosMediator>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosMediator, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosMediator, get_filter_description_list
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosMediator, request_solutions)];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosMediator, process_pntos_message
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosMediator, broadcast_aspn_message
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(PntosMediator, log_message)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosMediator, log_message_fmt)];
    const _: [(); 28] = [(); core::mem::offset_of!(PntosMediator, registry)];
};

/// What every plugin has. The table of each kind begins with it, and it is the whole table of a utility
/// plugin.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCommonPlugin {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Called once, before any other function of the plugin.
    ///
    /// `plugin_resources_location` says where the plugin's own files are, in a form that the controller
    /// defines, or is NULL. `mediator` is the plugin's way to the system, to be kept until
    /// `shutdown_plugin`; only a controller may get NULL.
    ///
    /// References: the callee gets one on `mediator`.
    pub init_plugin: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonPlugin,
            plugin_resources_location: *mut c_char,
            mediator: *mut PntosMediator,
        ),
    >,
    /// Called once, after every other function of the plugin. The plugin gives back what it holds, the
    /// mediator among it, and calls nobody afterwards. After it returns, only `dec_ref` of the plugin may
    /// be called.
    pub shutdown_plugin: Option<unsafe extern "C" fn(self_: *mut PntosCommonPlugin)>,
    /// The kind of plugin, which is the table that a pointer to this one may be cast to.
    pub plugin_type: PntosPluginTypes,
    /// Name of the plugin, unique in a system; its configuration is found under it. Lives as long as the
    /// plugin.
    pub identifier: *mut c_char,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<PntosCommonPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCommonPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonPlugin, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCommonPlugin, init_plugin)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosCommonPlugin, shutdown_plugin)];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosCommonPlugin, plugin_type)];
    const _: [(); 32] = [(); core::mem::offset_of!(PntosCommonPlugin, identifier)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosCommonPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonPlugin, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosCommonPlugin, init_plugin)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCommonPlugin, shutdown_plugin)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosCommonPlugin, plugin_type)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosCommonPlugin, identifier)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosCommonPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonPlugin, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosCommonPlugin, init_plugin)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCommonPlugin, shutdown_plugin)];
    const _: [(); 12] = [(); core::mem::offset_of!(PntosCommonPlugin, plugin_type)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosCommonPlugin, identifier)];
};

/// An array of plugins of any kind.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosPluginArray {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The plugins, each by its base. They are nested in the array: whoever keeps one longer takes a
    /// reference of its own.
    pub plugins: *mut *mut PntosCommonPlugin,
    /// Number of elements in `plugins`.
    pub num_plugins: usize,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosPluginArray>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosPluginArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPluginArray, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosPluginArray, plugins)];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosPluginArray, num_plugins)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosPluginArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPluginArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPluginArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosPluginArray, plugins)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosPluginArray, num_plugins)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosPluginArray>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosPluginArray>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosPluginArray, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosPluginArray, plugins)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosPluginArray, num_plugins)];
};
