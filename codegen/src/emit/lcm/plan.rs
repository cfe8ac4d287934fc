//! What a codec does with a struct, whatever language it is written in.
//!
//! The wire has no padding and no names, and most of a struct has a fixed place on it. So a plan is a list of [`Step`]s:
//! a run of bytes whose numbers have fixed places in it, then an array whose length a number in an earlier run says, then
//! the next run. Structs by value are dissolved into the struct that nests them; only the elements of an array of
//! structs are read by a plan of their own.

use crate::model::{Api, LcmDim, LcmMember, LcmStruct, LcmType, Record, Scalar, Type};
use crate::wire::{Conversion, conversion, wire_size};

/// How one LCM struct is read and written.
#[derive(Debug, Default)]
pub struct Plan {
    /// What lies on the wire, in order.
    pub steps: Vec<Step>,
    /// Fields of C that do not travel and are zero, and types of their size.
    pub unset: Vec<(Path, Scalar)>,
    /// How many numbers are lengths of arrays. Each has a number of its own, from zero.
    pub counts: usize,
    /// The fewest bytes it can have.
    pub least: u32,
}

/// The names that lead from a struct to a field in it or in a struct that it nests.
pub type Path = Vec<String>;

/// One part of a struct on the wire.
#[derive(Debug)]
pub enum Step {
    /// So many bytes, with numbers at fixed places.
    Fixed(Fixed),
    /// An array.
    Array {
        /// The pointer in C.
        pointer: Path,
        /// How many elements: the product.
        dims: Vec<Dim>,
        /// What they are.
        element: Element,
    },
    /// A string: its length with the NUL, its bytes, the NUL.
    Text {
        /// The pointer in C.
        pointer: Path,
    },
}

/// So many bytes, with numbers at fixed places.
#[derive(Debug, Default)]
pub struct Fixed {
    /// How many bytes.
    pub bytes: u32,
    /// The numbers.
    pub moves: Vec<Move>,
    /// Bytes that only the wire has, which are zero: place and number.
    pub zeros: Vec<(u32, u32)>,
    /// The numbers among them that are lengths of arrays; the first of all has number zero.
    pub counts: Vec<Move>,
}

/// What a number is in C.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InC {
    /// A number by itself.
    Number,
    /// An enum.
    Enum,
    /// An array of them.
    Array,
}

/// A number with a fixed place, or several that a field has.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// How each changes.
    pub conversion: Conversion,
    /// What the field is.
    pub in_c: InC,
    /// Place in the run of bytes.
    pub at: u32,
    /// The field of C.
    pub field: Path,
    /// How many.
    pub count: u32,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dim {
    /// A number.
    Const(u32),
    /// The length with this number.
    Count(usize),
}

/// What an array has.
#[derive(Debug, Clone, PartialEq)]
pub enum Element {
    /// Numbers.
    Number(Conversion),
    /// Numbers that may be missing as a whole.
    OptionalNumber(Conversion),
    /// Structs, with the plan of this record.
    Record(String),
}

impl Plan {
    /// The plan of a record and its LCM struct.
    pub fn new(api: &Api, record: &Record, lcm: &LcmStruct) -> Self {
        let mut plan = Self::default();
        plan.add(api, record, lcm, &Vec::new());
        plan
    }

