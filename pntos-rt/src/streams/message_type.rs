//! Message types by name, as app files spell them.

use pntos::sys::{Aspn23MessageType, PntosMessageType};

macro_rules! types {
    ($($table:ident :: $name:ident,)*) => {
        const TYPES: &[(&str, u32)] = &[$((stringify!($name), $table::$name.0),)*];
    };
}

types! {
    Aspn23MessageType::ASPN_METADATA_BEIDOU_EPHEMERIS,
    Aspn23MessageType::ASPN_METADATA_GLONASS_EPHEMERIS,
    Aspn23MessageType::ASPN_METADATA_GPS_CNAV_EPHEMERIS,
    Aspn23MessageType::ASPN_METADATA_GPS_LNAV_EPHEMERIS,
    Aspn23MessageType::ASPN_METADATA_GPS_MNAV_EPHEMERIS,
    Aspn23MessageType::ASPN_METADATA_GPS_IONO_UTC_PARAMETERS,
    Aspn23MessageType::ASPN_METADATA_GALILEO_EPHEMERIS,
    Aspn23MessageType::ASPN_METADATA_IMU,
    Aspn23MessageType::ASPN_METADATA_GENERIC,
    Aspn23MessageType::ASPN_METADATA_IMAGE_FEATURES,
    Aspn23MessageType::ASPN_METADATA_MAGNETIC_FIELD,
    Aspn23MessageType::ASPN_METADATA_SATNAV_OBS,
    Aspn23MessageType::ASPN_MEASUREMENT_IMU,
    Aspn23MessageType::ASPN_MEASUREMENT_TDOA_1TX_2RX,
    Aspn23MessageType::ASPN_MEASUREMENT_TDOA_2TX_1RX,
    Aspn23MessageType::ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED,
    Aspn23MessageType::ASPN_MEASUREMENT_ALTITUDE,
    Aspn23MessageType::ASPN_MEASUREMENT_ANGULAR_VELOCITY,
    Aspn23MessageType::ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D,
    Aspn23MessageType::ASPN_MEASUREMENT_ATTITUDE_2D,
    Aspn23MessageType::ASPN_MEASUREMENT_ATTITUDE_3D,
    Aspn23MessageType::ASPN_MEASUREMENT_BAROMETER,
    Aspn23MessageType::ASPN_MEASUREMENT_DELTA_POSITION,
    Aspn23MessageType::ASPN_MEASUREMENT_DELTA_RANGE,
    Aspn23MessageType::ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT,
    Aspn23MessageType::ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS,
    Aspn23MessageType::ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS,
    Aspn23MessageType::ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D,
    Aspn23MessageType::ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D,
    Aspn23MessageType::ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE,
    Aspn23MessageType::ASPN_MEASUREMENT_HEADING,
    Aspn23MessageType::ASPN_MEASUREMENT_IMAGE,
    Aspn23MessageType::ASPN_MEASUREMENT_MAGNETIC_FIELD,
    Aspn23MessageType::ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE,
    Aspn23MessageType::ASPN_MEASUREMENT_POSITION,
    Aspn23MessageType::ASPN_MEASUREMENT_POSITION_ATTITUDE,
    Aspn23MessageType::ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE,
    Aspn23MessageType::ASPN_MEASUREMENT_RANGE_RATE_TO_POINT,
    Aspn23MessageType::ASPN_MEASUREMENT_RANGE_TO_POINT,
    Aspn23MessageType::ASPN_MEASUREMENT_SATNAV,
    Aspn23MessageType::ASPN_MEASUREMENT_SATNAV_SUBFRAME,
    Aspn23MessageType::ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA,
    Aspn23MessageType::ASPN_MEASUREMENT_SPECIFIC_FORCE_1D,
    Aspn23MessageType::ASPN_MEASUREMENT_SPEED,
    Aspn23MessageType::ASPN_MEASUREMENT_TEMPERATURE,
    Aspn23MessageType::ASPN_MEASUREMENT_TIME,
    Aspn23MessageType::ASPN_MEASUREMENT_TIME_DIFFERENCE,
    Aspn23MessageType::ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE,
    Aspn23MessageType::ASPN_MEASUREMENT_VELOCITY,
    PntosMessageType::ASPN_EXTENDED_MARKER_MESSAGE,
    PntosMessageType::ASPN_EXTENDED_SERIALIZED_MESSAGE,
}

/// The value of the type with this C name.
pub(crate) fn by_name(name: &str) -> Option<u32> {
    TYPES.iter().find(|(known, _)| *known == name).map(|(_, number)| *number)
}

/// All names.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(name, _)| *name)
}
