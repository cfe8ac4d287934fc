//! The log that solutions go to.

use std::{fs::File, path::Path};

use lcm_event_log::{Event, Writer};
use pntos::{
    Result, Timestamp,
    aspn::{Matrix, MeasurementPositionVelocityAttitude, MeasurementPositionVelocityAttitudeReferenceFrame as Frame},
    lcm,
};
use pntos_nav::{attitude::quaternion, solution::Pva};

/// What the filter knows at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Solution {
    /// Position, velocity and attitude.
    pub pva: Pva,
    /// Their covariance, 9 by 9: position in m, velocity in m/s, tilt in rad, each along north, east, down.
    pub covariance: [f64; 81],
}

/// Takes what comes out.
pub trait Sink {
    /// Takes an event of the input, before anything else is done with it.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    fn input(&mut self, _event: &Event<'_>) -> Result {
        Ok(())
    }

    /// Takes a solution.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    fn solution(&mut self, solution: &Solution) -> Result;
}

impl Sink for Vec<Solution> {
    fn solution(&mut self, solution: &Solution) -> Result {
        self.push(solution.clone());
        Ok(())
    }
}

/// Writes messages into a log, as the transport `lcm-log` does.
#[derive(Debug)]
pub struct Output {
    log: Writer<File>,
    channel: &'static str,
    record_inputs: bool,
    /// Used again for each message.
    bytes: Vec<u8>,
}

impl Output {
    /// A log at `path`, with the solutions on `channel`, and a copy of every input if asked for.
    ///
    /// # Errors
    ///
    /// If it cannot be created.
    pub fn create(path: &Path, channel: &'static str, record_inputs: bool) -> Result<Self> {
        Ok(Self { log: Writer::create(path)?, channel, record_inputs, bytes: Vec::new() })
    }

    /// Writes what is left.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn finish(self) -> Result {
        self.log.finish()?;
        Ok(())
    }
}

impl Sink for Output {
    fn input(&mut self, event: &Event<'_>) -> Result {
        if self.record_inputs {
            self.log.write(event.timestamp_us, event.channel, event.data)?;
        }
        Ok(())
    }

    fn solution(&mut self, solution: &Solution) -> Result {
        let pva = &solution.pva;
        let message = MeasurementPositionVelocityAttitude {
            time_of_validity: Timestamp { elapsed_nsec: pva.time },
            reference_frame: Frame::GEODETIC,
            p1: Some(pva.latitude),
            p2: Some(pva.longitude),
            p3: Some(pva.height),
            v1: Some(pva.velocity.x),
            v2: Some(pva.velocity.y),
            v3: Some(pva.velocity.z),
            quaternion: Some(quaternion(&pva.attitude)),
            covariance: Matrix::new(9, 9, solution.covariance.to_vec())?,
            ..Default::default()
        };
        self.bytes.clear();
        lcm::encode_message(&*message.into_message(self.channel)?, &mut self.bytes)?;
        self.log.write(pva.time.div_euclid(1000), self.channel, &self.bytes)?;
        Ok(())
    }
}
