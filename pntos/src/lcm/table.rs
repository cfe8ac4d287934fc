//! The form of the generated tables: what the codec knows about each LCM struct.
//!
//! Each struct is described twice. [`Struct::steps`] is how to convert it quickly: structs by value are dissolved in it,
//! and a run of numbers with fixed places is converted by code that asks nothing. [`Struct::members`] is how it looks: one
//! after the other, by name. Whatever goes wrong while stepping is explained by going through the members.
//!
//! The tables are checked when they are compiled: no length is read from outside of its run of bytes or its struct, and
//! none is used that was not read. That the code converts what C has is for the compiler to see, by the types of fields.

#![allow(missing_docs, reason = "public for the tables of extensions, which are generated")]

use super::{generated::MOST_COUNTS, kind::Kind};
use crate::sys;

/// An ASPN struct of C that has a form on LCM.
///
/// # Safety
///
/// [`STRUCT`](Self::STRUCT) describes this very struct.
pub unsafe trait LcmStruct: Copy + 'static {
    /// What the codec knows about it.
    const STRUCT: &'static Struct;
}

/// One LCM struct.
#[derive(Debug)]
pub struct Struct {
    /// Name in LCM.
    pub name: &'static str,
    /// What its bytes begin with.
    pub fingerprint: u64,
    /// Its type, if it is a message.
    pub message_type: Option<sys::Aspn23MessageType>,
    /// Bytes of the struct in C.
    pub size: usize,
    /// The fewest bytes on the wire.
    pub least: u32,
    /// How it is converted.
    pub steps: &'static [Step],
    /// How it looks.
    pub members: &'static [Member],
}

/// One part of a struct on the wire.
#[derive(Debug)]
pub enum Step {
    /// So many bytes, with numbers at fixed places.
    Fixed {
        bytes: u32,
        /// Converts all of them, from the bytes to the struct. False if C cannot hold one.
        ///
        /// # Safety
        ///
        /// There are that many bytes, and room for the struct.
        decode: unsafe fn(wire: *const u8, c: *mut u8) -> bool,
        /// Converts all of them, from the struct to the bytes, all of which are written. False if LCM cannot hold one.
        ///
        /// # Safety
        ///
        /// There is room for that many bytes, and the struct is whole.
        encode: unsafe fn(c: *const u8, wire: *mut u8) -> bool,
        /// The numbers among them that are lengths of arrays, in order.
        counts: &'static [Length],
    },
    /// An array, behind the pointer at this offset.
    Array { pointer: usize, dims: &'static [Dim], element: Element },
    /// A string, behind the pointer at this offset.
    Text { pointer: usize },
}

/// A number that is the length of an array.
#[derive(Debug)]
pub struct Length {
    pub(super) kind: Kind,
    /// Place in the run of bytes.
    pub(super) at: usize,
    /// Offset in the struct.
    pub(super) field: usize,
}

impl Length {
    pub const fn new(kind: Kind, at: usize, field: usize) -> Self {
        Self { kind, at, field }
    }
}

/// One dimension of an array.
#[derive(Clone, Copy, Debug)]
pub enum Dim {
    #[allow(dead_code, reason = "a description that is extended may have one")]
    Const(u32),
    /// The count with this number.
    Count(usize),
}

/// What an array has.
#[derive(Clone, Copy, Debug)]
pub enum Element {
    Number(Kind),
    /// Numbers that may be missing as a whole: a null pointer says that each of them is NaN.
    OptionalNumber(Kind),
    Struct(&'static Struct),
}

impl Element {
    /// Bytes in C.
    pub const fn size(self) -> usize {
        match self {
            Self::Number(kind) | Self::OptionalNumber(kind) => kind.field_size(),
            Self::Struct(of) => of.size,
        }
    }

    /// The fewest bytes on the wire.
    pub const fn least(self) -> usize {
        match self {
            Self::Number(kind) | Self::OptionalNumber(kind) => kind.wire_size(),
            Self::Struct(of) => of.least as usize,
        }
    }

