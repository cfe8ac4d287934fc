//! The calls of an engine under test.

use std::ffi::CStr;
use std::ptr::null_mut;

use pntos::sys;

use super::super::ask::{ask, give, lend, texts};
use super::super::blocks;
use super::super::numbers::Numbers;
use super::super::strategy;
use crate::suite::call::call;
use crate::world::hold::Held;
use crate::world::messages::{Content, message};
use crate::world::{data, lend_text, lend_texts};

/// An engine under test.
pub(super) struct Engine(pub Held<sys::PntosStandardFusionEngine>);

/// A time in nanoseconds.
fn time(elapsed_nsec: i64) -> sys::AspnTypeTimestamp {
    sys::AspnTypeTimestamp { elapsed_nsec }
}

fn matrix(numbers: &Numbers) -> *mut sys::PntosMatrix {
    data::matrix(numbers.rows, numbers.cols, &numbers.data)
}

/// Calls a slot that takes the label of a block, with what comes after it.
macro_rules! with_label {
    ($engine:expr, $slot:ident, $label:expr $(, $argument:expr)*) => {{
        let label = lend!($label, PntosStandardFusionEngine.$slot, "label");
        call!($engine.raw(), PntosStandardFusionEngine.$slot, label.pointer().cast() $(, $argument)*)
    }};
}

/// As `with_label`, for a slot that returns a matrix.
macro_rules! matrix_of {
    ($engine:expr, $slot:ident, $label:expr) => {{
        let label = lend!($label, PntosStandardFusionEngine.$slot, "label");
        ask!($engine.raw(), PntosStandardFusionEngine.$slot, label.pointer().cast())
    }};
}

impl Engine {
    pub fn raw(&self) -> *mut sys::PntosStandardFusionEngine {
        self.0.as_ptr()
    }

    /// Gives the engine a strategy of ours if it brings none, before anything else is asked of it.
    pub fn need_strategy(&self) {
        if ask!(self.raw(), PntosStandardFusionEngine.get_strategy).is_none() {
            let strategy = give!(strategy::strategy(), PntosStandardFusionEngine.set_strategy, "strategy");
            call!(self.raw(), PntosStandardFusionEngine.set_strategy, strategy);
        }
    }

    pub fn set_time(&self, to: i64) {
        call!(self.raw(), PntosStandardFusionEngine.set_time, time(to));
    }

    pub fn time(&self) -> i64 {
        call!(self.raw(), PntosStandardFusionEngine.get_time).elapsed_nsec
    }

    pub fn propagate(&self, to: i64) {
        call!(self.raw(), PntosStandardFusionEngine.propagate, time(to));
    }

    pub fn num_states(&self) -> usize {
        call!(self.raw(), PntosStandardFusionEngine.get_num_states)
    }

    /// Adds a block of ours.
    pub fn add_block(&self, label: &CStr, start: &(Numbers, Numbers), cross: Option<(&CStr, &Numbers)>) {
        let (x, p) = start;
        let block = give!(blocks::block(label, x.rows), PntosStandardFusionEngine.add_state_block, "block");
        let start = blocks::estimate(&x.data, &p.data);
        let start = give!(start, PntosStandardFusionEngine.add_state_block, "initial_estimate_covariance");
        let cross = cross.map_or(null_mut(), |(other, cross)| {
            let cross = data::cross_covariances(other, matrix(cross));
            give!(cross, PntosStandardFusionEngine.add_state_block, "cross_covariances")
        });
        call!(self.raw(), PntosStandardFusionEngine.add_state_block, block, start, cross);
    }

    pub fn remove_block(&self, label: &CStr) {
        with_label!(self, remove_state_block, label);
    }

    pub fn has_block(&self, label: &CStr) -> bool {
        with_label!(self, has_block, label) != 0
    }

    pub fn block_labels(&self) -> Vec<String> {
        strings(ask!(self.raw(), PntosStandardFusionEngine.get_state_block_labels))
    }

    pub fn hold_estimate(&self, label: &CStr) -> Option<Held<sys::PntosMatrix>> {
        matrix_of!(self, get_state_block_estimate, label)
    }

    pub fn hold_covariance(&self, label: &CStr) -> Option<Held<sys::PntosMatrix>> {
        matrix_of!(self, get_state_block_covariance, label)
    }

    pub fn estimate(&self, label: &CStr) -> Option<Numbers> {
        self.hold_estimate(label).as_ref().and_then(Numbers::of)
    }

    pub fn covariance(&self, label: &CStr) -> Option<Numbers> {
        self.hold_covariance(label).as_ref().and_then(Numbers::of)
    }

    /// Whether a block has this estimate and covariance.
    pub fn is_as(&self, label: &CStr, wanted: &(Numbers, Numbers)) -> bool {
        self.estimate(label).is_some_and(|x| x.is_close_to(&wanted.0))
            && self.covariance(label).is_some_and(|p| p.is_close_to(&wanted.1))
    }

