//! Tables of ours that a plugin may be handed: neutral in everything, and sound where a caller builds on the answer.

use std::{
    ffi::{CStr, CString},
    mem,
    sync::atomic::{AtomicUsize, Ordering},
};

use pntos::sys;

use super::{
    arguments::{Asked, Make},
    fake::Answer,
    generated::*,
    labels::Named,
};
use crate::world::{
    data,
    draft::{Draft, memory},
    give_back,
    ledger::Kind,
    registry, store,
};

/// A kind of table.
macro_rules! kind {
    ($name:expr) => {{
        static KIND: Kind = Kind { name: $name, fixed: true };
        &KIND
    }};
}

/// A plugin whose functions all say that there is nothing.
macro_rules! helper {
    ($table:ident $fill:ident $tag:ident $identifier:literal) => {{
        let mut draft = Draft::new(kind!(stringify!($table)), &[$identifier.count_bytes() + 1]);
        let mut table: sys::$table = blank();
        // SAFETY: the table is ours.
        unsafe { $fill(&raw mut table) };
        table.common.memory = memory();
        table.common.plugin_type = sys::PntosPluginTypes::$tag;
        table.common.identifier = draft.text($identifier);
        draft.publish(table).cast::<sys::PntosCommonPlugin>()
    }};
}

/// How many names were given.
static NAMES: AtomicUsize = AtomicUsize::new(0);

/// Names are given as from the start: those who had them are gone.
pub(super) fn begin_again() {
    NAMES.store(0, Ordering::Relaxed);
}

/// A name that no other object has.
fn unique(prefix: &str) -> CString {
    let number = NAMES.fetch_add(1, Ordering::Relaxed);
    CString::new(format!("{prefix}-{number}")).unwrap_or_default()
}

/// A table of zeros, to be filled in.
fn blank<T>() -> T {
    // SAFETY: the tables are pointers, nullable functions and numbers.
    unsafe { mem::zeroed() }
}

/// A matrix as a result.
fn result(matrix: *mut sys::PntosMatrix, slot: &'static str) -> *mut sys::PntosMatrix {
    give_back(matrix, slot)
}

impl Make for sys::PntosGenXandP {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let mut table: Self = blank();
        // SAFETY: the table is ours.
        unsafe { fill_PntosGenXandP(&raw mut table) };
        table.memory = memory();
        table.generate = Some(generate);
        Draft::new(kind!("PntosGenXandP"), &[]).publish_with(table, Some(Box::new(asked.size)))
    }
}

unsafe extern "C" fn generate(
    this: *mut sys::PntosGenXandP,
    block_labels: *mut *mut sys::c_char,
    num_block_labels: usize,
) -> *mut sys::PntosEstimateWithCovariance {
    const SLOT: &str = "PntosGenXandP.generate";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin lends the texts.
    unsafe { answer.texts("block_labels", block_labels, num_block_labels) };
    let size = crate::world::ledger::ledger().with_payload(this.cast(), |size: &mut usize| *size);
    answer.go();
    give_back(data::estimate(size.unwrap_or(1) * num_block_labels.min(1000), 1.0, 1.0), SLOT)
}

impl Make for sys::PntosStandardDynamicsModel {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let mut draft = Draft::new(kind!("PntosStandardDynamicsModel"), &[]);
        let table = Self {
            memory: memory(),
            Phi: draft.nest(data::diagonal(asked.size, 1.0)),
            Qd: draft.nest(data::diagonal(asked.size, 0.01)),
            g: Some(g),
        };
        draft.publish(table)
    }
}

unsafe extern "C" fn g(_this: *mut sys::PntosStandardDynamicsModel, x: *mut sys::PntosMatrix) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosStandardDynamicsModel.g";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the matrix.
    let copy = unsafe {
        let copy = copy_of(x);
        answer.take("x", x, false, judge_PntosMatrix);
        copy
    };
    answer.go();
    result(copy, SLOT)
}

