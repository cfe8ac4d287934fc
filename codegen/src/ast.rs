//! What the description says, before names are resolved.
//!
//! Types, counts and signatures are already those of the [`model`](crate::model): only what needs other declarations
//! (ownership, neutral values, enum values, wire types) is still as written, with its span.

use crate::model::{
    Count, Crossing, Define, Ownership, RecordKind, Rule, Signature as ModelSignature, Stability, Type,
};
use crate::source::{FileId, Span};

/// A word and its place.
#[derive(Debug, Clone)]
pub struct Name {
    pub text: String,
    pub span: Span,
}

#[derive(Debug)]
pub struct File {
    pub id: FileId,
    /// Segments of the path in `use crate::..`.
    pub module: Vec<String>,
    pub docs: String,
    /// Beginnings of names that get a second one.
    pub renames: Vec<Rename>,
    pub imports: Vec<Import>,
    pub items: Vec<Item>,
}

#[derive(Debug)]
pub struct Rename {
    pub from: Name,
    pub to: String,
}

#[derive(Debug)]
pub struct Import {
    pub module: Vec<String>,
    /// Empty for `*`.
    pub names: Vec<Name>,
    pub span: Span,
    /// The struct is only named, its header is not included.
    pub forward: bool,
}

#[derive(Debug)]
pub enum Item {
    Define(Name, Define),
    /// A macro alias: its target must be a function or a variant.
    OtherName(Name, Define, Name),
    Alias {
        name: Name,
        docs: String,
        stability: Stability,
        target: Name,
    },
    /// A pointer to a function, under a name of its own.
    FunctionType {
        name: Name,
        docs: String,
        stability: Stability,
        signature: Signature,
    },
    Enum(Enum),
    Record(Record),
    Function {
        name: Name,
        docs: String,
        signature: Signature,
    },
}

#[derive(Debug)]
pub struct Enum {
    pub name: Name,
    pub docs: String,
    pub stability: Stability,
    pub open: bool,
    pub variants: Vec<Variant>,
}

#[derive(Debug)]
pub struct Variant {
    pub name: Name,
    pub docs: String,
    pub stability: Stability,
    pub value: Option<Value>,
}

#[derive(Debug)]
pub enum Value {
    Number { value: u64, written: String },
    Name(Name),
}

#[derive(Debug)]
pub struct Record {
    pub name: Name,
    pub docs: String,
    pub stability: Stability,
    pub kind: RecordKind,
    /// Holds the counting functions.
    pub memory: bool,
    pub plugin_kind: Option<Name>,
    /// Member of the base and the variant in it that says so.
    pub tag: Option<(Name, Name)>,
    pub message: Option<Name>,
    pub lcm: Option<LcmRecord>,
    /// Beginning of the names of the functions that make, copy and free it.
    pub lifecycle: Option<Name>,
    /// Name of the base's field and the record.
    pub base: Option<(Name, Name)>,
    pub members: Vec<Member>,
}

#[derive(Debug)]
pub struct LcmRecord {
    pub package: String,
    pub name: String,
    /// Members before all others that exist only on the wire: name and type.
    pub leading: Vec<(String, String)>,
}

#[derive(Debug)]
pub struct Member {
    pub name: Name,
    pub docs: String,
    pub stability: Stability,
    pub kind: MemberKind,
}

#[derive(Debug)]
pub enum MemberKind {
    /// Data, or in a table a slot whose type is the name of a function type.
    Field {
        ty: Typed,
        unit: Option<String>,
        nan_is_absent: bool,
        lcm: Option<LcmField>,
        slot: SlotWords,
    },
    Slot {
        nullable: bool,
        signature: Signature,
        on_panic: Option<NeutralExpr>,
    },
}

/// What can be said of a slot beside its signature.
#[derive(Debug, Default)]
pub struct SlotWords {
    pub nullable: bool,
    pub on_panic: Option<NeutralExpr>,
}

#[derive(Debug)]
pub enum LcmField {
    Skip,
    Wire(Name),
}

#[derive(Debug, Clone)]
pub struct NeutralExpr {
    pub span: Span,
    pub value: NeutralValue,
}

#[derive(Debug, Clone)]
pub enum NeutralValue {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Nan,
    Zeroed,
    Variant(String),
}

#[derive(Debug, Clone)]
pub struct Signature {
    pub receiver: Option<Receiver>,
    pub params: Vec<Param>,
    pub variadic: bool,
    pub ret: Typed,
}

#[derive(Debug, Clone)]
pub struct Receiver {
    /// `None` for the table itself.
    pub record: Option<Name>,
    pub stated: Option<Stated>,
}

#[derive(Debug, Clone)]
pub struct Param {
    pub name: Name,
    pub ty: Typed,
    pub unit: Option<String>,
    pub stated: Option<Stated>,
}

/// An ownership that the description states against the rules.
#[derive(Debug, Clone)]
pub struct Stated {
    pub transfer: bool,
    pub reason: String,
    pub span: Span,
}

/// A type, what it names, and where.
#[derive(Debug, Clone)]
pub struct Typed {
    pub ty: Type,
    pub span: Span,
    pub names: Vec<Name>,
    pub count: Option<(Count, Span)>,
    /// The signature behind a pointer to a function, still with its spans.
    pub function: Option<Box<Signature>>,
}

impl Signature {
    /// The model's form of it, with ownership still open.
    pub fn undecided(&self) -> ModelSignature {
        const UNDECIDED: Crossing = Crossing { ownership: Ownership::Value, rule: Rule::ByValue, reason: None };
        let params = self.params.iter().map(|param| crate::model::Param {
            name: param.name.text.clone(),
            ty: param.ty.ty.clone(),
            crossing: UNDECIDED,
            unit: param.unit.clone(),
        });
        ModelSignature {
            receiver: None,
            params: params.collect(),
            variadic: self.variadic,
            ret: self.ret.ty.clone(),
            ret_crossing: UNDECIDED,
        }
    }
}

impl Item {
    pub fn name(&self) -> &Name {
        match self {
            Self::Define(name, _) | Self::OtherName(name, ..) => name,
            Self::Alias { name, .. } | Self::FunctionType { name, .. } | Self::Function { name, .. } => name,
            Self::Enum(item) => &item.name,
            Self::Record(item) => &item.name,
        }
    }

    pub fn docs(&self) -> &str {
        match self {
            Self::Define(_, define) | Self::OtherName(_, define, _) => &define.docs,
            Self::Alias { docs, .. } | Self::FunctionType { docs, .. } | Self::Function { docs, .. } => docs,
            Self::Enum(item) => &item.docs,
            Self::Record(item) => &item.docs,
        }
    }
}
