//! Plugins: a Rust type behind the table of its kind, and the description that a library exports.
//!
//! `#[pntos_plugin(identifier = "..")]` on an `impl` of a plugin kind makes a type a [`Plugin`];
//! [`export_plugins!`](crate::export_plugins) lists the plugins of a library. The same list is the in-process entry
//! for programs that link plugins in, so a test needs no shared library.

use alloc::vec::Vec;
use core::{
    ffi::CStr,
    ptr::{NonNull, null_mut},
};

use crate::{
    Error, Managed, Mediator, PluginTypes, Result,
    boundary::{self, Body},
    cast::Tagged,
    client,
    error::Fault,
    host::{Host, Phase},
    kept::Kept,
    managed,
    object::Object,
    panic::catch,
    sys, text,
};

/// What `init_plugin` gives to a plugin.
#[non_exhaustive]
pub struct Init<'a> {
    /// Where the plugin finds its files: a path, or whatever the controller documents.
    pub resources: Option<&'a CStr>,
    /// The system. Keep a clone to use it later.
    pub mediator: Mediator,
}

/// What every plugin has: a start and an end.
///
/// Methods take `&self`, because the system may call a plugin from any thread, one call at a time. State that changes
/// goes into an [`Exclusive`](crate::Exclusive).
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no start and no end",
    label = "every plugin is a `CommonPlugin` too",
    note = "write `impl CommonPlugin for {Self} {{}}`, with `init_plugin` if it is to get a mediator"
)]
pub trait CommonPlugin: Send + Sync + 'static {
    /// Called once, before anything else. A plugin that fails here is told nothing more until it is released.
    ///
    /// # Errors
    ///
    /// If the plugin cannot work; the error goes to the log.
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let _ = init;
        Ok(())
    }

    /// Called once, as the last thing: stop threads, close files, drop what the system gave.
    ///
    /// # Errors
    ///
    /// If something was lost; the error goes to the log.
    fn shutdown_plugin(&self) -> Result {
        Ok(())
    }
}

/// A plugin that only lives beside the others: it uses its mediator and is never asked for anything.
pub trait UtilityPlugin: CommonPlugin {}

/// A type that `#[pntos_plugin]` was put on.
///
/// # Safety
///
/// `table` returns the table for `Object<Self::Raw, Body<Self>>`, as the functions in [`table`](crate::table) do.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a plugin",
    label = "nothing has made it one",
    note = "put `#[pntos_plugin(identifier = \"..\")]` on the `impl` of its plugin kind, such as `impl UtilityPlugin for {Self} {{}}`"
)]
pub unsafe trait Plugin: Sized {
    /// The C table.
    type Raw: 'static;
    /// The name by which the system tells the plugin from others, and the group of its settings in the registry.
    const IDENTIFIER: &'static CStr;

    /// The filled C table; what its data slots point to goes into `kept`.
    fn table(&self, kept: &mut Kept) -> Self::Raw;

    /// A new plugin, as a library makes it: the type's `Default`.
    fn new() -> Self;

    /// This value as a plugin, with one reference. A program or a test that links the plugin in may make the value as it
    /// likes.
    fn into_plugin(self) -> Managed<client::CommonPlugin>
    where
        Self: CommonPlugin,
    {
        let mut kept = Kept::default();
        let table = self.table(&mut kept);
        let body = Body { inner: self, host: Host::new(Self::IDENTIFIER), _kept: kept };
        // SAFETY: `table` returned the table of this very type (promised by the implementer).
        let plugin = unsafe { Object::<Self::Raw, Body<Self>>::new(body, |_| table) };
        // SAFETY: every plugin table begins with `PntosCommonPlugin`; the object is complete and this is its reference.
        unsafe { Managed::from_raw(plugin.as_ptr().cast()).unwrap_unchecked() }
    }
}

/// The base of the table of plugin `P`, whose table is `R`.
#[doc(hidden)]
#[must_use]
pub fn common_plugin<R: 'static, P: CommonPlugin>(
    kind: PluginTypes,
    identifier: &'static CStr,
) -> sys::PntosCommonPlugin {
    sys::PntosCommonPlugin {
        memory: Object::<R, Body<P>>::memory(),
        init_plugin: Some(init_plugin::<R, P>),
        shutdown_plugin: Some(shutdown_plugin::<R, P>),
        plugin_type: kind.into(),
        identifier: identifier.as_ptr().cast_mut(),
    }
}

/// The table of a utility plugin, which is the base alone.
#[doc(hidden)]
#[must_use]
pub fn utility_plugin<P: UtilityPlugin>(identifier: &'static CStr) -> sys::PntosCommonPlugin {
    common_plugin::<sys::PntosCommonPlugin, P>(PluginTypes::UTILITY_PLUGIN, identifier)
}

