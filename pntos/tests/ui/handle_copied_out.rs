use pntos::{Managed, Message};

fn steal(message: &Managed<Message>) -> Message {
    **message
}

fn main() {
    let _ = steal;
}
