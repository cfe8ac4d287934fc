use pntos::prelude::*;

struct Mine;

#[pntos_plugin(identifier = "mine")]
impl !UtilityPlugin for Mine {}

fn main() {
    let _ = Mine;
}
