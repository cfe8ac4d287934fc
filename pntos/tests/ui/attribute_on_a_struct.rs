use pntos::prelude::*;

#[pntos_plugin(identifier = "mine")]
struct Mine;

fn main() {}
