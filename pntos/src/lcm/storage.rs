//! Where the arrays of a decoded message live.
//!
//! A message is decoded twice by the same code: first with [`Measure`], which checks everything and adds up what the
//! arrays need, then with [`Fill`], which writes them into one block of exactly that size. So nothing is allocated for bytes
//! that are not a message, and a message without arrays needs no block.

use alloc::vec::Vec;
use core::{
    mem::{self, MaybeUninit},
    ptr,
};

use super::{
    error::DecodeError,
    wire::{Input, Number, Wire},
};

/// The unit of a block: everything ASPN puts into an array is aligned to it at most.
type Word = u64;

/// Takes in the arrays of a message.
pub(super) trait Storage: Sized {
    /// An array of numbers that are the same on the wire and in C.
    fn numbers<T: Number>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
    ) -> Result<*mut T, DecodeError>;

    /// An array of anything else. `element` reads at least one byte.
    fn array<T: Copy>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
        element: impl FnMut(&mut Input<'_>, &mut Self) -> Result<T, DecodeError>,
    ) -> Result<*mut T, DecodeError>;

    /// An array of ASPN structs.
    fn structs<T: Wire>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
    ) -> Result<*mut T, DecodeError> {
        self.array(input, count, member, T::decode)
    }
}

/// The block of one message. What points into it stays right when it is moved.
#[derive(Default)]
pub(super) struct Block(Vec<Word>);

impl Block {
    /// A block for the arrays that were measured.
    pub(super) fn new(measured: &Measure) -> Self {
        Self(Vec::with_capacity(measured.words))
    }

    /// The block as something to fill.
    pub(super) fn fill(&mut self) -> Fill<'_> {
        Fill(self.0.spare_capacity_mut())
    }
}

/// Adds up what the arrays need.
#[derive(Default)]
pub(super) struct Measure {
    words: usize,
}

impl Measure {
    fn add<T>(&mut self, count: usize) {
        self.words += words::<T>(count);
    }
}

/// What is left of a block.
pub(super) struct Fill<'a>(&'a mut [MaybeUninit<Word>]);

impl Fill<'_> {
    /// Takes room for `count` elements and puts into it what `element` makes, which may take room of its own.
    ///
    /// # Panics
    ///
    /// If the block was measured for another message.
    fn put<T: Copy>(
        &mut self,
        count: usize,
        mut element: impl FnMut(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<*mut T, DecodeError> {
        if count == 0 {
            return Ok(ptr::null_mut());
        }
        let (room, left) = mem::take(&mut self.0).split_at_mut(words::<T>(count));
        self.0 = left;
        let array = room.as_mut_ptr().cast::<T>();
        for index in 0..count {
            let value = element(self)?;
            // SAFETY: the room holds `count` elements, a word is aligned enough for them, and it is ours alone.
            unsafe { array.add(index).write(value) };
        }
        Ok(array)
    }
}

impl Storage for Measure {
    fn numbers<T: Number>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
    ) -> Result<*mut T, DecodeError> {
        let bytes = input.take(count.saturating_mul(size_of::<T>() as u64), member)?;
        self.add::<T>(bytes.len() / size_of::<T>());
        Ok(ptr::null_mut())
    }

    fn array<T: Copy>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
        mut element: impl FnMut(&mut Input<'_>, &mut Self) -> Result<T, DecodeError>,
    ) -> Result<*mut T, DecodeError> {
        let at_least_one_byte_each = input.clone().take(count, member)?;
        for _ in at_least_one_byte_each {
            element(input, self)?;
        }
        self.add::<T>(at_least_one_byte_each.len());
        Ok(ptr::null_mut())
    }
}

impl Storage for Fill<'_> {
    fn numbers<T: Number>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
    ) -> Result<*mut T, DecodeError> {
        let bytes = input.take(count.saturating_mul(size_of::<T>() as u64), member)?;
        let mut numbers = bytes.chunks_exact(size_of::<T>());
        self.put(numbers.len(), |_| Ok(T::from_wire(numbers.next().unwrap_or_default())))
    }

    fn array<T: Copy>(
        &mut self,
        input: &mut Input<'_>,
        count: u64,
        member: &'static str,
        mut element: impl FnMut(&mut Input<'_>, &mut Self) -> Result<T, DecodeError>,
    ) -> Result<*mut T, DecodeError> {
        let count = input.clone().take(count, member)?.len();
        self.put(count, |storage| element(input, storage))
    }
}

fn words<T>(count: usize) -> usize {
    const { assert!(align_of::<T>() <= align_of::<Word>()) };
    (count * size_of::<T>()).div_ceil(size_of::<Word>())
}
