//! A reader of C headers that knows nothing of the description sees what `pntos-sys` declares.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use bindgen::EnumVariation;
use pntos_codegen::generate;
use quote::ToTokens;
use syn::{Fields, Item, Type};

/// Structs by name: fields and types, in order.
type Structs = BTreeMap<String, Vec<(String, String)>>;
/// Enums by name: variants and values.
type Enums = BTreeMap<String, BTreeMap<String, String>>;

/// What bindgen spells differently, once types are written without spaces.
const SPELLINGS: &[(&str, &str)] = &[
    ("::std::os::raw::c_char", "c_char"),
    ("::std::os::raw::c_void", "c_void"),
    ("::std::os::raw::c_uchar", "u8"),
    ("::std::option::Option", "Option"),
    ("*mut__va_list_tag", "VaList"),
    ("usize]", "]"),
    ("bool", "Bool"),
];

fn spell(ty: &Type) -> String {
    let mut ty = ty.clone();
    anonymous(&mut ty);
    let mut text: String =
        ty.to_token_stream().to_string().chars().filter(|character| !character.is_whitespace()).collect();
    for (theirs, ours) in SPELLINGS {
        text = text.replace(theirs, ours);
    }
    text.replace(",)", ")").replace(",>", ">")
}

/// Takes the names of parameters out: they are not part of a type.
fn anonymous(ty: &mut Type) {
    match ty {
        Type::Path(path) => {
            for segment in &mut path.path.segments {
                if let syn::PathArguments::AngleBracketed(list) = &mut segment.arguments {
                    for argument in &mut list.args {
                        if let syn::GenericArgument::Type(inner) = argument {
                            anonymous(inner);
                        }
                    }
                }
            }
        }
        Type::BareFn(function) => {
            for input in &mut function.inputs {
                input.name = None;
                anonymous(&mut input.ty);
            }
        }
        Type::Ptr(pointer) => anonymous(&mut pointer.elem),
        _ => {}
    }
}

fn collect(text: &str, structs: &mut Structs, enums: &mut Enums) {
    let file = syn::parse_file(text).expect("bindings are Rust");
    for item in &file.items {
        match item {
            Item::Struct(item) => match &item.fields {
                Fields::Named(fields) => {
                    let fields = fields.named.iter().filter_map(|field| {
                        let name = field.ident.as_ref()?.to_string();
                        let name = name.trim_start_matches("r#").trim_end_matches('_');
                        Some((name.to_owned(), spell(&field.ty)))
                    });
                    structs.insert(item.ident.to_string(), fields.collect());
                }
                _ => {
                    enums.entry(item.ident.to_string()).or_default();
                }
            },
            Item::Impl(item) if item.trait_.is_none() => {
                let Type::Path(path) = &*item.self_ty else { continue };
                let name = path.to_token_stream().to_string();
                for constant in &item.items {
                    if let syn::ImplItem::Const(constant) = constant
                        && let syn::Expr::Call(call) = &constant.expr
                    {
                        let value = call.args.first().to_token_stream().to_string();
                        enums.entry(name.clone()).or_default().insert(constant.ident.to_string(), value);
                    }
                }
            }
            _ => {}
        }
    }
}

/// What bindgen makes of all headers.
fn bindings(layouts: bool) -> String {
    let include = support::root().join("pntos-sys/include");
    bindgen::Builder::default()
        .header_contents("all.h", "#include <pntos.h>\n#include <pntos/extended_messages.h>\n")
        .clang_arg(format!("-I{}", include.display()))
        .allowlist_type("(Pntos|Aspn).*")
        .default_enum_style(EnumVariation::NewType { is_bitfield: false, is_global: false })
        .layout_tests(layouts)
        .formatter(bindgen::Formatter::None)
        .generate()
        .unwrap_or_else(|error| panic!("bindgen cannot read the headers: {error}"))
        .to_string()
}

#[test]
fn bindgen_agrees_with_the_layouts_of_the_engine() {
    // Each assertion of bindgen carries its meaning as text: `["Size of X"][size_of::<X>() - 24usize]`.
    let text: String = bindings(true).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut theirs = BTreeSet::new();
    for assertion in text.split("[\"").skip(1) {
        let (words, rest) = assertion.split_once("\"]").expect("an assertion has a text");
        let Some((_, number)) = rest.split_once(" - ") else { continue };
        let number: String = number.chars().take_while(char::is_ascii_digit).collect();
        theirs.insert(format!("{words} {number}"));
    }
    let mut ours = BTreeSet::new();
    for record in support::api().records() {
        let (name, layout) = (&record.name, &record.layout["lp64"]);
        ours.insert(format!("Size of {name} {}", layout.size));
        ours.insert(format!("Alignment of {name} {}", layout.align));
        for member in &layout.members {
            // bindgen writes the words of Rust with an underscore.
            let field = if member.name == "type" { "type_" } else { &member.name };
            ours.insert(format!("Offset of field: {name}::{field} {}", member.offset));
        }
    }
    let theirs: BTreeSet<String> = theirs.into_iter().filter(|row| !row.contains("__va_list")).collect();
    let missing: Vec<_> = ours.difference(&theirs).collect();
    let extra: Vec<_> = theirs.difference(&ours).collect();
    assert!(missing.is_empty() && extra.is_empty(), "missing {missing:#?}, extra {extra:#?}");
}

#[test]
fn bindgen_agrees_with_the_bindings() {
    let bindings = bindings(false);
    let (mut their_structs, mut their_enums) = (Structs::new(), Enums::new());
    collect(&bindings, &mut their_structs, &mut their_enums);
    their_structs.remove("__va_list_tag");

    let (mut structs, mut enums) = (Structs::new(), Enums::new());
    for (path, text) in generate(&support::api()).iter() {
        if path.starts_with("pntos-sys/src/") && !path.ends_with("ffi.rs") {
            collect(text, &mut structs, &mut enums);
        }
    }
    assert!(structs.len() > 90, "the bindings have structs");
    for (name, fields) in &structs {
        assert_eq!(Some(fields), their_structs.get(name), "{name}");
    }
    assert_eq!(structs.len(), their_structs.len(), "bindgen sees other structs");
    for (name, variants) in &enums {
        assert_eq!(Some(variants), their_enums.get(name), "{name}");
    }
    assert_eq!(enums.len(), their_enums.len(), "bindgen sees other enums");
}
