//! The book's first plugin: an orchestration that warns when a source falls silent.
#![forbid(unsafe_code)]

// ANCHOR: state
use std::{
    collections::HashMap,
    ffi::{CStr, CString},
};

use pntos::{Exclusive, Result, client, prelude::*};

/// Warns when a source falls silent for longer than `longest_gap` seconds of message time.
#[derive(Default)]
pub struct GapWatch {
    state: Exclusive<State>,
}

#[derive(Default)]
struct State {
    mediator: Option<Mediator>,
    longest_gap: f64,
    last_seen: HashMap<CString, Timestamp>,
}
// ANCHOR_END: state

// ANCHOR: common
impl CommonPlugin for GapWatch {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        let mut state = self.state.enter()?;
        state.longest_gap = init.mediator.batch("gap-watch")?.double("longest_gap").unwrap_or(1.0);
        state.mediator = Some(init.mediator);
        Ok(())
    }

    fn shutdown_plugin(&self) -> Result {
        *self.state.enter()? = State::default();
        Ok(())
    }
}
// ANCHOR_END: common

// ANCHOR: watch
impl State {
    /// Notes that `source` spoke at `now`; the gap before that in seconds, if it was too long.
    fn note(&mut self, source: &CStr, now: Timestamp) -> Option<f64> {
        let Some(last) = self.last_seen.get_mut(source) else {
            self.last_seen.insert(source.to_owned(), now);
            return None;
        };
        let gap = (now.elapsed_nsec - last.elapsed_nsec) as f64 / 1e9;
        *last = now;
        (gap > self.longest_gap).then_some(gap)
    }
}
// ANCHOR_END: watch

// ANCHOR: orchestration
#[pntos_plugin(identifier = "gap-watch")]
impl OrchestrationPlugin for GapWatch {
    fn init_orchestration_plugin(
        &self,
        _plugins: Option<Managed<client::PluginArray>>,
        stream_config: &client::MessageStreamConfig,
    ) -> Result {
        // Silence is only silence if messages come in the order of their time.
        match self.state.enter()?.mediator.clone() {
            Some(mediator) => mediator.with(|system| stream_config.sequenced_stream_all(system, true)),
            None => Ok(()),
        }
    }

    fn process_pntos_message(&self, message: Managed<Message>, _sequenced: bool) -> Result {
        let Some(now) = message.time() else {
            return Ok(());
        };
        let mut state = self.state.enter()?;
        if let Some(gap) = state.note(message.source(), now)
            && let Some(mediator) = &state.mediator
        {
            mediator.warn(format_args!("{} was silent for {gap:.3} s", message.source().to_string_lossy()));
        }
        Ok(())
    }

    fn get_filter_description_list(&self) -> Result<Managed<client::StringArray>> {
        Ok(client::StringArray::new(Vec::new()))
    }

    fn request_solutions(
        &self,
        _solution_times: &[Timestamp],
        _filter_description: Option<&CStr>,
    ) -> Result<Option<Managed<client::MessageArray>>> {
        Ok(None)
    }
}
// ANCHOR_END: orchestration

// ANCHOR: export
pntos::export_plugins![GapWatch];
// ANCHOR_END: export
