//! The files of an extension.

use minijinja::context;

use super::Extension;
use crate::emit::java::names::{Names, Package};
use crate::emit::{c, c_codec, fill, java, lcm, pages, sdk, sys, validation};
use crate::model::Api;
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
    let java = java_names(extension);
    let modules = rust(extension, &mut files);
    reference(extension, java.as_ref(), &modules, &mut files);
    for (name, text) in c_codec::extension(api, part, &extension.stem()) {
        files.add(format!("c/{name}"), text);
    }
    if let Some((api, packages)) = &java {
        for (path, text) in java::files(api, packages, part) {
            files.add(format!("java/{path}"), text);
        }
    }
    files.add("api.json", published::write(&extension.own()));
    files
}

/// A module tree, for whatever crate wants it. Returns the text of what is made for the SDK, by module.
fn rust(extension: &Extension, files: &mut FileMap) -> Vec<(String, String)> {
    let (api, part) = (&extension.api, extension.part());
    let mut modules = vec![("sys", "Raw bindings: structs and numbers as C has them.")];
    files.add("rust/sys.rs", sys::extension(api, part));
    let mut made = Vec::new();
    for (name, about, text) in sdk::extension(api, part) {
        modules.push((name, about));
        files.add(format!("rust/{name}.rs"), text.clone());
        made.push((name.to_owned(), text));
    }
    if let Some(text) = lcm::extension(api, part) {
        modules.push(("lcm", "Messages as LCM bytes."));
        files.add("rust/lcm.rs", text);
    }
    if let Some(text) = validation::extension(api, part) {
        modules.push(("validation", "Whether a message makes sense."));
        files.add("rust/validation.rs", text);
    }
    modules.sort_unstable();
    files.add("rust/mod.rs", root(extension, &modules));
    made
}

/// Pages like those of the API, with one that lists them.
fn reference(
    extension: &Extension,
    java: Option<&(Api, Vec<Package>)>,
    modules: &[(String, String)],
    files: &mut FileMap,
) {
    let java = java.map(|(api, packages)| Names::new(api, packages));
    let about = pages::About { part: extension.part(), guide: extension.guide.as_deref() };
    let reference = pages::reference(&extension.api, about, java, modules);
    let Extension { api, extends, label, .. } = extension;
    let index = fill(
        include_str!("../../../templates/extension_reference.md.jinja"),
        context! {
            folder => label, name => api.name, release => api.release, base => extends.name,
            contents => reference.contents.trim_end(),
        },
    );
    files.add("reference/README.md", index);
    for (path, text) in reference.pages {
        files.add(format!("reference/{path}"), text);
    }
}

fn root(extension: &Extension, modules: &[(&str, &str)]) -> String {
    let Extension { api, label, extends, .. } = extension;
    let flat = modules.iter().any(|(name, _)| *name == "types");
    fill(
        include_str!("../../../templates/extension_mod.rs.jinja"),
        context! { folder => label, name => api.name, release => api.release, base => extends.name, modules, flat },
    )
}

/// The model in which Java's names are looked up: classes go to the extension's own package, whatever profile its headers
/// have. `None` if there is no Java.
fn java_names(extension: &Extension) -> Option<(Api, Vec<Package>)> {
    let package = extension.java.as_ref()?;
    let mut api = extension.api.clone();
    for header in &mut api.headers[extension.below..] {
        header.profile.name.clone_from(package);
    }
    let mut packages = Package::standard();
    packages.push(Package { profile: package.clone(), name: package.clone(), prefixes: extension.prefixes.clone() });
    Some((api, packages))
}
