//! What an Acme odometer measures.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// Type of an Acme message, in the member `message_type` of its header.
#[open]
pub enum AcmeMessageType {
    /// An `AcmeWheelSpeeds`.
    ACME_WHEEL_SPEEDS = 0xC100,
}

/// What the wheels do on the ground.
#[open]
pub enum AcmeGrip {
    /// Nobody knows.
    ACME_GRIP_UNKNOWN,
    /// They roll.
    ACME_GRIP_ROLLING,
    /// At least one slips, and its speed is not that of the vehicle.
    ACME_GRIP_SLIPPING,
}

/// How fast each wheel of a vehicle turns.
#[base(header)]
#[message(ACME_WHEEL_SPEEDS)]
#[lcm(acme_lcm::wheel_speeds, leading(icd_wheel_speeds: i8))]
#[lifecycle(acme_wheel_speeds)]
pub struct AcmeWheelSpeeds {
    /// Header of the message; `message_type` is `ACME_WHEEL_SPEEDS`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the wheels roll.
    #[lcm(i8)]
    pub grip: AcmeGrip,
    /// Number of elements in `speeds`, and of rows and columns in `covariance`.
    #[lcm(i16)]
    pub num_wheels: u8,
    /// Speed of each wheel, from the front left to the rear right; negative when it turns backwards.
    #[unit("rad/s")]
    #[len(num_wheels)]
    pub speeds: &[f64],
    /// Covariance of the errors of `speeds`, row by row.
    #[unit("rad^2/s^2")]
    #[len(num_wheels * num_wheels)]
    pub covariance: &[f64],
    /// Temperature of the sensors.
    #[unit("K")]
    #[absent(NAN)]
    pub temperature: f64,
}
