use pntos::prelude::*;

#[derive(Default)]
struct Mine;

#[pntos_plugin(identifier = "mine")]
impl CommonPlugin for Mine {}

fn main() {}
