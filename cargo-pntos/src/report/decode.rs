//! What an event holds, as far as the report needs to know.

use pntos::aspn::{AspnRef, MeasurementPositionReferenceFrame, MeasurementPositionVelocityAttitudeReferenceFrame};
use pntos::lcm;
use pntos::sys::Aspn23MessageType;

use super::error::Fix;
use super::wgs84::Geodetic;

/// The message's type, or its fingerprint when it is none of the types that are described.
pub fn type_name(data: &[u8]) -> String {
    match (lcm::message_type(data), lcm::fingerprint(data)) {
        (Some(known), _) => match Aspn23MessageType(known.0).name() {
            Some(name) => name.to_owned(),
            None => format!("{known:?}"),
        },
        (None, Some(fingerprint)) => format!("fingerprint {fingerprint:016x}"),
        (None, None) => "no fingerprint".to_owned(),
    }
}

/// The position in a message that has a full geodetic one.
pub fn fix(channel: &str, data: &[u8]) -> Option<Fix> {
    let message = lcm::decode_message(channel, data).ok()?;
    let (time, terms) = match message.aspn() {
        AspnRef::MeasurementPosition(it) if it.reference_frame() == MeasurementPositionReferenceFrame::GEODETIC => {
            (it.time_of_validity(), [it.term1(), it.term2(), it.term3()])
        }
        AspnRef::MeasurementPositionVelocityAttitude(it)
            if it.reference_frame() == MeasurementPositionVelocityAttitudeReferenceFrame::GEODETIC =>
        {
            (it.time_of_validity(), [it.p1(), it.p2(), it.p3()])
        }
        _ => return None,
    };
    let [Some(latitude), Some(longitude), Some(altitude)] = terms else { return None };
    [latitude, longitude, altitude]
        .iter()
        .all(|term| term.is_finite())
        .then_some(Fix { time: time.elapsed_nsec, position: Geodetic { latitude, longitude, altitude } })
}
