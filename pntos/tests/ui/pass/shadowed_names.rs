#![no_implicit_prelude]
#![allow(dead_code)]

mod core {}
mod std {}
mod alloc {}
mod pntos {}
struct Option;
struct Result;
struct Default;
struct Managed;
struct Mediator;

#[derive(::core::default::Default)]
struct Mine;

impl ::pntos::plugin::CommonPlugin for Mine {}

#[::pntos::pntos_plugin(identifier = "mine")]
impl ::pntos::plugin::UtilityPlugin for Mine {}

struct Empty;

#[::pntos::pntos_object]
impl ::pntos::table::Preprocessor for Empty {
    fn process_pntos_message(
        &self,
        _: ::pntos::Managed<::pntos::client::Message>,
    ) -> ::pntos::Result<::core::option::Option<::pntos::Managed<::pntos::client::MessageArray>>> {
        ::core::result::Result::Ok(::core::option::Option::None)
    }
}

::pntos::export_plugins![Mine];

fn main() {}
