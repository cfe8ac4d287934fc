//! Writes the notation.

use std::ffi::CStr;

use super::parse;
use crate::value::{Value, Values};

/// The keys and values of a group, a line each. A message has no text: its key becomes a comment.
pub fn write_group(values: &Values) -> Vec<u8> {
    let mut out = Vec::new();
    for (key, value) in values {
        if let Value::Message(_) = **value {
            out.extend_from_slice(b"; ");
            name(&mut out, key);
            out.extend_from_slice(b" is a message, which has no text\n");
            continue;
        }
        name(&mut out, key);
        out.extend_from_slice(b" = ");
        out.extend_from_slice(&write_value(value));
        out.push(b'\n');
    }
    out
}

/// The text that reads back as this value; nothing for a message.
pub fn write_value(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    match value {
        Value::Str(text) => {
            let bare = matches!(parse::value(text.to_bytes()), Ok(Value::Str(read)) if read == *text);
            if bare && !text.is_empty() {
                out.extend_from_slice(text.to_bytes());
            } else {
                quote(&mut out, text);
            }
        }
        Value::StrArray(texts) => array(&mut out, texts, |out, text| element(out, text)),
        Value::Int(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Value::Bool(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Value::Double(value) => double(&mut out, *value),
        Value::DoubleArray(values) => array(&mut out, values, |out, value| double(out, *value)),
        Value::Message(_) => {}
        Value::Raw(text) => {
            out.extend_from_slice(b"raw:");
            out.extend_from_slice(text);
        }
    }
    out
}

/// What `get_raw` returns for the key: the text of the value, for a raw one as it was given.
pub fn write_raw(value: &Value) -> Vec<u8> {
    match value {
        Value::Raw(text) => text.clone(),
        other => write_value(other),
    }
}

/// A key or the name of a group, in quotes where it has to be.
pub fn name(out: &mut Vec<u8>, name: &CStr) {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b" _-./:@+".contains(byte);
    let bytes = name.to_bytes();
    if !bytes.is_empty() && bytes.iter().all(plain) && bytes.trim_ascii() == bytes {
        out.extend_from_slice(bytes);
    } else {
        quote(out, name);
    }
}

fn array<T>(out: &mut Vec<u8>, elements: &[T], write: impl Fn(&mut Vec<u8>, &T)) {
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            out.push(b';');
        }
        write(out, element);
    }
    if elements.len() == 1 {
        out.push(b';');
    }
}

/// An element of an array of strings: bare where it comes back as this one string.
fn element(out: &mut Vec<u8>, text: &CStr) {
    let bytes = text.to_bytes();
    let alone = [bytes, b";"].concat();
    let bare = match parse::value(&alone) {
        Ok(Value::StrArray(read)) => read.len() == 1 && *read[0] == *text,
        _ => false,
    };
    if bare && !bytes.is_empty() && !bytes.starts_with(b"raw:") {
        out.extend_from_slice(bytes);
    } else {
        quote(out, text);
    }
}

/// The shortest text that reads back as the same double.
fn double(out: &mut Vec<u8>, value: f64) {
    let text = if value.is_nan() { "nan".into() } else { format!("{value:?}") };
    out.extend_from_slice(text.as_bytes());
}

/// Text in quotes. UTF-8 stays as it is; a byte that is not part of any becomes an escape.
fn quote(out: &mut Vec<u8>, text: &CStr) {
    out.push(b'"');
    for chunk in text.to_bytes().utf8_chunks() {
        for byte in chunk.valid().bytes() {
            match byte {
                b'"' => out.extend_from_slice(b"\\\""),
                b'\\' => out.extend_from_slice(b"\\\\"),
                b'\n' => out.extend_from_slice(b"\\n"),
                b'\r' => out.extend_from_slice(b"\\r"),
                b'\t' => out.extend_from_slice(b"\\t"),
                byte if byte.is_ascii_control() => out.extend_from_slice(format!("\\x{byte:02x}").as_bytes()),
                byte => out.push(byte),
            }
        }
        for byte in chunk.invalid() {
            out.extend_from_slice(format!("\\x{byte:02x}").as_bytes());
        }
    }
    out.push(b'"');
}
