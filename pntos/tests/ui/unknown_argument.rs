use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifer = "mine")]
impl UtilityPlugin for Mine {}

fn main() {}
