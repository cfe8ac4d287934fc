//! Reads the notation.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    ffi::CString,
};

use super::Error;
use crate::value::{Text, Value};

/// Keys with their values, as a text has them.
pub type Section = BTreeMap<Text, Value>;

/// Groups with their keys: the text of an initial configuration.
pub fn document(text: &[u8]) -> Result<BTreeMap<Text, Section>, Error> {
    let mut groups = BTreeMap::<Text, Section>::new();
    let mut current = None;
    for (number, line) in lines(text) {
        if let Some(header) = line.strip_prefix(b"[") {
            let name = section(header).map_err(at(number))?;
            groups.entry(name.clone()).or_default();
            current = Some(name);
            continue;
        }
        let Some(section) = current.as_ref().and_then(|name| groups.get_mut(name)) else {
            return Err(Error {
                line: number,
                reason: "a key before the first `[group]`; say which group it belongs to".into(),
            });
        };
        add(section, line).map_err(at(number))?;
    }
    Ok(groups)
}

/// The keys of one group.
pub fn group(text: &[u8]) -> Result<Section, Error> {
    let mut section = Section::new();
    for (number, line) in lines(text) {
        if line.starts_with(b"[") {
            return Err(Error {
                line: number,
                reason: "a `[group]` inside the text of one group; give keys and values only".into(),
            });
        }
        add(&mut section, line).map_err(at(number))?;
    }
    Ok(section)
}

/// The value that a piece of text stands for.
pub fn value(text: &[u8]) -> Result<Value, String> {
    let text = text.trim_ascii();
    if let Some(inner) = text.strip_prefix(b"raw:") {
        return raw(inner).map(Value::Raw);
    }
    let (mut elements, separated) = elements(text)?;
    if separated {
        return array(elements);
    }
    match elements.pop() {
        Some(Element::Bare(text)) => bare(text),
        Some(Element::Quoted(text)) => into_text(text).map(Value::Str),
        None => into_text(Vec::new()).map(Value::Str),
    }
}

/// The text of a value as it is kept, once it is known to be one.
pub fn raw(mut text: &[u8]) -> Result<Vec<u8>, String> {
    text = text.trim_ascii();
    while let Some(inner) = text.strip_prefix(b"raw:") {
        text = inner.trim_ascii();
    }
    value(text)?;
    Ok(text.to_vec())
}

fn at(line: usize) -> impl Fn(String) -> Error {
    move |reason| Error { line, reason }
}

/// The lines that say something, with their numbers.
fn lines(text: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    text.strip_prefix(b"\xEF\xBB\xBF".as_slice())
        .unwrap_or(text)
        .split(|byte| *byte == b'\n')
        .enumerate()
        .map(|(index, line)| (index + 1, line.trim_ascii()))
        .filter(|(_, line)| !matches!(line.first(), None | Some(b';' | b'#')))
}

/// What stands behind the opening bracket.
fn section(header: &[u8]) -> Result<Text, String> {
    let header = unspaced(header);
    let (name, rest) = if header.first() == Some(&b'"') {
        let (name, rest) = quoted(header)?;
        (name, unspaced(rest))
    } else {
        let end = header.iter().position(|byte| *byte == b']').unwrap_or(header.len());
        let name = unspaced(&header[..end]);
        printable(name)?;
        (name.to_vec(), &header[end..])
    };
    if rest != b"]" {
        return Err("a group is written `[group]`, alone on its line".into());
    }
    into_text(name)
}

fn add(section: &mut Section, line: &[u8]) -> Result<(), String> {
    let (key, rest) = if line.first() == Some(&b'"') {
        let (key, rest) = quoted(line)?;
        (key, unspaced(rest))
    } else {
        let end = line.iter().position(|byte| *byte == b'=').unwrap_or(line.len());
        let key = unspaced(&line[..end]);
        printable(key)?;
        (key.to_vec(), &line[end..])
    };
    let Some(text) = rest.strip_prefix(b"=") else {
        return Err("no `=`; a line is `key = value`, `[group]`, or a comment that begins with `;` or `#`".into());
    };
    if key.is_empty() {
        return Err("no key before the `=`".into());
    }
    let key = into_text(key)?;
    match section.entry(key) {
        Entry::Occupied(taken) => {
            Err(format!("the key `{}` is given a second time", taken.key().to_string_lossy().escape_debug()))
        }
        Entry::Vacant(free) => {
            let value = value(text).map_err(|reason| {
                format!("the value of `{}`: {reason}", free.key().to_string_lossy().escape_debug())
            })?;
            free.insert(value);
            Ok(())
        }
    }
}

enum Element<'a> {
    Bare(&'a [u8]),
    Quoted(Vec<u8>),
}

