//! A fusion strategy for engines that bring none: an extended Kalman filter, which looks at the models it is given.

use pntos::client;
use pntos::sys::{self, PntosFusionType as FusionType};

use super::ask::{ask, complete, give};
use super::numbers::Numbers;
use crate::rule::kinds as rules;
use crate::slot;
use crate::world::draft::{Draft, memory};
use crate::world::hold::Held;
use crate::world::ledger::{Kind, ledger};
use crate::world::{data, give_back, report};

/// An estimate and its covariance.
#[derive(Debug, Clone, Default)]
struct State {
    x: Vec<f64>,
    p: Vec<f64>,
}

static KIND: Kind = Kind { name: "PntosStandardFusionStrategy", fixed: true };

type This = *mut sys::PntosStandardFusionStrategy;
type Matrix = *mut sys::PntosMatrix;

/// A strategy without states, held by one reference of ours.
pub(super) fn strategy() -> This {
    with_state(State::default())
}

fn with_state(state: State) -> This {
    let engine_type = FusionType::PNTOS_FUSION_STANDARD_MODEL;
    let table = sys::PntosStandardFusionStrategy {
        common: sys::PntosCommonFusionStrategy { memory: memory(), engine_type },
        get_num_states: Some(get_num_states),
        add_states: Some(add_states),
        remove_states: Some(remove_states),
        get_estimate: Some(get_estimate),
        set_estimate_slice: Some(set_estimate_slice),
        get_covariance: Some(get_covariance),
        set_covariance_block: Some(set_covariance_block),
        set_covariance_slice: Some(set_covariance_slice),
        propagate: Some(propagate),
        update: Some(update),
        clone: Some(clone),
    };
    Draft::new(&KIND, &[]).publish_with(table, Some(Box::new(state)))
}

/// Uses the state. What is done with it calls nobody.
fn with<R: Default>(this: This, use_it: impl FnOnce(&mut State) -> R) -> R {
    ledger().with_payload(this.cast(), use_it).unwrap_or_default()
}

/// Takes a matrix that the engine transfers.
fn take(slot: &'static str, what: &str, matrix: Matrix) -> Option<Numbers> {
    let _call = slot::enter(slot);
    // SAFETY: the engine transfers a live matrix, or NULL.
    let held = unsafe { Held::receive(slot, what, matrix) }?;
    Numbers::of(&held)
}

/// Whether a matrix has the shape that the engine has to give it.
fn fits(slot: &'static str, what: &str, matrix: &Numbers, rows: usize, cols: usize) -> bool {
    let fits = (matrix.rows, matrix.cols) == (rows, cols);
    if !fits {
        let what = format!(
            "the engine called it with {what} of {} by {} elements, and not {rows} by {cols}",
            matrix.rows, matrix.cols
        );
        report(&rules::SHAPE, slot, what);
    }
    fits
}

unsafe extern "C" fn get_num_states(this: This) -> usize {
    with(this, |state| state.x.len())
}

unsafe extern "C" fn add_states(this: This, estimate: Matrix, covariance: Matrix, cross: Matrix) -> usize {
    const SLOT: &str = "PntosStandardFusionStrategy.add_states";
    let (x, p) = (take(SLOT, "`initial_estimate`", estimate), take(SLOT, "`initial_covariance`", covariance));
    let cross = take(SLOT, "`cross_covariance`", cross);
    let n = with(this, |state| state.x.len());
    let (Some(x), Some(p)) = (x, p) else { return n };
    let m = x.rows;
    if !fits(SLOT, "`initial_estimate`", &x, m, 1)
        || !fits(SLOT, "`initial_covariance`", &p, m, m)
        || cross.as_ref().is_some_and(|cross| !fits(SLOT, "`cross_covariance`", cross, n, m))
    {
        return n;
    }
    with(this, |state| {
        let old = state.clone();
        let element = |row: usize, col: usize| match (row < n, col < n) {
            (true, true) => old.p[row * n + col],
            (false, false) => p.at(row - n, col - n),
            (true, false) => cross.as_ref().map_or(0.0, |cross| cross.at(row, col - n)),
            (false, true) => cross.as_ref().map_or(0.0, |cross| cross.at(col, row - n)),
        };
        let all = n + m;
        state.x.extend(&x.data);
        state.p = (0..all * all).map(|index| element(index / all, index % all)).collect();
    });
    n
}

unsafe extern "C" fn remove_states(this: This, first: usize, count: usize) {
    with(this, |state| {
        let n = state.x.len();
        if first.checked_add(count).is_none_or(|end| end > n) {
            return;
        }
        let left: Vec<usize> = (0..n).filter(|index| !(first..first + count).contains(index)).collect();
        state.p =
            left.iter().flat_map(|row| left.iter().map(move |col| row * n + col)).map(|index| state.p[index]).collect();
        state.x = left.iter().map(|row| state.x[*row]).collect();
    });
}

unsafe extern "C" fn get_estimate(this: This) -> Matrix {
    let x = with(this, |state| state.x.clone());
    match x.len() {
        0 => std::ptr::null_mut(),
        n => give_back(data::matrix(n, 1, &x), "PntosStandardFusionStrategy.get_estimate"),
    }
}

unsafe extern "C" fn get_covariance(this: This) -> Matrix {
    let State { x, p } = with(this, |state| state.clone());
    match x.len() {
        0 => std::ptr::null_mut(),
        n => give_back(data::matrix(n, n, &p), "PntosStandardFusionStrategy.get_covariance"),
    }
}

