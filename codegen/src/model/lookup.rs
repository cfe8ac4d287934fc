//! Ways to find things in the model.

use super::{Api, Enum, Field, Header, Item, Member, Record, RecordKind, Slot, Variant};

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub enum Named<'a> {
    /// A record.
    Record(&'a Record),
    /// An enum.
    Enum(&'a Enum),
}

impl Api {
    /// Every item of every header, in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.headers.iter().flat_map(|header| &header.items)
    }

    /// Every record, in order.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.items().filter_map(|item| match item {
            Item::Record(record) => Some(record),
            _ => None,
        })
    }

    /// Every table, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Record> {
        self.records().filter(|record| record.kind == RecordKind::Table)
    }

    /// Every enum, in order.
    pub fn enums(&self) -> impl Iterator<Item = &Enum> {
        self.items().filter_map(|item| match item {
            Item::Enum(item) => Some(item),
            _ => None,
        })
    }

    /// The record or enum that a type name stands for, through aliases.
    pub fn named(&self, name: &str) -> Option<Named<'_>> {
        self.items().find_map(|item| match item {
            Item::Record(record) if record.name == name => Some(Named::Record(record)),
            Item::Enum(item) if item.name == name => Some(Named::Enum(item)),
            Item::Alias(alias) if alias.name == name => self.named(&alias.target),
            _ => None,
        })
    }

    /// The record that a type name stands for, through aliases.
    pub fn record(&self, name: &str) -> Option<&Record> {
        match self.named(name)? {
            Named::Record(record) => Some(record),
            Named::Enum(_) => None,
        }
    }

    /// The enum that a type name stands for, through aliases.
    pub fn enumeration(&self, name: &str) -> Option<&Enum> {
        match self.named(name)? {
            Named::Enum(item) => Some(item),
            Named::Record(_) => None,
        }
    }

    /// The header that declares an item.
    pub fn header_of(&self, name: &str) -> Option<&Header> {
        self.headers.iter().find(|header| header.items.iter().any(|item| item.name() == name))
    }

    /// The variant of that full C name, and its enum.
    pub fn variant(&self, name: &str) -> Option<(&Enum, &Variant)> {
        self.enums().find_map(|item| {
            let variant = item.variants.iter().find(|variant| variant.name == name)?;
            Some((item, variant))
        })
    }
}

impl Item {
    /// Name of the declaration.
    pub fn name(&self) -> &str {
        match self {
            Self::Define(item) => &item.name,
            Self::Alias(item) => &item.name,
            Self::FunctionType(item) => &item.name,
            Self::Enum(item) => &item.name,
            Self::Record(item) => &item.name,
            Self::Function(item) => &item.name,
        }
    }
}

impl Record {
    /// The function slots, in ABI order.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.members.iter().filter_map(|member| match member {
            Member::Slot(slot) => Some(slot),
            Member::Field(_) => None,
        })
    }

    /// The data members, in ABI order.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::Slot(_) => None,
        })
    }
}
