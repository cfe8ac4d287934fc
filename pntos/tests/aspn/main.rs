//! Every ASPN message: built, handed over, read in C's form and in Rust's, and made badly by others.

#[rustfmt::skip]
mod generated;
mod sample;

use std::ptr::{dangling_mut, null_mut};

use pntos::{
    Managed, Message, Timestamp,
    aspn::{self, AspnRef, Matrix, MatrixRef},
    object::Object,
    sys,
};

use self::{
    generated::every_message,
    sample::{Numbers, TestedMessage},
};

/// Values of each message.
const SEEDS: u64 = 50;

/// Any value of a message goes over and is read in C's form and in Rust's.
fn goes_there_and_back<T: TestedMessage>() {
    for seed in 0..SEEDS {
        let built = T::sample(&mut Numbers(seed));

        let message = built.clone().send();

        assert_eq!(message.message_type().0, T::TYPE, "{} {seed}", T::C_NAME);
        let Some((read, raw)) = T::receive(&message) else {
            panic!("{} {seed} arrived as {:?}", T::C_NAME, message.aspn());
        };
        built.same(raw);
        assert_eq!(read, built, "{} {seed}", T::C_NAME);
    }
}

#[test]
fn every_message_reads_back_as_it_was_built() {
    let mut tested = 0;
    macro_rules! each {
        ($($message:ident)*) => {$(
            goes_there_and_back::<aspn::$message>();
            tested += 1;
        )*};
    }
    every_message!(each);
    assert_eq!(tested, 49 + 2, "49 messages of ASPN and two of pntOS");
}

/// Any value of a message is copied whole and changed in its place, unless somebody else has it.
fn is_copied_and_changed<T: TestedMessage + aspn::AspnMessage>() {
    let later = Timestamp { elapsed_nsec: 7 };
    for seed in 0..3 {
        let built = T::sample(&mut Numbers(seed));
        let message = built.clone().send();

        let copy = message.copy().unwrap();
        assert_eq!(copy.source(), message.source());
        assert_eq!(T::receive(&copy).unwrap().0, built, "{} {seed}", T::C_NAME);

        let mut message = message;
        let second = message.clone();
        assert!(message.change::<T>().is_none() && !message.set_time(later), "somebody else has it");
        let mut own = message.into_own().unwrap();
        assert!(own.change::<T>().is_some());
        assert_eq!(own.set_time(later), second.time().is_some());
        assert!(own.time().is_none_or(|time| time == later));
        assert_eq!(T::receive(&second).unwrap().0, built, "the other one stays as it was");
    }
}

#[test]
fn every_message_is_copied_and_changed_in_its_place() {
    macro_rules! each {
        ($($message:ident)*) => {$(is_copied_and_changed::<aspn::$message>();)*};
    }
    every_message!(each);
}

#[test]
fn a_change_is_seen_in_c_s_form_and_leaves_the_rest() {
    let built = aspn::MeasurementVelocity { y: Some(2.0), covariance: Matrix::diagonal(&[4.0]), ..Default::default() };
    let mut message = built.clone().into_message("odometer").unwrap();
    let memory = message.as_ptr();

    let mut change = message.change::<aspn::MeasurementVelocity>().unwrap();
    change.set_reference_frame(aspn::MeasurementVelocityReferenceFrame::SENSOR);
    change.set_y(None);
    change.set_x(Some(3.0));
    change.covariance_mut()[0] = 9.0;

    let read = message.view::<aspn::MeasurementVelocity>().unwrap();
    let expected = aspn::MeasurementVelocity {
        reference_frame: aspn::MeasurementVelocityReferenceFrame::SENSOR,
        x: Some(3.0),
        y: None,
        covariance: Matrix::diagonal(&[9.0]),
        ..built
    };
    assert_eq!(read.to_owned(), expected);
    assert!(message.change::<aspn::MeasurementImu>().is_none(), "it is another message");
    assert_eq!(message.into_own().unwrap().as_ptr(), memory, "what nobody else has is not copied");
}

