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
    let selection = view.select(&parts, view.estimate()?.data())?;
    let (values, width) = (model.z().rows(), selection.x.len());
    let h = model.H();
    let h = h.elements("H", values, width)?;
    let derivative = fill(&mut room.derivative, values, n, |whole| {
        multiply_rows(whole, h, width, &selection.derivative, n);
    })?;
    let whole = Whole { of_processor: model, derivative, parts, view: view.clone() };
    Ok(StandardMeasurementModel::implement(whole, mediator))
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
        self.of_processor.h(Matrix::column(self.view.convert(&self.parts, x)?))
    }
}
