//! Types of C as types of the description.

use clang_sys::*;

use super::libclang::{CType, Cursor};
use super::reader::Reader;
use crate::ast::{Param, Receiver, Signature, Typed};
use crate::fact::Fact;
use crate::model::{Extent, Pointer, Scalar, Type};
use crate::source::Span;

/// Numbers whose names mean the same in every mode and on every target.
const SCALARS: &[(&str, Scalar)] = &[
    ("bool", Scalar::Bool),
    ("int8_t", Scalar::I8),
    ("uint8_t", Scalar::U8),
    ("int16_t", Scalar::I16),
    ("uint16_t", Scalar::U16),
    ("int32_t", Scalar::I32),
    ("uint32_t", Scalar::U32),
    ("int64_t", Scalar::I64),
    ("uint64_t", Scalar::U64),
    ("size_t", Scalar::Usize),
];

/// Where a type stands, for messages.
#[derive(Clone)]
pub struct Subject {
    pub item: String,
    pub member: String,
    pub span: Span,
}

/// What a signature belongs to.
pub enum Within {
    /// A slot of that table.
    Slot(String),
    /// A `typedef`, which slots may have.
    Type,
    /// A function of a library.
    Library,
    /// A function that is handed over; it has no `self`.
    Callback,
}

impl Subject {
    fn inner(&self, name: &str) -> Self {
        Self { member: format!("{}.{name}", self.member), ..self.clone() }
    }
}

/// What was found besides the type itself.
#[derive(Default)]
struct Found {
    names: Vec<crate::ast::Name>,
    function: Option<Box<Signature>>,
}

impl<'u> Reader<'u> {
    /// The type of a member, a parameter or a result. `declared` holds the parameters of a pointer to a function.
    pub fn typed(&mut self, ty: CType<'u>, declared: Cursor<'u>, subject: &Subject) -> Typed {
        let mut found = Found::default();
        let ty = self.convert(ty, declared, subject, &mut found);
        Typed { ty, span: subject.span, names: found.names, count: None, function: found.function }
    }

    fn convert(&mut self, ty: CType<'u>, declared: Cursor<'u>, subject: &Subject, found: &mut Found) -> Type {
        if let Some((inner, nullable)) = ty.annotated() {
            let mut inner = match self.function_type(inner) {
                Some(declaration) if nullable => {
                    let name = declaration.name();
                    self.lose(subject, Fact::Spelling, format!("`{name}` is written out, because it may be null here"));
                    self.convert(declaration.aliased(), declaration, subject, found)
                }
                _ => self.convert(inner, declared, subject, found),
            };
            match &mut inner {
                Type::Pointer(pointer) => pointer.nullable |= nullable,
                Type::Function { nullable: other, .. } => *other |= nullable,
                _ => {}
            }
            return inner;
        }
        if ty.is_volatile() {
            return self.refuse(subject, "`volatile` has no place in an interface", "remove `volatile`");
        }
        match ty.kind() {
            CXType_Elaborated => self.convert(ty.named(), declared, subject, found),
            CXType_Typedef => self.typedef(ty, declared, subject, found),
            CXType_Record => self.record(ty, subject, found),
            CXType_Enum => match self.names.of(ty.declaration()).map(str::to_owned) {
                Some(name) => self.named(name, subject, found),
                None => self.refuse(
                    subject,
                    "an enum without a name, or one that no header here defines",
                    "give the enum a name, and name the folder of its header with `-I`",
                ),
            },
            CXType_Pointer => self.pointer(ty, declared, subject, found),
            CXType_ConstantArray => {
                let of = Box::new(self.convert(ty.element(), declared, subject, found));
                match u32::try_from(ty.array_length()) {
                    Ok(len) if len > 0 => Type::Array { of, len },
                    _ => self.refuse(subject, "an array without elements", "give it at least one, or use a pointer"),
                }
            }
            CXType_IncompleteArray | CXType_VariableArray => self.refuse(
                subject,
                "an array whose size only the program knows",
                "use a pointer and a member that counts its elements",
            ),
            CXType_Void => Type::Void,
            CXType_FunctionNoProto => self.without_prototype(subject),
            kind => match scalar(kind) {
                Ok(Some((scalar, spelling))) => {
                    if let Some(other) = spelling {
                        self.lose(subject, Fact::Spelling, format!("`{}` is described as `{other}`", ty.name()));
                    }
                    Type::Scalar(scalar)
                }
                Ok(None) if ty.canonical().kind() != kind => self.convert(ty.canonical(), declared, subject, found),
                Ok(None) => self.refuse(
                    subject,
                    &format!("`{}` has no match in the description", ty.name()),
                    "use a number of known width, a pointer, a struct or an enum",
                ),
                Err(why) => self.refuse(subject, why, "use an integer of known width, such as `int32_t` or `int64_t`"),
            },
        }
    }

