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
impl ::pntos::table::CommonStateModelProvider for Empty {
    fn engine_type(&self) -> ::pntos::FusionType {
        ::pntos::FusionType::STANDARD_MODEL
    }
}

::pntos::export_plugins![Mine];

fn main() {}
