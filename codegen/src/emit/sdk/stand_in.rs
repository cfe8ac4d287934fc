//! Stand-ins of the reference controller: tables whose slots run those of an object in another cell.
//!
//! Only what an orchestration is handed crosses in this way, with all that its slots take and return. What needs the lender to
//! wait, such as an array that is lent, makes a slot wait that returns nothing.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Argument, Kind, arguments, of_type};
use super::data_slot::{data_slots, tags};
use super::slot::{returned, trait_parameter};
use super::{is_memory_or_base, names, table};
use crate::emit::{HELPERS, rust};
use crate::model::{Api, Count, Extent, Field, Ownership, Pointer, Record, RecordKind, Slot, Type};

/// The generated module of the controller.
pub fn module(api: &Api) -> String {
    let tables = crossing(api);
    let mut slots = Vec::new();
    let parts: Vec<Parts> = tables.iter().map(|record| parts(api, record, &mut slots)).collect();
    let implemented = parts.iter().map(|parts| &parts.implemented);
    let crosses = tables.iter().filter(|record| record.plugin_kind.is_none()).map(|record| crosses(api, record));
    let variants = parts.iter().flat_map(|parts| &parts.sent).map(|sent| &sent.variant);
    let runs = parts.iter().flat_map(|parts| &parts.sent).map(|sent| &sent.run);
    let called = parts.iter().flat_map(|parts| &parts.sent).map(|sent| &sent.called);
    let data = api.records().filter(|record| is_data(record)).map(|record| data(api, record));
    rust::print(quote! {
        #![doc = " What crosses from cell to cell: the tables of stand-ins, calls that nobody waits for, and data."]
        #![allow(non_snake_case, reason = "a matrix is called what C and the books call it")]
        #![allow(clippy::too_many_lines, clippy::redundant_field_names, reason = "there is one of each for every slot")]

        use std::ffi::CStr;

        #[allow(clippy::wildcard_imports, reason = "every enum of the API")]
        use pntos::*;

        use super::{Crosses, Passed, StandIn, border::Border, held::Held, label::{Label, Texts}};
        use crate::{
            cell::{Inside, chain::Slot},
            custody::{Data, Nesting},
        };

        /// The C names of the slots that stand-ins have.
        pub(crate) const SLOTS: &[&str] = &[#(#slots),*];

        #(#implemented)*
        #(#crosses)*

        /// A call that nobody waits for.
        pub(crate) enum Sent {
            #(#variants)*
        }

        impl Sent {
            /// The plugin whose object is called, and the slot.
            pub(crate) fn called(&self) -> (usize, Slot) {
                match self {
                    #(#called)*
                }
            }

            /// Makes the call, in the cell of the object.
            pub(crate) fn run(self, inside: &Inside<'_>) {
                match self {
                    #(#runs)*
                }
            }
        }

        #(#data)*
    })
}

/// The tables that cross: the plugins, what their slots take and return, and the tables that the tags of these tell.
fn crossing(api: &Api) -> Vec<&Record> {
    let mut names: BTreeSet<&str> = HELPERS.iter().filter_map(|name| Some(api.record(name)?.name.as_str())).collect();
    loop {
        let before = names.len();
        let met: Vec<&str> = names
            .iter()
            .filter_map(|name| api.record(name))
            .flat_map(|record| record.slots())
            .flat_map(|slot| slot.signature.params.iter().map(|param| &param.ty).chain([&slot.signature.ret]))
            .filter_map(|ty| object(api, ty))
            .filter(|record| record.kind == RecordKind::Table)
            .map(|record| record.name.as_str())
            .collect();
        let told: Vec<&str> = api
            .tables()
            .filter(|record| record.tag.is_some())
            .filter(|record| record.base.as_ref().is_some_and(|base| names.contains(base.record.as_str())))
            .map(|record| record.name.as_str())
            .collect();
        names.extend(met.into_iter().chain(told));
        if names.len() == before {
            break;
        }
    }
    api.tables().filter(|record| names.contains(record.name.as_str())).collect()
}

fn object<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Record> {
    let Type::Pointer(Pointer { to, extent: Extent::One, .. }) = ty else { return None };
    api.record(to.as_named()?).filter(|record| record.managed.is_counted())
}

/// What a table adds.
struct Parts {
    implemented: TokenStream,
    sent: Vec<SentCall>,
}

/// A call that nobody waits for.
struct SentCall {
    variant: TokenStream,
    called: TokenStream,
    run: TokenStream,
}

fn parts(api: &Api, record: &Record, slots: &mut Vec<String>) -> Parts {
    let name = names::safe_ident(&record.name);
    let mut sent = Vec::new();
    let methods: Vec<TokenStream> = record
        .slots()
        .map(|slot| {
            let number = slots.len();
            slots.push(format!("{}.{}", record.name, slot.name));
            method(api, record, slot, number, &mut sent)
        })
        .collect();
    let members = data_slots(api, record).unwrap_or_default();
    let members: Vec<TokenStream> = members.iter().map(|member| self::member(api, member.field())).collect();
    let derived = api.tables().filter(|other| {
        other.plugin_kind.is_none() && other.base.as_ref().is_some_and(|base| base.record == record.name)
    });
    let types = if table::asks_nothing(api, record) {
        // Everything stands behind such a table as it is.
        Vec::new()
    } else {
        std::iter::once(record).chain(derived).collect()
    };
    let implemented = types.into_iter().map(|of| {
        let of_name = names::safe_ident(&of.name);
        let held = if of.name == record.name { quote!(self.held.clone()) } else { quote!(self.held.clone().base()) };
        let methods = methods.iter().map(|method| replace_held(method, &held));
        quote! {
            impl table::#name for StandIn<client::#of_name> {
                #(#members)*
                #(#methods)*
            }
        }
    });
    Parts { implemented: quote!(#(#implemented)*), sent }
}

/// Puts the way to the held object in the place of the word `HELD`.
fn replace_held(tokens: &TokenStream, held: &TokenStream) -> TokenStream {
    use proc_macro2::{Group, TokenTree};
    tokens
        .clone()
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(word) if word == "HELD" => held.clone(),
            TokenTree::Group(group) => {
                let inner = replace_held(&group.stream(), held);
                TokenTree::Group(Group::new(group.delimiter(), inner)).into()
            }
            other => other.into(),
        })
        .collect()
}

