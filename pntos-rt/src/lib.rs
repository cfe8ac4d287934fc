//! Runs pntOS plugins: loader, reference controller, mediator, cells, reference ledger.
//!
//! ```no_run
//! use pntos_rt::{App, Options, Overrides};
//!
//! let app = App::load("apps/demo.toml", &Overrides::default())?;
//! let options = Options { ledger: true, ..Options::default() };
//! let outcome = pntos_rt::run(&app, &options)?;
//! println!("{} messages, {} solutions", outcome.messages, outcome.solutions);
//! # Ok::<(), pntos_rt::Problems>(())
//! ```
//!
//! * [`App`] is an app file: which plugins, with what settings. Everything that is wrong with it is said at once.
//! * [`loader`] opens plugin libraries and judges what it finds before any of it is used.
//! * [`controller`] is the reference controller, itself a pntOS plugin that another loader could load.
//! * [`run`] does all of it: load, start, route messages until the transports are done or [`StopHandle::stop`], end in
//!   good order, and tell what happened in an [`Outcome`].
//!
//! # How a message travels
//!
//! A transport hands a message to its mediator, on whatever thread it likes. The mediator checks that the plugin is alive,
//! enters the orchestration's cell, decides by the stream rules whether the message goes straight on or waits for older
//! ones, calls the orchestration, publishes a solution if one is due, and leaves. With nobody else in the cell that is
//! two compare-and-swaps and no allocation, lock, or system call. If somebody is, the message is queued and that thread
//! delivers it before it leaves. A plugin that the app file places on a worker is called by that worker's thread alone: what
//! other threads send it is queued, in their order, and the worker is woken if it sleeps. That goes for the plugins that an
//! orchestration calls itself as well: it is handed stand-ins of them.
//!
//! # What plugins can rely on, and what is refused
//!
//! A plugin is never entered twice at once, and never from inside a call of its own. It may use its mediator from any of
//! its threads between the start of `init_plugin` and the end of `shutdown_plugin`; outside of that every slot is refused
//! with an error that names plugin and slot. A two-way call that would come back to a cell that waits for it is refused as
//! a *call loop*, with the chain of calls named. A notification callback may log, and is refused the rest of the mediator.
//! What is refused returns the neutral value of its slot, and what was transferred to it is released.
//!
//! Every error line, whoever wrote it, makes the run a failed one: see [`Outcome::failures`].

pub mod app;
mod backlog;
mod cell;
pub mod controller;
mod counts;
mod custody;
mod elf;
mod ledger;
pub mod loader;
mod mediator;
mod notify;
mod prefetch;
mod problem;
mod registry_proxy;
mod router;
mod run;
mod snapshot;
mod stand_in;
mod status;
mod streams;
mod sync;
mod system;
mod workers;

pub use app::{App, Overrides, Setting};
pub use counts::Counts;
pub use ledger::{LedgerReport, SlotCounts};
pub use problem::{Problem, Problems, did_you_mean};
pub use run::{Options, Outcome, run, run_plugins};
pub use status::{Progress, StopHandle};
