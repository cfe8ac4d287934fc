use pntos::Mediator;

fn share(mediator: &Mediator) {
    let batch = mediator.batch("group").unwrap();
    std::thread::spawn(move || batch.int("key"));
}

fn main() {
    let _ = share;
}
