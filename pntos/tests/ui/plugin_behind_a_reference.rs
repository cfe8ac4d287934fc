use pntos::prelude::*;

struct Mine;

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for &'static Mine {}

fn main() {
    let _ = Mine;
}
