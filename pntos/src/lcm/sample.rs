//! Structs made at random, for tests: every LCM struct that the codec knows, with edges more often than chance would have
//! them.

use alloc::vec::Vec;

use super::{
    Codec, DecodeError, EncodeError, FINGERPRINT, decode,
    decode::Refused,
    generated,
    kind::Kind,
    table::{Counts, Element, Shape, Struct},
    walk,
};

/// The names of all LCM structs, in the order of the description.
pub fn names() -> impl ExactSizeIterator<Item = &'static str> {
    generated::STRUCTS.iter().map(|of| of.name)
}

/// Bytes of the struct of that name, fingerprint first, which decoding accepts: the same for the same `seed`. An array has
/// at most `most` elements for each of its dimensions. `None` if there is no such struct.
#[must_use]
pub fn sample(name: &str, seed: u64, most: u8) -> Option<Vec<u8>> {
    let of = generated::STRUCTS.iter().find(|of| of.name == name)?;
    let mut bytes = of.fingerprint.to_be_bytes().to_vec();
    let mut numbers = Numbers { state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, most };
    numbers.append(of, &mut bytes);
    Some(bytes)
}

/// Decodes a struct of any kind into C and encodes what it got.
///
/// # Errors
///
/// If the bytes are no struct.
pub fn through_c(bytes: &[u8]) -> Result<Result<Vec<u8>, EncodeError>, DecodeError> {
    let (of, body) = Codec::ASPN.known(bytes)?;
    let words = decode::measure(of, body).map_err(|Refused| walk::explain(of, body))?;
    let mut memory = alloc::boxed::Box::<[decode::Word]>::new_uninit_slice(words);
    // SAFETY: the memory has that many words.
    unsafe { decode::fill(of, body, memory.as_mut_ptr().cast(), words) }.map_err(|Refused| walk::explain(of, body))?;
    let mut out = Vec::with_capacity(FINGERPRINT);
    // SAFETY: the struct was just decoded, with all its arrays.
    Ok(unsafe { super::append_struct(of, memory.as_ptr().cast(), &mut out) }.map(|()| out))
}

/// Marsaglia's xorshift.
struct Numbers {
    state: u64,
    most: u8,
}

impl Numbers {
    fn bits(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    fn append(&mut self, of: &'static Struct, out: &mut Vec<u8>) {
        let mut counts = Counts::default();
        for member in of.members {
            match member.shape {
                Shape::Reserved(bytes) => out.resize(out.len() + bytes as usize, 0),
                Shape::Number(kind) if member.is_count => {
                    let count = self.bits() % (u64::from(self.most) + 1);
                    counts.push(count);
                    out.extend(&count.to_be_bytes()[8 - kind.wire_size()..]);
                }
                Shape::Number(kind) => self.number(kind, out),
                Shape::Numbers(kind, count) => (0..count).for_each(|_| self.number(kind, out)),
                Shape::Text => {
                    let text = ["", "GNSS", "Z\u{fc}rich \u{2192} 8\u{b0}", "\t\r\n\u{7f}"][self.bits() as usize % 4];
                    out.extend((text.len() as u32 + 1).to_be_bytes());
                    out.extend(text.as_bytes());
                    out.push(0);
                }
                Shape::Struct(of) => self.append(of, out),
                Shape::Array(element, dims) => {
                    for _ in 0..counts.total(dims) {
                        match element {
                            Element::Number(kind) | Element::OptionalNumber(kind) => self.number(kind, out),
                            Element::Struct(of) => self.append(of, out),
                        }
                    }
                }
            }
        }
    }

    /// A number that C can hold, now and then one of the extremes.
    fn number(&mut self, kind: Kind, out: &mut Vec<u8>) {
        loop {
            let bits = match (self.bits() % 8, kind) {
                (0, Kind::F64) => f64::NAN.to_bits() | self.bits() >> 16,
                (0, Kind::F32) => u64::from(f32::NAN.to_bits() | self.bits() as u32 >> 16),
                (0, _) => u64::MAX,
                (1, Kind::F64) => f64::NEG_INFINITY.to_bits(),
                (1, Kind::F32) => f32::INFINITY.to_bits().into(),
                (2, _) => 0,
                // The largest of each signed type and of each unsigned one.
                (3, _) => u64::MAX >> (1 + self.bits() % 63),
                (4, Kind::F64) => 1,
                _ => self.bits() >> (8 * (self.bits() % 8)),
            };
            let number = &bits.to_be_bytes()[8 - kind.wire_size()..];
            let is_truth = kind != Kind::Bool || bits <= 1;
            if is_truth && kind.fits(number) {
                return out.extend(number);
            }
        }
    }
}
