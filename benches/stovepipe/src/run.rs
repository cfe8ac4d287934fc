//! The order in which things happen: which message when, when the filter steps on, and when a solution is due.

use std::io::Read;

use lcm_event_log::Reader;
use pntos::Result;
use pntos_nav::{
    align::{Alignment, Heading, SensorSigmas, StaticAlignment},
    filter::Filter,
    preprocess::{Outage, TimeAdjuster},
    solution::ImuSample,
};

use crate::{
    config::Config,
    input::{Decoder, Fix},
    navigator::Navigator,
    output::{Sink, Solution},
    profile::{Profile, Stage},
    waiting::Waiting,
};

/// Stamps of the inertial sensor are good to this, ns.
const STAMP_TOLERANCE: i64 = 100_000;

/// What happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Events in the log.
    pub events: u64,
    /// Messages on the two channels.
    pub messages: u64,
    /// Messages that could not be used: damaged, or not of the kind that the channel should have.
    pub unusable: u64,
    /// Fixes that corrected the filter.
    pub updates: u64,
    /// Messages older than the filter.
    pub too_old: u64,
    /// Time stamps of the inertial sensor that were replaced.
    pub restamped: u64,
    /// Corrections, steps or samples that were refused.
    pub refused: u64,
    /// Solutions given out.
    pub solutions: u64,
}

/// One job from a log's first event to its last.
pub struct Stovepipe<F, S, const PROFILE: bool = false> {
    config: Config,
    sink: S,
    adjuster: TimeAdjuster,
    outage: Option<Outage>,
    waiting: Waiting<Fix>,
    phase: Phase<F>,
    /// When a solution was last due.
    last_due: Option<i64>,
    counts: Counts,
    profile: Profile<PROFILE>,
}

enum Phase<F> {
    Aligning(Box<StaticAlignment>, F),
    Navigating(Box<Navigator<F>>),
}

impl<F: Filter, S: Sink, const PROFILE: bool> Stovepipe<F, S, PROFILE> {
    /// Before the first event. The filter is without states.
    #[must_use]
    pub fn new(config: Config, filter: F, sink: S) -> Self {
        let (accelerometer_bias, gyro_bias) = config.initial_bias_sigmas;
        let sensor = SensorSigmas {
            accelerometer_bias,
            gyro_bias,
            accelerometer_random_walk: config.imu.accelerometer_random_walk,
            gyro_random_walk: config.imu.gyro_random_walk,
        };
        let heading = Heading::Given { angle: config.heading, sigma: config.heading_sigma };
        let interval = (config.inertial.expected_interval * 1e9).round() as i64;
        Self {
            sink,
            adjuster: TimeAdjuster::new(interval, STAMP_TOLERANCE, i64::MAX),
            outage: config.outage.map(|(start, end)| Outage::new(start, end)),
            waiting: Waiting::new(),
            phase: Phase::Aligning(Box::new(StaticAlignment::new(heading, config.static_time, sensor)), filter),
            last_due: None,
            counts: Counts::default(),
            profile: Profile::new(),
            config,
        }
    }

    /// Goes through a log.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or the sink does not take what comes out.
    pub fn replay<R: Read>(&mut self, log: &mut Reader<R>) -> Result {
        let mut decoder = Decoder::default();
        while let Some(event) = log.next_event()? {
            self.counts.events += 1;
            self.sink.input(&event)?;
            self.profile.lap(Stage::Read);
            if event.channel == self.config.imu_channel {
                let decoded = decoder.imu(event.data);
                self.profile.lap(Stage::Decode);
                if let Some(sample) = self.usable(decoded) {
                    self.sample(sample)?;
                }
            } else if event.channel == self.config.position_channel {
                let decoded = decoder.fix(event.data);
                self.profile.lap(Stage::Decode);
                if let Some(fix) = self.usable(decoded) {
                    let time = fix.time;
                    self.waiting.insert(time, fix);
                    self.after_message(time)?;
                }
            }
        }
        Ok(())
    }

