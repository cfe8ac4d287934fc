//! Each kind of preprocessor in a system of its own.

use pntos::{
    LoggingLevel, Managed, Message, Timestamp,
    aspn::{
        AspnRef, MeasurementAltitude, MeasurementAltitudeReference, MeasurementBarometer, MeasurementImu,
        MeasurementPosition, MeasurementVelocity, MeasurementVelocityReferenceFrame, MessageType, MetadataGeneric,
    },
    client,
    testing::{Running, System, Value},
};
use standard_preprocessors::StandardPreprocessors;

const GROUP: &str = "preprocessor/tested";
const QUARTER_TURN: [f64; 9] = [0.0, -1.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0];

/// A system with one preprocessor.
struct Tested {
    system: System,
    plugin: Running<client::PreprocessorPlugin>,
    preprocessor: Option<Managed<client::Preprocessor>>,
}

impl Tested {
    fn new(kind: &str, settings: &[(&str, Value)]) -> Self {
        let system = System::new();
        for (key, value) in settings {
            system.set(GROUP, key, value.clone());
        }
        // What belongs to the orchestration is known.
        system.set(GROUP, "model", kind);
        let plugin = system.start::<client::PreprocessorPlugin>(StandardPreprocessors::default());
        let index = plugin.preprocessor_identifiers().iter().position(|known| known.to_bytes() == kind.as_bytes());
        let preprocessor = plugin.new_preprocessor(index.expect("there is such a kind"), Some(c"preprocessor/tested"));
        Self { system, plugin, preprocessor }
    }

    /// What comes out for a message.
    fn out(&self, message: Managed<Message>) -> Vec<Managed<Message>> {
        let preprocessor = self.preprocessor.as_ref().unwrap_or_else(|| panic!("{}", self.system.log_text()));
        let Some(messages) = preprocessor.process_pntos_message(message) else { return Vec::new() };
        messages.data().iter().map(|message| message.expect("no element is NULL").to_managed()).collect()
    }

    /// The only message that comes out.
    fn one(&self, message: Managed<Message>) -> Managed<Message> {
        let mut out = self.out(message);
        assert_eq!(out.len(), 1);
        out.remove(0)
    }

    /// The times of what comes out for fixes of one source at these times.
    fn times(&self, source: &str, times: &[i64]) -> Vec<i64> {
        times.iter().flat_map(|time| self.out(fix(source, *time))).map(|out| out.time().unwrap().elapsed_nsec).collect()
    }

    fn warnings(&self) -> Vec<String> {
        self.system.log_at(LoggingLevel::WARN)
    }
}

fn at(elapsed_nsec: i64) -> Timestamp {
    Timestamp { elapsed_nsec }
}

fn fix(source: &str, time: i64) -> Managed<Message> {
    MeasurementPosition { time_of_validity: at(time), ..Default::default() }.into_message(source).unwrap()
}

fn imu() -> MeasurementImu {
    MeasurementImu { meas_accel: [1.0, 2.0, 3.0], meas_gyro: [4.0, 5.0, 6.0], ..Default::default() }
}

/// A message without a time that can be read.
fn unknown() -> Managed<Message> {
    let message = MetadataGeneric::default().into_message("vendor").unwrap();
    // SAFETY: nobody else has the message, which stands for one of a type that is not described.
    #[allow(unsafe_code)]
    unsafe {
        (*(*message.as_ptr()).wrapped_message).message_type = pntos::sys::Aspn23MessageType(60_000);
    }
    message
}

#[test]
fn turns_an_imu_in_its_place() {
    let tested = Tested::new("imu_rotator", &[("imu_to_platform", QUARTER_TURN.to_vec().into())]);
    let message = imu().into_message("imu").unwrap();
    let place = message.as_ptr();

    let turned = tested.one(message);

    let view = turned.view::<MeasurementImu>().unwrap();
    assert_eq!((view.meas_accel(), view.meas_gyro()), ([-2.0, 1.0, 3.0], [-5.0, 4.0, 6.0]));
    assert_eq!(turned.as_ptr(), place);
    assert_eq!(turned.num_refs(), Some(1), "the next one may change it too");
}

#[test]
fn turns_a_copy_of_what_somebody_else_has_too() {
    let tested = Tested::new("imu_rotator", &[("imu_to_platform", QUARTER_TURN.to_vec().into())]);
    let message = imu().into_message("imu").unwrap();

    let turned = tested.one(message.clone());

    assert_eq!(message.view::<MeasurementImu>().unwrap().to_owned(), imu());
    assert_eq!(turned.view::<MeasurementImu>().unwrap().meas_accel(), [-2.0, 1.0, 3.0]);
    assert_eq!(turned.source(), c"imu");
}

