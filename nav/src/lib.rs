//! The mathematics of inertial navigation: mechanisation, alignment, error models, measurements, filters.
//!
//! Ordinary functions and types over `f64`, without plugins, messages, threads or clocks, so that they can be linked
//! into anything. Nothing allocates after construction.
//!
//! # Conventions
//!
//! | what | convention |
//! |---|---|
//! | time | whole nanoseconds; differences become seconds last |
//! | position | latitude and longitude in rad, height above the WGS-84 ellipsoid in m |
//! | navigation frame, n | north, east, down at the vehicle |
//! | platform frame, p | forward, right, down |
//! | attitude | `C`, the rotation from p to n; as a quaternion scalar first; as angles Z-Y-X: `C = Rz(yaw) Ry(pitch) Rx(roll)` |
//! | velocity | along north, east, down in m/s |
//! | tilt error ψ | `C_true = (I - [ψ×]) C_estimated`, rad about north, east, down |
//! | errors | additive: true value = estimate + error; tilt as above |
//!
//! # Sources
//!
//! * D. Titterton, J. Weston: *Strapdown Inertial Navigation Technology*, 2nd ed. ("T&W").
//! * P. Groves: *Principles of GNSS, Inertial, and Multisensor Integrated Navigation Systems*, 2nd ed. ("Groves").
//! * P. Savage: *Strapdown Analytics*.
//! * R. G. Brown, P. Hwang: *Introduction to Random Signals and Applied Kalman Filtering*.

#![cfg_attr(not(feature = "std"), no_std)]
// But for calling what is compiled for registers that not every processor has.
#![deny(unsafe_code)]

extern crate alloc;

pub mod align;
pub mod attitude;
pub mod earth;
pub mod feedback;
pub mod filter;
pub mod inertial;
pub mod measurement;
pub mod models;
pub mod preprocess;
pub mod solution;
pub mod virtual_states;
mod width;

pub use nalgebra;
