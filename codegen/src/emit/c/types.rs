//! C declarators.

use super::WIDTH;
use crate::model::{Api, Function, FunctionType, Header, Item, Named, Pointer, Scalar, Signature, Slot, Type, Use};

/// Spells types at one point of a header.
pub struct Speller<'a> {
    api: &'a Api,
    header: &'a Header,
    /// The headers before it.
    before: &'a [Header],
    /// What this header declares above the point.
    above: &'a [Item],
    /// Structs that this header has named, and will declare or never does.
    forward: Vec<String>,
    /// Whether the point is behind the header.
    behind: bool,
}

impl<'a> Speller<'a> {
    pub fn new(api: &'a Api, header: &'a Header) -> Self {
        let index = api.headers.iter().position(|other| other.path == header.path).unwrap_or(api.headers.len());
        let before = &api.headers[..index];
        Self { api, header, before, above: &[], forward: header.forwards.clone(), behind: false }
    }

    /// For a place behind the header, where all it declares is known.
    pub fn with_all(api: &'a Api, header: &'a Header) -> Self {
        Self { above: &header.items, behind: true, ..Self::new(api, header) }
    }

    /// Notes that one more declaration of the header is complete.
    pub fn declare_next(&mut self) {
        self.above = &self.header.items[..=self.above.len()];
    }

