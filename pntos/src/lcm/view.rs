//! Looking at LCM bytes where they are.

use core::{ffi::CStr, fmt};

use super::{
    Codec, FINGERPRINT, decode,
    decode::Refused,
    error::DecodeError,
    kind::{Kind, Wire},
    table::Struct,
    walk::{self, Content, Walk},
};
use crate::MessageType;

/// An LCM struct in the bytes that LCM delivered. Nothing is copied or allocated; members are found and numbers turned
/// round when they are asked for.
///
/// ```
/// use pntos::{aspn::MeasurementPosition, lcm::{self, Value, View}};
///
/// # fn main() -> pntos::Result {
/// # let position = MeasurementPosition { term1: Some(0.5), covariance: [[2.0]].into(), ..Default::default() };
/// # let mut bytes = Vec::new();
/// # lcm::encode_message(&*position.into_message("/position")?, &mut bytes)?;
/// let view = View::new(&bytes)?;
/// assert_eq!(view.name(), "measurement_position");
/// assert_eq!(view.get("term1"), Some(Value::Real(0.5)));
///
/// let Some(Value::Numbers(covariance)) = view.get("covariance") else { panic!("it has none") };
/// let mut variances = [0.0; 1];
/// covariance.copy_to(&mut variances);
/// assert_eq!(variances, [2.0]);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy)]
pub struct View<'a> {
    of: &'static Struct,
    bytes: &'a [u8],
}

/// What a member of an LCM struct holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// An integer, an enum's number, or a truth value. C may call it unsigned: then one of 64 bits has the same bits.
    Integer(i64),
    /// A `float` or a `double`.
    Real(f64),
    /// A string.
    Text(&'a CStr),
    /// An array of numbers, row after row if it has rows.
    Numbers(Numbers<'a>),
    /// A struct.
    Struct(View<'a>),
    /// An array of structs.
    Structs(Structs<'a>),
}

impl<'a> View<'a> {
    /// Looks at a struct by the fingerprint that `bytes` begin with, and checks every length in it. Numbers are what LCM
    /// says, whether C could hold them or not.
    ///
    /// # Errors
    ///
    /// If the fingerprint is unknown, or the bytes are not what it promises.
    pub fn new(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        Codec::ASPN.view(bytes)
    }

    /// A view of what lies behind a fingerprint.
    pub(super) fn of(of: &'static Struct, body: &'a [u8]) -> Result<Self, DecodeError> {
        decode::measure(of, body).map_err(|Refused| walk::explain(of, body))?;
        Ok(Self { of, bytes: body })
    }

    /// Name of the LCM struct.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.of.name
    }

    /// Which message it is; `None` if it is only part of one.
    #[must_use]
    pub fn message_type(&self) -> Option<MessageType> {
        self.of.message_type.map(|message_type| MessageType(message_type.0))
    }

    /// How many bytes it has, with its fingerprint.
    #[must_use]
    pub fn encoded_len(&self) -> usize {
        FINGERPRINT + self.bytes.len()
    }

    /// The members that carry something, in order, with their names in LCM.
    pub fn members(&self) -> impl Iterator<Item = (&'static str, Value<'a>)> + use<'a> {
        let mut walk = Walk::new(self.of, self.bytes, self.of.name);
        core::iter::from_fn(move || {
            loop {
                // The bytes were checked when the outermost struct was made.
                let (member, content) = walk.step().ok()??;
                if let Some(value) = value(content) {
                    return Some((member.name, value));
                }
            }
        })
    }

    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        self.members().find(|(member, _)| *member == name).map(|(_, value)| value)
    }
}

fn value(content: Content<'_>) -> Option<Value<'_>> {
    Some(match content {
        Content::Reserved => return None,
        Content::Number(kind, bytes) => number(kind, bytes),
        Content::Numbers(kind, bytes) => Value::Numbers(Numbers { kind, bytes }),
        Content::Text(text) => Value::Text(text),
        Content::Struct(of, bytes) => Value::Struct(View { of, bytes }),
        Content::Structs(of, left, bytes) => Value::Structs(Structs { of, left, bytes }),
    })
}

fn number<'a>(kind: Kind, bytes: &[u8]) -> Value<'a> {
    match kind {
        Kind::F32 => Value::Real(f32::from_bits(u32::read(bytes)).into()),
        Kind::F64 => Value::Real(f64::from_bits(u64::read(bytes))),
        _ => Value::Integer(kind.integer_on_wire(bytes)),
    }
}

impl PartialEq for View<'_> {
    /// Whether both are the same struct with the same bytes.
    fn eq(&self, other: &Self) -> bool {
        self.of.fingerprint == other.of.fingerprint && self.bytes == other.bytes
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = f.debug_struct(self.of.name);
        for (name, value) in self.members() {
            all.field(name, &value);
        }
        all.finish()
    }
}

/// An array of numbers as it is on the wire.
#[derive(Clone, Copy)]
pub struct Numbers<'a> {
    kind: Kind,
    bytes: &'a [u8],
}

impl<'a> Numbers<'a> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() / self.kind.wire_size()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The bytes: big-endian numbers, one behind the other.
    #[must_use]
    pub fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// One of them, [`Value::Integer`] or [`Value::Real`].
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Value<'a>> {
        let size = self.kind.wire_size();
        let start = index.checked_mul(size)?;
        self.bytes.get(start..)?.get(..size).map(|bytes| number(self.kind, bytes))
    }

    /// All of them, each [`Value::Integer`] or [`Value::Real`].
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Value<'a>> + use<'a> {
        let kind = self.kind;
        self.bytes.chunks_exact(kind.wire_size()).map(move |bytes| number(kind, bytes))
    }

    /// Copies as many as `reals` has room for, and says how many that are: all or the first ones of an array of `double`,
    /// none of another.
    pub fn copy_to(&self, reals: &mut [f64]) -> usize {
        if self.kind != Kind::F64 {
            return 0;
        }
        let count = self.len().min(reals.len());
        // SAFETY: there is room for that many, and a `f64` may have any bits.
        unsafe { self.kind.decode(&self.bytes[..count * size_of::<f64>()], reals.as_mut_ptr().cast()) };
        count
    }
}

impl PartialEq for Numbers<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Numbers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// An array of structs as it is on the wire: an iterator, which may be copied to begin again.
#[derive(Clone, Copy)]
pub struct Structs<'a> {
    of: &'static Struct,
    left: usize,
    bytes: &'a [u8],
}

impl<'a> Iterator for Structs<'a> {
    type Item = View<'a>;

    fn next(&mut self) -> Option<View<'a>> {
        self.left = self.left.checked_sub(1)?;
        let mut walk = Walk::new(self.of, self.bytes, self.of.name);
        // The bytes were checked when the outermost struct was made.
        while walk.step().ok()?.is_some() {}
        let view = View { of: self.of, bytes: &self.bytes[..self.bytes.len() - walk.bytes.len()] };
        self.bytes = walk.bytes;
        Some(view)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Structs<'_> {}

impl PartialEq for Structs<'_> {
    fn eq(&self, other: &Self) -> bool {
        (*self).eq(*other)
    }
}

impl fmt::Debug for Structs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}
