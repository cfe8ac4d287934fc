//! Opens plugin libraries and judges what is in them, before anything of it is used.
//!
//! A library is never closed again: pntOS does not say when the last of its code has run, and a Rust library must not be
//! unloaded at all. Opening it once more finds it in memory.

use std::{
    ffi::{CStr, CString},
    path::{Path, PathBuf},
    ptr,
};

use pntos::{Handle, Managed, NullSlot, PluginTypes, client, sys};

use crate::{
    app::{App, PluginEntry},
    custody::Foreign,
    elf,
    problem::{Problem, Problems, did_you_mean},
};

const SYMBOL: &CStr = c"PNTOS_PLUGIN_MAGIC_SYMBOL";

/// A plugin that was found to be complete and has not been started.
pub struct LoadedPlugin {
    /// `None` once the plugin has gone into a system.
    object: Option<Foreign<client::CommonPlugin>>,
    pub(crate) kind: PluginTypes,
    pub(crate) identifier: CString,
    pub(crate) library: String,
    pub(crate) resources: Option<CString>,
    /// The worker that is to run it; `None` leaves it to the threads that call it.
    pub(crate) worker: Option<String>,
}

impl LoadedPlugin {
    /// The plugin, which nothing has called yet.
    pub(crate) fn object(&self) -> &Foreign<client::CommonPlugin> {
        match &self.object {
            Some(object) => object,
            None => unreachable!("only `into_object` takes the plugin out, and it takes all of it"),
        }
    }

    /// The plugin, to go into a system.
    pub(crate) fn into_object(mut self) -> Option<Foreign<client::CommonPlugin>> {
        self.object.take()
    }

    /// The name by which the system tells the plugin from others.
    #[must_use]
    pub fn identifier(&self) -> &CStr {
        &self.identifier
    }

    /// What kind of plugin it is.
    #[must_use]
    pub fn kind(&self) -> PluginTypes {
        self.kind
    }

    /// Has a worker of this name run it, as `worker` in an app file does. Plugins with the same name share the worker.
    pub fn place_on(&mut self, worker: &str) {
        self.worker = Some(worker.replace('\0', ""));
    }

    /// The library it came from.
    #[must_use]
    pub fn library(&self) -> &str {
        &self.library
    }
}

impl Drop for LoadedPlugin {
    fn drop(&mut self) {
        if let Some(object) = self.object.take() {
            object.release().run_before_start();
        }
    }
}

/// Loads the plugins of an app, in the order of the app file.
///
/// # Errors
///
/// Everything that is wrong with any of the libraries.
pub fn load(app: &App) -> Result<Vec<LoadedPlugin>, Problems> {
    let mut problems = Problems::default();
    let mut libraries: Vec<(PathBuf, Vec<LoadedPlugin>)> = Vec::new();
    let mut plugins = Vec::new();
    for entry in &app.plugins {
        match select(app, entry, &mut libraries) {
            Ok(selected) => plugins.extend(selected),
            Err(more) => more.iter().for_each(|problem| problems.push(problem.clone())),
        }
    }
    if app.plugins.is_empty() {
        problems.push(
            Problem::new("the app has no plugins")
                .at(app.path.display())
                .help("add a `[[plugin]]` with a `library` for each"),
        );
    }
    problems.or(plugins)
}

/// Looks at the head of a library file without opening it: whether there is one, and for this machine.
///
/// # Errors
///
/// What keeps the file from being opened. What it cannot judge it leaves to the dynamic linker.
pub fn look(library: &Path) -> Result<(), Problem> {
    elf::check(library)
}

/// Judges the plugins of a library that is linked into this program; `library` is what messages call it.
///
/// # Errors
///
/// As for [`load`].
pub fn link(library: &str, description: &'static sys::PntosPluginsDescription) -> Result<Vec<LoadedPlugin>, Problems> {
    // SAFETY: a description in this program is one that its author has written for this API.
    unsafe { judge(library, description) }
}

