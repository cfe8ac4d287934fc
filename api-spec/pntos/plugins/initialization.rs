//! Initialization plugins: a first solution from measurements.

use crate::pntos::aspn::*;
use crate::pntos::plugins::common::*;
use crate::pntos::plugins::inertial::*;

/// The kinds of initialization strategy.
#[unstable]
#[open]
pub enum PntosInitializationType {
    /// Finds a solution that an inertial can start from, and the errors of its sensor. A
    /// `PntosInertialInitializationStrategy`.
    PNTOS_INERTIAL_INITIALIZATION_STRATEGY,
    /// Finds an estimate with its covariance for any states. A `PntosEwcInitializationStrategy`.
    PNTOS_EWC_INITIALIZATION_STRATEGY,
}

/// How far an initialization has come.
#[unstable]
#[open]
pub enum PntosInitializationStatus {
    /// It has not begun: something is missing, such as the first message.
    PNTOS_WAITING,
    /// It works on a first solution.
    PNTOS_INITIALIZING_COARSE,
    /// It has a first solution and tests or improves it.
    PNTOS_INITIALIZING_FINE,
    /// It has a solution that inertials and filters can start from.
    PNTOS_INITIALIZED_GOOD,
    /// It did not succeed. It may begin again by itself.
    PNTOS_INITIALIZATION_FAILED,
}

/// How the vehicle must move while an initialization runs.
#[unstable]
#[open]
pub enum PntosInitializationMotionNeeded {
    /// It stands still.
    PNTOS_NO_MOTION,
    /// It moves.
    PNTOS_MOTION_NEEDED,
    /// Either will do.
    PNTOS_ANY_MOTION,
}

/// One attempt at a first solution: what all kinds have.
#[unstable]
pub trait PntosCommonInitializationStrategy {
    const memory: &PntosManagedMemory;
    /// The kind of strategy, which is the table that a pointer to this one may be cast to.
    const r#type: PntosInitializationType;
    /// How the vehicle must move from now on for the strategy to succeed.
    #[on_panic(PNTOS_ANY_MOTION)]
    fn request_motion_needed(&self) -> PntosInitializationMotionNeeded;
    /// How far it has come.
    #[on_panic(PNTOS_INITIALIZATION_FAILED)]
    fn request_current_status(&self) -> PntosInitializationStatus;
    /// Takes a message into account. Those that it has no use for are left out, so it can be given all.
    fn process_pntos_message(&self, message: &PntosMessage);
}

/// A first solution for an inertial with the status it had, so that the two belong together.
#[unstable]
pub struct PntosInitialInertialSolution {
    pub memory: &PntosManagedMemory,
    /// Position, velocity and attitude with their covariance and time, as an inertial starts from; NULL if there is none
    /// yet. Nested: valid as long as this object.
    pub solution: Option<&PntosMessage>,
    /// The errors of the sensor at that time; NULL if they were not looked for, and are to be taken for zero. Nested:
    /// valid as long as this object.
    pub inertial_errors: Option<&PntosStandardInertialErrors>,
    /// Covariance of these errors, square, in SI units and in the order of the members of `PntosStandardInertialErrors`:
    /// biases of the accelerometers and of the gyros, 6 by 6, with the scale factors of the accelerometers 9 by 9, and
    /// with those of the gyros 12 by 12. NULL if it is not known. Nested: valid as long as this object.
    pub inertial_error_covariance: Option<&PntosMatrix>,
    /// How far the strategy had come. The solution is to be used only with `PNTOS_INITIALIZED_GOOD`.
    pub status: PntosInitializationStatus,
}

/// A strategy that finds where an inertial starts.
#[unstable]
#[tag(r#type = PNTOS_INERTIAL_INITIALIZATION_STRATEGY)]
pub trait PntosInertialInitializationStrategy: PntosCommonInitializationStrategy {
    /// The solution as far as it is known, with the current status.
    fn request_solution(&self) -> &PntosInitialInertialSolution;
}

/// A first estimate of some states with the status it had, so that the two belong together.
#[unstable]
pub struct PntosInitialEstimateWithCovariance {
    pub memory: &PntosManagedMemory,
    /// When the estimate is valid.
    pub time: AspnTypeTimestamp,
    /// The estimate; NULL if there is none yet, which never goes with `PNTOS_INITIALIZED_GOOD`. What its elements are is
    /// between the strategy and whoever asked for it. Nested: valid as long as this object.
    pub estimate_with_covariance: Option<&PntosEstimateWithCovariance>,
    /// How far the strategy had come. The estimate is to be used only with `PNTOS_INITIALIZED_GOOD`.
    pub status: PntosInitializationStatus,
}

/// A strategy that finds a first estimate of some states.
#[unstable]
#[tag(r#type = PNTOS_EWC_INITIALIZATION_STRATEGY)]
pub trait PntosEwcInitializationStrategy: PntosCommonInitializationStrategy {
    /// The estimate as far as it is known, with the current status. NULL if there is nothing yet, which never happens with
    /// the status `PNTOS_INITIALIZING_FINE` or `PNTOS_INITIALIZED_GOOD`.
    fn request_solution(&self) -> Option<&PntosInitialEstimateWithCovariance>;
}

/// A plugin that makes initialization strategies.
#[unstable]
#[plugin_kind(PNTOS_INITIALIZATION_PLUGIN)]
pub trait PntosInitializationPlugin: PntosCommonPlugin {
    /// Whether it makes a kind of strategy.
    fn is_initialization_type_supported(&self, r#type: PntosInitializationType) -> bool;
    /// Makes a strategy that has not begun, by its base: its `type` says which table it really is.
    ///
    /// `config_group` is the group of the registry that holds its settings, so that several strategies can differ; NULL
    /// leaves them to the plugin. NULL if the kind is not supported, or if the settings are of no use.
    fn new_initialization_strategy(
        &self,
        r#type: PntosInitializationType,
        config_group: Option<&CStr>,
    ) -> Option<&PntosCommonInitializationStrategy>;
}
