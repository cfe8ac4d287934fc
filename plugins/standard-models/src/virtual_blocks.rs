//! Virtual state blocks.

use std::ffi::{CStr, CString};

use pntos::{
    Error, EstimateWithCovarianceType, Exclusive, Fault, Managed, Mediator, Result, Timestamp,
    client::{EstimateWithCovariance, Matrix, MessageArray, VirtualStateBlock},
    table,
};
use pntos_nav::{
    measurement::Rows,
    nalgebra::DMatrix,
    virtual_states::{ErrorToWhole, StateExtractor, Unextractable, WHOLE},
};

use crate::{
    aux::{Said, said},
    parts::Parts,
};

type Make = fn(&Parts<'_>, Names) -> Result<Managed<VirtualStateBlock>>;

/// The kinds, and how each is made.
pub(crate) const KINDS: [(&CStr, Make); 2] =
    [(c"pinson_error_to_standard", make_error_to_whole), (c"state_extractor", make_extractor)];

/// What a block converts from and to.
#[derive(Clone)]
pub(crate) struct Names {
    pub source: CString,
    pub target: CString,
}

/// A conversion of states.
trait Conversion: Clone + Send + Sync + 'static {
    fn receive_aux_data(&mut self, _: &Managed<MessageArray>) {}

    /// Number of states that so many become.
    ///
    /// # Errors
    ///
    /// If the states cannot be converted, because they are too few or because something is missing.
    fn states(&self, source: usize, time: Timestamp) -> Result<usize>;

    /// Writes the states that `x` becomes.
    fn convert(&self, x: &[f64], out: &mut [f64]);

    /// Writes what is not zero of the derivative at `x`.
    fn jacobian(&self, x: &[f64], j: &mut Rows<'_>);
}

struct Block<C> {
    names: Names,
    mediator: Mediator,
    conversion: Exclusive<C>,
}

fn block<C: Conversion>(parts: &Parts<'_>, names: Names, conversion: C) -> Managed<VirtualStateBlock> {
    let block = Block { names, mediator: parts.mediator.clone(), conversion: Exclusive::new(conversion) };
    VirtualStateBlock::implement(block, parts.mediator)
}

impl<C: Conversion> table::VirtualStateBlock for Block<C> {
    fn source(&self) -> &CStr {
        &self.names.source
    }

    fn target(&self) -> &CStr {
        &self.names.target
    }

    fn receive_aux_data(&self, aux: Managed<MessageArray>) -> Result {
        self.conversion.enter()?.receive_aux_data(&aux);
        Ok(())
    }

    fn convert(
        &self,
        from: Managed<EstimateWithCovariance>,
        time: Timestamp,
    ) -> Result<Managed<EstimateWithCovariance>> {
        let conversion = self.conversion.enter()?;
        let x = from.estimate();
        let (n, m) = (x.len(), conversion.states(x.len(), time)?);
        if from.covariance().len() != n * n {
            let (found, wanted) = (from.covariance().len(), n * n);
            let what = format_args!("the covariance of {n} states has {found} elements, and should have {wanted}");
            return Err(Error::with_fault(Fault::Caller, what));
        }
        let (mut out, mut j) = (vec![0.0; m], vec![0.0; m * n]);
        conversion.convert(x, &mut out);
        conversion.jacobian(x, &mut Rows { elements: &mut j, columns: n });
        let j = DMatrix::from_row_slice(m, n, &j);
        let p = DMatrix::from_row_slice(n, n, from.covariance());
        let converted = &j * p * j.transpose();
        let symmetric = (&converted + converted.transpose()) * 0.5;
        EstimateWithCovariance::new(EstimateWithCovarianceType::GENERIC, out, symmetric.as_slice().to_vec())
    }

    fn convert_estimate(&self, estimate: Managed<Matrix>, time: Timestamp) -> Result<Managed<Matrix>> {
        let conversion = self.conversion.enter()?;
        let x = estimate.as_column()?;
        Ok(Matrix::filled(conversion.states(x.len(), time)?, 1, |out| conversion.convert(x, out)))
    }

    fn jacobian(&self, estimate: Managed<Matrix>, time: Timestamp) -> Result<Managed<Matrix>> {
        let conversion = self.conversion.enter()?;
        let x = estimate.as_column()?;
        let m = conversion.states(x.len(), time)?;
        Ok(Matrix::filled(m, x.len(), |j| conversion.jacobian(x, &mut Rows { elements: j, columns: x.len() })))
    }

    fn deep_copy(&self) -> Result<Managed<VirtualStateBlock>> {
        let copy = Self {
            names: self.names.clone(),
            mediator: self.mediator.clone(),
            conversion: Exclusive::new(self.conversion.enter()?.clone()),
        };
        Ok(VirtualStateBlock::implement(copy, &self.mediator))
    }
}

/// The conversion of the errors of the newest solution.
#[derive(Clone, Default)]
struct Newest(Option<ErrorToWhole>);

fn make_error_to_whole(parts: &Parts<'_>, names: Names) -> Result<Managed<VirtualStateBlock>> {
    parts.settings_or((), |_| ())?;
    Ok(block(parts, names, Newest::default()))
}

impl Conversion for Newest {
    fn receive_aux_data(&mut self, aux: &Managed<MessageArray>) {
        said(aux, |said| {
            if let Said::Solution(solution) = said {
                self.0 = Some(ErrorToWhole::new(&solution));
            }
        });
    }

    fn states(&self, source: usize, time: Timestamp) -> Result<usize> {
        let Some(conversion) = &self.0 else {
            return Err(Error::with_fault(
                Fault::Settings,
                "errors become whole values with the inertial solution that they are of, and none came: `aux` of the \
                 registry group should have `inertial_pva`",
            ));
        };
        let off = time.elapsed_nsec.wrapping_sub(conversion.solution().time);
        if off != 0 {
            return Err(Error::new(format_args!(
                "the states are {} s later than the inertial solution that they are errors of",
                off as f64 * 1e-9
            )));
        }
        if source < WHOLE {
            let what =
                format_args!("there are {source} states, and the errors of an inertial solution are at least {WHOLE}");
            return Err(Error::with_fault(Fault::Settings, what));
        }
        Ok(source)
    }

    fn convert(&self, x: &[f64], out: &mut [f64]) {
        out.copy_from_slice(x);
        if let Some(conversion) = &self.0 {
            conversion.convert(out);
        }
    }

    fn jacobian(&self, x: &[f64], j: &mut Rows<'_>) {
        if let Some(conversion) = &self.0 {
            conversion.jacobian(x, j);
        }
    }
}

fn make_extractor(parts: &Parts<'_>, names: Names) -> Result<Managed<VirtualStateBlock>> {
    let extractor = parts.settings(|group| {
        let states: i64 = group.get("incoming_state_size").at_least(1).required();
        let indices: Vec<f64> = group.get("indices_to_extract").not_negative().required();
        if let Some(broken) = indices.iter().find(|index| index.fract() != 0.0) {
            group.problem(format_args!("`indices_to_extract` has {broken}, and should have whole numbers"));
        }
        let states = usize::try_from(states).unwrap_or_default();
        // Whole and not negative, or a problem by now; too large is found next.
        let extractor = StateExtractor::new(states, indices.iter().map(|index| *index as usize).collect());
        if let Err(why) = &extractor {
            group.problem(match why {
                Unextractable::None => "`indices_to_extract` has no index".to_owned(),
                Unextractable::Twice(index) => format!("`indices_to_extract` has {index} twice"),
                Unextractable::Beyond(index) => {
                    format!(
                        "`indices_to_extract` has {index}, and the indices of {states} states end at {}",
                        states.saturating_sub(1)
                    )
                }
            });
        }
        extractor.ok()
    })?;
    let extractor = extractor.ok_or_else(|| Error::new("there is nothing to extract"))?;
    Ok(block(parts, names, extractor))
}

impl Conversion for StateExtractor {
    fn states(&self, source: usize, _: Timestamp) -> Result<usize> {
        if source == Self::states(self) {
            return Ok(self.indices().len());
        }
        let wanted = Self::states(self);
        let what = format_args!("there are {source} states, and `incoming_state_size` says {wanted}");
        Err(Error::with_fault(Fault::Settings, what))
    }

    fn convert(&self, x: &[f64], out: &mut [f64]) {
        for (out, index) in out.iter_mut().zip(self.indices()) {
            *out = x[*index];
        }
    }

    fn jacobian(&self, _: &[f64], j: &mut Rows<'_>) {
        Self::jacobian(self, j);
    }
}
