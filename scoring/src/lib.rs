//! How far a navigation solution is from the truth, or from another solution.
//!
//! A [`Track`] is what one channel of a log says about where the vehicle was, or what a program computed itself. A
//! [`Score`] compares two of them: errors over time, and their statistics for each axis.
//!
//! ```
//! use pntos_scoring::{Geodetic, Sample, Score, Track};
//!
//! let at = |second: i64, height| Sample::at(second * 1_000_000_000, Geodetic { latitude: 0.7, longitude: -1.4, height });
//! let truth = Track::new([at(0, 100.0), at(1, 100.0)]);
//! let solution = Track::new([at(0, 103.0), at(1, 99.0)]);
//!
//! let score = Score::of(&solution, &truth)?;
//!
//! let down = score.position.axes[2];
//! assert_eq!((down.mean, down.max), (-1.0, 3.0));
//! # Ok::<(), pntos_scoring::NothingCompared>(())
//! ```
//!
//! # What an error is
//!
//! The truth is interpolated to the time of the solution: position and velocity linearly, attitude along the shortest
//! turn. Where it is not known, before its first sample, after its last or between two that are too far apart, nothing is
//! compared: no value is better than one made up.
//!
//! | error | is |
//! |---|---|
//! | position | solution minus truth, north, east and down of the truth, in m |
//! | velocity | solution minus truth, north, east and down, in m/s |
//! | tilt | the turn ψ about north, east and down with `C_true = exp(-[ψ×]) C_solution`, in rad; statistics in degrees |
//!
//! Sigmas are the square roots of the diagonal of the solution's covariance. The truth counts as exact: two solutions that
//! are compared with each other are inside each other's sigmas less often than either is inside its own.

mod acceptance;
mod channels;
mod error;
mod geodetic;
mod limits;
mod log;
mod reference;
mod sample;
mod score;
mod statistics;
mod track;

pub use acceptance::{ACCEPTANCE, Acceptance, Fault};
pub use channels::{Channel, Kind};
pub use error::{ErrorSample, Quantity};
pub use geodetic::{Geodetic, Ned};
pub use limits::{Exceeded, Limits};
pub use log::{Damage, Log, LogError};
pub use reference::{COLUMNS, Difference, RowError};
pub use sample::{Refused, Sample};
pub use score::{NothingCompared, QuantityScore, Score, Uncovered};
pub use statistics::{Axis, Spread};
pub use track::Track;
