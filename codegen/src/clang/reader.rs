//! From declarations of C to declarations of the description.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use clang_sys::*;

use super::comments::{self, Comment};
use super::files::{self, HeaderFile};
use super::libclang::{Cursor, Place, Unit};
use super::loss::Loss;
use super::names::{Names, tag};
use super::types::{Subject, Within, spelled_out};
use crate::ast::{Enum, Item, Member, MemberKind, Name, Record, Typed, Value, Variant};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::fact::Fact;
use crate::model::{RecordKind, Type};
use crate::source::{Sources, Span};

/// What the headers declare, while it is collected.
pub struct Reader<'u> {
    pub unit: &'u Unit,
    pub headers: &'u [HeaderFile],
    pub sources: Sources,
    pub names: Names,
    pub errors: Vec<Diagnostic>,
    pub losses: Vec<Loss>,
    /// The table whose slot is read, until its signature is.
    pub slot_of: Option<String>,
    /// Which header a file of the compiler is; `None` for one of the system.
    indices: HashMap<PathBuf, Option<usize>>,
}

/// One thing that a header declares, and where.
pub struct Declared<'u> {
    pub header: usize,
    pub place: Place,
    pub cursor: Cursor<'u>,
}

impl<'u> Reader<'u> {
    pub fn new(unit: &'u Unit, headers: &'u [HeaderFile], sources: Sources) -> Self {
        Self {
            unit,
            headers,
            sources,
            names: Names::default(),
            errors: Vec::new(),
            losses: Vec::new(),
            slot_of: None,
            indices: HashMap::new(),
        }
    }

