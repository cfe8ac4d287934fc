//! How C names are spelled in safe Rust.

use proc_macro2::Ident;
use quote::format_ident;

use crate::model::{Enum, Variant};

/// Names that would hide one of Rust's own.
const TAKEN: [&str; 5] = ["String", "Vec", "Option", "Result", "Box"];

/// `PntosMediator` becomes `Mediator`, `Aspn23MeasurementImu` becomes `MeasurementImu`.
pub fn safe(c_name: &str) -> String {
    let short = ["Pntos", "Aspn23", "Aspn"].iter().find_map(|prefix| c_name.strip_prefix(prefix)).unwrap_or(c_name);
    if TAKEN.contains(&short) { c_name.to_owned() } else { short.to_owned() }
}

pub fn safe_ident(c_name: &str) -> Ident {
    format_ident!("{}", safe(c_name))
}

/// A field, parameter or method. Rust's keywords get an underscore. A slot `clone` makes another object, which `Clone`
/// of a reference does not, so it has a name of its own.
pub fn member(c_name: &str) -> Ident {
    let c_name = if c_name == "clone" { "deep_copy" } else { c_name };
    syn::parse_str::<Ident>(c_name).unwrap_or_else(|_| format_ident!("{c_name}_"))
}

/// A field of a raw binding.
pub fn raw_member(c_name: &str) -> Ident {
    syn::parse_str::<Ident>(c_name).unwrap_or_else(|_| format_ident!("r#{c_name}"))
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

/// A variant without what it shares with its enum: `PNTOS_LOG_LEVEL_ERROR` becomes `ERROR`.
pub fn variant(item: &Enum, variant: &Variant) -> Ident {
    let prefix = variant_prefix(item);
    let short = variant.name.strip_prefix(&prefix).unwrap_or(&variant.name);
    if short.starts_with(|c: char| c.is_ascii_digit()) {
        return format_ident!("_{short}");
    }
    format_ident!("{short}")
}

/// What a variant does not need to repeat: the enum's own name, or else what all of them begin with.
fn variant_prefix(item: &Enum) -> String {
    let own = own_prefix(&item.name, &item.variants[0].name);
    if let Some(own) = own.filter(|own| item.variants.iter().all(|variant| variant.name.starts_with(own))) {
        return own.to_owned();
    }
    let mut shared = item.variants[0].name.as_str();
    for variant in &item.variants {
        let common = shared.bytes().zip(variant.name.bytes()).take_while(|(a, b)| a == b).count();
        shared = &shared[..common];
    }
    match shared.rfind('_') {
        Some(end) if item.variants.len() > 1 => shared[..=end].to_owned(),
        _ => "PNTOS_".to_owned(),
    }
}

/// The part of a variant's name that spells the enum's, wherever C puts its underscores: `ASPN23_DIRECTION_2D_` for
/// `Aspn23Direction2D`.
fn own_prefix<'a>(name: &str, variant: &'a str) -> Option<&'a str> {
    let mut letters = name.chars().map(|letter| letter.to_ascii_uppercase()).peekable();
    for (at, letter) in variant.char_indices() {
        match letters.peek() {
            Some(next) if *next == letter => _ = letters.next(),
            Some(_) if letter == '_' => {}
            Some(_) => return None,
            None => return (letter == '_').then(|| &variant[..=at]),
        }
    }
    None
}
