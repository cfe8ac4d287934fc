//! Opens a plugin library step by step, as a loader does, and judges each step.
//!
//! A library is never closed: a faulty plugin may leave threads behind.

use std::ffi::CStr;
use std::path::Path;
use std::ptr::{self, NonNull};

use pntos::{Handle, client, sys};
use pntos_rt::{Problem, loader};

use crate::judge::ENTRY;
use crate::rule::loading as rules;
use crate::{Judge, Plugin, kinds, slot};

/// A library whose plugins have been made.
#[derive(Debug)]
pub struct Opened {
    plugins: Vec<Plugin>,
}

impl Opened {
    /// The plugins that can be called, in the order of the array.
    #[must_use]
    pub fn plugins(&self) -> &[Plugin] {
        &self.plugins
    }

    /// One of them.
    #[must_use]
    pub fn plugin(&self, index: usize) -> Option<Plugin> {
        self.plugins.get(index).cloned()
    }
}

/// Why a library cannot be judged at all.
///
/// # Errors
///
/// When the file is not there, is no library, or is for another machine.
pub fn look(path: &Path) -> Result<(), Problem> {
    loader::look(path)
}

/// Opens the judge's library and makes its plugins. What is wrong is reported.
pub(crate) fn open(judge: &Judge) -> Option<Opened> {
    let subject = judge.subject();
    let entry = subject.entry.as_deref().unwrap_or(ENTRY);
    let description = match symbol(&subject.library, entry) {
        Ok(description) => description,
        Err(error) => {
            judge.skip(&format!("the library cannot be opened: {error}"));
            return None;
        }
    };
    if description.is_null() {
        judge.report(&rules::NO_SYMBOL, None, format!("there is no symbol `{}`", entry.to_string_lossy()));
        return None;
    }
    // SAFETY: the name of the symbol says what it points to.
    let array = unsafe { array(judge, description) }?;
    // SAFETY: the array is complete.
    let plugins = unsafe { elements(judge, array) };
    {
        let _call = slot::enter("PntosPluginArray.memory.dec_ref");
        // SAFETY: the library gave us this reference; its plugins are held by references of our own.
        unsafe {
            if let Some(dec_ref) = (*(*array).memory).dec_ref {
                dec_ref(array.cast());
            }
        }
    }
    (!plugins.is_empty()).then_some(Opened { plugins })
}

/// The address of the symbol, null if there is none.
fn symbol(path: &Path, entry: &CStr) -> Result<*const sys::PntosPluginsDescription, String> {
    let _call = slot::enter("the library's initialisers");
    // SAFETY: running what is in the library is what the user asked for.
    let library = unsafe { libloading::Library::new(path) }.map_err(|error| {
        let cause: &dyn std::error::Error = &error;
        cause.source().map_or_else(|| error.to_string(), ToString::to_string)
    })?;
    // SAFETY: the symbol is read as an address only.
    let symbol = unsafe { library.get::<*const sys::PntosPluginsDescription>(entry.to_bytes_with_nul()) };
    let address = symbol.map(|symbol| *symbol).unwrap_or(ptr::null());
    std::mem::forget(library);
    Ok(address)
}

/// The array that the library's loader returns, if it can be used.
///
/// # Safety
///
/// `description` points to the library's description.
unsafe fn array(judge: &Judge, description: *const sys::PntosPluginsDescription) -> Option<*mut sys::PntosPluginArray> {
    let version = |rule, field: &str, theirs: u32, ours: u32| {
        judge.report(rule, field, format!("it is {theirs}, and this version of the API has {ours}"));
    };
    // SAFETY: the loader version comes first in every version of the struct; the rest is read once it is known.
    let load = unsafe {
        let (theirs, ours) = ((*description).loader_api_version, sys::PNTOS_LOADER_API_VERSION);
        if theirs != ours {
            version(&rules::LOADER_VERSION, "PntosPluginsDescription.loader_api_version", theirs, ours);
            return None;
        }
        let (theirs, ours) = ((*description).plugin_api_version, sys::PNTOS_PLUGIN_API_VERSION);
        if theirs != ours {
            version(&rules::PLUGIN_VERSION, "PntosPluginsDescription.plugin_api_version", theirs, ours);
            return None;
        }
        (*description).plugins_loader
    };
    let Some(load) = load else {
        judge.report(&rules::NULL_SLOT, LOADER, "the slot is NULL");
        return None;
    };
    let array = {
        let _call = slot::enter(LOADER);
        // SAFETY: the versions are ours, so the function is what this version says it is.
        unsafe { load() }
    };
    if array.is_null() {
        judge.report(&rules::NO_ARRAY, LOADER, "it returned NULL");
        return None;
    }
    // SAFETY: the loader promises a live array.
    if let Some(null) = unsafe { null_slot::<client::PluginArray>(array) } {
        // An empty array may hold any pointer.
        // SAFETY: as above.
        if null != "plugins" || unsafe { (*array).num_plugins } > 0 {
            judge.report(&rules::NULL_SLOT, format!("PntosPluginArray.{null}").as_str(), "the slot is NULL");
            return None;
        }
    }
    Some(array)
}

