//! Turning what a sensor measures into the axes of the platform.

use pntos::{Result, aspn::MeasurementImu, client, prelude::*, table::Preprocessor};
use pntos_nav::{nalgebra::Matrix3, preprocess::rotated};

use crate::{
    Parts,
    oddities::{Odd, Oddities},
};

/// How far a matrix may be from a rotation: as far as one that was written with four digits.
const ROUNDING: f64 = 1e-3;

/// `imu_rotator`.
pub(crate) struct Turn {
    imu_to_platform: Matrix3<f64>,
    oddities: Oddities,
}

impl Turn {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        let imu_to_platform = parts.settings(|group| {
            let rows: [[f64; 3]; 3] = group.get("imu_to_platform").required();
            let matrix = Matrix3::from_fn(|row, col| rows[row][col]);
            let error = (matrix * matrix.transpose() - Matrix3::identity()).amax();
            if matrix != Matrix3::zeros() && (error > ROUNDING || matrix.determinant() < 0.0) {
                group.problem(format_args!(
                    "`imu_to_platform` is no rotation: its rows should be of length 1, at right angles, and right-handed, \
                     and are off by {error:.2e}, with a determinant of {:.3}",
                    matrix.determinant()
                ));
            }
            matrix
        })?;
        Ok(Self { imu_to_platform, oddities: parts.oddities.clone() })
    }
}

#[pntos_object]
impl Preprocessor for Turn {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let Some(imu) = message.view::<MeasurementImu>() else {
            let ty = message.type_name();
            self.oddities.note(
                Odd::Type,
                &message,
                format_args!("is a {ty}, of which there is nothing to turn: it is passed on as it is"),
            );
            return Ok(Some(client::MessageArray::one(message)));
        };
        let accel = rotated(&self.imu_to_platform, imu.meas_accel());
        let gyro = rotated(&self.imu_to_platform, imu.meas_gyro());
        let change = |message: &mut Managed<Message>| {
            let imu = message.change::<MeasurementImu>();
            imu.map(|mut imu| {
                imu.set_meas_accel(accel);
                imu.set_meas_gyro(gyro);
            })
        };
        let mut message = message;
        if change(&mut message).is_none() {
            message = self.oddities.own(message);
            change(&mut message);
        }
        Ok(Some(client::MessageArray::one(message)))
    }
}
