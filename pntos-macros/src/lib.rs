//! The attributes of the `pntos` crate. Use them from there; this crate has no other users.
//!
//! An attribute stands on the `impl` of a table's trait, leaves it as it is, and adds what connects the type to the C
//! table. What it adds is short: the tables themselves are generic code of `pntos`.

mod arguments;
#[cfg(test)]
mod golden;
mod object;
mod plugin;
mod problems;
mod table_impl;
// Made, and printed by something else than rustfmt.
#[rustfmt::skip]
mod tables;

use proc_macro::TokenStream;

/// Makes a type a plugin: put it on the `impl` of a plugin kind.
///
/// ```ignore
/// #[pntos_plugin(identifier = "my-transport")]
/// impl TransportPlugin for MyTransport { .. }
/// ```
///
/// `identifier` is the name by which the system tells the plugin from others. The type must be `Default`, which makes a
/// new plugin, and implement `CommonPlugin`. List it in `pntos::export_plugins!` to export it from the library.
///
/// What the attribute adds names everything by its full path, so nothing has to be imported. Where the crate `pntos` is
/// not found as `::pntos`, because a dependency renames or re-exports it, say where it is:
/// `#[pntos_plugin(identifier = "my-transport", crate = sdk::pntos)]`.
#[proc_macro_attribute]
pub fn pntos_plugin(arguments: TokenStream, item: TokenStream) -> TokenStream {
    plugin::expand(arguments.into(), item.into()).into()
}

/// Makes a type an object of the API: put it on the `impl` of an object's table, such as `table::Registry`.
///
/// The type gets `into_object(self, &Mediator)`, which returns it as a counted object that can be passed out. Of a derived
/// table and its base, the attribute stands on the derived one. `#[pntos_object(crate = sdk::pntos)]` is for where `pntos`
/// is not found as `::pntos`.
#[proc_macro_attribute]
pub fn pntos_object(arguments: TokenStream, item: TokenStream) -> TokenStream {
    object::expand(arguments.into(), item.into()).into()
}
