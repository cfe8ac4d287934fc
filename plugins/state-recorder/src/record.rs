//! What a step says, out of the registry into lines.

use std::{
    ffi::CStr,
    fmt::{self, Write},
};

use pntos::{Mediator, client::KeyValueStore};

use crate::table::Table;

/// Steps that are not recorded. A callback of the registry leaves the log alone, so they are told at the end.
#[derive(Default)]
pub(crate) struct PassedOver {
    count: u64,
    /// What the first of them lacks.
    first: Option<Lack>,
}

/// What a batch lacks.
enum Lack {
    /// A value of the type that it should have.
    Key(&'static CStr),
    /// These arrays are not of one length.
    Length(&'static str),
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, "the batch sets no `{}`, or one of another type", key.to_string_lossy()),
            Self::Length(arrays) => write!(f, "{arrays} are not of one length"),
        }
    }
}

/// States after a propagation or an update.
pub(crate) struct States {
    pub table: Table,
    pub passed_over: PassedOver,
    interval_ns: i64,
    last: Option<i64>,
}

/// What measurements said beyond what was expected of them.
pub(crate) struct Innovations {
    pub table: Table,
    pub passed_over: PassedOver,
}

impl PassedOver {
    #[cold]
    fn add(&mut self, lack: Lack) {
        self.count += 1;
        self.first.get_or_insert(lack);
    }

    /// Says how many there were in a group of the registry, and what the first of them lacked.
    pub fn report(&self, group: &str, mediator: &Mediator) -> u64 {
        if let Some(lack) = &self.first {
            mediator.warn(format_args!(
                "steps of the registry group `{group}` that were not recorded: {}; of the first, {lack}: the fusion plugin that \
                 sets it has to change",
                self.count
            ));
        }
        self.count
    }
}

fn check_keys<const N: usize>(values: &KeyValueStore, keys: [&'static CStr; N]) -> Result<(), Lack> {
    keys.into_iter().find(|key| !values.has_key(*key)).map_or(Ok(()), |key| Err(Lack::Key(key)))
}

impl States {
    pub const GROUP: &str = "diagnostics/states";
    pub const COLUMNS: &str = "time_ns,after,state,estimate,sigma,label";

    /// A record of steps that are at least so many seconds apart.
    pub fn new(table: Table, interval: f64) -> Self {
        // A number of seconds that no `i64` holds is one that never passes.
        Self { table, passed_over: PassedOver::default(), interval_ns: (interval * 1e9) as i64, last: None }
    }

    pub fn add(&mut self, values: &KeyValueStore) {
        if let Err(lack) = self.write(values) {
            self.passed_over.add(lack);
        }
    }

    fn write(&mut self, values: &KeyValueStore) -> Result<(), Lack> {
        check_keys(values, [c"time"])?;
        let time = values.get_int(c"time");
        // Times go backwards when a log is replayed into a filter that has begun again: that is a new beginning.
        if self.last.is_some_and(|last| time >= last && time.saturating_sub(last) < self.interval_ns) {
            return Ok(());
        }
        check_keys(values, [c"labels", c"estimate", c"sigma", c"after"])?;
        let labels = values.get_str_array(c"labels").ok_or(Lack::Key(c"labels"))?;
        let after = values.get_str(c"after").ok_or(Lack::Key(c"after"))?;
        let estimate = values.get_double_array(c"estimate").ok_or(Lack::Key(c"estimate"))?;
        let sigma = values.get_double_array(c"sigma").ok_or(Lack::Key(c"sigma"))?;
        let (labels, estimate, sigma) = (labels.data(), estimate.data(), sigma.data());
        if labels.len() != estimate.len() || estimate.len() != sigma.len() {
            return Err(Lack::Length("`labels`, `estimate` and `sigma`"));
        }
        self.last = Some(time);
        let after = after.data().to_string_lossy();
        for (index, ((label, estimate), sigma)) in labels.iter().zip(estimate).zip(sigma).enumerate() {
            self.table
                .line(&label.to_string_lossy(), |line| write!(line, "{time},{after},{index},{estimate:?},{sigma:?}"));
        }
        Ok(())
    }
}

impl Innovations {
    pub const GROUP: &str = "diagnostics/innovations";
    pub const COLUMNS: &str = "time_ns,accepted,component,innovation,sigma,processor";

    pub fn new(table: Table) -> Self {
        Self { table, passed_over: PassedOver::default() }
    }

    pub fn add(&mut self, values: &KeyValueStore) {
        if let Err(lack) = self.write(values) {
            self.passed_over.add(lack);
        }
    }

    fn write(&mut self, values: &KeyValueStore) -> Result<(), Lack> {
        check_keys(values, [c"time", c"processor", c"innovation", c"sigma", c"accepted"])?;
        let (time, accepted) = (values.get_int(c"time"), values.get_bool(c"accepted"));
        let processor = values.get_str(c"processor").ok_or(Lack::Key(c"processor"))?;
        let innovation = values.get_double_array(c"innovation").ok_or(Lack::Key(c"innovation"))?;
        let sigma = values.get_double_array(c"sigma").ok_or(Lack::Key(c"sigma"))?;
        let (innovation, sigma) = (innovation.data(), sigma.data());
        if innovation.len() != sigma.len() {
            return Err(Lack::Length("`innovation` and `sigma`"));
        }
        let processor = processor.data().to_string_lossy();
        for (index, (innovation, sigma)) in innovation.iter().zip(sigma).enumerate() {
            self.table.line(&processor, |line| write!(line, "{time},{accepted},{index},{innovation:?},{sigma:?}"));
        }
        Ok(())
    }
}
