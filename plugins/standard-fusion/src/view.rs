//! The estimate, by label.

use std::{ffi::CStr, sync::Arc};

use pntos::{
    Error, Fault, Managed, Result, Timestamp,
    client::{EstimateWithCovariance, Matrix, StandardFusionStrategy},
};
use pntos_nav::filter::multiply_rows;

use crate::layout::{Layout, Part};

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
    /// The converted estimate.
    pub x: Vec<f64>,
    /// Its derivative by the states of the filter, row after row.
    pub derivative: Vec<f64>,
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

    /// The states of the parts, and how they change with those of the filter, whose estimate is `x`.
    pub(crate) fn select(&self, parts: &[Part], x: &[f64]) -> Result<Selection> {
        let states = x.len();
        let mut selection = Selection { x: Vec::new(), derivative: Vec::new() };
        for part in parts {
            let rows = selection.x.len();
            let width = part.states.len();
            let mut value = x[part.states.clone()].to_vec();
            // The derivative by the states of the block, row after row, once anything has been converted.
            let mut derivative: Option<Vec<f64>> = None;
            for conversion in &part.conversions {
                let source = Matrix::column(value);
                let jacobian = conversion.jacobian(source.clone(), self.time)?;
                let converted = conversion.convert_estimate(source.clone(), self.time)?;
                value = converted.elements("converted estimate", converted.rows(), 1)?.to_vec();
                let jacobian = jacobian.elements("Jacobian", value.len(), source.rows())?;
                derivative = Some(match derivative {
                    None => jacobian.to_vec(),
                    Some(before) => {
                        let mut product = vec![0.0; value.len() * width];
                        multiply_rows(&mut product, jacobian, source.rows(), &before, width);
                        product
                    }
                });
            }
            selection.derivative.resize((rows + value.len()) * states, 0.0);
            for row in 0..value.len() {
                let of_block = &mut selection.derivative[(rows + row) * states..][part.states.clone()];
                match &derivative {
                    None => of_block[row] = 1.0,
                    Some(derivative) => of_block.copy_from_slice(&derivative[row * width..][..width]),
                }
            }
            selection.x.extend(value);
        }
        Ok(selection)
    }

    /// The states of the parts alone, of a filter whose states are `x`.
    pub(crate) fn convert(&self, parts: &[Part], x: &[f64]) -> Result<Vec<f64>> {
        let mut values = Vec::with_capacity(x.len());
        for part in parts {
            let of_block = &x[part.states.clone()];
            let Some((first, others)) = part.conversions.split_first() else {
                values.extend_from_slice(of_block);
                continue;
            };
            let mut value = first.convert_estimate(Matrix::column(of_block.to_vec()), self.time)?;
            for conversion in others {
                value = conversion.convert_estimate(value, self.time)?;
            }
            values.extend_from_slice(value.elements("converted estimate", value.rows(), 1)?);
        }
        Ok(values)
    }

    /// The covariance of two selections: a row for each state of the first.
    pub(crate) fn covariance_of(&self, one: &Selection, other: &Selection) -> Result<Vec<f64>> {
        let n = self.layout.num_states();
        let (rows, columns) = (one.x.len(), other.x.len());
        let covariance = self.covariance()?;
        let mut product = vec![0.0; rows * n];
        multiply_rows(&mut product, &one.derivative, n, covariance.data(), n);
        let mut turned = vec![0.0; n * rows];
        for (i, row) in product.chunks_exact(n.max(1)).enumerate() {
            row.iter().enumerate().for_each(|(k, value)| turned[k * rows + i] = *value);
        }
        let mut mirrored = vec![0.0; columns * rows];
        multiply_rows(&mut mirrored, &other.derivative, n, &turned, rows);
        let mut result = vec![0.0; rows * columns];
        for (j, column) in mirrored.chunks_exact(rows.max(1)).enumerate() {
            column.iter().enumerate().for_each(|(i, value)| result[i * columns + j] = *value);
        }
        Ok(result)
    }

    /// The estimate and the covariance of labelled blocks, one after the other; `None` if there are no labels, or one
    /// belongs to nobody.
    pub(crate) fn generate<'a>(
        &self,
        labels: impl ExactSizeIterator<Item = &'a CStr>,
    ) -> Result<Option<Managed<EstimateWithCovariance>>> {
        if labels.len() == 0 {
            return Ok(None);
        }
        let Some(parts) = labels.map(|label| self.layout.part(label)).collect::<Option<Vec<_>>>() else {
            return Ok(None);
        };
        let x = self.estimate()?;
        if parts.iter().all(Part::is_direct) {
            let (x, p) = (x.data(), self.covariance()?);
            return Ok(Some(chosen(&parts, x, p.data())));
        }
        let selection = self.select(&parts, x.data())?;
        let covariance = self.covariance_of(&selection, &selection)?;
        EstimateWithCovariance::generic(selection.x, covariance).map(Some)
    }
}

/// The estimate and the covariance of states that nothing converts.
fn chosen(parts: &[Part], x: &[f64], p: &[f64]) -> Managed<EstimateWithCovariance> {
    let states = || parts.iter().flat_map(|part| part.states.clone());
    EstimateWithCovariance::filled(states().count(), |estimate, covariance| {
        let length = estimate.len().max(1);
        for ((estimate, row), state) in estimate.iter_mut().zip(covariance.chunks_exact_mut(length)).zip(states()) {
            *estimate = x[state];
            let mut left = row;
            for part in parts {
                let (of_part, others) = left.split_at_mut(part.states.len());
                of_part.copy_from_slice(&p[state * x.len()..][part.states.clone()]);
                left = others;
            }
        }
    })
}