    /// Everything that the headers declare, each header's in order.
    pub fn declared(&mut self) -> Vec<Declared<'u>> {
        let unit = self.unit;
        let mut all: Vec<Declared<'u>> = Vec::new();
        for cursor in unit.declarations() {
            if let Some(place) = cursor.start()
                && let Some(header) = self.header_at(&place.file)
            {
                all.push(Declared { header, place, cursor });
            }
        }
        let cursors: Vec<Cursor<'u>> = all.iter().map(|declared| declared.cursor).collect();
        self.names = Names::new(&cursors);
        all.sort_by_key(|declared| (declared.header, declared.place.offset));
        all
    }

    /// The header that a file of the compiler is.
    pub fn header_at(&mut self, file: &std::path::Path) -> Option<usize> {
        if let Some(known) = self.indices.get(file) {
            return *known;
        }
        let found = files::header_at(file, self.headers);
        self.indices.insert(file.to_owned(), found);
        found
    }

    /// Whether one of the headers declares it.
    pub fn is_described(&mut self, cursor: Cursor<'u>) -> bool {
        cursor.place().is_some_and(|place| self.header_at(&place.file).is_some())
    }

    /// Place of a declaration's name.
    pub fn span_of(&mut self, cursor: Cursor<'u>) -> Span {
        let Some(place) = cursor.place() else { return Span::start_of(self.headers[0].id) };
        let mut span = files::span(&place, self.headers, &mut self.sources);
        span.end.column = span.start.column + cursor.name().chars().count().max(1);
        span
    }

    fn name_of(&mut self, cursor: Cursor<'u>, text: String) -> Name {
        Name { text, span: self.span_of(cursor) }
    }

    /// Notes what a header cannot say.
    pub fn lose(&mut self, subject: &Subject, what: Fact, note: String) {
        let header =
            self.headers.iter().find(|header| header.id == subject.span.file).map(|header| header.path.clone());
        let member = subject.member.trim_matches('.');
        self.losses.push(Loss {
            header,
            item: Some(subject.item.clone()),
            member: (!member.is_empty()).then(|| member.to_owned()),
            what,
            note,
        });
    }

    /// Reports what no description can say.
    pub fn refuse(&mut self, subject: &Subject, why: &str, help: &str) -> Type {
        let name = [subject.item.as_str(), subject.member.trim_matches('.')];
        let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
        self.errors
            .push(Diagnostic::new(Code::H0002, subject.span, format!("`{name}` cannot be described"), why).help(help));
        Type::Void
    }

    /// The documentation of a declaration.
    fn comment(&mut self, cursor: Cursor<'u>) -> Comment {
        let raw = cursor.comment();
        if !raw.is_empty() {
            return comments::read(&raw);
        }
        let Some(place) = cursor.start() else { return Comment::default() };
        match self.header_at(&place.file) {
            Some(header) => {
                let text = &self.sources.get(self.headers[header].id).text;
                comments::above(text, place.line).map(|(raw, _)| comments::read(&raw)).unwrap_or_default()
            }
            None => Comment::default(),
        }
    }

    /// What a declaration is in a description; nothing for what a macro made, and for what only names something.
    pub fn item(&mut self, cursor: Cursor<'u>) -> Option<Item> {
        match cursor.kind() {
            CXCursor_EnumDecl if cursor.is_definition() => self.enumeration(cursor).map(Item::Enum),
            CXCursor_StructDecl if cursor.is_definition() => self.structure(cursor).map(Item::Record),
            CXCursor_UnionDecl if cursor.is_definition() => {
                let subject = self.subject(cursor, cursor.name());
                self.refuse(
                    &subject,
                    "a union: nobody can know which of its members is alive",
                    "use a struct with a member for each, or separate messages",
                );
                None
            }
            CXCursor_TypedefDecl => self.alias(cursor),
            CXCursor_FunctionDecl => self.function(cursor),
            CXCursor_VarDecl => {
                let subject = self.subject(cursor, cursor.name());
                self.refuse(
                    &subject,
                    "a variable: plugins share no data outside of objects",
                    "offer a function that returns it, or make it a `#define`",
                );
                None
            }
            _ => None,
        }
    }

    fn subject(&mut self, cursor: Cursor<'u>, item: String) -> Subject {
        Subject { item, member: String::new(), span: self.span_of(cursor) }
    }

    fn enumeration(&mut self, cursor: Cursor<'u>) -> Option<Enum> {
        let Some(text) = self.names.of(cursor).map(str::to_owned) else {
            let subject = self.subject(cursor, "enum".to_owned());
            self.refuse(&subject, "an enum without a name", "give it one with `typedef`, or use `#define`s");
            return None;
        };
        let subject = self.subject(cursor, text.clone());
        self.retagged(cursor, &subject);
        let comment = self.comment(cursor);
        let mut variants = Vec::new();
        let mut next = Some(0_i128);
        for child in cursor.children_of_kind(CXCursor_EnumConstantDecl) {
            let name = self.name_of(child, child.name());
            let subject = Subject { member: name.text.clone(), span: name.span, ..subject.clone() };
            let number = cursor.value_of(child);
            if u32::try_from(number).ok().filter(|number| i32::try_from(*number).is_ok()).is_none() {
                self.refuse(
                    &subject,
                    &format!("its value is {number}, and the values of an enum go from 0 to 2147483647"),
                    "use another value, or a `#define`",
                );
            }
            let value = self.written(child, number, next);
            next = number.checked_add(1);
            let comment = self.comment(child);
            variants.push(Variant { name, docs: comment.docs, stability: comment.stability, value });
        }
        Some(Enum {
            name: Name { text, span: subject.span },
            docs: comment.docs,
            stability: comment.stability,
            open: true,
            variants,
        })
    }

    /// The value of a variant as it is written, when a description writes it alike.
    fn written(&mut self, variant: Cursor<'u>, number: i128, next: Option<i128>) -> Option<Value> {
        let words = self.unit.words(variant);
        let value = words.iter().position(|word| word == "=").map(|index| &words[index + 1..]);
        match value {
            None if next == Some(number) => None,
            Some([word]) if self.names.values.contains(word) => {
                Some(Value::Name(Name { text: word.clone(), span: self.span_of(variant) }))
            }
            Some([word]) if crate::parse::items::means_the_same_in_c(word) => {
                Some(Value::Number { value: number.try_into().ok()?, written: word.clone() })
            }
            _ => Some(Value::Number { value: number.try_into().ok()?, written: number.to_string() }),
        }
    }

    /// A tag that differs from the name cannot be described.
    fn retagged(&mut self, cursor: Cursor<'u>, subject: &Subject) {
        match tag(cursor) {
            Some(tag) if tag != subject.item => {
                self.lose(subject, Fact::Spelling, format!("its tag `{tag}` becomes `{}`", subject.item));
            }
            _ => {}
        }
    }

    fn structure(&mut self, cursor: Cursor<'u>) -> Option<Record> {
        // A struct without a name is refused where it is used.
        let text = self.names.of(cursor).map(str::to_owned)?;
        let subject = self.subject(cursor, text.clone());
        self.retagged(cursor, &subject);
        let comment = self.comment(cursor);
        let mut members = Vec::new();
        for child in cursor.children() {
            match child.kind() {
                CXCursor_FieldDecl => members.extend(self.member(child, &subject)),
                CXCursor_StructDecl | CXCursor_UnionDecl if child.is_nameless_member() => {
                    let subject = Subject { span: self.span_of(child), ..subject.clone() };
                    self.refuse(
                        &subject,
                        "it holds a struct or a union without a name",
                        "declare the inner one by itself, with a name",
                    );
                }
                CXCursor_StructDecl | CXCursor_UnionDecl | CXCursor_EnumDecl
                    if child.is_definition() && tag(child).is_some() =>
                {
                    let inner = Subject { member: child.name(), span: self.span_of(child), ..subject.clone() };
                    self.refuse(&inner, "it is declared inside another struct", "declare it before the struct");
                }
                _ => {}
            }
        }
        let has_slots = cursor.children_of_kind(CXCursor_FieldDecl).into_iter().any(is_slot);
        Some(Record {
            name: Name { text, span: subject.span },
            docs: comment.docs,
            stability: comment.stability,
            kind: if has_slots { RecordKind::Table } else { RecordKind::Data },
            memory: false,
            plugin_kind: None,
            tag: None,
            message: None,
            lcm: None,
            lifecycle: None,
            base: None,
            members,
        })
    }

    fn member(&mut self, cursor: Cursor<'u>, owner: &Subject) -> Option<Member> {
        let name = self.name_of(cursor, cursor.name());
        let subject = Subject { member: name.text.clone(), span: name.span, ..owner.clone() };
        if name.text.is_empty() {
            self.refuse(&subject, "a member without a name", "give it one");
            return None;
        }
        if cursor.is_bit_field() {
            self.refuse(
                &subject,
                "a bit-field: each compiler puts it elsewhere",
                "use an integer, and `#define`s for its bits",
            );
            return None;
        }
        let comment = self.comment(cursor);
        self.slot_of = is_slot(cursor).then(|| owner.item.clone());
        let ty = self.typed(cursor.ctype(), cursor, &subject);
        self.slot_of = None;
        if ty.ty == Type::VaList {
            self.refuse(&subject, "a `va_list` lives only as long as a call", "take it as a parameter");
        }
        let kind = match (ty.ty, ty.function) {
            (Type::Function { nullable, .. }, Some(signature)) => {
                MemberKind::Slot { nullable, signature: *signature, on_panic: None }
            }
            (plain, function) => {
                let ty = Typed { ty: plain, function, ..ty };
                MemberKind::Field { ty, unit: comment.unit, nan_is_absent: false, lcm: None, slot: Default::default() }
            }
        };
        Some(Member { name, docs: comment.docs, stability: comment.stability, kind })
    }

    fn alias(&mut self, cursor: Cursor<'u>) -> Option<Item> {
        if self.names.is_consumed(cursor) || cursor.is_made_by_macro() {
            return None;
        }
        let canonical = cursor.aliased().canonical();
        let name = self.name_of(cursor, cursor.name());
        let subject = Subject { item: name.text.clone(), member: String::new(), span: name.span };
        if canonical.kind() == CXType_Pointer && canonical.pointee().kind() == CXType_FunctionProto {
            let (pointer, declared) = spelled_out(cursor.aliased(), cursor);
            let (function, declared) = spelled_out(pointer.pointee(), declared);
            let signature = self.signature(function, declared, &Within::Type, &subject);
            let Comment { docs, stability, .. } = self.comment(cursor);
            return Some(Item::FunctionType { name, docs, stability, signature });
        }
        if !matches!(canonical.kind(), CXType_Record | CXType_Enum) {
            let note = "a description has no other name for such a type; what is written with it is written out";
            self.lose(&subject, Fact::Spelling, note.to_owned());
            return None;
        }
        if self.names.of(canonical.declaration()).is_none() {
            let note = "names a struct that is never defined; it is `void` wherever it is met";
            self.lose(&subject, Fact::Spelling, note.to_owned());
            return None;
        }
        let target = self.typed(cursor.aliased(), cursor, &subject).names.into_iter().next()?;
        let Comment { docs, stability, .. } = self.comment(cursor);
        Some(Item::Alias { name, docs, stability, target })
    }

    fn function(&mut self, cursor: Cursor<'u>) -> Option<Item> {
        let name = self.name_of(cursor, cursor.name());
        let subject = Subject { item: name.text.clone(), member: String::new(), span: name.span };
        if cursor.is_internal() {
            self.lose(&subject, Fact::Macro, "a function with a body is not described".to_owned());
            return None;
        }
        let ty = cursor.ctype();
        if ty.canonical().kind() == CXType_FunctionNoProto {
            self.refuse(
                &subject,
                "a function whose parameters are not declared",
                "write its parameters, or `(void)` when it has none",
            );
            return None;
        }
        let signature = self.signature(ty, cursor, &Within::Library, &subject);
        let comment = self.comment(cursor);
        Some(Item::Function { name, docs: comment.docs, signature })
    }
}

/// Whether a member is a pointer to a function.
fn is_slot(member: Cursor<'_>) -> bool {
    let ty = member.ctype().canonical();
    ty.kind() == CXType_Pointer && ty.pointee().kind() == CXType_FunctionProto
}

/// Declarations that were seen already: C may repeat a prototype.
pub fn distinct(items: Vec<Item>) -> Vec<Item> {
    let mut seen = HashSet::new();
    items
        .into_iter()
        .filter(|item| !matches!(item, Item::Function { .. }) || seen.insert(item.name().text.clone()))
        .collect()
}
