//! Answers as pntOS wants them.

use pntos::{
    Error, InertialErrors, InertialFrame, InertialSolutionRangeType, Managed, Message, MessageType, Result, Source,
    Timestamp,
    aspn::{AspnMessage, MeasurementPositionVelocityAttitude},
    client::{InertialForcesRates, MessageArray, MessageTypeArray},
};
use pntos_nav::{
    inertial::{ForceAndRate, SensorErrors},
    solution::{ImuBiases, Pva},
};
use pntos_nav_messages::{pva_message, sampled_imu};

/// The type of all solutions.
pub(crate) const SOLUTION: MessageType = MessageType(MeasurementPositionVelocityAttitude::TYPE);

/// A solution as a message. An inertial does not know how good it is: its covariance is zero.
pub(crate) fn solution(pva: &Pva, source: &Source) -> Result<Managed<Message>> {
    pva_message(pva, |_| (), source)
}

/// Solutions in the order in which they were asked for; `None` if there is not one.
pub(crate) fn solutions(found: &[Option<Pva>], source: &Source) -> Result<Option<Managed<MessageArray>>> {
    if found.iter().all(Option::is_none) {
        return Ok(None);
    }
    let messages: Result<Vec<_>> = found.iter().map(|pva| pva.map(|pva| solution(&pva, source)).transpose()).collect();
    Ok(Some(MessageArray::new(messages?)))
}

pub(crate) fn forces_and_rates(felt: &ForceAndRate, time: i64) -> Result<Managed<InertialForcesRates>> {
    InertialForcesRates::new(sampled_imu(time, &felt.force, &felt.rate), InertialFrame::NED)
}

pub(crate) fn types(type_: u32) -> Managed<MessageTypeArray> {
    MessageTypeArray::new(vec![MessageType(type_)])
}

pub(crate) fn timestamp(elapsed_nsec: i64) -> Timestamp {
    Timestamp { elapsed_nsec }
}

pub(crate) fn unknown_range_type(type_: InertialSolutionRangeType) -> Error {
    Error::with_fault(pntos::Fault::Caller, format_args!("`{type_:?}` is no type of solutions that is known here"))
}

pub(crate) fn sensor_errors(errors: &InertialErrors) -> SensorErrors {
    SensorErrors {
        biases: ImuBiases { accelerometer: errors.accel_biases.into(), gyro: errors.gyro_biases.into() },
        accelerometer_scale: errors.accel_scale_factors.into(),
        gyro_scale: errors.gyro_scale_factors.into(),
    }
}

pub(crate) fn inertial_errors(errors: &SensorErrors) -> InertialErrors {
    InertialErrors {
        accel_biases: errors.biases.accelerometer.into(),
        gyro_biases: errors.biases.gyro.into(),
        accel_scale_factors: errors.accelerometer_scale.into(),
        gyro_scale_factors: errors.gyro_scale.into(),
    }
}
