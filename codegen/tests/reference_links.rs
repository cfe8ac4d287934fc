//! What the SDK says about where a slot is documented.

use std::{fs, path::Path};

#[test]
fn every_slot_that_a_trait_refers_to_has_a_section_in_the_guide() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let traits = fs::read_to_string(root.join("pntos/src/generated/table.rs")).expect("it is generated");
    let mut sections = 0;
    for line in traits.lines().filter(|line| line.contains("In C: [`")) {
        let path = line.split('`').nth(3).expect("a path in code type");
        let (page, slot) = path.split_once(".html#").expect("a page and a section");
        let page = root.join("book/src").join(page).with_extension("md");
        let text = fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        assert!(text.contains(&format!("\n## {slot}\n")), "{} has no section `{slot}`", page.display());
        sections += 1;
    }
    assert!(sections > 100, "only {sections} slots refer to the guide");
}