    pub fn cross(&self, first: &CStr, second: &CStr) -> Option<Numbers> {
        let first = lend!(first, PntosStandardFusionEngine.get_state_block_cross_covariance, "block_label1");
        let second = lend!(second, PntosStandardFusionEngine.get_state_block_cross_covariance, "block_label2");
        let (first, second) = (first.pointer().cast(), second.pointer().cast());
        let found = ask!(self.raw(), PntosStandardFusionEngine.get_state_block_cross_covariance, first, second);
        found.as_ref().and_then(Numbers::of)
    }

    pub fn set_estimate(&self, label: &CStr, x: &Numbers) {
        let x = give!(matrix(x), PntosStandardFusionEngine.set_state_block_estimate, "estimate");
        with_label!(self, set_state_block_estimate, label, x);
    }

    pub fn set_covariance(&self, label: &CStr, p: &Numbers) {
        let p = give!(matrix(p), PntosStandardFusionEngine.set_state_block_covariance, "covariance");
        with_label!(self, set_state_block_covariance, label, p);
    }

    pub fn set_cross(&self, first: &CStr, second: &CStr, p: &Numbers) {
        let p = give!(matrix(p), PntosStandardFusionEngine.set_state_block_cross_covariance, "covariance");
        let second = lend!(second, PntosStandardFusionEngine.set_state_block_cross_covariance, "block_label2");
        with_label!(self, set_state_block_cross_covariance, first, second.pointer().cast(), p);
    }

    /// Adds a processor of ours, which sees the first state of a block.
    pub fn add_processor(&self, label: &CStr, block: &CStr) {
        let made = blocks::processor(label, block);
        let made = give!(made, PntosStandardFusionEngine.add_measurement_processor, "processor");
        call!(self.raw(), PntosStandardFusionEngine.add_measurement_processor, made);
    }

    pub fn remove_processor(&self, label: &CStr) {
        with_label!(self, remove_measurement_processor, label);
    }

    pub fn has_processor(&self, label: &CStr) -> bool {
        with_label!(self, has_processor, label) != 0
    }

    pub fn processor_labels(&self) -> Vec<String> {
        strings(ask!(self.raw(), PntosStandardFusionEngine.get_measurement_processor_labels))
    }

    pub fn update(&self, label: &CStr, at: i64) {
        let message = message(Content::Barometer, c"check", at);
        let message = give!(message, PntosStandardFusionEngine.update, "message");
        with_label!(self, update, label, message);
    }

    /// Adds a virtual state block of ours, which doubles the states of its source.
    pub fn add_virtual(&self, source: &CStr, target: &CStr) {
        let made = blocks::virtual_block(source, target);
        let made = give!(made, PntosStandardFusionEngine.add_virtual_state_block, "virtual_state_block");
        call!(self.raw(), PntosStandardFusionEngine.add_virtual_state_block, made);
    }

    pub fn remove_virtual(&self, target: &CStr) {
        with_label!(self, remove_virtual_state_block, target);
    }

    pub fn has_virtual(&self, target: &CStr) -> bool {
        with_label!(self, has_virtual_state_block, target) != 0
    }

    pub fn virtual_labels(&self) -> Vec<String> {
        strings(ask!(self.raw(), PntosStandardFusionEngine.get_virtual_state_block_target_labels))
    }

    pub fn generate(&self, labels: &[&CStr]) -> Option<(Numbers, Numbers)> {
        const SLOT: &str = "PntosStandardFusionEngine.generate_x_and_p";
        let lent: Vec<_> = labels.iter().map(|label| lend_text(label, SLOT, "block_labels")).collect();
        let pointers: Vec<_> = lent.iter().map(|label| label.pointer().cast()).collect();
        let array = lend_texts(&pointers, SLOT, "block_labels");
        let found = ask!(self.raw(), PntosStandardFusionEngine.generate_x_and_p, array.pointer(), labels.len());
        found.as_ref().and_then(Numbers::of_estimate)
    }

    pub fn peek(&self, at: i64, labels: &[&CStr]) -> Option<(Numbers, Numbers)> {
        const SLOT: &str = "PntosStandardFusionEngine.peek_ahead";
        let lent: Vec<_> = labels.iter().map(|label| lend_text(label, SLOT, "block_labels")).collect();
        let pointers: Vec<_> = lent.iter().map(|label| label.pointer().cast()).collect();
        let array = lend_texts(&pointers, SLOT, "block_labels");
        let found = ask!(self.raw(), PntosStandardFusionEngine.peek_ahead, time(at), array.pointer(), labels.len());
        found.as_ref().and_then(Numbers::of_estimate)
    }
}

/// Copies of the texts in an array; none for NULL.
fn strings(array: Option<Held<sys::PntosStringArray>>) -> Vec<String> {
    // SAFETY: the array is held.
    array.and_then(|array| unsafe { texts((*array.as_ptr()).data, (*array.as_ptr()).num_strings) }).unwrap_or_default()
}
