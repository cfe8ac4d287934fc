//! One Java file while it is written: its text, its indentation, and what it imports.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::names::{Class, Names};
use crate::emit::{docs, words};

/// Columns of a line.
const WIDTH: usize = 120;

/// Classes of the JDK and of the runtime that generated code may use, with their packages.
const KNOWN: &[(&str, &str)] = &[
    ("Arena", "java.lang.foreign"),
    ("FunctionDescriptor", "java.lang.foreign"),
    ("MemoryLayout", "java.lang.foreign"),
    ("MemorySegment", "java.lang.foreign"),
    ("SegmentAllocator", "java.lang.foreign"),
    ("StructLayout", "java.lang.foreign"),
    ("SymbolLookup", "java.lang.foreign"),
    ("MethodHandle", "java.lang.invoke"),
    ("MethodHandles", "java.lang.invoke"),
    ("Counted", "pntos.api"),
    ("Calls", "pntos.ffi"),
    ("Failures", "pntos.ffi"),
    ("Memory", "pntos.ffi"),
    ("Struct", "pntos.ffi"),
    ("Symbols", "pntos.ffi"),
    ("Unsigned", "pntos.ffi"),
];

/// Layouts of the linker.
const LAYOUTS: &[&str] =
    &["ADDRESS", "JAVA_BOOLEAN", "JAVA_BYTE", "JAVA_DOUBLE", "JAVA_FLOAT", "JAVA_INT", "JAVA_LONG", "JAVA_SHORT"];

/// A Java file.
pub struct File<'a> {
    /// How things are spelled.
    pub names: &'a Names<'a>,
    /// The class that the file declares.
    pub class: Class,
    imports: RefCell<BTreeMap<String, Class>>,
    body: String,
    depth: usize,
}

impl<'a> File<'a> {
    pub fn new(names: &'a Names<'a>, class: Class) -> Self {
        Self { names, class, imports: RefCell::default(), body: String::new(), depth: 0 }
    }

    /// The class of a record or an enum, imported if it is in another package and its name is free.
    pub fn class(&self, c_name: &str) -> String {
        let Some(class) = self.names.class(c_name) else {
            return c_name.to_owned();
        };
        if class.package == self.class.package {
            return class.name.clone();
        }
        if self.names.has_class(&self.class.package, &class.name) {
            return class.qualified();
        }
        let mut imports = self.imports.borrow_mut();
        let known = imports.entry(class.name.clone()).or_insert_with(|| class.clone());
        if known == class { class.name.clone() } else { class.qualified() }
    }

    /// A variant by its full C name.
    pub fn constant(&self, c_name: &str) -> String {
        match self.names.variant(c_name) {
            Some((item, variant)) => format!("{}.{}", self.class(&item.name), self.names.constant(variant)),
            None => c_name.to_owned(),
        }
    }

    /// A line, or an empty one. One that is too long goes on below, indented twice.
    pub fn line(&mut self, text: &str) {
        let (indent, mut rest) = (self.depth * 4, text);
        let mut column = indent;
        while column + rest.chars().count() > WIDTH
            && let Some(end) = last_break(rest, WIDTH - column)
        {
            let _ = writeln!(self.body, "{:column$}{}", "", rest[..end].trim_end());
            rest = rest[end..].trim_start();
            column = indent + 8;
        }
        if rest.is_empty() {
            self.body.push('\n');
        } else {
            let _ = writeln!(self.body, "{:column$}{rest}", "");
        }
    }

