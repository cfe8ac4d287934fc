use pntos::prelude::*;
use std::cell::Cell;

#[derive(Default)]
struct Mine {
    count: Cell<u32>,
}

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for Mine {}

fn main() {
    Mine::default().count.set(1);
}
