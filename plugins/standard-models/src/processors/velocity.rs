//! Velocities, alone and with a position.

use pntos::{
    Managed, Result,
    aspn::{
        MeasurementPositionVelocityAttitude, MeasurementPositionVelocityAttitudeReferenceFrame as PvaFrame,
        MeasurementVelocity, MeasurementVelocityReferenceFrame as Frame,
    },
    client::StandardMeasurementProcessor,
    settings::Group,
};
use pntos_nav::{
    earth::gravity,
    measurement::{
        Geodetic, Mounting,
        position::PositionFix,
        velocity::{BodyVelocity, NedVelocity, PositionAndVelocity},
    },
    nalgebra::{Matrix3, Vector3},
    solution::Pva,
};

use super::{
    At, Kind, Names, UNMOUNTED, covariance, expect_place, lever_arm, mounting, processor,
    values::{All, Axes, Present},
    variance, white_share,
};
use crate::{aux::ForcesAndRates, parts::Parts, refusal::Refusal};

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

/// A sensor of velocities along north, east, down.
#[derive(Clone, Default)]
struct Ned {
    lever_arm: Vector3<f64>,
    /// How much older than its time stamp what it measures is, s.
    delay: f64,
}

impl Ned {
    fn read(group: &mut Group) -> Self {
        Self { lever_arm: lever_arm(group), delay: group.get("velocity_delay").or(0.0) }
    }

    /// What it measured, as far as it can be told: without forces and rates, the sensor is where the platform is.
    fn measured(&self, at: &At<'_>, solution: &Pva, velocity: &Vector3<f64>) -> NedVelocity {
        let Some(ForcesAndRates { force, rate }) = at.inertial.forces else {
            return NedVelocity::new(solution, velocity);
        };
        let gravity = Vector3::new(0.0, 0.0, gravity(solution.latitude.sin(), solution.height));
        let now = velocity + (force + gravity) * self.delay;
        NedVelocity::of_sensor(solution, &now, &rate, &self.lever_arm)
    }
}

pub(super) fn make(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=1, ONE_BLOCK)?;
    let ned = parts.settings_or(Ned::default(), Ned::read)?;
    Ok(processor(parts, names, ned))
}

impl Kind for Ned {
    type Values = Present<NedVelocity>;

    fn states(&self) -> usize {
        9
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (velocity, axes, noise) = velocity(at, Frame::NED, "north, east, down")?;
        let needs_rate = self.delay != 0.0 || self.lever_arm != Vector3::zeros();
        if needs_rate && at.inertial.forces.is_none() {
            return Err(Refusal::NoRate);
        }
        Ok(Present { of: self.measured(at, at.solution()?, &velocity), axes, noise })
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
    ned: Ned,
    /// How much of the position's covariance is of errors that no other position has.
    white_share: f64,
    has_bias: bool,
}

pub(super) fn make_with_position(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(
        1..=2,
        "one or two: that of the inertial errors, and that of the position's error if it has one",
    )?;
    let (ned, white_share) =
        parts.settings_or((Ned::default(), 1.0), |group| (Ned::read(group), white_share(group)))?;
    let has_bias = names.blocks.len() == 2;
    Ok(processor(parts, names, WithPosition { ned, white_share, has_bias }))
}

impl Kind for WithPosition {
    type Values = All<6, PositionAndVelocity>;

    fn states(&self) -> usize {
        if self.has_bias { 12 } else { 9 }
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
        let solution = at.solution()?;
        let bias = self.has_bias.then(|| at.x.len() - 3);
        if self.ned.delay != 0.0 && at.inertial.forces.is_none() {
            return Err(Refusal::NoRate);
        }
        let velocity = self.ned.measured(at, solution, &velocity);
        let of =
            PositionAndVelocity { position: PositionFix::new(solution, &fix, &self.ned.lever_arm, bias), velocity };
        let mut noise = covariance::<6>(view.covariance())?;
        // Rows and columns alike, so that what correlates with the velocity does so as before.
        let share = self.white_share.sqrt();
        noise.fixed_rows_mut::<3>(0).scale_mut(share);
        noise.fixed_columns_mut::<3>(0).scale_mut(share);
        Ok(All { of, noise })
    }
}