    /// The `typedef` of a pointer to a function that a type is written as.
    pub fn function_type(&mut self, ty: CType<'u>) -> Option<Cursor<'u>> {
        let ty = if ty.kind() == CXType_Elaborated { ty.named() } else { ty };
        let canonical = ty.canonical();
        let is_function = canonical.kind() == CXType_Pointer && canonical.pointee().kind() == CXType_FunctionProto;
        (ty.kind() == CXType_Typedef && is_function && self.is_described(ty.declaration())).then(|| ty.declaration())
    }

    fn named(&mut self, name: String, subject: &Subject, found: &mut Found) -> Type {
        found.names.push(crate::ast::Name { text: name.clone(), span: subject.span });
        Type::Named(name)
    }

    fn typedef(&mut self, ty: CType<'u>, declared: Cursor<'u>, subject: &Subject, found: &mut Found) -> Type {
        let declaration = ty.declaration();
        let name = declaration.name();
        if let Some((_, scalar)) = SCALARS.iter().find(|(known, _)| *known == name) {
            return Type::Scalar(*scalar);
        }
        if matches!(name.as_str(), "va_list" | "__builtin_va_list" | "__gnuc_va_list") {
            return Type::VaList;
        }
        let aliased = declaration.aliased();
        let canonical = aliased.canonical();
        match canonical.kind() {
            CXType_Record | CXType_Enum => {
                if self.is_described(declaration) && !self.names.is_consumed(declaration) {
                    if canonical.kind() == CXType_Record && self.names.of(canonical.declaration()).is_none() {
                        return self.convert(canonical, declared, subject, found);
                    }
                    return self.named(name, subject, found);
                }
                self.convert(canonical, declared, subject, found)
            }
            _ if self.function_type(ty).is_some() => self.named(name, subject, found),
            kind => {
                if self.is_described(declaration) {
                    self.lose(subject, Fact::Spelling, format!("the `typedef` `{name}` is written out"));
                } else if matches!(name.as_str(), "intptr_t" | "uintptr_t" | "ptrdiff_t" | "ssize_t" | "wchar_t") {
                    return self.refuse(
                        subject,
                        &format!("`{name}` has another width on each target"),
                        "use `size_t`, a pointer or an integer of known width",
                    );
                }
                let parameters = if kind == CXType_Pointer { declaration } else { declared };
                self.convert(aliased, parameters, subject, found)
            }
        }
    }

    fn record(&mut self, ty: CType<'u>, subject: &Subject, found: &mut Found) -> Type {
        let declaration = ty.declaration();
        if declaration.kind() == CXCursor_UnionDecl {
            return self.refuse(
                subject,
                "a union: nobody can know which of its members is alive",
                "use a struct with a member for each, or separate messages",
            );
        }
        match self.names.of(declaration).map(str::to_owned) {
            Some(name) => self.named(name, subject, found),
            None if declaration.definition().is_some() && super::names::tag(declaration).is_none() => self.refuse(
                subject,
                "a struct without a name",
                "give the struct a name with `typedef`, outside of the other one",
            ),
            // It is declared inside another struct, and was refused there.
            None if self.is_described(declaration) && declaration.definition().is_some() => Type::Void,
            None if declaration.definition().is_some() => self.refuse(
                subject,
                &format!("`{}` is defined by no header here", ty.name()),
                "name the folder of its header with `-I`",
            ),
            // Nobody sees into it: `void*` has the same ABI.
            None => {
                self.lose(
                    subject,
                    Fact::Spelling,
                    format!("`{}` is never defined, and described as `void`", ty.name()),
                );
                Type::Void
            }
        }
    }

    fn pointer(&mut self, ty: CType<'u>, declared: Cursor<'u>, subject: &Subject, found: &mut Found) -> Type {
        let pointee = ty.pointee();
        match pointee.canonical().kind() {
            CXType_FunctionProto => {
                let within = self.slot_of.take().map_or(Within::Callback, Within::Slot);
                let (function, declared) = spelled_out(pointee, declared);
                let signature = self.signature(function, declared, &within, subject);
                let ty = Type::Function { signature: Box::new(signature.undecided()), nullable: false, name: None };
                found.function = Some(Box::new(signature));
                return ty;
            }
            CXType_FunctionNoProto => return self.without_prototype(subject),
            CXType_ConstantArray | CXType_IncompleteArray => {
                return self.refuse(
                    subject,
                    "a pointer to an array",
                    "use a pointer to the element, or put the array into a struct",
                );
            }
            _ => {}
        }
        let constant = pointee.is_const();
        let bare = pointee.canonical().kind();
        let text = matches!(bare, CXType_Char_S | CXType_Char_U) && !self.is_named_number(pointee);
        let to = if text { Type::Scalar(Scalar::Char) } else { self.convert(pointee, declared, subject, found) };
        let inner = pointee.canonical();
        if inner.kind() == CXType_Pointer && inner.pointee().kind() == CXType_FunctionProto {
            return self.refuse(
                subject,
                "a pointer to a pointer to a function",
                "hand the function over itself, or a struct that holds it",
            );
        }
        let extent = match &to {
            Type::Scalar(Scalar::Char) => Extent::Text,
            Type::Void => Extent::Opaque,
            _ => Extent::One,
        };
        Type::Pointer(Pointer { to: Box::new(to), extent, nullable: false, constant })
    }

    /// Whether a type is written as `int8_t` or so, which is `char` where it is declared like that.
    fn is_named_number(&self, ty: CType<'u>) -> bool {
        let ty = if ty.kind() == CXType_Elaborated { ty.named() } else { ty };
        ty.kind() == CXType_Typedef && SCALARS.iter().any(|(name, _)| *name == ty.declaration().name())
    }

    fn without_prototype(&mut self, subject: &Subject) -> Type {
        self.refuse(
            subject,
            "a function whose parameters are not declared",
            "write its parameters, or `(void)` when it has none",
        )
    }

    /// The signature of a function type. `declared` is what holds its parameters.
    pub fn signature(
        &mut self,
        function: CType<'u>,
        declared: Cursor<'u>,
        within: &Within,
        subject: &Subject,
    ) -> Signature {
        let canonical = function.canonical();
        let mut receiver = None;
        let mut params = Vec::new();
        let written = declared.children_of_kind(CXCursor_ParmDecl);
        if written.len() != canonical.argument_count() {
            self.refuse(subject, "its parameters are written elsewhere", "write the parameters here");
        }
        for (index, cursor) in written.into_iter().enumerate() {
            let name = cursor.name();
            let subject = Subject { span: self.span_of(cursor), ..subject.inner(&name) };
            let ty = self.parameter(cursor, &subject);
            if index == 0
                && let Some(this) = self.receiver(&name, &ty, within, &subject)
            {
                receiver = Some(this);
                continue;
            }
            params.push(Param {
                name: crate::ast::Name { text: name, span: subject.span },
                ty,
                unit: None,
                stated: None,
            });
        }
        let result = function.result();
        let ret = self.typed(result, declared, subject);
        let bare = result.canonical();
        if bare.kind() == CXType_Pointer && bare.pointee().kind() == CXType_FunctionProto {
            self.refuse(subject, "a function that returns a pointer to a function", "return a struct that holds it");
        }
        Signature { receiver, params, variadic: canonical.is_variadic(), ret }
    }

    /// The type of a parameter. An array without a size is a pointer there.
    fn parameter(&mut self, cursor: Cursor<'u>, subject: &Subject) -> Typed {
        let ty = cursor.ctype();
        if ty.kind() != CXType_IncompleteArray {
            return self.typed(ty, cursor, subject);
        }
        let mut element = self.typed(ty.element(), cursor, subject);
        let to = Box::new(element.ty);
        element.ty =
            Type::Pointer(Pointer { to, extent: Extent::One, nullable: false, constant: ty.element().is_const() });
        element
    }

    /// `self`: by its name, or because a slot takes its own table first.
    fn receiver(&mut self, name: &str, ty: &Typed, within: &Within, subject: &Subject) -> Option<Receiver> {
        let Type::Pointer(pointer) = &ty.ty else { return None };
        let record = pointer.to.as_named()?;
        let own = match within {
            Within::Slot(table) => table == record,
            Within::Library | Within::Type => false,
            Within::Callback => return None,
        };
        if name != "self" && !own {
            return None;
        }
        if name != "self" {
            self.lose(subject, Fact::Spelling, format!("`{name}` points to its own table, and is described as `self`"));
        }
        if pointer.nullable {
            self.lose(subject, Fact::Nullability, "`self` is described as never null".to_owned());
        }
        Some(Receiver { record: if own { None } else { ty.names.first().cloned() }, stated: None })
    }
}

/// What a name for a type stands for, through all names, and the last of them, which holds a function's parameters.
pub fn spelled_out<'u>(mut ty: CType<'u>, mut declared: Cursor<'u>) -> (CType<'u>, Cursor<'u>) {
    loop {
        ty = match ty.annotated() {
            Some((inner, _)) => inner,
            None if ty.kind() == CXType_Elaborated => ty.named(),
            None if ty.kind() == CXType_Typedef => {
                declared = ty.declaration();
                declared.aliased()
            }
            None => return (ty, declared),
        };
    }
}

