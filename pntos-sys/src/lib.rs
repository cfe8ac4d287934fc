// Made from api-spec by `cargo pntos gen`. Changes belong there.

//! Raw bindings of pntOS-C 2.1 (plugin API 2, loader API 2) with ASPN-23.
//!
//! Names, order and types are those of the C headers in `include/`, which are made from the same description. Nothing
//! here is safe to use without reading what the `pntos` crate does for you:
//!
//! * every pointer is `*mut` and may be null, whatever its documentation promises: C does not check;
//! * a function slot is an `Option`, because a foreign table may hold null;
//! * a C `bool` is a [`Bool`], one byte that only a careful reader turns into a Rust `bool`;
//! * an enum is open: a struct around its number, with a constant for every known variant.
//!
//! Free functions of the ASPN C library are not bound: nothing here needs them.

#![no_std]
#![allow(clippy::type_complexity, reason = "a slot is written as C declares it")]
#![allow(non_snake_case, reason = "a field is called what C calls it")]

#[rustfmt::skip]
mod aspn23;
mod ffi;
#[rustfmt::skip]
mod pntos;

pub use aspn23::*;
pub use ffi::*;
pub use pntos::*;
