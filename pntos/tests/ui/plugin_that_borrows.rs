use pntos::prelude::*;

#[derive(Default)]
struct Mine<'a>(&'a str);

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for Mine<'_> {}

fn main() {
    let _ = Mine("").0;
}
