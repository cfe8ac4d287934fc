use pntos::Mediator;

fn end(mediator: &Mediator) {
    let batch = mediator.batch("group").unwrap();
    batch.set_int("key", 1);
    batch.batch_end();
}

fn main() {
    let _ = end;
}
