//! What comes out of a log: the messages of two channels, as numbers.

use pntos::{
    lcm::{DecodeError, Scratch, Value, View},
    sys,
};
use pntos_nav::{
    align,
    nalgebra::{Matrix3, Vector3},
    solution::ImuSample,
};

/// A position that was measured, and when.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fix {
    /// When, ns.
    pub time: i64,
    /// Where.
    pub position: align::Fix,
}

/// Reads messages, in memory that is used again.
#[derive(Default)]
pub struct Decoder {
    scratch: Scratch,
}

impl Decoder {
    /// A sample of the inertial sensor; `None` if it did not integrate.
    ///
    /// # Errors
    ///
    /// If the bytes are no such message.
    #[inline]
    pub fn imu(&mut self, bytes: &[u8]) -> Result<Option<ImuSample>, DecodeError> {
        let imu = self.scratch.decode::<sys::Aspn23MeasurementImu>(bytes)?;
        let integrated = imu.imu_type == sys::Aspn23MeasurementImuImuType::ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED;
        Ok(integrated.then(|| ImuSample {
            time: imu.time_of_validity.elapsed_nsec,
            delta_velocity: Vector3::from(imu.meas_accel),
            delta_angle: Vector3::from(imu.meas_gyro),
        }))
    }

    /// A fix; `None` if it is not whole.
    ///
    /// # Errors
    ///
    /// If the bytes are no such message.
    pub fn fix(&mut self, bytes: &[u8]) -> Result<Option<Fix>, DecodeError> {
        let covariance = covariance(bytes)?;
        let position = self.scratch.decode::<sys::Aspn23MeasurementPosition>(bytes)?;
        Ok(covariance.map(|covariance| Fix {
            time: position.time_of_validity.elapsed_nsec,
            position: align::Fix {
                latitude: position.term1,
                longitude: position.term2,
                height: position.term3,
                covariance,
            },
        }))
    }
}

/// The three by three covariance of a position message.
fn covariance(bytes: &[u8]) -> Result<Option<Matrix3<f64>>, DecodeError> {
    let view = View::new(bytes)?;
    let mut elements = [0.0; 9];
    Ok(match view.get("covariance") {
        Some(Value::Numbers(numbers)) if numbers.len() == 9 && numbers.copy_to(&mut elements) == 9 => {
            Some(Matrix3::from_row_slice(&elements))
        }
        _ => None,
    })
}
