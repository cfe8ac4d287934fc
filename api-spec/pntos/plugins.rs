//! Every kind of plugin.

pub use crate::pntos::plugins::controller::*;
pub use crate::pntos::plugins::fusion::*;
pub use crate::pntos::plugins::fusion_strategy::*;
pub use crate::pntos::plugins::inertial::*;
pub use crate::pntos::plugins::initialization::*;
pub use crate::pntos::plugins::logging::*;
pub use crate::pntos::plugins::orchestration::*;
pub use crate::pntos::plugins::platform_integration::*;
pub use crate::pntos::plugins::preprocessor::*;
pub use crate::pntos::plugins::registry::*;
pub use crate::pntos::plugins::state_modeling::*;
pub use crate::pntos::plugins::transport::*;
pub use crate::pntos::plugins::ui::*;