/// A type that C itself has: what it is here, and how it is spelled here when that differs.
fn scalar(kind: CXTypeKind) -> Result<Option<(Scalar, Option<&'static str>)>, &'static str> {
    Ok(Some(match kind {
        CXType_Bool => (Scalar::Bool, None),
        CXType_Char_S | CXType_Char_U => (Scalar::I8, Some("int8_t")),
        CXType_SChar => (Scalar::I8, Some("int8_t")),
        CXType_UChar => (Scalar::Byte, None),
        CXType_Short => (Scalar::I16, Some("int16_t")),
        CXType_UShort => (Scalar::U16, Some("uint16_t")),
        CXType_Int => (Scalar::I32, Some("int32_t")),
        CXType_UInt => (Scalar::U32, Some("uint32_t")),
        CXType_LongLong => (Scalar::I64, Some("int64_t")),
        CXType_ULongLong => (Scalar::U64, Some("uint64_t")),
        CXType_Float => (Scalar::F32, None),
        CXType_Double => (Scalar::F64, None),
        CXType_Long | CXType_ULong => return Err("`long` has 4 bytes on some targets and 8 on others"),
        CXType_LongDouble => return Err("`long double` has another form on each target"),
        CXType_WChar => return Err("`wchar_t` has 2 bytes on some targets and 4 on others"),
        _ => return Ok(None),
    }))
}
