//! What the checker knows of every table: how each slot is called with arguments of its choice, how what comes back is
//! judged, and tables of its own that answer any call with something neutral and judge how they are called.

mod calls;
mod fakes;
mod judges;

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{HELPERS, rust};
use crate::model::{Api, Count, Managed, Named, Record, RecordKind, Scalar, Type};

/// The generated module of the checker.
pub fn module(api: &Api) -> String {
    let judges = api.records().filter(|record| is_judged(record)).map(|record| judges::judge(api, record));
    let tables: Vec<&Record> = api.tables().filter(|table| is_called(table)).collect();
    let calls = tables.iter().map(|table| calls::table(api, table));
    let handed = handed(api, &tables);
    let fakes =
        tables.iter().filter(|table| handed.contains(table.name.as_str())).map(|table| fakes::table(api, table));
    let by_name = tables.iter().map(|table| {
        let place = table_static(table);
        quote!(&#place)
    });
    rust::print(quote! {
        #![doc = " Every slot of every table, called and judged as the description says."]
        #![allow(non_snake_case, non_upper_case_globals, reason = "names are those of C")]
        #![allow(missing_docs, reason = "the reference pages describe them")]
        #![allow(dead_code, reason = "every counted struct can be judged, also those that no slot returns")]

        use std::ptr::null_mut;

        use pntos::{client, sys};

        use super::{
            Exercise, Parameter, Slot, Table, Takes,
            fake::Answer,
            judge::At,
        };
        use crate::library::null_slot;

        /// Every table that is called, in the order of the description.
        pub static TABLES: &[&Table] = &[#(#by_name),*];

        #(#calls)*
        #(#judges)*
        #(#fakes)*
    })
}

/// Tables whose functions take the table itself. Those of a description are called by the loader, those of counted
/// objects by everybody, and those that are passed by value work on something else.
fn is_called(record: &Record) -> bool {
    record.kind == RecordKind::Table && record.managed.is_counted()
}

/// The system itself, which the checker has by hand.
const SYSTEM: &[&str] = &["PntosMediator", "PntosRegistry", "PntosKeyValueStore"];

/// The tables that some slot takes, with those they begin with.
fn handed<'a>(api: &'a Api, tables: &[&'a Record]) -> BTreeSet<&'a str> {
    let arguments = tables.iter().flat_map(|table| table.slots()).flat_map(|slot| &slot.signature.params);
    let mut handed: BTreeSet<&str> = arguments
        .filter_map(|param| counted(api, &param.ty.as_pointer()?.to))
        .chain(HELPERS.iter().filter_map(|name| api.record(name)))
        .filter(|record| is_called(record) && !SYSTEM.contains(&record.name.as_str()))
        .map(|record| record.name.as_str())
        .collect();
    for table in tables.iter().rev() {
        if let Some(base) = table.base.as_ref().filter(|_| handed.contains(table.name.as_str())) {
            handed.insert(&base.record);
        }
    }
    handed
}

/// What can come out of a slot.
fn is_judged(record: &Record) -> bool {
    record.managed.is_counted()
}

fn table_static(table: &Record) -> Ident {
    format_ident!("TABLE_{}", table.name)
}

fn judge_function(record: &Record) -> Ident {
    format_ident!("judge_{}", record.name)
}

/// The counted record that a pointer leads to.
fn counted<'a>(api: &'a Api, ty: &Type) -> Option<&'a Record> {
    match ty {
        Type::Named(name) => api.record(name).filter(|record| record.managed != Managed::No),
        _ => None,
    }
}

/// A count as an expression of raw parameters or fields.
fn count(api: &Api, count: &Count, place: &dyn Fn(&str) -> TokenStream) -> TokenStream {
    match count {
        Count::Const(number) => {
            let number = usize::try_from(*number).unwrap_or(usize::MAX);
            quote!(#number)
        }
        Count::Path(path) => {
            let first = place(&path[0]);
            let rest = path[1..].iter().map(|part| super::sys::types::name(part, "_"));
            quote!(#first #(.#rest)*)
        }
        Count::Product(factors) => {
            let factors = factors.iter().map(|factor| self::count(api, factor, place));
            factors.reduce(|product, factor| quote!(#product.saturating_mul(#factor))).unwrap_or_else(|| quote!(1usize))
        }
        Count::Match { on, arms, otherwise } => {
            let on = place(on);
            let otherwise = self::count(api, otherwise, place);
            let arms = arms.iter().map(|(variant, number)| {
                let value = api.variant(variant).map_or(0, |(_, variant)| variant.value);
                let number = self::count(api, number, place);
                quote!(#value => #number,)
            });
            quote!(match #on.0 { #(#arms)* _ => #otherwise })
        }
    }
}

/// Whether a type is an enum.
fn is_enum(api: &Api, ty: &Type) -> bool {
    ty.as_named().is_some_and(|name| matches!(api.named(name), Some(Named::Enum(_))))
}

fn is_bool(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::Bool))
}

fn c_type(ty: &Type) -> TokenStream {
    super::sys::types::spell_from(&quote!(sys::), ty)
}
