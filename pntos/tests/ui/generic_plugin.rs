use pntos::prelude::*;

#[derive(Default)]
struct Mine<T>(T);

#[pntos_plugin(identifier = "mine")]
impl<T> UtilityPlugin for Mine<T> {}

fn main() {}
