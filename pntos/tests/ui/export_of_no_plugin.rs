use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

pntos::export_plugins![Mine];

fn main() {}
