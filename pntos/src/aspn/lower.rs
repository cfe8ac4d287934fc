//! From owned structs to C's: counts, pointers, and memory for what the owned form does not have in C's form.

use alloc::{format, string::String, vec::Vec};
use core::{fmt::Write, mem::MaybeUninit, ptr};

use super::{Matrix, Record, absent::Missing};
use crate::{Error, Result};

/// A piece of memory for C structs; nothing in ASPN is aligned more strictly than its elements.
type Word = MaybeUninit<u64>;

/// What is under way while a message is put into C's form.
#[derive(Default)]
pub struct Lowering {
    /// Each is filled up to its capacity and never grows, so what is in it stays where it is.
    chunks: Vec<Vec<Word>>,
    path: Path,
    problems: Vec<String>,
}

/// Where in a message we are: fields, and in arrays the element. Made for each struct of each message, so it asks nobody for
/// memory; what is nested deeper than anything in ASPN is called by the structs that it is in.
#[derive(Default)]
struct Path {
    fields: [(&'static str, Option<usize>); 6],
    depth: usize,
}

impl Path {
    fn enter(&mut self, field: &'static str, element: Option<usize>) {
        if let Some(place) = self.fields.get_mut(self.depth) {
            *place = (field, element);
        }
        self.depth += 1;
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    fn iter(&self) -> impl Iterator<Item = &(&'static str, Option<usize>)> {
        self.fields.iter().take(self.depth)
    }
}

/// How long an array is: its name, what is counted, how many.
pub type Length = (&'static str, &'static str, usize);

/// The memory that a C struct points to, beside that of the owned one.
pub struct Arrays {
    _chunks: Vec<Vec<Word>>,
}

impl Lowering {
    /// The memory, or everything that does not fit.
    pub fn finish(self) -> Result<Arrays> {
        if self.problems.is_empty() {
            return Ok(Arrays { _chunks: self.chunks });
        }
        Err(Error::new(self.problems.join("; ")))
    }

    /// The count that arrays share, in its C type.
    pub fn count<N: TryFrom<usize> + Default>(&mut self, count: &'static str, lengths: &[Length]) -> N {
        let Some((&(first, unit, length), others)) = lengths.split_first() else { return N::default() };
        for &(other, its_unit, its_length) in others {
            if its_length != length {
                self.problem(format_args!(
                    "`{}` has {its_length} {its_unit}, but `{}` has {length} {unit}: `{count}` counts both",
                    self.place(other),
                    self.place(first),
                ));
            }
        }
        N::try_from(length).unwrap_or_else(|_| {
            self.problem(format_args!("`{}` has {length} {unit}, more than `{count}` can count", self.place(first)));
            N::default()
        })
    }

    /// Checks a length that other fields decide.
    pub fn expect(&mut self, (field, unit, length): Length, expected: usize) {
        if length != expected {
            self.problem(format_args!(
                "`{}` has {length} {unit} where the counts of the message call for {expected}",
                self.place(field),
            ));
        }
    }

    /// An array that is in C's form already. As a vector: through the pointer the elements may be changed later, by who then
    /// has the only reference to the message, which a slice would not allow.
    #[allow(clippy::ptr_arg, reason = "the pointer is that of the vector")]
    pub fn slice<T, C>(&mut self, elements: &Vec<T>) -> *mut C {
        const { assert!(size_of::<T>() == size_of::<C>()) };
        elements.as_ptr().cast_mut().cast()
    }

    /// As [`slice`](Self::slice), for a matrix.
    pub fn matrix<T, C>(&mut self, matrix: &Matrix<T>) -> *mut C {
        const { assert!(size_of::<T>() == size_of::<C>()) };
        matrix.as_ptr().cast_mut().cast()
    }

    /// An array that may be missing, which C says with NaNs in every place.
    pub fn absent_slice<T: Missing + Copy>(
        &mut self,
        field: &'static str,
        elements: Option<&Vec<T>>,
        count: usize,
    ) -> *mut T {
        match elements {
            Some(elements) => {
                self.expect((field, "elements", elements.len()), count);
                self.slice(elements)
            }
            None => self.missing(count),
        }
    }

    fn missing<T: Missing + Copy>(&mut self, count: usize) -> *mut T {
        self.store(&alloc::vec![T::MISSING; count])
    }

    /// As [`absent_slice`](Self::absent_slice), for a matrix.
    pub fn absent_matrix<T: Missing + Copy>(
        &mut self,
        field: &'static str,
        matrix: Option<&Matrix<T>>,
        rows: usize,
        cols: usize,
    ) -> *mut T {
        let Some(matrix) = matrix else { return self.missing(rows.saturating_mul(cols)) };
        self.expect((field, "rows", matrix.rows()), rows);
        self.expect((field, "columns", matrix.cols()), cols);
        self.matrix(matrix)
    }

    /// A struct inside another.
    pub fn nested<T: Record>(&mut self, field: &'static str, record: &T) -> T::Raw {
        self.path.enter(field, None);
        let raw = record.lower(self);
        self.path.leave();
        raw
    }

    /// An array of structs.
    pub fn records<T: Record>(&mut self, field: &'static str, records: &[T]) -> *mut T::Raw {
        let lower = |(index, record): (usize, &T)| {
            self.path.enter(field, Some(index));
            let raw = record.lower(self);
            self.path.leave();
            raw
        };
        let raws: Vec<T::Raw> = records.iter().enumerate().map(lower).collect();
        self.store(&raws)
    }

    /// Copies elements into memory that stays.
    fn store<T: Copy>(&mut self, elements: &[T]) -> *mut T {
        /// Room for the integrity of a few observations.
        const SMALLEST: usize = 32;
        const { assert!(align_of::<T>() <= align_of::<Word>()) };
        if elements.is_empty() {
            return ptr::dangling_mut();
        }
        let words = size_of_val(elements).div_ceil(size_of::<Word>());
        let fits = self.chunks.last().is_some_and(|chunk| chunk.capacity() - chunk.len() >= words);
        if !fits {
            let last = self.chunks.last().map_or(0, Vec::capacity);
            self.chunks.push(Vec::with_capacity(words.max(2 * last).max(SMALLEST)));
        }
        let Some(chunk) = self.chunks.last_mut() else { return ptr::dangling_mut() };
        let used = chunk.len();
        // SAFETY: the chunk has room for `words` more, which hold any bytes, and a word is aligned for a `T`.
        unsafe {
            let place = chunk.as_mut_ptr().add(used).cast::<T>();
            ptr::copy_nonoverlapping(elements.as_ptr(), place, elements.len());
            chunk.set_len(used + words);
            place
        }
    }

    fn problem(&mut self, text: core::fmt::Arguments<'_>) {
        let text = format!("{text}");
        self.problems.push(text);
    }

    /// A field with the way to it: `obs[3].integrity`.
    fn place(&self, field: &str) -> String {
        let mut place = String::new();
        for (name, index) in self.path.iter() {
            place.push_str(name);
            if let Some(index) = index {
                let _ = write!(place, "[{index}]");
            }
            place.push('.');
        }
        place.push_str(field);
        place
    }
}
