//! The tables of plugins that stand before other plugins: with their tag and name, and without their life.

use pntos::{
    Error, Fault, Managed, Result,
    boundary::{self, Body},
    client,
    kept::Kept,
    object::Object,
    plugin::{self, UtilityPlugin},
    sys,
};

use crate::system::Plugin;

/// The table of a plugin kind for a value that stands before a plugin.
macro_rules! table {
    ($value:expr, $behind:expr, $own:expr, $raw:ident, $table:ident) => {
        $crate::controller::base::made::<pntos::sys::$raw, _>($value, $own, |value, kept| {
            let mut table = pntos::table::$table::<pntos::sys::$raw, _>(value, kept, c"");
            table.common = $crate::controller::base::base::<pntos::sys::$raw, _>($behind, value, table.common);
            table
        })
    };
}
pub(crate) use table;

/// The table of a plugin of no special kind: the base alone.
pub(crate) fn alone<I: UtilityPlugin>(
    value: I,
    behind: &Plugin,
    own: &pntos::Mediator,
) -> Managed<client::CommonPlugin> {
    made::<sys::PntosCommonPlugin, I>(value, own, |value, _| {
        base::<sys::PntosCommonPlugin, I>(behind, value, plugin::utility_plugin::<I>(c""))
    })
}

/// The object behind a table, which `table` makes for an `Object<R, Body<I>>`.
pub(crate) fn made<R: 'static, I: Send + Sync + 'static>(
    value: I,
    own: &pntos::Mediator,
    table: impl FnOnce(&I, &mut Kept) -> R,
) -> Managed<client::CommonPlugin> {
    let mut kept = Kept::default();
    let table = table(&value, &mut kept);
    // SAFETY: the tables of plugins are made by `table!` and `alone` for an object of this very type; they begin with their
    // base, and this is the one reference.
    unsafe {
        let object = Object::<R, Body<I>>::new(Body::of(value, kept, own), |_| table);
        Managed::from_raw(object.cast().as_ptr()).unwrap_unchecked()
    }
}

/// The base, with the tag and name of the plugin behind it, which stays while the value does.
pub(crate) fn base<R: 'static, I: Send + Sync + 'static>(
    behind: &Plugin,
    _: &I,
    base: sys::PntosCommonPlugin,
) -> sys::PntosCommonPlugin {
    sys::PntosCommonPlugin {
        init_plugin: Some(init_plugin::<R, I>),
        shutdown_plugin: Some(shutdown_plugin::<R, I>),
        plugin_type: behind.kind.into(),
        identifier: behind.identifier.as_ptr().cast_mut(),
        ..base
    }
}

/// What a slot says that only the controller calls.
pub(crate) fn is_the_controllers<T>(slot: &str) -> Result<T> {
    Err(Error::with_fault(Fault::Caller, format_args!("`{slot}` is called by the controller alone")))
}

unsafe extern "C" fn init_plugin<R: 'static, I: Send + Sync + 'static>(
    this: *mut sys::PntosCommonPlugin,
    _: *mut sys::c_char,
    mediator: *mut sys::PntosMediator,
) {
    const SLOT: &str = "PntosCommonPlugin.init_plugin";
    // SAFETY: the reference is given to us, and a mediator is thread-safe; `this` carries this function, so it is the start of
    // an `Object<R, Body<I>>`.
    unsafe {
        drop(Managed::<client::Mediator>::adopt(mediator));
        boundary::call::<R, I, ()>(this.cast(), SLOT, (), |_| is_the_controllers(SLOT));
    }
}

unsafe extern "C" fn shutdown_plugin<R: 'static, I: Send + Sync + 'static>(this: *mut sys::PntosCommonPlugin) {
    const SLOT: &str = "PntosCommonPlugin.shutdown_plugin";
    // SAFETY: as above.
    unsafe { boundary::call::<R, I, ()>(this.cast(), SLOT, (), |_| is_the_controllers(SLOT)) }
}
