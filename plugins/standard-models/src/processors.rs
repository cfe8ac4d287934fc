//! Measurement processors.

mod altitude;
mod clock;
mod direction;
mod position;
mod values;
mod velocity;

use std::{
    f64::consts::{FRAC_PI_2, TAU},
    ffi::{CStr, CString},
    sync::Arc,
};

use pntos::{
    Array, CStrArray, Error, Exclusive, Fault, Managed, Mediator, Message, Result,
    aspn::MatrixRef,
    client::{GenXandP, Matrix, MessageArray, StandardMeasurementModel, StandardMeasurementProcessor},
    notices::Notices,
    settings::Group,
    table,
};
use pntos_nav::{
    attitude,
    measurement::{Geodetic, Mounting, Rows},
    nalgebra::{Matrix3, SMatrix, Vector3},
    solution::Pva,
};

use self::values::Values;
use crate::{aux::Inertial, parts::Parts, refusal::Refusal};

type Make = fn(&Parts<'_>, Names) -> Result<Managed<StandardMeasurementProcessor>>;

/// The kinds, and how each is made.
pub(crate) const KINDS: [(&CStr, Make); 10] = [
    (c"pinson_position", |parts, names| position::make(parts, names, position::Blocks::Errors)),
    (c"pinson_with_ned_fogm_position", |parts, names| position::make(parts, names, position::Blocks::WithBias)),
    (c"pinson_with_lever_arm_position", |parts, names| position::make_with_lever_arm(parts, names)),
    (c"pinson_posvel", velocity::make_with_position),
    (c"pinson_velocity", velocity::make),
    (c"pinson_body_velocity", velocity::make_in_body),
    (c"pinson_altitude", altitude::make),
    (c"direction3d_to_points", direction::make),
    (c"position", position::make_whole),
    (c"clock_time", clock::make),
];

/// The most blocks that a kind has states of.
const MOST_BLOCKS: usize = 3;

/// Whose models they are.
pub(crate) struct Names {
    label: Arc<CStr>,
    blocks: Arc<[CString]>,
    refusals: Notices<Refusal>,
}

impl Names {
    pub(crate) fn new(label: &CStr, blocks: CStrArray<'_>, refusals: Notices<Refusal>) -> Self {
        Self { label: label.into(), blocks: blocks.iter().map(CStr::to_owned).collect(), refusals }
    }

    /// That there are as many blocks as the kind has states of.
    fn expect_blocks(&self, wanted: std::ops::RangeInclusive<usize>, which: &str) -> Result {
        if wanted.contains(&self.blocks.len()) {
            return Ok(());
        }
        let blocks = self.blocks.len();
        Err(Error::with_fault(Fault::Settings, format_args!("`blocks` names {blocks} blocks, and should name {which}")))
    }
}

/// What is at hand when a model is made.
struct At<'a> {
    message: &'a Message,
    inertial: &'a Inertial,
    /// The estimate of the blocks.
    x: &'a [f64],
}

impl At<'_> {
    /// The inertial solution at the time of the measurement.
    fn solution(&self) -> Result<&Pva, Refusal> {
        let solution = self.inertial.solution.as_ref().ok_or(Refusal::NoSolution)?;
        let time = self.message.time().ok_or(Refusal::Missing("a time"))?.elapsed_nsec;
        if time != solution.time {
            return Err(Refusal::OtherTime(time.wrapping_sub(solution.time)));
        }
        Ok(solution)
    }
}

/// A kind of measurement processor with its settings.
trait Kind: Clone + Send + Sync + 'static {
    type Values: Values;

    /// How many states the model needs at least.
    fn states(&self) -> usize;

    fn measure(&self, at: &At<'_>) -> Result<Self::Values, Refusal>;
}

/// A measurement processor around its kind.
struct Processor<K> {
    kind: K,
    label: Arc<CStr>,
    blocks: Arc<[CString]>,
    refusals: Notices<Refusal>,
    mediator: Mediator,
    inertial: Exclusive<Inertial>,
}

