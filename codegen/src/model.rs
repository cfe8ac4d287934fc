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

use indexmap::IndexMap;
use serde::Serialize;

/// A whole description: every header in order, and what each declares.
#[derive(Debug, Clone, Serialize)]
pub struct Api {
    /// Name of the described interface, such as `pntOS`.
    pub name: String,
    /// The upstream release whose ABI is described.
    pub release: String,
    /// Headers written by hand, which the others include.
    pub support: Vec<Support>,
    /// The headers, each after those it includes.
    pub headers: Vec<Header>,
}

/// A header whose C is written by hand: what C89 lacks, and the annotation macros.
#[derive(Debug, Clone, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
pub struct Profile {
    /// Name of the profile in `api.toml`.
    pub name: String,
    /// Macro that marks a pointer which may be null.
    pub nullable: String,
    /// Macros that open and close a region in which unmarked pointers are never null.
    pub nonnull_region: Option<(String, String)>,
    /// Macro that checks a condition at compile time.
    pub abi_check: String,
}

/// One `#include`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Include {
    /// A header of this API, such as `pntos/memory.h`.
    Own(String),
    /// A header of the C library, such as `stddef.h`.
    System(String),
}

/// One declaration.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Item {
    /// A `#define`.
    Define(Define),
    /// A `typedef` of something that already has a name.
    Alias(Alias),
    /// An enum.
    Enum(Enum),
    /// A struct: plain data or a table.
    Record(Record),
    /// A free function that somebody else's library defines.
    Function(Function),
}

/// What every declaration and member says about its life.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Stability {
    /// The plugin API version that added it, when later than the first one described.
    pub since: Option<u32>,
    /// It may change without a new API version.
    pub unstable: bool,
    /// It holds a place and must not be used.
    pub reserved: bool,
}

/// A `#define`.
#[derive(Debug, Clone, Serialize)]
pub struct Define {
    /// Name of the macro.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// What it stands for.
    pub value: DefineValue,
}

/// What a `#define` stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
pub struct Alias {
    /// The new name.
    pub name: String,
    /// What it is for.
    pub docs: String,
    /// The name it stands for.
    pub target: String,
}

/// An enum. On the wire of the ABI every enum is four bytes, unsigned.
#[derive(Debug, Clone, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
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
    /// The variant of a message type enum that names this message.
    pub message: Option<String>,
    /// How it travels in LCM.
    pub lcm: Option<LcmStruct>,
    /// Members in ABI order, the base included.
    pub members: Vec<Member>,
    /// Size, alignment and offsets on every target, keyed by [`Target::name`].
    pub layout: IndexMap<&'static str, Layout>,
}

/// Plain data or a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// Only fields.
    Data,
    /// A table of function slots.
    Table,
}

/// The record embedded as the first member of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Base {
    /// Name of the member.
    pub field: String,
    /// Name of the record, aliases resolved.
    pub record: String,
}

/// How the life of a record is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
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
#[derive(Debug, Clone, Serialize)]
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

/// A function slot of a table.
#[derive(Debug, Clone, Serialize)]
pub struct Slot {
    /// Name in C.
    pub name: String,
    /// What a call does.
    pub docs: String,
    /// Its life.
    pub stability: Stability,
    /// The pointer to the function may be null: a caller looks first.
    pub nullable: bool,
    /// Parameters and result.
    pub signature: Signature,
    /// What the boundary returns when the function panics, fails or may not be called.
    pub on_panic: Neutral,
}

/// A free function that a library declared by the API defines.
#[derive(Debug, Clone, Serialize)]
pub struct Function {
    /// Name in C.
    pub name: String,
    /// What a call does.
    pub docs: String,
    /// Parameters and result.
    pub signature: Signature,
}

/// Parameters and result of a function.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Signature {
    /// The first parameter, named `self`, when the function has one.
    pub receiver: Option<Receiver>,
    /// The other parameters.
    pub params: Vec<Param>,
    /// More arguments follow, as in `printf`.
    pub variadic: bool,
    /// The result; [`Type::Void`] when there is none.
    pub ret: Type,
    /// Who owns the result.
    pub ret_crossing: Crossing,
}

/// The parameter `self` of a slot, never null.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Receiver {
    /// The record it points to: the table itself, except where the description says otherwise.
    pub record: String,
    /// Who owns it.
    pub crossing: Crossing,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Param {
    /// Name in C; empty when the declaration leaves it out.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Who owns what it points to.
    pub crossing: Crossing,
    /// Physical unit of a number.
    pub unit: Option<String>,
}

/// A type as C sees it, with what C does not say.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// `void`: no result, or what an opaque pointer points to.
    Void,
    /// A number, a byte, a `bool`.
    Scalar(Scalar),
    /// A `va_list`, only as a parameter.
    VaList,
    /// A record, an enum or an alias, by value; the name is the one written.
    Named(String),
    /// A pointer.
    Pointer(Pointer),
    /// `T name[N]`.
    Array {
        /// The element.
        of: Box<Type>,
        /// How many.
        len: u32,
    },
    /// A pointer to a function.
    Function {
        /// Its parameters and result.
        signature: Box<Signature>,
        /// May be null.
        nullable: bool,
    },
}

impl Type {
    /// The pointer, if it is one.
    pub fn as_pointer(&self) -> Option<&Pointer> {
        match self {
            Self::Pointer(pointer) => Some(pointer),
            _ => None,
        }
    }

    /// The written name, if it is a named type by value.
    pub fn as_named(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}

/// A pointer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Pointer {
    /// What it points to.
    pub to: Box<Type>,
    /// How much it points to.
    pub extent: Extent,
    /// May be null.
    pub nullable: bool,
    /// Declared `const T*`; pntOS itself never does.
    pub constant: bool,
}

