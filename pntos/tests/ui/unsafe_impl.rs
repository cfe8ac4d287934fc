use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
unsafe impl UtilityPlugin for Mine {}

fn main() {}
