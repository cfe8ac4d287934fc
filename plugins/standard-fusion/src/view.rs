//! The estimate, by label.

use std::{ffi::CStr, sync::Arc};

use pntos::{
    Error, Fault, Managed, Result, Timestamp,
    client::{EstimateWithCovariance, Matrix, StandardFusionStrategy},
};
use pntos_nav::filter::multiply_rows;

use crate::{
    layout::{Layout, Part},
    room::{column, stack},
};

/// A filter at a time, with what its states mean.
#[derive(Clone, Debug)]
pub(crate) struct View {
    pub layout: Arc<Layout>,
    pub strategy: Managed<StandardFusionStrategy>,
    pub time: Timestamp,
}

/// States of some parts one after the other, made of those of the filter.
#[derive(Debug)]
pub(crate) struct Selection {
    /// The converted estimate, a column.
    pub x: Managed<Matrix>,
    /// Its derivative by the states of the filter.
    pub derivative: Managed<Matrix>,
}

impl View {
    /// The estimate of all states.
    pub(crate) fn estimate(&self) -> Result<Managed<Matrix>> {
        self.whole("estimate of the fusion strategy", self.strategy.get_estimate(), 1)
    }

    /// The covariance of all states.
    pub(crate) fn covariance(&self) -> Result<Managed<Matrix>> {
        self.whole("covariance of the fusion strategy", self.strategy.get_covariance(), self.layout.num_states())
    }

    /// What the strategy returned, if it is over the states that the blocks have.
    fn whole(&self, name: &str, found: Option<Managed<Matrix>>, columns: usize) -> Result<Managed<Matrix>> {
        let Some(found) = found else {
            return Err(Error::with_fault(Fault::System, format_args!("`{name}` is missing: it returned NULL")));
        };
        found.elements(name, self.layout.num_states(), columns)?;
        Ok(found)
    }

