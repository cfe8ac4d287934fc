use pntos::prelude::*;

#[pntos_plugin(identifier = "mine")]
fn mine() {}

fn main() {
    mine();
}
