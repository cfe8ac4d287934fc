//! Declarations as a description writes them.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use super::types::{ident, len, parameters, scalar, ty};
use crate::clang::Loss;
use crate::fact::Fact;
use crate::model::{
    Api, Define, DefineValue, Enum, Field, Function, Header, Item, Managed, Member, Neutral, Record, RecordKind,
    Signature, Slot, Stability,
};

/// Stands where a header says nothing.
pub const UNDOCUMENTED: &str = "Not documented in the header.";

/// Writes the file of one header.
pub struct Printer<'a> {
    pub api: &'a Api,
    pub header: &'a Header,
    /// The module of each header.
    pub modules: &'a BTreeMap<String, String>,
    /// What was assumed about each declaration: item and member.
    pub notes: HashMap<(&'a str, Option<&'a str>), Vec<&'a Loss>>,
    pub out: String,
}

impl<'a> Printer<'a> {
    pub fn new(api: &'a Api, header: &'a Header, modules: &'a BTreeMap<String, String>, losses: &'a [Loss]) -> Self {
        let mut notes: HashMap<(&str, Option<&str>), Vec<&Loss>> = HashMap::new();
        let own = losses.iter().filter(|loss| loss.header.as_ref() == Some(&header.path));
        // What is not documented says so itself.
        for loss in own.filter(|loss| loss.what != Fact::Docs) {
            if let Some(item) = &loss.item {
                let member = loss.member.as_deref().map(|member| member.split('.').next().unwrap_or(member));
                notes.entry((item, member)).or_default().push(loss);
            }
        }
        Self { api, header, modules, notes, out: String::new() }
    }

    /// All declarations, with an empty line between two.
    pub fn items(&mut self) {
        let mut in_block = false;
        for item in &self.header.items {
            let function = matches!(item, Item::Function(_));
            if in_block && !function {
                self.out.push_str("}\n");
                in_block = false;
            }
            self.out.push('\n');
            if function && !in_block {
                self.out.push_str("extern \"C\" {\n");
                in_block = true;
            }
            match item {
                Item::Define(define) => self.define(define),
                Item::Alias(alias) => {
                    self.above("", &alias.name, None, &alias.docs, &alias.stability, false);
                    let _ = writeln!(self.out, "pub type {} = {};", alias.name, alias.target);
                }
                Item::FunctionType(function) => {
                    self.above("", &function.name, None, &function.docs, &function.stability, true);
                    let receiver =
                        function.signature.receiver.as_ref().map(|receiver| format!("self: &{}", receiver.record));
                    let written = parameters(&function.signature, receiver, false);
                    let _ = writeln!(self.out, "pub type {} = fn{written};", function.name);
                }
                Item::Enum(item) => self.enumeration(item),
                Item::Record(record) if record.kind == RecordKind::Table => self.table(record),
                Item::Record(record) => self.structure(record),
                Item::Function(function) => self.function(function),
            }
        }
        if in_block {
            self.out.push_str("}\n");
        }
    }

    /// What was assumed, the documentation, and the life of a declaration.
    fn above(
        &mut self,
        indent: &str,
        item: &str,
        member: Option<&str>,
        docs: &str,
        stability: &Stability,
        required: bool,
    ) {
        for loss in self.notes.get(&(item, member)).into_iter().flatten() {
            let parameter = loss.member.as_deref().and_then(|member| member.split_once('.')).map(|(_, rest)| rest);
            let subject = match (parameter, member, &loss.member) {
                (Some(parameter), ..) => format!("`{parameter}`: "),
                (None, None, Some(parameter)) => format!("`{parameter}`: "),
                _ => String::new(),
            };
            let _ = writeln!(self.out, "{indent}// import: {subject}{}", loss.note);
        }
        let docs = if docs.is_empty() && required { UNDOCUMENTED } else { docs };
        for line in docs.lines() {
            let _ = writeln!(self.out, "{}", format!("{indent}/// {line}").trim_end());
        }
        if let Some(version) = stability.since {
            let _ = writeln!(self.out, "{indent}#[since({version})]");
        }
        if stability.unstable {
            let _ = writeln!(self.out, "{indent}#[unstable]");
        }
        if stability.reserved {
            let _ = writeln!(self.out, "{indent}#[reserved]");
        }
    }

    fn define(&mut self, define: &Define) {
        let name = &define.name;
        let other = matches!(define.value, DefineValue::OtherName { .. });
        self.above("", name, None, &define.docs, &Stability::default(), !other);
        let _ = match &define.value {
            DefineValue::Integer { value, of } => writeln!(self.out, "pub const {name}: {} = {value};", scalar(*of)),
            DefineValue::Text { value, unless } => {
                if let Some(unless) = unless {
                    let _ = writeln!(self.out, "#[unless({unless})]");
                }
                writeln!(self.out, "pub const {name}: &CStr = c\"{}\";", value.escape_default())
            }
            DefineValue::Stringify { parameter } => writeln!(
                self.out,
                "macro_rules! {name} {{\n    (${parameter}:tt) => {{\n        stringify!(${parameter})\n    }};\n}}"
            ),
            DefineValue::OtherName { target } => {
                let header = self.api.header_of(target).or_else(|| {
                    let (owner, _) = self.api.variant(target)?;
                    self.api.header_of(&owner.name)
                });
                let module = header.and_then(|header| self.modules.get(&header.path)).map_or("", String::as_str);
                writeln!(self.out, "pub use crate::{module}::{target} as {name};")
            }
        };
    }

