//! One model of all states from those of the blocks.

use std::{fmt::Display, ops::Range};

use pntos::{
    Error, Fault, Managed, Mediator, Result, Timestamp,
    client::{GenXandP, Matrix, StandardDynamicsModel},
    pntos_object, table,
};

use crate::{
    layout::{Block, Layout},
    room::{Room, fill},
};

/// The models of blocks, one after the other.
struct Whole {
    phi: Managed<Matrix>,
    qd: Managed<Matrix>,
    parts: Vec<(Range<usize>, Managed<StandardDynamicsModel>)>,
}

/// How all states change from one time to another.
pub(crate) fn assemble(
    layout: &Layout,
    generator: &Managed<GenXandP>,
    from: Timestamp,
    to: Timestamp,
    room: &mut Room,
    mediator: &Mediator,
) -> Result<Managed<StandardDynamicsModel>> {
    if let [only] = &*layout.blocks {
        return model_of(only, generator, from, to);
    }
    let n = layout.num_states();
    let mut parts = Vec::with_capacity(layout.blocks.len());
    for block in layout.blocks.iter().filter(|block| !block.states.is_empty()) {
        parts.push((block.states.clone(), model_of(block, generator, from, to)?));
    }
    let on_diagonal = |whole: &mut [f64], part: &Range<usize>, matrix: &Matrix| {
        for (row, elements) in part.clone().zip(matrix.data().chunks_exact(part.len())) {
            whole[row * n..][part.clone()].copy_from_slice(elements);
        }
    };
    let phi = fill(&mut room.phi, n, n, |phi| {
        parts.iter().for_each(|(states, model)| on_diagonal(phi, states, &model.Phi()));
    })?;
    let qd = fill(&mut room.qd, n, n, |qd| {
        parts.iter().for_each(|(states, model)| on_diagonal(qd, states, &model.Qd()));
    })?;
    Ok(StandardDynamicsModel::implement(Whole { phi, qd, parts }, mediator))
}

/// The model of one block, of the right size.
fn model_of(
    block: &Block,
    generator: &Managed<GenXandP>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Managed<StandardDynamicsModel>> {
    let n = block.states.len();
    let says = |why: &dyn Display| {
        let label = block.label.to_string_lossy();
        Error::with_fault(Fault::System, format_args!("the state block `{label}` {why}"))
    };
    let Some(model) = block.object.generate_dynamics(generator.clone(), from, to) else {
        return Err(says(&"gave no dynamics: its plugin has to say why"));
    };
    for (name, matrix) in [("Phi", model.Phi()), ("Qd", model.Qd())] {
        matrix.elements(name, n, n).map_err(|error| says(&format_args!("gave dynamics in which {error}")))?;
    }
    Ok(model)
}

#[pntos_object]
impl table::StandardDynamicsModel for Whole {
    fn Phi(&self) -> Managed<Matrix> {
        self.phi.clone()
    }

    fn Qd(&self) -> Managed<Matrix> {
        self.qd.clone()
    }

    fn g(&self, x: Managed<Matrix>) -> Result<Managed<Matrix>> {
        let n = self.phi.rows();
        let x = x.elements("x", n, 1)?;
        let mut next = vec![0.0; n];
        for (states, model) in &self.parts {
            let moved = model.g(Matrix::column(x[states.clone()].to_vec()))?;
            next[states.clone()].copy_from_slice(moved.elements("g(x)", states.len(), 1)?);
        }
        Ok(Matrix::column(next))
    }
}
