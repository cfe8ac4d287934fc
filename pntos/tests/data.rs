//! The data that crosses: made by us, and as badly as others may make it.

#[macro_use]
#[path = "support/plugins.rs"]
mod plugins;

use std::ptr::null_mut;

use pntos::testing::{System, Value};
use pntos::{
    EstimateWithCovarianceType, KeyValueStoreType, LoggingLevel, Managed, Mediator, Message, MessageType, Source,
    Timestamp,
    aspn::{self, AspnRef},
    client::{self, DoubleArray, EstimateWithCovariance, Matrix, MessageArray, StringArray},
    object::Object,
    sys,
};

use plugins::Plugins;

/// A message from `source` at `seconds`.
fn position(source: &str, seconds: i64) -> Managed<Message> {
    aspn::MeasurementPosition {
        time_of_validity: Timestamp { elapsed_nsec: seconds * 1_000_000_000 },
        term1: Some(0.7),
        covariance: aspn::Matrix::diagonal(&[1.0, 2.0, 3.0]),
        ..Default::default()
    }
    .into_message(source)
    .unwrap()
}

#[test]
fn a_message_reads_back_as_it_was_built() {
    let message = position("/gnss/position", 7);

    let AspnRef::MeasurementPosition(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(message.source(), c"/gnss/position");
    assert_eq!(message.type_name().to_string(), "MEASUREMENT_POSITION");
    assert_eq!(message.time(), Some(Timestamp { elapsed_nsec: 7_000_000_000 }));
    assert_eq!((view.term1(), view.term2()), (Some(0.7), None));
    assert_eq!(view.num_meas(), 3);
    assert_eq!(view.covariance().row(1), Some(&[0.0, 2.0, 0.0][..]));
    assert!(view.integrity().is_empty());
    assert_eq!(view.header().message_type(), aspn::MessageType::MEASUREMENT_POSITION);
    let copy = view.to_owned();
    assert_eq!(copy.covariance.view(), view.covariance());
}

#[test]
fn a_message_whose_arrays_do_not_fit_is_refused() {
    let covariance = aspn::Matrix::new(2, 4, vec![1.0; 8]).unwrap();
    let oblong = aspn::MeasurementPosition { covariance, ..Default::default() };
    let long = aspn::MeasurementImu { integrity: vec![Default::default(); 300], ..Default::default() };

    let oblong = oblong.into_message("gnss").unwrap_err().to_string();
    let long = long.into_message("imu").unwrap_err().to_string();

    assert_eq!(oblong, "`covariance` has 4 columns, but `covariance` has 2 rows: `num_meas` counts both");
    assert_eq!(long, "`integrity` has 300 elements, more than `num_integrity` can count");
}

#[test]
fn a_message_of_an_unknown_type_keeps_its_header() {
    let mut header =
        sys::Aspn23TypeHeader { message_type: sys::Aspn23MessageType(0xC123), vendor_id: 9, ..Default::default() };
    let table = sys::PntosMessage {
        memory: Object::<sys::PntosMessage, ()>::memory(),
        wrapped_message: &raw mut header,
        source_identifier: c"custom".as_ptr().cast_mut(),
    };
    // SAFETY: the table was made for this object type; the header outlives the message.
    let message = unsafe {
        let object = Object::<sys::PntosMessage, ()>::new((), |()| table);
        Managed::<pntos::Message>::from_raw(object.as_ptr()).unwrap()
    };

    assert_eq!(message.message_type(), MessageType(0xC123));
    assert_eq!(message.type_name().to_string(), 0xC123.to_string());
    assert_eq!(message.time(), None);
    assert!(matches!(message.aspn(), AspnRef::Unknown(header) if header.vendor_id() == 9));
}

#[test]
fn a_shared_source_is_not_copied() {
    let source = Source::from("/imu");
    let a = aspn::MeasurementImu::default().into_message(&source).unwrap();
    let b = aspn::MeasurementImu::default().into_message(&source).unwrap();

    assert_eq!(a.source().as_ptr(), b.source().as_ptr());
}

#[test]
fn nested_messages_live_and_die_with_their_array() {
    let message = position("gnss", 1);
    let array = MessageArray::new(vec![Some(message.clone()), None]);
    assert_eq!(message.num_refs(), Some(2));

    let kept = array.data().get(0).unwrap().to_managed();
    assert!(array.data().get(1).is_none());
    assert_eq!(array.data().len(), 2);
    drop(array);

    assert_eq!(message.num_refs(), Some(2));
    drop(kept);
    assert_eq!(message.num_refs(), Some(1));
}

#[test]
fn a_nested_message_that_lacks_its_content_counts_as_none() {
    let message = position("gnss", 1);
    let array = MessageArray::new(vec![Some(message.clone())]);
    // SAFETY: nobody else uses the message, which stands for one that another vendor made badly.
    unsafe { (*message.as_ptr()).wrapped_message = null_mut() };

    assert!(array.data().get(0).is_none());
    assert!(array.data().iter().all(|message| message.is_none()));
    assert_eq!(array.data().raw(0), message.as_ptr());
}

#[test]
fn an_object_that_nests_an_incomplete_one_is_not_taken() {
    let solution = sys::PntosMessage {
        memory: Object::<sys::PntosMessage, ()>::memory(),
        wrapped_message: null_mut(),
        source_identifier: c"ins".as_ptr().cast_mut(),
    };
    // SAFETY: each table was made for its object type; the message is released after the object that nests it.
    unsafe {
        let solution = Object::<sys::PntosMessage, ()>::new((), |()| solution).as_ptr();
        let table = sys::PntosInitialInertialSolution {
            memory: Object::<sys::PntosInitialInertialSolution, ()>::memory(),
            solution,
            inertial_errors: null_mut(),
            inertial_error_covariance: null_mut(),
            status: sys::PntosInitializationStatus(0),
        };
        let object = Object::<sys::PntosInitialInertialSolution, ()>::new((), |()| table).as_ptr();

        let adopted = Managed::<client::InitialInertialSolution>::adopt(object);

        assert_eq!(adopted.unwrap_err().slot, "solution->wrapped_message");
        (*(*object).memory).dec_ref.unwrap()(object.cast());
        (*(*solution).memory).dec_ref.unwrap()(solution.cast());
    }
}

#[test]
fn an_empty_array_may_have_a_null_pointer() {
    let table = sys::PntosDoubleArray {
        memory: Object::<sys::PntosDoubleArray, ()>::memory(),
        data: null_mut(),
        num_doubles: 0,
    };
    // SAFETY: the table was made for this object type.
    let array = unsafe {
        let object = Object::<sys::PntosDoubleArray, ()>::new((), |()| table);
        Managed::<DoubleArray>::adopt(object.as_ptr()).unwrap().unwrap()
    };

    assert_eq!(array.data(), []);
}

#[test]
fn a_matrix_counts_its_elements() {
    let matrix = Matrix::new(2, 3, vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0]).unwrap();

    assert_eq!((matrix.rows(), matrix.cols()), (2, 3));
    assert_eq!(matrix.data()[3], 4.0);
    let error = Matrix::new(2, 3, vec![0.0; 5]).unwrap_err().to_string();
    assert_eq!(error, "a 2 x 3 matrix has 6 elements, not 5");
}

