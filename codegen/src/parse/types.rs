//! Types of the description.

use syn::spanned::Spanned as _;
use syn::{GenericArgument, PathArguments, ReturnType, Type as Syntax};

use super::Parser;
use super::attributes::{Attributes, integer};
use crate::ast::{Name, Param, Receiver, Signature, Typed};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Count, Extent, Pointer, Scalar, Type};
use crate::source::Span;

const SCALARS: &[(&str, Scalar)] = &[
    ("bool", Scalar::Bool),
    ("i8", Scalar::I8),
    ("c_uchar", Scalar::Byte),
    ("u8", Scalar::U8),
    ("i16", Scalar::I16),
    ("u16", Scalar::U16),
    ("i32", Scalar::I32),
    ("u32", Scalar::U32),
    ("i64", Scalar::I64),
    ("u64", Scalar::U64),
    ("usize", Scalar::Usize),
    ("f32", Scalar::F32),
    ("f64", Scalar::F64),
];

struct Reader<'p, 's> {
    parser: &'p mut Parser<'s>,
    names: Vec<Name>,
    count: Option<(Count, Span)>,
    count_used: bool,
    function: Option<Box<Signature>>,
    /// The word that a missing length is reported at.
    subject: Name,
}

impl Parser<'_> {
    /// A type; `attributes` may hold its `len`.
    pub fn typed(&mut self, syntax: &Syntax, attributes: &mut Attributes, subject: &Name) -> Typed {
        let count = attributes.count(self).map(|(count, span)| (count, self.span(span)));
        let span = self.span(syntax.span());
        let mut reader = Reader {
            parser: self,
            names: Vec::new(),
            count,
            count_used: false,
            function: None,
            subject: subject.clone(),
        };
        let ty = reader.read(syntax, false);
        let Reader { names, count, count_used, function, .. } = reader;
        if let (Some((_, len)), false) = (&count, count_used) {
            self.errors.push(
                Diagnostic::new(
                    Code::P0004,
                    *len,
                    format!("`len` says nothing about `{}`", subject.text),
                    "only `&[..]` has a length",
                )
                .help("remove `#[len(..)]`, or make the type an array"),
            );
        }
        Typed { ty, span, names, count, function }
    }

    /// The result of a function.
    pub fn result(&mut self, output: &ReturnType, subject: &Name) -> Typed {
        match output {
            ReturnType::Default => {
                Typed { ty: Type::Void, span: subject.span, names: Vec::new(), count: None, function: None }
            }
            ReturnType::Type(_, syntax) => self.typed(syntax, &mut Attributes::new(&[]), subject),
        }
    }
}

impl Reader<'_, '_> {
    fn unsupported(&mut self, syntax: &Syntax, why: &str, help: &str) -> Type {
        let span = self.parser.span(syntax.span());
        self.parser.errors.push(Diagnostic::new(Code::P0005, span, "the description has no such type", why).help(help));
        Type::Void
    }

    fn read(&mut self, syntax: &Syntax, nullable: bool) -> Type {
        match syntax {
            Syntax::Paren(inner) => self.read(&inner.elem, nullable),
            Syntax::Reference(reference) => {
                if reference.mutability.is_some() || reference.lifetime.is_some() {
                    return self.unsupported(
                        syntax,
                        "pointers carry no `mut` and no lifetime",
                        "write `&T`: ownership follows from the type",
                    );
                }
                self.pointer(&reference.elem, nullable, false)
            }
            Syntax::Ptr(pointer) => {
                if pointer.mutability.is_some() {
                    return self.unsupported(
                        syntax,
                        "only `*const T` is a raw pointer here",
                        "write `&T` for a plain pointer",
                    );
                }
                self.pointer(&pointer.elem, nullable, true)
            }
            Syntax::BareFn(function) => self.function(function, nullable),
            Syntax::Path(path) if is(path, "Option") => match argument(path) {
                Some(inner) => self.optional(syntax, inner),
                None => self.unsupported(syntax, "`Option` holds one type", "write `Option<&T>`"),
            },
            Syntax::Array(array) => self.array(array),
            Syntax::Path(path) => self.word(syntax, path),
            Syntax::Slice(_) => self.unsupported(syntax, "an array is behind a pointer", "write `&[T]`"),
            _ => self.unsupported(
                syntax,
                "C has nothing to match it",
                "use `T`, `&T`, `&[T]`, `&CStr`, `&c_void`, `[T; N]`, `fn(..)` or an `Option` of a pointer",
            ),
        }
    }

