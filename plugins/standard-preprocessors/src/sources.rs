//! State that each source of messages has for itself.

use std::ffi::CString;

use pntos::Message;

/// A `T` for each source that was met. There are a few, so looking for one allocates nothing and takes no time to speak of.
#[derive(Debug)]
pub(crate) struct Sources<T>(Vec<(CString, T)>);

impl<T> Default for Sources<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Sources<T> {
    /// What the source of a message has; `new` makes it when the source is met.
    #[inline]
    pub(crate) fn of(&mut self, message: &Message, new: impl FnOnce() -> T) -> &mut T {
        let index = self.0.iter().position(|(known, _)| message.is_from(known)).unwrap_or_else(|| {
            self.0.push((message.source().to_owned(), new()));
            self.0.len() - 1
        });
        &mut self.0[index].1
    }
}
