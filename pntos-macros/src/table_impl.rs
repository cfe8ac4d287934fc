//! The `impl` block under an attribute, checked.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Error, ItemImpl, Result, Type, spanned::Spanned};

/// An `impl Trait for Type` of a table the attribute knows.
pub struct TableImpl {
    pub item: ItemImpl,
    /// Last part of the trait's path.
    pub table: String,
    pub ty: Box<Type>,
}

/// Reads the item under `attribute`, which serves the tables in `known`; `other` is the attribute for `others`.
pub fn parse(
    attribute: &str,
    known: &[&str],
    (other, others): (&str, &[&str]),
    tokens: TokenStream,
) -> Result<TableImpl> {
    let example = known.first().copied().unwrap_or_default();
    let item: ItemImpl = syn::parse2(tokens.clone()).map_err(|_| {
        Error::new(
            tokens.span(),
            format!("`#[{attribute}]` stands on an `impl` of a table, such as `impl {example} for MyType`"),
        )
    })?;
    let Some((negative, path, _)) = item.trait_.clone() else {
        return Err(Error::new(
            item.self_ty.span(),
            format!("this `impl` names no table: write `impl {example} for {}`", text(&item.self_ty)),
        ));
    };
    if let Some(bang) = negative {
        return Err(Error::new(bang.span(), "a negative `impl` implements no table"));
    }
    if let Some(parameter) = item.generics.params.first() {
        return Err(Error::new(
            parameter.span(),
            "a table belongs to one type: the C side cannot choose a generic parameter. Put the attribute on an `impl` \
             for a concrete type",
        ));
    }
    let table = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    if others.contains(&table.as_str()) {
        return Err(Error::new(path.span(), format!("`{table}` goes with `#[{other}]`, not with `#[{attribute}]`")));
    }
    if !known.contains(&table.as_str()) {
        return Err(Error::new(
            path.span(),
            format!("`{table}` is not a table that `#[{attribute}]` knows; it is one of {}", list(known)),
        ));
    }
    Ok(TableImpl { ty: item.self_ty.clone(), item, table })
}

/// `TransportPlugin` becomes `transport_plugin`.
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_uppercase() && index > 0 {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

fn text(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
