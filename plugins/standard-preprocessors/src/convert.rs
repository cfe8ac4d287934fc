//! Making other measurements of what was measured.

use pntos::{
    Exclusive, Result, Source,
    aspn::{MeasurementAltitude, MeasurementAltitudeErrorModel, MeasurementAltitudeReference, MeasurementBarometer},
    client,
    prelude::*,
    table::Preprocessor,
};
use pntos_nav::preprocess::pressure_altitude;

use crate::{
    Parts,
    oddities::{Odd, Oddities},
    sources::Sources,
};

/// `baro_converter`.
pub(crate) struct BaroConverter {
    sigma: Option<f64>,
    output: Option<Source>,
    outputs: Exclusive<Sources<Source>>,
    oddities: Oddities,
}

impl BaroConverter {
    pub(crate) fn read(parts: &Parts<'_>) -> Result<Self> {
        let (sigma, output) = parts.settings(|group| {
            let output: Option<String> = group.get("output_channel").not_empty().optional();
            (group.get("alt_sigma").positive().optional(), output)
        })?;
        Ok(Self {
            sigma,
            output: output.as_deref().map(Source::from),
            outputs: Exclusive::default(),
            oddities: parts.oddities.clone(),
        })
    }

    fn output(&self, message: &Message) -> Result<Source> {
        if let Some(output) = &self.output {
            return Ok(output.clone());
        }
        let renamed = || Source::from(&*message.source().to_string_lossy().replace("baro_pressure", "altitude"));
        Ok(self.outputs.enter()?.of(message, renamed).clone())
    }
}

#[pntos_object]
impl Preprocessor for BaroConverter {
    fn process_pntos_message(&self, message: Managed<Message>) -> Result<Option<Managed<client::MessageArray>>> {
        let Some(barometer) = message.view::<MeasurementBarometer>() else {
            let ty = message.type_name();
            self.oddities.note(
                Odd::Type,
                &message,
                format_args!("is a {ty} and no pressure: it is passed on as it is"),
            );
            return Ok(Some(client::MessageArray::one(message)));
        };
        let pressure = barometer.pressure();
        if !(pressure.is_finite() && pressure > 0.0) {
            self.oddities.note(Odd::Value, &message, format_args!("has a pressure of {pressure} Pa: it is dropped"));
            return Ok(None);
        }
        let (altitude, slope) = pressure_altitude(pressure);
        let altitude = MeasurementAltitude {
            header: barometer.header().to_owned(),
            time_of_validity: barometer.time_of_validity(),
            reference: MeasurementAltitudeReference::MSL,
            altitude,
            variance: self.sigma.map_or_else(|| barometer.variance() * slope * slope, |sigma| sigma * sigma),
            error_model: MeasurementAltitudeErrorModel::NONE,
            error_model_params: Vec::new(),
            integrity: barometer.integrity().to_vec(),
        };
        let converted = altitude.into_message(self.output(&message)?)?;
        Ok(Some(client::MessageArray::one(converted)))
    }
}
