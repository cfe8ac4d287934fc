//! Velocities, alone and with a position.

use pntos::{
    Managed, Result,
    aspn::{
        MeasurementPositionVelocityAttitude, MeasurementPositionVelocityAttitudeReferenceFrame as PvaFrame,
        MeasurementVelocity, MeasurementVelocityReferenceFrame as Frame,
    },
    client::StandardMeasurementProcessor,
};
use pntos_nav::{
    measurement::{
        Geodetic, Mounting,
        velocity::{BodyVelocity, NedVelocity, PositionAndVelocity},
    },
    nalgebra::{Matrix3, Vector3},
};

use super::{
    At, Kind, Names, UNMOUNTED, covariance, expect_place, lever_arm, mounting, processor,
    values::{All, Axes, Present},
    variance,
};
use crate::{parts::Parts, refusal::Refusal};

const ONE_BLOCK: &str = "the one with the inertial errors";

/// The components of a velocity that are there, 0 for the others, and their covariance.
fn velocity(at: &At<'_>, frame: Frame, name: &'static str) -> Result<(Vector3<f64>, Axes, Matrix3<f64>), Refusal> {
    let view = at.message.view::<MeasurementVelocity>().ok_or(Refusal::Type)?;
    if view.reference_frame() != frame {
        return Err(Refusal::Frame(name));
    }
    let components = [view.x(), view.y(), view.z()];
    let axes = Axes::of(components);
    if axes.count() == 0 {
        return Err(Refusal::Missing("a component of the velocity"));
    }
    let whole = view.covariance();
    let mut noise = Matrix3::zeros();
    match axes.count() {
        count if whole.rows() != count => return Err(Refusal::Covariance),
        1 => noise[(0, 0)] = variance(whole, 0)?,
        2 => noise.fixed_view_mut::<2, 2>(0, 0).copy_from(&covariance::<2>(whole)?),
        _ => noise = covariance(whole)?,
    }
    Ok((components.map(Option::unwrap_or_default).into(), axes, noise))
}

#[derive(Clone)]
struct Ned;

pub(super) fn make(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=1, ONE_BLOCK)?;
    parts.settings_or((), |_| ())?;
    Ok(processor(parts, names, Ned))
}

impl Kind for Ned {
    type Values = Present<NedVelocity>;

    fn states(&self) -> usize {
        6
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (velocity, axes, noise) = velocity(at, Frame::NED, "north, east, down")?;
        let of = NedVelocity::new(at.solution()?, &velocity);
        Ok(Present { of, axes, noise })
    }
}

#[derive(Clone)]
struct Body {
    mounting: Mounting,
}

pub(super) fn make_in_body(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=1, ONE_BLOCK)?;
    let mounting = parts.settings_or(UNMOUNTED, mounting)?;
    Ok(processor(parts, names, Body { mounting }))
}

impl Kind for Body {
    type Values = Present<BodyVelocity>;

    fn states(&self) -> usize {
        9
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (velocity, axes, noise) = velocity(at, Frame::SENSOR, "of the sensor")?;
        let rate = match at.inertial.forces {
            Some(forces) => forces.rate,
            // Without a lever arm no turn moves the sensor.
            None if self.mounting.lever_arm == Vector3::zeros() => Vector3::zeros(),
            None => return Err(Refusal::NoRate),
        };
        let of = BodyVelocity::new(at.solution()?, &velocity, &rate, &self.mounting, at.x.len());
        Ok(Present { of, axes, noise })
    }
}

#[derive(Clone)]
struct WithPosition {
    lever_arm: Vector3<f64>,
}

pub(super) fn make_with_position(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=1, ONE_BLOCK)?;
    let lever_arm = parts.settings_or(Vector3::zeros(), lever_arm)?;
    Ok(processor(parts, names, WithPosition { lever_arm }))
}

impl Kind for WithPosition {
    type Values = All<6, PositionAndVelocity>;

    fn states(&self) -> usize {
        9
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let view = at.message.view::<MeasurementPositionVelocityAttitude>().ok_or(Refusal::Type)?;
        if view.reference_frame() != PvaFrame::GEODETIC {
            return Err(Refusal::Frame("geodetic"));
        }
        let terms = [view.p1(), view.p2(), view.p3(), view.v1(), view.v2(), view.v3()];
        let [Some(latitude), Some(longitude), Some(height), Some(north), Some(east), Some(down)] = terms else {
            return Err(Refusal::Missing("the whole position and velocity"));
        };
        let fix = Geodetic { latitude, longitude, height };
        expect_place(&fix)?;
        let velocity = Vector3::new(north, east, down);
        let of = PositionAndVelocity::new(at.solution()?, &fix, &velocity, &self.lever_arm);
        Ok(All { of, noise: covariance(view.covariance())? })
    }
}
