// Made from api-spec/pntos/plugins/initialization.rs by `cargo pntos gen`. Changes belong there.

//! Initialization plugins: a first solution from measurements.

use crate::{AspnTypeTimestamp, Bool, PntosCommonPlugin, PntosEstimateWithCovariance, PntosManagedMemory, PntosMatrix, PntosMessage, PntosStandardInertialErrors, c_char};

/// The kinds of initialization strategy.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosInitializationType(pub u32);

impl PntosInitializationType {
    /// Finds a solution that an inertial can start from, and the errors of its sensor. A
    /// `PntosInertialInitializationStrategy`.
    pub const PNTOS_INERTIAL_INITIALIZATION_STRATEGY: Self = Self(0);
    /// Finds an estimate with its covariance for any states. A `PntosEwcInitializationStrategy`.
    pub const PNTOS_EWC_INITIALIZATION_STRATEGY: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_INERTIAL_INITIALIZATION_STRATEGY"),
            1 => Some("PNTOS_EWC_INITIALIZATION_STRATEGY"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosInitializationType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosInitializationType({})", self.0),
        }
    }
}

/// How far an initialization has come.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosInitializationStatus(pub u32);

impl PntosInitializationStatus {
    /// It has not begun: something is missing, such as the first message.
    pub const PNTOS_WAITING: Self = Self(0);
    /// It works on a first solution.
    pub const PNTOS_INITIALIZING_COARSE: Self = Self(1);
    /// It has a first solution and tests or improves it.
    pub const PNTOS_INITIALIZING_FINE: Self = Self(2);
    /// It has a solution that inertials and filters can start from.
    pub const PNTOS_INITIALIZED_GOOD: Self = Self(3);
    /// It did not succeed. It may begin again by itself.
    pub const PNTOS_INITIALIZATION_FAILED: Self = Self(4);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_WAITING"),
            1 => Some("PNTOS_INITIALIZING_COARSE"),
            2 => Some("PNTOS_INITIALIZING_FINE"),
            3 => Some("PNTOS_INITIALIZED_GOOD"),
            4 => Some("PNTOS_INITIALIZATION_FAILED"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosInitializationStatus {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosInitializationStatus({})", self.0),
        }
    }
}

/// How the vehicle must move while an initialization runs.
///
/// Unstable: it may change without a new API version.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PntosInitializationMotionNeeded(pub u32);

impl PntosInitializationMotionNeeded {
    /// It stands still.
    pub const PNTOS_NO_MOTION: Self = Self(0);
    /// It moves.
    pub const PNTOS_MOTION_NEEDED: Self = Self(1);
    /// Either will do.
    pub const PNTOS_ANY_MOTION: Self = Self(2);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("PNTOS_NO_MOTION"),
            1 => Some("PNTOS_MOTION_NEEDED"),
            2 => Some("PNTOS_ANY_MOTION"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for PntosInitializationMotionNeeded {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "PntosInitializationMotionNeeded({})", self.0),
        }
    }
}

/// One attempt at a first solution: what all kinds have.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosCommonInitializationStrategy {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// The kind of strategy, which is the table that a pointer to this one may be cast to.
    pub r#type: PntosInitializationType,
    /// How the vehicle must move from now on for the strategy to succeed.
    pub request_motion_needed: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInitializationStrategy,
        ) -> PntosInitializationMotionNeeded,
    >,
    /// How far it has come.
    pub request_current_status: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInitializationStrategy,
        ) -> PntosInitializationStatus,
    >,
    /// Takes a message into account. Those that it has no use for are left out, so it can be given all.
    ///
    /// References: the callee gets one on `message`.
    pub process_pntos_message: Option<
        unsafe extern "C" fn(
            self_: *mut PntosCommonInitializationStrategy,
            message: *mut PntosMessage,
        ),
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<PntosCommonInitializationStrategy>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosCommonInitializationStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, memory
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, r#type
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, request_motion_needed
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, request_current_status
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, process_pntos_message
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosCommonInitializationStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonInitializationStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, r#type
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, request_motion_needed
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, request_current_status
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, process_pntos_message
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosCommonInitializationStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosCommonInitializationStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, r#type
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, request_motion_needed
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, request_current_status
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosCommonInitializationStrategy, process_pntos_message
    )];
};

