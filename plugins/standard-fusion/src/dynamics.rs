//! One model of all states from those of the blocks.

use std::{fmt::Display, ops::Range};

use pntos::{
    Array, Error, Fault, Managed, Mediator, Result, Timestamp,
    client::{GenXandP, Matrix, StandardDynamicsModel, StandardStateBlock},
    pntos_object, table,
};

use crate::{
    layout::{Block, Layout},
    room::{Room, column, fill_again},
};

/// The models of blocks, one after the other.
struct Whole {
    phi: Managed<Matrix>,
    qd: Managed<Matrix>,
    parts: Array<(Range<usize>, Managed<StandardDynamicsModel>)>,
}

/// How all states change from one time to another, as the blocks of `layout`, or copies of them, say.
pub(crate) fn assemble<'a>(
    layout: &Layout,
    objects: impl Iterator<Item = &'a Managed<StandardStateBlock>>,
    generator: &Managed<GenXandP>,
    from: Timestamp,
    to: Timestamp,
    room: &mut Room,
    mediator: &Mediator,
) -> Result<Managed<StandardDynamicsModel>> {
    let n = layout.num_states();
    let mut blocks = layout.blocks.iter().zip(objects).filter(|(block, _)| !block.states().is_empty());
    let count = layout.blocks.iter().filter(|block| !block.states().is_empty()).count();
    let parts = Array::try_from_fn(count, |_| {
        let Some((block, object)) = blocks.next() else { return Err(Error::new("a state block has no object")) };
        Ok((block.states(), model_of(block, object, generator, from, to)?))
    })?;
    if let [(_, only)] = &*parts {
        return Ok(only.clone());
    }
    let on_diagonal = |whole: &mut [f64], part: &Range<usize>, matrix: &Matrix| {
        for (row, elements) in part.clone().zip(matrix.data().chunks_exact(part.len())) {
            whole[row * n..][part.clone()].copy_from_slice(elements);
        }
    };
    room.block_diagonal(parts.iter().map(|(states, _)| states.end));
    let phi = fill_again(&mut room.phi, n, n, |phi| {
        parts.iter().for_each(|(states, model)| on_diagonal(phi, states, &model.Phi()));
    });
    let qd = fill_again(&mut room.qd, n, n, |qd| {
        parts.iter().for_each(|(states, model)| on_diagonal(qd, states, &model.Qd()));
    });
    Ok(StandardDynamicsModel::implement(Whole { phi, qd, parts }, mediator))
}

/// The model of one block, of the right size.
fn model_of(
    block: &Block,
    object: &StandardStateBlock,
    generator: &Managed<GenXandP>,
    from: Timestamp,
    to: Timestamp,
) -> Result<Managed<StandardDynamicsModel>> {
    let n = block.states().len();
    let says = |why: &dyn Display| {
        let label = block.label.to_string_lossy();
        Error::with_fault(Fault::System, format_args!("the state block `{label}` {why}"))
    };
    let Some(model) = object.generate_dynamics(generator.clone(), from, to) else {
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
        let mut moved = Ok(());
        let next = Matrix::filled(n, 1, |next| {
            moved = self.parts.iter().try_for_each(|(states, model)| {
                let of_block = model.g(column(&x[states.clone()]))?;
                next[states.clone()].copy_from_slice(of_block.elements("g(x)", states.len(), 1)?);
                Ok(())
            });
        });
        moved.map(|()| next)
    }
}
