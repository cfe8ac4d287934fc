// Made from api-spec by `cargo pntos gen`. Changes belong there.

mod extended_messages;
mod loader;
mod memory;
mod plugins;
mod type_enum;

pub use extended_messages::*;
pub use loader::*;
pub use memory::*;
pub use plugins::*;
pub use type_enum::*;
