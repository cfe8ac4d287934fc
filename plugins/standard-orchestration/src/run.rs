//! The way of a message: waiting, preprocessing, alignment, inertial, filter, feedback, publication.

use std::{ffi::CStr, ops::Range};

use pntos::{
    Managed, Mediator, Message, Result, Timestamp,
    client::{Matrix, MessageArray, PluginArray, Preprocessor},
};
use pntos_nav::feedback::{Errors, Thresholds};

use crate::{
    assembly::{InertialBlock, assemble},
    channels::Channels,
    faults::{Faults, Kind},
    filter::Filter,
    gap::Readings,
    inertial::Inertial,
    plugins::Plugins,
    sequence::{self, Sequence},
    settings::{Output, Problems, Settings, Timing, wrong},
    solutions::{Solutions, Which},
    start::{Start, Started},
    update::{Update, send},
};

/// How far behind the beginning of the inertial's history the filter is moved at least, ns.
const BEHIND_EARLIEST: i64 = 100_000_000;
/// The inertial is asked again where its history begins before this part of the filter's lead over that has gone by: a
/// history of so many readings may lose its oldest ones faster than new ones come, if their rate has changed.
const LEAD_PART: i64 = 16;
/// A measurement may be so far ahead of the inertial beyond the time that messages wait, ns.
const AHEAD: i64 = 10_000_000_000;

/// How far the system has come.
enum Stage {
    /// There is an inertial to be, and it is looked for where it starts.
    Aligning(Start, InertialBlock),
    /// There is no inertial: the filter starts with the first measurement.
    Unstarted,
    Running(Option<Inertial>),
    /// There is no inertial and there will not be one.
    Failed,
}

/// A configured system.
pub(crate) struct Run {
    mediator: Mediator,
    timing: Timing,
    output: Output,
    thresholds: Thresholds,
    channels: Channels,
    waiting: Sequence,
    stage: Stage,
    filter: Filter,
    solutions: Solutions,
    /// What the errors of the inertial are after they were given back to it.
    zeros: Managed<Matrix>,
    last_feedback: i64,
    readings: Readings,
    last_published: Option<i64>,
    /// Times of messages at which the filter is far enough ahead of the beginning of the inertial's history.
    at_ease: Range<i64>,
    faults: Faults,
    messages: u64,
    published: u64,
    /// What comes out of preprocessing where that is not one message, kept so that it need not be allocated each time.
    preprocessed: Vec<Managed<Message>>,
}

impl Run {
    pub(crate) fn new(mediator: &Mediator, plugins: Option<&PluginArray>) -> Result<Self> {
        let mut problems = Problems::default();
        let run = Self::configure(mediator, plugins, &mut problems);
        problems.report(mediator)?;
        let mut run = run.ok_or_else(|| wrong(format_args!("the configuration leaves nothing to do")))?;
        run.start_if_aligned()?;
        Ok(run)
    }

    fn configure(mediator: &Mediator, plugins: Option<&PluginArray>, problems: &mut Problems) -> Option<Self> {
        let plugins = Plugins::sort(plugins, problems);
        let settings = problems.take(Settings::read(mediator))?;
        let assembly = assemble(mediator, &settings, &plugins, problems);
        let start = Start::find(&settings, &plugins, problems);
        let (filter, block, demand) = match assembly {
            Some(assembly) => (Some(assembly.filter), assembly.inertial_block, assembly.demand),
            None => Default::default(),
        };
        let channels = Channels::new(mediator, &settings, &plugins, demand, problems);
        let stage = match (&settings.inertial, start, block) {
            (None, ..) => Stage::Unstarted,
            (Some(_), Some(start), Some(block)) => Stage::Aligning(start, block),
            _ => return None,
        };
        Some(Self {
            mediator: mediator.clone(),
            timing: settings.timing,
            thresholds: settings.feedback,
            channels,
            waiting: Sequence::default(),
            stage,
            filter: filter?,
            solutions: Solutions::new(&settings),
            zeros: Matrix::zeros(Errors::STATES, 1),
            last_feedback: 0,
            readings: Readings::new(settings.gaps),
            last_published: None,
            at_ease: 0..0,
            faults: Faults::new(mediator),
            messages: 0,
            published: 0,
            preprocessed: Vec::new(),
            output: settings.output,
        })
    }

