//! A model over the states of the filter from one over those of some blocks.

use std::sync::Arc;

use pntos::{
    Managed, Mediator, Result,
    client::{Matrix, StandardMeasurementModel},
    pntos_object, table,
};
use pntos_nav::filter::multiply_rows;

use crate::{
    layout::Part,
    room::{Room, fill},
    view::View,
};

/// A model of a processor, over the states of the filter.
struct Whole {
    of_processor: Managed<StandardMeasurementModel>,
    derivative: Managed<Matrix>,
    parts: Arc<[Part]>,
    view: View,
}

/// The model over all states of the filter: `h` after the conversions, and its derivative by the chain rule.
pub(crate) fn assemble(
    view: &View,
    parts: Arc<[Part]>,
    model: Managed<StandardMeasurementModel>,
    room: &mut Room,
    mediator: &Mediator,
) -> Result<Managed<StandardMeasurementModel>> {
    let n = view.layout.num_states();
    let values = model.z().rows();
    let given = model.H();
    let derivative = if parts.iter().all(Part::is_direct) {
        let width = parts.iter().map(|part| part.states.len()).sum();
        let h = given.elements("H", values, width)?;
        fill(&mut room.derivative, values, n, |whole| spread(whole, n, h, &parts))
    } else {
        let selection = view.select(parts.iter(), view.estimate()?.data())?;
        let width = selection.x.rows();
        let h = given.elements("H", values, width)?;
        fill(&mut room.derivative, values, n, |whole| multiply_rows(whole, h, width, selection.derivative.data(), n))
    };
    let whole = Whole { of_processor: model, derivative, parts, view: view.clone() };
    Ok(StandardMeasurementModel::implement(whole, mediator))
}

/// Adds rows over the parts one after the other to those over all `n` states, which are zero.
fn spread(whole: &mut [f64], n: usize, h: &[f64], parts: &[Part]) {
    let width: usize = parts.iter().map(|part| part.states.len()).sum();
    for (whole, mut left) in whole.chunks_exact_mut(n.max(1)).zip(h.chunks_exact(width.max(1))) {
        for part in parts {
            let (of_part, others) = left.split_at(part.states.len());
            // Two parts may be the same.
            whole[part.states.clone()].iter_mut().zip(of_part).for_each(|(sum, value)| *sum += value);
            left = others;
        }
    }
}

#[pntos_object]
impl table::StandardMeasurementModel for Whole {
    fn z(&self) -> Managed<Matrix> {
        self.of_processor.z().to_managed()
    }

    fn H(&self) -> Managed<Matrix> {
        self.derivative.clone()
    }

    fn R(&self) -> Managed<Matrix> {
        self.of_processor.R().to_managed()
    }

    fn h(&self, x: Managed<Matrix>) -> Result<Managed<Matrix>> {
        let x = x.elements("x", self.derivative.cols(), 1)?;
        self.of_processor.h(self.view.convert(self.parts.iter(), x)?)
    }
}