/// A matrix with the same elements.
unsafe fn copy_of(matrix: *mut sys::PntosMatrix) -> *mut sys::PntosMatrix {
    if matrix.is_null() {
        return data::filled(1, 1, 0.0);
    }
    // SAFETY: promised by the caller.
    unsafe {
        let (rows, cols) = ((*matrix).rows, (*matrix).cols);
        let elements = crate::world::texts::elements("PntosMatrix.data", "data", (*matrix).data, rows * cols);
        if elements.len() == rows * cols { data::matrix(rows, cols, elements) } else { data::filled(1, 1, 0.0) }
    }
}

impl Make for sys::PntosStandardMeasurementModel {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let mut draft = Draft::new(kind!("PntosStandardMeasurementModel"), &[]);
        let table = Self {
            memory: memory(),
            z: draft.nest(data::filled(1, 1, 1.0)),
            h: Some(h),
            H: draft.nest(data::filled(1, asked.size, 1.0)),
            R: draft.nest(data::filled(1, 1, 0.5)),
        };
        draft.publish(table)
    }
}

unsafe extern "C" fn h(
    _this: *mut sys::PntosStandardMeasurementModel,
    x: *mut sys::PntosMatrix,
) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosStandardMeasurementModel.h";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the matrix.
    unsafe { answer.take("x", x, false, judge_PntosMatrix) };
    answer.go();
    result(data::filled(1, 1, 1.0), SLOT)
}

impl Make for sys::PntosStandardStateBlock {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let label = unique("states");
        asked.labels.borrow_mut().add(Named::Block, label.clone());
        block(&label, asked.size)
    }
}

fn block(label: &CStr, num_states: usize) -> *mut sys::PntosStandardStateBlock {
    let mut draft = Draft::new(kind!("PntosStandardStateBlock"), &[label.count_bytes() + 1]);
    let mut table: sys::PntosStandardStateBlock = blank();
    // SAFETY: the table is ours.
    unsafe { fill_PntosStandardStateBlock(&raw mut table) };
    table.memory = memory();
    table.label = draft.text(label);
    table.num_states = num_states;
    table.generate_dynamics = Some(generate_dynamics);
    table.clone = Some(clone_block);
    draft.publish(table)
}

unsafe extern "C" fn generate_dynamics(
    this: *mut sys::PntosStandardStateBlock,
    gen_x_and_p_func: *mut sys::PntosGenXandP,
    _time_from: sys::AspnTypeTimestamp,
    _time_to: sys::AspnTypeTimestamp,
) -> *mut sys::PntosStandardDynamicsModel {
    const SLOT: &str = "PntosStandardStateBlock.generate_dynamics";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the object; `this` is one of ours.
    let size = unsafe {
        answer.take("gen_x_and_p_func", gen_x_and_p_func, false, judge_PntosGenXandP);
        (*this).num_states
    };
    answer.go();
    let asked = Asked { size, ..Asked::nothing() };
    give_back(sys::PntosStandardDynamicsModel::make(&asked), SLOT)
}

unsafe extern "C" fn clone_block(this: *mut sys::PntosStandardStateBlock) -> *mut sys::PntosStandardStateBlock {
    const SLOT: &str = "PntosStandardStateBlock.clone";
    let _answer = Answer::to(SLOT);
    // SAFETY: `this` is one of ours, with its label.
    give_back(unsafe { block(CStr::from_ptr((*this).label), (*this).num_states) }, SLOT)
}

impl Make for sys::PntosStandardMeasurementProcessor {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let label = unique("processor");
        let mut labels = asked.labels.borrow_mut();
        labels.add(Named::Processor, label.clone());
        processor(&label, &labels.latest(Named::Block), asked.size)
    }
}

fn processor(label: &CStr, of: &CStr, size: usize) -> *mut sys::PntosStandardMeasurementProcessor {
    let texts = [label.count_bytes() + 1, of.count_bytes() + 1, size_of::<usize>()];
    let mut draft = Draft::new(kind!("PntosStandardMeasurementProcessor"), &texts);
    let mut table: sys::PntosStandardMeasurementProcessor = blank();
    // SAFETY: the table is ours.
    unsafe { fill_PntosStandardMeasurementProcessor(&raw mut table) };
    table.memory = memory();
    table.label = draft.text(label);
    let of = draft.text(of);
    table.state_block_labels = draft.array(&[of]);
    table.num_state_block_labels = 1;
    table.generate_model = Some(generate_model);
    table.clone = Some(clone_processor);
    draft.publish_with(table, Some(Box::new(size)))
}

