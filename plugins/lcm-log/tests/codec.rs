//! The ASPN-LCM codec of the SDK: every message there and back, and nothing else.

use lcm_event_log::Reader;
use pntos::{
    Managed, Message, Timestamp,
    aspn::{
        AspnRef, Matrix, MeasurementImu, MeasurementImuImuType, MeasurementPosition,
        MeasurementPositionVelocityAttitude, MeasurementVelocity, TypeHeader, TypeIntegrity,
        TypeIntegrityIntegrityMethod,
    },
    lcm::{self, DecodeError, EncodeError},
    sys,
    validation::validate,
};
use proptest::{collection::vec, prelude::*};

const DRIVE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../datasets/drive-5min.lcmlog");

fn encoded(message: &Message) -> Vec<u8> {
    let mut bytes = Vec::new();
    lcm::encode_message(message, &mut bytes).unwrap();
    bytes
}

fn header() -> impl Strategy<Value = TypeHeader> {
    (any::<u32>(), any::<u64>(), any::<u32>(), any::<u16>()).prop_map(
        |(vendor_id, device_id, context_id, sequence_id)| TypeHeader { vendor_id, device_id, context_id, sequence_id },
    )
}

fn integrity() -> impl Strategy<Value = Vec<TypeIntegrity>> {
    let one = (0..=127_u32, any::<f64>()).prop_map(|(method, integrity_value)| TypeIntegrity {
        integrity_method: TypeIntegrityIntegrityMethod(method),
        integrity_value: Some(integrity_value),
    });
    vec(one, 0..5)
}

fn time() -> impl Strategy<Value = Timestamp> {
    any::<i64>().prop_map(|elapsed_nsec| Timestamp { elapsed_nsec })
}

fn square() -> impl Strategy<Value = Matrix> {
    let square = |rows| vec(any::<f64>(), rows * rows).prop_map(move |it| Matrix::new(rows, rows, it).unwrap());
    (0..12_usize).prop_flat_map(square)
}

fn imu() -> impl Strategy<Value = Managed<Message>> {
    (header(), time(), 0..=127_u32, any::<[f64; 3]>(), any::<[f64; 3]>(), integrity()).prop_map(
        |(header, time_of_validity, kind, meas_accel, meas_gyro, integrity)| {
            let imu_type = MeasurementImuImuType(kind);
            let message = MeasurementImu { header, time_of_validity, imu_type, meas_accel, meas_gyro, integrity };
            message.into_message("/imu").unwrap()
        },
    )
}

fn position() -> impl Strategy<Value = Managed<Message>> {
    (header(), time(), any::<[Option<f64>; 3]>(), square(), vec(any::<f64>(), 0..5), integrity()).prop_map(
        |(header, time_of_validity, [term1, term2, term3], covariance, error_model_params, integrity)| {
            let message = MeasurementPosition {
                header,
                time_of_validity,
                term1,
                term2,
                term3,
                covariance,
                error_model_params,
                integrity,
                ..Default::default()
            };
            message.into_message("/position").unwrap()
        },
    )
}

fn velocity() -> impl Strategy<Value = Managed<Message>> {
    (header(), time(), any::<[Option<f64>; 3]>(), square(), vec(any::<f64>(), 0..5), integrity()).prop_map(
        |(header, time_of_validity, [x, y, z], covariance, error_model_params, integrity)| {
            let message = MeasurementVelocity {
                header,
                time_of_validity,
                x,
                y,
                z,
                covariance,
                error_model_params,
                integrity,
                ..Default::default()
            };
            message.into_message("/velocity").unwrap()
        },
    )
}

fn pva() -> impl Strategy<Value = Managed<Message>> {
    (
        header(),
        time(),
        (any::<[Option<f64>; 6]>(), any::<Option<[f64; 4]>>()),
        square(),
        vec(any::<f64>(), 0..5),
        integrity(),
    )
        .prop_map(
            |(header, time_of_validity, ([p1, p2, p3, v1, v2, v3], quaternion), covariance, params, integrity)| {
                let message = MeasurementPositionVelocityAttitude {
                    header,
                    time_of_validity,
                    p1,
                    p2,
                    p3,
                    v1,
                    v2,
                    v3,
                    quaternion,
                    covariance,
                    error_model_params: params,
                    integrity,
                    ..Default::default()
                };
                message.into_message("/pva").unwrap()
            },
        )
}

