//! Text from plugins, made safe to show.
//!
//! A log is evidence, and plugins write it. What a plugin sends must not look like a record of another one, move the
//! cursor, change colours, or run its letters backwards. So one record is one line, whatever is in it.

use std::{ffi::CStr, fmt::Write};

/// The text with everything that is not plain text as an escape: `\n`, `\x1b`, `\u{202e}`. Line ends at the end go.
#[must_use]
pub fn escape(text: &CStr) -> String {
    let bytes = text.to_bytes();
    let end = bytes.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r')).map_or(0, |last| last + 1);
    let mut out = String::with_capacity(end);
    for chunk in bytes[..end].utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                control if control.is_ascii_control() => {
                    let _ = write!(out, "\\x{:02x}", u32::from(control));
                }
                hidden if is_hidden(hidden) => out.extend(hidden.escape_unicode()),
                plain => out.push(plain),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out
}

/// Characters that act on the text around them or cannot be seen: controls, separators of lines, marks and overrides of
/// direction, soft hyphens, annotations, tags.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{061c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn leaves_plain_text_of_any_language_as_it_is() {
        assert_eq!(escape(c"height 12.5 m, Höhe, 高さ, \\o/"), "height 12.5 m, Höhe, 高さ, \\o/");
    }

    #[test]
    fn makes_one_line_of_several_and_drops_the_line_end() {
        assert_eq!(escape(c"a\nb\r\nc\td\n\r\n"), "a\\nb\\r\\nc\\td");
        assert_eq!(escape(c"\n\n"), "");
    }

    #[test]
    fn takes_the_power_from_terminal_escapes() {
        assert_eq!(escape(c"\x1b[2J\x07\x7f"), "\\x1b[2J\\x07\\x7f");
        assert_eq!(escape(c"\xc2\x9b31m"), "\\u{9b}31m");
    }

    #[test]
    fn takes_the_power_from_marks_of_direction() {
        assert_eq!(escape(c"ok\u{202e}rorre\u{2028}x"), "ok\\u{202e}rorre\\u{2028}x");
    }

    #[test]
    fn shows_characters_that_have_no_width() {
        let text = c"lcm\u{ad}-\u{180e}log\u{fffa}\u{e0041}";
        assert_eq!(escape(text), "lcm\\u{ad}-\\u{180e}log\\u{fffa}\\u{e0041}");
    }

    #[test]
    fn shows_bytes_that_are_not_text() {
        assert_eq!(escape(c"\xffa\xc3"), "\\xffa\\xc3");
    }
}