    /// Where the labels lead to that belong to somebody.
    pub(crate) fn parts<'a>(
        &'a self,
        labels: impl Iterator<Item = &'a CStr> + Clone,
    ) -> impl Iterator<Item = &'a Part> + Clone {
        labels.filter_map(|label| self.layout.part(label))
    }

    /// The states of the parts, and how they change with those of the filter, whose estimate is `x`.
    pub(crate) fn select<'a>(&self, parts: impl Iterator<Item = &'a Part>, x: &[f64]) -> Result<Selection> {
        let mut all: Option<Selection> = None;
        for part in parts {
            let one = self.select_one(part, x)?;
            all = Some(match all {
                None => one,
                Some(all) => {
                    Selection { x: stack(&all.x, &one.x), derivative: stack(&all.derivative, &one.derivative) }
                }
            });
        }
        Ok(all.unwrap_or_else(|| Selection { x: Matrix::zeros(0, 1), derivative: Matrix::zeros(0, x.len()) }))
    }

    fn select_one(&self, part: &Part, x: &[f64]) -> Result<Selection> {
        let (states, width) = (x.len(), part.states.len());
        let mut value = column(&x[part.states.clone()]);
        // The derivative by the states of the block, once anything has been converted.
        let mut derivative: Option<Managed<Matrix>> = None;
        for conversion in &part.conversions {
            let source = value;
            let jacobian = conversion.jacobian(source.clone(), self.time)?;
            value = conversion.convert_estimate(source.clone(), self.time)?;
            let rows = value.rows();
            value.elements("converted estimate", rows, 1)?;
            let elements = jacobian.elements("Jacobian", rows, source.rows())?;
            derivative = Some(match derivative {
                None => jacobian,
                Some(before) => Matrix::filled(rows, width, |product| {
                    multiply_rows(product, elements, source.rows(), before.data(), width);
                }),
            });
        }
        let derivative = Matrix::filled(value.rows(), states, |all| {
            for (row, whole) in all.chunks_exact_mut(states.max(1)).enumerate() {
                let of_block = &mut whole[part.states.clone()];
                match &derivative {
                    None => of_block[row] = 1.0,
                    Some(derivative) => of_block.copy_from_slice(&derivative.data()[row * width..][..width]),
                }
            }
        });
        Ok(Selection { x: value, derivative })
    }

    /// The states of the parts alone, of a filter whose states are `x`.
    pub(crate) fn convert<'a>(&self, parts: impl Iterator<Item = &'a Part>, x: &[f64]) -> Result<Managed<Matrix>> {
        let mut all: Option<Managed<Matrix>> = None;
        for part in parts {
            let mut value = column(&x[part.states.clone()]);
            for conversion in &part.conversions {
                value = conversion.convert_estimate(value, self.time)?;
            }
            value.elements("converted estimate", value.rows(), 1)?;
            all = Some(match all {
                None => value,
                Some(all) => stack(&all, &value),
            });
        }
        Ok(all.unwrap_or_else(|| Matrix::zeros(0, 1)))
    }

    /// The covariance of two selections: a row for each state of the first.
    pub(crate) fn covariance_of(&self, one: &Selection, other: &Selection) -> Result<Managed<Matrix>> {
        let n = self.layout.num_states();
        let (rows, columns) = (one.x.rows(), other.x.rows());
        let covariance = self.covariance()?;
        let product = Matrix::filled(rows, n, |product| {
            multiply_rows(product, one.derivative.data(), n, covariance.data(), n);
        });
        let turned = transposed(&product);
        let mirrored = Matrix::filled(columns, rows, |mirrored| {
            multiply_rows(mirrored, other.derivative.data(), n, turned.data(), rows);
        });
        Ok(transposed(&mirrored))
    }

    /// The estimate and the covariance of labelled blocks, one after the other; `None` if there are no labels, or one
    /// belongs to nobody.
    pub(crate) fn generate<'a>(
        &'a self,
        labels: impl ExactSizeIterator<Item = &'a CStr> + Clone,
    ) -> Result<Option<Managed<EstimateWithCovariance>>> {
        if labels.len() == 0 || labels.clone().any(|label| self.layout.part(label).is_none()) {
            return Ok(None);
        }
        let (parts, x) = (self.parts(labels), self.estimate()?);
        if parts.clone().all(Part::is_direct) {
            return Ok(Some(chosen(parts, x.data(), self.covariance()?.data())));
        }
        let selection = self.select(parts, x.data())?;
        let covariance = self.covariance_of(&selection, &selection)?;
        Ok(Some(EstimateWithCovariance::filled(selection.x.rows(), |estimate, all| {
            estimate.copy_from_slice(selection.x.data());
            all.copy_from_slice(covariance.data());
        })))
    }
}

fn transposed(matrix: &Matrix) -> Managed<Matrix> {
    let (rows, columns) = (matrix.rows(), matrix.cols());
    Matrix::filled(columns, rows, |all| {
        for (i, row) in matrix.data().chunks_exact(columns.max(1)).enumerate() {
            row.iter().enumerate().for_each(|(j, value)| all[j * rows + i] = *value);
        }
    })
}

/// The estimate and the covariance of states that nothing converts. To go through the parts is to look for their labels, which
/// is done for each part and not for each state.
fn chosen<'a>(parts: impl Iterator<Item = &'a Part> + Clone, x: &[f64], p: &[f64]) -> Managed<EstimateWithCovariance> {
    let states = parts.clone().map(|part| part.states.len()).sum();
    EstimateWithCovariance::filled(states, |estimate, covariance| {
        let mut above = 0;
        for part in parts.clone() {
            let rows = above..above + part.states.len();
            estimate[rows.clone()].copy_from_slice(&x[part.states.clone()]);
            let mut left = 0;
            for other in parts.clone() {
                let columns = left..left + other.states.len();
                for (row, state) in rows.clone().zip(part.states.clone()) {
                    let of_state = &p[state * x.len()..][..x.len()];
                    covariance[row * states..][columns.clone()].copy_from_slice(&of_state[other.states.clone()]);
                }
                left = columns.end;
            }
            above = rows.end;
        }
    })
}
