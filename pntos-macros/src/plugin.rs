//! `#[pntos_plugin]`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Error, Lit, LitStr, MetaNameValue, Result, Token, parse::Parser, spanned::Spanned};

use crate::{
    table_impl::{self, TableImpl, snake},
    tables,
};

/// The one plugin kind that has no table of its own.
const UTILITY: &str = "UtilityPlugin";

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let identifier = identifier(arguments);
    let known: Vec<&str> = tables::PLUGINS.iter().copied().chain([UTILITY]).collect();
    let TableImpl { item, table, ty } =
        table_impl::parse("pntos_plugin", &known, ("pntos_object", tables::OBJECTS), item)?;
    // The user's `impl` is kept even if the identifier is wrong, so that one mistake gives one error.
    let identifier = match identifier {
        Ok(identifier) => identifier,
        Err(error) => {
            let error = error.into_compile_error();
            return Ok(quote!(#item #error));
        }
    };
    let (raw, made) = if table == UTILITY {
        (format_ident!("PntosCommonPlugin"), quote!(::pntos::plugin::utility_plugin::<Self>(Self::IDENTIFIER)))
    } else {
        let raw = format_ident!("Pntos{table}");
        let constructor = format_ident!("{}", snake(&table));
        let made = quote!(::pntos::table::#constructor::<::pntos::sys::#raw, Self>(Self::IDENTIFIER));
        (raw, made)
    };
    // A missing `Default` is reported at the type, once.
    let new = quote::quote_spanned!(ty.span()=> <#ty as ::core::default::Default>::default());
    Ok(quote! {
        #item

        // SAFETY: the table is made by the constructor of its own kind.
        unsafe impl ::pntos::plugin::Plugin for #ty {
            type Raw = ::pntos::sys::#raw;
            const IDENTIFIER: &'static ::core::ffi::CStr = #identifier;

            fn table() -> Self::Raw {
                #made
            }

            fn new() -> Self {
                #new
            }
        }
    })
}

/// `identifier = "name"`, as a C string literal.
fn identifier(arguments: TokenStream) -> Result<Literal> {
    const FORM: &str = "write `#[pntos_plugin(identifier = \"my-plugin\")]`";
    let span = arguments.span();
    let pairs = syn::punctuated::Punctuated::<MetaNameValue, Token![,]>::parse_terminated
        .parse2(arguments)
        .map_err(|error| Error::new(error.span(), format!("{error}; {FORM}")))?;
    let mut found = None;
    for pair in &pairs {
        if !pair.path.is_ident("identifier") {
            return Err(Error::new(pair.path.span(), format!("the attribute knows only `identifier`; {FORM}")));
        }
        if found.replace(text(&pair.value)?).is_some() {
            return Err(Error::new(pair.span(), "`identifier` is given twice"));
        }
    }
    let Some(name) = found else {
        let at = if pairs.is_empty() { Span::call_site() } else { span };
        return Err(Error::new(at, format!("the plugin has no identifier; {FORM}")));
    };
    check(&name)?;
    let c_string = std::ffi::CString::new(name.value())
        .map_err(|_| Error::new(name.span(), "a C string ends at its first NUL: leave it out of the identifier"))?;
    let mut literal = Literal::c_string(&c_string);
    literal.set_span(name.span());
    Ok(literal)
}

fn text(value: &syn::Expr) -> Result<LitStr> {
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Ok(text.clone()),
        other => Err(Error::new(other.span(), "the identifier is a string literal, such as \"my-plugin\"")),
    }
}

/// The identifier is also the plugin's group in the registry and a name in app files.
fn check(name: &LitStr) -> Result<()> {
    let text = name.value();
    if text.is_empty() {
        return Err(Error::new(name.span(), "an empty identifier tells the plugin from no other"));
    }
    if let Some(odd) = text.chars().find(|c| c.is_whitespace() || (c.is_control() && *c != '\0')) {
        return Err(Error::new(
            name.span(),
            format!("the identifier names a group of the registry: {odd:?} cannot be part of it, use `-` or `_`"),
        ));
    }
    Ok(())
}
