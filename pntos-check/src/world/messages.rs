//! A handful of messages with plausible content: what a small vehicle in a city measures at one moment.

use std::{ffi::CStr, mem::offset_of, ptr::null_mut};

use pntos::sys;

use super::{
    draft::{Draft, memory},
    ledger::Kind,
};

/// A second in nanoseconds.
pub const SECOND: i64 = 1_000_000_000;

/// The time of the first message.
pub const START: i64 = 1_000 * SECOND;

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// An `Aspn23MeasurementPosition`.
    Position,
    /// An `Aspn23MeasurementImu`.
    Imu,
    /// An `Aspn23MeasurementPositionVelocityAttitude`.
    Solution,
    /// An `Aspn23MeasurementBarometer`.
    Barometer,
    /// An `Aspn23MeasurementVelocity`.
    Velocity,
    /// A header and nothing behind it that anybody could know: a type that is private to some system.
    Unknown,
    /// A position, velocity and attitude without numbers.
    NotANumber,
}

impl Content {
    /// Ordinary messages.
    pub const ORDINARY: [Self; 5] = [Self::Solution, Self::Imu, Self::Position, Self::Velocity, Self::Barometer];
}

static MESSAGE: Kind = Kind { name: "PntosMessage", fixed: false };

/// The type of messages that no plugin can know.
pub const PRIVATE_TYPE: u32 = 0xFABC;

/// A message of that content, from a source, valid at a time in nanoseconds.
pub fn message(content: Content, source: &CStr, time: i64) -> *mut sys::PntosMessage {
    let time = sys::Aspn23TypeTimestamp { elapsed_nsec: time };
    match content {
        Content::Position => wrap(source, &variances(&[4.0, 4.0, 9.0]), |covariance| position(time, covariance)),
        Content::Imu => wrap(source, &[], |_| imu(time)),
        Content::Solution => {
            wrap(source, &variances(&[4.0, 4.0, 9.0, 0.04, 0.04, 0.09, 1e-4, 1e-4, 1e-3]), |covariance| {
                solution(time, covariance, 1.0)
            })
        }
        Content::NotANumber => wrap(source, &[f64::NAN; 81], |covariance| solution(time, covariance, f64::NAN)),
        Content::Barometer => wrap(source, &[], |_| barometer(time)),
        Content::Velocity => wrap(source, &variances(&[0.04, 0.04, 0.09]), |covariance| velocity(time, covariance)),
        Content::Unknown => wrap(source, &[], |_| header(sys::Aspn23MessageType(PRIVATE_TYPE))),
    }
}

/// The content lies before the guard: whoever takes it for a longer struct is caught.
fn wrap<T: Copy>(source: &CStr, covariance: &[f64], make: impl Fn(*mut f64) -> T) -> *mut sys::PntosMessage {
    let arrays = [size_of::<T>(), size_of_val(covariance), source.count_bytes() + 1];
    let mut draft = Draft::new(&MESSAGE, &arrays);
    let content = draft.array(&[make(null_mut())]);
    let covariance = draft.array(covariance);
    // SAFETY: the place is ours, and as large.
    unsafe { content.write(make(covariance)) };
    let source_identifier = draft.text(source);
    let wrapped_message = content.cast();
    draft.publish(sys::PntosMessage { memory: memory(), wrapped_message, source_identifier })
}

fn header(message_type: sys::Aspn23MessageType) -> sys::Aspn23TypeHeader {
    sys::Aspn23TypeHeader { message_type, vendor_id: 1, device_id: 1, context_id: 0, sequence_id: 0 }
}

fn variances(diagonal: &[f64]) -> Vec<f64> {
    let mut all = vec![0.0; diagonal.len() * diagonal.len()];
    for (place, variance) in all.iter_mut().step_by(diagonal.len() + 1).zip(diagonal) {
        *place = *variance;
    }
    all
}

