mod sdk {
    pub use ::pntos as api;
}

use sdk::api::{plugin::CommonPlugin, plugin::UtilityPlugin, pntos_plugin};

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine", crate = sdk::api)]
impl UtilityPlugin for Mine {}

fn main() {}
