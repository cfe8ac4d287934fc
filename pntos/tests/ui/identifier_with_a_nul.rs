use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "my\0plugin")]
impl UtilityPlugin for Mine {}

pntos::export_plugins![Mine];

fn main() {}
