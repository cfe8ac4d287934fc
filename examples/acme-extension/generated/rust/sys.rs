// Made from description by `cargo pntos gen`. Changes belong there.

//! Raw bindings of the extension, beside those of the API that it adds to.
//!
//! They match the headers `acme/wheel_speeds.h`, `acme/odometer.h`.

#![allow(clippy::type_complexity, reason = "a slot is written as C declares it")]
#![allow(non_snake_case, reason = "a field is called what C calls it")]

pub use ::pntos::sys::*;

/// Type of an Acme message, in the member `message_type` of its header.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct AcmeMessageType(pub u32);

impl AcmeMessageType {
    /// An `AcmeWheelSpeeds`.
    pub const ACME_WHEEL_SPEEDS: Self = Self(49408);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            49408 => Some("ACME_WHEEL_SPEEDS"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for AcmeMessageType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "AcmeMessageType({})", self.0),
        }
    }
}

/// What the wheels do on the ground.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct AcmeGrip(pub u32);

impl AcmeGrip {
    /// Nobody knows.
    pub const ACME_GRIP_UNKNOWN: Self = Self(0);
    /// They roll.
    pub const ACME_GRIP_ROLLING: Self = Self(1);
    /// At least one slips, and its speed is not that of the vehicle.
    pub const ACME_GRIP_SLIPPING: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ACME_GRIP_UNKNOWN"),
            1 => Some("ACME_GRIP_ROLLING"),
            2 => Some("ACME_GRIP_SLIPPING"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for AcmeGrip {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "AcmeGrip({})", self.0),
        }
    }
}

/// How fast each wheel of a vehicle turns.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AcmeWheelSpeeds {
    /// Header of the message; `message_type` is `ACME_WHEEL_SPEEDS`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Whether the wheels roll.
    pub grip: AcmeGrip,
    /// Number of elements in `speeds`, and of rows and columns in `covariance`.
    pub num_wheels: u8,
    /// Speed of each wheel, from the front left to the rear right; negative when it turns backwards.
    ///
    /// Unit: rad/s.
    pub speeds: *mut f64,
    /// Covariance of the errors of `speeds`, row by row.
    ///
    /// Unit: rad^2/s^2.
    pub covariance: *mut f64,
    /// Temperature of the sensors.
    ///
    /// Unit: K.
    pub temperature: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 64] = [(); core::mem::size_of::<AcmeWheelSpeeds>()];
    const _: [(); 8] = [(); core::mem::align_of::<AcmeWheelSpeeds>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AcmeWheelSpeeds, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(AcmeWheelSpeeds, time_of_validity)];
    const _: [(); 32] = [(); core::mem::offset_of!(AcmeWheelSpeeds, grip)];
    const _: [(); 36] = [(); core::mem::offset_of!(AcmeWheelSpeeds, num_wheels)];
    const _: [(); 40] = [(); core::mem::offset_of!(AcmeWheelSpeeds, speeds)];
    const _: [(); 48] = [(); core::mem::offset_of!(AcmeWheelSpeeds, covariance)];
    const _: [(); 56] = [(); core::mem::offset_of!(AcmeWheelSpeeds, temperature)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<AcmeWheelSpeeds>()];
    const _: [(); 4] = [(); core::mem::align_of::<AcmeWheelSpeeds>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AcmeWheelSpeeds, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(AcmeWheelSpeeds, time_of_validity)];
    const _: [(); 32] = [(); core::mem::offset_of!(AcmeWheelSpeeds, grip)];
    const _: [(); 36] = [(); core::mem::offset_of!(AcmeWheelSpeeds, num_wheels)];
    const _: [(); 40] = [(); core::mem::offset_of!(AcmeWheelSpeeds, speeds)];
    const _: [(); 44] = [(); core::mem::offset_of!(AcmeWheelSpeeds, covariance)];
    const _: [(); 48] = [(); core::mem::offset_of!(AcmeWheelSpeeds, temperature)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<AcmeWheelSpeeds>()];
    const _: [(); 8] = [(); core::mem::align_of::<AcmeWheelSpeeds>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AcmeWheelSpeeds, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(AcmeWheelSpeeds, time_of_validity)];
    const _: [(); 32] = [(); core::mem::offset_of!(AcmeWheelSpeeds, grip)];
    const _: [(); 36] = [(); core::mem::offset_of!(AcmeWheelSpeeds, num_wheels)];
    const _: [(); 40] = [(); core::mem::offset_of!(AcmeWheelSpeeds, speeds)];
    const _: [(); 44] = [(); core::mem::offset_of!(AcmeWheelSpeeds, covariance)];
    const _: [(); 48] = [(); core::mem::offset_of!(AcmeWheelSpeeds, temperature)];
};

/// Most wheels that an odometer has.
pub const ACME_MOST_WHEELS: u32 = 16;

/// An odometer, which one plugin makes and others may calibrate.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct AcmeOdometer {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Name of the vehicle.
    ///
    /// References: the caller gets one on the result.
    pub describe: Option<
        unsafe extern "C" fn(self_: *mut AcmeOdometer) -> *mut PntosString,
    >,
    /// Radius of a wheel, counted from 0; 0 if there is no such wheel.
    pub radius: Option<
        unsafe extern "C" fn(self_: *mut AcmeOdometer, wheel: usize) -> f64,
    >,
    /// Learns the radius of every wheel from a message with the true speed. Returns `false` if the message
    /// says too little.
    ///
    /// References: the callee gets one on `truth`.
    pub calibrate: Option<
        unsafe extern "C" fn(self_: *mut AcmeOdometer, truth: *mut PntosMessage) -> Bool,
    >,
    /// Whether the wheels roll.
    pub grip: Option<unsafe extern "C" fn(self_: *mut AcmeOdometer) -> AcmeGrip>,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<AcmeOdometer>()];
    const _: [(); 8] = [(); core::mem::align_of::<AcmeOdometer>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AcmeOdometer, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(AcmeOdometer, describe)];
    const _: [(); 16] = [(); core::mem::offset_of!(AcmeOdometer, radius)];
    const _: [(); 24] = [(); core::mem::offset_of!(AcmeOdometer, calibrate)];
    const _: [(); 32] = [(); core::mem::offset_of!(AcmeOdometer, grip)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<AcmeOdometer>()];
    const _: [(); 4] = [(); core::mem::align_of::<AcmeOdometer>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AcmeOdometer, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(AcmeOdometer, describe)];
    const _: [(); 8] = [(); core::mem::offset_of!(AcmeOdometer, radius)];
    const _: [(); 12] = [(); core::mem::offset_of!(AcmeOdometer, calibrate)];
    const _: [(); 16] = [(); core::mem::offset_of!(AcmeOdometer, grip)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<AcmeOdometer>()];
    const _: [(); 4] = [(); core::mem::align_of::<AcmeOdometer>()];
    const _: [(); 0] = [(); core::mem::offset_of!(AcmeOdometer, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(AcmeOdometer, describe)];
    const _: [(); 8] = [(); core::mem::offset_of!(AcmeOdometer, radius)];
    const _: [(); 12] = [(); core::mem::offset_of!(AcmeOdometer, calibrate)];
    const _: [(); 16] = [(); core::mem::offset_of!(AcmeOdometer, grip)];
};

