use pntos::prelude::*;

#[derive(Default)]
struct Mine;

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl UtiltyPlugin for Mine {}

fn main() {}
