//! What is wrong with one use of an attribute: all of it is told at once.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::Error;

/// Errors, in the order in which they were found.
#[derive(Default)]
pub struct Problems(Option<Error>);

impl Problems {
    /// Adds one about everything in `tokens`.
    pub fn add(&mut self, tokens: impl ToTokens, text: impl std::fmt::Display) {
        self.push(Error::new_spanned(tokens, text));
    }

    /// Adds one at a place, which the compiler underlines no further than to the end of a word.
    pub fn add_at(&mut self, at: Span, text: impl std::fmt::Display) {
        self.push(Error::new(at, text));
    }

    fn push(&mut self, problem: Error) {
        match &mut self.0 {
            Some(all) => all.combine(problem),
            none => *none = Some(problem),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The items that make the compiler say so; nothing if there is none.
    pub fn into_items(self) -> TokenStream {
        self.0.map(Error::into_compile_error).unwrap_or_default()
    }
}
