use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "my plugin")]
impl UtilityPlugin for Mine {}

fn main() {}