/// A data member, which was asked of the object when that was made.
fn member(api: &Api, field: &Field) -> TokenStream {
    let name = names::member(&field.name);
    match of_type(api, &field.ty, false) {
        Some(Kind::Text { nullable: false }) => quote!(fn #name(&self) -> &CStr { self.members().#name() }),
        Some(Kind::Texts { .. }) => quote!(fn #name(&self) -> Vec<&CStr> { self.members().#name().iter().collect() }),
        Some(Kind::Object { handle, nullable: false, .. }) => quote! {
            fn #name(&self) -> Managed<client::#handle> {
                self.member(|at| at.object.#name().to_managed())
            }
        },
        Some(Kind::Plain(ty)) => quote!(fn #name(&self) -> #ty { self.members().#name() }),
        _ => unsupported(&field.name),
    }
}

fn unsupported(what: &str) -> ! {
    panic!("the stand-in of a table needs `{what}`, which this emitter does not know how to hand on")
}

/// The method of a stand-in; `sent` gets the call that it makes without waiting, if it can.
fn method(api: &Api, record: &Record, slot: &Slot, number: usize, sent: &mut Vec<SentCall>) -> TokenStream {
    let name = names::member(&slot.name);
    let (Some(arguments), Some((ty, _)), false) = (arguments(api, &slot.signature), returned(api, slot), slot.nullable)
    else {
        unsupported(&slot.name)
    };
    let parameters = arguments.iter().map(trait_parameter);
    let prepared = arguments.iter().filter_map(|argument| prepared(api, argument));
    let opened: Vec<TokenStream> = arguments.iter().filter_map(|argument| opened(api, argument)).collect();
    let passed: Vec<TokenStream> = arguments.iter().map(passed).collect();
    let owned: Option<Vec<Owned>> = arguments.iter().map(|argument| owned(api, argument)).collect();
    let body = match owned.filter(|_| matches!(slot.signature.ret, Type::Void)) {
        Some(owned) => {
            let variant = format_ident!("{}", format!("{}_{}", names::safe(&record.name), slot.name));
            let variant = format_ident!("{}", camel(&variant.to_string()));
            let on = names::safe_ident(&record.name);
            let fields = owned.iter().map(|owned| &owned.name);
            let declared = owned.iter().map(|Owned { name, ty, .. }| quote!(#name: #ty));
            let values = owned.iter().map(|Owned { name, value, .. }| quote!(#name: #value));
            let given = owned.iter().map(|owned| &owned.given);
            let (opens, at) = if opened.is_empty() {
                (quote!(), quote!(on.get(inside)))
            } else {
                (quote!(let at = on.at(inside, on.owner()); #(#opened)*), quote!(at.object))
            };
            sent.push(SentCall {
                variant: quote!(#variant { on: Held<client::#on>, #(#declared),* },),
                called: quote!(Self::#variant { on, .. } => (on.owner(), Slot::of_stand_in(#number)),),
                run: quote!(Self::#variant { on, #(#fields),* } => { #opens #at.#name(#(#given),*); }),
            });
            quote! {
                #(#prepared)*
                self.send(Slot::of_stand_in(#number), Sent::#variant { on: HELD, #(#values),* })
            }
        }
        None => {
            let result = result(api, slot, &quote!(at.object.#name(#(#passed),*)));
            let (called, received) = match crossing_result(api, slot) {
                Some(true) => (quote!(let passed =), quote!(?; passed.map(|passed| self.receive(passed)).transpose())),
                Some(false) => (quote!(let passed =), quote!(?; self.receive(passed))),
                None => (quote!(), quote!()),
            };
            quote! {
                #(#prepared)*
                #called self.call(Slot::of_stand_in(#number), move |at| { #(#opened)* #result }) #received
            }
        }
    };
    quote! {
        fn #name(&self, #(#parameters),*) -> Result<#ty> {
            #body
        }
    }
}

fn camel(name: &str) -> String {
    name.split('_').map(|word| word[..1.min(word.len())].to_uppercase() + &word[1.min(word.len())..]).collect()
}

/// Whether an argument is a table that has to be made callable from where it goes.
fn is_table(api: &Api, handle: &Ident) -> bool {
    api.tables().any(|record| names::safe_ident(&record.name) == *handle)
}

/// Statements before the call, in the caller's cell.
fn prepared(api: &Api, argument: &Argument) -> Option<TokenStream> {
    let name = names::member(argument.name);
    Some(match &argument.kind {
        Kind::Object { handle, nullable, .. } => {
            let how = if is_table(api, handle) { quote!(pass) } else { quote!(take) };
            if *nullable {
                quote!(let #name = #name.map(|object| self.#how(object)).transpose()?;)
            } else {
                quote!(let #name = self.#how(#name)?;)
            }
        }
        Kind::Texts { nullable: false, element_nullable: false, .. } => {
            quote!(let #name = Texts::of(#name);)
        }
        Kind::Bool
        | Kind::Plain(_)
        | Kind::Value(_)
        | Kind::Enum(_)
        | Kind::Text { .. }
        | Kind::Slice { nullable: false, .. } => {
            return None;
        }
        _ => unsupported(argument.name),
    })
}

/// Statements before the call, in the object's cell.
fn opened(api: &Api, argument: &Argument) -> Option<TokenStream> {
    let name = names::member(argument.name);
    match &argument.kind {
        Kind::Object { handle, nullable, .. } if is_table(api, handle) => Some(if *nullable {
            quote!(let #name = #name.map(|passed| at.open(passed));)
        } else {
            quote!(let #name = at.open(#name);)
        }),
        _ => None,
    }
}

fn passed(argument: &Argument) -> TokenStream {
    let name = names::member(argument.name);
    match &argument.kind {
        Kind::Texts { .. } => quote!(#name.as_slice()),
        _ => quote!(#name),
    }
}

/// An argument that goes with a call nobody waits for.
struct Owned {
    name: Ident,
    ty: TokenStream,
    value: TokenStream,
    given: TokenStream,
}

/// `None` for what is lent.
fn owned(api: &Api, argument: &Argument) -> Option<Owned> {
    let name = names::member(argument.name);
    let as_it_is = |ty: TokenStream| Owned { ty, value: quote!(#name), given: quote!(#name), name: name.clone() };
    Some(match &argument.kind {
        Kind::Bool => as_it_is(quote!(bool)),
        Kind::Plain(ty) | Kind::Value(ty) => as_it_is(ty.clone()),
        Kind::Enum(ty) => as_it_is(quote!(#ty)),
        Kind::Text { nullable: false } => {
            Owned { ty: quote!(Label), value: quote!(self.label(#name)), given: quote!(&*#name), name }
        }
        Kind::Object { handle, nullable, .. } => {
            let object =
                if is_table(api, handle) { quote!(Passed<client::#handle>) } else { quote!(Managed<client::#handle>) };
            as_it_is(if *nullable { quote!(Option<#object>) } else { object })
        }
        _ => return None,
    })
}

/// Whether a slot returns a table, and whether that may be absent.
fn crossing_result(api: &Api, slot: &Slot) -> Option<bool> {
    match of_type(api, &slot.signature.ret, slot.signature.ret_crossing.ownership == Ownership::Transfer)? {
        Kind::Object { handle, nullable, .. } if is_table(api, &handle) => Some(nullable),
        _ => None,
    }
}

/// The result of a call in the object's cell, made safe to hand on.
fn result(api: &Api, slot: &Slot, call: &TokenStream) -> TokenStream {
    let ret = &slot.signature.ret;
    if matches!(ret, Type::Void) {
        return quote!(#call; Ok(()));
    }
    match of_type(api, ret, slot.signature.ret_crossing.ownership == Ownership::Transfer) {
        Some(Kind::Object { handle, nullable, .. }) => {
            let how = if is_table(api, &handle) { quote!(table) } else { quote!(data) };
            if nullable { quote!(#call.map(|object| at.#how(object)).transpose()) } else { quote!(at.#how(#call?)) }
        }
        Some(Kind::Bool | Kind::Plain(_) | Kind::Value(_) | Kind::Enum(_)) => quote!(Ok(#call)),
        _ => unsupported(&slot.name),
    }
}

/// How the stand-in of an object gets its table.
fn crosses(api: &Api, record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let tags = tags(api, record);
    let given = tags.iter().map(|tag| {
        let member = &tag.member;
        quote!(#member,)
    });
    let read = tags.iter().map(|tag| {
        let member = &tag.member;
        quote!(let #member = stand_in.members().#member();)
    });
    let checks = tags.iter().map(|tag| {
        let member = &tag.member;
        let text = format!(
            "its `{member}` is {{:?}}, which is none that the API lists: an object of an extension cannot cross"
        );
        quote! {
            if #member.name().is_none() {
                return Err(Error::with_fault(Fault::System, format_args!(#text, #member)));
            }
        }
    });
    let told: Vec<Ident> =
        tags.iter().flat_map(|tag| tag.told(api)).map(|(record, _)| names::safe_ident(&record.name)).collect();
    let pass = (!told.is_empty()).then(|| {
        quote! {
            fn pass(border: &std::sync::Arc<Border>, object: Managed<Self>, from: usize, to: usize) -> Result<Passed<Self>> {
                #(
                    let object = match object.downcast::<client::#told>() {
                        Ok(object) => return Ok(border.pass(object, from, to)?.map(Held::base, Managed::upcast)),
                        Err(object) => object,
                    };
                )*
                border.pass(object, from, to)
            }
        }
    });
    quote! {
        impl Crosses for client::#name {
            fn stand_in(stand_in: StandIn<Self>, own: &pntos::Mediator) -> Result<Managed<Self>> {
                #(#read)*
                #(#checks)*
                Ok(Self::implement(stand_in, #(#given)* own))
            }

            #pass
        }
    }
}

/// Counted structs without functions.
fn is_data(record: &Record) -> bool {
    record.managed.is_counted() && record.kind != RecordKind::Table && record.name != "PntosPluginArray"
}

fn data(api: &Api, record: &Record) -> TokenStream {
    let name = names::safe_ident(&record.name);
    let raw = format_ident!("{}", record.name);
    let nested: Vec<TokenStream> = record
        .fields()
        .filter(|field| !is_memory_or_base(record, field))
        .filter_map(|field| match of_type(api, &field.ty, false)? {
            Kind::Object { handle, .. } => {
                let member = names::raw_member(&field.name);
                Some(quote!(nesting.one::<client::#handle>(&mut raw.#member);))
            }
            Kind::Objects { handle, count: Count::Path(path) } if path.len() == 1 => {
                let (member, count) = (names::raw_member(&field.name), names::raw_member(&path[0]));
                Some(quote!(nesting.many::<client::#handle>(&mut raw.#member, raw.#count);))
            }
            Kind::Objects { .. } => unsupported(&field.name),
            _ => None,
        })
        .collect();
    let arrays = record.fields().filter(|field| matches!(of_type(api, &field.ty, false), Some(Kind::Objects { .. })));
    assert!(arrays.count() == 0 || nested.len() == 1, "`{}` nests an array beside others", record.name);
    let nest = (!nested.is_empty()).then(|| {
        quote! {
            unsafe fn nest(raw: &mut sys::#raw, nesting: &mut Nesting<'_>) {
                #[doc = " SAFETY: promised by the caller."]
                unsafe { #(#nested)* }
            }
        }
    });
    quote! {
        #[doc = " SAFETY: data and counts only; its size is checked below."]
        unsafe impl Data for client::#name {
            #nest
        }
        const _: () = assert!(size_of::<sys::#raw>() <= crate::custody::WORDS * size_of::<usize>());
    }
}
