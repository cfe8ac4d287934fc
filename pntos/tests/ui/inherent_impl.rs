use pntos::prelude::*;

struct Mine;

#[pntos_plugin(identifier = "mine")]
impl Mine {}

fn main() {}