/// A first solution for an inertial with the status it had, so that the two belong together.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosInitialInertialSolution {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// Position, velocity and attitude with their covariance and time, as an inertial starts from; NULL if
    /// there is none yet. Nested: valid as long as this object.
    pub solution: *mut PntosMessage,
    /// The errors of the sensor at that time; NULL if they were not looked for, and are to be taken for
    /// zero. Nested: valid as long as this object.
    pub inertial_errors: *mut PntosStandardInertialErrors,
    /// Covariance of these errors, square, in SI units and in the order of the members of
    /// `PntosStandardInertialErrors`: biases of the accelerometers and of the gyros, 6 by 6, with the scale
    /// factors of the accelerometers 9 by 9, and with those of the gyros 12 by 12. NULL if it is not known.
    /// Nested: valid as long as this object.
    pub inertial_error_covariance: *mut PntosMatrix,
    /// How far the strategy had come. The solution is to be used only with `PNTOS_INITIALIZED_GOOD`.
    pub status: PntosInitializationStatus,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<PntosInitialInertialSolution>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosInitialInertialSolution>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInitialInertialSolution, memory)];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, solution
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, inertial_errors
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, inertial_error_covariance
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, status
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosInitialInertialSolution>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInitialInertialSolution>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInitialInertialSolution, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, solution
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, inertial_errors
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, inertial_error_covariance
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, status
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosInitialInertialSolution>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInitialInertialSolution>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInitialInertialSolution, memory)];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, solution
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, inertial_errors
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, inertial_error_covariance
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosInitialInertialSolution, status
    )];
};

/// A strategy that finds where an inertial starts.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosInertialInitializationStrategy {
    /// The `PntosCommonInitializationStrategy` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonInitializationStrategy,
    /// The solution as far as it is known, with the current status.
    ///
    /// References: the caller gets one on the result.
    pub request_solution: Option<
        unsafe extern "C" fn(
            self_: *mut PntosInertialInitializationStrategy,
        ) -> *mut PntosInitialInertialSolution,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<
        PntosInertialInitializationStrategy,
    >()];
    const _: [(); 8] = [(); core::mem::align_of::<
        PntosInertialInitializationStrategy,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosInertialInitializationStrategy, common
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosInertialInitializationStrategy, request_solution
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<
        PntosInertialInitializationStrategy,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        PntosInertialInitializationStrategy,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosInertialInitializationStrategy, common
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInertialInitializationStrategy, request_solution
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<
        PntosInertialInitializationStrategy,
    >()];
    const _: [(); 4] = [(); core::mem::align_of::<
        PntosInertialInitializationStrategy,
    >()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosInertialInitializationStrategy, common
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInertialInitializationStrategy, request_solution
    )];
};

/// A first estimate of some states with the status it had, so that the two belong together.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosInitialEstimateWithCovariance {
    /// Counts the references to this object.
    pub memory: *mut PntosManagedMemory,
    /// When the estimate is valid.
    pub time: AspnTypeTimestamp,
    /// The estimate; NULL if there is none yet, which never goes with `PNTOS_INITIALIZED_GOOD`. What its
    /// elements are is between the strategy and whoever asked for it. Nested: valid as long as this object.
    pub estimate_with_covariance: *mut PntosEstimateWithCovariance,
    /// How far the strategy had come. The estimate is to be used only with `PNTOS_INITIALIZED_GOOD`.
    pub status: PntosInitializationStatus,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<PntosInitialEstimateWithCovariance>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosInitialEstimateWithCovariance>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, memory
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, time
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, estimate_with_covariance
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, status
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 20] = [(); core::mem::size_of::<PntosInitialEstimateWithCovariance>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInitialEstimateWithCovariance>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, memory
    )];
    const _: [(); 4] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, time
    )];
    const _: [(); 12] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, estimate_with_covariance
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, status
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosInitialEstimateWithCovariance>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosInitialEstimateWithCovariance>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, memory
    )];
    const _: [(); 8] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, time
    )];
    const _: [(); 16] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, estimate_with_covariance
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInitialEstimateWithCovariance, status
    )];
};