/// The elements of the array that can be called, each with a reference of its own.
///
/// # Safety
///
/// `array` is complete.
unsafe fn elements(judge: &Judge, array: *mut sys::PntosPluginArray) -> Vec<Plugin> {
    // SAFETY: promised by the caller.
    let (elements, count) = unsafe { ((*array).plugins, (*array).num_plugins) };
    if count == 0 {
        judge.report(&rules::NO_PLUGINS, LOADER, "the array has no element");
    }
    if count > MOST {
        judge.report(&rules::NO_ARRAY, "PntosPluginArray.num_plugins", format!("it says {count} plugins"));
        return Vec::new();
    }
    let mut plugins: Vec<Plugin> = Vec::new();
    for index in 0..count {
        // SAFETY: the array says that it has so many elements.
        let raw = unsafe { *elements.add(index) };
        if raw.is_null() {
            judge.report(&rules::NULL_PLUGIN, "PntosPluginArray.plugins", format!("element {index} is NULL"));
            continue;
        }
        if let Some(first) = plugins.iter().position(|known| known.raw == raw) {
            let what = format!("elements {first} and {index} are the same plugin");
            judge.report(&rules::REPEATED_PLUGIN, "PntosPluginArray.plugins", what);
            continue;
        }
        // SAFETY: an element is a live plugin.
        if let Some(plugin) = unsafe { element(judge, raw, index) } {
            if let Some(twin) = plugins.iter().find(|known| known.identifier == plugin.identifier) {
                let what = format!("two plugins of the library are called `{}`", twin.identifier);
                judge.report(&rules::IDENTIFIER, "PntosCommonPlugin.identifier", what);
            }
            plugins.push(plugin);
        }
    }
    plugins
}

/// One plugin with a reference for the test, if all that is needed to call it is there.
///
/// # Safety
///
/// `raw` points to a live plugin table.
unsafe fn element(judge: &Judge, raw: *mut sys::PntosCommonPlugin, index: usize) -> Option<Plugin> {
    let incomplete = |table: &str, null: &str| {
        judge.report(
            &rules::NULL_SLOT,
            format!("{table}.{null}").as_str(),
            format!("the slot is NULL in plugin {index}"),
        );
    };
    // SAFETY: promised by the caller.
    if let Some(null) = unsafe { null_slot::<client::CommonPlugin>(raw) } {
        incomplete("PntosCommonPlugin", null);
        return None;
    }
    // SAFETY: as above; the text ends with a NUL.
    let (kind, identifier) = unsafe { ((*raw).plugin_type, CStr::from_ptr((*raw).identifier)) };
    if identifier.is_empty() {
        judge.report(&rules::IDENTIFIER, "PntosCommonPlugin.identifier", format!("it is empty in plugin {index}"));
    } else if identifier.to_str().is_err() {
        judge.report(&rules::IDENTIFIER, "PntosCommonPlugin.identifier", format!("it is not UTF-8 in plugin {index}"));
    }
    let Some(kind_facts) = kinds::find(kind) else {
        let what = format!("it is {kind:?} in plugin {index}, which is not the kind of any plugin");
        judge.report(&rules::UNKNOWN_KIND, "PntosCommonPlugin.plugin_type", what);
        return None;
    };
    // SAFETY: the tag promises a table of that kind.
    if let Some(null) = unsafe { (kind_facts.null_slot)(raw) } {
        incomplete(kind_facts.table, null);
        return None;
    }
    let plugin = Plugin { raw, kind, identifier: identifier.to_string_lossy().into_owned() };
    plugin.hold();
    Some(plugin)
}

/// The name of the first slot of an object that is NULL and may not be.
///
/// # Safety
///
/// `raw` points to a live object.
pub(crate) unsafe fn null_slot<T: Handle>(raw: *mut T::Raw) -> Option<&'static str> {
    let raw = NonNull::new(raw)?;
    // SAFETY: every counted struct begins with this pointer.
    let memory = unsafe { *raw.as_ptr().cast::<*mut sys::PntosManagedMemory>() };
    if memory.is_null() {
        return Some("memory");
    }
    // SAFETY: the table of a live object.
    unsafe {
        if (*memory).inc_ref.is_none() {
            return Some("memory.inc_ref");
        }
        if (*memory).dec_ref.is_none() {
            return Some("memory.dec_ref");
        }
        T::null_slot(raw)
    }
}

/// More plugins than any library has: the number is no number.
const MOST: usize = 10_000;
const LOADER: &str = "PntosPluginsDescription.plugins_loader";