/// Splits at each `;` outside of quotes, without space around the elements, and says whether there was one. A `;` at the end closes the last element.
fn elements(text: &[u8]) -> Result<(Vec<Element<'_>>, bool), String> {
    let mut elements = Vec::new();
    let mut separated = false;
    let mut rest = text;
    loop {
        if rest.first() == Some(&b'"') {
            let (element, behind) = quoted(rest)?;
            elements.push(Element::Quoted(element));
            rest = unspaced(behind);
        } else {
            let end = rest.iter().position(|byte| *byte == b';').unwrap_or(rest.len());
            let element = unspaced(&rest[..end]);
            printable(element)?;
            elements.push(Element::Bare(element));
            rest = &rest[end..];
        }
        match rest.split_first() {
            None => return Ok((elements, separated)),
            Some((b';', behind)) => {
                separated = true;
                rest = unspaced(behind);
                if rest.is_empty() {
                    return Ok((elements, separated));
                }
            }
            Some(_) => {
                return Err("text after the closing quote; put all of it in quotes, with `\\\"` for a quote".into());
            }
        }
    }
}

/// The content of the quotes at the start of `text`, and what follows them.
fn quoted(text: &[u8]) -> Result<(Vec<u8>, &[u8]), String> {
    let mut content = Vec::new();
    let mut rest = &text[1..];
    loop {
        let Some((byte, behind)) = rest.split_first() else {
            return Err("no closing quote".into());
        };
        rest = behind;
        match byte {
            b'"' => return Ok((content, rest)),
            b'\\' => {
                let (byte, behind) = escape(rest)?;
                content.push(byte);
                rest = behind;
            }
            byte => {
                printable(std::slice::from_ref(byte))?;
                content.push(*byte);
            }
        }
    }
}

/// The byte that an escape stands for, from behind its backslash.
fn escape(text: &[u8]) -> Result<(u8, &[u8]), String> {
    let hex = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    match text {
        [b'"', rest @ ..] => Ok((b'"', rest)),
        [b'\\', rest @ ..] => Ok((b'\\', rest)),
        [b'n', rest @ ..] => Ok((b'\n', rest)),
        [b'r', rest @ ..] => Ok((b'\r', rest)),
        [b't', rest @ ..] => Ok((b'\t', rest)),
        [b'x', high, low, rest @ ..] if let (Some(high), Some(low)) = (hex(*high), hex(*low)) => {
            Ok((high * 16 + low, rest))
        }
        _ => Err("an unknown escape; in quotes there are `\\\"`, `\\\\`, `\\n`, `\\r`, `\\t` and `\\xHH`".into()),
    }
}

fn array(elements: Vec<Element<'_>>) -> Result<Value, String> {
    let numbers: Option<Vec<f64>> = elements
        .iter()
        .map(|element| match element {
            Element::Bare(text) => number(text),
            Element::Quoted(_) => None,
        })
        .collect();
    if let Some(numbers) = numbers {
        return Ok(Value::DoubleArray(numbers));
    }
    let texts: Result<_, String> = elements
        .into_iter()
        .map(|element| match element {
            Element::Bare(text) => into_text(text.to_vec()),
            Element::Quoted(text) => into_text(text),
        })
        .collect();
    texts.map(Value::StrArray)
}

fn bare(text: &[u8]) -> Result<Value, String> {
    match text {
        b"true" => return Ok(Value::Bool(true)),
        b"false" => return Ok(Value::Bool(false)),
        _ => {}
    }
    if let Some(int) = int(text) {
        return Ok(Value::Int(int));
    }
    if let Some(number) = number(text) {
        return Ok(Value::Double(number));
    }
    into_text(text.to_vec()).map(Value::Str)
}

/// An integer that fits 64 bits, without leading zeros.
fn int(text: &[u8]) -> Option<i64> {
    let digits = unsigned(text);
    let plain = digits.iter().all(u8::is_ascii_digit) && (digits == b"0" || digits.first() != Some(&b'0'));
    if plain { str::from_utf8(text).ok()?.parse().ok() } else { None }
}

/// A number in the form of an integer or a double.
fn number(text: &[u8]) -> Option<f64> {
    match text {
        b"nan" => return Some(f64::NAN),
        b"inf" => return Some(f64::INFINITY),
        b"-inf" => return Some(f64::NEG_INFINITY),
        _ => {}
    }
    let unsigned = unsigned(text);
    let starts = unsigned.first()?.is_ascii_digit() && unsigned.last()?.is_ascii_digit();
    let integer = unsigned.split(|byte| matches!(byte, b'.' | b'e' | b'E')).next()?;
    let padded = integer.len() > 1 && integer.first() == Some(&b'0');
    if !starts || padded {
        return None;
    }
    if unsigned.iter().all(u8::is_ascii_digit) {
        // A whole number that 64 bits do not hold would lose digits: it stays the text that it is.
        int(text)?;
    }
    str::from_utf8(text).ok()?.parse().ok()
}

fn unsigned(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"-").or_else(|| text.strip_prefix(b"+")).unwrap_or(text)
}

/// Without the spaces and tabs around it. A line end in the middle of a line is not space.
fn unspaced(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = text {
        text = rest;
    }
    text
}

/// Refuses what cannot stand for itself in a line of text.
fn printable(text: &[u8]) -> Result<(), String> {
    match text.iter().find(|byte| byte.is_ascii_control() && **byte != b'\t') {
        Some(byte) => Err(format!("the control character 0x{byte:02x}; write it as `\\x{byte:02x}` in quotes")),
        None => Ok(()),
    }
}

fn into_text(bytes: Vec<u8>) -> Result<Text, String> {
    CString::new(bytes).map(Text::from).map_err(|_| "`\\x00` ends a string in C, so no string can hold it".into())
}
