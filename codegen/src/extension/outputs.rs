//! The files of an extension.

use super::Extension;
use crate::emit::java::names::Package;
use crate::emit::{c, java, sys};
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
    files.add("rust/sys.rs", sys::extension(api, part));
    java(extension, &mut files);
    files.add("api.json", published::write(&extension.own()));
    files
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
