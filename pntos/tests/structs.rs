//! Structs of data: made from parts that fit together, and refused with what does not fit.

use std::ffi::CStr;

use pntos::{
    InertialErrors, InertialFrame, InitializationStatus, KeyValueStoreDataFormat, Managed, Mediator, Result, Timestamp,
    aspn,
    client::{
        CrossCovariances, EstimateWithCovariance, InertialForcesRates, InitialEstimateWithCovariance,
        InitialInertialSolution, KeyValueStore, Matrix, StandardInertialErrors,
    },
    table,
};

#[test]
fn a_matrix_has_rows_and_elements() {
    let matrix = Matrix::from_rows([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]);

    assert_eq!(matrix.row(1), Some(&[4.0, 5.0, 6.0][..]));
    assert_eq!((matrix.row(2), matrix.get(0, 3), matrix.get(1, 2)), (None, None, Some(6.0)));
    assert_eq!(matrix.view()[(1, 0)], 4.0);
    assert_eq!(matrix.view().to_array(), Some([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]));
    assert_eq!(matrix.view().iter_rows().map(|row| row[0]).collect::<Vec<_>>(), [1.0, 4.0]);
}

#[test]
fn a_vector_is_a_matrix_of_one_column() {
    let vector = Matrix::column(vec![1.0, 2.0]);

    assert_eq!((vector.rows(), vector.cols()), (2, 1));
    assert_eq!(vector.as_column().unwrap(), [1.0, 2.0]);
    let error = Matrix::zeros(2, 3).as_column().unwrap_err().to_string();
    assert_eq!(error, "a 2 x 3 matrix is no column vector");
}

#[test]
fn common_matrices_have_constructors_of_their_own() {
    assert_eq!(Matrix::identity(2).data(), [1.0, 0.0, 0.0, 1.0]);
    assert_eq!(Matrix::diagonal(&[2.0, 3.0]).data(), [2.0, 0.0, 0.0, 3.0]);
    assert_eq!(Matrix::zeros(1, 3).data(), [0.0; 3]);
}

#[test]
fn a_matrix_takes_elements_over_without_copying_them() {
    let elements = vec![1.0; 6];
    let place = elements.as_ptr();
    let matrix = Matrix::new(2, 3, elements).unwrap();
    assert_eq!(matrix.data().as_ptr(), place);

    let owned = aspn::Matrix::from([[1.0, 2.0]]);
    let place = owned.as_slice().as_ptr();
    let matrix: Managed<Matrix> = owned.into();
    assert_eq!(matrix.data().as_ptr(), place);
}

#[test]
fn cross_covariances_have_a_label_for_each_matrix() {
    let (first, second) = (Matrix::zeros(1, 2), Matrix::zeros(3, 2));
    let made = CrossCovariances::new(vec![(c"a".into(), first.clone()), (c"b".into(), second)]).unwrap();

    assert_eq!(made.num_covariances(), 2);
    assert_eq!(made.block_labels().get(1), Some(c"b"));
    assert_eq!(made.cross_covariances().get(1).unwrap().rows(), 3);
    drop(made);
    assert_eq!(first.num_refs(), Some(1));
}

#[test]
fn cross_covariances_of_different_blocks_are_refused() {
    let blocks = vec![(c"a".into(), Matrix::zeros(1, 2)), (c"b".into(), Matrix::zeros(1, 3))];

    let error = CrossCovariances::new(blocks).unwrap_err().to_string();

    assert_eq!(error, "`b` is 1 x 3, and should be 1 x 2");
}

#[test]
fn inertial_errors_read_back_as_they_were_given_and_can_be_replaced_while_nobody_else_looks() {
    let errors = InertialErrors { gyro_biases: [1.0, 2.0, 3.0], ..Default::default() };
    let mut made = StandardInertialErrors::new(&errors);
    assert_eq!(InertialErrors::from(&*made), errors);

    assert!(made.replace(&InertialErrors::default()));
    assert_eq!(made.gyro_biases(), [0.0; 3]);

    let other = made.clone();
    assert!(!made.replace(&errors));
    assert_eq!(other.gyro_biases(), [0.0; 3]);
}

#[test]
fn forces_and_rates_are_those_of_an_inertial_message() {
    let values = aspn::MeasurementImu { meas_accel: [0.0, 0.0, -9.8], ..Default::default() };

    let made = InertialForcesRates::new(values, InertialFrame::NED).unwrap();

    let view = made.view().expect("it is complete");
    assert_eq!(view.meas_accel(), [0.0, 0.0, -9.8]);
    assert_eq!(view.header().message_type(), aspn::MessageType::MEASUREMENT_IMU);
    assert_eq!(made.frame(), InertialFrame::NED);
}