    /// Opens a block.
    pub fn open(&mut self, head: &str) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
    }

    /// Closes a block and opens the next part of the same statement, such as `catch`.
    pub fn reopen(&mut self, head: &str) {
        self.depth -= 1;
        self.open(&format!("}} {head}"));
    }

    /// Indents what follows, after a head that was written as a list.
    pub fn indent(&mut self) {
        self.depth += 1;
    }

    /// Closes a block that is an expression.
    pub fn close_statement(&mut self) {
        self.depth -= 1;
        self.line("};");
    }

    /// Closes a block.
    pub fn close(&mut self) {
        self.depth -= 1;
        self.line("}");
    }

    /// `head(a, b)tail` on one line, or filled over several.
    pub fn list(&mut self, head: &str, arguments: &[String], tail: &str) {
        let one_line = format!("{head}({}){tail}", arguments.join(", "));
        if self.fits(&one_line) || arguments.is_empty() {
            return self.line(&one_line);
        }
        self.line(&format!("{head}("));
        let mut line = String::new();
        for (index, argument) in arguments.iter().enumerate() {
            let end = if index + 1 < arguments.len() { ",".to_owned() } else { format!("){tail}") };
            let next = format!("{argument}{end}");
            if !line.is_empty() && !self.fits(&format!("        {line} {next}")) {
                self.line(&format!("        {line}"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&next);
        }
        self.line(&format!("        {line}"));
    }

    /// `head = value;`, the value on a line of its own if it must be.
    pub fn assign(&mut self, head: &str, value: &str) {
        let one_line = format!("{head} = {value};");
        if self.fits(&one_line) {
            return self.line(&one_line);
        }
        self.line(&format!("{head} ="));
        self.line(&format!("        {value};"));
    }

    fn fits(&self, text: &str) -> bool {
        self.depth * 4 + text.chars().count() <= WIDTH
    }

    /// A method with parameters and a body of few statements.
    pub fn method(&mut self, head: &str, params: &[String], statements: &[&str]) {
        let one_line = format!("{head}({}) {{ {} }}", params.join(", "), statements.join(" "));
        if self.fits(&one_line) {
            return self.line(&one_line);
        }
        self.list(head, params, " {");
        for statement in statements {
            self.line(&format!("    {statement}"));
        }
        self.line("}");
    }

    /// A documentation comment.
    pub fn docs(&mut self, paragraphs: &[String], tags: &[String]) {
        let width = WIDTH - self.depth * 4 - 3;
        let mut lines = Vec::new();
        for (index, paragraph) in paragraphs.iter().enumerate() {
            let text = self.html(paragraph);
            let text = if index == 0 { text } else { format!("<p>{text}") };
            lines.extend(wrap(text, width));
        }
        for tag in tags {
            for (index, line) in wrap(self.html_tag(tag), width - 4).into_iter().enumerate() {
                lines.push(if index == 0 { line } else { format!("    {line}") });
            }
        }
        match &lines[..] {
            [] => {}
            [line] if self.depth * 4 + line.chars().count() + 7 <= WIDTH => self.line(&format!("/** {line} */")),
            lines => {
                self.line("/**");
                for line in lines {
                    self.line(format!(" * {line}").trim_end());
                }
                self.line(" */");
            }
        }
    }

    /// A tag keeps its first word and, after `@param`, the name.
    fn html_tag(&self, tag: &str) -> String {
        let words = if tag.starts_with("@param") { 2 } else { 1 };
        let mut parts = tag.splitn(words + 1, ' ');
        let head: Vec<&str> = parts.by_ref().take(words).collect();
        format!("{} {}", head.join(" "), self.html(parts.next().unwrap_or_default()))
    }

    /// A paragraph of the description as Javadoc: code spans become links where Java has the thing.
    fn html(&self, paragraph: &str) -> String {
        let mut out = String::new();
        for (index, part) in paragraph.split('`').enumerate() {
            if index % 2 == 0 {
                out.push_str(&escape(part));
            } else {
                out.push_str(&self.code(part));
            }
        }
        out.replace("*/", "*&#47;")
    }

    /// A code span in Java's spelling, or as it is after `=`.
    fn code(&self, text: &str) -> String {
        if let Some(literal) = text.strip_prefix('=') {
            return format!("{{@code {literal}}}");
        }
        if let Some(class) = self.names.class(text) {
            return format!("{{@link {}}}", self.seen(class));
        }
        if let Some((item, variant)) = self.names.variant(text)
            && let Some(class) = self.names.class(&item.name)
        {
            return format!("{{@link {}#{}}}", self.seen(class), self.names.constant(variant));
        }
        if self.names.is_member(text) {
            return format!("{{@code {}}}", super::spelling::member(text));
        }
        if text.contains(['{', '}', '@', '*']) {
            return format!("<code>{}</code>", escape(text).replace('{', "&#123;").replace('}', "&#125;"));
        }
        format!("{{@code {text}}}")
    }

    /// A class as documentation names it, without an import.
    fn seen(&self, class: &Class) -> String {
        if class.package == self.class.package { class.name.clone() } else { class.qualified() }
    }

    /// The whole file, made from a file of the description's folder.
    pub fn finish(self, folder: &str, source: &str) -> String {
        let mut imports: Vec<String> = self.imports.borrow().values().map(Class::qualified).collect();
        let mut constants = Vec::new();
        let code = self.body.lines().filter(|line| !line.trim_start_matches(' ').starts_with(['*', '/']));
        let mut used = BTreeSet::new();
        used.extend(words(code).filter(|word| word.starts_with(|letter: char| letter.is_ascii_uppercase())));
        for (name, package) in KNOWN {
            if *package != self.class.package && used.contains(name) {
                imports.push(format!("{package}.{name}"));
            }
        }
        for name in LAYOUTS {
            if used.contains(name) {
                constants.push(format!("import static java.lang.foreign.ValueLayout.{name};\n"));
            }
        }
        imports.sort();
        let mut out = format!(
            "// Made from {folder}/{source} by `cargo pntos gen`. Changes belong there.\n\npackage {};\n",
            self.class.package
        );
        for group in [constants.concat(), imports.iter().map(|name| format!("import {name};\n")).collect()] {
            if !group.is_empty() {
                out.push('\n');
                out.push_str(&group);
            }
        }
        out.push('\n');
        out.push_str(&self.body);
        out
    }
}

/// Characters that HTML or Javadoc would take for its own.
fn escape(text: &str) -> Cow<'_, str> {
    if !['&', '<', '>', '@'].iter().any(|letter| text.contains(*letter)) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('@', "&#64;"))
}

/// Where a line of code may end: after a comma or an arrow outside of quotes.
fn last_break(text: &str, width: usize) -> Option<usize> {
    let mut quoted = false;
    let mut end = None;
    for (index, letter) in text.char_indices().take_while(|(index, _)| *index < width) {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted && text[..index].ends_with([',', '>']) => end = Some(index),
            _ => {}
        }
    }
    end
}

/// Lines of documentation; what is between braces stays together.
fn wrap(text: String, width: usize) -> Vec<String> {
    if !text.contains('{') {
        return docs::wrap(&[text], width);
    }
    let mut depth = 0;
    let joined = text
        .chars()
        .map(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if letter == ' ' && depth > 0 { '\u{a0}' } else { letter }
        })
        .collect();
    docs::wrap(&[joined], width).into_iter().map(|line| line.replace('\u{a0}', " ")).collect()
}
