//! Models that a filter is given: linear ones, whose effect on an estimate is known in advance.

#![allow(non_snake_case, reason = "matrices have the names that the API gives them")]

use std::ffi::{CStr, CString};
use std::ptr::null_mut;

use pntos::sys;

use super::numbers::Numbers;
use crate::slot;
use crate::world::draft::{Draft, memory};
use crate::world::hold::Held;
use crate::world::ledger::{Kind, ledger};
use crate::world::{data, give_back, texts};

type Matrix = *mut sys::PntosMatrix;

#[repr(C)]
struct Dynamics {
    table: sys::PntosStandardDynamicsModel,
    factor: f64,
}

static DYNAMICS: Kind = Kind { name: "PntosStandardDynamicsModel", fixed: true };

/// States that are multiplied by `factor`, with noise of variance `noise` in each, held by one reference of ours.
pub(super) fn dynamics(states: usize, factor: f64, noise: f64) -> *mut sys::PntosStandardDynamicsModel {
    let mut draft = Draft::<Dynamics>::new(&DYNAMICS, &[]);
    let Phi = draft.nest(data::diagonal(states, factor));
    let Qd = draft.nest(data::diagonal(states, noise));
    let table = sys::PntosStandardDynamicsModel { memory: memory(), Phi, Qd, g: Some(g) };
    draft.publish(Dynamics { table, factor }).cast()
}

unsafe extern "C" fn g(this: *mut sys::PntosStandardDynamicsModel, x: Matrix) -> Matrix {
    const SLOT: &str = "PntosStandardDynamicsModel.g";
    // SAFETY: the caller passes the model whose function this is, and `x` with a reference.
    let (factor, x) = unsafe { ((*this.cast::<Dynamics>()).factor, take(SLOT, x)) };
    let Some(mut x) = x else { return null_mut() };
    x.data.iter_mut().for_each(|value| *value *= factor);
    give_back(data::matrix(x.rows, x.cols, &x.data), SLOT)
}

static MEASUREMENT: Kind = Kind { name: "PntosStandardMeasurementModel", fixed: true };

/// The sum of states, weighted by `H`, was seen to be `z` with a variance of `R`. Held by one reference of ours.
pub(super) fn measurement(H: &[f64], z: f64, R: f64) -> *mut sys::PntosStandardMeasurementModel {
    let mut draft = Draft::new(&MEASUREMENT, &[]);
    let z = draft.nest(data::matrix(1, 1, &[z]));
    let H = draft.nest(data::matrix(1, H.len(), H));
    let R = draft.nest(data::matrix(1, 1, &[R]));
    draft.publish(sys::PntosStandardMeasurementModel { memory: memory(), z, h: Some(h), H, R })
}

unsafe extern "C" fn h(this: *mut sys::PntosStandardMeasurementModel, x: Matrix) -> Matrix {
    const SLOT: &str = "PntosStandardMeasurementModel.h";
    // SAFETY: the caller passes the model whose function this is, and `x` with a reference.
    let (weights, x) = unsafe { (Numbers::read((*this).H), take(SLOT, x)) };
    let (Some(weights), Some(x)) = (weights, x) else { return null_mut() };
    let sum = weights.data.iter().zip(&x.data).map(|(weight, value)| weight * value).sum();
    give_back(data::matrix(1, 1, &[sum]), SLOT)
}

/// Takes a matrix that the plugin transfers.
///
/// # Safety
///
/// `matrix` is NULL or live, and comes with a reference.
unsafe fn take(slot: &'static str, matrix: Matrix) -> Option<Numbers> {
    let _call = slot::enter(slot);
    // SAFETY: promised by the caller.
    let held = unsafe { Held::receive(slot, "`x`", matrix) }?;
    Numbers::of(&held)
}

/// What a generator of estimates answers.
struct Answers {
    label: CString,
    states: usize,
    has_refused: bool,
}

static GENERATOR: Kind = Kind { name: "PntosGenXandP", fixed: true };

/// Estimates of one block with so many states, held by one reference of ours. It knows no other label.
pub(super) fn generator(label: &CStr, states: usize) -> *mut sys::PntosGenXandP {
    let table = sys::PntosGenXandP { memory: memory(), generate: Some(generate) };
    let answers = Answers { label: label.to_owned(), states, has_refused: false };
    Draft::new(&GENERATOR, &[]).publish_with(table, Some(Box::new(answers)))
}

/// Whether the generator was asked for something that it does not know.
pub(super) fn has_refused(generator: *mut sys::PntosGenXandP) -> bool {
    ledger().with_payload(generator.cast(), |answers: &mut Answers| answers.has_refused).unwrap_or(true)
}

unsafe extern "C" fn generate(
    this: *mut sys::PntosGenXandP,
    block_labels: *mut *mut sys::c_char,
    num_block_labels: usize,
) -> *mut sys::PntosEstimateWithCovariance {
    const SLOT: &str = "PntosGenXandP.generate";
    let _call = slot::enter(SLOT);
    // SAFETY: the plugin lends the array and its texts for the call.
    let label = unsafe {
        let labels = texts::elements(SLOT, "block_labels", block_labels, num_block_labels);
        let only = (labels.len() == 1).then(|| labels[0]);
        only.and_then(|label| texts::required(SLOT, "block_labels[0]", label))
    };
    let states = ledger().with_payload(this.cast(), |answers: &mut Answers| {
        let knows = label.is_some_and(|label| label == answers.label.as_c_str());
        answers.has_refused |= !knows;
        knows.then_some(answers.states)
    });
    match states.flatten() {
        Some(states) => give_back(data::estimate(states, 0.1, 1.0), SLOT),
        None => null_mut(),
    }
}