    /// Takes a message in, and does everything that it makes possible.
    pub(crate) fn accept(&mut self, message: Managed<Message>) -> Result {
        self.messages += 1;
        let channel = self.channels.index(&message);
        let stamp = time_of(&message);
        let now = match stamp {
            Some(stamp) if !self.channels.get(channel).is_inertial => Some(self.enqueue(message, channel, stamp)?),
            // The inertial's does not wait for its turn, and one without a time cannot.
            _ => self.process(message, channel)?,
        };
        let Some(stamp) = stamp else { return Ok(()) };
        let now = now.unwrap_or(stamp);
        let due = now.saturating_sub(self.timing.buffer);
        while let Some(message) = self.waiting.pop_before(due) {
            self.proceed(message)?;
        }
        self.publish_if_due(now);
        Ok(())
    }

    /// Preprocesses a message and lets what comes of it wait for its turn. The turn of the first message that came of it, or
    /// what that would be.
    #[inline(never)]
    fn enqueue(&mut self, message: Managed<Message>, channel: usize, stamp: i64) -> Result<i64> {
        let mut several = std::mem::take(&mut self.preprocessed);
        let one = preprocess(&self.channels.get(channel).chain, message, &mut several, &self.faults);
        let (mut first, mut result) = (None, Ok(()));
        for message in one.into_iter().chain(several.drain(..)) {
            let time = time_of(&message).unwrap_or(stamp);
            let turn = sequence::turn(stamp, time, self.timing.buffer);
            first.get_or_insert(turn);
            if let Some(oldest) = self.waiting.insert(time, turn, message) {
                self.faults.count(Kind::Overfull, "more messages wait for older ones than is sensible");
                result = result.and(self.proceed(oldest));
            }
        }
        self.preprocessed = several;
        let late_by = self.channels.late_by(channel);
        if let Some(turn) = first {
            *late_by = stamp.saturating_sub(turn);
        }
        let turn = stamp.saturating_sub(*late_by);
        result.map(|()| turn)
    }

    /// Sends a message on its way whose turn it is.
    fn proceed(&mut self, message: Managed<Message>) -> Result {
        let (channel, time) = (self.channels.index(&message), time_of(&message));
        let result = self.route(message, channel, time);
        self.keep_up(time);
        result
    }

    /// Preprocesses a message that does not wait and sends what comes of it on its way. The time of the first message that
    /// came of it.
    #[inline]
    fn process(&mut self, message: Managed<Message>, channel: usize) -> Result<Option<i64>> {
        let chain = &self.channels.get(channel).chain;
        match preprocess(chain, message, &mut self.preprocessed, &self.faults) {
            Some(message) => {
                let time = time_of(&message);
                let result = self.send_on(message, channel, time);
                self.keep_up(time);
                result.map(|()| time)
            }
            None => self.send_several(channel),
        }
    }

    /// Sends on what came of a message that did not become one message.
    #[inline(never)]
    fn send_several(&mut self, channel: usize) -> Result<Option<i64>> {
        let mut several = std::mem::take(&mut self.preprocessed);
        let time = several.first().and_then(time_of);
        let any = !several.is_empty();
        let mut result = Ok(());
        for message in several.drain(..) {
            let time = time_of(&message);
            result = result.and(self.send_on(message, channel, time));
        }
        self.preprocessed = several;
        if any {
            self.keep_up(time);
        }
        result.map(|()| time)
    }

    /// Sends on what came of a message of `channel`, whose channel may be another one.
    #[inline]
    fn send_on(&mut self, message: Managed<Message>, channel: usize, time: Option<i64>) -> Result {
        let same = message.is_from(&self.channels.get(channel).name);
        let channel = if same { channel } else { self.channels.index(&message) };
        self.route(message, channel, time)
    }

    #[inline]
    fn route(&mut self, message: Managed<Message>, channel: usize, time: Option<i64>) -> Result {
        match (&self.stage, time) {
            (Stage::Running(Some(_)), Some(time))
                if self.channels.get(channel).is_inertial && time >= self.filter.time() =>
            {
                self.integrate(message, channel, time);
                Ok(())
            }
            _ => self.route_other(message, channel, time),
        }
    }

    /// Hands a message to the inertial.
    #[inline]
    fn integrate(&mut self, message: Managed<Message>, channel: usize, time: i64) {
        let Stage::Running(Some(inertial)) = &self.stage else { return };
        let channel = self.channels.get(channel);
        let passed_on = (!channel.receivers.is_empty()).then(|| message.clone());
        if inertial.takes(message.message_type()) {
            inertial.process(message);
            self.readings.follow(time, inertial, &self.filter, self.solutions.block(), &self.faults);
        } else {
            let text = format_args!(
                "a message of {:?} is of type {}, which the inertial does not take",
                channel.name,
                message.type_name()
            );
            self.faults.count(Kind::WrongType, text);
        }
        if let Some(message) = passed_on {
            channel.receivers.iter().for_each(|receiver| self.filter.pass_on(receiver, message.clone()));
        }
    }

