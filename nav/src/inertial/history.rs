//! The inertial with its history.

use alloc::collections::VecDeque;

#[cfg(not(feature = "std"))]
use num_traits::Float as _;

use super::{
    Memory as _,
    step::{SensorErrors, coast, step},
};
use crate::solution::{ImuSample, Pva, seconds_between};

/// How many corrections of the sensor's errors are told apart; older ones count as one.
const CORRECTIONS: usize = 256;
/// The mean interval is trusted from the sample after this many on.
const FIRST_INTERVALS: i64 = 10;

/// What an inertial must know beforehand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Time from one sample to the next, s.
    pub expected_interval: f64,
    /// How far back the history goes, s.
    pub buffer_length: f64,
    /// A longer time from one sample to the next, in s, is a gap: the solution goes on with its velocity and attitude, and
    /// what the sensor integrated is only used for the force and rate within the gap. Infinite: never.
    pub longest_interval: f64,
}

impl Default for Settings {
    /// 100 Hz, 10 s, gaps from 0.1 s on.
    fn default() -> Self {
        Self { expected_interval: 0.01, buffer_length: 10.0, longest_interval: 0.1 }
    }
}

/// How a sample was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intake {
    /// As expected.
    Regular,
    /// Its interval is less than half or more than one and a half of what was expected.
    Irregular,
    /// It ends a gap, which was bridged.
    Gap,
}

/// Why something was not taken. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A sample that is not later than the one before.
    NotLater,
    /// A value that is not finite, or makes the solution so, or faster than anything; a scale factor that leaves nothing of
    /// a reading.
    Implausible,
    /// A time outside the history.
    OutOfRange,
    /// A sample after a gap, which the next one has to bear out by not being earlier: its time may be wrong.
    Doubtful,
}

/// Integrates samples and remembers the last seconds.
#[derive(Clone, Debug)]
pub struct Inertial {
    settings: Settings,
    pub(super) capacity: usize,
    /// In order of time. Behind `samples` after a reset, until [`Self::catch_up`]. Never empty.
    pub(super) solutions: VecDeque<Pva>,
    /// As they came, in order of time, after one at the start with nothing in it. Never empty, never younger at its
    /// front than the solutions.
    pub(super) samples: VecDeque<ImuSample>,
    /// From when on which errors are taken out. Never empty.
    corrections: VecDeque<(i64, SensorErrors)>,
    /// Sum, in ns, and number of the intervals between samples, gaps apart.
    interval_sum: i64,
    interval_count: i64,
    /// The time of the last sample, if that was doubtful.
    doubtful: Option<i64>,
}

impl Inertial {
    /// Begins at a solution, with errors of the sensor that are known.
    #[must_use]
    pub fn new(start: &Pva, errors: SensorErrors, settings: &Settings) -> Self {
        let capacity = capacity(settings.expected_interval, settings.buffer_length);
        let mut inertial = Self {
            settings: *settings,
            capacity,
            solutions: VecDeque::with_capacity(capacity),
            samples: VecDeque::with_capacity(capacity),
            corrections: VecDeque::with_capacity(CORRECTIONS),
            interval_sum: 0,
            interval_count: 0,
            doubtful: None,
        };
        inertial.solutions.push_back(*start);
        inertial.samples.push_back(ImuSample {
            time: start.time,
            delta_velocity: nalgebra::Vector3::zeros(),
            delta_angle: nalgebra::Vector3::zeros(),
        });
        inertial.corrections.push_back((start.time, errors));
        inertial
    }

    /// Integrates the next sample.
    ///
    /// # Errors
    ///
    /// If it is not later than the last one, the first after a gap, or no vehicle could move like that.
    pub fn add(&mut self, sample: &ImuSample) -> Result<Intake, Refusal> {
        self.catch_up();
        let before = self.latest();
        let interval = match sample.time.checked_sub(before.time) {
            Some(interval) if interval > 0 => interval,
            _ => return Err(Refusal::NotLater),
        };
        let intake = self.judge(interval);
        // A single wrong time in the future would make all samples up to it too late.
        if intake == Intake::Gap && self.doubtful.is_none_or(|doubtful| sample.time <= doubtful) {
            self.doubtful = Some(sample.time);
            return Err(Refusal::Doubtful);
        }
        let next = self.after(before, sample, interval);
        if !next.is_plausible() {
            return Err(Refusal::Implausible);
        }
        self.doubtful = None;
        push(&mut self.solutions, self.capacity, next);
        push(&mut self.samples, self.capacity, *sample);
        if intake != Intake::Gap {
            self.interval_sum = self.interval_sum.saturating_add(interval);
            self.interval_count += 1;
        }
        Ok(intake)
    }

    /// Mean time from one sample to the next, s: the expected one until there are enough to tell.
    #[must_use]
    pub fn mean_interval(&self) -> f64 {
        if self.interval_count > FIRST_INTERVALS {
            self.interval_sum as f64 / self.interval_count as f64 * 1e-9
        } else {
            self.settings.expected_interval
        }
    }

    /// Sets the solution at its time; the samples since are integrated once more from there.
    ///
    /// # Errors
    ///
    /// If the time is out of range or a value is not finite.
    pub fn reset(&mut self, solution: &Pva) -> Result<(), Refusal> {
        if !solution.is_plausible() {
            return Err(Refusal::Implausible);
        }
        if !self.is_just_reset_at(solution.time) && !self.contains(solution.time) {
            return Err(Refusal::OutOfRange);
        }
        self.cut_at(solution);
        Ok(())
    }

