//! What a declaration is made of.

use super::{Item, Member, Scalar, Signature, Type};

/// A type that a declaration uses, without the pointers and arrays around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use<'a> {
    /// A type of C.
    Scalar(Scalar),
    /// A `va_list`.
    VaList,
    /// A record, an enum or an alias.
    Named(&'a str),
    /// A function type by its name, which says the rest.
    FunctionType(&'a str),
}

impl Item {
    /// Shows every use in the declaration, in order, as often as it occurs.
    pub fn uses<'a>(&'a self, see: &mut dyn FnMut(Use<'a>)) {
        match self {
            Self::Define(_) | Self::Enum(_) => {}
            Self::Alias(alias) => see(Use::Named(&alias.target)),
            Self::FunctionType(function) => function.signature.uses(see),
            Self::Function(function) => function.signature.uses(see),
            Self::Record(record) => record.members.iter().for_each(|member| member.uses(see)),
        }
    }
}

impl Member {
    /// Shows every use in the member; a slot's are those of its function type too.
    pub fn uses<'a>(&'a self, see: &mut dyn FnMut(Use<'a>)) {
        match self {
            Self::Field(field) => field.ty.uses(see),
            Self::Slot(slot) => {
                if let Some(name) = &slot.type_name {
                    see(Use::FunctionType(name));
                }
                slot.signature.uses(see);
            }
        }
    }
}

impl Signature {
    /// Shows every use in the signature.
    pub fn uses<'a>(&'a self, see: &mut dyn FnMut(Use<'a>)) {
        if let Some(receiver) = &self.receiver {
            see(Use::Named(&receiver.record));
        }
        self.params.iter().for_each(|param| param.ty.uses(see));
        self.ret.uses(see);
    }
}

impl Type {
    /// Shows every use in the type.
    pub fn uses<'a>(&'a self, see: &mut dyn FnMut(Use<'a>)) {
        match self {
            Self::Void => {}
            Self::Scalar(scalar) => see(Use::Scalar(*scalar)),
            Self::VaList => see(Use::VaList),
            Self::Named(name) => see(Use::Named(name)),
            Self::Pointer(pointer) => pointer.to.uses(see),
            Self::Array { of, .. } => of.uses(see),
            Self::Function { name: Some(name), .. } => see(Use::FunctionType(name)),
            Self::Function { signature, name: None, .. } => signature.uses(see),
        }
    }
}