    /// What is not for the inertial, or cannot be.
    #[inline(never)]
    fn route_other(&mut self, message: Managed<Message>, channel: usize, time: Option<i64>) -> Result {
        match &mut self.stage {
            Stage::Failed => return Ok(()),
            Stage::Aligning(start, _) => {
                start.pass(time, self.channels.aligning(), &self.faults);
                if self.channels.get(channel).aligns {
                    start.process(message);
                    return self.start_if_aligned();
                }
                return Ok(());
            }
            Stage::Unstarted => match time {
                Some(time) if !self.channels.get(channel).processors.is_empty() => {
                    self.filter.start(time, None, &self.faults);
                    self.stage = Stage::Running(None);
                }
                _ => return Ok(()),
            },
            Stage::Running(_) => {}
        }
        let Stage::Running(inertial) = &self.stage else { return Ok(()) };
        let channel = self.channels.get(channel);
        if !channel.is_used() {
            return Ok(());
        }
        let Some(time) = time else {
            if channel.is_inertial || !channel.processors.is_empty() {
                let text =
                    format_args!("a message of {:?} has no time of validity, and is needed at one", channel.name);
                self.faults.count(Kind::NoTime, text);
            } else {
                channel.receivers.iter().for_each(|receiver| self.filter.pass_on(receiver, message.clone()));
            }
            return Ok(());
        };
        if time < self.filter.time() {
            let text = format_args!("a message of {:?} is older than the filter, and is left out", channel.name);
            self.faults.count(Kind::Old, text);
            return Ok(());
        }
        if !channel.processors.is_empty() {
            let newest = inertial.as_ref().map_or(i64::MAX, Inertial::latest);
            if time > newest.saturating_add(self.timing.buffer).saturating_add(AHEAD) {
                let text =
                    format_args!("a message of {:?} is far ahead of the inertial, and is left out", channel.name);
                self.faults.count(Kind::FarAhead, text);
                return Ok(());
            }
            if !self.filter.propagate(time, inertial.as_ref(), &self.faults) {
                return Ok(());
            }
            self.filter.look(&self.faults);
            let mut update = Update {
                filter: &mut self.filter,
                inertial: inertial.as_ref(),
                solutions: &self.solutions,
                output: &self.output,
                mediator: &self.mediator,
                faults: &self.faults,
                thresholds: &self.thresholds,
                zeros: &self.zeros,
                last_feedback: &mut self.last_feedback,
            };
            for processor in &channel.processors {
                update.by(*processor, &message)?;
            }
        }
        channel.receivers.iter().for_each(|receiver| self.filter.pass_on(receiver, message.clone()));
        Ok(())
    }

    /// Moves the filter on where no measurement does, so that the inertial's history never ends behind it; after a message
    /// of the time `now`.
    #[inline]
    fn keep_up(&mut self, now: Option<i64>) {
        let Stage::Running(Some(inertial)) = &self.stage else { return };
        if now.is_some_and(|now| self.at_ease.contains(&now)) {
            return;
        }
        let earliest = inertial.earliest();
        let ahead = earliest.saturating_add(BEHIND_EARLIEST);
        let lead = self.filter.time().saturating_sub(ahead);
        if lead >= 0 {
            self.at_ease = now.map_or(0..0, |now| now..now.saturating_add(lead / LEAD_PART));
            return;
        }
        let newest = inertial.latest().saturating_sub(self.timing.max_lag);
        let to = if ahead < newest { newest.min(ahead.saturating_add(self.timing.outage_step)) } else { earliest };
        self.filter.propagate(to, Some(inertial), &self.faults);
    }

    /// Starts the inertial and with it the filter, if the alignment is done.
    fn start_if_aligned(&mut self) -> Result {
        let Stage::Aligning(start, _) = &self.stage else { return Ok(()) };
        if !start.is_done() {
            return Ok(());
        }
        let Stage::Aligning(start, block) = std::mem::replace(&mut self.stage, Stage::Failed) else { return Ok(()) };
        let Started { inertial, time, errors } = start.start(block.start)?;
        self.filter.add_block(block.block, errors);
        self.last_feedback = time;
        self.readings.start(time);
        self.filter.start(time, Some(&inertial), &self.faults);
        self.stage = Stage::Running(Some(inertial));
        self.mediator.info(format_args!("aligned at {:.9} s", time as f64 * 1e-9));
        Ok(())
    }

