pntos::export_plugins![];

fn main() {}