    /// The structs that a declaration is the first to name, itself excepted. Inside the parentheses of a function C
    /// would take each for another struct that is known nowhere else.
    pub fn first_named(&mut self, item: &Item) -> Vec<String> {
        let mut unique: Vec<String> = Vec::new();
        let mut see = |found: Use<'_>| {
            if let Use::Named(name) = found
                && name != item.name()
                && self.named(name) != name
                && !self.forward.iter().chain(&unique).any(|forward| forward == name)
            {
                unique.push(name.to_owned());
            }
        };
        match item {
            Item::FunctionType(FunctionType { signature, .. }) | Item::Function(Function { signature, .. }) => {
                signature.uses(&mut see);
            }
            Item::Record(record) => record.slots().for_each(|slot| slot.signature.uses(&mut see)),
            _ => {}
        }
        self.forward.extend(unique.iter().cloned());
        unique
    }

    /// A type by name: its typedef if there is one by now, else its tag.
    pub fn named(&self, name: &str) -> String {
        match self.api.named(name) {
            Some(Named::Record(_)) if !self.knows(name) => format!("struct {name}"),
            _ => name.to_owned(),
        }
    }

    /// Whether the declaration of a name is complete.
    fn knows(&self, name: &str) -> bool {
        let is_there = |items: &[Item]| items.iter().any(|item| item.name() == name);
        if self.header.forwards.iter().any(|forward| forward == name) {
            return self.behind || is_there(self.above);
        }
        is_there(self.above) || self.before.iter().any(|header| is_there(&header.items))
    }

    /// What a pointer that may be NULL is marked with.
    fn nullable(&self) -> &'a str {
        &self.header.profile.nullable
    }

    /// `T name` for any type, with continuation lines after `indent` columns.
    pub fn declare_as(&self, ty: &Type, name: &str, indent: usize) -> String {
        match ty {
            Type::Array { of, len } => self.declare_as(of, &format!("{name}[{len}]"), indent),
            Type::Function { name: Some(ty), .. } => self.join(ty, name),
            Type::Function { signature, nullable, name: None } => {
                let star = if *nullable { format!("*{} ", self.nullable()) } else { "*".to_owned() };
                self.function("", signature, None, &format!("({star}{name})"), indent)
            }
            _ => self.join(&self.spell(ty), name),
        }
    }

    /// `R (*name)(..)` for a slot, or `T name` where a function type says the rest.
    pub fn slot(&self, slot: &Slot, indent: usize) -> String {
        if let Some(ty) = &slot.type_name {
            let ty = if slot.nullable { format!("{ty} {}", self.nullable()) } else { ty.clone() };
            return self.join(&ty, &slot.name);
        }
        let star = if slot.nullable { format!("*{} ", self.nullable()) } else { "*".to_owned() };
        let receiver = self.receiver(&slot.signature);
        self.function("", &slot.signature, receiver, &format!("({star}{})", slot.name), indent)
    }

    /// `typedef R (*name)(..)`.
    pub fn function_type(&self, signature: &Signature, name: &str) -> String {
        self.function("typedef ", signature, self.receiver(signature), &format!("(*{name})"), 0)
    }

    /// `R name(..)` for a free function.
    pub fn prototype(&self, signature: &Signature, name: &str) -> String {
        let receiver = self.receiver(signature);
        self.function("", signature, receiver, name, 0)
    }

    fn receiver(&self, signature: &Signature) -> Option<String> {
        signature.receiver.as_ref().map(|receiver| format!("{}* self", self.named(&receiver.record)))
    }

    fn function(
        &self,
        word: &str,
        signature: &Signature,
        receiver: Option<String>,
        name: &str,
        indent: usize,
    ) -> String {
        let head = format!("{word}{}(", self.join(&self.spell(&signature.ret), name));
        let column = indent + head.chars().count();
        let mut params: Vec<String> = receiver.into_iter().collect();
        params.extend(signature.params.iter().map(|param| self.declare_as(&param.ty, &param.name, column)));
        if signature.variadic {
            params.push("...".to_owned());
        }
        if params.is_empty() {
            params.push("void".to_owned());
        }
        let one_line = format!("{head}{})", params.join(", "));
        if !one_line.contains('\n') && indent + one_line.chars().count() < WIDTH {
            return one_line;
        }
        let narrow =
            params.iter().all(|param| param.lines().all(|line| column + line.trim_start().chars().count() < WIDTH));
        if narrow {
            let separator = format!(",\n{:column$}", "");
            return format!("{head}{})", params.join(&separator));
        }
        let column = indent + 4;
        let params: Vec<String> = signature
            .receiver
            .iter()
            .map(|receiver| format!("{}* self", self.named(&receiver.record)))
            .chain(signature.params.iter().map(|param| self.declare_as(&param.ty, &param.name, column)))
            .chain(signature.variadic.then(|| "...".to_owned()))
            .collect();
        let separator = format!(",\n{:column$}", "");
        format!("{head}\n{:column$}{})", "", params.join(&separator))
    }

    fn join(&self, ty: &str, name: &str) -> String {
        if name.is_empty() { ty.to_owned() } else { format!("{ty} {name}") }
    }

    /// A type without a name: everything but arrays and functions.
    fn spell(&self, ty: &Type) -> String {
        match ty {
            Type::Void => "void".to_owned(),
            Type::VaList => "va_list".to_owned(),
            Type::Scalar(scalar) => self::scalar(*scalar).to_owned(),
            Type::Named(name) => self.named(name),
            Type::Pointer(pointer) => self.pointer(pointer),
            Type::Array { .. } | Type::Function { .. } => self.declare_as(ty, "", 0),
        }
    }

    fn pointer(&self, pointer: &Pointer) -> String {
        let constant = if pointer.constant { "const " } else { "" };
        let nullable = if pointer.nullable { format!(" {}", self.nullable()) } else { String::new() };
        format!("{constant}{}*{nullable}", self.spell(&pointer.to))
    }
}

pub const fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::Char => "char",
        Scalar::I8 => "int8_t",
        Scalar::U8 => "uint8_t",
        Scalar::Byte => "unsigned char",
        Scalar::I16 => "int16_t",
        Scalar::U16 => "uint16_t",
        Scalar::I32 => "int32_t",
        Scalar::U32 => "uint32_t",
        Scalar::I64 => "int64_t",
        Scalar::U64 => "uint64_t",
        Scalar::Usize => "size_t",
        Scalar::F32 => "float",
        Scalar::F64 => "double",
    }
}