    /// Sends the solution out, if it is time.
    #[inline]
    fn publish_if_due(&mut self, now: i64) {
        let Some(period) = self.output.period else { return };
        match self.last_published {
            None => self.last_published = Some(now),
            Some(last) if now.saturating_sub(last) > period => {
                self.publish(now);
                self.last_published = Some(now);
            }
            // A clock that was set back must not end the publication.
            Some(last) if last.saturating_sub(now) > period.saturating_add(AHEAD) => self.last_published = Some(now),
            Some(_) => {}
        }
    }

    fn publish(&mut self, now: i64) {
        let Stage::Running(inertial) = &self.stage else { return };
        let time = match inertial {
            Some(inertial) if !inertial.has(now) => inertial.latest(),
            _ => now,
        };
        let Some(which) = self.solutions.which(None) else { return };
        if let Some(solution) = self.solutions.at(which, time, &self.filter, inertial.as_ref()) {
            self.published += 1;
            send(&self.mediator, solution, &self.output.channel);
        }
        if let (Some(channel), Some(inertial)) = (&self.output.dead_reckoning_channel, inertial)
            && let Some(solution) = self.solutions.at(Which::DeadReckoning, time, &self.filter, Some(inertial))
        {
            send(&self.mediator, solution, channel);
        }
    }

    /// Solutions at the times, in their order; `None` for one of another name.
    pub(crate) fn solutions(&self, times: &[Timestamp], description: Option<&CStr>) -> Option<Managed<MessageArray>> {
        let which = self.solutions.which(description)?;
        let solutions = times.iter().map(|time| {
            let Stage::Running(inertial) = &self.stage else { return None };
            self.solutions.at(which, time.elapsed_nsec, &self.filter, inertial.as_ref())
        });
        Some(MessageArray::new(solutions.collect()))
    }

    /// The names of the solutions.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static CStr> {
        self.solutions.names()
    }

    /// Says what is missing at the end, and writes into the registry what was done, and what went wrong.
    pub(crate) fn finish(&self) -> Result {
        if let Stage::Aligning(start, _) = &self.stage
            && self.messages > 0
        {
            start.complain_at_end(self.channels.aligning(), &self.faults);
        }
        if let (Stage::Running(Some(_)), true, Some(channel)) =
            (&self.stage, self.readings.are_missing(), self.channels.inertial())
        {
            self.faults.count(
                Kind::NoReadings,
                format_args!(
                    "no message of {channel:?}, the channel of the inertial, came after the alignment, so the solution \
                     stays where it began: see that `imu_channel` is the sensor's, and that the transport reads it"
                ),
            );
        }
        self.faults.publish_with([
            ("messages", self.messages),
            ("propagations", self.filter.propagations),
            ("updates", self.filter.updates),
            ("published", self.published),
            ("waiting", self.waiting.len() as u64),
        ])
    }
}

#[inline]
fn time_of(message: &Managed<Message>) -> Option<i64> {
    message.time().map(|time| time.elapsed_nsec)
}

/// Sends a message through a chain of preprocessors. What comes out of the last one, if that is one message; if not, what
/// does is added to `several`.
#[inline]
fn preprocess(
    chain: &[Managed<Preprocessor>],
    mut message: Managed<Message>,
    several: &mut Vec<Managed<Message>>,
    faults: &Faults,
) -> Option<Managed<Message>> {
    for (index, step) in chain.iter().enumerate() {
        // The array goes first, so that whoever gets the message next may change it in its place.
        match step.process_pntos_message(message)?.into_one() {
            Ok(one) => message = one,
            Err(array) => {
                multiply(&chain[index + 1..], &array, several, faults);
                return None;
            }
        }
    }
    Some(message)
}

/// Sends each message of an array through the rest of a chain.
#[cold]
fn multiply(
    chain: &[Managed<Preprocessor>],
    array: &MessageArray,
    several: &mut Vec<Managed<Message>>,
    faults: &Faults,
) {
    for message in array.data().iter() {
        let Some(message) = message else {
            faults.count(Kind::NoMessage, "a preprocessor made an array with an element that is no message");
            continue;
        };
        if let Some(one) = preprocess(chain, message.to_managed(), several, faults) {
            several.push(one);
        }
    }
}
