//! Labels that go with calls to another cell, without memory of their own for each call.

use std::{
    ffi::CStr,
    sync::{Arc, Mutex},
};

use pntos::CStrArray;

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

/// As many blocks as most are asked of at a time.
const FEW: usize = 8;

/// Texts that are lent to a call.
pub(super) struct Texts<'a> {
    few: [&'a CStr; FEW],
    /// All of them, if they are more.
    many: Vec<&'a CStr>,
    len: usize,
}

impl<'a> Texts<'a> {
    pub(super) fn of(texts: CStrArray<'a>) -> Self {
        let (mut few, mut many) = ([c""; FEW], Vec::new());
        if texts.len() > FEW {
            many.extend(texts.iter());
        }
        for (place, text) in few.iter_mut().zip(texts.iter()) {
            *place = text;
        }
        Self { few, many, len: texts.len() }
    }

    pub(super) fn as_slice(&self) -> &[&'a CStr] {
        if self.len > FEW { &self.many } else { &self.few[..self.len] }
    }
}