    /// Bytes on the wire, if that is always the same number.
    pub const fn fixed(self) -> Option<usize> {
        match self {
            Self::Number(kind) | Self::OptionalNumber(kind) => Some(kind.wire_size()),
            Self::Struct(Struct { steps: [Step::Fixed { bytes, .. }], .. }) => Some(*bytes as usize),
            Self::Struct(_) => None,
        }
    }
}

/// One member of an LCM struct.
#[derive(Debug)]
pub struct Member {
    pub(super) name: &'static str,
    /// Offset of its field in C.
    pub(super) field: usize,
    pub(super) shape: Shape,
    /// It is the length of an array: the next count.
    pub(super) is_count: bool,
}

/// What a member is.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Bytes that only the wire has.
    Reserved(u32),
    Number(Kind),
    /// A fixed number of numbers.
    Numbers(Kind, u32),
    Text,
    Struct(&'static Struct),
    Array(Element, &'static [Dim]),
}

impl Member {
    const fn new(name: &'static str, field: usize, shape: Shape) -> Self {
        Self { name, field, shape, is_count: false }
    }

    pub const fn reserved(name: &'static str, bytes: u32) -> Self {
        Self::new(name, 0, Shape::Reserved(bytes))
    }

    pub const fn number(name: &'static str, field: usize, kind: Kind) -> Self {
        Self::new(name, field, Shape::Number(kind))
    }

    pub const fn count(name: &'static str, field: usize, kind: Kind) -> Self {
        Self { is_count: true, ..Self::number(name, field, kind) }
    }

    pub const fn numbers(name: &'static str, field: usize, kind: Kind, count: u32) -> Self {
        Self::new(name, field, Shape::Numbers(kind, count))
    }

    pub const fn text(name: &'static str, field: usize) -> Self {
        Self::new(name, field, Shape::Text)
    }

    pub const fn nested(name: &'static str, field: usize, of: &'static Struct) -> Self {
        Self::new(name, field, Shape::Struct(of))
    }

    pub const fn array(name: &'static str, field: usize, element: Element, dims: &'static [Dim]) -> Self {
        Self::new(name, field, Shape::Array(element, dims))
    }
}

/// The lengths of the arrays of one struct, as far as they are known.
#[derive(Clone, Default)]
pub(super) struct Counts {
    values: [u64; MOST_COUNTS],
    known: usize,
}

impl Counts {
    /// Takes in the next one.
    #[inline]
    pub(super) fn push(&mut self, count: u64) {
        self.values[self.known] = count;
        self.known += 1;
    }

    /// How many elements an array has; more than any message if the product is too large to hold.
    #[inline]
    pub(super) fn total(&self, dims: &[Dim]) -> u64 {
        dims.iter().fold(1, |total: u64, dim| {
            total.saturating_mul(match *dim {
                Dim::Const(size) => size.into(),
                Dim::Count(number) => self.values[number],
            })
        })
    }
}

impl Struct {
    /// The table, if it is sound; the build stops if not.
    pub const fn checked(self) -> Self {
        assert!(self.least > 0, "an element of an array needs a byte on the wire");
        let mut known = 0;
        let mut steps = self.steps;
        while let [step, rest @ ..] = steps {
            match step {
                Step::Fixed { bytes, counts, .. } => {
                    check_lengths(counts, *bytes as usize, self.size);
                    known += counts.len();
                }
                Step::Array { pointer, dims, .. } => {
                    assert!(*pointer + size_of::<usize>() <= self.size);
                    check_dims(dims, known);
                }
                Step::Text { pointer } => assert!(*pointer + size_of::<usize>() <= self.size),
            }
            steps = rest;
        }
        assert!(known <= MOST_COUNTS, "a struct has more lengths of arrays than the codec keeps");
        self
    }
}

const fn check_lengths(mut lengths: &[Length], bytes: usize, size: usize) {
    while let [this, rest @ ..] = lengths {
        assert!(this.at + this.kind.wire_size() <= bytes);
        assert!(this.field + this.kind.field_size() <= size);
        lengths = rest;
    }
}

const fn check_dims(mut dims: &[Dim], known: usize) {
    while let [dim, rest @ ..] = dims {
        if let Dim::Count(number) = dim {
            assert!(*number < known, "a count that was not read");
        }
        dims = rest;
    }
}