#[test]
fn a_matrix_without_its_elements_is_neither_a_column_nor_an_argument_of_a_model() {
    let table =
        sys::PntosMatrix { memory: Object::<sys::PntosMatrix, ()>::memory(), rows: 2, cols: 1, data: null_mut() };
    // SAFETY: the table was made for this object type.
    let hollow = unsafe {
        let object = Object::<sys::PntosMatrix, ()>::new((), |()| table);
        Managed::<Matrix>::adopt(object.as_ptr()).unwrap().unwrap()
    };
    let system = System::new();
    let mediator = Mediator::attached(c"test", system.mediator());
    let (phi, qd) = (Matrix::identity(2), Matrix::identity(2));
    let model = client::StandardDynamicsModel::linear(phi, qd, &mediator).unwrap();

    assert_eq!(hollow.as_column().unwrap_err().to_string(), "a 2 x 1 matrix has 2 elements, not 0");
    assert!(model.g(hollow).is_err());
    assert!(system.log_text().contains("`x` is 2 x 1, and its elements are missing"), "{}", system.log_text());
}

#[test]
fn an_attitude_estimate_has_four_elements_and_three_rows_of_covariance() {
    let attitude = EstimateWithCovarianceType::ATTITUDE_QUAT;
    let made = EstimateWithCovariance::new(attitude, vec![1.0, 0.0, 0.0, 0.0], vec![0.0; 9]).unwrap();

    assert_eq!(made.estimate().len(), 4);
    assert_eq!(made.covariance().len(), 9);
    assert!(EstimateWithCovariance::new(attitude, vec![1.0; 3], vec![0.0; 9]).is_err());
    assert!(EstimateWithCovariance::new(EstimateWithCovarianceType::GENERIC, vec![1.0; 2], vec![0.0; 9]).is_err());
}

