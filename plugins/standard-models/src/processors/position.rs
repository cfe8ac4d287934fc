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

use super::{At, Kind, Names, expect_place, lever_arm, processor, values::All};
use crate::{parts::Parts, refusal::Refusal};

/// Which blocks a fix depends on.
#[derive(Clone, Copy)]
pub(super) enum Blocks {
    /// The errors of an inertial solution.
    Errors,
    /// These and the error of the fix.
    WithBias,
}

#[derive(Clone)]
struct Position {
    lever_arm: Vector3<f64>,
    blocks: Blocks,
}

pub(super) fn make(parts: &Parts<'_>, names: Names, blocks: Blocks) -> Result<Managed<StandardMeasurementProcessor>> {
    match blocks {
        Blocks::Errors => names.expect_blocks(1..=1, "the one with the inertial errors")?,
        Blocks::WithBias => {
            names.expect_blocks(2..=2, "two: that of the inertial errors, and that of the fix's error")?
        }
    }
    let lever_arm = parts.settings_or(Vector3::zeros(), lever_arm)?;
    Ok(processor(parts, names, Position { lever_arm, blocks }))
}

/// A fix, and its covariance along north, east, down.
fn fix(message: &Message) -> Result<(Geodetic, Matrix3<f64>), Refusal> {
    let fix = pntos_nav_messages::fix(message)?;
    let place = Geodetic { latitude: fix.latitude, longitude: fix.longitude, height: fix.height };
    expect_place(&place)?;
    Ok((place, (fix.covariance + fix.covariance.transpose()) * 0.5))
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
        let (fix, noise) = fix(at.message)?;
        let bias = match self.blocks {
            Blocks::Errors => None,
            Blocks::WithBias => Some(at.x.len() - 3),
        };
        Ok(All { of: PositionFix::new(at.solution()?, &fix, &self.lever_arm, bias), noise })
    }
}

#[derive(Clone)]
struct LeverArmPosition {
    lever_arm: Vector3<f64>,
}

pub(super) fn make_with_lever_arm(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names
        .expect_blocks(3..=3, "three: those of the inertial errors, of the fix's error and of the lever arm's error")?;
    let lever_arm = parts.settings_or(Vector3::zeros(), lever_arm)?;
    Ok(processor(parts, names, LeverArmPosition { lever_arm }))
}

impl Kind for LeverArmPosition {
    type Values = All<3, LeverArmPositionFix>;

    fn states(&self) -> usize {
        15
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (fix, noise) = fix(at.message)?;
        let states = at.x.len();
        let of = LeverArmPositionFix::new(at.solution()?, &fix, &self.lever_arm, states - 6, states - 3);
        Ok(All { of, noise })
    }
}

#[derive(Clone)]
struct WholePosition {
    lever_arm: Vector3<f64>,
    has_bias: bool,
}

pub(super) fn make_whole(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=2, "one or two: that of whole values, and that of the fix's error if it has one")?;
    let lever_arm = parts.settings_or(Vector3::zeros(), lever_arm)?;
    let has_bias = names.blocks.len() == 2;
    Ok(processor(parts, names, WholePosition { lever_arm, has_bias }))
}

impl Kind for WholePosition {
    type Values = All<3, WholePositionFix>;

    fn states(&self) -> usize {
        if self.has_bias { 12 } else { 9 }
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let (fix, noise) = fix(at.message)?;
        let bias = self.has_bias.then(|| at.x.len() - 3);
        let of = WholePositionFix::new(&fix, &self.lever_arm, bias);
        Ok(All { of, noise: of.noise(&noise) })
    }
}
