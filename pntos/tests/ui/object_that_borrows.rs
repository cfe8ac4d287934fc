use pntos::{pntos_object, table};

struct Mine<'a>(&'a str);

#[pntos_object]
impl<'a> table::Registry for Mine<'a> {}

fn main() {
    let _ = Mine("").0;
}