unsafe extern "C" fn init_plugin<R: 'static, P: CommonPlugin>(
    this: *mut sys::PntosCommonPlugin,
    resources: *mut sys::c_char,
    mediator: *mut sys::PntosMediator,
) {
    const SLOT: &str = "PntosCommonPlugin.init_plugin";
    // SAFETY: the reference is given to us, whatever happens below.
    let mediator = unsafe { take_mediator(mediator) };
    let Some(this) = NonNull::new(this) else {
        boundary::null_self(SLOT);
        return;
    };
    // SAFETY: this function is only in tables of `Object<R, Body<P>>`.
    let (body, kind) =
        unsafe { (Object::<R, Body<P>>::inner(this.as_ptr().cast()), PluginTypes::from((*this.as_ptr()).plugin_type)) };
    let host = &body.host;
    let mediator = match mediator {
        Ok(None) if kind != PluginTypes::CONTROLLER_PLUGIN => Err(boundary::null_argument("mediator")),
        other => other,
    };
    let mediator = match mediator {
        Ok(mediator) => mediator,
        Err(error) => {
            host.advance(Phase::Made, Phase::Failed);
            return boundary::report(host, SLOT, &error);
        }
    };
    if !host.advance(Phase::Made, Phase::Ready) {
        let error = Error::with_fault(Fault::Caller, "a plugin is initialised once; load it again to start over");
        return boundary::report(host, SLOT, &error);
    }
    host.open(mediator);
    // SAFETY: the string is lent for the call.
    let resources = unsafe { text::text(resources) };
    let init = Init { resources, mediator: Mediator::from_host(host.clone()) };
    let failed = match catch(|| body.inner.init_plugin(init)) {
        Ok(Ok(())) => return,
        Ok(Err(error)) => error,
        Err(panic) => {
            boundary::report_panic(host, SLOT, panic);
            Error::new("it panicked")
        }
    };
    host.advance(Phase::Ready, Phase::Failed);
    boundary::report_end(host, SLOT, &failed);
}

/// Takes over the mediator. One without a registry is let through: a controller cannot have a registry before it has
/// initialised the registry plugin, and some leave the field null or the table empty until then. Whoever uses the
/// registry is told.
///
/// # Safety
///
/// As for [`Managed::adopt`].
unsafe fn take_mediator(raw: *mut sys::PntosMediator) -> Result<Option<Managed<client::Mediator>>> {
    // SAFETY: promised by the caller.
    match unsafe { Managed::<client::Mediator>::adopt(raw) } {
        // The registry is the last member: everything before it is there.
        // SAFETY: as above; `Mediator` looks before it uses the registry, and nobody else gets this object.
        Err(null) if null.slot.split("->").next() == Some("registry") => Ok(unsafe { Managed::from_raw(raw) }),
        Err(null) => {
            // SAFETY: as above; the reference was given to us.
            unsafe { managed::release_incomplete::<client::Mediator>(raw) };
            Err(Error::with_fault(Fault::Caller, format_args!("argument `mediator`: {null}")))
        }
        Ok(mediator) => Ok(mediator),
    }
}

unsafe extern "C" fn shutdown_plugin<R: 'static, P: CommonPlugin>(this: *mut sys::PntosCommonPlugin) {
    const SLOT: &str = "PntosCommonPlugin.shutdown_plugin";
    if this.is_null() {
        boundary::null_self(SLOT);
        return;
    }
    // SAFETY: this function is only in tables of `Object<R, Body<P>>`.
    let body = unsafe { Object::<R, Body<P>>::inner(this.cast()) };
    let host = &body.host;
    let initialised = host.advance(Phase::Failed, Phase::ShutDown);
    if host.phase() == Phase::Ready {
        match catch(|| body.inner.shutdown_plugin()) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => boundary::report(host, SLOT, &error),
            Err(panic) => boundary::report_panic(host, SLOT, panic),
        }
        host.advance(Phase::Ready, Phase::ShutDown);
    } else if host.phase() == Phase::Forked {
        boundary::refuse(host, SLOT);
    } else if !initialised {
        let error = Error::with_fault(Fault::Caller, "the plugin is not running");
        boundary::report(host, SLOT, &error);
    }
    host.close();
}

/// A plugin that a library lists: what it is called, and how it is made.
#[doc(hidden)]
pub struct Entry {
    identifier: &'static CStr,
    make: fn() -> Managed<client::CommonPlugin>,
}

impl Entry {
    /// The plugin that is a `P`.
    #[must_use]
    pub const fn of<P: Plugin + CommonPlugin>() -> Self {
        Self::new(P::IDENTIFIER, || P::new().into_plugin())
    }

    /// A plugin that is made by a function.
    #[must_use]
    pub const fn new(identifier: &'static CStr, make: fn() -> Managed<client::CommonPlugin>) -> Self {
        Self { identifier, make }
    }
}

/// The plugins of a library, made new. What [`export_plugins!`](crate::export_plugins) puts behind
/// `PntosPluginsDescription.plugins_loader`.
#[doc(hidden)]
#[must_use]
pub fn load(entries: &[Entry]) -> *mut sys::PntosPluginArray {
    let made = catch(|| client::PluginArray::new(entries.iter().map(|entry| (entry.make)()).collect::<Vec<_>>()));
    match made {
        Ok(plugins) => plugins.into_raw(),
        // The panic hook has printed the panic itself; the loader reports the library by name.
        Err(panic) => {
            // Its destructor may panic too.
            core::mem::forget(panic);
            null_mut()
        }
    }
}

