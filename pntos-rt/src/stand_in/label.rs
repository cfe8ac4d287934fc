//! Labels that go with calls nobody waits for.

use std::{
    ffi::CStr,
    sync::{Arc, Mutex},
};

use crate::system::locked;

/// A text that is shared instead of copied.
pub(crate) type Label = Arc<CStr>;

/// The texts that one object has been called with: a few labels, again and again.
#[derive(Default)]
pub(super) struct Labels(Mutex<Vec<Label>>);

/// More than these are no labels that come again.
const MOST: usize = 64;

impl Labels {
    pub(super) fn of(&self, text: &CStr) -> Label {
        let mut known = locked(&self.0);
        if let Some(label) = known.iter().find(|known| ***known == *text) {
            return label.clone();
        }
        let label = Label::from(text);
        if known.len() < MOST {
            known.push(label.clone());
        }
        label
    }
}
