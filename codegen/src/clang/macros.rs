//! `#define`: integers, texts, other names, and the macro that quotes a word. The rest is said to be lost.

use std::collections::HashSet;

use super::comments;
use super::libclang::Cursor;
use super::reader::Reader;
use super::types::Subject;
use crate::ast::{Item, Name};
use crate::fact::Fact;
use crate::model::{Define, DefineValue, Scalar};

/// What a macro turned out to be.
pub enum Macro {
    /// Nothing: an include guard, a switch.
    Empty,
    /// Something that a description can say.
    Item(Box<Item>),
    /// Something else.
    Other,
}

impl<'u> Reader<'u> {
    /// Reads a macro. `quoting` holds the macros that turn a word into text.
    pub fn read_macro(&mut self, cursor: Cursor<'u>, quoting: &mut HashSet<String>) -> Macro {
        let words = self.unit.words(cursor);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let name = Name { text: cursor.name(), span: self.span_of(cursor) };
        let body = words.get(1..).unwrap_or_default();
        let value = if cursor.is_function_like_macro() {
            match body {
                ["(", parameter, ")", "#", again] if parameter == again => {
                    quoting.insert(name.text.clone());
                    Some(DefineValue::Stringify { parameter: (*parameter).to_owned() })
                }
                _ => None,
            }
        } else {
            match body {
                [] => return Macro::Empty,
                [quote, "(", word, ")"] if quoting.contains(*quote) => {
                    Some(DefineValue::Text { value: (*word).to_owned(), unless: None })
                }
                [word] if self.names.values.contains(*word) => {
                    Some(DefineValue::OtherName { target: (*word).to_owned() })
                }
                _ => text(body).or_else(|| integer(body)),
            }
        };
        let Some(mut value) = value else { return Macro::Other };
        let (docs, condition) = self.around(cursor);
        match (&mut value, condition) {
            (_, None) => {}
            (DefineValue::Text { unless, .. }, condition) => *unless = condition,
            (_, Some(condition)) => {
                let subject = Subject { item: name.text.clone(), member: String::new(), span: name.span };
                self.lose(
                    &subject,
                    Fact::Macro,
                    format!("described as defined always, not only without `{condition}`"),
                );
            }
        }
        let define = Define { name: name.text.clone(), docs, value };
        Macro::Item(Box::new(match &define.value {
            DefineValue::OtherName { target } => {
                let target = Name { text: target.clone(), span: name.span };
                Item::OtherName(name, define, target)
            }
            _ => Item::Define(name, define),
        }))
    }

    /// The comment above a macro, and the `#ifndef` that it stands in alone.
    fn around(&mut self, cursor: Cursor<'u>) -> (String, Option<String>) {
        let Some(place) = cursor.start() else { return (String::new(), None) };
        let Some(header) = self.header_at(&place.file) else { return (String::new(), None) };
        let text = &self.sources.get(self.headers[header].id).text;
        let comment = comments::above(text, place.line);
        let first = comment.as_ref().map_or(place.line, |(_, first)| *first);
        let condition = first
            .checked_sub(2)
            .and_then(|index| text.lines().nth(index))
            .and_then(|line| line.trim().strip_prefix('#')?.trim().strip_prefix("ifndef "))
            .map(|word| word.trim().to_owned())
            // What follows the guard of a whole header does not depend on anything.
            .filter(|word| *word != cursor.name() && !is_guard(text, word));
        let comment = match (&comment, &condition) {
            (None, Some(_)) => comments::above(text, first - 1),
            _ => comment,
        };
        (comment.map(|(raw, _)| comments::read(&raw).docs).unwrap_or_default(), condition)
    }
}

/// Whether `#ifndef word` is followed by `#define word`.
fn is_guard(text: &str, word: &str) -> bool {
    text.lines().any(|line| {
        let rest = line.trim().strip_prefix('#').map(str::trim_start).and_then(|line| line.strip_prefix("define "));
        rest.is_some_and(|rest| rest.trim() == word)
    })
}

/// String literals side by side.
fn text(words: &[&str]) -> Option<DefineValue> {
    let mut value = String::new();
    for word in words {
        let inside = word.strip_prefix('"')?.strip_suffix('"')?;
        value.push_str(&unescaped(inside)?);
    }
    Some(DefineValue::Text { value, unless: None })
}

/// The characters of a string literal; `None` for what is no text.
fn unescaped(literal: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = literal.bytes().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        bytes.push(match rest.next()? {
            b'n' => b'\n',
            b't' => b'\t',
            b'r' => b'\r',
            digit @ b'0'..=b'7' => {
                let mut value = u32::from(digit - b'0');
                for _ in 0..2 {
                    if let Some(next) = rest.next_if(|next| (b'0'..=b'7').contains(next)) {
                        value = value * 8 + u32::from(next - b'0');
                    }
                }
                u8::try_from(value).ok()?
            }
            other @ (b'"' | b'\\' | b'?' | b'\'') => other,
            _ => return None,
        });
    }
    String::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

/// A number, with or without parentheses and a sign.
fn integer(words: &[&str]) -> Option<DefineValue> {
    let value = match words {
        ["(", inner @ .., ")"] => return integer(inner),
        ["-", digits] => i64::try_from(-i128::from(number(digits)?)).ok()?,
        [digits] => i64::try_from(number(digits)?).ok()?,
        _ => return None,
    };
    let of = match value {
        _ if u32::try_from(value).is_ok() => Scalar::U32,
        _ if i32::try_from(value).is_ok() => Scalar::I32,
        _ => Scalar::I64,
    };
    Some(DefineValue::Integer { value, of })
}

fn number(word: &str) -> Option<u64> {
    let digits = word.trim_end_matches(['u', 'U', 'l', 'L']);
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None if digits.len() > 1 && digits.starts_with('0') => u64::from_str_radix(digits, 8).ok(),
        None => digits.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(words: &[&str]) -> Option<i64> {
        match integer(words) {
            Some(DefineValue::Integer { value, .. }) => Some(value),
            _ => None,
        }
    }

    #[test]
    fn numbers_are_read_as_c_reads_them() {
        assert_eq!(value(&["2"]), Some(2));
        assert_eq!(value(&["(", "-", "0x10UL", ")"]), Some(-16));
        assert_eq!(value(&["010"]), Some(8));
        assert_eq!(value(&["0xFFFFFFFFFFFFFFFF"]), None);
        assert_eq!(value(&["1.5"]), None);
        assert_eq!(value(&["1", "<<", "3"]), None);
    }

    #[test]
    fn texts_are_read_as_c_reads_them() {
        assert_eq!(unescaped(r#"a \"b\" \\ \303\251\n"#).as_deref(), Some("a \"b\" \\ \u{e9}\n"));
        assert_eq!(unescaped(r"\x41"), None);
        assert_eq!(unescaped(r"\0"), None);
    }
}
