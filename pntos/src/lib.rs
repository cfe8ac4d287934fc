//! Write pntOS plugins in safe Rust.
//!
//! pntOS is a C API: a *controller* loads *plugins*, hands each a *mediator*, and routes messages between them. Every
//! object that crosses is reference counted through function pointers. This crate is the Rust side of it, in both
//! directions: [`table`] has a trait for each table that a plugin may implement, [`client`] a handle for each table
//! that it may be given. Both are generated from the API description; what is written by hand is small:
//!
//! * [`Managed`] and [`Lent`] are the two ways an object can be held; [`object`] makes objects of our own. A slot that
//!   returns an object by its base is followed by [`downcast`](Managed::downcast), and a new object passes one on by
//!   [`upcast`](Managed::upcast).
//! * [`Plugin`](plugin::Plugin), `#[pntos_plugin]` and [`export_plugins!`] turn a type into a plugin of a library.
//! * [`Mediator`] is the system as a plugin sees it, [`Batch`] a batch on its registry, and [`Subscription`] a request to be
//!   told when values change; [`settings`] reads what the system was configured with.
//! * [`notices`] logs once what keeps coming, and counts it.
//! * [`Exclusive`] gives `&mut` for one call; [`Error`] says what went wrong and whose fault it is.
//! * [`aspn`] has the ASPN-23 messages, owned and viewed; [`lcm`] reads and writes them as LCM bytes;
//!   [`validation`] says whether one makes sense.
//!
//! With the feature `testing` there is also [`testing`](https://docs.rs/pntos/latest/pntos/testing), a system for the tests of one plugin.
//!
//! # Tables and their data
//!
//! A table's function slots are methods that return [`Result`]. The data beside them, such as the label of a state block,
//! are methods that are asked once, when the object is made; the object keeps what they say. A slot that may be left out
//! is a method with a default. Models need no type of their own:
//! [`StandardDynamicsModel::linear`](client::StandardDynamicsModel::linear) and
//! [`new`](client::StandardDynamicsModel::new) make one from matrices and a closure.
//!
//! Data structs are made by a constructor on their handle, which takes over a `Vec` or references without copying, and
//! checks that the parts fit: [`client::Matrix::new`], [`client::EstimateWithCovariance::new`], ... What may be changed in
//! place, because nobody else holds it, is so through a method of [`Managed`], such as `data_mut`.
//!
//! With the features `faer`, `nalgebra` and `ndarray` a matrix becomes one of these crates and back: `matrix.view().into()`
//! looks at the same elements, except with nalgebra, which looks at their transpose or copies them.
//!
//! # Threads
//!
//! pntOS calls a plugin from any thread, one call at a time. A plugin may start threads of its own and use its mediator
//! from them at any time until `shutdown_plugin` returns. That is why plugin types are `Send + Sync` and their methods
//! take `&self`.
//!
//! A child that `fork()` makes has none of the system's threads: running plugins are ended in it, and every call is refused.
//!
//! # What a plugin cannot do wrong
//!
//! Counting a reference, leaving a slot null, letting a panic cross into C, using the mediator before or after its time.
//! What it can still do wrong is what C cannot say: keep a promise about units, answer in time, tell the truth in a
//! message's type.
//!
//! # What it costs
//!
//! A call across the boundary takes what it takes in C, with the checks that careful C makes: at most 1.1 times as long, and
//! no allocation, whether C calls a plugin or a plugin calls C. `cargo bench --package pntos-benches --bench crossings`
//! prints the table. What can be slower is what pntOS' C does not need to know: a string arrives as a `&CStr`, so its length
//! has been counted.
//!
//! # Without the standard library
//!
//! The feature `std` is on by default. Without it the crate needs `core` and `alloc` alone:
//!
//! | | with `std` | without |
//! |---|---|---|
//! | a panic in a method | is caught and logged, the caller gets the neutral value | is the program's panic handler's affair: build with `panic = "abort"` |
//! | [`Exclusive`] | waits for another thread, reports re-entry on the same one | never waits: reports that somebody is inside |
//! | a line without a log | goes to standard error | goes where [`set_console`] says, or nowhere |
//! | [`log_message_fmt` and `log_fmt`](variadic) of C | format as the C library does | pass the format on as it is |
//! | `fork()` | ends running plugins in the child (Linux) | is not noticed |
//! | feature `testing` | | needs `std` |

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod array;
pub mod aspn;
mod batch;
pub mod boundary;
pub mod callback;
mod cast;
mod console;
mod data;
mod ending;
mod error;
mod exclusive;
#[doc(hidden)]
pub mod fence;
mod fork;
#[rustfmt::skip]
mod generated;
mod host;
#[doc(hidden)]
pub mod kept;
#[doc(hidden)]
pub mod kit;
pub mod lcm;
mod managed;
mod memory;
mod message;
pub mod notices;
pub mod object;
#[doc(hidden)]
pub mod open_enum;
mod panic;
pub mod plugin;
#[cfg(feature = "std")]
#[doc(hidden)]
pub mod recognise;
mod request;
#[doc(hidden)]
pub mod scope;
pub mod settings;
mod subscription;
mod sync;
#[cfg(feature = "testing")]
pub mod testing;
#[doc(hidden)]
pub mod text;
mod thread;
pub mod validation;
pub mod variadic;

pub use generated::{client, enums::*, table};
pub use pntos_macros::{pntos_object, pntos_plugin};
pub use pntos_sys as sys;

pub use array::Array;
pub use batch::{Batch, EndedBatch};
pub use callback::Callback;
pub use cast::{Derived, Tagged};
pub use client::Message;
pub use console::{Write, set_console};
pub use data::InertialErrors;
pub use error::{Error, Fault, Result};
pub use exclusive::{Exclusive, Guard};
pub use host::Mediator;
pub use managed::{Handle, Lent, Managed, NullSlot};
pub use message::Source;
pub use subscription::Subscription;
pub use text::{CStrArg, CStrArray, HandleArray, NullableCStrArray};

/// A point in time: nanoseconds since the epoch of the system's time scale.
pub type Timestamp = sys::Aspn23TypeTimestamp;

/// What most plugins use.
pub mod prelude {
    pub use crate::{
        Exclusive, LoggingLevel, Managed, Mediator, Message, MessageType, Timestamp, client,
        plugin::{CommonPlugin, Init, UtilityPlugin},
        pntos_object, pntos_plugin,
        table::{
            ControllerPlugin, LoggingPlugin, OrchestrationPlugin, PlatformIntegrationPlugin, RegistryPlugin,
            TransportPlugin, UiPlugin,
        },
    };
}
