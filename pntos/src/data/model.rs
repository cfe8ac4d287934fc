//! Models without a type of their own: from matrices, with a closure where they are not linear.

use super::matrix::check_is;
use crate::{
    Mediator, Result,
    client::{self, EstimateWithCovariance, GenXandP, Matrix, StandardDynamicsModel, StandardMeasurementModel},
    error::Fault,
    managed::Managed,
    table,
    text::CStrArray,
};

/// Matrices, and the function that they are the derivative of.
struct Dynamics<G> {
    phi: Managed<Matrix>,
    qd: Managed<Matrix>,
    g: G,
}

/// What a function of states makes: a column vector.
type Column = Result<Managed<Matrix>>;

impl<G: Fn(&Matrix) -> Column + Send + Sync + 'static> table::StandardDynamicsModel for Dynamics<G> {
    fn Phi(&self) -> Managed<Matrix> {
        self.phi.clone()
    }

    fn Qd(&self) -> Managed<Matrix> {
        self.qd.clone()
    }

    fn g(&self, x: Managed<Matrix>) -> Column {
        let states = self.phi.rows();
        check_is("x", &x, (states, 1), Fault::Caller)?;
        let next = (self.g)(&x)?;
        check_is("g(x)", &next, (states, 1), Fault::Plugin)?;
        Ok(next)
    }
}

impl StandardDynamicsModel {
    /// How states change over a step: `x_new = g(x_old) + w`, from the derivative of `g`, the covariance of `w`, and `g`,
    /// which gets the states at the start of the step, N by 1, and makes those at its end.
    ///
    /// ```
    /// use pntos::{Mediator, client::{Matrix, StandardDynamicsModel}};
    ///
    /// # fn example(mediator: &Mediator) -> pntos::Result {
    /// let phi = Matrix::from_rows([[1.0, 0.1], [0.0, 1.0]]);
    /// let model = StandardDynamicsModel::new(phi, Matrix::diagonal(&[1e-4, 1e-2]), mediator, |x| {
    ///     let x = x.as_column()?;
    ///     Ok(Matrix::column(vec![x[0] + 0.1 * x[1], x[1].sin()]))
    /// })?;
    /// # drop(model); Ok(()) }
    /// # example(&Mediator::detached(c"example")).unwrap();
    /// ```
    ///
    /// # Errors
    ///
    /// If one of the matrices is not N by N.
    pub fn new(
        phi: Managed<Matrix>,
        qd: Managed<Matrix>,
        mediator: &Mediator,
        g: impl Fn(&Matrix) -> Result<Managed<Matrix>> + Send + Sync + 'static,
    ) -> Result<Managed<Self>> {
        let states = phi.rows();
        check_is("Phi", &phi, (states, states), Fault::Plugin)?;
        check_is("Qd", &qd, (states, states), Fault::Plugin)?;
        Ok(Self::implement(Dynamics { phi, qd, g }, mediator))
    }

    /// As [`new`](Self::new), with a `g` that multiplies by `phi`.
    ///
    /// # Errors
    ///
    /// If one of the matrices is not N by N.
    pub fn linear(phi: Managed<Matrix>, qd: Managed<Matrix>, mediator: &Mediator) -> Result<Managed<Self>> {
        let factor = phi.clone();
        Self::new(phi, qd, mediator, move |x| Ok(product(&factor, x)))
    }
}

/// A measured vector, matrices, and the function that one of them is the derivative of.
struct Measured<H> {
    z: Managed<Matrix>,
    derivative: Managed<Matrix>,
    noise: Managed<Matrix>,
    h: H,
}

impl<H: Fn(&Matrix) -> Column + Send + Sync + 'static> table::StandardMeasurementModel for Measured<H> {
    fn z(&self) -> Managed<Matrix> {
        self.z.clone()
    }

    fn H(&self) -> Managed<Matrix> {
        self.derivative.clone()
    }

    fn R(&self) -> Managed<Matrix> {
        self.noise.clone()
    }

    fn h(&self, x: Managed<Matrix>) -> Column {
        check_is("x", &x, (self.derivative.cols(), 1), Fault::Caller)?;
        let expected = (self.h)(&x)?;
        check_is("h(x)", &expected, (self.z.rows(), 1), Fault::Plugin)?;
        Ok(expected)
    }
}

impl StandardMeasurementModel {
    /// How a measurement depends on states: `z = h(x) + v`, from the measured values, the derivative of `h`, the
    /// covariance of `v`, and `h`, which gets states, N by 1, and makes the measurement that they would give.
    ///
    /// # Errors
    ///
    /// If for M measured values `z` is not M by 1, `derivative` not M by N, or `noise` not M by M.
    pub fn new(
        z: Managed<Matrix>,
        derivative: Managed<Matrix>,
        noise: Managed<Matrix>,
        mediator: &Mediator,
        h: impl Fn(&Matrix) -> Result<Managed<Matrix>> + Send + Sync + 'static,
    ) -> Result<Managed<Self>> {
        let values = z.rows();
        check_is("z", &z, (values, 1), Fault::Plugin)?;
        check_is("H", &derivative, (values, derivative.cols()), Fault::Plugin)?;
        check_is("R", &noise, (values, values), Fault::Plugin)?;
        Ok(Self::implement(Measured { z, derivative, noise, h }, mediator))
    }

    /// As [`new`](Self::new), with an `h` that multiplies by `derivative`.
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new).
    pub fn linear(
        z: Managed<Matrix>,
        derivative: Managed<Matrix>,
        noise: Managed<Matrix>,
        mediator: &Mediator,
    ) -> Result<Managed<Self>> {
        let factor = derivative.clone();
        Self::new(z, derivative, noise, mediator, move |x| Ok(product(&factor, x)))
    }
}

/// A matrix times a column vector that has a row for each of its columns.
fn product(matrix: &client::Matrix, column: &client::Matrix) -> Managed<Matrix> {
    let cols = matrix.cols();
    Matrix::filled(matrix.rows(), 1, |product| {
        // Without columns every element is an empty sum.
        for (element, row) in product.iter_mut().zip(matrix.data().chunks_exact(cols.max(1))) {
            *element = dot(row, column.data());
        }
    })
}

/// Four sums side by side, none of which waits for another.
fn dot(row: &[f64], column: &[f64]) -> f64 {
    let ((rows, last), (columns, rest)) = (row.as_chunks::<4>(), column.as_chunks::<4>());
    let mut sums = [0.0; 4];
    for (row, column) in rows.iter().zip(columns) {
        for (sum, (a, b)) in sums.iter_mut().zip(row.iter().zip(column)) {
            *sum += a * b;
        }
    }
    let last: f64 = last.iter().zip(rest).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f64>() + last
}

/// A closure behind a `GenXandP`.
struct Generator<F>(F);

impl<F> table::GenXandP for Generator<F>
where
    F: Fn(CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> + Send + Sync + 'static,
{
    fn generate(&self, block_labels: CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> {
        (self.0)(block_labels)
    }
}

impl GenXandP {
    /// A way to ask for the estimate of some blocks that runs a closure, which gets their labels.
    #[must_use]
    pub fn new(
        mediator: &Mediator,
        generate: impl Fn(CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> + Send + Sync + 'static,
    ) -> Managed<Self> {
        Self::implement(Generator(generate), mediator)
    }
}
