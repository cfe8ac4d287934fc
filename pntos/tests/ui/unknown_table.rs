use pntos::pntos_plugin;

struct Mine;

#[pntos_plugin(identifier = "mine")]
impl Clone for Mine {
    fn clone(&self) -> Self {
        Mine
    }
}

fn main() {}
