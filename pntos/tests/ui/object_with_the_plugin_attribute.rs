use pntos::pntos_plugin;

struct Mine;

#[pntos_plugin(identifier = "mine")]
impl pntos::table::Registry for Mine {}

fn main() {}
