//! Measurements that nobody made, because they are known to be true.

use pntos::{
    Exclusive, Result, Source,
    aspn::{Matrix, MeasurementVelocity, MeasurementVelocityReferenceFrame},
    client,
    prelude::*,
    table::Preprocessor,
};
use pntos_nav::preprocess::Recurrence;

use crate::{Parts, oddities::Oddities, time::nanoseconds};

/// `zero_velocity2d_generator`: a vehicle on wheels moves neither sideways nor up and down.
pub(crate) struct ZeroVelocity {
    recurrence: Exclusive<Recurrence>,
    velocity: MeasurementVelocity,
    output: Source,
    oddities: Oddities,
}

impl ZeroVelocity {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        let (interval, sigmas, output) = parts.settings(|group| {
            let interval = group.get("trigger_dt_sec").not_negative().or(0.0);
            let lateral: f64 = group.get("lateral_vel_sigma").positive().required();
            let vertical: f64 = group.get("vertical_vel_sigma").positive().required();
            let output: String = group.get("output_channel").not_empty().required();
            (nanoseconds(interval), [lateral, vertical], output)
        })?;
        let velocity = MeasurementVelocity {
            reference_frame: MeasurementVelocityReferenceFrame::SENSOR,
            x: None,
            y: Some(0.0),
            z: Some(0.0),
            covariance: Matrix::diagonal(&sigmas.map(|sigma| sigma * sigma)),
            ..Default::default()
        };
        Ok(Self {
            recurrence: Exclusive::new(Recurrence::new(interval)),
            velocity,
            output: Source::from(&*output),
            oddities: parts.oddities.clone(),
        })
    }
}

#[pntos_object]
impl Preprocessor for ZeroVelocity {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let time = self.oddities.time(&message);
        let due = match time {
            Some(time) => self.recurrence.enter()?.is_due(time),
            None => false,
        };
        let (Some(elapsed_nsec), true) = (time, due) else {
            return Ok(Some(client::MessageArray::one(message)));
        };
        let velocity = MeasurementVelocity { time_of_validity: Timestamp { elapsed_nsec }, ..self.velocity.clone() };
        let velocity = velocity.into_message(&self.output)?;
        Ok(Some(client::MessageArray::new(vec![Some(message), Some(velocity)])))
    }
}
