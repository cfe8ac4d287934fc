//! `#[pntos_object]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Error, Result, spanned::Spanned};

use crate::{
    table_impl::{self, TableImpl},
    tables,
};

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let TableImpl { item, table, ty } =
        table_impl::parse("pntos_object", tables::OBJECTS, ("pntos_plugin", tables::PLUGINS), item)?;
    if !arguments.is_empty() {
        let error = Error::new(arguments.span(), "`#[pntos_object]` takes no arguments").into_compile_error();
        return Ok(quote!(#item #error));
    }
    let handle = format_ident!("{table}");
    Ok(quote! {
        #item

        impl #ty {
            /// This value as a counted object of the plugin that `mediator` belongs to.
            pub fn into_object(self, mediator: &::pntos::Mediator) -> ::pntos::Managed<::pntos::client::#handle> {
                ::pntos::client::#handle::implement(self, mediator)
            }
        }
    })
}
