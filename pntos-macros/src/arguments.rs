//! What stands in the parentheses of an attribute.

use std::ffi::CString;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Expr, ExprLit, Lit, MetaNameValue, Token, parse::Parser, punctuated::Punctuated};

use crate::problems::Problems;

/// The arguments of `#[pntos_plugin]`.
pub struct PluginArguments {
    /// The identifier, as a C string literal.
    pub identifier: Literal,
    /// Where the crate `pntos` is found.
    pub root: TokenStream,
}

const PLUGIN_FORM: &str = "write `#[pntos_plugin(identifier = \"my-plugin\")]`";
const OBJECT_FORM: &str =
    "`#[pntos_object]` takes no arguments; only where `pntos` has another name, `crate = path` says which";

/// `identifier = "name"`, and `crate = path`. An identifier that is wrong or missing is replaced by one that compiles, so
/// that one mistake gives one error.
pub fn of_plugin(arguments: TokenStream, problems: &mut Problems) -> PluginArguments {
    let all = arguments.clone();
    let (mut identifier, mut root) = (Given::default(), Given::default());
    for pair in pairs(arguments, PLUGIN_FORM, problems) {
        if pair.path.is_ident("identifier") {
            identifier.set(&pair, c_string, problems);
        } else if pair.path.is_ident("crate") {
            root.set(&pair, path, problems);
        } else {
            let text = format!("the attribute knows only `identifier` and `crate`; {PLUGIN_FORM}");
            problems.add(&pair.path, text);
        }
    }
    if !identifier.is_given && problems.is_empty() {
        // Without any arguments there is nothing to point to but the attribute.
        problems.add(all, format!("the plugin has no identifier; {PLUGIN_FORM}"));
    }
    PluginArguments {
        identifier: identifier.value.unwrap_or_else(|| Literal::c_string(c"?")),
        root: root.value.unwrap_or_else(pntos),
    }
}

/// Nothing, or `crate = path`: where the crate `pntos` is found.
pub fn of_object(arguments: TokenStream, problems: &mut Problems) -> TokenStream {
    let mut root = Given::default();
    for pair in pairs(arguments, OBJECT_FORM, problems) {
        if pair.path.is_ident("crate") {
            root.set(&pair, path, problems);
        } else {
            problems.add(&pair.path, OBJECT_FORM);
        }
    }
    root.value.unwrap_or_else(pntos)
}

fn pntos() -> TokenStream {
    quote!(::pntos)
}

fn pairs(arguments: TokenStream, form: &str, problems: &mut Problems) -> Punctuated<MetaNameValue, Token![,]> {
    Punctuated::parse_terminated.parse2(arguments.clone()).unwrap_or_else(|_| {
        problems.add(arguments, form);
        Punctuated::new()
    })
}

/// An argument that may be given once.
struct Given<T> {
    is_given: bool,
    value: Option<T>,
}

impl<T> Default for Given<T> {
    fn default() -> Self {
        Self { is_given: false, value: None }
    }
}

impl<T> Given<T> {
    fn set(&mut self, pair: &MetaNameValue, read: fn(&Expr) -> Result<T, String>, problems: &mut Problems) {
        if self.is_given {
            let name = pair.path.get_ident().map(ToString::to_string).unwrap_or_default();
            problems.add(pair, format!("`{name}` is given twice: keep one of them"));
            return;
        }
        self.is_given = true;
        match read(&pair.value) {
            Ok(value) => self.value = Some(value),
            Err(text) => problems.add(&pair.value, text),
        }
    }
}

fn path(value: &Expr) -> Result<TokenStream, String> {
    match value {
        Expr::Path(path) if path.qself.is_none() => Ok(quote!(#path)),
        _ => Err("`crate` is the path by which `pntos` is found, without quotes: `crate = sdk::pntos`".to_owned()),
    }
}

/// The identifier as C wants it. It is also the plugin's group in the registry and a name in app files.
fn c_string(value: &Expr) -> Result<Literal, String> {
    let Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) = value else {
        return Err("the identifier is a string literal, such as \"my-plugin\"".to_owned());
    };
    let text = name.value();
    if text.is_empty() {
        return Err("an empty identifier tells the plugin from no other: name it, as in \"my-plugin\"".to_owned());
    }
    let Ok(c_string) = CString::new(text.as_str()) else {
        return Err("a C string ends at its first NUL: leave it out of the identifier".to_owned());
    };
    if let Some(odd) = text.chars().find(|c| c.is_whitespace() || c.is_control()) {
        return Err(format!(
            "the identifier names a group of the registry: {odd:?} cannot be part of it, use `-` or `_`"
        ));
    }
    let mut literal = Literal::c_string(&c_string);
    literal.set_span(name.span());
    Ok(literal)
}
