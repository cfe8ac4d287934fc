//! One of everything that a description can say.
//!
//! A second paragraph.

#[forward]
use crate::later::Later;

/// Version of the interface.
pub const EXAMPLE_VERSION: u32 = 3;

/// Name of a symbol.
#[unless(EXAMPLE_STATIC)]
pub const EXAMPLE_SYMBOL: &CStr = c"example";

/// Quotes a word.
macro_rules! EXAMPLE_QUOTE {
    ($word:tt) => {
        stringify!($word)
    };
}

/// How a sensor does.
#[open]
pub enum ExampleHealth {
    /// Nobody knows.
    EXAMPLE_UNKNOWN,
    /// It works.
    EXAMPLE_GOOD = 0x10,
    /// It worked once.
    #[unstable]
    EXAMPLE_STALE,
    /// The last one.
    EXAMPLE_LAST = EXAMPLE_STALE,
}

/// Counts references.
#[memory]
pub trait ExampleMemory {
    /// Adds one.
    fn inc_ref(object: &c_void);
    /// Gives one back.
    fn dec_ref(object: &c_void);
}

/// A time.
#[lcm(example::time, leading(icd_time: i8))]
pub struct ExampleTime {
    /// Since the epoch.
    #[unit("ns")]
    pub elapsed: i64,
}

/// A sample.
#[base(time)]
#[message(EXAMPLE_GOOD)]
#[lcm(example::sample)]
pub struct ExampleSample {
    /// When.
    pub time: ExampleTime,
    /// A turn.
    #[absent(NAN)]
    pub quaternion: [f64; 4],
    /// Whether it moved.
    pub moved: bool,
    /// Number of values.
    #[lcm(i16)]
    pub num_values: u8,
    /// The values, square.
    #[len(num_values * num_values)]
    pub values: &[f64],
    /// How the sensor did.
    #[lcm(i8)]
    pub health: ExampleHealth,
    /// Only in memory.
    #[lcm(skip)]
    pub cache: Option<&c_void>,
}

/// Any sample.
#[unstable]
pub type ExampleAny = ExampleSample;

/// Text.
pub struct ExampleText {
    pub memory: &ExampleMemory,
    /// The characters.
    pub data: &CStr,
}

/// A shape.
pub struct ExampleShape {
    pub memory: &ExampleMemory,
    /// What it is.
    pub r#type: ExampleHealth,
    /// Elements.
    pub length: usize,
    /// The numbers.
    #[len(match r#type { EXAMPLE_GOOD => 4, _ => length * length })]
    pub numbers: &[f64],
    /// Names, some of them absent.
    #[len(length)]
    pub names: &[Option<&CStr>],
    /// Bytes.
    #[len(16)]
    pub bytes: &[c_uchar],
}

/// Judges a shape.
#[unstable]
pub type ExampleJudge = fn(self: &ExampleJury, shape: &ExampleShape, #[unit("s")] patience: f64) -> &ExampleText;

/// Asks a judge how it does.
pub type ExampleAsk = fn(self: &ExampleJury) -> ExampleHealth;

/// Judges in its own way.
pub trait ExampleJury {
    const memory: &ExampleMemory;
    /// The way.
    const judge: ExampleJudge;
    /// Another way, where there is one.
    #[nullable]
    const other: ExampleJudge;
    /// How the judge does.
    #[on_panic(EXAMPLE_UNKNOWN)]
    const health: ExampleAsk;
    /// Judges another way.
    fn judge_with(&self, judge: ExampleJudge) -> bool;
}

/// What all tables have.
pub trait ExampleCommon {
    const memory: &ExampleMemory;
    /// Stops.
    fn stop(&self);
    /// Name of the object.
    const name: &CStr;
    /// Which table it begins.
    const health: ExampleHealth;
}

/// A table.
#[tag(health = EXAMPLE_STALE)]
#[plugin_kind(EXAMPLE_GOOD)]
pub trait ExampleTable: ExampleCommon {
    /// Takes a text along, and lends another.
    fn give(&self, text: &ExampleText, #[lent("it is only read")] other: Option<&ExampleText>, count: u32);
    /// Makes a text.
    fn make(&self, #[len(num_names)] names: Option<&[&CStr]>, num_names: usize) -> Option<&ExampleText>;
    /// Makes a shape, always.
    fn shape(&self) -> &ExampleShape;
    /// How it does.
    #[on_panic(EXAMPLE_UNKNOWN)]
    fn health(&self) -> ExampleHealth;
    /// How high it is.
    #[nullable]
    #[on_panic(NAN)]
    fn height(&self, #[unit("rad")] latitude: f64) -> f64;
    /// When it began.
    #[on_panic(ZEROED)]
    fn began(&self) -> ExampleTime;
    /// Calls back.
    fn watch(
        &self,
        receiver: Option<&c_void>,
        callback: fn(receiver: Option<&c_void>, #[len(num_values)] values: &[f64], num_values: usize) -> bool,
    ) -> bool;
    /// Another one's function.
    fn borrow(#[lent("only for the call")] self: &ExampleText, enable: bool);
    /// Logs.
    fn log(&self, format: &CStr, ...);
    /// Logs with arguments.
    fn log_list(&self, format: &CStr, arguments: VaList);
    /// Something later.
    fn later(&self) -> Option<&Later>;
    /// Holds a place.
    #[reserved]
    #[since(3)]
    const spare: u64;
}

extern "C" {
    /// Makes a copy.
    pub fn example_copy(_: *const ExampleSample) -> Option<&ExampleSample>;
}
