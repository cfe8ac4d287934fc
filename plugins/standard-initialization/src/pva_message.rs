//! The strategy that takes another system's solution.

use std::ffi::CString;

use pntos::{
    Error, Exclusive, Fault, InitializationMotionNeeded, InitializationStatus, Managed, Message, Result, Source,
    aspn::{AspnMessage, MeasurementPositionVelocityAttitude},
    client::InitialInertialSolution,
    notices::Notices,
    pntos_object, settings, table,
};
use pntos_nav::{
    align::{Alignment, SensorSigmas},
    nalgebra::SMatrix,
};
use pntos_nav_messages::{Lack, pva, pva_covariance};

use crate::{Kind, New, Strategy, sensor, solution};

struct Settings {
    channel: Option<CString>,
    /// Earliest time to take a solution of, ns.
    start_time: Option<f64>,
    covariance: Option<SMatrix<f64, 9, 9>>,
    sensor: SensorSigmas,
}

struct FromMessage {
    settings: Settings,
    alignment: Exclusive<Option<Alignment>>,
    source: Source,
    notices: Notices<Kind>,
}

/// A strategy of `pva-message`.
pub(crate) fn new(new: &New<'_>) -> Result<Strategy> {
    let New { identifier, group, mediator, notices } = new;
    let (channel, start_time, sigma, imu) = settings::read(mediator, group, |group| {
        (
            group.get::<String>("channel").not_empty().optional(),
            group.get::<f64>("start_time").optional(),
            group.get::<[f64; 9]>("sigma").not_negative().optional(),
            group.get::<String>("imu").not_empty().required(),
        )
    })?;
    let settings = Settings {
        channel: channel
            .map(CString::new)
            .transpose()
            .map_err(|why| Error::with_fault(Fault::Settings, format_args!("`channel`: {why}")))?,
        start_time: start_time.map(|seconds| seconds * 1e9),
        covariance: sigma.map(|sigma| SMatrix::from_fn(|r, c| if r == c { sigma[r] * sigma[r] } else { 0.0 })),
        sensor: sensor::read(mediator, &imu)?,
    };
    let strategy = FromMessage {
        settings,
        alignment: Exclusive::default(),
        source: Source::from(*identifier),
        notices: notices.clone(),
    };
    Ok(strategy.into_object(mediator).upcast())
}

impl FromMessage {
    fn is_wanted(&self, message: &Message) -> bool {
        message.message_type().0 == MeasurementPositionVelocityAttitude::TYPE
            && self.settings.channel.as_deref().is_none_or(|channel| channel == message.source())
    }

    fn alignment(&self, message: &Message) -> Result<Option<Alignment>, Lack> {
        let solution = pva(message)?;
        if self.settings.start_time.is_some_and(|start| (solution.time as f64) < start) {
            return Ok(None);
        }
        let covariance = self.settings.covariance.map_or_else(|| pva_covariance(message), Ok)?;
        Ok(Some(Alignment::from_solution(&solution, &covariance, &self.settings.sensor)))
    }

    #[cold]
    fn leave_out(&self, kind: Kind, message: &Message, why: impl std::fmt::Display) {
        let source = message.source();
        self.notices.count(kind, format_args!("a solution from {source:?} is not started from: {why}"));
    }
}

impl table::CommonInitializationStrategy for FromMessage {
    fn request_motion_needed(&self) -> Result<InitializationMotionNeeded> {
        Ok(InitializationMotionNeeded::ANY_MOTION)
    }

    fn request_current_status(&self) -> Result<InitializationStatus> {
        Ok(status(self.alignment.enter()?.as_ref()))
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        if !self.is_wanted(&message) {
            return Ok(());
        }
        match self.alignment(&message) {
            Ok(Some(found)) if found.solution.is_plausible() && found.covariance.sum().is_finite() => {
                *self.alignment.enter()? = Some(found);
            }
            Ok(Some(_)) => {
                self.leave_out(Kind::Refused, &message, "a value is not finite, or the speed beyond any vehicle");
            }
            Ok(None) => {}
            Err(lack) => self.leave_out(Kind::Unusable, &message, lack),
        }
        Ok(())
    }
}

#[pntos_object]
impl table::InertialInitializationStrategy for FromMessage {
    fn request_solution(&self) -> Result<Managed<InitialInertialSolution>> {
        let alignment = self.alignment.enter()?;
        solution::of(status(alignment.as_ref()), alignment.as_ref(), &self.source)
    }
}

fn status(alignment: Option<&Alignment>) -> InitializationStatus {
    match alignment {
        Some(_) => InitializationStatus::INITIALIZED_GOOD,
        None => InitializationStatus::WAITING,
    }
}
