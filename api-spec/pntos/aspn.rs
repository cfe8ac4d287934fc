//! The ASPN version that pntOS uses, under version-free names.

pub use crate::aspn23::aspn::*;
