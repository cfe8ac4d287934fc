//! Strategies for a vehicle that stands still.

use pntos::{
    Exclusive, InitializationMotionNeeded, InitializationStatus, Managed, Mediator, Message, Result, Source,
    aspn::{AspnMessage, MeasurementImu, MeasurementPosition},
    client::InitialInertialSolution,
    notices::Notices,
    pntos_object, settings, table,
};
use pntos_nav::align::{Heading, StaticAlignment, Status, Unrest};
use pntos_nav_messages::{Lack, fix, imu_sample};

use crate::{Kind, New, Strategy, sensor, solution};

/// A heading with a larger standard deviation than this is of no use to a filter, rad.
const USELESS_HEADING: f64 = 0.5;

struct StandingStill {
    alignment: Exclusive<StaticAlignment>,
    source: Source,
    notices: Notices<Kind>,
    mediator: Mediator,
}

/// A strategy of `manual-heading`.
pub(crate) fn with_given_heading(new: &New<'_>) -> Result<Strategy> {
    strategy(new, |group| Heading::Given {
        angle: group.get("heading").required(),
        sigma: group.get("heading_sigma").not_negative().required(),
    })
}

/// A strategy of `static-align`.
pub(crate) fn with_found_heading(new: &New<'_>) -> Result<Strategy> {
    strategy(new, |_| Heading::FromEarthRate)
}

fn strategy(new: &New<'_>, heading: impl FnOnce(&mut settings::Group) -> Heading) -> Result<Strategy> {
    let New { identifier, group, mediator, notices } = new;
    let (static_time, imu, heading) = settings::read(mediator, group, |group| {
        (
            group.get("static_time").positive().or(10.0),
            group.get::<String>("imu").not_empty().required(),
            heading(group),
        )
    })?;
    let alignment = StaticAlignment::new(heading, static_time, sensor::read(mediator, &imu)?);
    let strategy = StandingStill {
        alignment: Exclusive::new(alignment),
        source: Source::from(*identifier),
        notices: notices.clone(),
        mediator: mediator.clone(),
    };
    Ok(strategy.into_object(mediator).upcast())
}

impl StandingStill {
    fn take(&self, message: &Message) -> Result<Result<bool, Lack>> {
        let mut alignment = self.alignment.enter()?;
        Ok(if message.message_type().0 == MeasurementImu::TYPE {
            imu_sample(message).map(|sample| alignment.add_sample(&sample))
        } else {
            fix(message).map(|fix| alignment.add_fix(&fix))
        })
    }

    #[cold]
    fn leave_out(&self, message: &Message, lack: Lack) {
        let kind = if lack == Lack::Integrals { Kind::Sampled } else { Kind::Unusable };
        self.notices
            .count(kind, format_args!("a message from {:?} is left out of the alignment: {lack}", message.source()));
    }

    #[cold]
    fn begin_again(&self, unrest: Unrest) {
        match unrest {
            Unrest::Force(force) => self.notices.count_each(
                Kind::Failed,
                0,
                format_args!(
                    "the alignment begins again: the mean specific force is {force:.2} m/s^2, not near gravity, so the \
                     vehicle does not stand still or the sensor's unit is not m/s"
                ),
            ),
            Unrest::Moved(distance) => self.notices.count_each(
                Kind::Failed,
                1,
                format_args!(
                    "the alignment begins again: the positions moved by {distance:.0} m meanwhile, and the vehicle has to \
                     stand still; start where it does, or use `pva-message`"
                ),
            ),
        }
    }

    /// Says what became of the alignment with the last message.
    fn remark(&self) -> Result {
        let alignment = self.alignment.enter()?;
        let (status, result) = (alignment.status(), alignment.result().copied());
        drop(alignment);
        if let Status::Failed(unrest) = status {
            self.begin_again(unrest);
        }
        match result {
            Some(found) if found.covariance[(8, 8)].sqrt() > USELESS_HEADING => self.mediator.warn(format_args!(
                "the heading of the alignment is good to {:.2} rad only: the gyros' biases are not far enough below the \
                 Earth's rate to find it; use `manual-heading`",
                found.covariance[(8, 8)].sqrt()
            )),
            _ => {}
        }
        Ok(())
    }
}

impl table::CommonInitializationStrategy for StandingStill {
    fn request_motion_needed(&self) -> Result<InitializationMotionNeeded> {
        Ok(InitializationMotionNeeded::NO_MOTION)
    }

    fn request_current_status(&self) -> Result<InitializationStatus> {
        Ok(status(self.alignment.enter()?.status()))
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        if ![MeasurementImu::TYPE, MeasurementPosition::TYPE].contains(&message.message_type().0) {
            return Ok(());
        }
        let before = self.alignment.enter()?.status();
        match self.take(&message)? {
            Ok(true) => {}
            Ok(false) => self.notices.count(
                Kind::Refused,
                format_args!(
                    "a message from {:?} is left out of the alignment: a value is not finite, or its time is not later \
                     than that of the one before",
                    message.source()
                ),
            ),
            Err(lack) => self.leave_out(&message, lack),
        }
        if self.alignment.enter()?.status() == before { Ok(()) } else { self.remark() }
    }
}

#[pntos_object]
impl table::InertialInitializationStrategy for StandingStill {
    fn request_solution(&self) -> Result<Managed<InitialInertialSolution>> {
        let alignment = self.alignment.enter()?;
        solution::of(status(alignment.status()), alignment.result(), &self.source)
    }
}

fn status(status: Status) -> InitializationStatus {
    match status {
        Status::Waiting => InitializationStatus::WAITING,
        Status::Collecting => InitializationStatus::INITIALIZING_COARSE,
        Status::Done => InitializationStatus::INITIALIZED_GOOD,
        Status::Failed(_) => InitializationStatus::INITIALIZATION_FAILED,
    }
}