unsafe extern "C" fn set_estimate_slice(this: This, estimate: Matrix, first: usize) {
    let Some(x) = take("PntosStandardFusionStrategy.set_estimate_slice", "`new_estimate`", estimate) else { return };
    with(this, |state| {
        let end = first.saturating_add(x.rows);
        if x.cols == 1 && end <= state.x.len() {
            state.x[first..end].copy_from_slice(&x.data);
        }
    });
}

unsafe extern "C" fn set_covariance_block(this: This, covariance: Matrix, row: usize, col: usize) {
    let slot = "PntosStandardFusionStrategy.set_covariance_block";
    set_block(this, take(slot, "`new_covariance`", covariance), row, col);
}

unsafe extern "C" fn set_covariance_slice(this: This, covariance: Matrix, first: usize) {
    let slot = "PntosStandardFusionStrategy.set_covariance_slice";
    set_block(this, take(slot, "`new_covariance`", covariance), first, first);
}

fn set_block(this: This, block: Option<Numbers>, row: usize, col: usize) {
    let Some(block) = block else { return };
    with(this, |state| {
        let n = state.x.len();
        if row.saturating_add(block.rows) <= n && col.saturating_add(block.cols) <= n {
            for index in 0..block.data.len() {
                let (i, j) = (index / block.cols, index % block.cols);
                state.p[(row + i) * n + col + j] = block.data[index];
            }
        }
    });
}

unsafe extern "C" fn propagate(this: This, model: *mut sys::PntosStandardDynamicsModel) {
    const SLOT: &str = "PntosStandardFusionStrategy.propagate";
    let _call = slot::enter(SLOT);
    // SAFETY: the engine transfers a live model, or NULL.
    let Some(model) = (unsafe { complete::<client::StandardDynamicsModel>(SLOT, model) }) else { return };
    // SAFETY: the model is held, and with it what it points to.
    let (phi, qd) = unsafe { (Numbers::read((*model.as_ptr()).Phi), Numbers::read((*model.as_ptr()).Qd)) };
    let State { x, p } = with(this, |state| state.clone());
    let n = x.len();
    let (Some(phi), Some(qd)) = (phi, qd) else { return };
    if !fits(SLOT, "`Phi`", &phi, n, n) || !fits(SLOT, "`Qd`", &qd, n, n) {
        return;
    }
    let given = give!(data::matrix(n, 1, &x), PntosStandardDynamicsModel.g, "x");
    let moved = ask!(model.as_ptr(), PntosStandardDynamicsModel.g, given).as_ref().and_then(Numbers::of);
    let Some(moved) = moved.filter(|moved| fits(SLOT, "a `g(x)`", moved, n, 1)) else { return };
    let step = product(&phi, &Numbers::new(n, n, &p));
    let mut p = product(&step, &phi.turned()).data;
    p.iter_mut().zip(&qd.data).for_each(|(p, noise)| *p += noise);
    with(this, |state| *state = State { x: moved.data, p });
}

fn product(a: &Numbers, b: &Numbers) -> Numbers {
    let element = |row, col| (0..a.cols).map(|inner| a.at(row, inner) * b.at(inner, col)).sum();
    let data = (0..a.rows * b.cols).map(|index| element(index / b.cols, index % b.cols)).collect();
    Numbers { rows: a.rows, cols: b.cols, data }
}

/// One measured value after the other, each as if the others were not there: what the tests measure is one value.
unsafe extern "C" fn update(this: This, model: *mut sys::PntosStandardMeasurementModel) {
    const SLOT: &str = "PntosStandardFusionStrategy.update";
    let _call = slot::enter(SLOT);
    // SAFETY: the engine transfers a live model, or NULL.
    let Some(model) = (unsafe { complete::<client::StandardMeasurementModel>(SLOT, model) }) else { return };
    // SAFETY: the model is held, and with it what it points to.
    let (z, h, r) = unsafe {
        let model = &*model.as_ptr();
        (Numbers::read(model.z), Numbers::read(model.H), Numbers::read(model.R))
    };
    let n = with(this, |state| state.x.len());
    let (Some(z), Some(h), Some(r)) = (z, h, r) else { return };
    let m = z.rows;
    if !fits(SLOT, "`z`", &z, m, 1) || !fits(SLOT, "`H`", &h, m, n) || !fits(SLOT, "`R`", &r, m, m) {
        return;
    }
    for value in 0..m {
        let State { x, p } = with(this, |state| state.clone());
        let given = give!(data::matrix(n, 1, &x), PntosStandardMeasurementModel.h, "x");
        let expected = ask!(model.as_ptr(), PntosStandardMeasurementModel.h, given).as_ref().and_then(Numbers::of);
        let Some(expected) = expected.filter(|expected| fits(SLOT, "an `h(x)`", expected, m, 1)) else { return };
        let row = Numbers::new(1, n, &h.data[value * n..(value + 1) * n]);
        let spread = product(&Numbers::new(n, n, &p), &row.turned()).data;
        let variance = r.at(value, value) + row.data.iter().zip(&spread).map(|(h, ph)| h * ph).sum::<f64>();
        let innovation = z.at(value, 0) - expected.at(value, 0);
        with(this, |state| {
            for i in 0..n {
                state.x[i] += spread[i] / variance * innovation;
                for j in 0..n {
                    state.p[i * n + j] -= spread[i] * spread[j] / variance;
                }
            }
        });
    }
}

unsafe extern "C" fn clone(this: This) -> This {
    let state = with(this, |state| state.clone());
    give_back(with_state(state), "PntosStandardFusionStrategy.clone")
}
