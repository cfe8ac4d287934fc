// Made from api-spec/every_construct.rs by `cargo pntos gen`. Changes belong there.

//! One of everything that a description can say.
//!
//! A second paragraph.

use crate::{Bool, CStr, Later, VaList, c_char, c_void};

/// Version of the interface.
pub const EXAMPLE_VERSION: u32 = 3;

/// Name of a symbol.
pub const EXAMPLE_SYMBOL: &CStr = c"example";

/// How a sensor does.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ExampleHealth(pub u32);

impl ExampleHealth {
    /// Nobody knows.
    pub const EXAMPLE_UNKNOWN: Self = Self(0);
    /// It works.
    pub const EXAMPLE_GOOD: Self = Self(16);
    /// It worked once.
    ///
    /// Unstable: it may change without a new API version.
    pub const EXAMPLE_STALE: Self = Self(17);
    /// The last one.
    pub const EXAMPLE_LAST: Self = Self(17);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("EXAMPLE_UNKNOWN"),
            16 => Some("EXAMPLE_GOOD"),
            17 => Some("EXAMPLE_STALE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for ExampleHealth {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "ExampleHealth({})", self.0),
        }
    }
}

/// Counts references.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleMemory {
    /// Adds one.
    pub inc_ref: Option<unsafe extern "C" fn(object: *mut c_void)>,
    /// Gives one back.
    pub dec_ref: Option<unsafe extern "C" fn(object: *mut c_void)>,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<ExampleMemory>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleMemory>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleMemory, inc_ref)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleMemory, dec_ref)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleMemory>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleMemory>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleMemory, inc_ref)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleMemory, dec_ref)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleMemory>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleMemory>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleMemory, inc_ref)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleMemory, dec_ref)];
};

/// A time.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExampleTime {
    /// Since the epoch.
    ///
    /// Unit: ns.
    pub elapsed: i64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleTime>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleTime, elapsed)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleTime>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleTime, elapsed)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleTime>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleTime>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleTime, elapsed)];
};

/// A sample.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleSample {
    /// When.
    pub time: ExampleTime,
    /// A turn.
    pub quaternion: [f64; 4],
    /// Whether it moved.
    pub moved: Bool,
    /// Number of values.
    pub num_values: u8,
    /// The values, square.
    pub values: *mut f64,
    /// How the sensor did.
    pub health: ExampleHealth,
    /// Only in memory.
    pub cache: *mut c_void,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<ExampleSample>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleSample>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleSample, time)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleSample, quaternion)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleSample, moved)];
    const _: [(); 41] = [(); core::mem::offset_of!(ExampleSample, num_values)];
    const _: [(); 48] = [(); core::mem::offset_of!(ExampleSample, values)];
    const _: [(); 56] = [(); core::mem::offset_of!(ExampleSample, health)];
    const _: [(); 64] = [(); core::mem::offset_of!(ExampleSample, cache)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<ExampleSample>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleSample>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleSample, time)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleSample, quaternion)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleSample, moved)];
    const _: [(); 41] = [(); core::mem::offset_of!(ExampleSample, num_values)];
    const _: [(); 44] = [(); core::mem::offset_of!(ExampleSample, values)];
    const _: [(); 48] = [(); core::mem::offset_of!(ExampleSample, health)];
    const _: [(); 52] = [(); core::mem::offset_of!(ExampleSample, cache)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<ExampleSample>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleSample>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleSample, time)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleSample, quaternion)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleSample, moved)];
    const _: [(); 41] = [(); core::mem::offset_of!(ExampleSample, num_values)];
    const _: [(); 44] = [(); core::mem::offset_of!(ExampleSample, values)];
    const _: [(); 48] = [(); core::mem::offset_of!(ExampleSample, health)];
    const _: [(); 52] = [(); core::mem::offset_of!(ExampleSample, cache)];
};

/// Any sample.
///
/// Unstable: it may change without a new API version.
pub type ExampleAny = ExampleSample;

/// Text.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleText {
    /// Counts the references to this object.
    pub memory: *mut ExampleMemory,
    /// The characters.
    pub data: *mut c_char,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<ExampleText>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleText>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleText, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleText, data)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleText>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleText>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleText, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleText, data)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<ExampleText>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleText>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleText, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleText, data)];
};

/// A shape.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleShape {
    /// Counts the references to this object.
    pub memory: *mut ExampleMemory,
    /// What it is.
    pub r#type: ExampleHealth,
    /// Elements.
    pub length: usize,
    /// The numbers.
    pub numbers: *mut f64,
    /// Names, some of them absent.
    pub names: *mut *mut c_char,
    /// Bytes.
    pub bytes: *mut u8,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<ExampleShape>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleShape>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleShape, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleShape, r#type)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleShape, length)];
    const _: [(); 24] = [(); core::mem::offset_of!(ExampleShape, numbers)];
    const _: [(); 32] = [(); core::mem::offset_of!(ExampleShape, names)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleShape, bytes)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<ExampleShape>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleShape>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleShape, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleShape, r#type)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleShape, length)];
    const _: [(); 12] = [(); core::mem::offset_of!(ExampleShape, numbers)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleShape, names)];
    const _: [(); 20] = [(); core::mem::offset_of!(ExampleShape, bytes)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<ExampleShape>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleShape>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleShape, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleShape, r#type)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleShape, length)];
    const _: [(); 12] = [(); core::mem::offset_of!(ExampleShape, numbers)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleShape, names)];
    const _: [(); 20] = [(); core::mem::offset_of!(ExampleShape, bytes)];
};

