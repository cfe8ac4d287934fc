//! The C89 headers.
//!
//! Signatures are written from the model; only the frame of a file is a skeleton. Every header is strict C89 and C++98,
//! stands alone, and may be included twice and in any order.

mod types;

use std::fmt::Write as _;

use minijinja::context;

use super::{docs, fill};
use crate::model::{
    Alias, Api, Define, DefineValue, Enum, Function, FunctionType, Header, Include, Item, Member, Record, Stability,
    Support, Target,
};
pub use types::{Speller, scalar};

/// Columns of a line, comments included.
const WIDTH: usize = 100;

/// The text of a header; `folder` is that of the description.
pub fn header(api: &Api, header: &Header, folder: &str) -> String {
    let mut body =
        Body { out: String::new(), speller: Speller::new(api, header), abi_check: &header.profile.abi_check };
    let mut previous = None;
    for item in &header.items {
        let shape = Shape::of(item);
        let joined = shape != Shape::Block && previous == Some(shape);
        if previous.is_some() && !joined {
            body.out.push('\n');
        }
        previous = Some(shape);
        body.item(item);
    }
    let (begin, end) = match &header.profile.nonnull_region {
        Some((begin, end)) => (begin.as_str(), end.as_str()),
        None => ("", ""),
    };
    let forwards: String = header.forwards.iter().map(|name| format!("struct {name};\n")).collect();
    let separator = if forwards.is_empty() { "" } else { "\n" };
    fill(
        include_str!("../../../templates/header.h.jinja"),
        context! {
            docs => docs::wrap(&docs::paragraphs(&header.docs), WIDTH - 3)
                .iter()
                .map(|line| inside_comment(line))
                .collect::<Vec<_>>(),
            source => format!("{folder}/{}", header.source),
            guard => guard(&header.path),
            includes => header.includes.iter().map(include).collect::<Vec<_>>(),
            body => format!("{forwards}{separator}{}{}", body.out, layout_checks(header)),
            begin,
            end,
        },
    )
}

/// What the definition of a function that a header declares begins with.
pub fn definition(api: &Api, function: &Function) -> String {
    let header = api.header_of(&function.name).expect("a function is declared in a header");
    Speller::with_all(api, header).prototype(&function.signature, &function.name)
}

/// Sizes and offsets for the compiler to check, where the user of the header asks for it.
fn layout_checks(header: &Header) -> String {
    let Some((switch, size, offset)) = &header.profile.layout_check else { return String::new() };
    let mut checks = String::new();
    for item in &header.items {
        let Item::Record(record) = item else { continue };
        let name = &record.name;
        let layouts = Target::GROUPS.map(|target| &record.layout[target.name()]);
        let sizes = layouts.map(|layout| layout.size.to_string()).join(", ");
        let _ = writeln!(checks, "{size}({name}, {sizes});");
        for (index, member) in record.members.iter().enumerate() {
            let offsets = layouts.map(|layout| layout.members[index].offset.to_string()).join(", ");
            let _ = writeln!(checks, "{offset}({name}, {}, {offsets});", member.name());
        }
    }
    if checks.is_empty() { checks } else { format!("\n#ifdef {switch}\n{checks}#endif\n") }
}

/// The text of a header that is written by hand.
pub fn support(support: &Support, folder: &str) -> String {
    fill(
        include_str!("../../../templates/support.h.jinja"),
        context! {
            source => format!("{folder}/{}", support.source),
            guard => guard(&support.path),
            text => support.text.trim_end(),
        },
    )
}

fn include(include: &Include) -> &str {
    match include {
        Include::Own(path) | Include::System(path) => path,
    }
}

/// The name of the macro that keeps a header from being read twice.
pub fn guard(path: &str) -> String {
    path.chars()
        .map(|character| match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' => character.to_ascii_uppercase(),
            _ => '_',
        })
        .collect()
}

/// One-line declarations of one shape stand together, everything else apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Alias,
    OtherName,
    Block,
}

impl Shape {
    fn of(item: &Item) -> Self {
        match item {
            Item::Alias(_) => Self::Alias,
            Item::Define(Define { value: DefineValue::OtherName { .. }, .. }) => Self::OtherName,
            _ => Self::Block,
        }
    }
}

struct Body<'a> {
    out: String,
    speller: Speller<'a>,
    abi_check: &'a str,
}

