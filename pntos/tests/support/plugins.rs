//! The plugins of `sdk-plugins`: linked into the test, or loaded as a controller loads them.

use std::{env, ffi::CStr, sync::LazyLock};

use libloading::Library;
use pntos::{
    Managed, client,
    plugin::PluginHandle,
    sys,
    testing::{Running, System},
};

/// Where the plugins of a test come from.
pub struct Plugins {
    description: &'static sys::PntosPluginsDescription,
    /// The module of the tests that get them.
    #[allow(dead_code, reason = "a test that starts itself again uses it")]
    pub module: &'static str,
}

impl Plugins {
    pub fn linked() -> Self {
        Self { description: sdk_plugins::pntos_plugins(), module: "linked" }
    }

    pub fn loaded() -> Self {
        static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
            let test = env::current_exe().unwrap();
            let name = libloading::library_filename("sdk_plugins");
            // SAFETY: nothing of ours runs when the library is loaded.
            unsafe { Library::new(test.with_file_name(name)) }.unwrap()
        });
        // SAFETY: the symbol is of this type; the library stays to the end of the process.
        let description = unsafe {
            let symbol = LIBRARY.get::<*const sys::PntosPluginsDescription>(b"PNTOS_PLUGIN_MAGIC_SYMBOL\0").unwrap();
            &**symbol
        };
        Self { description, module: "loaded" }
    }

    /// One of each.
    pub fn array(&self) -> Managed<client::PluginArray> {
        let load = self.description.plugins_loader.unwrap();
        // SAFETY: the entry is ours; each call gives one reference.
        unsafe { Managed::adopt(load()).unwrap().unwrap() }
    }

    /// A new one.
    pub fn make(&self, identifier: &CStr) -> Managed<client::CommonPlugin> {
        let array = self.array();
        let plugin = array.plugins().iter().flatten().find(|plugin| plugin.identifier() == identifier);
        plugin.unwrap().to_managed()
    }

    /// A new one that runs.
    #[allow(dead_code, reason = "not every test uses both")]
    pub fn start<T: PluginHandle>(&self, system: &System, identifier: &CStr) -> Running<T> {
        system.start_made(self.make(identifier), None)
    }
}

/// Makes two tests of each function: one with plugins that are linked, one with plugins that are loaded.
macro_rules! both_ways {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod linked {
            $(
                #[test]
                $(#[$attribute])*
                fn $name() {
                    super::$name(&super::plugins::Plugins::linked());
                }
            )*
        }

        mod loaded {
            $(
                #[test]
                $(#[$attribute])*
                fn $name() {
                    super::$name(&super::plugins::Plugins::loaded());
                }
            )*
        }
    };
}