    fn enumeration(&mut self, item: &Enum) {
        self.above("", &item.name, None, &item.docs, &item.stability, true);
        if item.open {
            self.out.push_str("#[open]\n");
        }
        let _ = writeln!(self.out, "pub enum {} {{", item.name);
        for variant in &item.variants {
            self.above("    ", &item.name, Some(&variant.name), &variant.docs, &variant.stability, true);
            let value = variant.written.as_ref().map(|written| format!(" = {written}")).unwrap_or_default();
            let _ = writeln!(self.out, "    {}{value},", variant.name);
        }
        self.out.push_str("}\n");
    }

    fn structure(&mut self, record: &Record) {
        self.above("", &record.name, None, &record.docs, &record.stability, true);
        if let Some(base) = &record.base {
            let _ = writeln!(self.out, "#[base({})]", ident(&base.field));
        }
        if let Some(variant) = &record.message {
            let _ = writeln!(self.out, "#[message({variant})]");
        }
        let _ = writeln!(self.out, "pub struct {} {{", record.name);
        for field in record.fields() {
            self.field(record, field, "pub ");
        }
        self.out.push_str("}\n");
    }

    fn table(&mut self, record: &Record) {
        self.above("", &record.name, None, &record.docs, &record.stability, true);
        if self.counts_references(&record.name) {
            self.out.push_str("#[memory]\n");
        }
        if let Some(variant) = &record.plugin_kind {
            let _ = writeln!(self.out, "#[plugin_kind({variant})]");
        }
        if let Some(tag) = &record.tag {
            let _ = writeln!(self.out, "#[tag({} = {})]", ident(&tag.member), tag.variant);
        }
        let mut members = &record.members[..];
        let mut base = String::new();
        if let (Some(embedded), Some((Member::Field(first), rest))) = (&record.base, record.members.split_first()) {
            if embedded.field != "common" {
                let _ = writeln!(self.out, "#[base({})]", ident(&embedded.field));
            }
            base = format!(": {}", first.ty.as_named().unwrap_or(&embedded.record));
            members = rest;
        }
        let _ = write!(self.out, "pub trait {}{base} {{", record.name);
        if members.is_empty() {
            self.out.push_str("}\n");
            return;
        }
        self.out.push('\n');
        for member in members {
            match member {
                Member::Field(field) => self.field(record, field, "const "),
                Member::Slot(slot) => self.slot(record, slot),
            }
        }
        self.out.push_str("}\n");
    }

    /// Whether the first member of counted records leads to that table.
    fn counts_references(&self, table: &str) -> bool {
        self.api.records().filter(|record| record.managed == Managed::Direct).any(|record| {
            match record.members.first() {
                Some(Member::Field(first)) => {
                    first.ty.as_pointer().and_then(|pointer| pointer.to.as_named()) == Some(table)
                }
                _ => false,
            }
        })
    }

    fn field(&mut self, record: &Record, field: &Field, word: &str) {
        let counting = matches!(record.members.first(), Some(Member::Field(first)) if first.name == field.name)
            && record.managed == Managed::Direct;
        self.above("    ", &record.name, Some(&field.name), &field.docs, &field.stability, !counting);
        if let Some(unit) = &field.unit {
            let _ = writeln!(self.out, "    #[unit({unit:?})]");
        }
        if let Some(len) = len(&field.ty) {
            let _ = writeln!(self.out, "    {len}");
        }
        let end = if word == "pub " { "," } else { ";" };
        let _ = writeln!(self.out, "    {word}{}: {}{end}", ident(&field.name), ty(&field.ty));
    }

    fn slot(&mut self, record: &Record, slot: &Slot) {
        self.above("    ", &record.name, Some(&slot.name), &slot.docs, &slot.stability, true);
        if slot.nullable {
            self.out.push_str("    #[nullable]\n");
        }
        if let Neutral::Variant(variant) = &slot.on_panic {
            let _ = writeln!(self.out, "    #[on_panic({variant})]");
        }
        if let Some(name) = &slot.type_name {
            let _ = writeln!(self.out, "    const {}: {name};", ident(&slot.name));
            return;
        }
        let receiver = receiver(&slot.signature, &record.name);
        self.prototype("", &slot.name, &slot.signature, receiver);
    }

    fn function(&mut self, function: &Function) {
        self.above("    ", &function.name, None, &function.docs, &Stability::default(), true);
        let receiver = receiver(&function.signature, "");
        self.prototype("pub ", &function.name, &function.signature, receiver);
    }

    fn prototype(&mut self, word: &str, name: &str, signature: &Signature, receiver: Option<String>) {
        let _ = writeln!(self.out, "    {word}fn {}{};", ident(name), parameters(signature, receiver, true));
    }
}

fn receiver(signature: &Signature, table: &str) -> Option<String> {
    let receiver = signature.receiver.as_ref()?;
    Some(if receiver.record == table { "&self".to_owned() } else { format!("self: &{}", receiver.record) })
}
