// Made from api-spec by `cargo pntos gen`. Changes belong there.

mod aspn;
mod measurement_imu;
mod measurement_position;
mod measurement_position_velocity_attitude;
mod measurement_velocity;
mod type_header;
mod type_integrity;
mod type_timestamp;
mod types;
mod utils;

pub use aspn::*;
pub use measurement_imu::*;
pub use measurement_position::*;
pub use measurement_position_velocity_attitude::*;
pub use measurement_velocity::*;
pub use type_header::*;
pub use type_integrity::*;
pub use type_timestamp::*;
pub use types::*;
pub use utils::*;
