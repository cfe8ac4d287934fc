//! An inertial: integrates the samples of an inertial sensor, remembers the last seconds of it, and lets them be corrected.
//!
//! [`step`] is the mechanisation. [`Inertial`] drives it and keeps a history of fixed length, so that it can be asked for
//! any time in it, and be reset at any time in it: the samples since then are integrated once more. That is done when the
//! result is first asked for, so a reset of the solution and one of the sensor's errors at the same time cost one pass.
//!
//! [`Track`] does the same for the solutions of a device that integrates by itself. What both are asked for is [`Memory`].
//!
//! ```
//! use pntos_nav::{inertial::{Inertial, Memory as _, Settings, SensorErrors}, solution::{ImuSample, Pva}};
//! use pntos_nav::nalgebra::{Matrix3, Vector3};
//!
//! let start = Pva { time: 0, latitude: 0.7, longitude: 0.0, height: 100.0, velocity: Vector3::zeros(), attitude: Matrix3::identity() };
//! let mut inertial = Inertial::new(&start, SensorErrors::default(), &Settings::default());
//! let at_rest = Vector3::new(0.0, 0.0, -0.098);
//! for k in 1..=100 {
//!     inertial.add(&ImuSample { time: k * 10_000_000, delta_velocity: at_rest, delta_angle: Vector3::zeros() }).unwrap();
//! }
//! assert!(inertial.solution_at(995_000_000).is_some());
//! ```

mod forces;
mod free_run;
mod history;
mod interpolate;
mod memory;
mod step;
mod track;

pub use forces::ForceAndRate;
pub use free_run::FreeRun;
pub use history::{Inertial, Intake, Refusal, Settings};
pub use interpolate::interpolate;
pub use memory::Memory;
pub use step::{SensorErrors, coast, step};
pub use track::Track;
