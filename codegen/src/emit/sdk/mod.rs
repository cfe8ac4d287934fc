//! The generated part of the SDK crate `pntos`: traits to implement a table, handles to call one, ASPN messages.
//!
//! [`names`] decides how a C name is spelled in Rust, [`argument`] how a C parameter is; the other modules only print.
//! A table gets both directions, a trait and a handle, from the same classification, so they cannot disagree.

mod argument;
mod aspn;
mod client;
mod enums;
mod names;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use super::rust;
use crate::model::{Api, Record, RecordKind};

/// The safe name of a C type.
pub fn safe_name(c_name: &str) -> String {
    names::safe(c_name)
}

/// The safe name of a member.
pub fn member_name(c_name: &str) -> String {
    names::member(c_name).to_string()
}

/// The generated files, by path from the root of the repository.
pub fn files(api: &Api) -> Vec<(String, String)> {
    let files = [
        (
            "pntos/src/generated/enums.rs",
            print("The enums of pntOS, open: a value that is not listed is kept.", enums::emit(api, Family::Pntos)),
        ),
        (
            "pntos/src/generated/client.rs",
            print("A handle for every counted object: call its slots, read its data.", client::emit(api)),
        ),
        (
            "pntos/src/generated/table.rs",
            print(
                "A trait for every table that a plugin may implement, and the C functions behind it.",
                table::emit(api),
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
            print("The tables that the attributes know, by the name of their trait.", macro_tables(api)),
        ),
    ];
    files.map(|(path, text)| (path.to_owned(), text)).into_iter().chain(aspn::files(api)).collect()
}

/// Which of the two described interfaces a type belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Pntos,
    Aspn,
}

fn macro_tables(api: &Api) -> TokenStream {
    let implementable = |record: &&Record| table::is_implementable(api, record);
    let plugins = api.tables().filter(implementable).filter(|r| r.plugin_kind.is_some()).map(|r| names::safe(&r.name));
    let objects = api.tables().filter(implementable).filter(|r| r.plugin_kind.is_none()).map(|r| names::safe(&r.name));
    quote! {
        /// Plugin kinds, for `#[pntos_plugin]`.
        pub const PLUGINS: &[&str] = &[#(#plugins),*];
        /// Objects, for `#[pntos_object]`.
        pub const OBJECTS: &[&str] = &[#(#objects),*];
    }
}

/// Counted objects: what has a handle.
fn counted(api: &Api) -> impl Iterator<Item = &Record> {
    api.records().filter(|record| record.managed.is_counted())
}

/// Tables that are passed by value and whose slots work on another object.
fn value_tables(api: &Api) -> impl Iterator<Item = &Record> {
    api.tables().filter(|record| is_value_table(record))
}

fn is_value_table(record: &Record) -> bool {
    record.kind == RecordKind::Table
        && !record.managed.is_counted()
        && record.slots().all(|slot| slot.signature.receiver.as_ref().is_some_and(|r| r.record != record.name))
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