    fn add(&mut self, api: &Api, record: &Record, lcm: &LcmStruct, prefix: &Path) {
        // The members of this struct that are counts so far, by their numbers.
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for member in &lcm.members {
            let Some(name) = &member.field else {
                self.reserve(size(member));
                continue;
            };
            let path = joined(prefix, name);
            let field = record.fields().find(|field| &field.name == name).expect("a member's field");
            let ty = &field.ty;
            let dims = member.dims.iter().map(|dim| match dim {
                LcmDim::Const(size) => Dim::Const(*size),
                LcmDim::Member(of) => {
                    let number = counts.iter().find(|(name, _)| name == of).map(|(_, number)| *number);
                    Dim::Count(number.expect("a count travels before its array"))
                }
            });
            match (ty, &member.ty) {
                (Type::Pointer(_), LcmType::Primitive(wire)) if wire == "string" => {
                    self.least += size_of::<u32>() as u32 + 1;
                    self.steps.push(Step::Text { pointer: path });
                }
                (Type::Pointer(pointer), wire) => {
                    let element = match wire {
                        LcmType::Record(name) => Element::Record(name.clone()),
                        LcmType::Primitive(wire) if field.is_optional() => {
                            Element::OptionalNumber(number(api, &pointer.to, wire))
                        }
                        LcmType::Primitive(wire) => Element::Number(number(api, &pointer.to, wire)),
                    };
                    self.steps.push(Step::Array { pointer: path, dims: dims.collect(), element });
                }
                (_, LcmType::Record(name)) => {
                    let nested = api.record(name).expect("a member's record");
                    self.add(api, nested, nested.lcm.as_ref().expect("an LCM struct"), &path);
                }
                (ty, LcmType::Primitive(wire)) => {
                    let is_count = is_count(lcm, name);
                    if is_count {
                        counts.push((name.as_str(), self.counts));
                        self.counts += 1;
                    }
                    let (element, count) = elements(ty);
                    let conversion = number(api, element, wire);
                    let in_c = match ty {
                        Type::Array { .. } => InC::Array,
                        Type::Named(_) => InC::Enum,
                        _ => InC::Number,
                    };
                    let width = wire_size(wire).expect("a number");
                    self.least += count * width;
                    let fixed = self.fixed();
                    let numbers = Move { conversion, in_c, at: fixed.bytes, field: path, count };
                    fixed.bytes += count * width;
                    if is_count {
                        fixed.counts.push(numbers.clone());
                    }
                    fixed.moves.push(numbers);
                }
            }
        }
        for field in record.fields().filter(|field| !lcm.members.iter().any(|m| m.field.as_ref() == Some(&field.name)))
        {
            self.unset.push((joined(prefix, &field.name), scalar(api, &field.ty)));
        }
    }

    /// The run of bytes at the end.
    fn fixed(&mut self) -> &mut Fixed {
        if !matches!(self.steps.last(), Some(Step::Fixed(_))) {
            self.steps.push(Step::Fixed(Fixed::default()));
        }
        match self.steps.last_mut() {
            Some(Step::Fixed(fixed)) => fixed,
            _ => unreachable!("it was just put there"),
        }
    }

    fn reserve(&mut self, bytes: u32) {
        self.least += bytes;
        let fixed = self.fixed();
        fixed.zeros.push((fixed.bytes, bytes));
        fixed.bytes += bytes;
    }
}

fn joined(prefix: &Path, name: &str) -> Path {
    prefix.iter().cloned().chain([name.to_owned()]).collect()
}

/// Whether a member is the length of an array.
pub fn is_count(lcm: &LcmStruct, name: &str) -> bool {
    lcm.members.iter().flat_map(|member| &member.dims).any(|dim| matches!(dim, LcmDim::Member(of) if of == name))
}

/// The element of an array by value, and how many there are.
pub fn elements(ty: &Type) -> (&Type, u32) {
    match ty {
        Type::Array { of, len } => {
            let (element, inner) = elements(of);
            (element, len * inner)
        }
        _ => (ty, 1),
    }
}

/// Bytes of a member that exists on the wire only.
pub fn size(member: &LcmMember) -> u32 {
    match &member.ty {
        LcmType::Primitive(wire) => wire_size(wire).expect("what only the wire has is a number"),
        LcmType::Record(_) => unreachable!("what only the wire has is a number"),
    }
}

/// The conversion of a number or an enum.
pub fn number(api: &Api, ty: &Type, wire: &str) -> Conversion {
    conversion(wire, scalar(api, ty)).expect("the check of the wire found a conversion")
}

/// The type of a number, or one of the same size; an enum is a `uint32_t`.
fn scalar(api: &Api, ty: &Type) -> Scalar {
    match ty {
        Type::Scalar(scalar) => *scalar,
        Type::Named(name) if api.enumeration(name).is_some() => Scalar::U32,
        Type::Pointer(_) => Scalar::Usize,
        _ => unreachable!("only numbers, enums and pointers are asked for"),
    }
}
