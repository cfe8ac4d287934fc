use pntos::{aspn::AspnRef, Managed, Message};

fn keep(message: Managed<Message>) -> AspnRef<'static> {
    message.aspn()
}

fn main() {
    let _ = keep;
}
