//! What models are told beside measurements.

use pntos::{
    Managed, Message,
    aspn::{MeasurementImu, MeasurementImuImuType},
    client::MessageArray,
};
use pntos_nav::{nalgebra::Vector3, solution::Pva};

/// The newest of what an inertial said.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Inertial {
    pub solution: Option<Pva>,
    pub forces: Option<ForcesAndRates>,
}

/// Specific force along north, east, down and rotation rate about the axes of the platform.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ForcesAndRates {
    pub force: Vector3<f64>,
    pub rate: Vector3<f64>,
}

/// One auxiliary message, as far as it is one of an inertial.
pub(crate) enum Said {
    Solution(Pva),
    Forces(ForcesAndRates),
}

/// What the messages say; what is of another type, not finite or not complete says nothing.
pub(crate) fn said(messages: &Managed<MessageArray>, mut hear: impl FnMut(Said)) {
    for message in messages.data().iter().flatten() {
        if let Ok(solution) = pntos_nav_messages::pva(&message) {
            if is_finite(&solution) {
                hear(Said::Solution(solution));
            }
        } else if let Some(forces) = forces(&message) {
            hear(Said::Forces(forces));
        }
    }
}

impl Inertial {
    pub(crate) fn receive(&mut self, messages: &Managed<MessageArray>) {
        said(messages, |said| match said {
            Said::Solution(solution) => self.solution = Some(solution),
            Said::Forces(forces) => self.forces = Some(forces),
        });
    }
}

fn is_finite(solution: &Pva) -> bool {
    let place = [solution.latitude, solution.longitude, solution.height];
    place.iter().chain(&solution.velocity).chain(&solution.attitude).all(|value| value.is_finite())
}

fn forces(message: &Message) -> Option<ForcesAndRates> {
    let view = message.view::<MeasurementImu>()?;
    let (force, rate) = (view.meas_accel(), view.meas_gyro());
    let is_sampled = view.imu_type() == MeasurementImuImuType::SAMPLED;
    let is_finite = force.iter().chain(&rate).all(|value| value.is_finite());
    (is_sampled && is_finite).then(|| ForcesAndRates { force: force.into(), rate: rate.into() })
}
