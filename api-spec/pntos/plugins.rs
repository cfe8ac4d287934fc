//! Every kind of plugin.

pub use crate::pntos::plugins::controller::*;
pub use crate::pntos::plugins::logging::*;
pub use crate::pntos::plugins::orchestration::*;
pub use crate::pntos::plugins::platform_integration::*;
pub use crate::pntos::plugins::registry::*;
pub use crate::pntos::plugins::transport::*;
pub use crate::pntos::plugins::ui::*;
