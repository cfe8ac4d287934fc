//! The names of the objects that an engine was given.

use std::ffi::{CStr, CString};

/// A text that is never the name of anything.
pub const NOBODY: &CStr = c"nobody";

/// Kinds of object that have a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// State blocks.
    Block,
    /// Measurement processors.
    Processor,
    /// Virtual state blocks, by their target.
    Virtual,
}

/// The names that are in use, by kind, in the order in which they were made.
#[derive(Debug, Clone)]
pub struct Labels([Vec<CString>; 3]);

impl Labels {
    /// No names.
    pub const NONE: Self = Self([const { Vec::new() }; 3]);

    /// What a parameter of that name is about.
    pub fn kind_of(parameter: &str) -> Named {
        if parameter.contains("processor") {
            Named::Processor
        } else if parameter.contains("target") {
            Named::Virtual
        } else {
            Named::Block
        }
    }

    /// A new name.
    pub fn add(&mut self, kind: Named, label: CString) {
        self.0[kind as usize].push(label);
    }

    /// The latest name.
    pub fn latest(&self, kind: Named) -> CString {
        self.0[kind as usize].last().cloned().unwrap_or_else(|| NOBODY.to_owned())
    }

    /// The latest name, which is free from now on.
    pub fn take(&mut self, kind: Named) -> CString {
        self.0[kind as usize].pop().unwrap_or_else(|| NOBODY.to_owned())
    }
}
