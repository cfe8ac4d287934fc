//! The passes in their order, and the three ways to use them: load, generate, print.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::emit::{self, Part};
use crate::explain::Code;
use crate::folder::Folder;
use crate::manifest::Loaded;
use crate::model::{Api, Item};
use crate::output::{FileMap, Stale};
use crate::source::Sources;
use crate::{check, expand, extension, lower, manifest, parse, published, resolve};

/// Folder of the description in the repository.
pub const SPEC_FOLDER: &str = "api-spec";

/// Folders in which every file is made; what nothing makes any more is removed.
const OWNED: &[&str] = &[
    "pntos-sys/include",
    "pntos-sys/src",
    "pntos/src/generated",
    "bindings/lcm/aspn23_lcm",
    JAVA_FOLDER,
    PAGES_FOLDER,
    emit::c_codec::FOLDER,
];

/// Examples of extensions; their files follow the description as all others do.
const EXTENSIONS: &[&str] = &["examples/acme-extension"];

/// Where the Java binding is made.
const JAVA_FOLDER: &str = "bindings/java/src/generated/java";

/// Where the reference pages of the guide are made.
const PAGES_FOLDER: &str = "book/src/reference";

/// What can be printed, in the order of the passes.
pub const STAGES: &[&str] = &["parse", "model", "layout", "headers", "sys", "sdk", "java"];

/// Whether files are written or only compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write what differs.
    Write,
    /// Write nothing.
    Check,
}

/// What was made.
#[derive(Debug)]
pub struct Report {
    /// How many files the description makes.
    pub files: usize,
    /// The files that were written, or would be.
    pub changed: Vec<Stale>,
}

/// Why nothing was made.
#[derive(Debug)]
pub enum GenerateError {
    /// The description breaks rules.
    Description(Diagnostics),
    /// Files that somebody else keeps are where files are to be written.
    Foreign {
        /// The folder to write to.
        root: PathBuf,
        /// The files, below it.
        paths: Vec<String>,
    },
    /// A file could not be written.
    Write {
        /// The repository.
        root: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
}

impl std::fmt::Display for GenerateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Description(diagnostics) => diagnostics.fmt(f),
            Self::Foreign { root, paths } => {
                let count = if paths.len() == 1 { "a file".to_owned() } else { format!("{} files", paths.len()) };
                write!(f, "`{}` holds {count} that would be written over:", root.display())?;
                for path in paths {
                    write!(f, "\n  `{path}`")?;
                }
                write!(
                    f,
                    "\nThey were written by hand, or made for another description. Nothing was written.\n\
                     help: name a folder of its own with `--out`, or remove them if nobody needs them"
                )
            }
            Self::Write { root, error } => {
                write!(f, "cannot write below `{}`: {error}", root.display())
            }
        }
    }
}

impl std::error::Error for GenerateError {}

/// Reads a description.
///
/// # Errors
///
/// Everything that is wrong with it, in source order.
pub fn load(folder: &Path) -> Result<Api, Diagnostics> {
    let (api, _) = read(|sources, errors| manifest::load(Folder::Disk(folder), sources, errors))?;
    Ok(api)
}

/// Goes through all passes with what a manifest lists.
pub(crate) fn read(
    load: impl FnOnce(&mut Sources, &mut Vec<Diagnostic>) -> Option<Loaded>,
) -> Result<(Api, Loaded), Diagnostics> {
    let mut sources = Sources::default();
    let mut errors = Vec::new();
    let Some(loaded) = load(&mut sources, &mut errors) else {
        return Err(Diagnostics::new(sources, errors));
    };
    let mut files = Vec::new();
    for (entry, id) in loaded.manifest.file.iter().zip(&loaded.files) {
        let Some(id) = id else { continue };
        let module = lower::module(entry.source.get_ref());
        let text = &sources.get(*id).text;
        files.push(parse::parse(*id, module, text, &mut errors));
    }
    // A file that could not be read declares nothing: all that names its content would seem wrong as well.
    if errors.iter().any(|error| matches!(error.code, Code::P0001 | Code::P0011)) {
        return Err(Diagnostics::new(sources, errors));
    }
    expand::expand(&mut files, &mut errors);
    let scope = resolve::Scope::new(&files, &mut errors);
    check::check(&scope, &mut errors);
    check::extension::check(&scope, &loaded, &mut errors);
    if errors.is_empty() {
        let api = lower::lower(&scope, &loaded);
        check::messages::alike(&scope, &api, &mut errors);
        check::room::check(&scope, &api, &mut errors);
        if errors.is_empty() {
            return Ok((api, loaded));
        }
    }
    Err(Diagnostics::new(sources, errors))
}