/// How much a pointer points to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "extent", content = "count")]
pub enum Extent {
    /// One object.
    One,
    /// Characters up to and including a NUL.
    Text,
    /// Something whose type and size only its owner knows.
    Opaque,
    /// As many elements as the count says. Zero means an empty array whatever the pointer holds.
    Many(Count),
}

/// How many elements an array has, in terms of its neighbours.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// A number.
    Const(u64),
    /// A parameter or field beside the array, or a field reached through one: `plugins.num_plugins`.
    Path(Vec<String>),
    /// A product of counts.
    Product(Vec<Count>),
    /// Depends on the value of an enum beside the array.
    Match {
        /// The parameter or field that decides.
        on: String,
        /// Variant and count.
        arms: Vec<(String, Count)>,
        /// For every other value.
        otherwise: Box<Count>,
    },
}

/// A type of C that needs no declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scalar {
    /// `bool`: one byte, 0 or 1.
    Bool,
    /// `char` of a string.
    Char,
    /// `int8_t`.
    I8,
    /// `uint8_t`.
    U8,
    /// `unsigned char`: raw bytes, as in `&[u8]`.
    Byte,
    /// `int16_t`.
    I16,
    /// `uint16_t`.
    U16,
    /// `int32_t`.
    I32,
    /// `uint32_t`.
    U32,
    /// `int64_t`.
    I64,
    /// `uint64_t`.
    U64,
    /// `size_t`.
    Usize,
    /// `float`.
    F32,
    /// `double`.
    F64,
}

/// Who owns what crosses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ownership {
    /// Copied: nothing is owned.
    Value,
    /// The receiver may use it until the call returns.
    Lend,
    /// The receiver gets one counted reference and must release it.
    Transfer,
    /// A counted object inside another: valid while the outer one is held.
    Nest,
    /// Plain memory inside another object: lives and dies with it.
    Parent,
}

/// An ownership and why it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Crossing {
    /// Who owns it.
    pub ownership: Ownership,
    /// The rule that decided.
    pub rule: Rule,
    /// Why the description overrides the rules, when it does.
    pub reason: Option<String>,
}

/// The rule that decided an [`Ownership`], first that matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Not a pointer.
    ByValue,
    /// 1: `self` of the table's own type is lent.
    OwnSelf,
    /// 2: a pointer to a counted record gives the callee one reference.
    CountedArgument,
    /// 3: everything else is lent.
    OtherArgument,
    /// A returned pointer to a counted record gives the caller one reference.
    CountedResult,
    /// Any other returned pointer stays the callee's.
    OtherResult,
    /// A counted record reached through a field.
    CountedField,
    /// Any other memory reached through a field.
    OtherField,
    /// The description says so, with a reason.
    Stated,
}

/// What the boundary returns in place of a result.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "neutral", content = "value")]
pub enum Neutral {
    /// There is no result.
    Nothing,
    /// A `bool`.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A floating-point number; NaN is written `nan`.
    Float(NeutralFloat),
    /// NULL, which the slot allows.
    Null,
    /// NULL, which the slot does not allow: nothing better exists, so the caller is told in the log as well.
    NullReported,
    /// A variant of the enum that the slot returns.
    Variant(String),
    /// A record by value with every byte zero.
    Zeroed,
}

/// A floating-point neutral value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NeutralFloat {
    /// Not a number.
    Nan,
    /// This number.
    Number(f64),
}

/// How a record travels in LCM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LcmStruct {
    /// LCM package.
    pub package: String,
    /// LCM struct name.
    pub name: String,
    /// Members in wire order.
    pub members: Vec<LcmMember>,
}

/// One member of an [`LcmStruct`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LcmMember {
    /// Name on the wire, part of the fingerprint.
    pub name: String,
    /// Type on the wire.
    #[serde(rename = "type")]
    pub ty: LcmType,
    /// Dimensions, outermost first.
    pub dims: Vec<LcmDim>,
    /// The field of the record it carries; `None` for a member that exists only on the wire and is zero.
    pub field: Option<String>,
}

/// A type of LCM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LcmType {
    /// A primitive, by its LCM name: `int8_t`, `int16_t`, `int32_t`, `int64_t`, `float`, `double`, `byte`, `boolean`, `string`.
    Primitive(String),
    /// The LCM struct of this record.
    Record(String),
}

/// A dimension of an LCM array.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LcmDim {
    /// A fixed size.
    Const(u32),
    /// The member that holds the size.
    Member(String),
}

/// The targets whose layouts the model states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// 64-bit pointers, everything aligned to its size.
    Lp64,
    /// 32-bit x86: pointers of four bytes, and 64-bit members align to four.
    I386,
    /// 32-bit Arm: pointers of four bytes, 64-bit members align to eight.
    Arm32,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 3] = [Self::Lp64, Self::I386, Self::Arm32];

    /// Name in `api.json` and in [`Record::layout`].
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lp64 => "lp64",
            Self::I386 => "i386",
            Self::Arm32 => "arm32",
        }
    }
}

/// Size, alignment and offsets of a record on one target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes.
    pub align: u32,
    /// Members in order.
    pub members: Vec<MemberLayout>,
}

/// Place of one member in its record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberLayout {
    /// Name in C.
    pub name: String,
    /// Offset in bytes.
    pub offset: u32,
    /// Size in bytes.
    pub size: u32,
    /// Alignment in bytes.
    pub align: u32,
}

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
        self.records()
            .filter(|record| record.kind == RecordKind::Table)
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
        self.headers
            .iter()
            .find(|header| header.items.iter().any(|item| item.name() == name))
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
