use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for Mine {}

pntos::export_plugins![Mine, Mine];

fn main() {}