fn processor<K: Kind>(parts: &Parts<'_>, names: Names, kind: K) -> Managed<StandardMeasurementProcessor> {
    let Names { label, blocks, refusals } = names;
    let mediator = parts.mediator.clone();
    let processor = Processor { kind, label, blocks, refusals, mediator, inertial: Exclusive::default() };
    StandardMeasurementProcessor::implement(processor, parts.mediator)
}

impl<K: Kind> Processor<K> {
    fn model(&self, message: &Message, estimate: &GenXandP) -> Result<Model<K::Values>, Refusal> {
        let mut labels = [c""; MOST_BLOCKS];
        labels.iter_mut().zip(&*self.blocks).for_each(|(label, block)| *label = block);
        let estimate = estimate.generate(&labels[..self.blocks.len()]).ok_or(Refusal::NoEstimate)?;
        let x = estimate.estimate();
        if x.len() < self.kind.states() {
            return Err(Refusal::States { wanted: self.kind.states(), found: x.len() });
        }
        let inertial = *self.inertial.enter().map_err(|_| Refusal::NoSolution)?;
        let values = self.kind.measure(&At { message, inertial: &inertial, x })?;
        let (count, states) = (values.count(), x.len());
        let z = Matrix::filled(count, 1, |z| values.z(z));
        let h = Matrix::filled(count, states, |h| values.jacobian(x, &mut Rows { elements: h, columns: states }));
        if z.data().iter().chain(h.data()).any(|value| !value.is_finite()) {
            return Err(Refusal::NotFinite);
        }
        let noise = Matrix::filled(count, count, |noise| values.noise(noise));
        if !is_covariance(noise.data(), count) {
            return Err(Refusal::Covariance);
        }
        Ok(Model { values, z, h, noise })
    }

    #[cold]
    fn refuse(&self, refusal: Refusal, message: &Message) {
        let (type_, source) = (message.type_name(), message.source().to_string_lossy());
        self.refusals.count(refusal, format_args!("no model is made: {type_} from `{source}` {refusal}"));
    }
}

/// A measurement model in numbers.
struct Model<V> {
    values: V,
    z: Managed<Matrix>,
    h: Managed<Matrix>,
    noise: Managed<Matrix>,
}

impl<K: Kind> table::StandardMeasurementProcessor for Processor<K> {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn state_block_labels(&self) -> Vec<&CStr> {
        self.blocks.iter().map(CString::as_c_str).collect()
    }

    fn receive_aux_data(&self, aux: Managed<MessageArray>) -> Result {
        self.inertial.enter()?.receive(&aux);
        Ok(())
    }