/// The plugins that an entry of the app file asks for. Plugins of a library that are asked for later stay in `libraries`.
fn select(
    app: &App,
    entry: &PluginEntry,
    libraries: &mut Vec<(PathBuf, Vec<LoadedPlugin>)>,
) -> Result<Vec<LoadedPlugin>, Problems> {
    let path = find(app, &entry.library)?;
    let at = match libraries.iter().position(|(known, _)| *known == path) {
        Some(at) => at,
        None => {
            let plugins = open(&path)?;
            libraries.push((path, plugins));
            libraries.len() - 1
        }
    };
    let (path, left) = &mut libraries[at];
    let resources = entry.resources.as_ref().and_then(|path| CString::new(path.as_os_str().as_encoded_bytes()).ok());
    let mut selected: Vec<LoadedPlugin> = match &entry.identifier {
        None => std::mem::take(left),
        Some(wanted) => match left.iter().position(|plugin| plugin.identifier.as_bytes() == wanted.as_bytes()) {
            Some(at) => vec![left.remove(at)],
            None => Vec::new(),
        },
    };
    if selected.is_empty() {
        let rest: Vec<String> = left.iter().map(|plugin| plugin.identifier.to_string_lossy().into_owned()).collect();
        let what = match &entry.identifier {
            Some(wanted) => format!("there is no plugin `{wanted}` in the library"),
            None => "the app lists the library a second time".to_owned(),
        };
        let mut problem = Problem::new(what).at(path.display());
        if let Some(wanted) = &entry.identifier {
            problem = match did_you_mean(wanted, rest.iter().map(String::as_str)) {
                Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                None if rest.is_empty() => problem.because("every plugin in it is in the app already"),
                None => problem.because(format!("it has `{}`", rest.join("`, `"))),
            };
        }
        return Err(problem.into());
    }
    for plugin in &mut selected {
        plugin.resources.clone_from(&resources);
        plugin.worker.clone_from(&entry.worker);
    }
    Ok(selected)
}

/// The file that `library` stands for: a path, or the name of a library in one of the folders that are searched.
fn find(app: &App, library: &str) -> Result<PathBuf, Problem> {
    let written = Path::new(library);
    let file_name = written.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let suffix = std::env::consts::DLL_SUFFIX;
    let complete = format!("{}{}{suffix}", std::env::consts::DLL_PREFIX, file_name.replace('-', "_"));
    let is_file_name = file_name.ends_with(suffix) || file_name.contains(&format!("{suffix}."));
    let names = if is_file_name {
        vec![written.to_owned()]
    } else {
        vec![written.with_file_name(&complete), written.to_owned()]
    };

    let is_bare = written.components().count() == 1;
    let mut folders = vec![app.folder().to_owned()];
    if is_bare {
        folders.extend(app.library_folders.iter().cloned());
        folders.extend(std::env::current_exe().ok().and_then(|program| program.parent().map(Path::to_owned)));
    }
    let candidates: Vec<PathBuf> =
        folders.iter().flat_map(|folder| names.iter().map(|name| folder.join(name))).collect();
    if let Some(found) = candidates.iter().find(|candidate| candidate.is_file()) {
        return Ok(found.canonicalize().unwrap_or_else(|_| found.clone()));
    }
    if !is_bare || candidates.iter().any(|candidate| candidate.exists()) {
        let first = candidates.iter().find(|candidate| candidate.exists()).unwrap_or(&candidates[0]);
        elf::check(first)?;
    }
    let mut searched: Vec<String> = Vec::new();
    for folder in folders.iter().map(|folder| format!("`{}`", folder.display())) {
        if !searched.contains(&folder) {
            searched.push(folder);
        }
    }
    Err(Problem::new(format!("the plugin library `{library}` was not found"))
        .because(format!("there is no `{}` in {}", names[0].display(), searched.join(", ")))
        .help("build the plugin, or give the library's path; relative paths start at the app file"))
}

