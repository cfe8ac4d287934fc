//! Inertial plugins: position, velocity and attitude from an inertial sensor.

use crate::pntos::aspn::*;
use crate::pntos::plugins::common::*;

/// The frame of the values in a `PntosInertialForcesRates`.
#[unstable]
#[open]
pub enum PntosInertialFrame {
    /// Specific force along north, east and down at the vehicle, in m/s^2. Rotation rate of the sensor against inertial
    /// space, about the x, y and z axes of the sensor, in rad/s.
    PNTOS_INERTIAL_FRAME_NED,
}

/// Specific force and rotation rate at one moment, or their averages over an interval.
#[unstable]
pub struct PntosInertialForcesRates {
    pub memory: &PntosManagedMemory,
    /// The values, in the form of a message: specific force in `meas_accel`, rotation rate in `meas_gyro`, both as
    /// samples and not as integrals. Their frame is that of `frame`, which need not be that of a sensor. Lives as long as
    /// this object.
    pub forces_and_rates: &AspnMeasurementImu,
    /// The frame of the values.
    pub frame: PntosInertialFrame,
}

/// The errors of three accelerometers and three gyros, along the x, y and z axes of the sensor.
///
/// A sensor reads `true value * (1 + scale factor) + bias`.
#[unstable]
pub struct PntosStandardInertialErrors {
    pub memory: &PntosManagedMemory,
    /// Biases of the accelerometers.
    #[unit("m/s^2")]
    pub accel_biases: [f64; 3],
    /// Biases of the gyros.
    #[unit("rad/s")]
    pub gyro_biases: [f64; 3],
    /// Scale factor errors of the accelerometers, without unit.
    pub accel_scale_factors: [f64; 3],
    /// Scale factor errors of the gyros, without unit.
    pub gyro_scale_factors: [f64; 3],
}

/// What a sequence of solutions should be: each as good as possible, or all of one piece.
#[unstable]
#[open]
pub enum PntosInertialSolutionRangeType {
    /// Each solution is the best one that is known for its time. Where the inertial was reset between two of them, their
    /// difference holds the jump of the reset.
    PNTOS_INERTIAL_BEST_KNOWN_SOLUTION,
    /// The solutions are those of an inertial that is not reset after the first of the times: they drift, and do not
    /// jump. For differences, such as the distance that was covered.
    PNTOS_INERTIAL_NO_UPDATES_WITHIN_RANGE,
}

/// The kinds of inertial.
#[unstable]
#[open]
pub enum PntosInertialType {
    /// Integrates the readings of three accelerometers and three gyros on the same three axes, which are at right angles
    /// and are the sensor frame. A `PntosStandardInertialMechanization`.
    PNTOS_STANDARD_INERTIAL_MECHANIZATION,
    /// Keeps the solutions of a device that integrates by itself, and interpolates between them. It can be asked for
    /// forces and rates, as far as solutions tell them, but neither for sensor errors nor to be reset. A
    /// `PntosExternalInertial`.
    PNTOS_EXTERNAL_INERTIAL,
    /// Integrates the readings of sensors whose axes are not at right angles, are more than three, or differ between
    /// accelerometers and gyros. No table of it is defined yet.
    PNTOS_NON_ORTHOGONAL_INERTIAL_MECHANIZATION,
}

