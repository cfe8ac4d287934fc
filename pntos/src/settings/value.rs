//! What a setting can be read into.

use alloc::{
    borrow::ToOwned,
    format,
    string::{String, ToString},
    vec::Vec,
};

use crate::{Batch, KeyValueStoreType as Kind};

/// A type that a setting can have.
pub trait Value: Sized {
    /// What the registry must hold, as in "an array of 3 doubles".
    fn wanted() -> String;

    /// The value of `key`; `None` if there is none.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in a sentence that names the key.
    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String>;

    /// What stands in for a value that is missing, until the error is returned.
    fn neutral() -> Self;
}

/// A setting that is one finite number or several.
pub trait Numbers: Value {
    /// Whether there may be several.
    const IS_ARRAY: bool;

    /// All of them.
    fn numbers(&self) -> &[f64];
}

/// The type of what is there, if the registry knows one; `None` if nothing is there.
fn kind(batch: &Batch, key: &str) -> Option<Kind> {
    if !batch.has_key(key) {
        return None;
    }
    Some(batch.get_type(key).unwrap_or(Kind::TYPE_RAW))
}

/// That a value of another kind is there.
fn other<T: Value>(key: &str, found: Kind) -> String {
    let found = match found {
        Kind::TYPE_STR => "a string",
        Kind::TYPE_STR_ARRAY => "an array of strings",
        Kind::TYPE_INT => "an integer",
        Kind::TYPE_BOOL => "a bool",
        Kind::TYPE_DOUBLE => "a double",
        Kind::TYPE_DOUBLE_ARRAY => "an array of doubles",
        Kind::TYPE_MESSAGE => "a message",
        _ => "text that means something else",
    };
    format!("`{key}` is {found}, and should be {}", T::wanted())
}

/// Reads with `get` a value of one of the `kinds`, or one without a type of which `get` makes something.
fn of_kind<T: Value>(
    batch: &Batch,
    key: &str,
    kinds: &[Kind],
    get: impl FnOnce() -> Option<T>,
) -> Result<Option<T>, String> {
    let Some(found) = kind(batch, key) else { return Ok(None) };
    if !kinds.contains(&found) && found != Kind::TYPE_RAW {
        return Err(other::<T>(key, found));
    }
    get().map(Some).ok_or_else(|| other::<T>(key, found))
}

impl Value for bool {
    fn wanted() -> String {
        "a bool".to_owned()
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        of_kind(batch, key, &[Kind::TYPE_BOOL], || batch.bool(key))
    }

    fn neutral() -> Self {
        false
    }
}

impl Value for i64 {
    fn wanted() -> String {
        "an integer".to_owned()
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        let untyped = kind(batch, key) == Some(Kind::TYPE_RAW);
        // The largest is what a registry returns if it cannot make an integer of the value.
        of_kind(batch, key, &[Kind::TYPE_INT], || batch.int(key).filter(|value| !(untyped && *value == i64::MAX)))
    }

    fn neutral() -> Self {
        0
    }
}

impl Value for String {
    fn wanted() -> String {
        "a string".to_owned()
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        of_kind(batch, key, &[Kind::TYPE_STR], || batch.str(key))
    }

    fn neutral() -> Self {
        String::new()
    }
}

impl Value for Vec<String> {
    fn wanted() -> String {
        "an array of strings".to_owned()
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        if kind(batch, key) == Some(Kind::TYPE_STR) {
            return Ok(batch.str(key).map(|only| alloc::vec![only]));
        }
        of_kind(batch, key, &[Kind::TYPE_STR_ARRAY], || batch.str_array(key))
    }

    fn neutral() -> Self {
        Vec::new()
    }
}

/// That a number is not finite.
fn finite(key: &str, index: &str, number: f64) -> Result<(), String> {
    if number.is_finite() { Ok(()) } else { Err(format!("`{key}{index}` is {number}, and should be finite")) }
}

impl Value for f64 {
    fn wanted() -> String {
        "a double".to_owned()
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        let value = of_kind(batch, key, &[Kind::TYPE_DOUBLE, Kind::TYPE_INT], || batch.number(key))?;
        value.map_or(Ok(()), |number| finite(key, "", number))?;
        Ok(value)
    }

    fn neutral() -> Self {
        0.0
    }
}

impl Numbers for f64 {
    const IS_ARRAY: bool = false;

    fn numbers(&self) -> &[f64] {
        core::slice::from_ref(self)
    }
}

/// The numbers of an array that is to become a `T`.
fn array<T: Value>(batch: &Batch, key: &str) -> Result<Option<Vec<f64>>, String> {
    let values = match kind(batch, key) {
        None => None,
        Some(Kind::TYPE_DOUBLE | Kind::TYPE_INT) => f64::read(batch, key)?.map(|only| alloc::vec![only]),
        Some(Kind::TYPE_DOUBLE_ARRAY | Kind::TYPE_RAW) => batch.double_array(key),
        Some(found) => return Err(other::<T>(key, found)),
    };
    for (index, number) in values.iter().flatten().enumerate() {
        finite(key, &format!("[{index}]"), *number)?;
    }
    Ok(values)
}

impl Value for Vec<f64> {
    fn wanted() -> String {
        "an array of doubles".to_owned()
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        array::<Self>(batch, key)
    }

    fn neutral() -> Self {
        Vec::new()
    }
}

impl Numbers for Vec<f64> {
    const IS_ARRAY: bool = true;

    fn numbers(&self) -> &[f64] {
        self
    }
}

/// The error of an array of another length.
fn length(key: &str, is: usize, wanted: impl ToString) -> String {
    format!("`{key}` has {is} elements, and should have {}", wanted.to_string())
}

impl<const N: usize> Value for [f64; N] {
    fn wanted() -> String {
        format!("an array of {N} doubles")
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        let Some(values) = array::<Self>(batch, key)? else { return Ok(None) };
        values.try_into().map(Some).map_err(|values: Vec<f64>| length(key, values.len(), N))
    }

    fn neutral() -> Self {
        [0.0; N]
    }
}

impl<const N: usize> Numbers for [f64; N] {
    const IS_ARRAY: bool = true;

    fn numbers(&self) -> &[f64] {
        self
    }
}

impl<const COLS: usize, const ROWS: usize> Value for [[f64; COLS]; ROWS] {
    fn wanted() -> String {
        format!("an array of {} doubles, the {ROWS} x {COLS} elements of a matrix row after row", ROWS * COLS)
    }

    fn read(batch: &Batch, key: &str) -> Result<Option<Self>, String> {
        let Some(values) = array::<Self>(batch, key)? else { return Ok(None) };
        if values.len() != ROWS * COLS {
            return Err(length(key, values.len(), format_args!("{}: {ROWS} rows of {COLS}", ROWS * COLS)));
        }
        Ok(Some(core::array::from_fn(|row| core::array::from_fn(|col| values[row * COLS + col]))))
    }

    fn neutral() -> Self {
        [[0.0; COLS]; ROWS]
    }
}

impl Batch {
    /// A double, or an integer as one.
    fn number(&self, key: &str) -> Option<f64> {
        match kind(self, key)? {
            // Exact for every whole number that anybody sets by hand.
            Kind::TYPE_INT => self.int(key).map(|value| value as f64),
            Kind::TYPE_DOUBLE => self.double(key),
            _ => self.double(key).filter(|value| !value.is_nan()),
        }
    }
}
