//! The generated part of the SDK crate `pntos`: traits to implement a table, handles to call one, ASPN messages.
//!
//! [`names`] decides how a C name is spelled in Rust, [`argument`] how a C parameter is; the other modules only print.
//! A table gets both directions, a trait and a handle, from the same classification, so they cannot disagree.

mod argument;
mod aspn;
mod call;
mod client;
mod data_slot;
mod enums;
mod exercise;
mod names;
mod slot;
pub mod stand_in;
mod table;
mod value_table;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Part, rust};
use crate::SPEC_FOLDER;
use crate::model::{Api, Field, Record, RecordKind};

/// The safe name of a C type.
pub fn safe_name(c_name: &str) -> String {
    names::safe(c_name)
}

/// `WheelSpeeds` as `wheel_speeds`.
pub fn snake(name: &str) -> String {
    names::snake(name)
}

/// The safe name of a member.
pub fn member_name(c_name: &str) -> String {
    names::member(c_name).to_string()
}

/// The generated files, by path from the root of the repository.
pub fn files(api: &Api, part: Part<'_>) -> Vec<(String, String)> {
    let files = [
        (
            "pntos/src/generated/enums.rs",
            print(
                "The enums of pntOS, open: a value that is not listed is kept.",
                enums::emit(api, Family::Pntos, part),
            ),
        ),
        (
            "pntos/src/generated/client.rs",
            print(
                "A handle for every counted object: call its slots, read its data.",
                client::emit(api, part, client::uses()),
            ),
        ),
        (
            "pntos/src/generated/table.rs",
            print(
                "A trait for every table that a plugin may implement, and the C functions behind it.",
                table::emit(api, part, table::uses()),
            ),
        ),
        (
            "pntos/src/generated/mod.rs",
            print(
                "What is generated from the API description.",
                quote! {
                    pub mod aspn;
                    pub mod client;
                    pub mod enums;
                    pub mod table;
                },
            ),
        ),
        (
            "pntos-macros/src/tables.rs",
            print("The tables that the attributes know, by the name of their trait.", table::for_macros(api)),
        ),
        ("pntos/tests/tables/generated.rs", print("Every table, tried.", exercise::emit(api))),
    ];
    files.map(|(path, text)| (path.to_owned(), text)).into_iter().chain(aspn::files(api, part)).collect()
}

/// The handle of each counted record and the trait of each table, or those of one.
pub fn print_records(api: &Api, name: Option<&str>) -> String {
    let part = Part { folder: SPEC_FOLDER, below: 0 };
    let records: Vec<&Record> = api.records().filter(|record| name.is_none_or(|name| record.name == name)).collect();
    let handles = records.iter().filter(|record| record.managed.is_counted()).map(|r| client::handle(api, r, part));
    let tables = records.iter().filter(|record| table::is_implementable(api, record)).map(|r| table::one(api, r, part));
    rust::print(quote! {
        #(#handles)*
        #(#tables)*
    })
}

/// The modules of an extension, by name, with what each is for. One that would be empty is left out.
pub fn extension(api: &Api, part: Part<'_>) -> Vec<(&'static str, &'static str, String)> {
    let types = aspn::extension(api, part);
    let has_clients = counted(api, part).next().is_some() || value_tables(api, part).next().is_some();
    let has_tables = part
        .records(api)
        .any(|record| table::is_implementable(api, record) || value_table::is_implementable(api, record));
    let own_types = types.as_ref().map(|_| {
        quote!(
            use super::types::*;
        )
    });
    let own_tables = has_tables.then(|| {
        quote!(
            use super::table;
        )
    });
    let uses = |others: TokenStream| {
        quote! {
            #![allow(unused_imports, reason = "not every extension needs all of them")]
            use ::pntos::kit::*;
            #others
            #own_types
            use super::sys;
        }
    };
    let modules = [
        ("types", "Enums, structs to build, and views of received ones.", types),
        (
            "client",
            "A handle for every counted object: call its slots, read its data.",
            has_clients.then(|| client::emit(api, part, uses(quote!(pub(super) use ::pntos::client::*; #own_tables)))),
        ),
        (
            "table",
            "A trait for every table that may be implemented, and the C functions behind it.",
            has_tables.then(|| {
                table::emit(
                    api,
                    part,
                    uses(quote!(
                        use ::pntos::table::*;
                        use super::client;
                    )),
                )
            }),
        ),
    ];
    let print = |about: &str, tokens: TokenStream| {
        let head = format!(" {about}");
        rust::print_from(part.folder, quote!(#![doc = #head] #tokens))
    };
    modules.into_iter().filter_map(|(name, about, tokens)| Some((name, about, print(about, tokens?)))).collect()
}

/// Which of the two described interfaces a type belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Pntos,
    Aspn,
}

/// Counted objects: what has a handle.
fn counted<'m>(api: &'m Api, part: Part<'_>) -> impl Iterator<Item = &'m Record> {
    part.records(api).filter(|record| record.managed.is_counted())
}

/// Tables that are passed by value and whose slots work on another object.
fn value_tables<'m>(api: &'m Api, part: Part<'_>) -> impl Iterator<Item = &'m Record> {
    part.records(api).filter(|record| is_value_table(record))
}

fn is_value_table(record: &Record) -> bool {
    record.kind == RecordKind::Table
        && !record.managed.is_counted()
        && record.slots().all(|slot| slot.signature.receiver.as_ref().is_some_and(|r| r.record != record.name))
}

/// Whether a member holds the counting functions or the table that this one begins with.
fn is_memory_or_base(record: &Record, field: &Field) -> bool {
    field.name == "memory" || record.base.as_ref().is_some_and(|base| base.field == field.name)
}

/// Doc attributes from the text of the description.
fn docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

fn print(about: &str, tokens: TokenStream) -> String {
    let about = format!(" {about}");
    rust::print(quote! {
        #![doc = #about]
        #tokens
    })
}