fn message() -> impl Strategy<Value = Managed<Message>> {
    prop_oneof![imu(), position(), velocity(), pva()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_encoded_decodes_to_the_same_message(message in message()) {
        let bytes = encoded(&message);
        let decoded = lcm::decode_message(message.source().to_str().unwrap(), &bytes).unwrap();

        prop_assert_eq!(lcm::message_type(&bytes), Some(message.message_type()));
        prop_assert_eq!(decoded.message_type(), message.message_type());
        prop_assert_eq!(decoded.source(), message.source());
        prop_assert_eq!(decoded.time().unwrap().elapsed_nsec, message.time().unwrap().elapsed_nsec);
        prop_assert_eq!(encoded(&decoded), bytes);
    }

    #[test]
    fn fields_survive_the_wire(message in position()) {
        let decoded = lcm::decode_message("/position", &encoded(&message)).unwrap();

        let (AspnRef::MeasurementPosition(decoded), AspnRef::MeasurementPosition(message)) = (decoded.aspn(), message.aspn())
        else {
            return Err(TestCaseError::fail("not positions"));
        };
        prop_assert_eq!(decoded.header().to_owned(), message.header().to_owned());
        prop_assert_eq!(decoded.term2(), message.term2());
        prop_assert_eq!(decoded.covariance(), message.covariance());
        prop_assert_eq!(decoded.error_model_params(), message.error_model_params());
        prop_assert_eq!(decoded.integrity().to_vec(), message.integrity().to_vec());
    }

    #[test]
    fn a_message_cut_anywhere_is_refused(message in message(), cut in any::<prop::sample::Index>()) {
        let bytes = encoded(&message);
        let cut = cut.index(bytes.len());

        let error = lcm::decode_message("/cut", &bytes[..cut]).unwrap_err();

        if cut < 8 {
            prop_assert_eq!(error, DecodeError::NoFingerprint { length: cut });
        } else {
            let is_too_short = matches!(error, DecodeError::TooShort { .. });
            prop_assert!(is_too_short, "{}", error);
        }
    }

    #[test]
    fn damaged_bytes_are_refused_or_are_a_message(
        message in message(),
        damage in vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut bytes = encoded(&message);
        for (at, byte) in damage {
            // The fingerprint stays: damage to it is another test.
            let at = 8 + at.index(bytes.len() - 8);
            bytes[at] = byte;
        }
        if let Ok(decoded) = lcm::decode_message("/damaged", &bytes) {
            prop_assert_eq!(encoded(&decoded).len(), bytes.len());
        }
    }

    #[test]
    fn arbitrary_bytes_behind_a_known_fingerprint_are_survived(message in message(), body in vec(any::<u8>(), 0..300)) {
        let mut bytes = encoded(&message);
        bytes.truncate(8);
        bytes.extend(body);
        let _ = lcm::decode_message("/arbitrary", &bytes);
    }
}

#[test]
fn every_known_message_of_the_drive_encodes_to_the_bytes_it_came_from() {
    let mut log = Reader::open(DRIVE).unwrap();
    let (mut known, mut unknown) = (0, 0);
    while let Some(event) = log.next_event().unwrap() {
        match lcm::decode_message(event.channel, event.data) {
            Ok(message) => {
                known += 1;
                assert_eq!(encoded(&message), event.data, "event {}", event.number);
            }
            Err(DecodeError::UnknownFingerprint { .. }) => unknown += 1,
            Err(error) => panic!("event {}: {error}", event.number),
        }
    }
    assert_eq!(known + unknown, 34564);
    assert!(known >= 34203, "{known} of 30001 imu, 300 position, 601 velocity and 3301 pva messages");
}

#[test]
fn the_messages_of_the_drive_make_sense() {
    let mut log = Reader::open(DRIVE).unwrap();
    let mut wrong = std::collections::BTreeMap::new();
    while let Some(event) = log.next_event().unwrap() {
        let message = lcm::decode_message(event.channel, event.data).unwrap();
        if let Err(findings) = validate(&message) {
            let (count, _) = wrong.entry(event.channel.to_owned()).or_insert((0, findings));
            *count += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn a_position() -> Vec<u8> {
    let message = MeasurementPosition { covariance: [[1.0; 3]; 3].into(), ..Default::default() };
    encoded(&message.into_message("/position").unwrap())
}

/// Fingerprint, wire-only byte, header, time, frame, three terms.
const NUM_MEAS: usize = 8 + 1 + (1 + 8 + 8 + 8 + 4) + (1 + 8) + 1 + 3 * 8;

#[test]
fn an_unknown_fingerprint_is_its_own_error() {
    let mut bytes = a_position();
    bytes[7] ^= 1;

    let error = lcm::decode_message("/position", &bytes).unwrap_err();

    assert_eq!(error, DecodeError::UnknownFingerprint { fingerprint: 0xfad5_8d35_af47_d005 });
    assert_eq!(lcm::message_type(&bytes), None);
}

#[test]
fn a_count_that_is_negative_or_beyond_its_c_type_is_refused() {
    for count in [-1_i16, 256, i16::MAX, i16::MIN] {
        let mut bytes = a_position();
        bytes[NUM_MEAS..NUM_MEAS + 2].copy_from_slice(&count.to_be_bytes());

        let error = lcm::decode_message("/position", &bytes).unwrap_err();

        let text = error.to_string();
        assert!(matches!(error, DecodeError::OutOfRange { member: "num_meas", .. }), "{text}");
        assert!(text.contains(&count.to_string()) && text.contains("uint8_t"), "{text}");
    }
}

#[test]
fn a_count_that_promises_more_than_there_is_is_refused() {
    let mut bytes = a_position();
    bytes[NUM_MEAS + 1] = 255;

    let error = lcm::decode_message("/position", &bytes).unwrap_err();

    let needed = 255 * 255 * 8;
    assert!(matches!(error, DecodeError::TooShort { member: "covariance", needed: n, .. } if n == needed), "{error}");
}

#[test]
fn bytes_behind_the_message_are_refused() {
    let mut bytes = a_position();
    bytes.push(0);

    let error = lcm::decode_message("/position", &bytes).unwrap_err();

    assert_eq!(error, DecodeError::TooLong { message: "measurement_position", left: 1 });
}

#[test]
fn an_enum_value_that_lcm_cannot_carry_is_refused_and_leaves_the_output_alone() {
    let message = MeasurementPosition {
        reference_frame: sys::Aspn23MeasurementPositionReferenceFrame(128).into(),
        ..Default::default()
    };
    let message = message.into_message("/position").unwrap();
    let mut out = vec![1, 2, 3];

    let error = lcm::encode_message(&message, &mut out).unwrap_err();

    assert!(matches!(error, EncodeError::OutOfRange { member: "reference_frame", value: 128, .. }), "{error}");
    assert_eq!(out, [1, 2, 3]);
}

#[test]
fn an_enum_value_that_is_not_listed_passes() {
    let message = MeasurementPosition {
        reference_frame: sys::Aspn23MeasurementPositionReferenceFrame(127).into(),
        ..Default::default()
    };
    let bytes = encoded(&message.into_message("/position").unwrap());

    let decoded = lcm::decode_message("/position", &bytes).unwrap();

    assert_eq!(decoded.message_type().0, sys::Aspn23MessageType::ASPN_MEASUREMENT_POSITION.0);
    let AspnRef::MeasurementPosition(decoded) = decoded.aspn() else { panic!("not a position") };
    assert_eq!(decoded.as_raw().reference_frame.0, 127);
}