#[test]
fn passes_on_what_it_is_not_meant_for_and_says_so_once() {
    let settings: [(&str, &[(&str, Value)]); 2] =
        [("imu_rotator", &[("imu_to_platform", QUARTER_TURN.to_vec().into())]), ("baro_converter", &[])];
    for (kind, settings) in settings {
        let tested = Tested::new(kind, settings);

        for _ in 0..3 {
            assert_eq!(tested.one(fix("gnss", 5)).message_type(), MessageType::MEASUREMENT_POSITION.into());
        }
        tested.plugin.shut_down();

        assert_eq!(tested.warnings().len(), 1, "{}", tested.system.log_text());
        let said = "of the registry group `preprocessor/tested` has counted 3 `wrong_type`";
        assert!(tested.system.log_at(LoggingLevel::INFO)[0].ends_with(said), "{}", tested.system.log_text());
    }
}

#[test]
fn passes_on_what_has_no_time_and_says_so_once() {
    let seconds = |value: f64| Value::from(value);
    let settings: [(&str, &[(&str, Value)]); 3] = [
        ("time_adjuster", &[("expected_interval", seconds(0.01))]),
        ("time_bias", &[("time_bias", seconds(0.15))]),
        ("outage", &[("start_time", seconds(0.0)), ("end_time", seconds(1.0))]),
    ];
    for (kind, settings) in settings {
        let tested = Tested::new(kind, settings);
        assert_eq!(tested.out(unknown()).len(), 1);
        assert_eq!(tested.out(unknown()).len(), 1);
        assert_eq!(tested.warnings().len(), 1, "{}", tested.system.log_text());
    }
}

#[test]
fn adjusts_the_times_of_each_source_by_itself() {
    let tested = Tested::new("time_adjuster", &[("expected_interval", 0.01.into())]);

    assert_eq!(tested.times("a", &[0, 10_050_000, 27_000_000]), [0, 10_050_000, 20_050_000]);
    assert_eq!(tested.times("b", &[5_000_000, 15_000_000]), [5_000_000, 15_000_000]);
    assert_eq!(tested.times("a", &[30_050_000]), [30_050_000]);
    assert!(tested.warnings().is_empty());
}

#[test]
fn keeps_a_time_after_a_gap_and_says_so_once() {
    let tested = Tested::new("time_adjuster", &[("expected_interval", 0.01.into())]);

    let times = [0, 2_000_000_000, 2_010_000_000, 9_000_000_000];

    assert_eq!(tested.times("imu", &times), times);
    assert_eq!(tested.warnings().len(), 1, "{}", tested.system.log_text());
}

#[test]
fn subtracts_a_bias_from_a_time() {
    let tested = Tested::new("time_bias", &[("time_bias", 0.15.into())]);
    assert_eq!(tested.times("gnss", &[1_747_680_889_549_539_804]), [1_747_680_889_399_539_804]);
    assert_eq!(tested.times("gnss", &[i64::MIN]), [i64::MIN]);
}

#[test]
fn lets_one_of_a_few_of_each_source_pass() {
    let tested = Tested::new("downsampler", &[("downsampling_factors", vec![3.0].into())]);
    assert_eq!(tested.times("a", &[1, 2, 3, 4, 5]), [1, 4]);
    assert_eq!(tested.times("b", &[6, 7]), [6]);
}

#[test]
fn thins_out_each_channel_by_its_own_factor() {
    let settings = [("downsampling_factors", vec![2.0, 3.0].into()), ("channels", ["a", "b"].into())];
    let tested = Tested::new("downsampler", &settings);
    assert_eq!(tested.times("a", &[1, 2, 3, 4]), [1, 3]);
    assert_eq!(tested.times("b", &[1, 2, 3, 4]), [1, 4]);
    assert_eq!(tested.times("c", &[1, 2, 3, 4]), [1, 2, 3, 4]);
}

#[test]
fn drops_what_comes_within_an_outage() {
    let tested = Tested::new("outage", &[("start_time", 1.0.into()), ("end_time", 2.0.into())]);

    let second = 1_000_000_000;
    assert_eq!(tested.times("gnss", &[0, second - 1, second, 2 * second - 1, 2 * second]), [0, second - 1, 2 * second]);

    let said = tested.system.log_at(LoggingLevel::INFO);
    assert_eq!(said, ["the outage of `gnss` begins at 1000000000 ns", "the outage of `gnss` ends at 2000000000 ns"]);
}

#[test]
fn makes_an_altitude_of_a_pressure() {
    let barometer =
        MeasurementBarometer { pressure: 89_874.6, variance: 100.0, time_of_validity: at(9), ..Default::default() };
    let message = barometer.into_message("/bmp388/baro_pressure").unwrap();
    let own = Tested::new("baro_converter", &[]).one(message.clone());
    let settings = [("alt_sigma", 30.0.into()), ("output_channel", "/height".into())];
    let set = Tested::new("baro_converter", &settings).one(message);

    assert_eq!((own.source(), set.source()), (c"/bmp388/altitude", c"/height"));
    let altitude: MeasurementAltitude = own.view::<MeasurementAltitude>().unwrap().to_owned();
    assert!((altitude.altitude - 1000.0).abs() < 0.05);
    // About 8.3 m for each hPa near the ground, a little more above it.
    assert!((altitude.variance.sqrt() - 0.92).abs() < 0.02, "{}", altitude.variance);
    assert_eq!((altitude.reference, altitude.time_of_validity), (MeasurementAltitudeReference::MSL, at(9)));
    assert_eq!(set.view::<MeasurementAltitude>().unwrap().variance(), 900.0);
}

