//! The inertial, the filter of its errors, and what goes to and fro between them.

use pntos_nav::{
    align::Alignment,
    feedback::Errors,
    filter::{Dynamics, Filter, Measurement, Outcome},
    inertial::{Inertial, Memory as _, SensorErrors},
    solution::{ImuSample, seconds_between},
};

use crate::{config::Config, input::Fix, model::Model, output::Solution};

/// How far the filter keeps from the end of the history, ns.
const MARGIN: i64 = 100_000_000;

/// Navigates from an alignment on.
pub struct Navigator<F> {
    alignment: Alignment,
    inertial: Inertial,
    filter: F,
    /// Of the filter.
    time: i64,
    model: Model,
    max_step: i64,
    max_lag: i64,
    outage_step: i64,
    refused: u64,
    room: Room,
}

/// Matrices that are filled again and again, row after row.
struct Room {
    estimate: Vec<f64>,
    phi: Vec<f64>,
    qd: Vec<f64>,
    h: Vec<f64>,
}

impl<F: Filter> Navigator<F> {
    /// Starts at an alignment, with a filter that has no states.
    #[must_use]
    pub fn new(config: &Config, mut filter: F, alignment: &Alignment) -> Self {
        let time = alignment.solution.time;
        let model = Model::new(config);
        let initial = model.initial_covariance(alignment);
        let states = model.states();
        filter.add_states(&vec![0.0; states], &initial, None).expect("the covariance of an alignment is one");
        let mut navigator = Self {
            alignment: *alignment,
            inertial: Inertial::new(&alignment.solution, alignment.biases.into(), &config.inertial),
            filter,
            time,
            model,
            max_step: config.max_propagation_interval,
            max_lag: config.max_filter_lag,
            outage_step: config.outage_step,
            refused: 0,
            room: Room {
                estimate: vec![0.0; states],
                phi: vec![0.0; states * states],
                qd: vec![0.0; states * states],
                h: vec![0.0; 3 * states],
            },
        };
        navigator.tell_model();
        navigator
    }

    /// Time of the filter, ns.
    #[inline]
    #[must_use]
    pub fn time(&self) -> i64 {
        self.time
    }

    /// What it was started with.
    #[must_use]
    pub fn alignment(&self) -> &Alignment {
        &self.alignment
    }

    /// How much was refused.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.refused
    }

    /// Integrates a sample.
    #[inline]
    pub fn add_sample(&mut self, sample: &ImuSample) {
        self.refused += u64::from(self.inertial.add(sample).is_err());
    }

    /// Steps the filter on to a time, if it is not there yet.
    #[inline]
    pub fn propagate_to(&mut self, target: i64) {
        while self.time < target {
            self.tell_model();
            let next = target.min(self.time + self.max_step);
            let dt = seconds_between(self.time, next);
            let moved = step(&mut self.filter, &mut self.model, &mut self.room, dt);
            self.refused += u64::from(!moved);
            self.time = next;
        }
    }

    /// Steps the filter on before the history of the inertial ends behind it.
    #[inline]
    pub fn keep_up(&mut self) {
        let earliest = self.inertial.earliest_time();
        let newest = self.inertial.latest_time() - self.max_lag;
        let ahead = earliest + MARGIN;
        if ahead >= newest {
            self.propagate_to(earliest);
        } else if self.time < ahead {
            self.propagate_to(newest.min(ahead + self.outage_step));
        }
    }

    /// Corrects the filter by a fix at its own time. False if it was refused.
    pub fn update(&mut self, fix: &Fix) -> bool {
        let applied = self.inertial.solution_at(fix.time).is_some_and(|inertial| {
            let measured = self.model.measure(&fix.position, &inertial, self.filter.estimate(), &mut self.room.h);
            let outcome = self.filter.update(&Measurement {
                z: &measured.z,
                expected: &measured.expected,
                h: &self.room.h,
                r: &measured.r,
            });
            outcome.is_ok_and(Outcome::is_used)
        });
        self.refused += u64::from(!applied);
        applied
    }

    /// Gives the errors that the filter found to the inertial, at the time of the filter.
    pub fn give_feedback(&mut self) {
        let errors = self.model.errors(self.filter.estimate());
        let (Some(solution), Some(sensor)) = (self.inertial.solution_at(self.time), self.inertial.errors_at(self.time))
        else {
            self.refused += 1;
            return;
        };
        let sensor = SensorErrors { biases: errors.correct_biases(&sensor.biases), ..sensor };
        let given = self
            .inertial
            .reset(&errors.correct(&solution))
            .and_then(|()| self.inertial.correct(self.time, &sensor))
            .is_ok_and(|()| self.filter.set_estimate(self.model.first_error(), &[0.0; Errors::STATES]).is_ok());
        self.refused += u64::from(!given);
    }

    /// What is known about a time, or about the newest one if that is out of range; `None` before the filter's.
    pub fn solution(&mut self, time: i64) -> Option<Solution> {
        let time = if self.inertial.contains(time) { time } else { self.inertial.latest_time() };
        let inertial = self.inertial.solution_at(time)?;
        if time < self.time {
            return None;
        }
        let (mut filter, mut model) = (self.filter.clone(), self.model.clone());
        if time > self.time && !step(&mut filter, &mut model, &mut self.room, seconds_between(self.time, time)) {
            return None;
        }
        let pva = model.errors(filter.estimate()).correct(&inertial);
        let (first, states) = (model.first_error(), model.states());
        let mut covariance = [0.0; 81];
        for (row, covariance) in covariance.chunks_exact_mut(9).enumerate() {
            covariance.copy_from_slice(&filter.covariance()[(first + row) * states + first..][..9]);
        }
        Some(Solution { pva, covariance })
    }

    /// Tells the error model where the inertial is and what it feels at the time of the filter.
    fn tell_model(&mut self) {
        let (solution, felt) = (self.inertial.solution_at(self.time), self.inertial.force_and_rate_at(self.time));
        match (solution, felt) {
            (Some(solution), Some(felt)) => self.model.tell(&solution, felt.force),
            _ => self.refused += 1,
        }
    }
}

/// One step of a filter. False if it was refused.
fn step<F: Filter>(filter: &mut F, model: &mut Model, room: &mut Room, dt: f64) -> bool {
    model.step(dt, filter.estimate(), &mut room.estimate, &mut room.phi, &mut room.qd);
    filter.propagate(&Dynamics { estimate: &room.estimate, phi: &room.phi, qd: &room.qd }).is_ok()
}
