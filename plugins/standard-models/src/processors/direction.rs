//! Directions to points of known position.

use pntos::{
    Array, Managed, Result,
    aspn::{
        MeasurementDirection3DToPoints, TypeDirection3DToPointRef, TypeDirection3DToPointReferenceFrame as Frame,
        TypeRemotePointPositionReferenceFrame as PointFrame,
    },
    client::StandardMeasurementProcessor,
};
use pntos_nav::{
    measurement::{
        Geodetic, Mounting,
        direction::{DirectionToPoint, DirectionValues},
    },
    nalgebra::Matrix2,
    solution::Pva,
};

use super::{
    At, Kind, Names, UNMOUNTED, covariance, mounting, processor,
    values::{All, Several},
};
use crate::{parts::Parts, refusal::Refusal};

#[derive(Clone)]
struct Direction {
    mounting: Mounting,
}

pub(super) fn make(parts: &Parts<'_>, names: Names) -> Result<Managed<StandardMeasurementProcessor>> {
    names.expect_blocks(1..=1, "the one with the inertial errors")?;
    let mounting = parts.settings_or(UNMOUNTED, mounting)?;
    Ok(processor(parts, names, Direction { mounting }))
}

impl Kind for Direction {
    type Values = Several<2, DirectionToPoint>;

    fn states(&self) -> usize {
        9
    }

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal> {
        let view = at.message.view::<MeasurementDirection3DToPoints>().ok_or(Refusal::Type)?;
        let solution = at.solution()?;
        let observations = view.obs();
        if observations.is_empty() {
            return Err(Refusal::Missing("a direction"));
        }
        let mut seen = observations.iter();
        let direction = |_| self.direction(&seen.next().ok_or(Refusal::Missing("a direction"))?, solution, at.x);
        Array::try_from_fn(observations.len(), direction).map(Several)
    }
}

impl Direction {
    /// One direction. The error of the point's position counts as one of its values.
    fn direction(
        &self,
        seen: &TypeDirection3DToPointRef<'_>,
        solution: &Pva,
        x: &[f64],
    ) -> Result<All<2, DirectionToPoint>, Refusal> {
        let values = match seen.reference_frame() {
            Frame::SINE_SPACE => DirectionValues::SineSpace,
            Frame::NORMALIZED_IMAGE => DirectionValues::NormalizedImage,
            Frame::AZ_EL => DirectionValues::AzimuthElevation,
            _ => return Err(Refusal::Frame("sine space, normalised image, or azimuth and elevation")),
        };
        let point = seen.remote_point();
        if point.position_reference_frame() != PointFrame::GEODETIC {
            return Err(Refusal::Frame("geodetic, of a point"));
        }
        let (Some(latitude), Some(longitude), Some(height)) = (point.position1(), point.position2(), point.position3())
        else {
            return Err(Refusal::Missing("where a point is"));
        };
        let place = Geodetic { latitude, longitude, height };
        let of = DirectionToPoint::new(solution, &place, &self.mounting, values, &seen.obs().into());
        let mut noise: Matrix2<f64> = covariance(seen.covariance())?;
        if point.position_covariance().rows() > 0 {
            noise += of.noise_of_point(x, &covariance(point.position_covariance())?);
        }
        Ok(All { of, noise })
    }
}
