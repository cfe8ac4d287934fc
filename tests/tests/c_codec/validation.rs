//! Both validations find the same.

use std::{collections::BTreeSet, ptr::from_ref};

use pntos::{
    lcm, sys,
    validation::{Finding, Problem, Validated, validate, validate_struct},
};

use crate::{
    library::Codec,
    random::{Definitions, Random},
    sensible::{self, DAMAGES, Damage, Integers},
};

/// What the SDK finds in a message, of which C has found the same.
fn findings(bytes: &[u8]) -> Vec<Finding> {
    let message = lcm::decode_message("/c", bytes).unwrap();
    let findings = validate(&message).err().unwrap_or_default();
    // SAFETY: the message is live.
    unsafe { Codec::shared().finds_in_message(message.wrapped_message(), &findings) };
    findings
}

/// The integers that make sense of a message, found by correcting those that do not.
fn mended(definitions: &Definitions, name: &str) -> Integers {
    let mut integers = Integers::new();
    for _ in 0..100 {
        let (bytes, _) = sensible::bytes(definitions, name, &integers, None).unwrap();
        let findings = findings(&bytes);
        if findings.is_empty() {
            return integers;
        }
        for Finding { field, problem } in findings {
            let value = match problem {
                Problem::NotListed { value } => u64::from(value) + 1,
                Problem::NotAsManyAsMeasured { measured, .. } => measured as u64,
                other => panic!("{name}: `{field}` cannot be mended: {other:?}"),
            };
            let without_indexes = field.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest));
            integers.insert(without_indexes.collect(), value);
        }
    }
    panic!("{name} never makes sense: {integers:?}");
}

#[test]
fn one_value_that_makes_no_sense_is_the_same_to_both() {
    let definitions = Definitions::load();
    let (mut reached, mut kinds, mut damaged) = (BTreeSet::new(), BTreeSet::new(), 0);
    for name in definitions.names() {
        if lcm::message_type(&definitions.get(name).fingerprint.to_be_bytes()).is_none() {
            continue;
        }
        reach(&definitions, name, &mut reached);
        let integers = mended(&definitions, name);
        let (_, values) = sensible::bytes(&definitions, name, &integers, None).unwrap();
        for (value, to) in (0..values).flat_map(|value| (0..DAMAGES).map(move |to| (value, to))) {
            if let Some((bytes, _)) = sensible::bytes(&definitions, name, &integers, Some(Damage { value, to })) {
                let findings = findings(&bytes);
                damaged += usize::from(!findings.is_empty());
                kinds.extend(findings.iter().map(kind));
            }
        }
    }
    assert_eq!(reached.len(), 65, "every struct is one of a message or nested in one");
    assert!(damaged > 1000, "{damaged} messages with findings");
    assert!(kinds.len() >= 7, "{kinds:?}");
}

#[test]
fn what_chance_makes_of_a_message_is_the_same_to_both() {
    let definitions = Definitions::load();
    let mut random = Random::new(5);
    let mut found = 0;
    for name in definitions.names() {
        for _ in 0..20 {
            let bytes = definitions.bytes(name, &mut random);
            if lcm::message_type(&bytes).is_none() {
                break;
            }
            found += findings(&bytes).len();
        }
    }
    assert!(found > 1000, "{found} findings");
}

#[test]
fn a_matrix_is_judged_alike_whatever_its_scale() {
    let mut random = Random::new(6);
    let mut kinds = BTreeSet::new();
    for round in 0..3000 {
        let scale = [1.0, 1e-12, 1e-160, 1e-308, 1e150, 1e300][round % 6];
        let mut matrix = [0.0; 9];
        for (row, column) in (0..3).flat_map(|row| (0..=row).map(move |column| (row, column))) {
            let value = random.below(40) as f64 * scale - if random.below(20) == 0 { 50.0 * scale } else { 0.0 };
            matrix[row * 3 + column] = value + if row == column { 20.0 * scale } else { 0.0 };
            matrix[column * 3 + row] = matrix[row * 3 + column] * if random.below(20) == 0 { 1.1 } else { 1.0 };
        }
        let velocity = sys::Aspn23MeasurementVelocity { num_meas: 3, covariance: matrix.as_mut_ptr(), ..zero() };
        kinds.extend(judge("aspn23_measurement_velocity_struct", &velocity).iter().map(kind));
    }
    assert!(kinds.len() >= 3, "{kinds:?}");
}

#[test]
fn what_only_memory_can_hold_is_judged_alike() {
    let image = "aspn23_measurement_image_struct";
    assert_eq!(judge(image, &sys::Aspn23MeasurementImage { is_bigendian: 2, ..zero() }).len(), 1);
    assert_eq!(judge(image, &sys::Aspn23MeasurementImage { image_data_length: 5, ..zero() }).len(), 1);
    assert_eq!(judge("aspn23_type_metadataheader_struct", &zero::<sys::Aspn23TypeMetadataheader>()).len(), 1);
    let satnav = sys::Aspn23MeasurementSatnav { num_signals_tracked: 2, ..zero() };
    assert_eq!(judge("aspn23_measurement_satnav_struct", &satnav).len(), 1);
    let velocity = sys::Aspn23MeasurementVelocity { num_meas: 3, ..zero() };
    assert_eq!(judge("aspn23_measurement_velocity_struct", &velocity).len(), 1);
}

/// What the SDK finds in a struct, of which C has found the same.
fn judge<T: Validated>(table: &str, value: &T) -> Vec<Finding> {
    // SAFETY: the tests keep counts and arrays together, and name the table of the type.
    unsafe {
        let findings = validate_struct(value).err().unwrap_or_default();
        Codec::shared().finds_in_struct(table, from_ref(value).cast(), &findings);
        findings
    }
}

fn zero<T: Validated>() -> T {
    // SAFETY: numbers may be zero and pointers null.
    unsafe { core::mem::zeroed() }
}

/// The name of a problem.
fn kind(finding: &Finding) -> String {
    let said = format!("{:?}", finding.problem);
    said.split(' ').next().unwrap_or_default().to_owned()
}

/// A struct and all that it nests.
fn reach(definitions: &Definitions, name: &str, reached: &mut BTreeSet<String>) {
    reached.insert(name.to_owned());
    for member in &definitions.get(name).members {
        if definitions.names().any(|name| name == member.ty) {
            reach(definitions, &member.ty, reached);
        }
    }
}

#[test]
fn a_calibration_that_is_missing_as_a_whole_is_nan_to_both() {
    let field = sys::Aspn23MetadataMagneticField {
        info: sys::Aspn23TypeMetadataheader { sensor_description: c"".as_ptr().cast_mut(), ..zero() },
        num_meas: 2,
        ..zero()
    };
    let said = judge("aspn23_metadata_magnetic_field_struct", &field);
    assert!(said.iter().all(|finding| finding.field != "k" && finding.field != "b"), "{said:?}");

    let mut in_rust = Vec::new();
    // SAFETY: its arrays are null, and its string ends.
    unsafe { lcm::encode_struct(&field, &mut in_rust) }.unwrap();

    assert!(in_rust.ends_with(&f64::NAN.to_be_bytes().repeat(2 * 2 + 2)));
    let mut message = field;
    message.info.header.message_type = sys::Aspn23MessageType::ASPN_METADATA_MAGNETIC_FIELD;
    // SAFETY: a message begins with its header, and lives until the end of the test.
    let in_c = unsafe { Codec::shared().encode_message(from_ref(&message).cast()) };
    assert_eq!(in_c, Ok(in_rust));
}
