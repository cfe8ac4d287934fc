//! What Zephyr's weather stations measure.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_remote_point::Aspn23TypeRemotePoint;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Type of a Zephyr message, in the member `message_type` of its header.
#[open]
pub enum ZephyrMessageType {
    /// A `ZephyrWindProfile`.
    ZEPHYR_WIND_PROFILE = 0xC200,
    /// A `ZephyrHeartbeat`.
    ZEPHYR_HEARTBEAT = 0xC2FF,
}

/// How far a measurement can be trusted.
#[open]
pub enum ZephyrQuality {
    /// Not at all.
    ZEPHYR_QUALITY_BAD,
    /// Like that of any other station.
    ZEPHYR_QUALITY_GOOD = 3,
}

/// One layer of air. It is only met in a profile, and has no functions of its own.
#[lcm(zephyr_lcm::layer, leading(icd_layer: i8))]
pub struct ZephyrLayer {
    /// Height of its lower side.
    #[unit("m")]
    pub height: f64,
    /// Variance of the wind's speed.
    #[unit("m^2/s^2")]
    #[absent(NAN)]
    pub speed_variance: f64,
    /// Whether no wind blows.
    pub is_calm: bool,
    /// How far it can be trusted.
    #[lcm(i8)]
    pub quality: ZephyrQuality,
    /// Number of elements in `samples`.
    #[lcm(i16)]
    pub num_samples: u16,
    /// Speeds of the wind, one after the other.
    #[unit("m/s")]
    #[len(num_samples)]
    pub samples: &[f32],
    /// Directions of the wind, three components for each sample.
    #[len(3 * num_samples)]
    pub directions: &[f32],
}

/// The wind above a station.
#[base(header)]
#[message(ZEPHYR_WIND_PROFILE)]
#[lcm(zephyr_lcm::wind_profile, leading(icd_wind_profile: i8))]
#[lifecycle(zephyr_wind_profile)]
pub struct ZephyrWindProfile {
    /// Header of the message; `message_type` is `ZEPHYR_WIND_PROFILE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Name of the station.
    #[lcm(CStr)]
    pub station: &CStr,
    /// Counts the profiles of the station.
    #[lcm(i64)]
    pub counter: u64,
    /// Keys of its firmware.
    pub keys: [i16; 3],
    /// Number of elements in `layers`.
    #[lcm(i32)]
    pub num_layers: u32,
    /// The layers, the lowest first.
    #[len(num_layers)]
    pub layers: &[ZephyrLayer],
    /// Where the station is.
    pub place: Aspn23TypeRemotePoint,
    /// Number of elements in `landmarks`.
    #[lcm(i8)]
    pub num_landmarks: u8,
    /// What can be seen from the station.
    #[len(num_landmarks)]
    pub landmarks: &[Aspn23TypeRemotePoint],
    /// Turns the axes of the sensor into north, east and down.
    pub mounting_quaternion: [f64; 4],
    /// Covariance of the errors of the wind.
    #[unit("m^2/s^2")]
    pub covariance: [[f64; 3]; 3],
    /// Number of elements in `gains`.
    #[lcm(i16)]
    pub num_gains: u8,
    /// Gains of the sensors, `num_gains` by `num_gains`.
    #[absent(NAN)]
    #[len(num_gains * num_gains)]
    pub gains: Option<&[f64]>,
}

/// Says that a station is there: a message without a time and without functions of its own.
#[base(header)]
#[message(ZEPHYR_HEARTBEAT)]
#[lcm(zephyr_lcm::heartbeat, leading(icd_heartbeat: i8))]
pub struct ZephyrHeartbeat {
    /// Header of the message; `message_type` is `ZEPHYR_HEARTBEAT`.
    pub header: Aspn23TypeHeader,
    /// Since it started.
    #[unit("s")]
    pub uptime: f64,
    /// Whether it is charged.
    pub is_charged: bool,
}
