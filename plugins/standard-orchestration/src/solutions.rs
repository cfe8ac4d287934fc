//! The solutions that can be asked for.

use std::ffi::{CStr, CString};

use pntos::{
    Exclusive, Managed, Message, Source,
    aspn::{Matrix, MeasurementPositionVelocityAttitude, MeasurementTime, TypeTimestamp},
};
use pntos_nav::feedback::Errors;

use crate::{filter::Filter, inertial::Inertial, pva, settings::Settings};

const BEST: &CStr = c"BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE";
const DEAD_RECKONING: &CStr = c"DEAD_RECKONING_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE";
const TIME: &CStr = c"BEST_ASPN_MEASUREMENT_TIME_ESTIMATE";

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Best,
    DeadReckoning,
    Time,
}

/// What solutions are made from.
#[derive(Debug)]
pub(crate) struct Solutions {
    offered: Vec<(Which, &'static CStr)>,
    /// The block of the inertial's errors.
    block: CString,
    clock: Option<(CString, u8)>,
    best: Source,
    dead_reckoning: Source,
    /// The message with the last time of the clock.
    last_time: Exclusive<Option<Managed<Message>>>,
}

/// The first states of a block as the errors of an inertial.
pub(crate) fn errors(states: &[f64]) -> Option<Errors> {
    states.first_chunk().map(Errors::from_states)
}

impl Solutions {
    pub(crate) fn new(settings: &Settings) -> Self {
        let mut offered = Vec::new();
        if settings.inertial.is_some() {
            offered.extend([(Which::Best, BEST), (Which::DeadReckoning, DEAD_RECKONING)]);
        }
        if settings.clock.is_some() {
            offered.push((Which::Time, TIME));
        }
        let text = |label: &str| CString::new(label).unwrap_or_default();
        let best = Source::from(settings.output.channel.as_c_str());
        let dead_reckoning =
            settings.output.dead_reckoning_channel.as_deref().map_or_else(|| best.clone(), Source::from);
        Self {
            offered,
            block: settings.inertial.as_ref().map(|inertial| text(&inertial.block)).unwrap_or_default(),
            clock: settings.clock.as_ref().map(|clock| (text(&clock.block), clock.id)),
            best,
            dead_reckoning,
            last_time: Exclusive::default(),
        }
    }

    /// Their names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static CStr> {
        self.offered.iter().map(|(_, name)| *name)
    }

    /// The one that a description means: by its whole name, or by the part of it that says how it is made.
    pub(crate) fn which(&self, description: Option<&CStr>) -> Option<Which> {
        let Some(description) = description else { return self.offered.first().map(|(which, _)| *which) };
        if let Some((which, _)) = self.offered.iter().find(|(_, name)| *name == description) {
            return Some(*which);
        }
        let text = description.to_string_lossy();
        let meant = |(_, name): &&(Which, &CStr)| {
            let name = name.to_string_lossy();
            name.split_once("_ASPN").is_some_and(|(part, message)| text.contains(part) && text.ends_with(message))
        };
        let offered = self.offered.iter().find(meant).map(|(which, _)| *which);
        offered.or_else(|| match &*text {
            "BEST" => self.which(None),
            "DEAD_RECKONING" => self.which(Some(DEAD_RECKONING)),
            _ => None,
        })
    }

    /// The block of the inertial's errors.
    pub(crate) fn block(&self) -> &CString {
        &self.block
    }

    /// The source of messages with the best solution, which is the channel they go to.
    pub(crate) fn source(&self) -> &Source {
        &self.best
    }

    /// A solution at a time, if there is one.
    pub(crate) fn at(
        &self,
        which: Which,
        time: i64,
        filter: &Filter,
        inertial: Option<&Inertial>,
    ) -> Option<Managed<Message>> {
        match which {
            Which::Best => self.best_at(time, filter, inertial?),
            Which::DeadReckoning => self.dead_reckoning(&*inertial?.solution(time)?),
            Which::Time => self.time_at(time, filter),
        }
    }

    fn best_at(&self, time: i64, filter: &Filter, inertial: &Inertial) -> Option<Managed<Message>> {
        if time < filter.time() {
            return None;
        }
        let solution = inertial.solution(time)?;
        let estimate = filter.estimate_at(time, &self.block)?;
        self.corrected(&solution, estimate.estimate(), estimate.covariance())
    }

    /// The inertial's solution at the time of the filter, without the errors that the filter knows now.
    pub(crate) fn now(&self, filter: &Filter, solution: &Message) -> Option<Managed<Message>> {
        let estimate = filter.estimate(&self.block)?;
        self.corrected(solution, estimate.estimate(), estimate.covariance())
    }

    fn corrected(&self, solution: &Message, states: &[f64], covariance: &[f64]) -> Option<Managed<Message>> {
        let corrected = errors(states)?.correct(&pva::of(solution)?);
        pva::message(&corrected, covariance, &self.best).ok()
    }

    /// The inertial's own solution, under the name of its channel.
    pub(crate) fn dead_reckoning(&self, solution: &Message) -> Option<Managed<Message>> {
        let solution = solution.view::<MeasurementPositionVelocityAttitude>()?.to_owned();
        solution.into_message(&self.dead_reckoning).ok()
    }

    fn time_at(&self, time: i64, filter: &Filter) -> Option<Managed<Message>> {
        let (block, id) = self.clock.as_ref()?;
        if time < filter.time() {
            return None;
        }
        let estimate = filter.estimate_at(time, block)?;
        let bias = estimate.estimate().first()? * 1e9;
        let variance = *estimate.covariance().first()?;
        let whole = bias.floor();
        let (nanoseconds, attoseconds) = (time.saturating_add(whole as i64), ((bias - whole) * 1e9) as i32);
        let time_of_validity = TypeTimestamp { elapsed_nsec: time };
        let mut last = self.last_time.enter().ok()?;
        // Written over if nobody else has it any more.
        if let Some(mut last) = last.as_mut().and_then(Managed::change::<MeasurementTime>) {
            last.set_time_of_validity(time_of_validity);
            last.elapsed_nsec_mut().fill(nanoseconds);
            last.elapsed_attosec_mut().fill(attoseconds);
            last.covariance_mut().fill(variance);
        } else {
            let made = MeasurementTime {
                time_of_validity,
                clock_id: vec![*id],
                elapsed_nsec: vec![nanoseconds],
                elapsed_attosec: vec![attoseconds],
                digits_of_precision: 18,
                covariance: Matrix::diagonal(&[variance]),
                ..Default::default()
            };
            *last = Some(made.into_message(&self.best).ok()?);
        }
        last.clone()
    }
}
