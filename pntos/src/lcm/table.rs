//! The form of the generated tables: what the codec knows about each LCM struct.
//!
//! Each struct is described twice. [`Struct::steps`] is how to convert it quickly: structs by value are dissolved in it,
//! and numbers that lie side by side are one [`Move`]. [`Struct::members`] is how it looks: one after the other, by name.
//! Whatever goes wrong while stepping is explained by going through the members.
//!
//! The tables are checked when they are compiled: no move leaves its run of bytes or its struct, and no count is used
//! that was not read.

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
    pub(super) name: &'static str,
    /// What its bytes begin with.
    pub(super) fingerprint: u64,
    /// Its type, if it is a message.
    pub(super) message_type: Option<sys::Aspn23MessageType>,
    /// Bytes of the struct in C.
    pub(super) size: usize,
    /// The fewest bytes on the wire.
    pub(super) least: u32,
    /// Fields that do not travel: offset and size.
    pub(super) unset: &'static [(usize, usize)],
    /// How it is converted.
    pub(super) steps: &'static [Step],
    /// How it looks.
    pub(super) members: &'static [Member],
}

/// One part of a struct on the wire.
#[derive(Debug)]
pub(super) enum Step {
    /// So many bytes, with numbers at fixed places.
    Fixed {
        bytes: u32,
        moves: &'static [Move],
        /// Bytes without a field: place and number.
        zeros: &'static [(u32, u32)],
        /// The numbers among them that are lengths of arrays, in order.
        counts: &'static [Move],
    },
    /// An array, behind the pointer at this offset.
    Array { pointer: usize, dims: &'static [Dim], element: Element },
    /// A string, behind the pointer at this offset.
    Text { pointer: usize },
}

/// Numbers that lie side by side, on the wire and in C.
#[derive(Debug)]
pub(super) struct Move {
    pub(super) kind: Kind,
    /// Place in the run of bytes.
    pub(super) at: u32,
    /// Offset in the struct.
    pub(super) field: u32,
    pub(super) count: u32,
}

impl Move {
    pub(super) const fn new(kind: Kind, at: u32, field: usize, count: u32) -> Self {
        assert!(field <= u32::MAX as usize);
        Self { kind, at, field: field as u32, count }
    }

    /// Numbers of several fields, the last of which has `in_last` of them.
    pub(super) const fn run(kind: Kind, at: u32, first: usize, count: u32, last: usize, in_last: u32) -> Self {
        assert!(last - first == (count - in_last) as usize * kind.field_size(), "there is a gap between the fields");
        Self::new(kind, at, first, count)
    }
}

/// One dimension of an array.
#[derive(Clone, Copy, Debug)]
pub(super) enum Dim {
    #[allow(dead_code, reason = "a description that is extended may have one")]
    Const(u32),
    /// The count with this number.
    Count(usize),
}

/// What an array has.
#[derive(Clone, Copy, Debug)]
pub(super) enum Element {
    Number(Kind),
    Struct(&'static Struct),
}

impl Element {
    /// Bytes in C.
    pub(super) const fn size(self) -> usize {
        match self {
            Self::Number(kind) => kind.field_size(),
            Self::Struct(of) => of.size,
        }
    }

    /// The fewest bytes on the wire.
    pub(super) const fn least(self) -> usize {
        match self {
            Self::Number(kind) => kind.wire_size(),
            Self::Struct(of) => of.least as usize,
        }
    }

    /// Bytes on the wire, if that is always the same number.
    pub(super) const fn fixed(self) -> Option<usize> {
        match self {
            Self::Number(kind) => Some(kind.wire_size()),
            Self::Struct(Struct { steps: [Step::Fixed { bytes, .. }], .. }) => Some(*bytes as usize),
            Self::Struct(_) => None,
        }
    }
}

/// One member of an LCM struct.
#[derive(Debug)]
pub(super) struct Member {
    pub(super) name: &'static str,
    /// Offset of its field in C.
    pub(super) field: usize,
    pub(super) shape: Shape,
    /// It is the length of an array: the next count.
    pub(super) is_count: bool,
}

/// What a member is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
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

    pub(super) const fn reserved(name: &'static str, bytes: u32) -> Self {
        Self::new(name, 0, Shape::Reserved(bytes))
    }

    pub(super) const fn number(name: &'static str, field: usize, kind: Kind) -> Self {
        Self::new(name, field, Shape::Number(kind))
    }

    pub(super) const fn count(name: &'static str, field: usize, kind: Kind) -> Self {
        Self { is_count: true, ..Self::number(name, field, kind) }
    }

    pub(super) const fn numbers(name: &'static str, field: usize, kind: Kind, count: u32) -> Self {
        Self::new(name, field, Shape::Numbers(kind, count))
    }

    pub(super) const fn text(name: &'static str, field: usize) -> Self {
        Self::new(name, field, Shape::Text)
    }

    pub(super) const fn nested(name: &'static str, field: usize, of: &'static Struct) -> Self {
        Self::new(name, field, Shape::Struct(of))
    }

    pub(super) const fn array(name: &'static str, field: usize, element: Element, dims: &'static [Dim]) -> Self {
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
    pub(super) const fn checked(self) -> Self {
        assert!(self.least > 0, "an element of an array needs a byte on the wire");
        let mut known = 0;
        let mut steps = self.steps;
        while let [step, rest @ ..] = steps {
            match step {
                Step::Fixed { bytes, moves, zeros, counts } => {
                    check_moves(moves, *bytes, self.size);
                    check_moves(counts, *bytes, self.size);
                    check_zeros(zeros, *bytes);
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
        assert!(known <= MOST_COUNTS);
        let mut unset = self.unset;
        while let [(at, size), rest @ ..] = unset {
            assert!(*at + *size <= self.size);
            unset = rest;
        }
        self
    }
}

const fn check_moves(mut moves: &[Move], bytes: u32, size: usize) {
    while let [this, rest @ ..] = moves {
        assert!(this.at as usize + this.count as usize * this.kind.wire_size() <= bytes as usize);
        assert!(this.field as usize + this.count as usize * this.kind.field_size() <= size);
        moves = rest;
    }
}

const fn check_zeros(mut zeros: &[(u32, u32)], bytes: u32) {
    while let [(at, count), rest @ ..] = zeros {
        assert!(*at + *count <= bytes);
        zeros = rest;
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