#[test]
fn a_first_solution_nests_what_was_found() {
    let message = aspn::MeasurementPositionVelocityAttitude::default().into_message("align").unwrap();
    let status = InitializationStatus::INITIALIZED_GOOD;

    let made = InitialInertialSolution::new(status, Some(message.clone()), None, Some(Matrix::identity(9))).unwrap();

    assert_eq!(made.solution().unwrap().source(), c"align");
    assert!(made.inertial_errors().is_none());
    assert_eq!(made.inertial_error_covariance().unwrap().rows(), 9);
    assert_eq!(message.num_refs(), Some(2));
}

#[test]
fn a_good_status_without_a_solution_is_refused() {
    let good = InitializationStatus::INITIALIZED_GOOD;

    let inertial = InitialInertialSolution::new(good, None, None, None).unwrap_err().to_string();
    let estimate = InitialEstimateWithCovariance::new(good, Timestamp::default(), None).unwrap_err().to_string();

    assert_eq!(inertial, "the status says that there is a solution to start from, and there is none");
    assert_eq!(estimate, "the status says that there is an estimate to start from, and there is none");
    let waiting = InitializationStatus::WAITING;
    assert!(InitialEstimateWithCovariance::new(waiting, Timestamp::default(), None).is_ok());
}

#[test]
fn a_covariance_of_sensor_errors_has_one_of_three_sizes() {
    let waiting = InitializationStatus::WAITING;

    let error = InitialInertialSolution::new(waiting, None, None, Some(Matrix::identity(7))).unwrap_err().to_string();

    assert_eq!(error, "the covariance of the sensor errors is 7 x 7, and should be 6 x 6, 9 x 9 or 12 x 12");
}

#[test]
fn a_generic_estimate_is_a_vector_with_a_square_covariance() {
    let made = EstimateWithCovariance::generic(vec![1.0, 2.0], vec![1.0, 0.0, 0.0, 1.0]).unwrap();
    assert_eq!((made.length(), made.estimate()), (2, &[1.0, 2.0][..]));

    let error = EstimateWithCovariance::generic(vec![1.0, 2.0], vec![1.0]).unwrap_err().to_string();
    assert_eq!(error, "a 2 x 2 matrix has 4 elements, not 1");
}

/// A store that knows no types and has no values.
struct Untyped;

macro_rules! nothing {
    ($($method:ident($($argument:ty),*) -> $ty:ty = $value:expr;)*) => {
        $(fn $method(&self, $(_: $argument),*) -> Result<$ty> {
            Ok($value)
        })*
    };
}

#[pntos::pntos_object]
impl table::KeyValueStore for Untyped {
    fn data_format(&self) -> KeyValueStoreDataFormat {
        KeyValueStoreDataFormat::UNSPECIFIED
    }

    nothing! {
        get_key_array() -> Option<Managed<pntos::client::StringArray>> = None;
        has_key(&CStr) -> bool = false;
        get_str(&CStr) -> Option<Managed<pntos::client::PntosString>> = None;
        get_str_array(&CStr) -> Option<Managed<pntos::client::StringArray>> = None;
        get_int(&CStr) -> i64 = 0;
        get_bool(&CStr) -> bool = false;
        get_double(&CStr) -> f64 = 0.0;
        get_double_array(&CStr) -> Option<Managed<pntos::client::DoubleArray>> = None;
        get_message(&CStr) -> Option<Managed<pntos::Message>> = None;
        set_str(&CStr, &CStr) -> () = ();
        set_str_array(&CStr, pntos::CStrArray<'_>) -> () = ();
        set_int(&CStr, i64) -> () = ();
        set_bool(&CStr, bool) -> () = ();
        set_double(&CStr, f64) -> () = ();
        set_double_array(&CStr, &[f64]) -> () = ();
        set_message(&CStr, Option<Managed<pntos::Message>>) -> () = ();
        remove_key(&CStr) -> bool = false;
        set_raw(Option<&CStr>, &[u8]) -> () = ();
        get_raw(Option<&CStr>) -> Option<Managed<pntos::client::ByteArray>> = None;
        batch_end() -> () = ();
        batch_restart() -> () = ();
        request_notify(Option<&CStr>, pntos::Callback<pntos::callback::KeysChanged>) -> bool = false;
        remove_notify(Option<&CStr>, pntos::Callback<pntos::callback::KeysChanged>) -> bool = false;
        set_permanent(bool) -> bool = false;
    }
}

#[test]
fn a_slot_that_was_left_out_is_null_and_a_caller_sees_that_it_is_not_there() {
    let store: Managed<KeyValueStore> = Untyped.into_object(&Mediator::detached(c"untyped"));

    // SAFETY: the object is live.
    assert!(unsafe { (*store.as_ptr()).get_type.is_none() });
    assert_eq!(store.get_type("key"), None);
    assert_eq!(store.get_int("key"), 0);
}
