//! Readings of clocks.

use pntos::{Managed, Result, aspn::MeasurementTime, client::StandardMeasurementProcessor};
use pntos_nav::{measurement::clock::ClockReading, nalgebra::SMatrix};

use super::{At, Kind, Names, processor, values::All, variance};
use crate::{parts::Parts, refusal::Refusal};

#[derive(Clone)]
struct Time {
    /// The number of the clock; without it the only one.
    clock: Option<u8>,
}

pub(super) fn make(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=1, "the one with the error of the clock")?;
    let clock: Option<i64> =
        parts.settings_or(None, |group| group.get("clock_id").within(0..=i64::from(u8::MAX)).optional())?;
    Ok(processor(parts, names, Time { clock: clock.and_then(|clock| u8::try_from(clock).ok()) }))
}

impl Kind for Time {
    type Values = All<1, ClockReading>;

    fn states(&self) -> usize {
        1
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let view = at.message.view::<MeasurementTime>().ok_or(Refusal::Type)?;
        let index = match self.clock {
            Some(wanted) => view.clock_id().iter().position(|clock| *clock == wanted),
            None => (view.num_obs() == 1).then_some(0),
        };
        let index = index.ok_or(Refusal::Missing("what the clock showed: `clock_id` says which one"))?;
        let nanoseconds = view.elapsed_nsec()[index].wrapping_sub(view.time_of_validity().elapsed_nsec);
        let attoseconds = f64::from(view.elapsed_attosec()[index]) - f64::from(view.time_of_validity_attosec());
        let offset = nanoseconds as f64 * 1e-9 + attoseconds * 1e-18;
        let noise = SMatrix::<f64, 1, 1>::new(variance(view.covariance(), index)?);
        Ok(All { of: ClockReading::new(offset), noise })
    }
}