    /// What happened so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts { refused: self.counts.refused + self.navigator().map_or(0, Navigator::refused), ..self.counts }
    }

    /// How it was aligned, once it is.
    #[must_use]
    pub fn alignment(&self) -> Option<&Alignment> {
        self.navigator().map(Navigator::alignment)
    }

    /// Where the time went.
    #[must_use]
    pub fn profile(&self) -> &Profile<PROFILE> {
        &self.profile
    }

    /// What takes the solutions.
    pub fn sink(&self) -> &S {
        &self.sink
    }

    /// What took the solutions.
    pub fn into_sink(self) -> S {
        self.sink
    }

    fn navigator(&self) -> Option<&Navigator<F>> {
        match &self.phase {
            Phase::Navigating(navigator) => Some(navigator),
            Phase::Aligning(..) => None,
        }
    }

    fn usable<T, E>(&mut self, decoded: Result<Option<T>, E>) -> Option<T> {
        self.counts.messages += 1;
        let usable = decoded.ok().flatten();
        self.counts.unusable += u64::from(usable.is_none());
        usable
    }

    fn sample(&mut self, mut sample: ImuSample) -> Result {
        sample.delta_velocity = self.config.imu_to_platform * sample.delta_velocity;
        sample.delta_angle = self.config.imu_to_platform * sample.delta_angle;
        let stamped = sample.time;
        sample.time = self.adjuster.adjust(stamped).time();
        self.counts.restamped += u64::from(sample.time != stamped);
        self.profile.lap(Stage::Preprocess);
        match &mut self.phase {
            Phase::Aligning(alignment, _) => {
                alignment.add_sample(&sample);
                self.profile.lap(Stage::Align);
                self.start_when_aligned();
            }
            Phase::Navigating(navigator) => {
                if sample.time < navigator.time() {
                    self.counts.too_old += 1;
                } else {
                    navigator.add_sample(&sample);
                    self.profile.lap(Stage::Inertial);
                }
                navigator.keep_up();
                self.profile.lap(Stage::Propagate);
            }
        }
        self.after_message(sample.time)
    }

    fn fix(&mut self, mut fix: Fix) {
        fix.time -= self.config.position_time_bias;
        if self.outage.as_mut().is_some_and(|outage| outage.swallows(fix.time)) {
            return;
        }
        match &mut self.phase {
            Phase::Aligning(alignment, _) => {
                alignment.add_fix(&fix.position);
                self.start_when_aligned();
            }
            Phase::Navigating(navigator) => {
                if fix.time < navigator.time() {
                    self.counts.too_old += 1;
                } else {
                    navigator.propagate_to(fix.time);
                    self.profile.lap(Stage::Propagate);
                    self.counts.updates += u64::from(navigator.update(&fix));
                    self.profile.lap(Stage::Update);
                    navigator.give_feedback();
                    self.profile.lap(Stage::Feedback);
                }
                navigator.keep_up();
                self.profile.lap(Stage::Propagate);
            }
        }
    }

    fn start_when_aligned(&mut self) {
        if let Phase::Aligning(aligning, filter) = &self.phase
            && let Some(alignment) = aligning.result()
        {
            let mut navigator = Box::new(Navigator::new(&self.config, filter.clone(), alignment));
            navigator.keep_up();
            self.phase = Phase::Navigating(navigator);
        }
    }

    /// What follows every message: fixes that waited long enough, and a solution if one is due.
    fn after_message(&mut self, time: i64) -> Result {
        while let Some(fix) = self.waiting.release(time - self.config.buffer_length) {
            self.profile.lap(Stage::Preprocess);
            self.fix(fix);
        }
        let last_due = *self.last_due.get_or_insert(time);
        if time - last_due > self.config.publish_period {
            self.last_due = Some(time);
            self.publish(time)?;
        }
        Ok(())
    }

    fn publish(&mut self, time: i64) -> Result {
        self.profile.lap(Stage::Preprocess);
        let Phase::Navigating(navigator) = &mut self.phase else { return Ok(()) };
        let solution: Option<Solution> = navigator.solution(time);
        self.profile.lap(Stage::Solution);
        if let Some(solution) = solution {
            self.sink.solution(&solution)?;
            self.counts.solutions += 1;
            self.profile.lap(Stage::Write);
        }
        Ok(())
    }
}
