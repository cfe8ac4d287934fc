use pntos::prelude::*;

const NAME: &str = "mine";

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = NAME)]
impl UtilityPlugin for Mine {}

fn main() {}