    fn optional(&mut self, syntax: &Syntax, inner: &Syntax) -> Type {
        let pointer = matches!(inner, Syntax::Reference(_) | Syntax::Ptr(_) | Syntax::BareFn(_));
        if pointer {
            return self.read(inner, true);
        }
        let span = self.parser.span(syntax.span());
        self.parser.errors.push(
            Diagnostic::new(
                Code::P0028,
                span,
                "only a pointer can be null",
                "C passes this by value: there is no room for \"none\"",
            )
            .help("write `Option<&T>`, or drop the `Option`"),
        );
        self.read(inner, false)
    }

    fn pointer(&mut self, to: &Syntax, nullable: bool, constant: bool) -> Type {
        let element = match to {
            Syntax::Slice(slice) => &*slice.elem,
            other => other,
        };
        if matches!(element, Syntax::Array(_) | Syntax::BareFn(_)) {
            return self.unsupported(
                element,
                "a pointer leads to a value, a pointer or text",
                "write `&[T]` for an array, `fn(..)` for a function, or put it into a struct",
            );
        }
        let (to, extent) = match to {
            Syntax::Slice(slice) => {
                let count = self.take_count();
                (self.read(&slice.elem, false), Extent::Many(count))
            }
            Syntax::Path(path) if is(path, "CStr") => (Type::Scalar(Scalar::Char), Extent::Text),
            Syntax::Path(path) if is(path, "c_void") => (Type::Void, Extent::Opaque),
            other => (self.read(other, false), Extent::One),
        };
        Type::Pointer(Pointer { to: Box::new(to), extent, nullable, constant })
    }

    fn take_count(&mut self) -> Count {
        if let (Some((count, _)), false) = (&self.count, self.count_used) {
            self.count_used = true;
            return count.clone();
        }
        let subject = &self.subject;
        let guess = guess(&subject.text);
        self.parser.errors.push(
            Diagnostic::new(
                Code::P0012,
                subject.span,
                format!("`{}` has no length", subject.text),
                "an array needs a count the C caller can see",
            )
            .help(format!("name the count with `#[len({guess})]`")),
        );
        Count::Const(0)
    }

    fn array(&mut self, array: &syn::TypeArray) -> Type {
        let len = integer(&array.len).and_then(|len| u32::try_from(len).ok());
        let of = Box::new(self.read(&array.elem, false));
        match len {
            Some(len) if len > 0 => Type::Array { of, len },
            _ => {
                let span = self.parser.span(array.len.span());
                self.parser.errors.push(
                    Diagnostic::new(
                        Code::P0005,
                        span,
                        "the description has no such type",
                        "a fixed array has a number of elements, at least one",
                    )
                    .help("write `[f64; 3]`, or `&[f64]` with `#[len(..)]`"),
                );
                Type::Void
            }
        }
    }

    fn word(&mut self, syntax: &Syntax, path: &syn::TypePath) -> Type {
        let Some(ident) = path.path.get_ident().filter(|_| path.qself.is_none()) else {
            return self.unsupported(
                syntax,
                "a type is one word here",
                "import the name with `use`, then write it alone",
            );
        };
        let text = super::plain(ident);
        if let Some((_, scalar)) = SCALARS.iter().find(|(name, _)| *name == text) {
            return Type::Scalar(*scalar);
        }
        match text.as_str() {
            "VaList" => Type::VaList,
            "CStr" | "c_void" | "str" => self.unsupported(
                syntax,
                "this has no size and is only met behind a pointer",
                "write `&CStr` or `&c_void`",
            ),
            "char" | "isize" | "i128" | "u128" | "String" => {
                self.unsupported(syntax, "no C type of the ABI matches it", "use `u32`, `usize`, `i64` or `&CStr`")
            }
            _ => {
                let name = self.parser.name(text.clone(), ident.span());
                self.names.push(name);
                Type::Named(text)
            }
        }
    }

