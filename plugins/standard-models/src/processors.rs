//! Measurement processors.

mod altitude;
mod clock;
mod direction;
mod position;
mod values;
mod velocity;

use std::{
    ffi::{CStr, CString},
    sync::Arc,
};

use pntos::{
    CStrArray, Error, Exclusive, Managed, Mediator, Message, Result,
    aspn::MatrixRef,
    client::{GenXandP, Matrix, MessageArray, StandardMeasurementModel, StandardMeasurementProcessor},
    settings::Group,
    table,
};
use pntos_nav::{
    attitude,
    measurement::{Mounting, Rows},
    nalgebra::{Matrix3, Vector3},
    solution::Pva,
};

use self::values::Values;
use crate::{
    aux::Inertial,
    parts::Parts,
    refusal::{Refusal, Refusals},
};

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

/// Whose models they are.
pub(crate) struct Names {
    label: CString,
    blocks: Vec<CString>,
    refusals: Arc<Refusals>,
}

impl Names {
    pub(crate) fn new(label: &CStr, blocks: CStrArray<'_>, refusals: Arc<Refusals>) -> Self {
        Self { label: label.to_owned(), blocks: blocks.iter().map(CStr::to_owned).collect(), refusals }
    }

    /// That there are as many blocks as the kind has states of.
    fn expect_blocks(&self, wanted: std::ops::RangeInclusive<usize>, which: &str) -> Result {
        if wanted.contains(&self.blocks.len()) {
            return Ok(());
        }
        Err(Error::new(format_args!("`blocks` names {} blocks, and should name {which}", self.blocks.len())))
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

/// What was measured, and the covariance of its error, row after row.
struct Measured<V> {
    values: V,
    noise: Vec<f64>,
}

/// A kind of measurement processor with its settings.
trait Kind: Clone + Send + Sync + 'static {
    type Values: Values;

    /// How many states the model needs at least.
    fn states(&self) -> usize;

    fn measure(&self, at: &At<'_>) -> Result<Measured<Self::Values>, Refusal>;
}

/// A measurement processor around its kind.
struct Processor<K> {
    kind: K,
    label: CString,
    blocks: Vec<CString>,
    refusals: Arc<Refusals>,
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
    fn model(&self, message: &Message, estimate: &GenXandP) -> Result<Parameters<K::Values>, Refusal> {
        let labels: Vec<&CStr> = self.blocks.iter().map(CString::as_c_str).collect();
        let estimate = estimate.generate(&labels).ok_or(Refusal::NoEstimate)?;
        let x = estimate.estimate();
        if x.len() < self.kind.states() {
            return Err(Refusal::States { wanted: self.kind.states(), found: x.len() });
        }
        let inertial = *self.inertial.enter().map_err(|_| Refusal::NoSolution)?;
        let Measured { values, noise } = self.kind.measure(&At { message, inertial: &inertial, x })?;
        let count = values.count();
        let (mut z, mut h) = (vec![0.0; count], vec![0.0; count * x.len()]);
        values.z(&mut z);
        values.jacobian(x, &mut Rows { elements: &mut h, columns: x.len() });
        if z.iter().chain(&h).any(|value| !value.is_finite()) {
            return Err(Refusal::NotFinite);
        }
        if !is_covariance(&noise, count) {
            return Err(Refusal::Covariance);
        }
        Ok(Parameters { values, z, h, noise })
    }
}

/// A measurement model in numbers.
struct Parameters<V> {
    values: V,
    z: Vec<f64>,
    h: Vec<f64>,
    noise: Vec<f64>,
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
        let Parameters { values, z, h, noise } = match self.model(&message, &estimate) {
            Ok(parameters) => parameters,
            Err(refusal) => {
                self.refusals.note(refusal, &message);
                return Ok(None);
            }
        };
        let count = z.len();
        let derivative = Matrix::new(count, h.len() / count, h)?;
        let noise = Matrix::new(count, count, noise)?;
        StandardMeasurementModel::new(Matrix::column(z), derivative, noise, &self.mediator, move |x| {
            let mut expected = vec![0.0; count];
            values.predict(x.data(), &mut expected);
            Ok(Matrix::column(expected))
        })
        .map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardMeasurementProcessor>> {
        let copy = Self {
            kind: self.kind.clone(),
            label: self.label.clone(),
            blocks: self.blocks.clone(),
            refusals: Arc::clone(&self.refusals),
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
    // Cholesky's factor, row by row.
    let mut factor = elements.to_vec();
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

/// Some rows and columns of the covariance in a message, made symmetric to the last digit.
fn covariance(whole: MatrixRef<'_>, picked: &[usize]) -> Result<Vec<f64>, Refusal> {
    let at = |i: &usize, j: &usize| whole.get(*i, *j).copied().ok_or(Refusal::Covariance);
    let mut elements = Vec::with_capacity(picked.len() * picked.len());
    for i in picked {
        for j in picked {
            elements.push(0.5 * (at(i, j)? + at(j, i)?));
        }
    }
    Ok(elements)
}

/// The place of a sensor, from `lever_arm`; on the platform itself if that is not set.
fn lever_arm(group: &mut Group) -> Vector3<f64> {
    group.get("lever_arm").or([0.0; 3]).into()
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
