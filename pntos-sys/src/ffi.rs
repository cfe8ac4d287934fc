// Made from api-spec by `cargo pntos gen`. Changes belong there.

//! What the C language brings along.

pub use core::ffi::{CStr, c_char, c_void};

/// A C `bool`: one byte that should be 0 or 1, and may be anything when it comes from C.
pub type Bool = u8;

/// A `va_list` as a parameter.
///
/// C turns an array argument into a pointer to its first element, and where `va_list` is no array it is a pointer
/// itself. On x86-64, i386, 32-bit Arm and AArch64 under Linux a `va_list` argument is therefore passed like a pointer,
/// and this type can carry it from a caller to the next function. It cannot be read here.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct VaList(pub *mut c_void);
