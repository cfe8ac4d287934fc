//! A fusion strategy that an engine under test can build on: it holds what it is given and does no arithmetic but the
//! bookkeeping of its states.

use std::slice;

use pntos::sys;

use super::{
    arguments::{Asked, Make},
    fake::Answer,
    generated::*,
};
use crate::world::{
    data,
    draft::{Draft, memory},
    give_back,
    ledger::{Kind, ledger},
};

static KIND: Kind = Kind { name: "PntosStandardFusionStrategy", fixed: true };

/// An estimate and its covariance, row after row.
#[derive(Clone, Default)]
struct Filter {
    x: Vec<f64>,
    p: Vec<f64>,
}

type Strategy = *mut sys::PntosStandardFusionStrategy;

impl Make for sys::PntosStandardFusionStrategy {
    fn make(_: &Asked<'_>) -> *mut Self {
        new(Filter::default())
    }
}

fn new(filter: Filter) -> Strategy {
    // SAFETY: the table is pointers, nullable functions and numbers, and ours.
    let mut table = unsafe {
        let mut table: sys::PntosStandardFusionStrategy = std::mem::zeroed();
        fill_PntosStandardFusionStrategy(&raw mut table);
        table
    };
    table.common.memory = memory();
    table.common.engine_type = sys::PntosFusionType::PNTOS_FUSION_STANDARD_MODEL;
    table.get_num_states = Some(get_num_states);
    table.add_states = Some(add_states);
    table.remove_states = Some(remove_states);
    table.get_estimate = Some(get_estimate);
    table.set_estimate_slice = Some(set_estimate_slice);
    table.get_covariance = Some(get_covariance);
    table.clone = Some(clone);
    Draft::new(&KIND, &[]).publish_with(table, Some(Box::new(filter)))
}

/// The states of one of ours.
fn with<R: Default>(this: Strategy, use_it: impl FnOnce(&mut Filter) -> R) -> R {
    ledger().with_payload(this.cast(), use_it).unwrap_or_default()
}

/// The elements of a matrix.
unsafe fn elements<'a>(matrix: *mut sys::PntosMatrix) -> &'a [f64] {
    // SAFETY: promised by the caller; what does not fit is empty.
    unsafe {
        match matrix.as_ref() {
            Some(matrix) if !matrix.data.is_null() && matrix.rows.saturating_mul(matrix.cols) < 1 << 24 => {
                slice::from_raw_parts(matrix.data, matrix.rows * matrix.cols)
            }
            _ => &[],
        }
    }
}

unsafe extern "C" fn get_num_states(this: Strategy) -> usize {
    let _answer = Answer::to("PntosStandardFusionStrategy.get_num_states");
    with(this, |filter| filter.x.len())
}

unsafe extern "C" fn add_states(
    this: Strategy,
    initial_estimate: *mut sys::PntosMatrix,
    initial_covariance: *mut sys::PntosMatrix,
    cross_covariance: *mut sys::PntosMatrix,
) -> usize {
    let mut answer = Answer::to("PntosStandardFusionStrategy.add_states");
    // SAFETY: the plugin transfers the matrices.
    unsafe {
        let (added, covariance) = (elements(initial_estimate).to_vec(), elements(initial_covariance).to_vec());
        answer.take("initial_estimate", initial_estimate, false, judge_PntosMatrix);
        answer.take("initial_covariance", initial_covariance, false, judge_PntosMatrix);
        answer.take("cross_covariance", cross_covariance, true, judge_PntosMatrix);
        answer.go();
        with(this, |filter| {
            let (old, more) = (filter.x.len(), added.len());
            let all = old + more;
            let mut p = vec![0.0; all * all];
            for row in 0..old {
                p[row * all..row * all + old].copy_from_slice(&filter.p[row * old..(row + 1) * old]);
            }
            for (row, values) in covariance.chunks(more.max(1)).take(more).enumerate() {
                let start = (old + row) * all + old;
                p[start..start + values.len()].copy_from_slice(values);
            }
            filter.x.extend(added);
            filter.p = p;
            old
        })
    }
}

unsafe extern "C" fn remove_states(this: Strategy, first_index: usize, count: usize) {
    let _answer = Answer::to("PntosStandardFusionStrategy.remove_states");
    with(this, |filter| {
        let old = filter.x.len();
        let Some(end) = first_index.checked_add(count).filter(|end| *end <= old) else { return };
        let kept = |index: &usize| !(first_index..end).contains(index);
        filter.p = (0..old)
            .filter(kept)
            .flat_map(|row| (0..old).filter(kept).map(move |col| (row, col)))
            .map(|(row, col)| filter.p[row * old + col])
            .collect();
        filter.x.drain(first_index..end);
    });
}

unsafe extern "C" fn get_estimate(this: Strategy) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosStandardFusionStrategy.get_estimate";
    let _answer = Answer::to(SLOT);
    let x = with(this, |filter| filter.x.clone());
    if x.is_empty() { std::ptr::null_mut() } else { give_back(data::matrix(x.len(), 1, &x), SLOT) }
}

unsafe extern "C" fn set_estimate_slice(this: Strategy, new_estimate: *mut sys::PntosMatrix, first_index: usize) {
    let mut answer = Answer::to("PntosStandardFusionStrategy.set_estimate_slice");
    // SAFETY: the plugin transfers the matrix.
    unsafe {
        let values = elements(new_estimate).to_vec();
        answer.take("new_estimate", new_estimate, false, judge_PntosMatrix);
        answer.go();
        with(this, |filter| {
            filter.x.iter_mut().skip(first_index).zip(values).for_each(|(state, value)| *state = value);
        });
    }
}

unsafe extern "C" fn get_covariance(this: Strategy) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosStandardFusionStrategy.get_covariance";
    let _answer = Answer::to(SLOT);
    let filter = with(this, |filter| filter.clone());
    let size = filter.x.len();
    if size == 0 { std::ptr::null_mut() } else { give_back(data::matrix(size, size, &filter.p), SLOT) }
}

unsafe extern "C" fn clone(this: Strategy) -> Strategy {
    const SLOT: &str = "PntosStandardFusionStrategy.clone";
    let _answer = Answer::to(SLOT);
    give_back(new(with(this, |filter| filter.clone())), SLOT)
}