/// Makes every output of a description, in memory.
pub fn generate(api: &Api) -> FileMap {
    // None of them needs another.
    let emitters: [fn(&Api, Part<'_>, &mut FileMap); 5] = [headers, sdk, java, lcm, published];
    let part = Part { folder: SPEC_FOLDER, below: 0 };
    let mut files = FileMap::default();
    std::thread::scope(|scope| {
        let threads = emitters.map(|emit| {
            scope.spawn(move || {
                let mut files = FileMap::default();
                emit(api, part, &mut files);
                files
            })
        });
        for thread in threads {
            files.append(thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
    });
    files
}

fn headers(api: &Api, part: Part<'_>, files: &mut FileMap) {
    for support in &api.support {
        files.add(format!("pntos-sys/include/{}", support.path), emit::c::support(support, part.folder));
    }
    for header in &api.headers {
        files.add(format!("pntos-sys/include/{}", header.path), emit::c::header(api, header, part.folder));
    }
    emit::sys::emit(api, "pntos-sys/src", files);
}

/// With the pages of the guide, which show what was made.
fn sdk(api: &Api, part: Part<'_>, files: &mut FileMap) {
    let sdk = emit::sdk::files(api, part);
    let packages = emit::java::names::Package::standard();
    let java = emit::java::names::Names::new(api, &packages);
    let about = emit::pages::About { part, guide: None };
    let reference = emit::pages::reference(api, about, Some(java), &sdk);
    files.add("book/src/SUMMARY.md", emit::pages::summary(&reference));
    for (path, text) in reference.pages {
        files.add(format!("{PAGES_FOLDER}/{path}"), text);
    }
    for (path, text) in sdk {
        files.add(path, text);
    }
}

fn java(api: &Api, part: Part<'_>, files: &mut FileMap) {
    for (path, text) in emit::java::files(api, &emit::java::names::Package::standard(), part) {
        files.add(format!("{JAVA_FOLDER}/{path}"), text);
    }
}

fn lcm(api: &Api, part: Part<'_>, files: &mut FileMap) {
    for (name, text) in emit::c_codec::files(api, part) {
        files.add(format!("{}/{name}", emit::c_codec::FOLDER), text);
    }
    files.add("pntos/src/lcm/generated.rs", emit::lcm::codec(api, part));
    files.add("pntos/src/validation/generated.rs", emit::validation::rules(api, part));
    files.add("pntos-check/src/exercise/generated.rs", emit::check::module(api));
    files.add("pntos-rt/src/stand_in/generated.rs", emit::sdk::stand_in::module(api));
    for (path, text) in emit::lcm::definitions(api) {
        files.add(path, text);
    }
}

fn published(api: &Api, part: Part<'_>, files: &mut FileMap) {
    files.add(format!("{}/api.json", part.folder), published::write(api));
    files.add(format!("{}/api.schema.json", part.folder), published::schema());
}

/// Loads the description of the repository at `root`, makes every output, and writes or compares the files; the examples
/// of extensions with it.
///
/// # Errors
///
/// When the description breaks a rule, and then nothing is written, or when a file cannot be written.
pub fn generate_into(root: &Path, mode: Mode) -> Result<Report, GenerateError> {
    let (own, examples) = std::thread::scope(|scope| {
        let examples = scope.spawn(|| examples(root));
        let own = load(&root.join(SPEC_FOLDER)).map(|api| generate(&api));
        (own, examples.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    // The extensions of a description that is wrong are wrong as well.
    let own = own.map_err(GenerateError::Description)?;
    let examples = examples.map_err(GenerateError::Description)?;
    let mut report = own.put(root, OWNED, mode)?;
    for (example, files) in examples {
        let made = files.put(&root.join(&example), extension::OWNED, mode)?;
        report.files += made.files;
        let changed = made.changed.into_iter();
        report.changed.extend(changed.map(|stale| Stale { path: format!("{example}/{}", stale.path), ..stale }));
    }
    Ok(report)
}

/// The files of each example, by the folder they go to.
fn examples(root: &Path) -> Result<Vec<(String, FileMap)>, Diagnostics> {
    let base = root.join(SPEC_FOLDER);
    let there = EXTENSIONS.iter().filter(|example| root.join(example).exists());
    there
        .map(|example| {
            let extension = extension::load(&root.join(example).join("description"), Folder::Disk(&base))?;
            Ok((format!("{example}/generated"), extension::generate(&extension)))
        })
        .collect()
}

impl FileMap {
    /// Writes or compares the files below `root`.
    pub(crate) fn put(&self, root: &Path, owned: &[&str], mode: Mode) -> Result<Report, GenerateError> {
        let changed = match mode {
            Mode::Check => self.stale(root, owned),
            Mode::Write => {
                let paths = self.foreign(root);
                if !paths.is_empty() {
                    return Err(GenerateError::Foreign { root: root.to_owned(), paths });
                }
                self.write(root, owned).map_err(|error| GenerateError::Write { root: root.to_owned(), error })?
            }
        };
        Ok(Report { files: self.len(), changed })
    }
}

/// Why a stage cannot be printed.
#[derive(Debug)]
pub enum PrintError {
    /// The description breaks rules.
    Description(Diagnostics),
    /// There is no such stage.
    Stage(String),
    /// Nothing of that name in the stage.
    Item {
        /// The name that was asked for.
        name: String,
        /// A name that looks like it.
        near: Option<String>,
    },
}

impl std::fmt::Display for PrintError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Description(diagnostics) => diagnostics.fmt(f),
            Self::Stage(name) => write!(f, "there is no stage `{name}`; the stages are {}", STAGES.join(", ")),
            Self::Item { name, near: Some(near) } => write!(f, "nothing is named `{name}`; did you mean `{near}`?"),
            Self::Item { name, near: None } => write!(f, "nothing is named `{name}`"),
        }
    }
}

impl std::error::Error for PrintError {}

/// Prints a stage of the description of the repository at `root`, or one item of it.
///
/// `parse` lists what is declared where; `model` prints JSON; `layout` prints a table; `headers`, `sys` and `java`
/// print the files that declare the item.
///
/// # Errors
///
/// When the description breaks a rule, or the stage or the item does not exist.
pub fn print_stage(root: &Path, stage: &str, item: Option<&str>) -> Result<String, PrintError> {
    if !STAGES.contains(&stage) {
        return Err(PrintError::Stage(stage.to_owned()));
    }
    let api = load(&root.join(SPEC_FOLDER)).map_err(PrintError::Description)?;
    if let Some(name) = item
        && api.header_of(name).is_none()
    {
        let names: Vec<&str> = api.items().map(Item::name).collect();
        return Err(PrintError::Item { name: name.to_owned(), near: parse::nearest(name, &names).map(str::to_owned) });
    }
    Ok(emit::print::stage(&api, stage, item))
}