#[test]
fn drops_a_pressure_that_means_nothing_and_says_so_once() {
    let tested = Tested::new("baro_converter", &[]);
    for pressure in [f64::NAN, 0.0, -5.0, f64::INFINITY] {
        let barometer = MeasurementBarometer { pressure, ..Default::default() };
        assert!(tested.out(barometer.into_message("baro_pressure").unwrap()).is_empty());
    }
    assert_eq!(tested.warnings().len(), 1, "{}", tested.system.log_text());
}

#[test]
fn adds_a_zero_velocity_at_most_once_in_a_while() {
    let settings = [
        ("trigger_dt_sec", 30.0.into()),
        ("lateral_vel_sigma", 0.5.into()),
        ("vertical_vel_sigma", 1.0.into()),
        ("output_channel", "/zero".into()),
    ];
    let tested = Tested::new("zero_velocity2d_generator", &settings);

    let second = 1_000_000_000;
    let counts: Vec<usize> =
        [0, 29, 30, 59, 60].iter().map(|time| tested.out(fix("gnss", time * second)).len()).collect();
    assert_eq!(counts, [2, 1, 2, 1, 2]);

    let out = tested.out(fix("gnss", 90 * second));
    assert_eq!(out[0].source(), c"gnss");
    let AspnRef::MeasurementVelocity(velocity) = out[1].aspn() else { panic!("{:?}", out[1].aspn()) };
    let velocity: MeasurementVelocity = velocity.to_owned();
    assert_eq!((out[1].source(), velocity.time_of_validity), (c"/zero", at(90 * second)));
    assert_eq!((velocity.x, velocity.y, velocity.z), (None, Some(0.0), Some(0.0)));
    assert_eq!(velocity.reference_frame, MeasurementVelocityReferenceFrame::SENSOR);
    assert_eq!(velocity.covariance.as_slice(), [0.25, 0.0, 0.0, 1.0]);
}

#[test]
fn refuses_settings_that_make_no_sense_with_all_that_is_wrong() {
    /// A kind, its settings, and what is said about them.
    type Case<'a> = (&'a str, &'a [(&'a str, Value)], &'a [&'a str]);
    let cases: [Case<'_>; 7] = [
        (
            "imu_rotator",
            &[("imu_to_platform", vec![1.0; 8].into())],
            &["`imu_to_platform` has 8 elements", "9: 3 rows of 3"],
        ),
        ("imu_rotator", &[("imu_to_platform", vec![1.0; 9].into())], &["`imu_to_platform` is no rotation"]),
        (
            "time_adjuster",
            &[("expected_interval", 0.0.into()), ("tolerance", 1.0.into())],
            &["`expected_interval` is 0", "`tolerance` is above `largest_correction`"],
        ),
        ("time_bias", &[], &["`time_bias` is missing"]),
        (
            "downsampler",
            &[("downsampling_factors", vec![2.5, 2.0].into()), ("channels", ["a"].into())],
            &["has a 2.5", "`channels` has 1"],
        ),
        ("outage", &[("start_time", 9.0.into()), ("end_time", 8.0.into())], &["`end_time` is 8"]),
        (
            "zero_velocity2d_generator",
            &[("lateral_vel_sigma", (-1.0).into())],
            &["`lateral_vel_sigma` is -1", "`output_channel` is missing"],
        ),
    ];
    for (kind, settings, expected) in cases {
        let tested = Tested::new(kind, settings);
        assert!(tested.preprocessor.is_none(), "{kind}");
        let log = tested.system.log_text();
        assert!(log.contains(GROUP) && log.contains(kind), "{log}");
        for expected in expected {
            assert!(log.contains(expected), "{log}");
        }
    }
}

#[test]
fn warns_of_a_key_that_means_nothing() {
    let tested = Tested::new("time_bias", &[("time_bias", 0.1.into()), ("time_bais", 0.2.into())]);
    assert!(tested.preprocessor.is_some());
    assert!(tested.warnings()[0].contains("`time_bais`"), "{}", tested.system.log_text());
    assert!(!tested.warnings()[0].contains("`model` that"), "{}", tested.system.log_text());
}

#[test]
fn makes_nothing_for_a_kind_that_is_none_or_without_settings() {
    let system = System::new();
    let plugin = system.start::<client::PreprocessorPlugin>(StandardPreprocessors::default());
    assert!(plugin.new_preprocessor(plugin.num_preprocessors(), Some(c"preprocessor/tested")).is_none());
    assert!(plugin.new_preprocessor(0, None).is_none());
    assert!(system.log_text().contains("name the registry group"), "{}", system.log_text());
}