/// A strategy that finds a first estimate of some states.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosEwcInitializationStrategy {
    /// The `PntosCommonInitializationStrategy` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonInitializationStrategy,
    /// The estimate as far as it is known, with the current status. NULL if there is nothing yet, which
    /// never happens with the status `PNTOS_INITIALIZING_FINE` or `PNTOS_INITIALIZED_GOOD`.
    ///
    /// References: the caller gets one on the result.
    pub request_solution: Option<
        unsafe extern "C" fn(
            self_: *mut PntosEwcInitializationStrategy,
        ) -> *mut PntosInitialEstimateWithCovariance,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 48] = [(); core::mem::size_of::<PntosEwcInitializationStrategy>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosEwcInitializationStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosEwcInitializationStrategy, common
    )];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosEwcInitializationStrategy, request_solution
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosEwcInitializationStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosEwcInitializationStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosEwcInitializationStrategy, common
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosEwcInitializationStrategy, request_solution
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 24] = [(); core::mem::size_of::<PntosEwcInitializationStrategy>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosEwcInitializationStrategy>()];
    const _: [(); 0] = [(); core::mem::offset_of!(
        PntosEwcInitializationStrategy, common
    )];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosEwcInitializationStrategy, request_solution
    )];
};

/// A plugin that makes initialization strategies.
///
/// Unstable: it may change without a new API version.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct PntosInitializationPlugin {
    /// The `PntosCommonPlugin` that this begins with: a pointer may be cast to it.
    pub common: PntosCommonPlugin,
    /// Whether it makes a kind of strategy.
    pub is_initialization_type_supported: Option<
        unsafe extern "C" fn(
            self_: *mut PntosInitializationPlugin,
            r#type: PntosInitializationType,
        ) -> Bool,
    >,
    /// Makes a strategy that has not begun, by its base: its `type` says which table it really is.
    ///
    /// `config_group` is the group of the registry that holds its settings, so that several strategies can
    /// differ; NULL leaves them to the plugin. NULL if the kind is not supported, or if the settings are of
    /// no use.
    ///
    /// References: the caller gets one on the result.
    pub new_initialization_strategy: Option<
        unsafe extern "C" fn(
            self_: *mut PntosInitializationPlugin,
            r#type: PntosInitializationType,
            config_group: *mut c_char,
        ) -> *mut PntosCommonInitializationStrategy,
    >,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 56] = [(); core::mem::size_of::<PntosInitializationPlugin>()];
    const _: [(); 8] = [(); core::mem::align_of::<PntosInitializationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInitializationPlugin, common)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        PntosInitializationPlugin, is_initialization_type_supported
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        PntosInitializationPlugin, new_initialization_strategy
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosInitializationPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInitializationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInitializationPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInitializationPlugin, is_initialization_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosInitializationPlugin, new_initialization_strategy
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 28] = [(); core::mem::size_of::<PntosInitializationPlugin>()];
    const _: [(); 4] = [(); core::mem::align_of::<PntosInitializationPlugin>()];
    const _: [(); 0] = [(); core::mem::offset_of!(PntosInitializationPlugin, common)];
    const _: [(); 20] = [(); core::mem::offset_of!(
        PntosInitializationPlugin, is_initialization_type_supported
    )];
    const _: [(); 24] = [(); core::mem::offset_of!(
        PntosInitializationPlugin, new_initialization_strategy
    )];
};
