//! State blocks.

mod pinson;
mod simple;

use std::{ffi::CStr, sync::Arc};

use pntos::{
    Error, Exclusive, Managed, Mediator, Result, Timestamp,
    client::{GenXandP, Matrix, MessageArray, StandardDynamicsModel, StandardStateBlock},
    table,
};
use pntos_nav::{measurement::Rows, solution::seconds_between};

use crate::parts::Parts;

type Make = fn(&Parts<'_>, &CStr) -> Result<Managed<StandardStateBlock>>;

/// The kinds, and how each is made.
pub(crate) const KINDS: [(&CStr, Make); 4] = [
    (c"pinson15", pinson::make),
    (c"fogm", simple::make_gauss_markov),
    (c"clock_bias", simple::make_clock),
    (c"constant", simple::make_constant),
];

/// How states change.
trait Dynamics: Clone + Send + Sync + 'static {
    fn states(&self) -> usize;

    fn receive_aux_data(&mut self, _: &Managed<MessageArray>) {}

    /// Writes what is not zero of `Phi` and `Qd` of a step of `dt` seconds.
    ///
    /// # Errors
    ///
    /// If something is missing for it, in a sentence.
    fn step(&mut self, dt: f64, phi: &mut Rows<'_>, qd: &mut Rows<'_>) -> Result<(), &'static str>;
}

/// A state block around its dynamics.
struct Block<D> {
    label: Arc<CStr>,
    mediator: Mediator,
    states: usize,
    inside: Exclusive<Inside<D>>,
}

#[derive(Clone)]
struct Inside<D> {
    dynamics: D,
    /// Whether it was said that something is missing.
    has_complained: bool,
}

fn block<D: Dynamics>(parts: &Parts<'_>, label: &CStr, dynamics: D) -> Managed<StandardStateBlock> {
    let block = Block {
        label: label.into(),
        mediator: parts.mediator.clone(),
        states: dynamics.states(),
        inside: Exclusive::new(Inside { dynamics, has_complained: false }),
    };
    StandardStateBlock::implement(block, parts.mediator)
}

impl<D: Dynamics> table::StandardStateBlock for Block<D> {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn num_states(&self) -> usize {
        self.states
    }

    fn receive_aux_data(&self, aux: Managed<MessageArray>) -> Result {
        self.inside.enter()?.dynamics.receive_aux_data(&aux);
        Ok(())
    }

    fn generate_dynamics(
        &self,
        _: Managed<GenXandP>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Option<Managed<StandardDynamicsModel>>> {
        if to.elapsed_nsec < from.elapsed_nsec {
            return Ok(None);
        }
        let n = self.states;
        let dt = seconds_between(from.elapsed_nsec, to.elapsed_nsec);
        let mut inside = self.inside.enter()?;
        let mut step = Ok(());
        let mut qd = Matrix::zeros(n, n);
        let phi = Matrix::filled(n, n, |phi| {
            if let Some(qd) = qd.data_mut() {
                let qd = &mut Rows { elements: qd, columns: n };
                step = inside.dynamics.step(dt, &mut Rows { elements: phi, columns: n }, qd);
            }
        });
        if let Err(missing) = step {
            if std::mem::replace(&mut inside.has_complained, true) {
                return Ok(None);
            }
            let label = self.label.to_string_lossy();
            return Err(Error::new(format_args!("the state block `{label}` has no dynamics: {missing}")));
        }
        drop(inside);
        StandardDynamicsModel::linear(phi, qd, &self.mediator).map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardStateBlock>> {
        let copy = Self {
            label: Arc::clone(&self.label),
            mediator: self.mediator.clone(),
            states: self.states,
            inside: Exclusive::new(self.inside.enter()?.clone()),
        };
        Ok(StandardStateBlock::implement(copy, &self.mediator))
    }
}
