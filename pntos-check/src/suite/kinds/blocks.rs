//! State blocks, measurement processors and virtual state blocks that an engine is given.

use std::ffi::CStr;
use std::ptr::null_mut;

use pntos::sys;

use super::models;
use super::numbers::Numbers;
use crate::rule::kinds as rules;
use crate::world::draft::{Draft, memory};
use crate::world::hold::Held;
use crate::world::ledger::Kind;
use crate::world::{data, give_back, report};
use crate::{library, slot};

/// What the processors of [`processor`] see.
pub(super) const SEEN: f64 = 9.0;

static ESTIMATE: Kind = Kind { name: "PntosEstimateWithCovariance", fixed: false };

/// A generic estimate.
pub(super) fn estimate(x: &[f64], p: &[f64]) -> *mut sys::PntosEstimateWithCovariance {
    let mut draft = Draft::new(&ESTIMATE, &[size_of_val(x), size_of_val(p)]);
    let covariance = draft.array(p);
    let estimate = draft.array(x);
    let r#type = sys::PntosEstimateWithCovarianceType::PNTOS_EWC_GENERIC;
    draft.publish(sys::PntosEstimateWithCovariance { memory: memory(), r#type, length: x.len(), estimate, covariance })
}

/// Takes an object that the engine transfers, and lets go of it.
fn drop_given<T>(slot: &'static str, what: &str, object: *mut T) {
    let _call = slot::enter(slot);
    // SAFETY: the engine transfers a live object, or NULL.
    drop(unsafe { Held::receive(slot, what, object) });
}

static BLOCK: Kind = Kind { name: "PntosStandardStateBlock", fixed: true };

/// A block whose states stay as they are, with noise of variance 1 in each second.
pub(super) fn block(label: &CStr, states: usize) -> *mut sys::PntosStandardStateBlock {
    let mut draft = Draft::new(&BLOCK, &[label.count_bytes() + 1]);
    let label = draft.text(label);
    draft.publish(sys::PntosStandardStateBlock {
        memory: memory(),
        label,
        num_states: states,
        receive_aux_data: Some(receive_block_data),
        generate_dynamics: Some(generate_dynamics),
        clone: Some(clone_block),
    })
}

unsafe extern "C" fn receive_block_data(_: *mut sys::PntosStandardStateBlock, aux: *mut sys::PntosMessageArray) {
    drop_given("PntosStandardStateBlock.receive_aux_data", "`aux`", aux);
}

unsafe extern "C" fn generate_dynamics(
    this: *mut sys::PntosStandardStateBlock,
    generator: *mut sys::PntosGenXandP,
    from: sys::AspnTypeTimestamp,
    to: sys::AspnTypeTimestamp,
) -> *mut sys::PntosStandardDynamicsModel {
    const SLOT: &str = "PntosStandardStateBlock.generate_dynamics";
    let _call = slot::enter(SLOT);
    // SAFETY: the engine passes the block whose function this is, and the generator with a reference.
    let (states, generator) = unsafe {
        ask_generator(SLOT, generator, (*this).label, (*this).num_states);
        ((*this).num_states, Held::receive(SLOT, "`gen_x_and_p_func`", generator))
    };
    drop(generator);
    if from.elapsed_nsec > to.elapsed_nsec {
        return null_mut();
    }
    let seconds = (to.elapsed_nsec - from.elapsed_nsec) as f64 * 1e-9;
    give_back(models::dynamics(states, 1.0, seconds), SLOT)
}

/// Asks the engine for the estimate of a block that it has: there are as many states as the block has, if any.
///
/// # Safety
///
/// `generator` is NULL or live, and `label` a text.
unsafe fn ask_generator(
    caller: &'static str,
    generator: *mut sys::PntosGenXandP,
    mut label: *mut sys::c_char,
    states: usize,
) {
    const SLOT: &str = "PntosGenXandP.generate";
    // SAFETY: promised by the caller; the result comes with a reference for us.
    let found = unsafe {
        if library::null_slot::<pntos::client::GenXandP>(generator).is_some() {
            return;
        }
        let Some(generate) = generator.as_ref().and_then(|table| table.generate) else { return };
        let _call = slot::enter(SLOT);
        Held::receive(SLOT, "the result", generate(generator, &raw mut label, 1))
    };
    if let Some((x, _)) = found.as_ref().and_then(Numbers::of_estimate)
        && x.rows != states
    {
        let what = format!("called in `{caller}` for a block of {states} states, it returned {} of them", x.rows);
        report(&rules::SHAPE, SLOT, what);
    }
}

unsafe extern "C" fn clone_block(this: *mut sys::PntosStandardStateBlock) -> *mut sys::PntosStandardStateBlock {
    // SAFETY: the engine passes the block whose function this is.
    let copy = unsafe { block(CStr::from_ptr((*this).label), (*this).num_states) };
    give_back(copy, "PntosStandardStateBlock.clone")
}

static PROCESSOR: Kind = Kind { name: "PntosStandardMeasurementProcessor", fixed: true };

/// A processor that takes every message for a measurement of the first state of a block.
pub(super) fn processor(label: &CStr, block: &CStr) -> *mut sys::PntosStandardMeasurementProcessor {
    let mut draft = Draft::new(&PROCESSOR, &[label.count_bytes() + 1, block.count_bytes() + 1, 16]);
    let (label, block) = (draft.text(label), draft.text(block));
    let state_block_labels = draft.array(&[block]);
    draft.publish(sys::PntosStandardMeasurementProcessor {
        memory: memory(),
        label,
        state_block_labels,
        num_state_block_labels: 1,
        receive_aux_data: Some(receive_processor_data),
        generate_model: Some(generate_model),
        clone: Some(clone_processor),
    })
}

unsafe extern "C" fn receive_processor_data(
    _: *mut sys::PntosStandardMeasurementProcessor,
    aux: *mut sys::PntosMessageArray,
) {
    drop_given("PntosStandardMeasurementProcessor.receive_aux_data", "`aux`", aux);
}

unsafe extern "C" fn generate_model(
    _: *mut sys::PntosStandardMeasurementProcessor,
    message: *mut sys::PntosMessage,
    generator: *mut sys::PntosGenXandP,
) -> *mut sys::PntosStandardMeasurementModel {
    const SLOT: &str = "PntosStandardMeasurementProcessor.generate_model";
    drop_given(SLOT, "`message`", message);
    drop_given(SLOT, "`gen_x_and_p_func`", generator);
    give_back(models::measurement(&[1.0], SEEN, 1.0), SLOT)
}

unsafe extern "C" fn clone_processor(
    this: *mut sys::PntosStandardMeasurementProcessor,
) -> *mut sys::PntosStandardMeasurementProcessor {
    // SAFETY: the engine passes the processor whose function this is, which has one label.
    let copy = unsafe { processor(CStr::from_ptr((*this).label), CStr::from_ptr(*(*this).state_block_labels)) };
    give_back(copy, "PntosStandardMeasurementProcessor.clone")
}

static VIRTUAL: Kind = Kind { name: "PntosVirtualStateBlock", fixed: true };

/// A virtual state block that doubles the states of its source.
pub(super) fn virtual_block(source: &CStr, target: &CStr) -> *mut sys::PntosVirtualStateBlock {
    let mut draft = Draft::new(&VIRTUAL, &[source.count_bytes() + 1, target.count_bytes() + 1]);
    let (source, target) = (draft.text(source), draft.text(target));
    draft.publish(sys::PntosVirtualStateBlock {
        memory: memory(),
        receive_aux_data: Some(receive_virtual_data),
        convert: Some(convert),
        convert_estimate: Some(convert_estimate),
        jacobian: Some(jacobian),
        source,
        target,
        clone: Some(clone_virtual),
    })
}

unsafe extern "C" fn receive_virtual_data(_: *mut sys::PntosVirtualStateBlock, aux: *mut sys::PntosMessageArray) {
    drop_given("PntosVirtualStateBlock.receive_aux_data", "`aux`", aux);
}

unsafe extern "C" fn convert(
    _: *mut sys::PntosVirtualStateBlock,
    given: *mut sys::PntosEstimateWithCovariance,
    _: sys::AspnTypeTimestamp,
) -> *mut sys::PntosEstimateWithCovariance {
    const SLOT: &str = "PntosVirtualStateBlock.convert";
    let _call = slot::enter(SLOT);
    // SAFETY: the engine transfers an estimate, or NULL.
    let given = unsafe { Held::receive(SLOT, "`estimate_with_covariance`", given) };
    let Some((x, p)) = given.as_ref().and_then(Numbers::of_estimate) else { return null_mut() };
    give_back(estimate(&x.times(2.0).data, &p.times(4.0).data), SLOT)
}

unsafe extern "C" fn convert_estimate(
    _: *mut sys::PntosVirtualStateBlock,
    given: *mut sys::PntosMatrix,
    _: sys::AspnTypeTimestamp,
) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosVirtualStateBlock.convert_estimate";
    let _call = slot::enter(SLOT);
    // SAFETY: the engine transfers a matrix, or NULL.
    let given = unsafe { Held::receive(SLOT, "`estimate`", given) };
    let Some(x) = given.as_ref().and_then(Numbers::of) else { return null_mut() };
    give_back(data::matrix(x.rows, x.cols, &x.times(2.0).data), SLOT)
}

unsafe extern "C" fn jacobian(
    _: *mut sys::PntosVirtualStateBlock,
    given: *mut sys::PntosMatrix,
    _: sys::AspnTypeTimestamp,
) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosVirtualStateBlock.jacobian";
    let _call = slot::enter(SLOT);
    // SAFETY: the engine transfers a matrix, or NULL.
    let given = unsafe { Held::receive(SLOT, "`estimate`", given) };
    let Some(x) = given.as_ref().and_then(Numbers::of) else { return null_mut() };
    give_back(data::diagonal(x.rows, 2.0), SLOT)
}

unsafe extern "C" fn clone_virtual(this: *mut sys::PntosVirtualStateBlock) -> *mut sys::PntosVirtualStateBlock {
    // SAFETY: the engine passes the block whose function this is.
    let copy = unsafe { virtual_block(CStr::from_ptr((*this).source), CStr::from_ptr((*this).target)) };
    give_back(copy, "PntosVirtualStateBlock.clone")
}
