//! Everything but tables: constants, enums, plain structs, aliases, free functions.

use proc_macro2::TokenTree;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprLit, Fields, ForeignItem, Item as Syntax, Lit};

use super::Parser;
use super::attributes::{Attributes, ident, integer};
use crate::ast::{Enum, File, Item, Member, MemberKind, Record, SlotWords, Value, Variant};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Define, DefineValue, Extent, RecordKind, Type};

impl Parser<'_> {
    pub fn item(&mut self, item: &Syntax, file: &mut File) {
        match item {
            Syntax::Use(item) => self.import(item, file),
            Syntax::Const(item) => file.items.extend(self.constant(item)),
            Syntax::Macro(item) => file.items.extend(self.stringify(item)),
            Syntax::Type(item) => file.items.extend(self.alias(item)),
            Syntax::Enum(item) => {
                let item = self.enumeration(item);
                file.items.push(Item::Enum(item));
            }
            Syntax::Struct(item) => {
                let item = self.structure(item);
                file.items.push(Item::Record(item));
            }
            Syntax::Trait(item) => {
                let item = self.table(item);
                file.items.push(Item::Record(item));
            }
            Syntax::ForeignMod(block) => self.functions(block, file),
            other => self.no_such_construct(
                other.span(),
                "nothing would be generated from it",
                "a description has `use`, `const`, `type`, `enum`, `struct`, `trait` and `extern \"C\"`",
            ),
        }
    }

    fn constant(&mut self, item: &syn::ItemConst) -> Option<Item> {
        let mut attributes = Attributes::new(&item.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        let unless = attributes.unless(self);
        attributes.finish(self, "a constant");
        let name = self.ident(&item.ident);
        let ty = self.typed(&item.ty, &mut Attributes::new(&[]), &name).ty;
        let is_text = matches!(&ty, Type::Pointer(pointer) if pointer.extent == Extent::Text);
        let value = match (ty, &*item.expr) {
            (_, Expr::Lit(ExprLit { lit: Lit::CStr(text), .. })) if is_text => {
                text.value().into_string().ok().map(|value| DefineValue::Text { value, unless })
            }
            (Type::Scalar(of), expr) if unless.is_none() => {
                let value = integer(expr).and_then(|value| i64::try_from(value).ok());
                if let Some(value) = value
                    && !of.holds(value)
                {
                    let span = self.span(expr.span());
                    self.errors.push(
                        Diagnostic::new(
                            Code::P0018,
                            span,
                            format!("the value of `{}` does not fit", name.text),
                            "its type cannot hold it",
                        )
                        .help("correct the value, or use a wider type"),
                    );
                }
                value.map(|value| DefineValue::Integer { value, of })
            }
            _ => None,
        };
        let Some(value) = value else {
            self.no_such_construct(
                item.expr.span(),
                "a constant is an integer or a C string, and only a string has `#[unless(..)]`",
                "write `pub const NAME: u32 = 2;` or `pub const NAME: &CStr = c\"text\";`",
            );
            return None;
        };
        let define = Define { name: name.text.clone(), docs, value };
        Some(Item::Define(name, define))
    }

    /// `macro_rules! NAME { ($word:tt) => { stringify!($word) } }`, the only macro there is.
    fn stringify(&mut self, item: &syn::ItemMacro) -> Option<Item> {
        let words = flat(item.mac.tokens.clone());
        let parameter = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["$", word, ":", "tt", "=", ">", "stringify", "!", "$", again] if word == again => Some(word.to_owned()),
            _ => None,
        };
        let (true, Some(ident), Some(parameter)) = (item.mac.path.is_ident("macro_rules"), &item.ident, parameter)
        else {
            self.no_such_construct(
                item.span(),
                "the only macro turns a word into text",
                "write `macro_rules! NAME { ($word:tt) => { stringify!($word) }; }`",
            );
            return None;
        };
        let mut attributes = Attributes::new(&item.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        attributes.finish(self, "a macro");
        let name = self.ident(ident);
        let define = Define { name: name.text.clone(), docs, value: DefineValue::Stringify { parameter } };
        Some(Item::Define(name, define))
    }

    fn alias(&mut self, item: &syn::ItemType) -> Option<Item> {
        let mut attributes = Attributes::new(&item.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        let stability = attributes.stability(self);
        attributes.finish(self, "an alias");
        self.no_generics(&item.generics);
        let name = self.ident(&item.ident);
        if let syn::Type::BareFn(function) = &*item.ty {
            let signature = self.callback(function, &name, true);
            return Some(Item::FunctionType { name, docs, stability, signature });
        }
        let target = self.typed(&item.ty, &mut Attributes::new(&[]), &name);
        match (target.ty, target.names.into_iter().next()) {
            (Type::Named(_), Some(target)) => Some(Item::Alias { name, docs, stability, target }),
            _ => {
                self.no_such_construct(
                    item.ty.span(),
                    "an alias stands for one declared name, or for a function",
                    "write `pub type New = Old;` or `pub type New = fn(self: &Table, ..);`",
                );
                None
            }
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) -> Enum {
        let mut attributes = Attributes::new(&item.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        let open = attributes.flag(self, "open");
        let stability = attributes.stability(self);
        attributes.finish(self, "an enum");
        self.no_generics(&item.generics);
        let mut variants = Vec::new();
        for variant in &item.variants {
            let mut attributes = Attributes::new(&variant.attrs);
            let docs = std::mem::take(&mut attributes.docs);
            let stability = attributes.stability(self);
            attributes.finish(self, "a variant");
            if !matches!(variant.fields, Fields::Unit) {
                self.no_such_construct(
                    variant.fields.span(),
                    "a variant of a C enum holds nothing",
                    "write the name alone",
                );
            }
            variants.push(Variant {
                name: self.ident(&variant.ident),
                docs,
                stability,
                value: variant.discriminant.as_ref().and_then(|(_, expr)| self.value(expr)),
            });
        }
        Enum { name: self.ident(&item.ident), docs, stability, open, variants }
    }

    fn value(&mut self, expr: &Expr) -> Option<Value> {
        if let Some(text) = ident(expr) {
            return Some(Value::Name(self.name(text, expr.span())));
        }
        let number = integer(expr).and_then(|value| u64::try_from(value).ok());
        if let (Some(value), Expr::Lit(ExprLit { lit: Lit::Int(lit), .. })) = (number, expr) {
            let written = lit.to_string().replace('_', "");
            if means_the_same_in_c(&written) {
                return Some(Value::Number { value, written });
            }
        }
        let span = self.span(expr.span());
        self.errors.push(
            Diagnostic::new(
                Code::P0018,
                span,
                "this is not the value of an enum",
                "a value is a number from 0 to 2147483647, decimal or hexadecimal, or the name of another variant",
            )
            .help("write the number, or the variant's name"),
        );
        None
    }

    fn structure(&mut self, item: &syn::ItemStruct) -> Record {
        let mut attributes = Attributes::new(&item.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        let stability = attributes.stability(self);
        let base = attributes.base(self);
        let message = attributes.message(self);
        let lcm = attributes.lcm_record(self);
        let lifecycle = attributes.lifecycle(self);
        attributes.finish(self, "a struct");
        self.no_generics(&item.generics);
        let mut members = Vec::new();
        let mut first = None;
        match &item.fields {
            Fields::Named(fields) => {
                for field in &fields.named {
                    let Some(ident) = &field.ident else { continue };
                    let name = self.ident(ident);
                    let member = self.field(&name, &field.attrs, &field.ty);
                    if let MemberKind::Field { ty, .. } = &member.kind
                        && let Some(named) = ty.names.first()
                    {
                        first.get_or_insert_with(|| (name.clone(), named.clone()));
                    }
                    members.push(member);
                }
            }
            other => {
                let span = if matches!(other, Fields::Unit) { item.ident.span() } else { other.span() };
                self.no_such_construct(
                    span,
                    "C needs a name for every field",
                    "write `pub struct Name { pub field: T }`",
                );
            }
        }
        let base = base.and_then(|wanted| self.base_field(&wanted, &members));
        Record {
            name: self.ident(&item.ident),
            docs,
            stability,
            kind: RecordKind::Data,
            memory: false,
            plugin_kind: None,
            tag: None,
            message,
            lcm,
            lifecycle,
            base,
            members,
        }
    }

    /// Finds the field that `#[base(field)]` names: the first one, a record by value.
    fn base_field(
        &mut self,
        wanted: &crate::ast::Name,
        members: &[Member],
    ) -> Option<(crate::ast::Name, crate::ast::Name)> {
        if let Some(Member { name, kind: MemberKind::Field { ty, .. }, .. }) = members.first()
            && name.text == wanted.text
            && matches!(ty.ty, Type::Named(_))
        {
            return Some((name.clone(), ty.names[0].clone()));
        }
        self.errors.push(
            Diagnostic::new(
                Code::P0020,
                wanted.span,
                format!("`{}` is not the first field", wanted.text),
                "a base sits at offset 0, by value, so that a pointer may be cast to it",
            )
            .help("name the first field, and give it a struct type"),
        );
        None
    }

    pub fn field(&mut self, name: &crate::ast::Name, attributes: &[syn::Attribute], ty: &syn::Type) -> Member {
        let mut attributes = Attributes::new(attributes);
        let docs = std::mem::take(&mut attributes.docs);
        let stability = attributes.stability(self);
        let unit = attributes.unit(self);
        let nan_is_absent = attributes.absent(self);
        let lcm = attributes.lcm_field(self);
        let slot = SlotWords { nullable: attributes.flag(self, "nullable"), on_panic: attributes.on_panic(self) };
        let ty = self.typed(ty, &mut attributes, name);
        attributes.finish(self, "a field");
        Member { name: name.clone(), docs, stability, kind: MemberKind::Field { ty, unit, nan_is_absent, lcm, slot } }
    }

    pub fn no_generics(&mut self, generics: &syn::Generics) {
        if !generics.params.is_empty() || generics.where_clause.is_some() {
            self.no_such_construct(generics.span(), "C has no type parameters", "write the concrete type");
        }
    }

    fn functions(&mut self, block: &syn::ItemForeignMod, file: &mut File) {
        Attributes::new(&block.attrs).finish(self, "an `extern` block");
        if block.abi.name.as_ref().is_some_and(|abi| abi.value() != "C") {
            self.no_such_construct(block.abi.span(), "every function is one of C", "write `extern \"C\"`");
        }
        for item in &block.items {
            let ForeignItem::Fn(function) = item else {
                self.no_such_construct(item.span(), "an `extern` block declares functions", "write `pub fn name(..);`");
                continue;
            };
            let mut attributes = Attributes::new(&function.attrs);
            let docs = std::mem::take(&mut attributes.docs);
            attributes.finish(self, "a function");
            let name = self.ident(&function.sig.ident);
            let signature = self.signature(&function.sig, &name);
            file.items.push(Item::Function { name, docs, signature });
        }
    }
}

/// The words of a macro, delimiters removed.
fn flat(tokens: proc_macro2::TokenStream) -> Vec<String> {
    let mut words = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => words.extend(flat(group.stream())),
            TokenTree::Punct(punct) if punct.as_char() == ';' => {}
            other => words.push(other.to_string()),
        }
    }
    words
}

/// Whether C reads the digits as Rust does: it has no suffixes of Rust, no `0b`, no `0o`, and takes `010` for eight.
pub fn means_the_same_in_c(written: &str) -> bool {
    match written.strip_prefix("0x") {
        Some(digits) => digits.chars().all(|digit| digit.is_ascii_hexdigit()),
        None => written.chars().all(|digit| digit.is_ascii_digit()) && (written == "0" || !written.starts_with('0')),
    }
}
