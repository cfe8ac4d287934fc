//! The way out for a signal handler: no allocation, no lock, one `write` for a line.

use std::sync::atomic::{AtomicI32, Ordering};

use crate::Rule;

/// Where lines go; -1 writes text for people to standard error.
static PIPE: AtomicI32 = AtomicI32::new(-1);

pub(super) fn connect(descriptor: i32) {
    PIPE.store(descriptor, Ordering::Release);
}

/// Writes bytes to the judge as they are, or to standard error if there is no judge. Async-signal-safe.
pub fn emergency(bytes: &[u8]) {
    let pipe = PIPE.load(Ordering::Acquire);
    let descriptor = if pipe < 0 { libc::STDERR_FILENO } else { pipe };
    let mut rest = bytes;
    while !rest.is_empty() {
        // SAFETY: the slice is readable for its length.
        let written = unsafe { libc::write(descriptor, rest.as_ptr().cast(), rest.len()) };
        match usize::try_from(written) {
            Ok(written) if written > 0 => rest = &rest[written..],
            _ => return,
        }
    }
}

/// A line that is put together in a fixed buffer. What does not fit is left out.
pub struct Emergency {
    buffer: [u8; 1024],
    length: usize,
    json: bool,
}

/// Room for what ends a line.
const TAIL: usize = 8;

impl Emergency {
    /// A finding of `rule`; the text is what is pushed.
    #[must_use]
    pub fn finding(rule: &Rule, slot: Option<&str>) -> Emergency {
        let mut line = Emergency::empty();
        if line.json {
            line.raw(r#"{"finding":{"rule":""#);
            line.raw(rule.code);
            match slot {
                Some(slot) => {
                    line.raw(r#"","slot":""#);
                    line.push(slot);
                    line.raw(r#"","what":""#);
                }
                None => line.raw(r#"","slot":null,"what":""#),
            }
        } else {
            line.heading(rule.level.name(), rule.code, slot);
        }
        line
    }

    /// The fault that the process dies of; the text is what is pushed.
    #[must_use]
    pub fn fault(slot: Option<&str>) -> Emergency {
        let mut line = Emergency::empty();
        if line.json {
            line.raw(r#"{"fault":{"slot":""#);
            line.push(slot.unwrap_or_default());
            line.raw(r#"","text":""#);
        } else {
            line.heading("error", "fault", slot);
        }
        line
    }

    fn empty() -> Emergency {
        Emergency { buffer: [0; 1024], length: 0, json: PIPE.load(Ordering::Acquire) >= 0 }
    }

    fn heading(&mut self, level: &str, code: &str, slot: Option<&str>) {
        for part in [level, "[", code, "]: "] {
            self.raw(part);
        }
        if let Some(slot) = slot {
            self.raw(slot);
            self.raw(": ");
        }
    }

    fn raw(&mut self, text: &str) {
        let free = self.buffer.len() - TAIL - self.length;
        let bytes = &text.as_bytes()[..text.len().min(free)];
        self.buffer[self.length..self.length + bytes.len()].copy_from_slice(bytes);
        self.length += bytes.len();
    }

    /// Adds text.
    pub fn push(&mut self, text: &str) {
        if !self.json {
            return self.raw(text);
        }
        // A quote or a control character becomes a blank: fixed text and symbol names have none.
        for byte in text.bytes() {
            let plain = if (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\' { byte } else { b' ' };
            if self.length < self.buffer.len() - TAIL {
                self.buffer[self.length] = plain;
                self.length += 1;
            }
        }
    }

    /// Adds a number in hexadecimal.
    pub fn push_hex(&mut self, number: usize) {
        let mut digits = [0; 2 * size_of::<usize>()];
        let mut at = digits.len();
        let mut rest = number;
        loop {
            at -= 1;
            digits[at] = b"0123456789abcdef"[rest & 15];
            rest >>= 4;
            if rest == 0 {
                break;
            }
        }
        self.push("0x");
        self.push(std::str::from_utf8(&digits[at..]).unwrap_or_default());
    }

    /// Adds a number in decimal.
    pub fn push_number(&mut self, number: usize) {
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = number;
        loop {
            at -= 1;
            digits[at] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.push(std::str::from_utf8(&digits[at..]).unwrap_or_default());
    }

    /// Ends the line and writes it.
    pub fn send(mut self) {
        let tail: &[u8] = if self.json { b"\"}}\n" } else { b"\n" };
        self.buffer[self.length..self.length + tail.len()].copy_from_slice(tail);
        emergency(&self.buffer[..self.length + tail.len()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_cut_and_still_ends() {
        let mut line = Emergency { buffer: [0; 1024], length: 0, json: true };
        line.raw(r#"{"fault":{"slot":"","text":""#);
        line.push(&"\"x".repeat(2000));
        line.push_hex(0xdead_beef);
        line.push_number(17);

        assert!(line.length <= 1024 - TAIL);
    }

    #[test]
    fn numbers_are_written_as_people_write_them() {
        let mut line = Emergency { buffer: [0; 1024], length: 0, json: true };
        line.push_hex(0);
        line.push(" ");
        line.push_hex(0x7f10);
        line.push(" ");
        line.push_number(40);

        assert_eq!(&line.buffer[..line.length], b"0x0 0x7f10 40");
    }
}
