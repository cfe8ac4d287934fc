use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_object]
impl UtilityPlugin for Mine {}

fn main() {}
