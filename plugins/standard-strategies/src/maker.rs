//! What the plugins have in common: settings, and making filters by them.

use std::sync::Arc;

use pntos::{Error, Exclusive, Fault, Managed, Mediator, Result, client::CommonFusionStrategy, settings};
use pntos_nav::filter::{Filter, Gate};

use crate::{
    counts::Counts,
    strategy::{Shared, Strategy},
};

/// How many measurements a gate keeps out in a row unless it is told otherwise: of fixes that come once a second, ten
/// seconds, as long as the filter of ArduPilot waits before it takes positions again (its `posRetryTimeUseVel_ms`).
const PATIENCE: i64 = 10;

/// A plugin's part in filters of the kind `F`.
#[derive(Debug)]
pub(crate) struct Maker<F> {
    running: Exclusive<Option<Running<F>>>,
}

#[derive(Debug)]
struct Running<F> {
    mediator: Mediator,
    gate: Gate,
    shared: Arc<Shared<F>>,
}

impl<F> Default for Maker<F> {
    fn default() -> Self {
        Self { running: Exclusive::default() }
    }
}

impl<F: Filter + Send + Sync + 'static> Maker<F> {
    pub(crate) fn start(&self, mediator: Mediator, identifier: &'static str) -> Result {
        let gate = settings::read(&mediator, identifier, |group| {
            let probability = group.get("gate_probability").or(0.0);
            let patience = group.get("gate_patience").within(0..=i64::from(u32::MAX)).or(PATIENCE);
            let gate = Gate::new(probability).unwrap_or_else(|| {
                group.problem(format_args!(
                    "`gate_probability` is {probability}, and should be 0 or above, and below 1"
                ));
                Gate::OFF
            });
            gate.with_patience(u32::try_from(patience).unwrap_or(u32::MAX))
        })?;
        let shared = Arc::new(Shared::new(Counts::new(&mediator)));
        *self.running.enter()? = Some(Running { mediator, gate, shared });
        Ok(())
    }

    pub(crate) fn make(&self) -> Result<Managed<CommonFusionStrategy>> {
        let running = self.running.enter()?;
        let Some(Running { mediator, gate, shared }) = &*running else {
            return Err(Error::with_fault(
                Fault::Caller,
                "a filter is made between `init_plugin` and `shutdown_plugin`",
            ));
        };
        Ok(Strategy::managed(F::new(*gate), mediator, shared).upcast())
    }

    pub(crate) fn stop(&self) -> Result {
        let running = self.running.enter()?.take();
        running.map_or(Ok(()), |running| running.shared.counts.publish())
    }
}
