//! Every table: implemented in Rust, called through its handle and as C would, and released.
//!
//! `generated.rs` follows from the description; what a sample of each type is stands here.

#[rustfmt::skip]
mod generated;
#[path = "../support/ledger.rs"]
mod ledger;

use std::{
    collections::BTreeSet,
    ffi::{CStr, CString},
    ptr::null_mut,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
};

use pntos::{
    Callback, Error, EstimateWithCovarianceType, InertialErrors, InertialFrame, InitializationStatus, Managed,
    Mediator, MessageType, Result, Timestamp, aspn,
    callback::{GroupAdded, KeysChanged},
    client,
    plugin::{CommonPlugin, Plugin, UtilityPlugin},
    pntos_plugin, sys, table,
    testing::System,
};

/// A value of a type to pass around.
pub trait Sample {
    /// One that is not neutral.
    fn sample() -> Self;
}

macro_rules! sample {
    ($($ty:ty => $value:expr;)*) => {
        $(impl Sample for $ty {
            fn sample() -> Self {
                $value
            }
        })*
    };
}

macro_rules! sample_enum {
    ($name:ident) => {
        impl Sample for pntos::$name {
            /// A value that nobody lists: a tag that is listed may say that there is more of a table.
            fn sample() -> Self {
                Self(99)
            }
        }
    };
}
use sample_enum;

impl<T: Sample> Sample for Option<T> {
    fn sample() -> Self {
        Some(T::sample())
    }
}

sample! {
    () => ();
    bool => true;
    u8 => 7;
    i64 => 7;
    usize => 7;
    f64 => 7.5;
    Timestamp => Timestamp { elapsed_nsec: 7 };
    Managed<client::Message> => aspn::MeasurementTime::default().into_message("sample").unwrap();
    Managed<client::MessageArray> => client::MessageArray::new(vec![Some(Sample::sample()), None]);
    Managed<client::PntosString> => client::PntosString::new(c"sample");
    Managed<client::ByteArray> => client::ByteArray::new(vec![1, 2]);
    Managed<client::StringArray> => client::StringArray::from_strs([c"one", c"two"]);
    Managed<client::IntArray> => client::IntArray::new(vec![1, 2]);
    Managed<client::DoubleArray> => client::DoubleArray::new(vec![1.0, 2.0]);
    Managed<client::Matrix> => client::Matrix::identity(2);
    Managed<client::MessageTypeArray> => client::MessageTypeArray::new(vec![MessageType::UNDEFINED]);
    Managed<client::PluginArray> => client::PluginArray::new(vec![Nobody.into_plugin()]);
    Managed<client::EstimateWithCovariance> => {
        client::EstimateWithCovariance::new(EstimateWithCovarianceType::GENERIC, vec![1.0], vec![2.0]).unwrap()
    };
    Managed<client::CrossCovariances> => {
        client::CrossCovariances::new(vec![(CString::from(c"block"), Sample::sample())]).unwrap()
    };
    Managed<client::InertialForcesRates> => {
        client::InertialForcesRates::new(aspn::MeasurementImu::default(), InertialFrame::NED).unwrap()
    };
    Managed<client::StandardInertialErrors> => client::StandardInertialErrors::new(&InertialErrors::default());
    Managed<client::InitialInertialSolution> => {
        let status = InitializationStatus::INITIALIZED_GOOD;
        let covariance = client::Matrix::identity(6);
        client::InitialInertialSolution::new(status, Sample::sample(), Sample::sample(), Some(covariance)).unwrap()
    };
    Managed<client::InitialEstimateWithCovariance> => {
        let status = InitializationStatus::INITIALIZED_GOOD;
        client::InitialEstimateWithCovariance::new(status, Sample::sample(), Sample::sample()).unwrap()
    };
    Callback<KeysChanged> => {
        unsafe extern "C" fn ignore(
            _: *mut sys::c_void,
            _: *mut sys::c_char,
            _: *mut *mut sys::c_char,
            _: usize,
            _: *mut sys::PntosKeyValueStore,
        ) {
        }
        // SAFETY: the function touches none of its arguments.
        unsafe { Callback::new(null_mut(), ignore as KeysChanged) }
    };
    Callback<GroupAdded> => {
        unsafe extern "C" fn ignore(_: *mut sys::c_void, _: *mut sys::c_char) {}
        // SAFETY: the function touches none of its arguments.
        unsafe { Callback::new(null_mut(), ignore as GroupAdded) }
    };
    client::MessageStreamConfig => client::MessageStreamConfig::of::<NoStreams>();
}

/// Streams that nobody listens to.
struct NoStreams;

macro_rules! no_streams {
    ($($add:ident)* ; $($all:ident)*) => {
        impl table::MessageStreamConfig for NoStreams {
            $(fn $add(_: &client::Mediator, _: MessageType, _: Option<&CStr>) -> Result<()> {
                Ok(())
            })*

            $(fn $all(_: &client::Mediator, _: bool) -> Result<()> {
                Ok(())
            })*
        }
    };
}

