//! What an attribute makes, beside what it made when somebody last looked at it.

use std::{fs, path::Path};

use proc_macro2::TokenStream;

/// Compares an expansion, formatted, with `tests/golden/NAME.rs`; `UPDATE=1` writes it.
pub fn check(name: &str, made: TokenStream) {
    let file = syn::parse2(made).expect("an expansion is a list of items");
    let made = prettyplease::unparse(&file);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{name}.rs"));
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder can be made");
        fs::write(&path, made).expect("the golden can be written");
        return;
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(made, golden, "{} differs: look at it, and run again with `UPDATE=1`", path.display());
}
