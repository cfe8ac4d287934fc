// Made from api-spec/pntos/plugins/inertial.rs by `cargo pntos gen`. Changes belong there.

//! Inertial plugins: position, velocity and attitude from an inertial sensor.

use crate::{AspnMeasurementImu, AspnTypeTimestamp, Bool, PntosCommonPlugin, PntosManagedMemory, PntosMessage, PntosMessageArray, PntosMessageType, PntosMessageTypeArray, c_char};

/// The frame of the values in a `PntosInertialForcesRates`.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosInertialFrame(pub u32);

impl PntosInertialFrame {
    /// Specific force along north, east and down at the vehicle, in m/s^2. Rotation rate of the sensor
    /// against inertial space, about the x, y and z axes of the sensor, in rad/s.
    pub const PNTOS_INERTIAL_FRAME_NED: Self = Self(0);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_INERTIAL_FRAME_NED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosInertialFrame {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosInertialFrame({})", self.0),
        }
    }
}

/// Specific force and rotation rate at one moment, or their averages over an interval.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosInertialForcesRates {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The values, in the form of a message: specific force in `meas_accel`, rotation rate in `meas_gyro`,
    /// both as samples and not as integrals. Their frame is that of `frame`, which need not be that of a
    /// sensor. Lives as long as this object.
    pub forces_and_rates: *mut AspnMeasurementImu,
    /// The frame of the values.
    pub frame: PntosInertialFrame,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosInertialForcesRates>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosInertialForcesRates>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInertialForcesRates, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosInertialForcesRates, forces_and_rates
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(PntosInertialForcesRates, frame)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosInertialForcesRates>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInertialForcesRates>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInertialForcesRates, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosInertialForcesRates, forces_and_rates
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosInertialForcesRates, frame)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 12] = [(); core::mem::size_of::<PntosInertialForcesRates>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInertialForcesRates>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInertialForcesRates, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosInertialForcesRates, forces_and_rates
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosInertialForcesRates, frame)];
};

/// The errors of three accelerometers and three gyros, along the x, y and z axes of the sensor.
///
/// A sensor reads `true value * (1 + scale factor) + bias`.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardInertialErrors {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Biases of the accelerometers.
    ///
    /// Unit: m/s^2.
    pub accel_biases: [f64; 3],
    /// Biases of the gyros.
    ///
    /// Unit: rad/s.
    pub gyro_biases: [f64; 3],
    /// Scale factor errors of the accelerometers, without unit.
    pub accel_scale_factors: [f64; 3],
    /// Scale factor errors of the gyros, without unit.
    pub gyro_scale_factors: [f64; 3],
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<PntosStandardInertialErrors>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardInertialErrors>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardInertialErrors, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, accel_biases
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, gyro_biases
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, accel_scale_factors
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, gyro_scale_factors
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 100] = [(); core::mem::size_of::<PntosStandardInertialErrors>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardInertialErrors>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardInertialErrors, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, accel_biases
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, gyro_biases
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, accel_scale_factors
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, gyro_scale_factors
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<PntosStandardInertialErrors>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardInertialErrors>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosStandardInertialErrors, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, accel_biases
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, gyro_biases
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, accel_scale_factors
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosStandardInertialErrors, gyro_scale_factors
    )];
};

/// What a sequence of solutions should be: each as good as possible, or all of one piece.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosInertialSolutionRangeType(pub u32);

impl PntosInertialSolutionRangeType {
    /// Each solution is the best one that is known for its time. Where the inertial was reset between two
    /// of them, their difference holds the jump of the reset.
    pub const PNTOS_INERTIAL_BEST_KNOWN_SOLUTION: Self = Self(0);
    /// The solutions are those of an inertial that is not reset after the first of the times: they drift,
    /// and do not jump. For differences, such as the distance that was covered.
    pub const PNTOS_INERTIAL_NO_UPDATES_WITHIN_RANGE: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_INERTIAL_BEST_KNOWN_SOLUTION"),
            1 => Some("PNTOS_INERTIAL_NO_UPDATES_WITHIN_RANGE"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosInertialSolutionRangeType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosInertialSolutionRangeType({})", self.0),
        }
    }
}

/// The kinds of inertial.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosInertialType(pub u32);

impl PntosInertialType {
    /// Integrates the readings of three accelerometers and three gyros on the same three axes, which are at
    /// right angles and are the sensor frame. A `PntosStandardInertialMechanization`.
    pub const PNTOS_STANDARD_INERTIAL_MECHANIZATION: Self = Self(0);
    /// Keeps the solutions of a device that integrates by itself, and interpolates between them. It can be
    /// asked for forces and rates, as far as solutions tell them, but neither for sensor errors nor to be
    /// reset. A `PntosExternalInertial`.
    pub const PNTOS_EXTERNAL_INERTIAL: Self = Self(1);
    /// Integrates the readings of sensors whose axes are not at right angles, are more than three, or
    /// differ between accelerometers and gyros. No table of it is defined yet.
    pub const PNTOS_NON_ORTHOGONAL_INERTIAL_MECHANIZATION: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_STANDARD_INERTIAL_MECHANIZATION"),
            1 => Some("PNTOS_EXTERNAL_INERTIAL"),
            2 => Some("PNTOS_NON_ORTHOGONAL_INERTIAL_MECHANIZATION"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosInertialType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosInertialType({})", self.0),
        }
    }
}

