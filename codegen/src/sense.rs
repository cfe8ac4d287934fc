//! What can be wrong with a message whose bytes are right: the rules of each ASPN struct, as far as the description says
//! or implies them.
//!
//! Listed enum values, NaN where a value may be absent, and lengths are said. Three things follow from names: a
//! `variance` is not negative, a `covariance` is a square matrix that could be one, and a `quaternion` has length 1. A count
//! that is both sides of a covariance and nothing else counts the values that are not absent, and a frame that may be geodetic makes
//! angles of the two numbers behind it.
//!
//! The rules know no language: `emit::validation` prints them for the SDK, and `emit::c_codec` for C.

use crate::model::{Api, Count, Extent, Field, Named, Pointer, Record, Scalar, Type};

/// The rule of a field.
#[derive(Debug)]
pub struct FieldRule<'a> {
    /// The field.
    pub field: &'a str,
    /// What has to hold for it.
    pub rule: Rule<'a>,
}

/// The width of a real number.
#[derive(Debug, Clone, Copy)]
pub enum Real {
    /// A `float`.
    F32,
    /// A `double`.
    F64,
}

/// What a NaN says.
#[derive(Debug, Clone, Copy)]
pub enum Nan {
    /// That there is no value.
    IsAbsent,
    /// Nothing that makes sense.
    IsWrong,
}

/// What has to hold for a field.
#[derive(Debug)]
pub enum Rule<'a> {
    /// An enum with one of these values.
    Listed(Vec<u32>),
    /// A `bool` that is 0 or 1.
    Truth,
    /// A string that is there.
    Text,
    /// A finite number, or NaN where that is absent.
    Real(Real, Nan),
    /// One that is not negative.
    Variance(Real, Nan),
    /// So many numbers.
    Reals(Real, u32, Nan),
    /// As many as the product of the lengths.
    RealsOf(Real, Vec<Length<'a>>, Nan),
    /// As many as the product of the lengths, or none. NaN is absent.
    OptionalRealsOf(Real, Vec<Length<'a>>),
    /// An array of anything else that is there if its lengths say so.
    Present(Vec<Length<'a>>),
    /// A struct.
    Struct(&'a Record),
    /// As many as the product of the lengths.
    Structs(Vec<Length<'a>>, &'a Record),
    /// A matrix with so many rows that could be a covariance.
    Covariance(u32),
    /// Such a matrix behind a pointer.
    CovarianceOf(Length<'a>),
    /// Four numbers of length 1, or four NaN where those are absent.
    Quaternion(Nan),
    /// The count is that of the terms that are not NaN. An attitude counts three.
    Measured {
        /// The count.
        count: Length<'a>,
        /// Numbers.
        terms: Vec<&'a str>,
        /// A quaternion.
        attitude: Option<&'a str>,
    },
    /// If the frame has the value, this is a latitude, and the other one a longitude.
    Geodetic {
        /// The frame.
        frame: &'a str,
        /// Its geodetic value.
        value: u32,
        /// The field behind this one.
        longitude: &'a str,
    },
}

/// A factor of the length of an array.
#[derive(Debug, Clone, Copy)]
pub enum Length<'a> {
    /// A count in the struct: the field, and its type.
    Field(&'a str, Scalar),
    /// A number.
    Const(u32),
}

/// The rules of a struct, in the order in which they are applied.
pub fn rules<'a>(api: &'a Api, record: &'a Record) -> Vec<FieldRule<'a>> {
    let of = Of { api, record };
    let fields = record.fields().filter_map(|field| Some(FieldRule { field: &field.name, rule: of.rule(field)? }));
    fields.chain(of.measured()).chain(of.geodetic()).collect()
}

struct Of<'a> {
    api: &'a Api,
    record: &'a Record,
}

impl<'a> Of<'a> {
    fn rule(&self, field: &'a Field) -> Option<Rule<'a>> {
        match &field.ty {
            Type::Scalar(Scalar::Bool) => Some(Rule::Truth),
            Type::Scalar(scalar) if field.name.ends_with("variance") => {
                Some(Rule::Variance(real(*scalar)?, nan(field)))
            }
            Type::Scalar(scalar) => Some(Rule::Real(real(*scalar)?, nan(field))),
            Type::Array { len, .. } => by_value(field, *len),
            Type::Pointer(pointer) => self.behind(field, pointer),
            Type::Named(name) => match self.api.named(name)? {
                // What a message is says its type, which is not checked against itself.
                Named::Enum(_) if field.name == "message_type" => None,
                Named::Enum(item) => Some(Rule::Listed(item.variants.iter().map(|variant| variant.value).collect())),
                Named::Record(record) => Some(Rule::Struct(record)),
            },
            _ => None,
        }
    }

    /// The rule of an array or a string.
    fn behind(&self, field: &'a Field, pointer: &'a Pointer) -> Option<Rule<'a>> {
        let count = match &pointer.extent {
            Extent::Text => return Some(Rule::Text),
            Extent::Many(count) => count,
            _ => return None,
        };
        if let Some(rows) = both_sides(field) {
            return Some(Rule::CovarianceOf(self.length(rows)?));
        }
        let lengths = self.lengths(count)?;
        match &*pointer.to {
            Type::Named(name) => Some(Rule::Structs(lengths, self.api.record(name)?)),
            Type::Scalar(scalar) => Some(match real(*scalar) {
                Some(real) if field.is_optional() => Rule::OptionalRealsOf(real, lengths),
                Some(real) => Rule::RealsOf(real, lengths, nan(field)),
                None => Rule::Present(lengths),
            }),
            _ => None,
        }
    }

    /// The factors of the length of an array.
    fn lengths_of(&self, field: &Field) -> Option<Vec<Length<'a>>> {
        match &field.ty.as_pointer()?.extent {
            Extent::Many(count) => self.lengths(count),
            _ => None,
        }
    }

    /// The factors of a count.
    fn lengths(&self, count: &Count) -> Option<Vec<Length<'a>>> {
        match count {
            Count::Const(number) => Some(vec![Length::Const(u32::try_from(*number).ok()?)]),
            Count::Product(counts) => {
                let factors = counts.iter().map(|count| self.lengths(count)).collect::<Option<Vec<_>>>()?;
                Some(factors.into_iter().flatten().collect())
            }
            _ => match paths(count)?[..] {
                [name] => Some(vec![self.length(name)?]),
                _ => None,
            },
        }
    }

    fn length(&self, name: &str) -> Option<Length<'a>> {
        let field = self.record.fields().find(|field| field.name == name)?;
        let Type::Scalar(scalar) = field.ty else { return None };
        Some(Length::Field(&field.name, scalar))
    }

    /// The rule of a count that is both sides of a covariance. One that is the length of another array, too, counts that
    /// array's elements.
    fn measured(&self) -> Option<FieldRule<'a>> {
        let name = self.record.fields().find_map(both_sides)?;
        let count = self.length(name)?;
        let counts = |length: &Length<'_>| matches!(length, Length::Field(field, _) if *field == name);
        let mut others = self.record.fields().filter(|field| both_sides(field).is_none());
        if others.any(|field| self.lengths_of(field).is_some_and(|lengths| lengths.iter().any(counts))) {
            return None;
        }
        let absent = || self.record.fields().filter(|field| field.nan_is_absent);
        let terms: Vec<_> =
            absent().filter(|field| field.ty == Type::Scalar(Scalar::F64)).map(|field| field.name.as_str()).collect();
        let attitude = absent().find(|field| is_quaternion(field)).map(|field| field.name.as_str());
        let counts = !terms.is_empty();
        counts.then_some(FieldRule { field: name, rule: Rule::Measured { count, terms, attitude } })
    }

    /// The rule of two numbers that are latitude and longitude if the frame says so.
    fn geodetic(&self) -> Option<FieldRule<'a>> {
        let mut fields = self.record.fields();
        let (frame, value) = fields.by_ref().find_map(|field| {
            let item = self.api.enumeration(field.ty.as_named()?)?;
            let geodetic = item.variants.iter().find(|variant| variant.name.ends_with("_GEODETIC"))?;
            Some((field.name.as_str(), geodetic.value))
        })?;
        let mut reals = fields.filter(|field| field.ty == Type::Scalar(Scalar::F64)).map(|field| field.name.as_str());
        let (field, longitude) = (reals.next()?, reals.next()?);
        Some(FieldRule { field, rule: Rule::Geodetic { frame, value, longitude } })
    }
}

