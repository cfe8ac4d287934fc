//! The one model that every output is made from.
//!
//! [`Api`] is what `load` returns: names are resolved, rules are checked, ownership is decided and layouts are
//! computed. An emitter reads it and decides nothing. It is also what `api.json` publishes, so that generators of
//! other people read the same facts.
//!
//! Two ideas carry it:
//!
//! * A C struct is a [`Record`]. Plain data has only fields; a *table* also has function *slots*, in ABI order.
//! * A pointer that crosses a slot has an [`Ownership`]: pntOS derives it from types, and [`Crossing::rule`] says which
//!   of its rules decided.

mod layout;
mod lcm;
mod lookup;
mod ownership;
mod types;
mod uses;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use layout::{Layout, MemberLayout, Target};
pub use lcm::{LcmDim, LcmMember, LcmStruct, LcmType};
pub use lookup::Named;
pub use ownership::{Crossing, Neutral, NeutralFloat, Ownership, Rule};
pub use types::{Count, Extent, Param, Pointer, Receiver, Scalar, Signature, Type};
pub use uses::Use;

/// A whole description: every header in order, and what each declares.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Api {
    /// Name of the described interface, such as `pntOS`.
    pub name: String,
    /// The upstream release whose ABI is described.
    pub release: String,
    /// The API that an extension adds to; its own headers are not among those here.
    pub extends: Option<Extends>,
    /// Headers written by hand, which the others include.
    pub support: Vec<Support>,
    /// The headers, each after those it includes.
    pub headers: Vec<Header>,
}

/// The API that an extension adds to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Extends {
    /// Its name.
    pub name: String,
    /// Its release.
    pub release: String,
}

/// A header whose C is written by hand: what C89 lacks, and the annotation macros.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Support {
    /// Path as C includes it, such as `pntos/stdint.h`.
    pub path: String,
    /// File of the description it comes from.
    pub source: String,
    /// Its C, without the include guard.
    #[serde(skip)]
    pub text: String,
}

/// One C header, made from one file of the description.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Header {
    /// Path as C includes it, such as `pntos/plugins/common.h`.
    pub path: String,
    /// File of the description it comes from, relative to the description's folder.
    pub source: String,
    /// What the header is for.
    pub docs: String,
    /// How pointers are annotated in it.
    pub profile: Profile,
    /// The headers it includes.
    pub includes: Vec<Include>,
    /// Structs that are only named before somebody else defines them.
    pub forwards: Vec<String>,
    /// What it declares, in order.
    pub items: Vec<Item>,
}

/// The annotation macros of a family of headers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Profile {
    /// Name of the profile in `api.toml`.
    pub name: String,
    /// Macro that marks a pointer which may be null.
    pub nullable: String,
    /// Macros that open and close a region in which unmarked pointers are never null.
    pub nonnull_region: Option<(String, String)>,
    /// Macro that checks a condition at compile time.
    pub abi_check: String,
    /// Macro that switches layout checks on, and the macros that check a size and an offset, each with one value for a
    /// target of every group: [`Target::GROUPS`].
    pub layout_check: Option<(String, String, String)>,
}

/// One `#include`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Include {
    /// A header of this API, such as `pntos/memory.h`.
    Own(String),
    /// A header of the C library, such as `stddef.h`.
    System(String),
}

/// One declaration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Item {
    /// A `#define`.
    Define(Define),
    /// A `typedef` of something that already has a name.
    Alias(Alias),
    /// A `typedef` of a pointer to a function.
    FunctionType(FunctionType),
    /// An enum.
    Enum(Enum),
    /// A struct: plain data or a table.
    Record(Record),
    /// A free function that somebody else's library defines.
    Function(Function),
}

/// What every declaration and member says about its life.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Stability {
    /// The plugin API version that added it, when later than the first one described.
    pub since: Option<u32>,
    /// It may change without a new API version.
    pub unstable: bool,
    /// It holds a place and must not be used.
    pub reserved: bool,
}

/// A `#define`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Define {
    /// Name of the macro.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// What it stands for.
    pub value: DefineValue,
}

/// What a `#define` stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DefineValue {
    /// An integer.
    Integer {
        /// Its value.
        value: i64,
        /// Its type.
        of: Scalar,
    },
    /// A string literal. With `unless`, only when that macro is not defined.
    Text {
        /// The characters.
        value: String,
        /// A macro that switches the definition off.
        unless: Option<String>,
    },
    /// A macro with one parameter that turns it into a string literal.
    Stringify {
        /// Name of the parameter.
        parameter: String,
    },
    /// Another name for a function or an enum variant.
    OtherName {
        /// What it means.
        target: String,
    },
}

