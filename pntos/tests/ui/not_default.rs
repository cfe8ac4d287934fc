use pntos::prelude::*;

struct Mine(u32);

impl CommonPlugin for Mine {}

#[pntos_plugin(identifier = "mine")]
impl UtilityPlugin for Mine {}

fn main() {
    let _ = Mine(1).0;
}
