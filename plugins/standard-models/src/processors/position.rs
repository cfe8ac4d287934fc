//! Position fixes.

use pntos::{Managed, Message, Result, client::StandardMeasurementProcessor};
use pntos_nav::{
    measurement::{
        Geodetic,
        position::{LeverArmPositionFix, PositionFix},
        whole::WholePositionFix,
    },
    nalgebra::{Matrix3, Vector3},
};

use super::{At, Kind, Names, expect_place, lever_arm, processor, values::All, white_share};
use crate::{parts::Parts, refusal::Refusal};

/// Which blocks a fix depends on.
#[derive(Clone, Copy)]
pub(super) enum Blocks {
    /// The errors of an inertial solution.
    Errors,
    /// These and the error of the fix.
    WithBias,
}

/// A receiver of fixes.
#[derive(Clone, Copy)]
struct Receiver {
    lever_arm: Vector3<f64>,
    /// How much of a fix's covariance is of errors that no other fix has.
    white_share: f64,
}

impl Receiver {
    fn of(parts: &Parts<'_>) -> Result<Self> {
        parts.settings_or(Self { lever_arm: Vector3::zeros(), white_share: 1.0 }, |group| Self {
            lever_arm: lever_arm(group),
            white_share: white_share(group),
        })
    }

    /// A fix, and the covariance of what is new in its error, along north, east, down.
    fn fix(&self, message: &Message) -> Result<(Geodetic, Matrix3<f64>), Refusal> {
        let fix = pntos_nav_messages::fix(message)?;
        let place = Geodetic { latitude: fix.latitude, longitude: fix.longitude, height: fix.height };
        expect_place(&place)?;
        Ok((place, (fix.covariance + fix.covariance.transpose()) * (0.5 * self.white_share)))
    }
}

#[derive(Clone)]
struct Position {
    receiver: Receiver,
    blocks: Blocks,
}

pub(super) fn make(parts: &Parts<'_>, names: Names, blocks: Blocks) -> Result<Managed<StandardMeasurementProcessor>> {
    match blocks {
        Blocks::Errors => names.expect_blocks(1..=1, "the one with the inertial errors")?,
        Blocks::WithBias => {
            names.expect_blocks(2..=2, "two: that of the inertial errors, and that of the fix's error")?
        }
    }
    Ok(processor(parts, names, Position { receiver: Receiver::of(parts)?, blocks }))
}

impl Kind for Position {
    type Values = All<3, PositionFix>;

    fn states(&self) -> usize {
        match self.blocks {
            Blocks::Errors => 9,
            Blocks::WithBias => 12,
        }
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (fix, noise) = self.receiver.fix(at.message)?;
        let bias = match self.blocks {
            Blocks::Errors => None,
            Blocks::WithBias => Some(at.x.len() - 3),
        };
        Ok(All { of: PositionFix::new(at.solution()?, &fix, &self.receiver.lever_arm, bias), noise })
    }
}

#[derive(Clone)]
struct LeverArmPosition {
    receiver: Receiver,
}

pub(super) fn make_with_lever_arm(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names
        .expect_blocks(3..=3, "three: those of the inertial errors, of the fix's error and of the lever arm's error")?;
    Ok(processor(parts, names, LeverArmPosition { receiver: Receiver::of(parts)? }))
}

impl Kind for LeverArmPosition {
    type Values = All<3, LeverArmPositionFix>;

    fn states(&self) -> usize {
        15
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (fix, noise) = self.receiver.fix(at.message)?;
        let states = at.x.len();
        let of = LeverArmPositionFix::new(at.solution()?, &fix, &self.receiver.lever_arm, states - 6, states - 3);
        Ok(All { of, noise })
    }
}

#[derive(Clone)]
struct WholePosition {
    receiver: Receiver,
    has_bias: bool,
}

pub(super) fn make_whole(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=2, "one or two: that of whole values, and that of the fix's error if it has one")?;
    let has_bias = names.blocks.len() == 2;
    Ok(processor(parts, names, WholePosition { receiver: Receiver::of(parts)?, has_bias }))
}

impl Kind for WholePosition {
    type Values = All<3, WholePositionFix>;

    fn states(&self) -> usize {
        if self.has_bias { 12 } else { 9 }
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (fix, noise) = self.receiver.fix(at.message)?;
        let bias = self.has_bias.then(|| at.x.len() - 3);
        let of = WholePositionFix::new(&fix, &self.receiver.lever_arm, bias);
        Ok(All { of, noise: of.noise(&noise) })
    }
}