/// An inertial solution over a range of time that ends with the newest message: what all kinds have.
///
/// It keeps a history of limited length. The range moves with `process_pntos_message` and with a reset,
/// so what is said about it holds until the next call of one of these.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCommonInertial {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The kind of inertial, which is the table that a pointer to this one may be cast to.
    pub inertial_type: PntosInertialType,
    /// The type of message in which it gives solutions, such as
    /// `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`. Does not change.
    pub request_solution_message_type: Option<
        unsafe extern "C" fn(self_: *mut PntosCommonInertial) -> PntosMessageType,
    >,
    /// The newest solution.
    ///
    /// References: the caller gets one on the result.
    pub request_current_solution: Option<
        unsafe extern "C" fn(self_: *mut PntosCommonInertial) -> *mut PntosMessage,
    >,
    /// The solution at a time, interpolated where the time lies between two steps. NULL if and only if
    /// `is_time_in_range` is `false` for the time.
    ///
    /// References: the caller gets one on the result.
    pub request_solution: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInertial,
            time: AspnTypeTimestamp,
        ) -> *mut PntosMessage,
    >,
    /// Solutions at several times, in the order of the times.
    ///
    /// `type` says how they belong together. The result has one element for each time, NULL where the time
    /// is out of range. NULL in place of the whole result says that the inertial does not have that type,
    /// or that all times are out of range.
    ///
    /// References: the caller gets one on the result.
    pub request_solutions: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInertial,
            times: *mut AspnTypeTimestamp,
            num_times: usize,
            r#type: PntosInertialSolutionRangeType,
        ) -> *mut PntosMessageArray,
    >,
    /// Whether there is a solution at a time: from `request_earliest_time` to `request_latest_time`, both
    /// included.
    pub is_time_in_range: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInertial,
            time: AspnTypeTimestamp,
        ) -> Bool,
    >,
    /// The earliest time at which there is a solution, or forces and rates.
    pub request_earliest_time: Option<
        unsafe extern "C" fn(self_: *mut PntosCommonInertial) -> AspnTypeTimestamp,
    >,
    /// The latest time at which there is a solution, or forces and rates.
    pub request_latest_time: Option<
        unsafe extern "C" fn(self_: *mut PntosCommonInertial) -> AspnTypeTimestamp,
    >,
    /// The types of message that `process_pntos_message` takes. Do not change.
    ///
    /// References: the caller gets one on the result.
    pub request_process_pntos_message_types: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInertial,
        ) -> *mut PntosMessageTypeArray,
    >,
    /// Takes the next message: a reading of the sensor, or for an external inertial a solution. Messages
    /// come in the order of their time; one of another type, or not later than the last one, is left out
    /// with a line in the log.
    ///
    /// References: the callee gets one on `message`.
    pub process_pntos_message: Option<
        unsafe extern "C" fn(self_: *mut PntosCommonInertial, message: *mut PntosMessage),
    >,
    /// Forces and rates at a time; NULL if and only if `is_time_in_range` is `false` for the time. Whether
    /// sensor errors that are known are taken out is the choice of the implementation.
    ///
    /// References: the caller gets one on the result.
    pub request_forces_and_rates: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInertial,
            time: AspnTypeTimestamp,
        ) -> *mut PntosInertialForcesRates,
    >,
    /// Averages of forces and rates from `time1` to `time2`, or over that part of the interval which is in
    /// range. NULL if and only if both times are out of range.
    ///
    /// References: the caller gets one on the result.
    pub request_average_forces_and_rates: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInertial,
            time1: AspnTypeTimestamp,
            time2: AspnTypeTimestamp,
        ) -> *mut PntosInertialForcesRates,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 104] = [(); core::mem::size_of::<PntosCommonInertial>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCommonInertial>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonInertial, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(PntosCommonInertial, inertial_type)];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solution_message_type
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_current_solution
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solution
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solutions
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosCommonInertial, is_time_in_range
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_earliest_time
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_latest_time
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_process_pntos_message_types
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        PntosCommonInertial, process_pntos_message
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_forces_and_rates
    )];
    const _: [(); 96] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_average_forces_and_rates
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 52] = [(); core::mem::size_of::<PntosCommonInertial>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonInertial>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonInertial, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosCommonInertial, inertial_type)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solution_message_type
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_current_solution
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solution
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solutions
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosCommonInertial, is_time_in_range
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_earliest_time
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_latest_time
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_process_pntos_message_types
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosCommonInertial, process_pntos_message
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_forces_and_rates
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_average_forces_and_rates
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 52] = [(); core::mem::size_of::<PntosCommonInertial>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonInertial>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosCommonInertial, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(PntosCommonInertial, inertial_type)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solution_message_type
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_current_solution
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solution
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_solutions
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosCommonInertial, is_time_in_range
    )];
    const _: [(); 28] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_earliest_time
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_latest_time
    )];
    const _: [(); 36] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_process_pntos_message_types
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosCommonInertial, process_pntos_message
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_forces_and_rates
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosCommonInertial, request_average_forces_and_rates
    )];
};

