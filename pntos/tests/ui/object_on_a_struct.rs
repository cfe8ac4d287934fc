use pntos::pntos_object;

#[pntos_object]
struct Mine;

fn main() {
    let _ = Mine;
}
