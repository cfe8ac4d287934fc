// Made from api-spec by `cargo pntos gen`. Changes belong there.

mod common;
mod controller;
mod logging;
mod orchestration;
mod platform_integration;
mod registry;
mod transport;
mod ui;

pub use common::*;
pub use controller::*;
pub use logging::*;
pub use orchestration::*;
pub use platform_integration::*;
pub use registry::*;
pub use transport::*;
pub use ui::*;
