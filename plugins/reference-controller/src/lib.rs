//! The reference pntOS controller as a plugin library, for any loader.
//!
//! `cargo pntos run` has the controller built in. Another vendor's loader finds it here, under the identifier `pntos-rt`,
//! and calls `take_control` with its plugins; `initial_config` is NULL, the text of an app file, or the path of one.

use pntos_rt::controller::ReferenceController;

pntos::export_plugins![ReferenceController];