/// Judges a shape.
///
/// Unstable: it may change without a new API version.
pub type ExampleJudge = Option<
    unsafe extern "C" fn(
        self_: *mut ExampleJury,
        shape: *mut ExampleShape,
        patience: f64,
    ) -> *mut ExampleText,
>;

/// Asks a judge how it does.
pub type ExampleAsk = Option<
    unsafe extern "C" fn(self_: *mut ExampleJury) -> ExampleHealth,
>;

/// Judges in its own way.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleJury {
    /// Counts the references to this object.
    pub memory: *mut ExampleMemory,
    /// The way.
    ///
    /// References: the callee gets one on `shape`, the caller gets one on the result.
    pub judge: ExampleJudge,
    /// Another way, where there is one.
    ///
    /// References: the callee gets one on `shape`, the caller gets one on the result.
    ///
    /// The slot itself may be NULL.
    pub other: ExampleJudge,
    /// How the judge does.
    pub health: ExampleAsk,
    /// Judges another way.
    pub judge_with: Option<
        unsafe extern "C" fn(self_: *mut ExampleJury, judge: ExampleJudge) -> Bool,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<ExampleJury>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleJury>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleJury, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleJury, judge)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleJury, other)];
    const _: [(); 24] = [(); core::mem::offset_of!(ExampleJury, health)];
    const _: [(); 32] = [(); core::mem::offset_of!(ExampleJury, judge_with)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<ExampleJury>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleJury>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleJury, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleJury, judge)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleJury, other)];
    const _: [(); 12] = [(); core::mem::offset_of!(ExampleJury, health)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleJury, judge_with)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<ExampleJury>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleJury>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleJury, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleJury, judge)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleJury, other)];
    const _: [(); 12] = [(); core::mem::offset_of!(ExampleJury, health)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleJury, judge_with)];
};

/// What all tables have.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleCommon {
    /// Counts the references to this object.
    pub memory: *mut ExampleMemory,
    /// Stops.
    pub stop: Option<unsafe extern "C" fn(self_: *mut ExampleCommon)>,
    /// Name of the object.
    pub name: *mut c_char,
    /// Which table it begins.
    pub health: ExampleHealth,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<ExampleCommon>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleCommon>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleCommon, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleCommon, stop)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleCommon, name)];
    const _: [(); 24] = [(); core::mem::offset_of!(ExampleCommon, health)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<ExampleCommon>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleCommon>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleCommon, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleCommon, stop)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleCommon, name)];
    const _: [(); 12] = [(); core::mem::offset_of!(ExampleCommon, health)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 16] = [(); core::mem::size_of::<ExampleCommon>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleCommon>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleCommon, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(ExampleCommon, stop)];
    const _: [(); 8] = [(); core::mem::offset_of!(ExampleCommon, name)];
    const _: [(); 12] = [(); core::mem::offset_of!(ExampleCommon, health)];
};

