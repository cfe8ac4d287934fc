//! The `impl` block under an attribute, checked.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident};
use syn::{
    GenericArgument, GenericParam, ImplItem, ImplItemFn, ItemImpl, Lifetime, Path, PathArguments, Receiver, Type,
    parse_quote, spanned::Spanned,
};

use crate::{problems::Problems, tables};

/// The one plugin kind that has no table of its own.
pub const UTILITY: &str = "UtilityPlugin";

/// What `#[pntos_plugin]` stands on.
pub fn plugin_kinds() -> Vec<&'static str> {
    tables::PLUGINS.iter().copied().chain([UTILITY]).collect()
}

/// An attribute, and what it serves.
pub struct Attribute<'a> {
    pub name: &'a str,
    pub is_plugin: bool,
    /// The traits it stands on.
    pub known: &'a [&'a str],
    /// The attribute for `others`.
    pub other: &'a str,
    pub others: &'a [&'a str],
}

/// An `impl Trait for Type` of a table the attribute knows.
pub struct TableImpl {
    /// As it was written; where it cannot compile, so that it does.
    pub item: ItemImpl,
    /// Last part of the trait's path.
    pub table: String,
}

/// Reads the item under an attribute. Where it is so far from what it should be that there is nothing to go on with, what
/// is to be left of it, so that one mistake gives one error.
pub fn parse(
    attribute: &Attribute<'_>,
    tokens: TokenStream,
    problems: &mut Problems,
) -> Result<TableImpl, TokenStream> {
    let Ok(mut item) = syn::parse2::<ItemImpl>(tokens.clone()) else {
        let text = format!("`#[{}]` stands on an `impl` of a table: {}", attribute.name, attribute.form("MyType"));
        problems.add_at(tokens.span(), text);
        return Err(tokens);
    };
    let Some((negative, path, _)) = &item.trait_ else {
        let ty = item.self_ty.to_token_stream();
        problems.add(&item.self_ty, format!("this `impl` names no table: {}", attribute.form(&ty.to_string())));
        return Err(tokens);
    };
    let table = match attribute.table(path) {
        Table::Known(table) => table,
        Table::Other(text) => {
            problems.add(path, text);
            return Err(TokenStream::new());
        }
        Table::None(text) => {
            problems.add(path, text);
            return Err(tokens);
        }
    };
    if let Some(bang) = negative {
        problems.add(bang, "a negative `impl` implements no table: leave out the `!`");
        return Err(TokenStream::new());
    }
    if !check_type(attribute, &item, problems) {
        return Err(TokenStream::new());
    }
    if let Some(keyword) = item.unsafety.take() {
        problems.add(keyword, "the table's trait is safe to implement: leave out `unsafe`");
    }
    for member in &mut item.items {
        if let ImplItem::Fn(method) = member {
            check_method(method, problems);
        }
    }
    announce_optional_slots(&mut item, &table);
    Ok(TableImpl { item, table })
}

