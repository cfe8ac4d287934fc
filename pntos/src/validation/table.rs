//! The form of the generated rules.

#![allow(missing_docs, reason = "public for the rules of extensions, which are generated")]

/// An ASPN struct of C with rules.
///
/// # Safety
///
/// [`RULES`](Self::RULES) are those of this very struct.
pub unsafe trait Validated: Copy + 'static {
    /// What has to hold for it.
    const RULES: &'static Rules;
}

/// What has to hold for one struct.
#[derive(Debug)]
pub struct Rules {
    /// Bytes of the struct.
    pub size: usize,
    /// Name, offset and rule of fields.
    pub fields: &'static [(&'static str, usize, Rule)],
}

/// The width of a real number.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    F32,
    F64,
}

/// A factor of a length: the type of a count and its offset, or a number.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "a description that is extended may have any of them")]
pub enum Length {
    U8(usize),
    U16(usize),
    U32(usize),
    U64(usize),
    Const(u32),
}

/// What a NaN says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nan {
    IsAbsent,
    IsWrong,
}

/// What has to hold for a field.
#[derive(Debug)]
pub enum Rule {
    /// An enum with one of these values.
    Listed(&'static [u32]),
    /// A `bool` that is 0 or 1.
    Truth,
    /// A string that is there.
    Text,
    /// A finite number, or NaN where that is absent.
    Real(Number, Nan),
    /// One that is not negative.
    Variance(Number, Nan),
    /// So many of them.
    Reals(Number, u32, Nan),
    /// As many as the product of the lengths.
    RealsOf(Number, &'static [Length], Nan),
    /// As many as the product of the lengths, or none. NaN is absent.
    OptionalRealsOf(Number, &'static [Length]),
    /// An array of anything else that is there if its lengths say so.
    Present(&'static [Length]),
    Struct(&'static Rules),
    Structs(&'static [Length], &'static Rules),
    /// A matrix with so many rows that could be a covariance.
    Covariance(u32),
    /// Such a matrix behind a pointer.
    CovarianceOf(Length),
    /// Four numbers of length 1, or four NaN where those are absent.
    Quaternion(Nan),
    /// The count is that of the terms that are not NaN. An attitude counts three.
    Measured {
        count: Length,
        terms: &'static [usize],
        attitude: Option<usize>,
    },
    /// If the frame has the value, this is a latitude, and the other one a longitude.
    Geodetic {
        frame: usize,
        value: u32,
        longitude: (&'static str, usize),
    },
}
