//! P0036: what is passed or held as a whole fits into the address space of every target.

use std::collections::HashMap;

use super::{items, typed};
use crate::ast::{Item, MemberKind, Record};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Scalar, Type};
use crate::resolve::Scope;

/// The largest object that C compilers for 32 bits accept: a difference of two pointers into it has to fit.
const LARGEST: u64 = i32::MAX as u64;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    let mut sizes = Sizes { scope, known: HashMap::new() };
    for (_, ty) in typed(scope.files) {
        if sizes.largest_array(&ty.ty) > LARGEST {
            let why = "a whole array of more than 2147483647 bytes is no type of C on 32 bits";
            errors.push(too_large(ty.span, "the array is too large", why));
        }
    }
    for (_, item) in items(scope.files) {
        let Item::Record(record) = item else { continue };
        let members_fit = record.members.iter().all(|member| match &member.kind {
            MemberKind::Field { ty, .. } => sizes.of(&ty.ty) <= LARGEST,
            MemberKind::Slot { .. } => true,
        });
        if members_fit && sizes.of_record(record) > LARGEST {
            let title = format!("`{}` is too large", record.name.text);
            let why = "a struct of more than 2147483647 bytes is no type of C on 32 bits";
            errors.push(too_large(record.name.span, title, why));
        }
    }
}

fn too_large(span: crate::source::Span, title: impl Into<String>, why: &str) -> Diagnostic {
    Diagnostic::new(Code::P0036, span, title, why).help("put the elements behind a pointer, with a count beside it")
}

/// Sizes with every member at a multiple of eight: at least those of any target.
struct Sizes<'s, 'a> {
    scope: &'s Scope<'a>,
    /// Zero while a record is being measured, which ends a cycle; another rule refuses those.
    known: HashMap<&'a str, u64>,
}

impl<'a> Sizes<'_, 'a> {
    fn of(&mut self, ty: &Type) -> u64 {
        match ty {
            Type::Void | Type::VaList => 0,
            Type::Pointer(_) | Type::Function { .. } => 8,
            Type::Scalar(Scalar::Bool | Scalar::Char | Scalar::I8 | Scalar::U8 | Scalar::Byte) => 1,
            Type::Scalar(_) => 8,
            Type::Array { of, len } => self.of(of).saturating_mul(u64::from(*len)),
            Type::Named(name) => self.scope.record(name).map_or(8, |record| self.of_record(record)),
        }
    }

    fn of_record(&mut self, record: &'a Record) -> u64 {
        if let Some(&size) = self.known.get(record.name.text.as_str()) {
            return size;
        }
        self.known.insert(&record.name.text, 0);
        let members = record.members.iter().map(|member| match &member.kind {
            MemberKind::Field { ty, .. } => self.of(&ty.ty).checked_next_multiple_of(8).unwrap_or(u64::MAX),
            MemberKind::Slot { .. } => 8,
        });
        let size = members.fold(0, u64::saturating_add);
        self.known.insert(&record.name.text, size);
        size
    }

    /// The largest array that a type names, behind pointers too: C wants to know the size of those as well.
    fn largest_array(&mut self, ty: &Type) -> u64 {
        match ty {
            Type::Array { .. } => self.of(ty),
            Type::Pointer(pointer) => self.largest_array(&pointer.to),
            _ => 0,
        }
    }
}
