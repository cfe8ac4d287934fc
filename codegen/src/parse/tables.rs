//! `trait`: a table of function slots and data, in ABI order.

use syn::spanned::Spanned as _;
use syn::{FnArg, ItemTrait, Pat, TraitItem, Type as Syntax, TypeParamBound};

use super::Parser;
use super::attributes::Attributes;
use crate::ast::{Member, MemberKind, Name, Param, Receiver, Record, Signature, Typed};
use crate::model::{RecordKind, Type};

/// Name of the embedded base unless `#[base(..)]` gives another.
const BASE_FIELD: &str = "common";

impl Parser<'_> {
    pub fn table(&mut self, item: &ItemTrait) -> Record {
        let mut attributes = Attributes::new(&item.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        let stability = attributes.stability(self);
        let plugin_kind = attributes.plugin_kind(self);
        let tag = attributes.tag(self);
        let memory = attributes.flag(self, "memory");
        let base_name = attributes.base(self);
        attributes.finish(self, "a table");
        self.no_generics(&item.generics);
        let mut members = Vec::new();
        let base = self.supertrait(item).map(|record| {
            let name = base_name.unwrap_or_else(|| Name { text: BASE_FIELD.to_owned(), span: record.span });
            members.push(embedded(&name, &record));
            (name, record)
        });
        for item in &item.items {
            match item {
                TraitItem::Const(data) => {
                    if let Some((_, value)) = &data.default {
                        self.no_such_construct(
                            value.span(),
                            "a data slot is filled by whoever implements the table",
                            "end the line after the type",
                        );
                    }
                    let name = self.ident(&data.ident);
                    members.push(self.field(&name, &data.attrs, &data.ty));
                }
                TraitItem::Fn(slot) => {
                    if let Some(body) = &slot.default {
                        self.no_such_construct(body.span(), "a slot has no body", "end the line with `;`");
                    }
                    members.push(self.slot(slot));
                }
                other => self.no_such_construct(
                    other.span(),
                    "a table has functions and data",
                    "write `fn name(&self, ..);` or `const name: T;`",
                ),
            }
        }
        Record {
            name: self.ident(&item.ident),
            docs,
            stability,
            kind: RecordKind::Table,
            memory,
            plugin_kind,
            tag,
            message: None,
            lcm: None,
            lifecycle: None,
            base,
            members,
        }
    }

    fn supertrait(&mut self, item: &ItemTrait) -> Option<Name> {
        let mut bounds = item.supertraits.iter();
        let first = bounds.next()?;
        if let Some(second) = bounds.next() {
            self.no_such_construct(second.span(), "a table embeds one base", "keep the first");
        }
        match first {
            TypeParamBound::Trait(bound) => match bound.path.get_ident() {
                Some(ident) => return Some(self.ident(ident)),
                None => self.no_such_construct(bound.span(), "a base is one word", "import it with `use`"),
            },
            other => self.no_such_construct(other.span(), "a base is another table", "write `pub trait A: B`"),
        }
        None
    }

    fn slot(&mut self, slot: &syn::TraitItemFn) -> Member {
        let mut attributes = Attributes::new(&slot.attrs);
        let docs = std::mem::take(&mut attributes.docs);
        let stability = attributes.stability(self);
        let nullable = attributes.flag(self, "nullable");
        let on_panic = attributes.on_panic(self);
        attributes.finish(self, "a slot");
        let name = self.ident(&slot.sig.ident);
        Member {
            docs,
            stability,
            kind: MemberKind::Slot { nullable, signature: self.signature(&slot.sig, &name), on_panic },
            name,
        }
    }

    pub fn signature(&mut self, syntax: &syn::Signature, name: &Name) -> Signature {
        self.no_generics(&syntax.generics);
        let qualifiers = [
            syntax.constness.as_ref().map(|word| word.span()),
            syntax.asyncness.as_ref().map(|word| word.span()),
            syntax.unsafety.as_ref().map(|word| word.span()),
            syntax.abi.as_ref().map(|abi| abi.span()),
        ];
        for span in qualifiers.into_iter().flatten() {
            self.no_such_construct(span, "every function is one of C, and nothing else", "write `fn` alone");
        }
        let mut receiver = None;
        let mut params = Vec::new();
        for input in &syntax.inputs {
            match input {
                FnArg::Receiver(this) => receiver = Some(self.receiver(this)),
                FnArg::Typed(typed) => params.extend(self.param(typed)),
            }
        }
        let ret = self.result(&syntax.output, name);
        Signature { receiver, params, variadic: syntax.variadic.is_some(), ret }
    }

    fn receiver(&mut self, this: &syn::Receiver) -> Receiver {
        let mut attributes = Attributes::new(&this.attrs);
        let stated = attributes.stated(self);
        attributes.finish(self, "`self`");
        let record = match (&this.colon_token, &*this.ty) {
            (None, _) if this.reference.is_some() && this.mutability.is_none() => None,
            (Some(_), Syntax::Reference(reference)) if reference.mutability.is_none() => match &*reference.elem {
                Syntax::Path(path) => path.path.get_ident().map(|ident| self.ident(ident)),
                _ => None,
            },
            _ => {
                self.no_such_construct(
                    this.span(),
                    "`self` is a pointer to a table",
                    "write `&self`, or `self: &PntosOther`",
                );
                None
            }
        };
        Receiver { record, stated }
    }

    fn param(&mut self, typed: &syn::PatType) -> Option<Param> {
        let name = match &*typed.pat {
            Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => self.ident(&pat.ident),
            Pat::Wild(wild) => self.name(String::new(), wild.span()),
            other => {
                self.no_such_construct(other.span(), "a parameter is a name and a type", "write `name: T`");
                return None;
            }
        };
        let mut attributes = Attributes::new(&typed.attrs);
        let stated = attributes.stated(self);
        let unit = attributes.unit(self);
        let ty = self.typed(&typed.ty, &mut attributes, &name);
        attributes.finish(self, "a parameter");
        Some(Param { name, ty, unit, stated })
    }
}

fn embedded(name: &Name, record: &Name) -> Member {
    Member {
        name: name.clone(),
        docs: format!("The `{}` that this begins with: a pointer may be cast to it.", record.text),
        stability: Default::default(),
        kind: MemberKind::Field {
            ty: Typed {
                ty: Type::Named(record.text.clone()),
                span: record.span,
                names: vec![record.clone()],
                count: None,
                function: None,
            },
            unit: None,
            nan_is_absent: false,
            lcm: None,
            slot: Default::default(),
        },
    }
}
