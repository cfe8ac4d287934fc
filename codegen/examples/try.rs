//! t
fn main() { let a: Vec<String> = std::env::args().collect(); match pntos_codegen::generate_into(std::path::Path::new(&a[1]), if a.len()>2 {pntos_codegen::Mode::Check} else {pntos_codegen::Mode::Write}) { Ok(r) => println!("{} {:?}", r.files, r.changed), Err(e) => { eprint!("{e}"); std::process::exit(1) } } }