#[test]
fn strings_cross_in_both_directions() {
    let array = StringArray::from_strs([c"one", c"two"]);

    let read: Vec<_> = array.data().iter().map(|text| text.to_str().unwrap()).collect();

    assert_eq!(read, ["one", "two"]);
}

#[test]
fn a_batch_reads_typed_values_and_none_for_what_is_not_there() {
    let system = System::new();
    system.set("group", "answer", 42);
    system.set("group", "words", ["one", "two"]);
    let handle = Mediator::attached(c"reader", system.mediator());

    let batch = handle.batch("group").unwrap();

    assert_eq!(batch.int("answer"), Some(42));
    assert_eq!(batch.double("question"), None);
    assert_eq!(batch.str_array("words"), Some(vec!["one".to_owned(), "two".to_owned()]));
    batch.set_double_array("track", &[4.0, 2.0]);
    batch.set_str_array("names", &[c"a", c"b"]);
    assert_eq!(batch.double_array("track"), Some(vec![4.0, 2.0]));
    let batch = batch.end().restart();
    assert_eq!(batch.get_type("answer"), Some(KeyValueStoreType::TYPE_INT));
    assert_eq!(system.get("group", "names"), Some(Value::from(["a", "b"])));
}

fn a_null_where_none_is_allowed_is_the_other_sides_fault(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::RegistryPlugin>(&system, c"empty");

    let error = plugin.new_registry(None).unwrap_err();

    assert_eq!(error.to_string(), "`PntosRegistryPlugin.new_registry` returned NULL, which it may not");
    assert_eq!(error.fault(), pntos::Fault::System);
}

#[test]
fn solutions_are_one_for_each_time() {
    let system = System::new();
    let handle = Mediator::attached(c"reader", system.mediator());

    let times = [Timestamp { elapsed_nsec: 1 }, Timestamp { elapsed_nsec: 2 }];
    let solutions = handle.request_solutions(&times, None).unwrap().unwrap();

    assert_eq!(solutions.data().len(), 2);
}

#[test]
fn a_formatted_log_line_arrives_whole_whatever_its_length() {
    let system = System::new();
    let mediator = system.mediator();
    let long = std::ffi::CString::new("x".repeat(5000)).unwrap();

    // SAFETY: the arguments are what the format asks for.
    unsafe {
        let log = (*mediator.as_ptr()).log_message_fmt.unwrap();
        let level = sys::PntosLoggingLevel::PNTOS_LOG_LEVEL_WARN;
        log(mediator.as_ptr(), level, c"%d of %s, %.1f".as_ptr().cast_mut(), 3_i32, c"five".as_ptr(), 2.5_f64);
        log(mediator.as_ptr(), level, c"<%s>".as_ptr().cast_mut(), long.as_ptr());
    }

    let lines = system.log();
    assert_eq!(lines[0], (LoggingLevel::WARN, "3 of five, 2.5".to_owned()));
    assert_eq!(lines[1].1.len(), 5002);
}

#[test]
fn elements_can_be_changed_by_whoever_holds_the_only_reference() {
    let mut array = DoubleArray::new(vec![1.0, 2.0]);
    let mut matrix = Matrix::new(1, 2, vec![0.0; 2]).unwrap();

    array.data_mut().unwrap()[1] = 5.0;
    matrix.data_mut().unwrap()[0] = 7.0;

    assert_eq!(array.data(), [1.0, 5.0]);
    assert_eq!(matrix.data(), [7.0, 0.0]);
    let other = array.clone();
    assert_eq!(array.data_mut(), None);
    drop(other);
    assert!(array.data_mut().is_some());
}

both_ways! {
    a_null_where_none_is_allowed_is_the_other_sides_fault,
}
