// Made from api-spec by `cargo pntos gen`. Changes belong there.

mod common;
mod controller;
mod fusion;
mod fusion_strategy;
mod inertial;
mod initialization;
mod logging;
mod orchestration;
mod platform_integration;
mod preprocessor;
mod registry;
mod state_modeling;
mod transport;
mod ui;

pub use common::*;
pub use controller::*;
pub use fusion::*;
pub use fusion_strategy::*;
pub use inertial::*;
pub use initialization::*;
pub use logging::*;
pub use orchestration::*;
pub use platform_integration::*;
pub use preprocessor::*;
pub use registry::*;
pub use state_modeling::*;
pub use transport::*;
pub use ui::*;