/// The description of a library whose plugins `loader` makes.
#[doc(hidden)]
#[must_use]
pub const fn description(loader: extern "C" fn() -> *mut sys::PntosPluginArray) -> sys::PntosPluginsDescription {
    sys::PntosPluginsDescription {
        loader_api_version: sys::PNTOS_LOADER_API_VERSION,
        plugin_api_version: sys::PNTOS_PLUGIN_API_VERSION,
        plugins_loader: Some(loader),
    }
}

/// The plugins of a library as they were listed. Stops the compiler at those that a system could not tell apart.
#[doc(hidden)]
#[must_use]
pub const fn distinct<const N: usize>(entries: [Entry; N]) -> [Entry; N] {
    let mut one = 0;
    while one < N {
        let mut other = 0;
        while other < one {
            assert!(
                !same(entries[one].identifier.to_bytes(), entries[other].identifier.to_bytes()),
                "a plugin is listed twice, or two have the same identifier: list each once, and name each differently"
            );
            other += 1;
        }
        one += 1;
    }
    entries
}

/// Whether two names are equal; `==` is not to be had in a constant.
const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

/// A handle to a plugin of one kind.
///
/// # Safety
///
/// `Raw` is the table of the kind `KIND`.
pub unsafe trait PluginHandle: Tagged<Base = client::CommonPlugin> {
    /// The tag in `plugin_type`.
    const KIND: PluginTypes;
}

// SAFETY: the table of a utility plugin is the base alone.
unsafe impl Tagged for client::CommonPlugin {
    type Base = Self;

    fn is_told_by(base: &Self) -> bool {
        base.plugin_type() == Self::KIND
    }
}

// SAFETY: as above.
unsafe impl PluginHandle for client::CommonPlugin {
    const KIND: PluginTypes = PluginTypes::UTILITY_PLUGIN;
}

/// Exports plugins from a library: the symbol a pntOS loader looks for, and `pntos_plugins()` for programs that link the
/// library in.
///
/// ```
/// use pntos::prelude::*;
///
/// #[derive(Default)]
/// struct Heartbeat;
///
/// impl CommonPlugin for Heartbeat {
///     fn init_plugin(&self, init: Init<'_>) -> pntos::Result {
///         init.mediator.info("alive");
///         Ok(())
///     }
/// }
///
/// #[pntos_plugin(identifier = "heartbeat")]
/// impl UtilityPlugin for Heartbeat {}
///
/// pntos::export_plugins![Heartbeat];
/// # fn main() { assert_eq!(pntos_plugins().plugin_api_version, 2); }
/// ```
///
/// # Several libraries in one program
///
/// Loaders want the symbol by this very name, so a test or a program that links two libraries of plugins has it twice, and the
/// linker says `duplicate symbol: PNTOS_PLUGIN_MAGIC_SYMBOL`. In the program nobody looks it up: each library is entered
/// by its own `pntos_plugins()`. So tell the linker to keep the first, by a `build.rs` of the package that links both:
///
/// ```text
/// fn main() {
///     // For tests alone. `cargo::rustc-link-arg-bins` is for programs.
///     println!("cargo::rustc-link-arg-tests=-Wl,-z,muldefs");
/// }
/// ```
///
/// Where the linker knows no `-z muldefs`, as on bare metal, build everything with `RUSTFLAGS='--cfg pntos_static'`: it
/// leaves the symbol out, so what is built cannot be loaded. A library that is never loaded has
/// [`plugins!`](crate::plugins) in place of this.
#[macro_export]
macro_rules! export_plugins {
    ($($plugin:ty),+ $(,)?) => {
        $crate::plugins!($($plugin),+);

        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(not(pntos_static))]
            #[unsafe(no_mangle)]
            pub static PNTOS_PLUGIN_MAGIC_SYMBOL: $crate::sys::PntosPluginsDescription = *pntos_plugins();
        };
    };
    ($($other:tt)*) => {
        ::core::compile_error!("name the plugins of the library, by their types: `pntos::export_plugins![MyPlugin]`");
    };
}

/// Lists plugins for the program they are linked into: `pntos_plugins()`, without an exported symbol.
#[macro_export]
macro_rules! plugins {
    ($($plugin:ty),+ $(,)?) => {
        /// The plugins of this library, for a program that links it in.
        #[must_use]
        pub const fn pntos_plugins() -> &'static $crate::sys::PntosPluginsDescription {
            extern "C" fn load() -> *mut $crate::sys::PntosPluginArray {
                $crate::plugin::load(&const { $crate::plugin::distinct([$($crate::plugin::Entry::of::<$plugin>()),+]) })
            }
            &const { $crate::plugin::description(load) }
        }
    };
    ($($other:tt)*) => {
        ::core::compile_error!("name the plugins of the program, by their types: `pntos::plugins![MyPlugin]`");
    };
}