fn states_of(processor: *mut sys::PntosStandardMeasurementProcessor) -> usize {
    crate::world::ledger::ledger().with_payload(processor.cast(), |size: &mut usize| *size).unwrap_or(1)
}

unsafe extern "C" fn generate_model(
    this: *mut sys::PntosStandardMeasurementProcessor,
    message: *mut sys::PntosMessage,
    gen_x_and_p_func: *mut sys::PntosGenXandP,
) -> *mut sys::PntosStandardMeasurementModel {
    const SLOT: &str = "PntosStandardMeasurementProcessor.generate_model";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the objects.
    unsafe {
        answer.take("message", message, false, judge_PntosMessage);
        answer.take("gen_x_and_p_func", gen_x_and_p_func, false, judge_PntosGenXandP);
    }
    answer.go();
    let asked = Asked { size: states_of(this), ..Asked::nothing() };
    give_back(sys::PntosStandardMeasurementModel::make(&asked), SLOT)
}

unsafe extern "C" fn clone_processor(
    this: *mut sys::PntosStandardMeasurementProcessor,
) -> *mut sys::PntosStandardMeasurementProcessor {
    const SLOT: &str = "PntosStandardMeasurementProcessor.clone";
    let _answer = Answer::to(SLOT);
    // SAFETY: `this` is one of ours, with its labels.
    let copy = unsafe {
        let of = CStr::from_ptr(*(*this).state_block_labels);
        processor(CStr::from_ptr((*this).label), of, states_of(this))
    };
    give_back(copy, SLOT)
}

impl Make for sys::PntosVirtualStateBlock {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let target = unique("virtual");
        let mut labels = asked.labels.borrow_mut();
        labels.add(Named::Virtual, target.clone());
        virtual_block(&labels.latest(Named::Block), &target)
    }
}

fn virtual_block(source: &CStr, target: &CStr) -> *mut sys::PntosVirtualStateBlock {
    let texts = [source.count_bytes() + 1, target.count_bytes() + 1];
    let mut draft = Draft::new(kind!("PntosVirtualStateBlock"), &texts);
    let mut table: sys::PntosVirtualStateBlock = blank();
    // SAFETY: the table is ours.
    unsafe { fill_PntosVirtualStateBlock(&raw mut table) };
    table.memory = memory();
    table.source = draft.text(source);
    table.target = draft.text(target);
    table.convert = Some(convert);
    table.convert_estimate = Some(convert_estimate);
    table.jacobian = Some(jacobian);
    table.clone = Some(clone_virtual_block);
    draft.publish(table)
}

/// The same states under another name: the estimate itself.
unsafe extern "C" fn convert(
    _this: *mut sys::PntosVirtualStateBlock,
    estimate_with_covariance: *mut sys::PntosEstimateWithCovariance,
    _time: sys::AspnTypeTimestamp,
) -> *mut sys::PntosEstimateWithCovariance {
    const SLOT: &str = "PntosVirtualStateBlock.convert";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the object.
    let length = unsafe {
        let length = estimate_with_covariance.as_ref().map_or(1, |estimate| estimate.length);
        answer.take("estimate_with_covariance", estimate_with_covariance, false, judge_PntosEstimateWithCovariance);
        length
    };
    answer.go();
    give_back(data::estimate(length.min(1000), 1.0, 1.0), SLOT)
}

unsafe extern "C" fn convert_estimate(
    _this: *mut sys::PntosVirtualStateBlock,
    estimate: *mut sys::PntosMatrix,
    _time: sys::AspnTypeTimestamp,
) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosVirtualStateBlock.convert_estimate";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the matrix.
    let copy = unsafe {
        let copy = copy_of(estimate);
        answer.take("estimate", estimate, false, judge_PntosMatrix);
        copy
    };
    answer.go();
    result(copy, SLOT)
}

