//! What a step says, out of the registry into lines.

use std::fmt::Write;

use pntos::client::KeyValueStore;

use crate::table::Table;

/// States after a propagation or an update.
pub(crate) struct States {
    pub table: Table,
    /// Steps that could not be read.
    pub passed_over: u64,
    interval_ns: i64,
    last: Option<i64>,
}

/// What measurements said beyond what was expected of them.
pub(crate) struct Innovations {
    pub table: Table,
    /// Measurements that could not be read.
    pub passed_over: u64,
}

impl States {
    pub const GROUP: &str = "diagnostics/states";
    pub const COLUMNS: &str = "time_ns,after,state,estimate,sigma,label";

    /// A record of steps that are at least so many seconds apart.
    pub fn new(table: Table, interval: f64) -> Self {
        // A number of seconds that no `i64` holds is one that never passes.
        Self { table, passed_over: 0, interval_ns: (interval * 1e9) as i64, last: None }
    }

    pub fn add(&mut self, values: &KeyValueStore) {
        if !values.has_key(c"time") {
            self.passed_over += 1;
            return;
        }
        let time = values.get_int(c"time");
        // Times go backwards when a log is replayed into a filter that has begun again: that is a new beginning.
        if self.last.is_some_and(|last| time >= last && time.saturating_sub(last) < self.interval_ns) {
            return;
        }
        if self.write(time, values).is_none() {
            self.passed_over += 1;
        } else {
            self.last = Some(time);
        }
    }

    fn write(&mut self, time: i64, values: &KeyValueStore) -> Option<()> {
        let all = [c"labels", c"estimate", c"sigma", c"after"];
        if !all.iter().all(|key| values.has_key(*key)) {
            return None;
        }
        let (labels, after) = (values.get_str_array(c"labels")?, values.get_str(c"after")?);
        let (estimate, sigma) = (values.get_double_array(c"estimate")?, values.get_double_array(c"sigma")?);
        let (labels, estimate, sigma) = (labels.data(), estimate.data(), sigma.data());
        if labels.len() != estimate.len() || estimate.len() != sigma.len() {
            return None;
        }
        let after = after.data().to_string_lossy();
        for (index, ((label, estimate), sigma)) in labels.iter().zip(estimate).zip(sigma).enumerate() {
            self.table
                .line(&label.to_string_lossy(), |line| write!(line, "{time},{after},{index},{estimate:?},{sigma:?}"));
        }
        Some(())
    }
}

impl Innovations {
    pub const GROUP: &str = "diagnostics/innovations";
    pub const COLUMNS: &str = "time_ns,accepted,component,innovation,sigma,processor";

    pub fn new(table: Table) -> Self {
        Self { table, passed_over: 0 }
    }

    pub fn add(&mut self, values: &KeyValueStore) {
        if self.write(values).is_none() {
            self.passed_over += 1;
        }
    }

    fn write(&mut self, values: &KeyValueStore) -> Option<()> {
        let all = [c"time", c"processor", c"innovation", c"sigma", c"accepted"];
        if !all.iter().all(|key| values.has_key(*key)) {
            return None;
        }
        let (time, accepted) = (values.get_int(c"time"), values.get_bool(c"accepted"));
        let processor = values.get_str(c"processor")?;
        let (innovation, sigma) = (values.get_double_array(c"innovation")?, values.get_double_array(c"sigma")?);
        let (innovation, sigma) = (innovation.data(), sigma.data());
        if innovation.len() != sigma.len() {
            return None;
        }
        let processor = processor.data().to_string_lossy();
        for (index, (innovation, sigma)) in innovation.iter().zip(sigma).enumerate() {
            self.table.line(&processor, |line| write!(line, "{time},{accepted},{index},{innovation:?},{sigma:?}"));
        }
        Some(())
    }
}
