//! What generated code is written with: that of this crate, and that of extensions. It changes with the generator.

pub use alloc::vec::Vec;
pub use core::{
    ffi::CStr,
    ptr::{NonNull, null_mut},
};

pub use crate::{
    Error, Fault, Mediator, Result,
    aspn::kit::*,
    boundary::{self, Body, Transferred},
    callback::Callback,
    cast::{Derived, Tagged},
    generated::enums::*,
    kept::{self, Kept},
    managed::{Handle, Lent, Managed, NullSlot, optional, required},
    message::wrap,
    object::Object,
    open_enum::open_enum,
    plugin::{self, CommonPlugin, PluginHandle},
    text::{self, CStrArg, CStrArray, HandleArray, NullableCStrArray},
    variadic,
};
