//! ASPN-23: what sensors measure and what is known about them.
//!
//! Each of its structs exists twice. The owned one has public fields, `Vec`s and `Option`s, and a message's
//! [`into_message`](MeasurementImu::into_message) makes of it what crosses. The `..Ref` is a view of a received one in
//! its place, which [`Message::aspn`](crate::Message::aspn) chooses by the message's type; its `to_owned` gives the
//! former. Structs of bare numbers, such as [`TypeTimestamp`], are the same in both.
//!
//! What C spells out, the owned structs know: counts follow from the lengths of arrays, and the message type from the
//! struct. A NaN that stands for nothing is `None`. An enum is open, so a value that this version does not list is kept.
//!
//! ```
//! # fn main() -> pntos::Result {
//! use pntos::aspn::{AspnRef, Matrix, MeasurementVelocity, MeasurementVelocityReferenceFrame};
//!
//! let velocity = MeasurementVelocity {
//!     reference_frame: MeasurementVelocityReferenceFrame::NED,
//!     x: Some(3.0),
//!     y: Some(4.0),
//!     covariance: Matrix::diagonal(&[0.01, 0.01]),
//!     ..Default::default()
//! };
//! let message = velocity.into_message("/odometer")?;
//!
//! let AspnRef::MeasurementVelocity(view) = message.aspn() else { unreachable!() };
//! assert_eq!((view.y(), view.z()), (Some(4.0), None));
//! assert_eq!(view.num_meas(), 2);
//! assert_eq!(view.covariance()[(1, 1)], 0.01);
//! # Ok(())
//! # }
//! ```
//!
//! Names, units and frames are those of the ASPN-23 standard.

mod absent;
mod lower;
mod lowered;
mod matrix;
mod record;
mod view;

pub use crate::generated::aspn::*;

pub use matrix::{Matrix, MatrixRef};
pub use record::{AspnMessage, NullArray, Record, Records};

pub(crate) use lowered::Lowered;

/// What the generated structs are written with.
#[doc(hidden)]
pub mod kit {
    pub use alloc::{ffi::CString, vec::Vec};
    pub use core::{ffi::CStr, ptr::NonNull};

    pub use super::{
        absent::{is_absent, or_absent, present},
        lower::Lowering,
        matrix::{Matrix, MatrixRef, matrix, optional_matrix},
        record::{AspnMessage, NullArray, Record, Records, nested, nested_null_array, null_array, records},
        view::{View, message, record},
    };
    pub use crate::{Timestamp, sys, text};
}