/// The rule of an array in the struct itself.
fn by_value(field: &Field, rows: u32) -> Option<Rule<'_>> {
    let (element, count) = crate::emit::lcm::plan::elements(&field.ty);
    let Type::Scalar(scalar) = element else { return None };
    if field.name.ends_with("covariance") && *scalar == Scalar::F64 && rows.checked_mul(rows) == Some(count) {
        return Some(Rule::Covariance(rows));
    }
    if is_quaternion(field) {
        return Some(Rule::Quaternion(nan(field)));
    }
    Some(Rule::Reals(real(*scalar)?, count, nan(field)))
}

fn is_quaternion(field: &Field) -> bool {
    let four = |ty: &Type| matches!(ty, Type::Array { of, len: 4 } if **of == Type::Scalar(Scalar::F64));
    field.name.ends_with("quaternion") && four(&field.ty)
}

/// The count that is both the rows and the columns of a covariance.
fn both_sides(field: &Field) -> Option<&str> {
    let pointer = field.ty.as_pointer().filter(|pointer| *pointer.to == Type::Scalar(Scalar::F64))?;
    let Extent::Many(count) = &pointer.extent else { return None };
    match paths(count)?[..] {
        [rows, columns] if rows == columns && field.name.ends_with("covariance") => Some(rows),
        _ => None,
    }
}

/// The fields whose product is the count.
fn paths(count: &Count) -> Option<Vec<&str>> {
    match count {
        Count::Path(path) => match &path[..] {
            [name] => Some(vec![name]),
            _ => None,
        },
        Count::Product(counts) => counts.iter().map(|count| paths(count)?.pop()).collect(),
        _ => None,
    }
}

fn nan(field: &Field) -> Nan {
    if field.nan_is_absent { Nan::IsAbsent } else { Nan::IsWrong }
}

fn real(scalar: Scalar) -> Option<Real> {
    match scalar {
        Scalar::F32 => Some(Real::F32),
        Scalar::F64 => Some(Real::F64),
        _ => None,
    }
}
