//! What a field of ASPN is in safe Rust.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::{argument, names};
use crate::model::{Api, Count, Extent, Field, Named, Pointer, Record, RecordKind, Scalar, Type};

/// How a record appears in safe Rust.
#[derive(PartialEq, Eq)]
pub enum Class {
    /// As the raw binding has it: all of it is numbers that mean what they say.
    Numbers,
    /// As an owned struct and a view.
    Both,
}

/// How a record appears; `None` for one of pntOS itself. Those of an extension appear like those of ASPN.
pub fn class(api: &Api, record: &Record) -> Option<Class> {
    let is_aspn = record.kind == RecordKind::Data && !record.managed.is_counted() && !record.name.starts_with("Pntos");
    is_aspn.then(|| if is_numbers(api, record) { Class::Numbers } else { Class::Both })
}

fn is_numbers(api: &Api, record: &Record) -> bool {
    let is_number = |ty: &Type| matches!(ty, Type::Scalar(scalar) if *scalar != Scalar::Bool);
    record.fields().all(|field| {
        !field.nan_is_absent
            && match &field.ty {
                Type::Array { of, .. } => is_number(of),
                Type::Named(name) => api.record(name).is_some_and(|nested| is_numbers(api, nested)),
                ty => is_number(ty),
            }
    })
}

/// What a field is.
pub enum Shape<'a> {
    /// The message type, which follows from the struct.
    Tag(Ident),
    /// The same in both languages.
    Plain(TokenStream),
    Bool,
    Enum(Ident),
    /// A number or an array of them that a NaN marks as missing.
    Absent(TokenStream),
    /// `T name[R][C]`.
    Grid {
        element: TokenStream,
        rows: usize,
        cols: usize,
        absent: bool,
    },
    Text {
        nullable: bool,
    },
    /// Another record.
    Nested(Ident),
    /// An array in C's form.
    Slice {
        element: TokenStream,
        count: &'a Count,
        absent: bool,
    },
    /// An array that two counts give a shape.
    Matrix {
        element: TokenStream,
        rows: &'a Count,
        cols: &'a Count,
        absent: bool,
    },
    /// An array of records.
    Records {
        record: Ident,
        count: &'a Count,
    },
}

/// A record of which every field has a shape.
pub struct Shaped<'a> {
    pub api: &'a Api,
    pub record: &'a Record,
    pub fields: Vec<(&'a Field, Shape<'a>)>,
}

impl<'a> Shaped<'a> {
    /// `None` where a field is something that ASPN does not have, such as a pointer to a single struct.
    pub fn new(api: &'a Api, record: &'a Record) -> Option<Self> {
        class(api, record).filter(|class| *class == Class::Both)?;
        let is_header = api.records().any(|other| other.base.as_ref().is_some_and(|base| base.record == record.name))
            && record.base.is_none();
        let shape = |field: &'a Field| match shape(api, field)? {
            Shape::Enum(item) if is_header => Some((field, Shape::Tag(item))),
            shape => Some((field, shape)),
        };
        let fields = record.fields().map(shape).collect::<Option<_>>()?;
        Some(Self { api, record, fields })
    }

    pub fn name(&self) -> Ident {
        names::safe_ident(&self.record.name)
    }

    pub fn view_name(&self) -> Ident {
        format_ident!("{}Ref", self.name())
    }

    /// The name of what a message is changed through.
    pub fn change_name(&self) -> Ident {
        format_ident!("{}Mut", self.name())
    }

    /// The names that array lengths depend on.
    pub fn counts(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for (_, shape) in &self.fields {
            match shape {
                Shape::Slice { count, .. } | Shape::Records { count, .. } => collect(count, &mut names),
                Shape::Matrix { rows, cols, .. } => {
                    collect(rows, &mut names);
                    collect(cols, &mut names);
                }
                _ => {}
            }
        }
        names
    }

    /// Whether the owned struct has no such field, because the lengths of its arrays say it.
    pub fn is_derived(&self, field: &Field) -> bool {
        self.fields.iter().any(|(_, shape)| shape.derives(&field.name))
    }

    /// The arrays that say how large a count is.
    pub fn counted_by(&self, count: &str) -> impl Iterator<Item = &(&'a Field, Shape<'a>)> {
        self.fields.iter().filter(move |(_, shape)| shape.derives(count))
    }

    /// The fields of the owned struct.
    pub fn own_fields(&self) -> impl Iterator<Item = &(&'a Field, Shape<'a>)> {
        self.fields.iter().filter(|(field, shape)| !matches!(shape, Shape::Tag(_)) && !self.is_derived(field))
    }
}