/// A table.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ExampleTable {
    /// The `ExampleCommon` that this begins with: a pointer may be cast to it.
    pub common: ExampleCommon,
    /// Takes a text along, and lends another.
    ///
    /// References: the callee gets one on `text`.
    pub give: Option<
        unsafe extern "C" fn(
            self_: *mut ExampleTable,
            text: *mut ExampleText,
            other: *mut ExampleText,
            count: u32,
        ),
    >,
    /// Makes a text.
    ///
    /// References: the caller gets one on the result.
    pub make: Option<
        unsafe extern "C" fn(
            self_: *mut ExampleTable,
            names: *mut *mut c_char,
            num_names: usize,
        ) -> *mut ExampleText,
    >,
    /// Makes a shape, always.
    ///
    /// References: the caller gets one on the result.
    pub shape: Option<
        unsafe extern "C" fn(self_: *mut ExampleTable) -> *mut ExampleShape,
    >,
    /// How it does.
    pub health: Option<unsafe extern "C" fn(self_: *mut ExampleTable) -> ExampleHealth>,
    /// How high it is.
    ///
    /// The slot itself may be NULL.
    pub height: Option<
        unsafe extern "C" fn(self_: *mut ExampleTable, latitude: f64) -> f64,
    >,
    /// When it began.
    pub began: Option<unsafe extern "C" fn(self_: *mut ExampleTable) -> ExampleTime>,
    /// Calls back.
    pub watch: Option<
        unsafe extern "C" fn(
            self_: *mut ExampleTable,
            receiver: *mut c_void,
            callback: Option<
                unsafe extern "C" fn(
                    receiver: *mut c_void,
                    values: *mut f64,
                    num_values: usize,
                ) -> Bool,
            >,
        ) -> Bool,
    >,
    /// Another one's function.
    pub borrow: Option<unsafe extern "C" fn(self_: *mut ExampleText, enable: Bool)>,
    /// Logs.
    pub log: Option<
        unsafe extern "C" fn(self_: *mut ExampleTable, format: *mut c_char, ...),
    >,
    /// Logs with arguments.
    pub log_list: Option<
        unsafe extern "C" fn(
            self_: *mut ExampleTable,
            format: *mut c_char,
            arguments: VaList,
        ),
    >,
    /// Something later.
    pub later: Option<unsafe extern "C" fn(self_: *mut ExampleTable) -> *mut Later>,
    /// Holds a place.
    ///
    /// Reserved: it holds a place and is not used.
    ///
    /// Since API version 3.
    pub spare: u64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 128] = [(); core::mem::size_of::<ExampleTable>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleTable>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleTable, common)];
    const _: [(); 32] = [(); core::mem::offset_of!(ExampleTable, give)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleTable, make)];
    const _: [(); 48] = [(); core::mem::offset_of!(ExampleTable, shape)];
    const _: [(); 56] = [(); core::mem::offset_of!(ExampleTable, health)];
    const _: [(); 64] = [(); core::mem::offset_of!(ExampleTable, height)];
    const _: [(); 72] = [(); core::mem::offset_of!(ExampleTable, began)];
    const _: [(); 80] = [(); core::mem::offset_of!(ExampleTable, watch)];
    const _: [(); 88] = [(); core::mem::offset_of!(ExampleTable, borrow)];
    const _: [(); 96] = [(); core::mem::offset_of!(ExampleTable, log)];
    const _: [(); 104] = [(); core::mem::offset_of!(ExampleTable, log_list)];
    const _: [(); 112] = [(); core::mem::offset_of!(ExampleTable, later)];
    const _: [(); 120] = [(); core::mem::offset_of!(ExampleTable, spare)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 68] = [(); core::mem::size_of::<ExampleTable>()];
    const _: [(); 4] = [(); core::mem::align_of::<ExampleTable>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleTable, common)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleTable, give)];
    const _: [(); 20] = [(); core::mem::offset_of!(ExampleTable, make)];
    const _: [(); 24] = [(); core::mem::offset_of!(ExampleTable, shape)];
    const _: [(); 28] = [(); core::mem::offset_of!(ExampleTable, health)];
    const _: [(); 32] = [(); core::mem::offset_of!(ExampleTable, height)];
    const _: [(); 36] = [(); core::mem::offset_of!(ExampleTable, began)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleTable, watch)];
    const _: [(); 44] = [(); core::mem::offset_of!(ExampleTable, borrow)];
    const _: [(); 48] = [(); core::mem::offset_of!(ExampleTable, log)];
    const _: [(); 52] = [(); core::mem::offset_of!(ExampleTable, log_list)];
    const _: [(); 56] = [(); core::mem::offset_of!(ExampleTable, later)];
    const _: [(); 60] = [(); core::mem::offset_of!(ExampleTable, spare)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<ExampleTable>()];
    const _: [(); 8] = [(); core::mem::align_of::<ExampleTable>()];
    const _: [(); 0] = [(); core::mem::offset_of!(ExampleTable, common)];
    const _: [(); 16] = [(); core::mem::offset_of!(ExampleTable, give)];
    const _: [(); 20] = [(); core::mem::offset_of!(ExampleTable, make)];
    const _: [(); 24] = [(); core::mem::offset_of!(ExampleTable, shape)];
    const _: [(); 28] = [(); core::mem::offset_of!(ExampleTable, health)];
    const _: [(); 32] = [(); core::mem::offset_of!(ExampleTable, height)];
    const _: [(); 36] = [(); core::mem::offset_of!(ExampleTable, began)];
    const _: [(); 40] = [(); core::mem::offset_of!(ExampleTable, watch)];
    const _: [(); 44] = [(); core::mem::offset_of!(ExampleTable, borrow)];
    const _: [(); 48] = [(); core::mem::offset_of!(ExampleTable, log)];
    const _: [(); 52] = [(); core::mem::offset_of!(ExampleTable, log_list)];
    const _: [(); 56] = [(); core::mem::offset_of!(ExampleTable, later)];
    const _: [(); 64] = [(); core::mem::offset_of!(ExampleTable, spare)];
};

// Made from api-spec/later.rs by `cargo pntos gen`. Changes belong there.

//! Another file.

use crate::ExampleTime;

/// Something.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Later {
    /// A time.
    pub time: ExampleTime,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<Later>()];
    const _: [(); 8] = [(); core::mem::align_of::<Later>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Later, time)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<Later>()];
    const _: [(); 4] = [(); core::mem::align_of::<Later>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Later, time)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 8] = [(); core::mem::size_of::<Later>()];
    const _: [(); 8] = [(); core::mem::align_of::<Later>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Later, time)];
};