    /// Sets the errors of the sensor from a time on; the samples since are integrated once more with them.
    ///
    /// # Errors
    ///
    /// If the time is out of range or a value is of no use.
    pub fn correct(&mut self, time: i64, errors: &SensorErrors) -> Result<(), Refusal> {
        if !errors.is_usable() {
            return Err(Refusal::Implausible);
        }
        if !self.is_just_reset_at(time) {
            let solution = self.solution_at(time).ok_or(Refusal::OutOfRange)?;
            self.cut_at(&solution);
        }
        let kept = self.corrections.partition_point(|(from, _)| *from < time);
        self.corrections.truncate(kept);
        push(&mut self.corrections, CORRECTIONS, (time, *errors));
        Ok(())
    }

    /// The errors in use at a time; `None` out of range.
    pub fn errors_at(&mut self, time: i64) -> Option<SensorErrors> {
        self.contains(time).then(|| *self.errors_from(time))
    }

    /// The errors in use from a time on, whether it is in range or not.
    pub(super) fn errors_from(&self, time: i64) -> &SensorErrors {
        let newest = &self.corrections[self.corrections.len() - 1];
        if newest.0 <= time {
            return &newest.1;
        }
        let at = self.corrections.iter().rposition(|(from, _)| *from <= time).unwrap_or_default();
        &self.corrections[at].1
    }

    /// The solution at the end of a sample that came `interval` ns after the one before; `from` lies in between.
    #[inline]
    fn after(&self, from: &Pva, sample: &ImuSample, interval: i64) -> Pva {
        if self.judge(interval) == Intake::Gap {
            // What holds for the last hundredth of a second does not hold for seconds: a bump would become a flight.
            return coast(from, sample.time);
        }
        step(from, &self.over_its_interval(sample, from.time, interval), self.errors_from(from.time))
    }

    /// A sample with what its sensor integrated from `from` on, where `interval` ns lie between it and the one before.
    pub(super) fn over_its_interval(&self, sample: &ImuSample, from: i64, interval: i64) -> ImuSample {
        let whole = sample.time.wrapping_sub(from) == interval;
        let scale = match self.judge(interval) {
            Intake::Regular | Intake::Irregular if whole => return *sample,
            // A time stamp is less steady than a sensor's clock.
            Intake::Regular | Intake::Gap => seconds_between(from, sample.time) / self.mean_interval(),
            Intake::Irregular => seconds_between(from, sample.time) / (interval as f64 * 1e-9),
        };
        ImuSample {
            time: sample.time,
            delta_velocity: sample.delta_velocity * scale,
            delta_angle: sample.delta_angle * scale,
        }
    }

    fn judge(&self, interval: i64) -> Intake {
        let seconds = interval as f64 * 1e-9;
        let expected = self.settings.expected_interval;
        if seconds > self.settings.longest_interval {
            Intake::Gap
        } else if (0.5 * expected..=1.5 * expected).contains(&seconds) {
            Intake::Regular
        } else {
            Intake::Irregular
        }
    }

    pub(super) fn latest(&self) -> &Pva {
        &self.solutions[self.solutions.len() - 1]
    }

    /// Whether the solutions end at this time because a reset there has not been followed up yet.
    fn is_just_reset_at(&self, time: i64) -> bool {
        self.latest().time == time
    }

    /// Makes a solution the newest one.
    fn cut_at(&mut self, solution: &Pva) {
        let kept = self.solutions.partition_point(|pva| pva.time < solution.time);
        self.solutions.truncate(kept);
        push(&mut self.solutions, self.capacity, *solution);
    }

    /// Integrates the samples that are newer than the newest solution.
    pub(super) fn catch_up(&mut self) {
        if self.latest().time == self.latest_time() {
            return;
        }
        let first = self.samples.partition_point(|sample| sample.time <= self.latest().time);
        for at in first..self.samples.len() {
            let before = self.latest();
            let sample = &self.samples[at];
            // There is one before: a reset lies in range, which the front of the samples is never younger than.
            let interval = sample.time - self.samples[at - 1].time;
            let next = self.after(before, sample, interval);
            // What a senseless reset makes of the samples stays where it was.
            let next = if next.is_plausible() { next } else { Pva { time: sample.time, ..*before } };
            push(&mut self.solutions, self.capacity, next);
        }
    }
}

/// How many solutions a history of so many seconds has: one for its start, and one more because the oldest is no longer in
/// range once all places are taken.
pub(super) fn capacity(expected_interval: f64, buffer_length: f64) -> usize {
    (buffer_length / expected_interval).round().clamp(1.0, 1e7) as usize + 2
}

/// The index of the first element at a time or after it, of elements in order of time.
///
/// They come at nearly even intervals, so it is looked for where it should be before it is searched for.
pub(super) fn first_from<T>(ring: &VecDeque<T>, time: i64, time_of: impl Fn(&T) -> i64) -> usize {
    const STEPS: usize = 4;
    let (Some(first), Some(last)) = (ring.front(), ring.back()) else { return 0 };
    let (start, end) = (time_of(first), time_of(last));
    if time <= start {
        return 0;
    }
    if time <= end {
        // Both are above zero, and the quotient is not above one.
        let share = time.wrapping_sub(start) as f64 / end.wrapping_sub(start) as f64;
        let mut at = ((share * (ring.len() - 1) as f64) as usize).min(ring.len() - 1);
        for _ in 0..STEPS {
            if time_of(&ring[at]) < time {
                // There is a next one: the last is not before the time.
                at += 1;
            } else if time_of(&ring[at - 1]) < time {
                return at;
            } else {
                at -= 1;
            }
        }
    }
    ring.partition_point(|element| time_of(element) < time)
}

/// Adds an element, and gives its place if there is none left by dropping the oldest.
#[inline]
pub(super) fn push<T>(ring: &mut VecDeque<T>, capacity: usize, element: T) {
    if ring.len() == capacity {
        ring.pop_front();
    }
    ring.push_back(element);
}
