//! `#[pntos_plugin]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::{
    arguments::{self, PluginArguments},
    problems::Problems,
    table_impl::{self, Attribute, TableImpl, UTILITY, snake},
    tables,
};

/// The `impl` as it is, and what makes its type a plugin. With a mistake in it, as much of that as keeps the compiler from
/// complaining about the rest.
pub fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let kinds = table_impl::plugin_kinds();
    let attribute = Attribute {
        name: "pntos_plugin",
        is_plugin: true,
        known: &kinds,
        other: "pntos_object",
        others: tables::OBJECTS,
    };
    let mut problems = Problems::default();
    let TableImpl { item, table } = match table_impl::parse(&attribute, item, &mut problems) {
        Ok(table) => table,
        Err(left) => {
            let problems = problems.into_items();
            return quote!(#left #problems);
        }
    };
    let PluginArguments { identifier, root } = arguments::of_plugin(arguments, &mut problems);
    let ty = &item.self_ty;
    let (raw, made) = if table == UTILITY {
        (format_ident!("PntosCommonPlugin"), quote!(#root::plugin::utility_plugin::<Self>(Self::IDENTIFIER)))
    } else {
        let raw = format_ident!("Pntos{table}");
        let constructor = format_ident!("{}", snake(&table));
        let made = quote!(#root::table::#constructor::<#root::sys::#raw, Self>(self, kept, Self::IDENTIFIER));
        (raw, made)
    };
    // A missing `Default` is reported at the type, once.
    let new = quote_spanned!(ty.span()=> <#ty as ::core::default::Default>::default());
    let problems = problems.into_items();
    quote! {
        #item

        // SAFETY: the table is made by the constructor of its own kind.
        unsafe impl #root::plugin::Plugin for #ty {
            type Raw = #root::sys::#raw;
            const IDENTIFIER: &'static ::core::ffi::CStr = #identifier;

            #[allow(unused_variables)]
            fn table(&self, kept: &mut #root::kept::Kept) -> Self::Raw {
                #made
            }

            fn new() -> Self {
                #new
            }
        }

        #problems
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::golden;

    #[test]
    fn a_transport_is_left_as_it_is_and_gets_its_table() {
        golden::check(
            "transport",
            super::expand(
                quote!(identifier = "mine"),
                quote! {
                    impl TransportPlugin for Mine {
                        fn start_listening(&self) -> Result {
                            Ok(())
                        }
                    }
                },
            ),
        );
    }

    #[test]
    fn a_utility_gets_the_base_alone_from_wherever_pntos_is() {
        golden::check(
            "utility",
            super::expand(quote!(identifier = "mine", crate = sdk::pntos), quote!(impl UtilityPlugin for Mine {})),
        );
    }

    #[test]
    fn every_mistake_is_told_at_once() {
        golden::check(
            "mistakes",
            super::expand(
                quote!(identifier = "", identifier = "mine", name = "mine"),
                quote! {
                    unsafe impl TransportPlugin for Mine {
                        fn start_listening(&mut self) -> Result {
                            self.count += 1;
                        }

                        async fn stop_listening(&self) -> Result {
                            Ok(())
                        }
                    }
                },
            ),
        );
    }
}
