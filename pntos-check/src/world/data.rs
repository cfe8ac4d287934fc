//! Data objects, each held by one reference of ours.

use std::{ffi::CStr, ptr::null_mut};

use pntos::sys;

use super::{
    draft::{Draft, memory},
    ledger::Kind,
};

/// The kind of a struct that nests nothing.
macro_rules! plain {
    ($name:literal) => {{
        static KIND: Kind = Kind { name: $name, fixed: false };
        &KIND
    }};
}

/// The kind of a struct that nests others.
macro_rules! nesting {
    ($name:literal) => {{
        static KIND: Kind = Kind { name: $name, fixed: true };
        &KIND
    }};
}

/// A `PntosString`.
pub fn string(text: &CStr) -> *mut sys::PntosString {
    let mut draft = Draft::new(plain!("PntosString"), &[text.count_bytes() + 1]);
    let data = draft.text(text);
    draft.publish(sys::PntosString { memory: memory(), data })
}

/// A `PntosStringArray`.
pub fn strings<T: AsRef<CStr>>(texts: &[T]) -> *mut sys::PntosStringArray {
    let bytes: Vec<usize> = texts.iter().map(|text| text.as_ref().count_bytes() + 1).collect();
    let mut draft =
        Draft::new(plain!("PntosStringArray"), &[bytes.iter().sum(), size_of_val(texts) * 2, 16 * texts.len()]);
    let texts: Vec<*mut sys::c_char> = texts.iter().map(|text| draft.text(text.as_ref())).collect();
    let data = draft.array(&texts);
    draft.publish(sys::PntosStringArray { memory: memory(), data, num_strings: texts.len() })
}

/// A `PntosByteArray`.
pub fn bytes(bytes: &[u8]) -> *mut sys::PntosByteArray {
    let mut draft = Draft::new(plain!("PntosByteArray"), &[bytes.len()]);
    let data = draft.array(bytes);
    draft.publish(sys::PntosByteArray { memory: memory(), data, num_bytes: bytes.len() })
}

/// A `PntosIntArray`.
pub fn ints(numbers: &[i64]) -> *mut sys::PntosIntArray {
    let mut draft = Draft::new(plain!("PntosIntArray"), &[size_of_val(numbers)]);
    let data = draft.array(numbers);
    draft.publish(sys::PntosIntArray { memory: memory(), data, num_ints: numbers.len() })
}

/// A `PntosDoubleArray`.
pub fn doubles(numbers: &[f64]) -> *mut sys::PntosDoubleArray {
    let mut draft = Draft::new(plain!("PntosDoubleArray"), &[size_of_val(numbers)]);
    let data = draft.array(numbers);
    draft.publish(sys::PntosDoubleArray { memory: memory(), data, num_doubles: numbers.len() })
}

/// A `PntosMessageTypeArray`.
pub fn message_types(types: &[sys::PntosMessageType]) -> *mut sys::PntosMessageTypeArray {
    let mut draft = Draft::new(plain!("PntosMessageTypeArray"), &[size_of_val(types)]);
    let data = draft.array(types);
    draft.publish(sys::PntosMessageTypeArray { memory: memory(), data, num_types: types.len() })
}

/// A `PntosMatrix` with its elements row after row; there are at least as many as it needs.
pub fn matrix(rows: usize, cols: usize, elements: &[f64]) -> *mut sys::PntosMatrix {
    let elements = &elements[..rows * cols];
    let mut draft = Draft::new(plain!("PntosMatrix"), &[size_of_val(elements)]);
    let data = draft.array(elements);
    draft.publish(sys::PntosMatrix { memory: memory(), rows, cols, data })
}

/// A square `PntosMatrix` with one value on its diagonal.
pub fn diagonal(size: usize, value: f64) -> *mut sys::PntosMatrix {
    matrix(size, size, &diagonal_elements(size, value))
}

/// A `PntosMatrix` of one value.
pub fn filled(rows: usize, cols: usize, value: f64) -> *mut sys::PntosMatrix {
    matrix(rows, cols, &vec![value; rows * cols])
}