fn collect(count: &Count, names: &mut BTreeSet<String>) {
    match count {
        Count::Const(_) => {}
        Count::Path(path) => _ = names.insert(path[0].clone()),
        Count::Product(factors) => factors.iter().for_each(|factor| collect(factor, names)),
        Count::Match { on, arms, otherwise } => {
            names.insert(on.clone());
            arms.iter().for_each(|(_, count)| collect(count, names));
            collect(otherwise, names);
        }
    }
}

impl Shape<'_> {
    /// Whether the length of this array says how large a count is. One that may be missing does not.
    fn derives(&self, name: &str) -> bool {
        let is_it = |count: &Count| matches!(count, Count::Path(path) if *path == [name]);
        match self {
            Self::Slice { count, absent: false, .. } | Self::Records { count, .. } => is_it(count),
            Self::Matrix { rows, cols, absent: false, .. } => is_it(rows) || is_it(cols),
            _ => false,
        }
    }
}

fn shape<'a>(api: &'a Api, field: &'a Field) -> Option<Shape<'a>> {
    let absent = field.nan_is_absent;
    Some(match &field.ty {
        Type::Scalar(Scalar::Bool) => Shape::Bool,
        Type::Named(name) => match api.named(name)? {
            Named::Enum(item) => Shape::Enum(names::safe_ident(&item.name)),
            Named::Record(record) => match class(api, record)? {
                Class::Numbers => Shape::Plain(spell_record(record)),
                Class::Both => Shape::Nested(names::safe_ident(&record.name)),
            },
        },
        Type::Array { of, len: rows } => match &**of {
            Type::Array { of: element, len: cols } => Shape::Grid {
                element: argument::c_type(element),
                rows: usize::try_from(*rows).ok()?,
                cols: usize::try_from(*cols).ok()?,
                absent,
            },
            _ if absent => Shape::Absent(argument::c_type(&field.ty)),
            _ => Shape::Plain(argument::c_type(&field.ty)),
        },
        Type::Scalar(_) if absent => Shape::Absent(argument::c_type(&field.ty)),
        Type::Scalar(_) => Shape::Plain(argument::c_type(&field.ty)),
        Type::Pointer(pointer) => array(api, pointer, absent)?,
        Type::Void | Type::VaList | Type::Function { .. } => return None,
    })
}

fn array<'a>(api: &'a Api, pointer: &'a Pointer, absent: bool) -> Option<Shape<'a>> {
    let count = match &pointer.extent {
        Extent::Text => return Some(Shape::Text { nullable: pointer.nullable }),
        Extent::Many(count) => count,
        Extent::One | Extent::Opaque => return None,
    };
    let element = match &*pointer.to {
        Type::Named(name) => match api.named(name)? {
            Named::Enum(item) => {
                let item = names::safe_ident(&item.name);
                quote!(#item)
            }
            Named::Record(record) => match class(api, record)? {
                Class::Numbers => spell_record(record),
                Class::Both => return Some(Shape::Records { record: names::safe_ident(&record.name), count }),
            },
        },
        Type::Scalar(Scalar::Bool) | Type::Pointer(_) => return None,
        element => argument::c_type(element),
    };
    Some(match count {
        Count::Product(factors) if factors.len() == 2 => {
            Shape::Matrix { element, rows: &factors[0], cols: &factors[1], absent }
        }
        count => Shape::Slice { element, count, absent },
    })
}

fn spell_record(record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    quote!(#name)
}
