#![doc = include_str!("conversions.md")]

use std::{borrow::Cow, ffi::CString};

use pntos::{Managed, client};

use crate::{
    ini,
    value::{Text, Value},
};

/// What a getter returns, and what is to be said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Read<T> {
    /// The value, or what stands for one that is not available.
    pub value: T,
    /// Why the value is not what was stored.
    pub warning: Option<&'static str>,
}

const NO_NUMBER: &str = "the text is not a number";
const NO_BOOL: &str = "only 0, 1 and the words for yes and no are a bool";
const NOT_WHOLE: &str = "it is not a whole number of 64 bits";
const ROUNDED: &str = "a double holds 53 bits, so it was rounded";
const SEVERAL: &str = "it has more than one element";
const MESSAGE: &str = "a message has no such form";
const NO_MESSAGE: &str = "only `set_message` makes a message";

impl<T> Read<T> {
    fn exact(value: T) -> Self {
        Self { value, warning: None }
    }

    fn but(value: T, warning: &'static str) -> Self {
        Self { value, warning: Some(warning) }
    }
}

/// What `get_str` returns.
#[must_use]
pub fn to_str(value: &Value) -> Read<Text> {
    match &*typed(value) {
        Value::Str(text) => Read::exact(text.clone()),
        Value::StrArray(texts) if texts.len() == 1 => Read::exact(texts[0].clone()),
        Value::DoubleArray(values) if values.len() == 1 => to_str(&Value::Double(values[0])),
        Value::Message(_) | Value::Raw(_) => Read::but(Text::default(), MESSAGE),
        other => Read::exact(notation(other)),
    }
}

/// What `get_str_array` returns.
#[must_use]
pub fn to_str_array(value: &Value) -> Read<Vec<Text>> {
    match &*typed(value) {
        Value::StrArray(texts) => Read::exact(texts.clone()),
        Value::DoubleArray(values) => {
            Read::exact(values.iter().map(|value| notation(&Value::Double(*value))).collect())
        }
        Value::Message(_) | Value::Raw(_) => Read::but(Vec::new(), MESSAGE),
        scalar => Read::exact(vec![to_str(scalar).value]),
    }
}

/// What `get_int` returns.
#[must_use]
pub fn to_int(value: &Value) -> Read<i64> {
    const NONE: i64 = i64::MAX;
    match &*typed(value) {
        Value::Int(value) => Read::exact(*value),
        Value::Bool(value) => Read::exact(i64::from(*value)),
        Value::Double(value) => match whole(*value) {
            Some(value) => Read::exact(value),
            None => Read::but(NONE, NOT_WHOLE),
        },
        Value::Str(text) => {
            if let Some(value) = parse(text) {
                return Read::exact(value);
            }
            match parse(text) {
                Some(value) => to_int(&Value::Double(value)),
                None => Read::but(NONE, NO_NUMBER),
            }
        }
        array => single(array, to_int, NONE),
    }
}

/// What `get_bool` returns.
#[must_use]
pub fn to_bool(value: &Value) -> Read<bool> {
    match &*typed(value) {
        Value::Bool(value) => Read::exact(*value),
        Value::Int(0) => Read::exact(false),
        Value::Int(1) => Read::exact(true),
        Value::Double(0.0) => Read::exact(false),
        Value::Double(1.0) => Read::exact(true),
        Value::Int(_) | Value::Double(_) => Read::but(false, NO_BOOL),
        Value::Str(text) => match text.to_bytes().trim_ascii().to_ascii_lowercase().as_slice() {
            b"true" | b"yes" | b"on" | b"1" => Read::exact(true),
            b"false" | b"no" | b"off" | b"0" => Read::exact(false),
            _ => Read::but(false, NO_BOOL),
        },
        array => single(array, to_bool, false),
    }
}

/// What `get_double` returns.
#[must_use]
pub fn to_double(value: &Value) -> Read<f64> {
    match &*typed(value) {
        Value::Double(value) => Read::exact(*value),
        Value::Bool(value) => Read::exact(f64::from(u8::from(*value))),
        #[expect(clippy::cast_precision_loss, reason = "said in the warning")]
        Value::Int(value) => {
            let double = *value as f64;
            // 2^63 itself does not come back, although `i64::MAX` rounds to it.
            if whole(double) == Some(*value) { Read::exact(double) } else { Read::but(double, ROUNDED) }
        }
        Value::Str(text) => {
            if let Some(value) = parse(text) {
                return to_double(&Value::Int(value));
            }
            match parse(text) {
                Some(value) => Read::exact(value),
                None => Read::but(f64::NAN, NO_NUMBER),
            }
        }
        array => single(array, to_double, f64::NAN),
    }
}

/// What `get_double_array` returns.
#[must_use]
pub fn to_double_array(value: &Value) -> Read<Vec<f64>> {
    match &*typed(value) {
        Value::DoubleArray(values) => Read::exact(values.clone()),
        Value::StrArray(texts) => {
            let read: Vec<_> = texts.iter().map(|text| to_double(&Value::Str(text.clone()))).collect();
            Read {
                warning: read.iter().find_map(|element| element.warning),
                value: read.into_iter().map(|element| element.value).collect(),
            }
        }
        Value::Message(_) | Value::Raw(_) => Read::but(Vec::new(), MESSAGE),
        scalar => {
            let Read { value, warning } = to_double(scalar);
            Read { value: vec![value], warning }
        }
    }
}

/// What `get_message` returns.
#[must_use]
pub fn to_message(value: &Value) -> Read<Option<Managed<client::Message>>> {
    match value {
        Value::Message(message) => Read::exact(message.clone()),
        _ => Read::but(None, NO_MESSAGE),
    }
}

/// What `get_raw` returns.
#[must_use]
pub fn to_raw(value: &Value) -> Read<Vec<u8>> {
    let text = ini::write_raw(value);
    if matches!(value, Value::Message(_)) { Read::but(text, MESSAGE) } else { Read::exact(text) }
}

/// A raw value as what its text stands for; any other as it is.
fn typed(value: &Value) -> Cow<'_, Value> {
    match value {
        // Only text that is a value was let in, and none that stands for another raw one.
        Value::Raw(text) => ini::value(text).map_or(Cow::Borrowed(value), Cow::Owned),
        other => Cow::Borrowed(other),
    }
}

/// An array of one as its element.
fn single<T>(array: &Value, read: impl Fn(&Value) -> Read<T>, none: T) -> Read<T> {
    match array {
        Value::StrArray(texts) if texts.len() == 1 => read(&Value::Str(texts[0].clone())),
        Value::DoubleArray(values) if values.len() == 1 => read(&Value::Double(values[0])),
        Value::Message(_) => Read::but(none, MESSAGE),
        _ => Read::but(none, SEVERAL),
    }
}

fn notation(value: &Value) -> Text {
    CString::new(ini::write_value(value)).unwrap_or_default().into()
}

fn parse<T: std::str::FromStr>(text: &Text) -> Option<T> {
    text.to_str().ok()?.trim_ascii().parse().ok()
}

/// The double as an integer, if it is one and fits.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked before")]
fn whole(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    (value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value)).then_some(value as i64)
}