fn diagonal_elements(size: usize, value: f64) -> Vec<f64> {
    let mut elements = vec![0.0; size * size];
    elements.iter_mut().step_by(size + 1).for_each(|element| *element = value);
    elements
}

/// A generic `PntosEstimateWithCovariance` whose errors are independent.
pub fn estimate(length: usize, value: f64, variance: f64) -> *mut sys::PntosEstimateWithCovariance {
    let (estimate, covariance) = (vec![value; length], diagonal_elements(length, variance));
    let mut draft =
        Draft::new(plain!("PntosEstimateWithCovariance"), &[size_of_val(&estimate[..]), size_of_val(&covariance[..])]);
    let covariance = draft.array(&covariance);
    let estimate = draft.array(&estimate);
    let r#type = sys::PntosEstimateWithCovarianceType::PNTOS_EWC_GENERIC;
    draft.publish(sys::PntosEstimateWithCovariance { memory: memory(), r#type, length, estimate, covariance })
}

/// A `PntosMessageArray`, to which our references to the messages belong from now on. Null is an absent message.
pub fn messages(messages: &[*mut sys::PntosMessage]) -> *mut sys::PntosMessageArray {
    let mut draft = Draft::new(nesting!("PntosMessageArray"), &[size_of_val(messages)]);
    for message in messages {
        draft.nest(*message);
    }
    let data = draft.array(messages);
    draft.publish(sys::PntosMessageArray { memory: memory(), data, num_messages: messages.len() })
}

/// A `PntosPluginArray`, to which our references to the plugins belong from now on.
pub fn plugins(plugins: &[*mut sys::PntosCommonPlugin]) -> *mut sys::PntosPluginArray {
    let mut draft = Draft::new(nesting!("PntosPluginArray"), &[size_of_val(plugins)]);
    for plugin in plugins {
        draft.nest(*plugin);
    }
    let place = draft.array(plugins);
    draft.publish(sys::PntosPluginArray { memory: memory(), plugins: place, num_plugins: plugins.len() })
}

/// `PntosCrossCovariances` with one other block.
pub fn cross_covariances(label: &CStr, covariance: *mut sys::PntosMatrix) -> *mut sys::PntosCrossCovariances {
    let mut draft = Draft::new(nesting!("PntosCrossCovariances"), &[label.count_bytes() + 1, 16, 16]);
    draft.nest(covariance);
    let label = draft.text(label);
    let block_labels = draft.array(&[label]);
    let cross_covariances = draft.array(&[covariance]);
    draft.publish(sys::PntosCrossCovariances { memory: memory(), num_covariances: 1, block_labels, cross_covariances })
}

/// `PntosInertialForcesRates` of a sensor at rest.
pub fn forces_rates(imu: sys::Aspn23MeasurementImu) -> *mut sys::PntosInertialForcesRates {
    let mut draft = Draft::new(plain!("PntosInertialForcesRates"), &[size_of_val(&imu)]);
    let forces_and_rates = draft.array(&[imu]);
    let frame = sys::PntosInertialFrame::PNTOS_INERTIAL_FRAME_NED;
    draft.publish(sys::PntosInertialForcesRates { memory: memory(), forces_and_rates, frame })
}

/// `PntosStandardInertialErrors`, all alike.
pub fn inertial_errors(value: f64) -> *mut sys::PntosStandardInertialErrors {
    let draft = Draft::new(plain!("PntosStandardInertialErrors"), &[]);
    draft.publish(sys::PntosStandardInertialErrors {
        memory: memory(),
        accel_biases: [value; 3],
        gyro_biases: [value; 3],
        accel_scale_factors: [value; 3],
        gyro_scale_factors: [value; 3],
    })
}

/// A `PntosInitialInertialSolution` that is not there yet.
pub fn no_inertial_solution() -> *mut sys::PntosInitialInertialSolution {
    let draft = Draft::new(nesting!("PntosInitialInertialSolution"), &[]);
    draft.publish(sys::PntosInitialInertialSolution {
        memory: memory(),
        solution: null_mut(),
        inertial_errors: null_mut(),
        inertial_error_covariance: null_mut(),
        status: sys::PntosInitializationStatus::PNTOS_WAITING,
    })
}
