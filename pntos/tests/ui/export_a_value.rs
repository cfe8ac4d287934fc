pntos::export_plugins!["mine"];

fn main() {}