/// An inertial whose solutions come from elsewhere: it has nothing beyond `PntosCommonInertial`.
///
/// Unstable: it may change without a new API version.
pub type PntosExternalInertial = PntosCommonInertial;

/// An inertial that makes its solutions from readings of a sensor, and can be corrected.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosStandardInertialMechanization {
    /// The `PntosCommonInertial` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonInertial,
    /// The types of message that `reset_solution` takes; NULL if the solution cannot be reset. Do not
    /// change.
    ///
    /// References: the caller gets one on the result.
    pub request_reset_message_types: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardInertialMechanization,
        ) -> *mut PntosMessageTypeArray,
    >,
    /// Sets the solution to what a message says, at the time of validity in the message.
    ///
    /// What the message does not say is kept: a position alone leaves velocity and attitude as they are.
    /// Readings after that time are integrated once more from there, so the range ends where it did. A
    /// message of another type, or with a time out of range, changes nothing and is reported to the log.
    ///
    /// References: the callee gets one on `message`.
    pub reset_solution: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardInertialMechanization,
            message: *mut PntosMessage,
        ),
    >,
    /// Sets the sensor errors from a time on: all four members of `errors` replace those in use.
    ///
    /// Readings after that time are corrected by them, also those that were integrated already. Whoever
    /// feeds a filter's estimate of the errors back like this takes it out of the filter, or it would be
    /// corrected twice.
    ///
    /// References: the callee gets one on `errors`.
    pub correct_sensor_errors: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardInertialMechanization,
            time: AspnTypeTimestamp,
            errors: *mut PntosStandardInertialErrors,
        ),
    >,
    /// The sensor errors that are in use at a time; NULL if and only if `is_time_in_range` is `false` for
    /// the time.
    ///
    /// References: the caller gets one on the result.
    pub request_sensor_errors: Option<
        unsafe extern "C" fn(
            self_: *mut PntosStandardInertialMechanization,
            time: AspnTypeTimestamp,
        ) -> *mut PntosStandardInertialErrors,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 136] = [(); core::mem::size_of::<
        PntosStandardInertialMechanization,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosStandardInertialMechanization>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, common
    )];
    const _: [(); 104] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, request_reset_message_types
    )];
    const _: [(); 112] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, reset_solution
    )];
    const _: [(); 120] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, correct_sensor_errors
    )];
    const _: [(); 128] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, request_sensor_errors
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 68] = [(); core::mem::size_of::<PntosStandardInertialMechanization>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardInertialMechanization>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, common
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, request_reset_message_types
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, reset_solution
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, correct_sensor_errors
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, request_sensor_errors
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 68] = [(); core::mem::size_of::<PntosStandardInertialMechanization>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosStandardInertialMechanization>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, common
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, request_reset_message_types
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, reset_solution
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, correct_sensor_errors
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        PntosStandardInertialMechanization, request_sensor_errors
    )];
};

/// A plugin that makes inertials.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosInertialPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Whether it makes a kind of inertial.
    pub is_inertial_type_supported: Option<
        unsafe extern "C" fn(
            self_: *mut PntosInertialPlugin,
            r#type: PntosInertialType,
        ) -> Bool,
    >,
    /// Makes an inertial, by its base: its `inertial_type` says which table it really is.
    ///
    /// `solution` is where it starts: a position, velocity and attitude with their time. `config_group` is
    /// the group of the registry that holds its settings, so that several inertials can differ; NULL leaves
    /// them to the plugin. NULL if the kind is not supported, or if the solution or the settings are of no
    /// use.
    ///
    /// References: the callee gets one on `solution`, the caller gets one on the result.
    pub new_inertial: Option<
        unsafe extern "C" fn(
            self_: *mut PntosInertialPlugin,
            r#type: PntosInertialType,
            solution: *mut PntosMessage,
            config_group: *mut c_char,
        ) -> *mut PntosCommonInertial,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosInertialPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosInertialPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInertialPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosInertialPlugin, is_inertial_type_supported
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(PntosInertialPlugin, new_inertial)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosInertialPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInertialPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInertialPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInertialPlugin, is_inertial_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosInertialPlugin, new_inertial)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosInertialPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInertialPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInertialPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInertialPlugin, is_inertial_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(PntosInertialPlugin, new_inertial)];
};
