use pntos::{Mediator, Result, Subscription};

fn listen(mediator: &Mediator, names: &std::sync::Mutex<Vec<String>>) -> Result<Subscription> {
    mediator.on_new_group(move |group| names.lock().unwrap().push(group.to_string_lossy().into_owned()))
}

fn main() {
    let _ = listen;
}