fn position(time_of_validity: sys::Aspn23TypeTimestamp, covariance: *mut f64) -> sys::Aspn23MeasurementPosition {
    sys::Aspn23MeasurementPosition {
        header: header(sys::Aspn23MessageType::ASPN_MEASUREMENT_POSITION),
        time_of_validity,
        reference_frame:
            sys::Aspn23MeasurementPositionReferenceFrame::ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC,
        term1: 0.83,
        term2: 0.2,
        term3: 520.0,
        num_meas: 3,
        covariance,
        error_model: sys::Aspn23MeasurementPositionErrorModel::ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE,
        num_error_model_params: 0,
        error_model_params: null_mut(),
        num_integrity: 0,
        integrity: null_mut(),
    }
}

/// A sensor at rest, its z axis down, with a message every twentieth of a second.
pub fn imu(time_of_validity: sys::Aspn23TypeTimestamp) -> sys::Aspn23MeasurementImu {
    sys::Aspn23MeasurementImu {
        header: header(sys::Aspn23MessageType::ASPN_MEASUREMENT_IMU),
        time_of_validity,
        imu_type: sys::Aspn23MeasurementImuImuType::ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED,
        meas_accel: [0.0005, -0.001, -0.4905],
        meas_gyro: [5e-6, -1e-5, 2.5e-6],
        num_integrity: 0,
        integrity: null_mut(),
    }
}

fn solution(
    time_of_validity: sys::Aspn23TypeTimestamp,
    covariance: *mut f64,
    scale: f64,
) -> sys::Aspn23MeasurementPositionVelocityAttitude {
    sys::Aspn23MeasurementPositionVelocityAttitude {
        header: header(sys::Aspn23MessageType::ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE),
        time_of_validity,
        reference_frame: sys::Aspn23MeasurementPositionVelocityAttitudeReferenceFrame::ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC,
        p1: 0.83 * scale,
        p2: 0.2 * scale,
        p3: 520.0 * scale,
        v1: 1.0 * scale,
        v2: 0.5 * scale,
        v3: 0.0 * scale,
        quaternion: [scale, 0.0, 0.0, 0.0],
        num_meas: 9,
        covariance,
        error_model: sys::Aspn23MeasurementPositionVelocityAttitudeErrorModel::ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE,
        num_error_model_params: 0,
        error_model_params: null_mut(),
        num_integrity: 0,
        integrity: null_mut(),
    }
}

fn barometer(time_of_validity: sys::Aspn23TypeTimestamp) -> sys::Aspn23MeasurementBarometer {
    sys::Aspn23MeasurementBarometer {
        header: header(sys::Aspn23MessageType::ASPN_MEASUREMENT_BAROMETER),
        time_of_validity,
        pressure: 95_200.0,
        variance: 25.0,
        error_model: sys::Aspn23MeasurementBarometerErrorModel::ASPN23_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE,
        num_error_model_params: 0,
        error_model_params: null_mut(),
        num_integrity: 0,
        integrity: null_mut(),
    }
}

fn velocity(time_of_validity: sys::Aspn23TypeTimestamp, covariance: *mut f64) -> sys::Aspn23MeasurementVelocity {
    sys::Aspn23MeasurementVelocity {
        header: header(sys::Aspn23MessageType::ASPN_MEASUREMENT_VELOCITY),
        time_of_validity,
        reference_frame: sys::Aspn23MeasurementVelocityReferenceFrame::ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED,
        x: 1.0,
        y: 0.5,
        z: 0.0,
        num_meas: 3,
        covariance,
        error_model: sys::Aspn23MeasurementVelocityErrorModel::ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE,
        num_error_model_params: 0,
        error_model_params: null_mut(),
        num_integrity: 0,
        integrity: null_mut(),
    }
}

// Every message here has its time behind the header, as those that have one do in ASPN.
const _: () = {
    let after = size_of::<sys::Aspn23TypeHeader>();
    assert!(offset_of!(sys::Aspn23MeasurementImu, time_of_validity) == after);
    assert!(offset_of!(sys::Aspn23MeasurementPositionVelocityAttitude, time_of_validity) == after);
};