/// Says of the slots that may be left out which ones are there: those whose method is written.
fn announce_optional_slots(item: &mut ItemImpl, table: &str) {
    let has = |item: &ItemImpl, name: &str| {
        item.items.iter().any(|member| match member {
            ImplItem::Fn(method) => method.sig.ident == name,
            ImplItem::Const(constant) => constant.ident == name,
            _ => false,
        })
    };
    for (_, method, constant) in tables::OPTIONAL.iter().filter(|(of, ..)| *of == table) {
        if has(item, method) && !has(item, constant) {
            let constant = format_ident!("{constant}");
            item.items.push(parse_quote!(const #constant: bool = true;));
        }
    }
}

/// What a path names.
enum Table {
    /// A table that the attribute serves.
    Known(String),
    /// One that it does not serve, and what to say about that.
    Other(String),
    /// No table at all, and what to say about that.
    None(String),
}

impl Attribute<'_> {
    /// What to write for a type.
    fn form(&self, ty: &str) -> String {
        let example = if self.is_plugin { "TransportPlugin" } else { "Registry" };
        format!("write `impl {example} for {ty}`, with the table that it is")
    }

    /// The table that a path names.
    fn table(&self, path: &Path) -> Table {
        let table = path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        let (name, other) = (self.name, self.other);
        if self.known.contains(&table.as_str()) {
            Table::Known(table)
        } else if self.others.contains(&table.as_str()) {
            Table::Other(format!("`{table}` goes with `#[{other}]`, not with `#[{name}]`"))
        } else if table == "CommonPlugin" {
            let text = "`CommonPlugin` is what every plugin has: put the attribute on the `impl` of the plugin's kind, such \
                        as `impl UtilityPlugin for MyType {}`";
            Table::None(text.to_owned())
        } else if let Some(meant) = self.known.iter().find(|known| distance(known, &table) <= 2) {
            Table::None(format!("there is no table `{table}`: did you mean `{meant}`?"))
        } else {
            let known = list(self.known);
            Table::None(format!("`{table}` is not a table that `#[{name}]` knows; it is one of {known}"))
        }
    }
}

/// A table has room for one type, which lives as long as C wants.
fn check_type(attribute: &Attribute<'_>, item: &ItemImpl, problems: &mut Problems) -> bool {
    let what = if attribute.is_plugin { "a plugin" } else { "an object" };
    let borrows = || {
        format!("{what} lives until C lets go of it, so its type cannot borrow: own the data, or share it in an `Arc`")
    };
    for parameter in &item.generics.params {
        match parameter {
            GenericParam::Lifetime(_) => problems.add(parameter, borrows()),
            _ if attribute.is_plugin => problems.add(
                parameter,
                "a library exports finished plugins, and C cannot choose a generic parameter: put the attribute on an \
                 `impl` for a concrete type",
            ),
            _ => continue,
        }
        return false;
    }
    let mut ty = &*item.self_ty;
    while let Type::Group(group) = ty {
        ty = &group.elem;
    }
    let Type::Path(path) = ty else {
        problems
            .add(ty, format!("{what} is a type of your own: declare a struct, and put the attribute on its `impl`"));
        return false;
    };
    if let Some(elided) = elided_lifetime(&path.path) {
        problems.add(elided, borrows());
        return false;
    }
    true
}

fn elided_lifetime(path: &Path) -> Option<&Lifetime> {
    path.segments.iter().find_map(|segment| match &segment.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().find_map(|argument| match argument {
            GenericArgument::Lifetime(lifetime) if lifetime.ident == "_" => Some(lifetime),
            _ => None,
        }),
        _ => None,
    })
}

/// What no method of a table can be. A method that is so all the same gets a signature and a body that compile.
fn check_method(method: &mut ImplItemFn, problems: &mut Problems) {
    let mut found: Vec<(TokenStream, String)> = Vec::new();
    let signature = &mut method.sig;
    if let Some(keyword) = signature.asyncness.take() {
        let text =
            "C cannot wait for a future: leave out `async`, and do what takes long in a thread of the plugin's own";
        found.push((keyword.to_token_stream(), text.to_owned()));
    }
    if let Some(keyword) = signature.unsafety.take() {
        let text = "what comes from C has been checked before it gets here: leave out `unsafe`";
        found.push((keyword.to_token_stream(), text.to_owned()));
    }
    if let Some(abi) = signature.abi.take() {
        let text = "this is the Rust side, and the C function is made from it: leave out `extern`";
        found.push((abi.to_token_stream(), text.to_owned()));
    }
    let name = &signature.ident;
    match signature.receiver() {
        Some(receiver) if is_shared_self(receiver) => {}
        Some(receiver) => {
            let text = format!(
                "`{name}` takes `&self`: the system may call from any thread, and again while a call is under way. Keep what \
                 changes in a `pntos::Exclusive`"
            );
            found.push((receiver.to_token_stream(), text));
            signature.inputs[0] = parse_quote!(&self);
        }
        None => {
            let text = format!("C calls `{name}` on one plugin or object: its first parameter is `&self`");
            found.push((name.to_token_stream(), text));
            signature.inputs.insert(0, parse_quote!(&self));
        }
    }
    if !found.is_empty() {
        // What the body does with the `self` that it was to have is no further mistake.
        method.block = parse_quote!({ ::core::unreachable!() });
    }
    for (tokens, text) in found {
        problems.add(tokens, text);
    }
}

fn is_shared_self(receiver: &Receiver) -> bool {
    receiver.colon_token.is_none() && receiver.reference.is_some() && receiver.mutability.is_none()
}

/// How many letters have to be put in, left out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.bytes().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (diagonal + usize::from(x != y)).min(above + 1).min(row[j] + 1);
            diagonal = above;
        }
    }
    row[b.len()]
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

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
