#![deny(unused_must_use)]

use pntos::Mediator;

fn listen(mediator: &Mediator) -> pntos::Result {
    mediator.on_new_group(|group| println!("{group:?}"))?;
    Ok(())
}

fn main() {
    let _ = listen;
}