no_streams! {
    sequenced_stream_add sequenced_stream_remove immediate_stream_add immediate_stream_remove;
    sequenced_stream_all immediate_stream_all
}

/// A plugin to put into an array.
#[derive(Default)]
struct Nobody;

impl CommonPlugin for Nobody {}

#[pntos_plugin(identifier = "nobody")]
impl UtilityPlugin for Nobody {}

/// The system of one table, and how many values stand behind its objects.
pub struct Check {
    system: System,
    mediator: Mediator,
    live: Arc<AtomicUsize>,
}

impl Check {
    fn new() -> Self {
        let system = System::new();
        let mediator = Mediator::attached(c"sample", system.mediator());
        Self { system, mediator, live: Arc::default() }
    }

    /// Nothing was logged.
    fn is_quiet(&self, slot: &str) {
        assert_eq!(self.system.log_text(), "", "{slot}");
    }

    /// The slot has said that it failed.
    fn said(&self, slot: &str) {
        let log = self.system.log_text();
        assert!(log.contains(&format!("`{slot}` failed: asked to fail")), "{slot}: {log}");
        self.system.clear_log();
    }
}

/// What tries a table.
pub type Exercise = fn(&Check);

/// What stands behind a table: it gives samples, or fails.
#[derive(Default)]
pub struct Behind {
    fails: bool,
    live: Option<Arc<AtomicUsize>>,
}

impl Behind {
    fn new(check: &Check, fails: bool) -> Self {
        check.live.fetch_add(1, SeqCst);
        Self { fails, live: Some(check.live.clone()) }
    }

    fn answer<T: Sample>(&self) -> Result<T> {
        if self.fails { Err(Error::new("asked to fail")) } else { Ok(T::sample()) }
    }
}

impl Drop for Behind {
    fn drop(&mut self) {
        if let Some(live) = &self.live {
            live.fetch_sub(1, SeqCst);
        }
    }
}

/// The mediator of a sample, which has no system.
fn mediator() -> Mediator {
    Mediator::detached(c"sample")
}

fn is_zeroed<T: Copy>(value: &T) -> bool {
    // SAFETY: the value is plain data without padding.
    let bytes = unsafe { std::slice::from_raw_parts(std::ptr::from_ref(value).cast::<u8>(), size_of::<T>()) };
    bytes.iter().all(|byte| *byte == 0)
}

/// Makes a struct of data, and looks that it is complete and nobody else's.
fn made<T: pntos::Handle>()
where
    Managed<T>: Sample,
{
    let made = Managed::<T>::sample();
    assert_eq!(made.num_refs(), Some(1), "{}", T::C_NAME);
    // SAFETY: the object is live, and its reference comes back.
    let again = unsafe { Managed::<T>::adopt(made.into_raw()) };
    assert!(again.is_ok(), "{}: {again:?}", T::C_NAME);
}

/// Holds off the other tests that make plugins: all plugins of a process are in one list, whose memory is given back by
/// whoever uses it next.
fn alone() -> MutexGuard<'static, ()> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}

#[test]
fn every_table_but_that_of_a_utility_is_tried() {
    let all: BTreeSet<&str> = generated::ALL.iter().copied().collect();
    let tried: BTreeSet<&str> = generated::TABLES.iter().map(|(name, _)| *name).collect();

    assert_eq!(all.difference(&tried).collect::<Vec<_>>(), [&"PntosCommonPlugin"]);
}

#[test]
fn every_slot_gives_what_its_type_gave_and_its_neutral_value_where_that_fails() {
    let _alone = alone();
    for (name, exercise) in generated::TABLES {
        let check = Check::new();
        exercise(&check);
        assert_eq!(check.live.load(SeqCst), 0, "{name}: a value outlives its object");
    }
}

#[test]
fn every_struct_of_data_has_a_constructor() {
    let _alone = alone();
    for (_, make) in generated::DATA {
        make();
    }
}

#[test]
fn no_table_and_no_struct_of_data_leaves_memory_behind() {
    let _alone = alone();
    let parts = generated::TABLES.iter().map(|(name, exercise)| (*name, Part::Table(*exercise)));
    let parts = parts.chain(generated::DATA.iter().map(|(name, make)| (*name, Part::Data(*make))));
    for (name, part) in parts {
        part.run();
        let before = ledger::live_here();
        part.run();
        assert_eq!(ledger::live_here(), before, "{name}");
    }
}

/// A part of what is generated.
enum Part {
    Table(Exercise),
    Data(fn()),
}

impl Part {
    fn run(&self) {
        match self {
            Self::Table(exercise) => exercise(&Check::new()),
            Self::Data(make) => make(),
        }
    }
}