    fn function(&mut self, function: &syn::TypeBareFn, nullable: bool) -> Type {
        let signature = self.parser.callback(function, &self.subject, false);
        for ty in signature.params.iter().map(|param| &param.ty).chain([&signature.ret]) {
            self.names.extend(ty.names.iter().cloned());
        }
        let ty = Type::Function { signature: Box::new(signature.undecided()), nullable, name: None };
        self.function = Some(Box::new(signature));
        ty
    }
}

impl Parser<'_> {
    /// The signature of `fn(..)`. Only one that gets a name, and so can be the type of slots, begins with `self`.
    pub fn callback(&mut self, function: &syn::TypeBareFn, subject: &Name, named: bool) -> Signature {
        let qualifiers = [
            function.lifetimes.as_ref().map(|lifetimes| lifetimes.span()),
            function.unsafety.as_ref().map(|word| word.span()),
            function.abi.as_ref().map(|abi| abi.span()),
        ];
        for span in qualifiers.into_iter().flatten() {
            self.no_such_construct(span, "every function is one of C, and nothing else", "write `fn(..)` alone");
        }
        let mut receiver = None;
        let mut params = Vec::new();
        for (index, argument) in function.inputs.iter().enumerate() {
            match &argument.name {
                Some((ident, _)) if ident == "self" => receiver = self.named_receiver(argument, named && index == 0),
                Some((ident, _)) => params.push(self.callback_param(argument, ident)),
                None => {
                    let span = self.span(argument.ty.span());
                    self.errors.push(
                        Diagnostic::new(
                            Code::P0005,
                            span,
                            "a parameter of a callback has no name",
                            "C and its reader need one",
                        )
                        .help("write `name: T`"),
                    );
                }
            }
        }
        let ret = self.result(&function.output, subject);
        Signature { receiver, params, variadic: function.variadic.is_some(), ret }
    }

    fn callback_param(&mut self, argument: &syn::BareFnArg, ident: &syn::Ident) -> Param {
        let mut attributes = Attributes::new(&argument.attrs);
        let name = self.name(super::plain(ident), ident.span());
        let stated = attributes.stated(self);
        let unit = attributes.unit(self);
        let ty = self.typed(&argument.ty, &mut attributes, &name);
        attributes.finish(self, "a parameter");
        Param { name, ty, unit, stated }
    }

    fn named_receiver(&mut self, argument: &syn::BareFnArg, allowed: bool) -> Option<Receiver> {
        let table = match &argument.ty {
            Syntax::Reference(reference) if reference.mutability.is_none() && reference.lifetime.is_none() => {
                match &*reference.elem {
                    Syntax::Path(path) => path.path.get_ident(),
                    _ => None,
                }
            }
            _ => None,
        };
        let (Some(table), true) = (table, allowed) else {
            self.no_such_construct(
                argument.span(),
                "only a slot has `self`, and it is a pointer to the slot's table",
                "write `pub type Name = fn(self: &Table, ..);`, or call the parameter otherwise",
            );
            return None;
        };
        let mut attributes = Attributes::new(&argument.attrs);
        let stated = attributes.stated(self);
        attributes.finish(self, "`self`");
        Some(Receiver { record: Some(self.ident(table)), stated })
    }
}

fn is(path: &syn::TypePath, word: &str) -> bool {
    path.path.segments.len() == 1 && path.path.segments[0].ident == word
}

fn argument(path: &syn::TypePath) -> Option<&Syntax> {
    match &path.path.segments[0].arguments {
        PathArguments::AngleBracketed(list) if list.args.len() == 1 => match &list.args[0] {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

fn guess(array: &str) -> String {
    match array {
        "data" => "num_values".to_owned(),
        name => format!("num_{name}"),
    }
}