/// A `typedef` of something that already has a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Alias {
    /// The new name.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// The name it stands for.
    pub target: String,
}

/// A `typedef` of a pointer to a function.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FunctionType {
    /// Name of the type.
    pub name: String,
    /// What a call does.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// Parameters and result. `self` is the table that a slot of this type is in.
    pub signature: Signature,
}

/// An enum. On the wire of the ABI every enum is four bytes, unsigned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Enum {
    /// Name of the enum, also its tag.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// Values that are not listed may be met.
    pub open: bool,
    /// The variants in order.
    pub variants: Vec<Variant>,
}

/// One variant of an [`Enum`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Variant {
    /// Full C name.
    pub name: String,
    /// What it means.
    pub docs: String,
    /// Its value.
    pub value: u32,
    /// How the description wrote the value, when it did: a number or the name of another variant.
    pub written: Option<String>,
    /// Its life.
    pub stability: Stability,
}

/// A C struct.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Record {
    /// Name of the struct, also its tag.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// Plain data or a table.
    pub kind: RecordKind,
    /// The record embedded as its first member, to which a pointer may be cast.
    pub base: Option<Base>,
    /// How its life is counted.
    pub managed: Managed,
    /// The variant of the plugin type enum that names this plugin table.
    pub plugin_kind: Option<String>,
    /// What a base says when a pointer to it may be cast to one to this table.
    pub tag: Option<Tag>,
    /// The variant of a message type enum that names this message.
    pub message: Option<String>,
    /// How it travels in LCM.
    pub lcm: Option<LcmStruct>,
    /// Members in ABI order, the base included.
    pub members: Vec<Member>,
    /// Size, alignment and offsets on every target, keyed by [`Target::name`].
    pub layout: IndexMap<String, Layout>,
}

/// Plain data or a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// Only fields.
    Data,
    /// A table of function slots.
    Table,
}

/// The record embedded as the first member of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Base {
    /// Name of the member.
    pub field: String,
    /// Name of the record, aliases resolved.
    pub record: String,
}

/// How a pointer to a base is known to be one to a table that begins with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tag {
    /// The data member of the base.
    pub member: String,
    /// Full C name of the variant that it holds.
    pub variant: String,
}

/// How the life of a record is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", tag = "how", content = "base")]
pub enum Managed {
    /// Not at all: it lives inside something else, or is passed by value.
    No,
    /// Its first member points to the counting functions.
    Direct,
    /// A base has the counting functions; the name is that of the record which has them.
    Through(String),
}

impl Managed {
    /// Whether references to the record are counted.
    pub fn is_counted(&self) -> bool {
        *self != Self::No
    }
}

/// A member of a [`Record`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "member", rename_all = "snake_case")]
pub enum Member {
    /// Data.
    Field(Field),
    /// A function slot.
    Slot(Slot),
}

impl Member {
    /// Name of the member in C.
    pub fn name(&self) -> &str {
        match self {
            Self::Field(field) => &field.name,
            Self::Slot(slot) => &slot.name,
        }
    }

    /// What the member is for.
    pub fn docs(&self) -> &str {
        match self {
            Self::Field(field) => &field.docs,
            Self::Slot(slot) => &slot.docs,
        }
    }

    /// The life of the member.
    pub fn stability(&self) -> &Stability {
        match self {
            Self::Field(field) => &field.stability,
            Self::Slot(slot) => &slot.stability,
        }
    }
}

/// A data member.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Field {
    /// Name in C.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Who owns what it points to.
    pub crossing: Crossing,
    /// Physical unit of a number, such as `m/s`.
    pub unit: Option<String>,
    /// A NaN in it means that there is no value.
    pub nan_is_absent: bool,
}

impl Field {
    /// Whether it is an array that may be missing as a whole: NULL says that each of its values is absent.
    pub fn is_optional(&self) -> bool {
        self.nan_is_absent && self.ty.as_pointer().is_some_and(|pointer| pointer.nullable)
    }
}

/// A function slot of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Slot {
    /// Name in C.
    pub name: String,
    /// What a call does.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// The pointer to the function may be null: a caller looks first.
    pub nullable: bool,
    /// The [`FunctionType`] that the slot is declared with, when it has one.
    pub type_name: Option<String>,
    /// Parameters and result.
    pub signature: Signature,
    /// What the boundary returns when the function panics, fails or may not be called.
    pub on_panic: Neutral,
}

/// A free function that a library declared by the API defines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Function {
    /// Name in C.
    pub name: String,
    /// What a call does.
    pub docs: String,
    /// Parameters and result.
    pub signature: Signature,
}
