//! `#[pntos_object]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::{
    arguments,
    problems::Problems,
    table_impl::{self, Attribute, TableImpl},
    tables,
};

/// The `impl` as it is, and what makes its type an object. With a mistake in it, as much of that as keeps the compiler
/// from complaining about the rest.
pub fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let attribute = Attribute {
        name: "pntos_object",
        is_plugin: false,
        known: tables::OBJECTS,
        other: "pntos_plugin",
        others: &table_impl::plugin_kinds(),
    };
    let mut problems = Problems::default();
    let TableImpl { item, table } = match table_impl::parse(&attribute, item, &mut problems) {
        Ok(table) => table,
        Err(left) => {
            let problems = problems.into_items();
            return quote!(#left #problems);
        }
    };
    let root = arguments::of_object(arguments, &mut problems);
    let ty = &item.self_ty;
    let handle = format_ident!("{table}");
    let tags: Vec<_> = tables::TAGS.iter().filter(|(of, ..)| *of == table).collect();
    let tag_names: Vec<_> = tags.iter().map(|(_, name, _)| format_ident!("{name}")).collect();
    let tag_types = tags.iter().map(|(_, _, ty)| format_ident!("{ty}"));
    let (generics, _, condition) = item.generics.split_for_impl();
    let problems = problems.into_items();
    quote! {
        #item

        impl #generics #ty #condition {
            /// This value as a counted object of the plugin that `mediator` belongs to.
            pub fn into_object(
                self,
                #(#tag_names: #root::#tag_types,)*
                mediator: &#root::Mediator,
            ) -> #root::Managed<#root::client::#handle> {
                #root::client::#handle::implement(self, #(#tag_names,)* mediator)
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
    fn a_registry_is_left_as_it_is_and_can_be_made_an_object() {
        golden::check("registry", super::expand(quote!(), quote!(impl table::Registry for Mine {})));
    }

    #[test]
    fn a_base_is_given_its_tag_and_a_slot_that_may_be_left_out_is_announced() {
        golden::check("tagged_base", super::expand(quote!(), quote!(impl table::CommonInertial for Mine {})));
        golden::check(
            "optional_slot",
            super::expand(
                quote!(),
                quote!(
                    impl table::KeyValueStore for Mine {
                        fn get_type(&self, key: &CStr) -> Result<KeyValueStoreType> {
                            self.get(key)
                        }
                    }
                ),
            ),
        );
    }

    #[test]
    fn an_object_may_have_parameters_that_its_maker_knows() {
        golden::check(
            "generic_object",
            super::expand(
                quote!(crate = sdk),
                quote!(
                    impl<F: Fn() + Send> table::GenXandP for Model<F> where F: Sync + 'static {}
                ),
            ),
        );
    }
}
