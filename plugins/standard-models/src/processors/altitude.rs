//! Altitudes, and the geoid that some of them are measured from.

use std::sync::Arc;

use egm96::{Egm96Scratch, egm96_compute_altitude_offset_with_scratch};
use pntos::{
    Exclusive, Managed, Result,
    aspn::{
        AspnRef, MatrixRef, MeasurementAltitudeReference, MeasurementPositionReferenceFrame,
        MeasurementPositionVelocityAttitudeReferenceFrame as PvaFrame,
    },
    client::StandardMeasurementProcessor,
};
use pntos_nav::{
    measurement::altitude::Altitude,
    nalgebra::{SMatrix, Vector3},
    solution::Pva,
};

use super::{At, Kind, Names, lever_arm, processor, values::All, variance};
use crate::{parts::Parts, refusal::Refusal};

#[derive(Clone)]
struct AltitudeKind {
    lever_arm: Vector3<f64>,
    has_bias: bool,
    geoid: Arc<Exclusive<Geoid>>,
}

pub(super) fn make(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(
        1..=2,
        "one or two: that of the inertial errors, and that of the altitude's error if it has one",
    )?;
    let lever_arm = parts.settings_or(Vector3::zeros(), lever_arm)?;
    let has_bias = names.blocks.len() == 2;
    let kind = AltitudeKind { lever_arm, has_bias, geoid: Arc::default() };
    Ok(processor(parts, names, kind))
}

impl Kind for AltitudeKind {
    type Values = All<1, Altitude>;

    fn states(&self) -> usize {
        if self.has_bias { 10 } else { 9 }
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let solution = at.solution()?;
        let (height, variance) = match at.message.aspn() {
            AspnRef::MeasurementAltitude(view) => {
                let above = match view.reference() {
                    MeasurementAltitudeReference::HAE => 0.0,
                    MeasurementAltitudeReference::MSL => self.undulation(solution)?,
                    _ => return Err(Refusal::Frame("above the ellipsoid or mean sea level")),
                };
                (view.altitude() + above, view.variance())
            }
            AspnRef::MeasurementPosition(view) => {
                if view.reference_frame() != MeasurementPositionReferenceFrame::GEODETIC {
                    return Err(Refusal::Frame("geodetic"));
                }
                third([view.term1(), view.term2(), view.term3()], view.covariance())?
            }
            AspnRef::MeasurementPositionVelocityAttitude(view) => {
                if view.reference_frame() != PvaFrame::GEODETIC {
                    return Err(Refusal::Frame("geodetic"));
                }
                third([view.p1(), view.p2(), view.p3()], view.covariance())?
            }
            _ => return Err(Refusal::Type),
        };
        let bias = self.has_bias.then(|| at.x.len() - 1);
        let of = Altitude::new(solution, height, &self.lever_arm, bias);
        Ok(All { of, noise: SMatrix::<f64, 1, 1>::new(variance) })
    }
}

impl AltitudeKind {
    /// Height of mean sea level above the ellipsoid.
    fn undulation(&self, solution: &Pva) -> Result<f64, Refusal> {
        let mut geoid =
            self.geoid.enter().map_err(|_| Refusal::Missing("an altitude while another one is converted"))?;
        Ok(geoid.undulation(solution.latitude, solution.longitude))
    }
}

/// The height among three terms, and its variance: rows of terms that are not there are left out.
fn third(terms: [Option<f64>; 3], whole: MatrixRef<'_>) -> Result<(f64, f64), Refusal> {
    let height = terms[2].ok_or(Refusal::Missing("a height"))?;
    let row = terms[..2].iter().flatten().count();
    Ok((height, variance(whole, row)?))
}

/// Mean sea level: the geoid of EGM96 (Lemoine et al., NASA/TP-1998-206861).
#[derive(Default)]
struct Geoid {
    /// What the series is summed up in, and the place and the result of the last time.
    last: Option<(Box<Egm96Scratch>, [f64; 2], f64)>,
}

/// Within this angle, 60 m on the ground, the geoid rises by some millimetres.
const SAME_PLACE: f64 = 1e-5;

impl Geoid {
    /// Height of mean sea level above the ellipsoid, m, at a place in rad.
    fn undulation(&mut self, latitude: f64, longitude: f64) -> f64 {
        let place = [latitude, longitude];
        let (mut scratch, undulation) = match self.last.take() {
            Some((scratch, last, undulation)) => {
                let is_same = last.iter().zip(place).all(|(last, now)| (last - now).abs() < SAME_PLACE);
                if is_same {
                    self.last = Some((scratch, last, undulation));
                    return undulation;
                }
                (scratch, undulation)
            }
            None => (Box::new(Egm96Scratch::new()), 0.0),
        };
        let computed =
            egm96_compute_altitude_offset_with_scratch(latitude.to_degrees(), longitude.to_degrees(), &mut scratch);
        let undulation = if computed.is_finite() { computed } else { undulation };
        self.last = Some((scratch, place, undulation));
        undulation
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test points that NGA publishes with the model.
    #[test]
    fn the_geoid_is_where_it_is_published_to_be() {
        let mut geoid = Geoid::default();
        for (latitude, longitude, published) in
            [(38.628_155, 269.779_155, -31.628), (-14.621_217, 305.021_114, -2.969), (46.874_319, 102.448_729, -43.575)]
        {
            let undulation = geoid.undulation(f64::to_radians(latitude), f64::to_radians(longitude));
            assert!((undulation - published).abs() < 0.02, "{latitude} {longitude}: {undulation}");
        }
    }

    #[test]
    fn nearby_altitudes_are_converted_alike() {
        let mut geoid = Geoid::default();
        let here = geoid.undulation(0.7, -1.4);
        assert_eq!(geoid.undulation(0.7 + 1e-6, -1.4), here);
        assert_ne!(geoid.undulation(0.7 + 1e-3, -1.4), here);
    }
}