unsafe extern "C" fn jacobian(
    _this: *mut sys::PntosVirtualStateBlock,
    estimate: *mut sys::PntosMatrix,
    _time: sys::AspnTypeTimestamp,
) -> *mut sys::PntosMatrix {
    const SLOT: &str = "PntosVirtualStateBlock.jacobian";
    let mut answer = Answer::to(SLOT);
    // SAFETY: the plugin transfers the matrix.
    let rows = unsafe {
        let rows = estimate.as_ref().map_or(1, |estimate| estimate.rows);
        answer.take("estimate", estimate, false, judge_PntosMatrix);
        rows
    };
    answer.go();
    result(data::diagonal(rows.min(1000), 1.0), SLOT)
}

unsafe extern "C" fn clone_virtual_block(this: *mut sys::PntosVirtualStateBlock) -> *mut sys::PntosVirtualStateBlock {
    const SLOT: &str = "PntosVirtualStateBlock.clone";
    let _answer = Answer::to(SLOT);
    // SAFETY: `this` is one of ours, with its labels.
    give_back(unsafe { virtual_block(CStr::from_ptr((*this).source), CStr::from_ptr((*this).target)) }, SLOT)
}

impl Make for sys::PntosStandardFusionEngine {
    /// An engine without states, which has no place for any.
    fn make(_: &Asked<'_>) -> *mut Self {
        let mut table: Self = blank();
        // SAFETY: the table is ours.
        unsafe { fill_PntosStandardFusionEngine(&raw mut table) };
        table.common.memory = memory();
        table.common.engine_type = sys::PntosFusionType::PNTOS_FUSION_STANDARD_MODEL;
        Draft::new(kind!("PntosStandardFusionEngine"), &[]).publish(table)
    }
}

impl Make for sys::PntosKeyValueStore {
    fn make(_: &Asked<'_>) -> *mut Self {
        store::open(c"exercise", true)
    }
}

impl Make for sys::PntosRegistry {
    fn make(_: &Asked<'_>) -> *mut Self {
        registry::new()
    }
}

impl Make for sys::PntosPluginArray {
    /// Plugins that are there and offer nothing.
    fn make(_: &Asked<'_>) -> *mut Self {
        data::plugins(&[
            helper!(PntosFusionPlugin fill_PntosFusionPlugin PNTOS_FUSION_PLUGIN c"fusion"),
            helper!(PntosFusionStrategyPlugin fill_PntosFusionStrategyPlugin PNTOS_FUSION_STRATEGY_PLUGIN c"strategy"),
            helper!(PntosInertialPlugin fill_PntosInertialPlugin PNTOS_INERTIAL_PLUGIN c"inertial"),
            helper!(PntosInitializationPlugin fill_PntosInitializationPlugin PNTOS_INITIALIZATION_PLUGIN c"initialization"),
            helper!(PntosStateModelingPlugin fill_PntosStateModelingPlugin PNTOS_STATE_MODELING_PLUGIN c"models"),
            preprocessors(),
        ])
    }
}

/// A plugin with one kind of preprocessor, which it never makes.
fn preprocessors() -> *mut sys::PntosCommonPlugin {
    let (identifier, kind) = (c"preprocessors", c"none");
    let texts = [identifier.count_bytes() + 1, kind.count_bytes() + 1, size_of::<usize>()];
    let mut draft = Draft::new(kind!("PntosPreprocessorPlugin"), &texts);
    let mut table: sys::PntosPreprocessorPlugin = blank();
    // SAFETY: the table is ours.
    unsafe { fill_PntosPreprocessorPlugin(&raw mut table) };
    table.common.memory = memory();
    table.common.plugin_type = sys::PntosPluginTypes::PNTOS_PREPROCESSOR_PLUGIN;
    table.common.identifier = draft.text(identifier);
    let kind = draft.text(kind);
    table.preprocessor_identifiers = draft.array(&[kind]);
    table.num_preprocessors = 1;
    draft.publish(table).cast()
}