    fn generate_model(
        &self,
        message: Managed<Message>,
        estimate: Managed<GenXandP>,
    ) -> Result<Option<Managed<StandardMeasurementModel>>> {
        let Model { values, z, h, noise } = match self.model(&message, &estimate) {
            Ok(model) => model,
            Err(refusal) => {
                self.refuse(refusal, &message);
                return Ok(None);
            }
        };
        let count = z.rows();
        StandardMeasurementModel::new(z, h, noise, &self.mediator, move |x| {
            Ok(Matrix::filled(count, 1, |expected| values.predict(x.data(), expected)))
        })
        .map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardMeasurementProcessor>> {
        let copy = Self {
            kind: self.kind.clone(),
            label: Arc::clone(&self.label),
            blocks: Arc::clone(&self.blocks),
            refusals: self.refusals.clone(),
            mediator: self.mediator.clone(),
            inertial: Exclusive::new(*self.inertial.enter()?),
        };
        Ok(StandardMeasurementProcessor::implement(copy, &self.mediator))
    }
}

/// Whether a symmetric matrix of `n` rows is positive definite.
fn is_covariance(elements: &[f64], n: usize) -> bool {
    if n == 0 || elements.len() != n * n || elements.iter().any(|element| !element.is_finite()) {
        return false;
    }
    let mut factor = Array::from(elements);
    // Cholesky's factor, row by row.
    for i in 0..n {
        for j in 0..=i {
            let dot: f64 = (0..j).map(|k| factor[i * n + k] * factor[j * n + k]).sum();
            let rest = factor[i * n + j] - dot;
            factor[i * n + j] = if i == j {
                if rest <= 0.0 {
                    return false;
                }
                rest.sqrt()
            } else {
                rest / factor[j * n + j]
            };
        }
    }
    true
}

/// The first `N` rows and columns of the covariance in a message, made symmetric to the last digit.
fn covariance<const N: usize>(whole: MatrixRef<'_>) -> Result<SMatrix<f64, N, N>, Refusal> {
    if whole.rows() < N || whole.cols() < N || whole.as_slice().len() != whole.rows() * whole.cols() {
        return Err(Refusal::Covariance);
    }
    let at = |i: usize, j: usize| whole.as_slice()[i * whole.cols() + j];
    Ok(SMatrix::from_fn(|i, j| 0.5 * (at(i, j) + at(j, i))))
}

/// That there is such a place; what is not finite is refused later, as that.
fn expect_place(place: &Geodetic) -> Result<(), Refusal> {
    let is_beyond = |angle: f64, limit: f64| angle.is_finite() && angle.abs() > limit;
    if is_beyond(place.latitude, FRAC_PI_2) || is_beyond(place.longitude, TAU) {
        return Err(Refusal::NoPlace);
    }
    Ok(())
}

/// One variance of those in a message.
fn variance(whole: MatrixRef<'_>, of: usize) -> Result<f64, Refusal> {
    whole.get(of, of).copied().ok_or(Refusal::Covariance)
}

/// The place of a sensor, from `lever_arm`; on the platform itself if that is not set.
fn lever_arm(group: &mut Group) -> Vector3<f64> {
    group.get("lever_arm").or([0.0; 3]).into()
}

/// How much of the covariance of a position is of errors that are new with each, from `white_share`; all if that is not set.
fn white_share(group: &mut Group) -> f64 {
    group.get("white_share").positive().within(0.0..=1.0).or(1.0)
}

/// The place and the orientation of a sensor, from `lever_arm` and `orientation`.
fn mounting(group: &mut Group) -> Mounting {
    let lever_arm = lever_arm(group);
    let quaternion: [f64; 4] = group.get("orientation").or([1.0, 0.0, 0.0, 0.0]);
    let length = quaternion.iter().map(|q| q * q).sum::<f64>().sqrt();
    if (length - 1.0).abs() > 1e-3 {
        group.problem(format_args!("`orientation` has the length {length}, and should be a quaternion of length 1"));
        return UNMOUNTED;
    }
    Mounting { lever_arm, orientation: attitude::from_quaternion(quaternion) }
}

/// A sensor that is where the platform is, with the same axes.
const UNMOUNTED: Mounting = Mounting {
    lever_arm: Vector3::new(0.0, 0.0, 0.0),
    orientation: Matrix3::new(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0),
};

#[cfg(test)]
mod tests {
    use super::is_covariance;

    #[test]
    fn a_covariance_is_positive_definite_and_finite() {
        assert!(is_covariance(&[2.0, 1.0, 1.0, 2.0], 2));
        assert!(is_covariance(&[1e-13], 1));
        assert!(!is_covariance(&[1.0, 2.0, 2.0, 1.0], 2));
        assert!(!is_covariance(&[0.0], 1));
        assert!(!is_covariance(&[1.0, f64::NAN, f64::NAN, 1.0], 2));
        assert!(!is_covariance(&[1.0, 0.0, 0.0], 2));
        assert!(!is_covariance(&[], 0));
    }
}