fn open(path: &Path) -> Result<Vec<LoadedPlugin>, Problems> {
    elf::check(path)?;
    // SAFETY: loading runs the library's initialisers; naming it in the app file is the operator's trust in it.
    let library = unsafe { libloading::Library::new(path) }.map_err(|error| {
        Problem::new("the plugin library cannot be loaded")
            .at(path.display())
            .because(with_cause(&error))
            .help("see that the libraries it needs are installed, and that it was built for this system")
    })?;
    // SAFETY: the symbol is read as an address only.
    let symbol = unsafe { library.get::<*const sys::PntosPluginsDescription>(SYMBOL.to_bytes_with_nul()) };
    let description = symbol.map(|symbol| *symbol).unwrap_or(ptr::null());
    // Never closed: see the head of the module.
    std::mem::forget(library);
    if description.is_null() {
        return Err(Problem::new("the library is not a pntOS plugin library")
            .at(path.display())
            .because(format!("it does not export `{}`", SYMBOL.to_string_lossy()))
            .help("define `PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL`, or use `export_plugins!` in Rust, and see that the symbol is not hidden")
            .into());
    }
    // SAFETY: the symbol's name is pntOS' promise of what it points to.
    unsafe { judge(&path.display().to_string(), description) }
}

fn with_cause(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), ToString::to_string)
}

/// Judges what a library offers.
///
/// # Safety
///
/// `description` points to a `PntosPluginsDescription` whose function may be called if the versions are ours.
unsafe fn judge(
    library: &str,
    description: *const sys::PntosPluginsDescription,
) -> Result<Vec<LoadedPlugin>, Problems> {
    let version = |name: &str, theirs: u32, ours: u32| {
        let help = if theirs > ours {
            "use a newer controller, or rebuild the plugin against this version"
        } else {
            "rebuild the plugin against this version"
        };
        Problem::new(format!("the library was built for another version of the {name} API"))
            .at(library)
            .because(format!("it has version {theirs}, this controller has {ours}"))
            .help(help)
    };
    // SAFETY: the loader version comes first in every version of the struct; the rest is read once it is known to be ours.
    let load = unsafe {
        let theirs = (*description).loader_api_version;
        if theirs != sys::PNTOS_LOADER_API_VERSION {
            return Err(version("loader", theirs, sys::PNTOS_LOADER_API_VERSION).into());
        }
        let theirs = (*description).plugin_api_version;
        if theirs != sys::PNTOS_PLUGIN_API_VERSION {
            return Err(version("plugin", theirs, sys::PNTOS_PLUGIN_API_VERSION).into());
        }
        (*description).plugins_loader
    };
    let fault = |what: &str| {
        Problem::new(what.to_owned())
            .at(library)
            .because("that is a mistake in the library: its author has to repair it")
    };
    let load = load.ok_or_else(|| fault("the library's `plugins_loader` is null"))?;
    // SAFETY: the versions are ours, so the function is what this version says it is.
    let array = unsafe { Managed::<client::PluginArray>::adopt(load()) };
    let array = array
        .map_err(|null| fault(&null.to_string()))?
        .ok_or_else(|| fault("the library's `plugins_loader` returned NULL"))?;
    if array.num_plugins() == 0 {
        return Err(fault("the library's `plugins_loader` returned no plugins").into());
    }
    plugins(library, &array)
}

/// Judges plugins that this program has made, or that another loader has found; `library` is what messages call their
/// origin.
///
/// # Errors
///
/// Everything that is wrong with any of them.
pub fn plugins(library: &str, array: &Managed<client::PluginArray>) -> Result<Vec<LoadedPlugin>, Problems> {
    let mut problems = Problems::default();
    let mut plugins = Vec::new();
    for index in 0..array.num_plugins() {
        let raw = array.plugins().raw(index);
        // SAFETY: the array holds its plugins, and the versions are ours.
        match unsafe { plugin(library, raw) } {
            Ok(plugin) => plugins.push(plugin),
            Err(problem) => {
                problems.push(problem.at(format_args!("{library}, plugin {} of {}", index + 1, array.num_plugins())))
            }
        }
    }
    problems.or(plugins)
}

