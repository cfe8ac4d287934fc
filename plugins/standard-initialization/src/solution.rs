//! An alignment as pntOS wants it.

use pntos::{
    InertialErrors, InitializationStatus, Managed, Result, Source,
    client::{InitialInertialSolution, Matrix, StandardInertialErrors},
};
use pntos_nav::align::Alignment;
use pntos_nav_messages::pva_message;

/// What a strategy found so far.
pub(crate) fn of(
    status: InitializationStatus,
    alignment: Option<&Alignment>,
    source: &Source,
) -> Result<Managed<InitialInertialSolution>> {
    let Some(alignment) = alignment else {
        return InitialInertialSolution::new(status, None, None, None);
    };
    // Row after row, as it may have come from a message.
    let covariance = |all: &mut [f64]| all.copy_from_slice(alignment.covariance.transpose().as_slice());
    let errors = InertialErrors {
        accel_biases: alignment.biases.accelerometer.into(),
        gyro_biases: alignment.biases.gyro.into(),
        ..Default::default()
    };
    InitialInertialSolution::new(
        status,
        Some(pva_message(&alignment.solution, covariance, source)?),
        Some(StandardInertialErrors::new(&errors)),
        Some(Matrix::new(6, 6, alignment.bias_covariance.as_slice().to_vec())?),
    )
}
