//! `state-recorder`: a utility plugin that writes down what a filter says about itself.
//!
//! A fusion plugin that is told to (`record = true` in the registry group `standard-fusion`) sets two groups of the
//! registry anew at each step. This plugin asks to be told of it, and writes each step into a table.
//!
//! # Settings
//!
//! They are read from the registry group `state-recorder` when the plugin is initialised.
//!
//! | key | type | meaning |
//! |---|---|---|
//! | `folder` | string | where the tables are written; it is made if it is not there, and older tables in it are replaced |
//! | `interval` | double, 0 | seconds of message time between two steps whose states are written; 0 writes each of them |
//!
//! # What it listens to
//!
//! | group | keys |
//! |---|---|
//! | `diagnostics/states` | `time` (ns), `labels` (`BLOCK[i]`), `estimate`, `sigma`, `after` (`propagate` or `update`) |
//! | `diagnostics/innovations` | `time` (ns), `processor`, `innovation`, `sigma`, `accepted` |
//!
//! One batch is one step. A step with a key missing, or with arrays of different lengths, is passed over. A warning at the end
//! says how many there were and what the first of them lacked; the registry group `state-recorder/statistics` has their number,
//! as `incomplete`.
//!
//! # What it writes
//!
//! Both tables have a line for each number, because states come and go. Units are those of the states and measurements.
//! A label that holds a comma or a quote is in quotes, as CSV has it.
//!
//! ```text
//! states.csv       time_ns,after,state,estimate,sigma,label
//! innovations.csv  time_ns,accepted,component,innovation,sigma,processor
//! ```
//!
//! `cargo pntos run` puts the innovations into its report; `cargo pntos compare --innovations FILE` does it later.
//!
//! # How it ends
//!
//! Lines go to the disk 64 kB at a time and at the shutdown, so a long run needs no more memory than a short one, and none is
//! allocated for a step once its lines fit the buffer. When a table cannot be written, recording into it ends, and the
//! shutdown fails with the reason. If there was nothing to record at all the log says so, with what to do.

mod record;
mod table;

use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use pntos::{Error, Exclusive, Fault, Result, Subscription, client, notices, prelude::*, settings};

use crate::{
    record::{Innovations, States},
    table::Table,
};

/// Identifier of the plugin, and the registry group of its settings.
pub const IDENTIFIER: &str = "state-recorder";

const STATISTICS: &str = "state-recorder/statistics";

/// The plugin.
#[derive(Debug, Default)]
pub struct StateRecorder {
    at_work: Exclusive<Option<AtWork>>,
}

/// What there is between the start and the end.
struct AtWork {
    mediator: Mediator,
    states: Arc<Mutex<States>>,
    innovations: Arc<Mutex<Innovations>>,
    /// Nothing is heard any more once they are dropped.
    subscriptions: Vec<Subscription>,
}

struct Settings {
    folder: PathBuf,
    interval: f64,
}

impl Settings {
    fn read(mediator: &Mediator) -> Result<Self> {
        settings::read(mediator, IDENTIFIER, |group| Self {
            folder: group.get::<String>("folder").not_empty().required().into(),
            interval: group.get("interval").not_negative().or(0.0),
        })
    }
}

impl CommonPlugin for StateRecorder {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let mediator = init.mediator;
        let settings = Settings::read(&mediator)?;
        fs::create_dir_all(&settings.folder).map_err(|why| {
            let folder = settings.folder.display();
            let what = format_args!(
                "the folder `{folder}` cannot be made: {why}; name another `folder` in the registry group `{IDENTIFIER}`"
            );
            Error::with_fault(Fault::from(&why), what)
        })?;
        let table = |name: &str, columns: &str| Table::create(settings.folder.join(name), columns);
        let states = States::new(table("states.csv", States::COLUMNS)?, settings.interval);
        let innovations = Innovations::new(table("innovations.csv", Innovations::COLUMNS)?);
        let (states, innovations) = (Arc::new(Mutex::new(states)), Arc::new(Mutex::new(innovations)));
        let subscriptions = vec![
            listen(&mediator, States::GROUP, &states, States::add)?,
            listen(&mediator, Innovations::GROUP, &innovations, Innovations::add)?,
        ];
        *self.at_work.enter()? = Some(AtWork { mediator, states, innovations, subscriptions });
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        let Some(AtWork { mediator, states, innovations, subscriptions }) = self.at_work.enter()?.take() else {
            return Ok(());
        };
        drop(subscriptions);
        let (mut states, mut innovations) = (locked(&states), locked(&innovations));
        let incomplete = states.passed_over.report(States::GROUP, &mediator)
            + innovations.passed_over.report(Innovations::GROUP, &mediator);
        if states.table.lines() + innovations.table.lines() + incomplete == 0 {
            mediator.warn(format_args!(
                "there was nothing to record: nobody has set the registry groups `{}` and `{}`; a fusion plugin does with \
                 `record = true` in its registry group",
                States::GROUP,
                Innovations::GROUP
            ));
        }
        let (states, innovations) = (states.table.finish(), innovations.table.finish());
        notices::publish(&mediator, STATISTICS, [("incomplete", incomplete)]).and(innovations).and(states)
    }
}

/// Calls `add` with what each batch has set in `group`. Asked about one key, a system need not show the others.
fn listen<T: Send + 'static>(
    mediator: &Mediator,
    group: &str,
    recorder: &Arc<Mutex<T>>,
    add: fn(&mut T, &client::KeyValueStore),
) -> Result<Subscription> {
    let recorder = Arc::clone(recorder);
    mediator.on_change(group, None, move |_, _, values| add(&mut locked(&recorder), &values))
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl std::fmt::Debug for AtWork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AtWork").field("subscriptions", &self.subscriptions.len()).finish_non_exhaustive()
    }
}

#[pntos_plugin(identifier = "state-recorder")]
impl UtilityPlugin for StateRecorder {}

pntos::export_plugins![StateRecorder];