/// One plugin of an array, with a reference of its own.
///
/// # Safety
///
/// A non-null `raw` points to a live plugin table of this API version.
unsafe fn plugin(library: &str, raw: *mut sys::PntosCommonPlugin) -> Result<LoadedPlugin, Problem> {
    const AUTHOR: &str = "that is a mistake in the plugin: its author has to repair it";
    let incomplete = |null: NullSlot| Problem::new(null.to_string()).because(AUTHOR);
    // SAFETY: promised by the caller.
    let base = unsafe { complete::<client::CommonPlugin>(raw) }.map_err(incomplete)?;
    let base = base.ok_or_else(|| Problem::new("a plugin in the library's array is NULL").because(AUTHOR))?;
    let (kind, identifier) = (base.plugin_type(), base.identifier().to_owned());
    let name = identifier.to_string_lossy().into_owned();
    if name.is_empty() {
        return Err(Problem::new("a plugin has an empty `identifier`").because(AUTHOR));
    }
    let known = kind.name().is_some() && kind != PluginTypes::UNDEFINED_PLUGIN && kind != PluginTypes::NUM_PLUGIN_TYPES;
    if !known {
        return Err(Problem::new(format!("plugin `{name}` is of an unknown kind"))
            .because(format!("its `plugin_type` is {}, which this version of the API does not have", kind.0))
            .help("set `plugin_type` to the kind of table the plugin is, or use a newer controller"));
    }
    // SAFETY: the tag promises a table of that kind.
    let slots = unsafe {
        match kind {
            PluginTypes::CONTROLLER_PLUGIN => check::<client::ControllerPlugin>(raw),
            PluginTypes::TRANSPORT_PLUGIN => check::<client::TransportPlugin>(raw),
            PluginTypes::ORCHESTRATION_PLUGIN => check::<client::OrchestrationPlugin>(raw),
            PluginTypes::REGISTRY_PLUGIN => check::<client::RegistryPlugin>(raw),
            PluginTypes::LOGGING_PLUGIN => check::<client::LoggingPlugin>(raw),
            PluginTypes::UI_PLUGIN => check::<client::UiPlugin>(raw),
            PluginTypes::PLATFORM_INTEGRATION_PLUGIN => check::<client::PlatformIntegrationPlugin>(raw),
            // The orchestration looks into the others before it uses them.
            _ => Ok(()),
        }
    };
    slots.map_err(|null| Problem::new(format!("plugin `{name}`: {null}")).because(AUTHOR))?;
    Ok(LoadedPlugin {
        object: Some(Foreign::new(base)),
        kind,
        identifier,
        library: library.to_owned(),
        resources: None,
        worker: None,
    })
}

/// Looks at the required slots of a table of kind `T`.
///
/// # Safety
///
/// `raw` points to a live table of that kind.
unsafe fn check<T: Handle>(raw: *mut sys::PntosCommonPlugin) -> Result<(), NullSlot> {
    // SAFETY: promised by the caller.
    unsafe { complete::<T>(raw.cast()) }.map(drop)
}

/// A reference of our own to a complete object, or the slot that is missing. `None` for null.
///
/// # Safety
///
/// A non-null `raw` points to a live object that somebody else holds a reference to.
unsafe fn complete<T: Handle>(raw: *mut T::Raw) -> Result<Option<Managed<T>>, NullSlot> {
    // SAFETY: promised by the caller. The `Managed` stands for the other's reference and is not dropped.
    let theirs = unsafe { Managed::<T>::adopt(raw) }?;
    let ours = theirs.clone();
    if let Some(theirs) = theirs {
        let _ = theirs.into_raw();
    }
    Ok(ours)
}