/// An inertial solution over a range of time that ends with the newest message: what all kinds have.
///
/// It keeps a history of limited length. The range moves with `process_pntos_message` and with a reset, so what is said
/// about it holds until the next call of one of these.
#[unstable]
pub trait PntosCommonInertial {
    const memory: &PntosManagedMemory;
    /// The kind of inertial, which is the table that a pointer to this one may be cast to.
    const inertial_type: PntosInertialType;
    /// The type of message in which it gives solutions, such as `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`. Does not
    /// change.
    #[on_panic(PNTOS_UNDEFINED)]
    fn request_solution_message_type(&self) -> PntosMessageType;
    /// The newest solution.
    fn request_current_solution(&self) -> &PntosMessage;
    /// The solution at a time, interpolated where the time lies between two steps. NULL if and only if
    /// `is_time_in_range` is `false` for the time.
    fn request_solution(&self, time: AspnTypeTimestamp) -> Option<&PntosMessage>;
    /// Solutions at several times, in the order of the times.
    ///
    /// `type` says how they belong together. The result has one element for each time, NULL where the time is out of
    /// range. NULL in place of the whole result says that the inertial does not have that type, or that all times are out
    /// of range.
    fn request_solutions(
        &self,
        #[len(num_times)] times: &[AspnTypeTimestamp],
        num_times: usize,
        r#type: PntosInertialSolutionRangeType,
    ) -> Option<&PntosMessageArray>;
    /// Whether there is a solution at a time: from `request_earliest_time` to `request_latest_time`, both included.
    fn is_time_in_range(&self, time: AspnTypeTimestamp) -> bool;
    /// The earliest time at which there is a solution, or forces and rates.
    fn request_earliest_time(&self) -> AspnTypeTimestamp;
    /// The latest time at which there is a solution, or forces and rates.
    fn request_latest_time(&self) -> AspnTypeTimestamp;
    /// The types of message that `process_pntos_message` takes. Do not change.
    fn request_process_pntos_message_types(&self) -> &PntosMessageTypeArray;
    /// Takes the next message: a reading of the sensor, or for an external inertial a solution. Messages come in the order
    /// of their time; one of another type, or not later than the last one, is left out with a line in the log.
    fn process_pntos_message(&self, message: &PntosMessage);
    /// Forces and rates at a time; NULL if and only if `is_time_in_range` is `false` for the time. Whether sensor errors
    /// that are known are taken out is the choice of the implementation.
    fn request_forces_and_rates(&self, time: AspnTypeTimestamp) -> Option<&PntosInertialForcesRates>;
    /// Averages of forces and rates from `time1` to `time2`, or over that part of the interval which is in range. NULL if
    /// and only if both times are out of range.
    fn request_average_forces_and_rates(
        &self,
        time1: AspnTypeTimestamp,
        time2: AspnTypeTimestamp,
    ) -> Option<&PntosInertialForcesRates>;
}

/// An inertial whose solutions come from elsewhere: it has nothing beyond `PntosCommonInertial`.
#[unstable]
pub type PntosExternalInertial = PntosCommonInertial;

/// An inertial that makes its solutions from readings of a sensor, and can be corrected.
#[unstable]
#[tag(inertial_type = PNTOS_STANDARD_INERTIAL_MECHANIZATION)]
pub trait PntosStandardInertialMechanization: PntosCommonInertial {
    /// The types of message that `reset_solution` takes; NULL if the solution cannot be reset. Do not change.
    fn request_reset_message_types(&self) -> Option<&PntosMessageTypeArray>;
    /// Sets the solution to what a message says, at the time of validity in the message.
    ///
    /// What the message does not say is kept: a position alone leaves velocity and attitude as they are. Readings after
    /// that time are integrated once more from there, so the range ends where it did. A message of another type, or
    /// with a time out of range, changes nothing and is reported to the log.
    fn reset_solution(&self, message: &PntosMessage);
    /// Sets the sensor errors from a time on: all four members of `errors` replace those in use.
    ///
    /// Readings after that time are corrected by them, also those that were integrated already. Whoever feeds a filter's
    /// estimate of the errors back like this takes it out of the filter, or it would be corrected twice.
    fn correct_sensor_errors(&self, time: AspnTypeTimestamp, errors: &PntosStandardInertialErrors);
    /// The sensor errors that are in use at a time; NULL if and only if `is_time_in_range` is `false` for the time.
    fn request_sensor_errors(&self, time: AspnTypeTimestamp) -> Option<&PntosStandardInertialErrors>;
}

/// A plugin that makes inertials.
#[unstable]
#[plugin_kind(PNTOS_INERTIAL_PLUGIN)]
pub trait PntosInertialPlugin: PntosCommonPlugin {
    /// Whether it makes a kind of inertial.
    fn is_inertial_type_supported(&self, r#type: PntosInertialType) -> bool;
    /// Makes an inertial, by its base: its `inertial_type` says which table it really is.
    ///
    /// `solution` is where it starts: a position, velocity and attitude with their time. `config_group` is the group of
    /// the registry that holds its settings, so that several inertials can differ; NULL leaves them to the plugin. NULL
    /// if the kind is not supported, or if the solution or the settings are of no use.
    fn new_inertial(
        &self,
        r#type: PntosInertialType,
        solution: &PntosMessage,
        config_group: Option<&CStr>,
    ) -> Option<&PntosCommonInertial>;
}
