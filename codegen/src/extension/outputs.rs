//! The files of an extension.

use minijinja::context;

use super::Extension;
use crate::emit::java::names::Package;
use crate::emit::{c, fill, java, lcm, sdk, sys};
use crate::output::FileMap;
use crate::published;

pub fn all(extension: &Extension) -> FileMap {
    let mut files = FileMap::careful();
    let (api, part) = (&extension.api, extension.part());
    for support in &api.support[extension.support_below..] {
        files.add(format!("include/{}", support.path), c::support(support, part.folder));
    }
    for header in extension.headers() {
        files.add(format!("include/{}", header.path), c::header(api, header, part.folder));
    }
    rust(extension, &mut files);
    java(extension, &mut files);
    files.add("api.json", published::write(&extension.own()));
    files
}

/// A module tree, for whatever crate wants it.
fn rust(extension: &Extension, files: &mut FileMap) {
    let (api, part) = (&extension.api, extension.part());
    let mut modules = vec![("sys", "Raw bindings: structs and numbers as C has them.")];
    files.add("rust/sys.rs", sys::extension(api, part));
    for (name, about, text) in sdk::extension(api, part) {
        modules.push((name, about));
        files.add(format!("rust/{name}.rs"), text);
    }
    if let Some(text) = lcm::extension(api, part) {
        modules.push(("lcm", "Messages as LCM bytes."));
        files.add("rust/lcm.rs", text);
    }
    modules.sort_unstable();
    files.add("rust/mod.rs", root(extension, &modules));
}

fn root(extension: &Extension, modules: &[(&str, &str)]) -> String {
    let Extension { api, label, extends, .. } = extension;
    let flat = modules.iter().any(|(name, _)| *name == "types");
    fill(
        include_str!("../../../templates/extension_mod.rs.jinja"),
        context! { folder => label, name => api.name, release => api.release, base => extends.name, modules, flat },
    )
}

/// Java classes go to the extension's own package, whatever profile its headers have.
fn java(extension: &Extension, files: &mut FileMap) {
    let Some(package) = &extension.java else { return };
    let mut api = extension.api.clone();
    for header in &mut api.headers[extension.below..] {
        header.profile.name.clone_from(package);
    }
    let mut packages = Package::standard();
    packages.push(Package { profile: package.clone(), name: package.clone(), prefixes: extension.prefixes.clone() });
    for (path, text) in java::files(&api, &packages, extension.part()) {
        files.add(format!("java/{path}"), text);
    }
}
