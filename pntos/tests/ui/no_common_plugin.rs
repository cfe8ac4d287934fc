use pntos::prelude::*;

#[derive(Default)]
struct Mine;

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for Mine {}

fn main() {}