impl Body<'_> {
    fn item(&mut self, item: &Item) {
        let forwards = self.speller.first_named(item);
        for name in &forwards {
            let _ = writeln!(self.out, "struct {name};");
        }
        if !forwards.is_empty() {
            self.out.push('\n');
        }
        match item {
            Item::Define(define) => self.define(define),
            Item::Alias(alias) => self.alias(alias),
            Item::FunctionType(item) => self.function_type(item),
            Item::Enum(item) => self.enumeration(item),
            Item::Record(record) => self.record(record),
            Item::Function(function) => self.function(function),
        }
        self.speller.declare_next();
    }

    fn comment(&mut self, indent: &str, paragraphs: &[String]) {
        let lines: Vec<String> =
            docs::wrap(paragraphs, WIDTH - indent.len() - 3).iter().map(|line| inside_comment(line)).collect();
        match &lines[..] {
            [] => {}
            [line] if indent.len() + line.len() + 7 <= WIDTH => {
                let _ = writeln!(self.out, "{indent}/** {line} */");
            }
            lines => {
                let _ = writeln!(self.out, "{indent}/**");
                for line in lines {
                    let _ = writeln!(self.out, "{}", format!("{indent} * {line}").trim_end());
                }
                let _ = writeln!(self.out, "{indent} */");
            }
        }
    }

    fn documented(&mut self, indent: &str, text: &str, stability: &Stability) {
        let mut paragraphs = docs::paragraphs(text);
        paragraphs.extend(docs::stability(stability));
        self.comment(indent, &paragraphs);
    }

    fn define(&mut self, define: &Define) {
        self.comment("", &docs::paragraphs(&define.docs));
        let name = &define.name;
        let _ = match &define.value {
            DefineValue::Integer { value, .. } => writeln!(self.out, "#define {name} {value}"),
            DefineValue::Text { value, unless: None } => {
                writeln!(self.out, "#define {name} \"{}\"", inside_string(value))
            }
            DefineValue::Text { value, unless: Some(unless) } => {
                writeln!(self.out, "#ifndef {unless}\n#  define {name} \"{}\"\n#endif", inside_string(value))
            }
            DefineValue::Stringify { parameter } => writeln!(self.out, "#define {name}({parameter}) #{parameter}"),
            DefineValue::OtherName { target } => writeln!(self.out, "#define {name} {target}"),
        };
    }

    fn alias(&mut self, alias: &Alias) {
        self.documented("", &alias.docs, &alias.stability);
        let target = self.speller.named(&alias.target);
        let _ = writeln!(self.out, "typedef {target} {};", alias.name);
    }

    fn function_type(&mut self, item: &FunctionType) {
        self.documented("", &item.docs, &item.stability);
        let declaration = self.speller.function_type(&item.signature, &item.name);
        let _ = writeln!(self.out, "{declaration};");
    }

    fn enumeration(&mut self, item: &Enum) {
        self.documented("", &item.docs, &item.stability);
        let name = &item.name;
        let _ = writeln!(self.out, "typedef enum {name} {{");
        for (index, variant) in item.variants.iter().enumerate() {
            self.documented("    ", &variant.docs, &variant.stability);
            let value = variant.written.as_ref().map(|written| format!(" = {written}")).unwrap_or_default();
            let comma = if index + 1 < item.variants.len() { "," } else { "" };
            let _ = writeln!(self.out, "    {}{value}{comma}", variant.name);
        }
        let _ = writeln!(self.out, "}} {name};");
        let check = format!("{name}_must_be_4_bytes_compile_with_fno_short_enums");
        let _ = writeln!(self.out, "{}(sizeof({name}) == 4, {check});", self.abi_check);
    }

    fn record(&mut self, record: &Record) {
        self.documented("", &record.docs, &record.stability);
        let _ = writeln!(self.out, "typedef struct {} {{", record.name);
        for member in &record.members {
            let declaration = match member {
                Member::Field(field) => {
                    self.comment("    ", &docs::field(field));
                    self.speller.declare_as(&field.ty, &field.name, 4)
                }
                Member::Slot(slot) => {
                    self.comment("    ", &docs::slot(slot));
                    self.speller.slot(slot, 4)
                }
            };
            let _ = writeln!(self.out, "    {declaration};");
        }
        let _ = writeln!(self.out, "}} {};", record.name);
    }

    fn function(&mut self, function: &Function) {
        self.comment("", &docs::paragraphs(&function.docs));
        let declaration = self.speller.prototype(&function.signature, &function.name);
        let _ = writeln!(self.out, "{declaration};");
    }
}

/// A line that neither ends the comment around it nor seems to open another one.
fn inside_comment(line: &str) -> String {
    line.replace("*/", "* /").replace("/*", "/ *")
}

/// A text between the quotes of a C string.
fn inside_string(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' | b'?' => out.extend(['\\', char::from(byte)]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "\\{byte:03o}");
            }
        }
    }
    out
}