#[test]
fn a_copy_outlives_its_message() {
    let built = aspn::MeasurementSatnavWithSvData::sample_with_observations();
    let message = built.clone().send();
    let AspnRef::MeasurementSatnavWithSvData(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    let copy = view.to_owned();
    drop(message);

    assert_eq!(copy, built);
}

#[test]
fn a_message_moves_to_another_thread() {
    let built = aspn::MeasurementSatnavWithSvData::sample_with_observations();
    let message = built.clone().send();

    let read = std::thread::spawn(move || {
        aspn::MeasurementSatnavWithSvData::receive(&message).map(|(read, _)| read).expect("the same message")
    });

    assert_eq!(read.join().unwrap(), built);
}

#[test]
fn nested_structs_are_read_in_place() {
    let built = aspn::MeasurementSatnavWithSvData::sample_with_observations();
    let message = built.clone().send();
    let AspnRef::MeasurementSatnavWithSvData(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(view.obs().len(), built.obs.len());
    for (read, built) in view.obs().into_iter().zip(&built.obs) {
        assert_eq!(read.pseudorange(), built.pseudorange);
        assert_eq!(read.satellite_system().satellite_system(), built.satellite_system.satellite_system,);
        assert_eq!(read.integrity().to_vec(), built.integrity);
    }
    assert_eq!(view.sv_data().iter().rev().map(|one| one.prn()).next(), built.sv_data.last().map(|one| one.prn));
    assert!(view.obs().get(built.obs.len()).is_none());
}

#[test]
fn all_that_does_not_fit_is_said_with_its_place() {
    let long = aspn::TypeSatnavObs { integrity: vec![Default::default(); 256], ..Default::default() };
    let message = aspn::MeasurementSatnavWithSvData {
        obs: vec![Default::default(), long],
        sv_data: vec![Default::default(); 3],
        ..Default::default()
    };

    let error = message.into_message("gnss").unwrap_err().to_string();

    assert_eq!(
        error,
        "`sv_data` has 3 elements, but `obs` has 2 elements: `num_signals_tracked` counts both; `obs[1].integrity` has \
         256 elements, more than `num_integrity` can count"
    );
}

#[test]
fn arrays_of_one_measurement_have_to_be_as_long_as_each_other() {
    let message = aspn::MeasurementTime {
        clock_id: vec![1, 2],
        elapsed_nsec: vec![0],
        elapsed_attosec: vec![0, 0],
        covariance: Matrix::diagonal(&[1.0; 3]),
        ..Default::default()
    };

    let error = message.into_message("clock").unwrap_err().to_string();

    assert_eq!(
        error,
        "`elapsed_nsec` has 1 elements, but `clock_id` has 2 elements: `num_obs` counts both; `covariance` has 3 rows, \
         but `clock_id` has 2 elements: `num_obs` counts both; `covariance` has 3 columns, but `clock_id` has 2 \
         elements: `num_obs` counts both"
    );
}

#[test]
fn a_calibration_that_is_missing_is_nans_for_c() {
    let message = aspn::MetadataMagneticField { num_meas: 3, k: None, b: Some(vec![1.0; 3]), ..Default::default() };
    let wrong = aspn::MetadataMagneticField { num_meas: 2, ..message.clone() };

    let message = message.into_message("magnetometer").unwrap();
    let AspnRef::MetadataMagneticField(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!((view.k(), view.b()), (None, Some(&[1.0; 3][..])));
    // SAFETY: the message is held, and `num_meas` is 3.
    let k = unsafe { std::slice::from_raw_parts(view.as_raw().k, 9) };
    assert!(k.iter().all(|element| element.is_nan()));
    let wrong = wrong.into_message("magnetometer").unwrap_err().to_string();
    assert_eq!(wrong, "`b` has 3 elements where the counts of the message call for 2");
}

#[test]
fn a_matrix_is_read_by_row_by_element_and_whole() {
    let built = aspn::MeasurementAttitude3D {
        tilt_error_covariance: [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]],
        ..Default::default()
    };
    let message = built.clone().into_message("attitude").unwrap();
    let AspnRef::MeasurementAttitude3D(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    let matrix: MatrixRef = view.tilt_error_covariance();

    assert_eq!((matrix.rows(), matrix.cols()), (3, 3));
    assert_eq!(matrix[(1, 2)], 6.0);
    assert_eq!((matrix.get(2, 0), matrix.get(0, 3), matrix.get(3, 0)), (Some(&7.0), None, None));
    assert_eq!(matrix.iter_rows().map(|row| row[0]).collect::<Vec<_>>(), [1.0, 4.0, 7.0]);
    assert_eq!(matrix.row(3), None);
    assert_eq!(matrix.to_array(), Some(built.tilt_error_covariance));
    assert_eq!(matrix.to_array::<2, 3>(), None);
    assert_eq!(matrix.to_owned(), built.tilt_error_covariance.into());
}

#[test]
#[should_panic(expected = "(0, 2) is outside a 2 x 2 matrix")]
fn an_element_outside_a_matrix_is_not_the_next_row() {
    let _ = Matrix::diagonal(&[1.0, 2.0])[(0, 2)];
}

#[test]
fn a_matrix_of_another_size_than_its_elements_is_refused() {
    let error = Matrix::new(2, 3, vec![0.0; 5]).unwrap_err().to_string();

    assert_eq!(error, "a 2 x 3 matrix has 6 elements, not 5");
}

#[test]
fn an_enum_value_that_is_not_listed_is_kept() {
    let reference_frame = aspn::MeasurementPositionReferenceFrame(77);
    let built = aspn::MeasurementPosition { reference_frame, ..Default::default() };
    let message = built.into_message("gnss").unwrap();
    let AspnRef::MeasurementPosition(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(view.reference_frame(), reference_frame);
    assert_eq!(view.reference_frame().name(), None);
    assert_eq!(format!("{reference_frame:?}"), "77");
    assert_eq!(aspn::MeasurementPositionReferenceFrame::GEODETIC.name(), Some("GEODETIC"));
    assert_eq!(aspn::TypeDirection2DToPointErrorModel::NONE.name(), Some("NONE"));
}

/// A message as another vendor makes it: C's struct, as it stands.
fn foreign<T>(raw: &mut T) -> Managed<Message> {
    let table = sys::PntosMessage {
        memory: Object::<sys::PntosMessage, ()>::memory(),
        wrapped_message: std::ptr::from_mut(raw).cast(),
        source_identifier: c"foreign".as_ptr().cast_mut(),
    };
    // SAFETY: the table was made for this object type; every caller keeps the struct longer than the message.
    unsafe { Managed::from_raw(Object::<sys::PntosMessage, ()>::new((), |()| table).as_ptr()).unwrap() }
}

/// C's form of a message without any arrays.
fn bare<T: TestedMessage + Default>() -> T::Raw {
    let message = T::default().send();
    let (_, raw) = T::receive(&message).expect("the same message");
    *raw
}

#[test]
fn an_empty_array_is_empty_whatever_its_pointer_holds() {
    let mut raw = bare::<aspn::MeasurementSatnav>();
    raw.obs = dangling_mut();
    raw.integrity = dangling_mut();
    let message = foreign(&mut raw);
    let AspnRef::MeasurementSatnav(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert!(view.obs().is_empty());
    assert_eq!(view.integrity().iter().count(), 0);

    let mut raw = bare::<aspn::MeasurementVelocity>();
    (raw.covariance, raw.error_model_params) = (dangling_mut(), null_mut());
    let message = foreign(&mut raw);
    let AspnRef::MeasurementVelocity(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!((view.covariance().rows(), view.covariance().as_slice()), (0, &[][..]));
    assert_eq!(view.error_model_params(), []);
}

#[test]
fn a_message_that_lacks_an_array_shows_only_its_header() {
    let mut raw = bare::<aspn::MeasurementSatnav>();
    raw.num_signals_tracked = 12;
    raw.obs = null_mut();
    raw.header.vendor_id = 7;
    let message = foreign(&mut raw);
    let AspnRef::Incomplete(header, array) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(header.vendor_id(), 7);
    assert_eq!(header.message_type(), aspn::MessageType::MEASUREMENT_SATNAV);
    assert_eq!(message.time(), None);
    assert_eq!(
        array.to_string(),
        "`Aspn23MeasurementSatnav.obs` is null but should have 12 elements: whoever made this message has to fill the \
         array or set its count to 0"
    );
}

#[test]
fn a_nested_array_that_is_missing_is_found_too() {
    let mut satnav = bare::<aspn::MeasurementSatnav>();
    let message = aspn::MeasurementSatnav { obs: vec![Default::default()], ..Default::default() }.send();
    let (_, raw) = aspn::MeasurementSatnav::receive(&message).expect("the same message");
    // SAFETY: the message has one observation.
    let mut observation = unsafe { *raw.obs };
    (observation.num_integrity, observation.integrity) = (2, null_mut());
    (satnav.num_signals_tracked, satnav.obs) = (1, &raw mut observation);
    let message = foreign(&mut satnav);
    let AspnRef::Incomplete(_, array) = message.aspn() else { panic!("{:?}", message.aspn()) };
    assert_eq!((array.record, array.field, array.count), ("Aspn23TypeSatnavObs", "integrity", 2));

    let mut range = bare::<aspn::MeasurementRangeToPoint>();
    range.remote_point.num_position_components = 3;
    range.remote_point.position_covariance = null_mut();
    let message = foreign(&mut range);
    let AspnRef::Incomplete(_, array) = message.aspn() else { panic!("{:?}", message.aspn()) };
    assert_eq!((array.record, array.field, array.count), ("Aspn23TypeRemotePoint", "position_covariance", 9));
}

#[test]
fn a_calibration_that_c_leaves_null_is_missing() {
    let mut raw = bare::<aspn::MetadataMagneticField>();
    (raw.num_meas, raw.k, raw.b) = (3, null_mut(), null_mut());
    let message = foreign(&mut raw);
    let AspnRef::MetadataMagneticField(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!((view.k(), view.b()), (None, None));
}

#[test]
fn a_nan_is_nothing_and_part_of_an_array_is_something() {
    let mut raw = bare::<aspn::MetadataGeneric>();
    raw.mounting.orientation_quaternion = [f64::NAN; 4];
    raw.mounting.orientation_tilt_error_covariance = [[0.0; 3], [f64::NAN; 3], [0.0; 3]];
    let message = foreign(&mut raw);
    let AspnRef::MetadataGeneric(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(view.mounting().orientation_quaternion(), None);
    let covariance = view.mounting().orientation_tilt_error_covariance().expect("numbers beside the NaNs");
    assert!(covariance[(1, 1)].is_nan());
    assert_eq!(covariance[(2, 2)], 0.0);
}

#[test]
fn a_text_that_c_leaves_null_is_empty() {
    let mut raw = bare::<aspn::MetadataGeneric>();
    raw.info.sensor_description = null_mut();
    let message = foreign(&mut raw);
    let AspnRef::MetadataGeneric(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(view.info().sensor_description(), c"");
}

#[test]
fn the_messages_of_pntos_are_read_like_those_of_aspn() {
    let built = aspn::ExtendedSerializedMessage {
        elapsed_nsec: 5,
        identifier: c"notes".to_owned(),
        data: vec![1, 2, 3],
        ..Default::default()
    };
    let message = built.into_message("notes").unwrap();
    let AspnRef::ExtendedSerializedMessage(view) = message.aspn() else { panic!("{:?}", message.aspn()) };

    assert_eq!(message.time(), Some(Timestamp { elapsed_nsec: 5 }));
    assert_eq!((view.identifier(), view.data()), (c"notes", &[1, 2, 3][..]));
}

trait WithObservations {
    fn sample_with_observations() -> Self;
}

impl WithObservations for aspn::MeasurementSatnavWithSvData {
    /// The first sample that has something in its nested arrays.
    fn sample_with_observations() -> Self {
        (0..)
            .map(|seed| <Self as sample::Sample>::sample(&mut Numbers(seed)))
            .find(|it| it.obs.len() > 1 && it.obs.iter().all(|one| !one.integrity.is_empty()))
            .expect("some seed has observations")
    }
}
