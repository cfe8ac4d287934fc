//! What `aspn23_validate` finds, held against what the SDK finds.

use std::ffi::{CStr, c_char, c_void};

use pntos::{
    sys,
    validation::{Finding, Problem},
};

use crate::library::Codec;

const STEPS: usize = 6;

/// `Aspn23FieldStep`.
#[repr(C)]
#[derive(Clone, Copy)]
struct Step {
    member: *const c_char,
    index: usize,
}

/// `Aspn23Finding`.
#[repr(C)]
#[derive(Clone, Copy)]
struct InC {
    problem: u32,
    num_steps: usize,
    steps: [Step; STEPS],
    count: u64,
    measured: u64,
    value: f64,
    other: f64,
    low: f64,
    high: f64,
}

const NONE: InC = InC {
    problem: u32::MAX,
    num_steps: 0,
    steps: [Step { member: std::ptr::null(), index: 0 }; STEPS],
    count: 0,
    measured: 0,
    value: 0.0,
    other: 0.0,
    low: 0.0,
    high: 0.0,
};

type Validate = unsafe extern "C" fn(*const c_void, *const c_void, *mut InC, usize) -> usize;
type ValidateMessage = unsafe extern "C" fn(*const sys::Aspn23TypeHeader, *mut InC, usize) -> usize;
type Text = unsafe extern "C" fn(*const InC, *mut c_char, usize) -> usize;

impl Codec {
    /// Demands that C finds the same in a message.
    ///
    /// # Safety
    ///
    /// It is a live message.
    pub unsafe fn finds_in_message(&self, message: *const sys::Aspn23TypeHeader, expected: &[Finding]) {
        let validate: ValidateMessage = self.function("aspn23_validate_message");
        // SAFETY: promised by the caller; the findings have the room that is said.
        self.finds(expected, |findings, capacity| unsafe { validate(message, findings, capacity) });
    }

    /// Demands that C finds the same in a struct whose table has that name.
    ///
    /// # Safety
    ///
    /// It is such a struct, and its arrays are null or as long as their counts say.
    pub unsafe fn finds_in_struct(&self, table: &str, object: *const c_void, expected: &[Finding]) {
        let validate: Validate = self.function("aspn23_validate");
        // The symbol is the table itself.
        let table: *const c_void = self.address(table);
        // SAFETY: promised by the caller; the findings have the room that is said.
        self.finds(expected, |findings, capacity| unsafe { validate(table, object, findings, capacity) });
    }

    fn finds(&self, expected: &[Finding], validate: impl Fn(*mut InC, usize) -> usize) {
        let mut findings = vec![NONE; expected.len() + 1];
        let found = validate(findings.as_mut_ptr(), findings.len());
        let texts: Vec<String> =
            findings.iter().take(found).map(|finding| self.words("aspn23_finding_text", finding)).collect();
        assert_eq!(found, expected.len(), "C: {texts:?}\nRust: {expected:?}");
        for ((finding, text), expected) in findings.iter().zip(&texts).zip(expected) {
            assert_eq!(self.words("aspn23_finding_field", finding), expected.field);
            finding.demand(expected);
            assert!(is_same_sentence(text, &expected.to_string()), "C: {text}\nRust: {expected}");
        }
        assert_eq!(validate(std::ptr::null_mut(), 0), found, "findings without room are counted");
    }

    fn words(&self, function: &str, finding: &InC) -> String {
        let text: Text = self.function(function);
        let mut out = [0_u8; 256];
        // SAFETY: the finding is one that C filled in, and the memory is as long as it is said to be.
        let length = unsafe { text(finding, out.as_mut_ptr().cast(), out.len()) };
        let said = CStr::from_bytes_until_nul(&out).unwrap().to_str().unwrap().to_owned();
        assert_eq!(said.len(), length, "the sentence has the length that is said");
        said
    }
}

impl InC {
    /// Demands that the problem and what was found are the same.
    fn demand(&self, expected: &Finding) {
        let mut like = NONE;
        like.problem = match expected.problem {
            Problem::NotListed { value } => {
                like.count = value.into();
                0
            }
            Problem::NotABool { value } => {
                like.count = value.into();
                1
            }
            Problem::Missing { count } => {
                like.count = count;
                2
            }
            Problem::NotANumber => 3,
            Problem::Infinite => 4,
            Problem::Negative { value } => {
                like.value = value;
                5
            }
            Problem::NotSymmetric { value, other } => {
                (like.value, like.other) = (value, other);
                6
            }
            Problem::CorrelatedTooMuch { value, most } => {
                (like.value, like.high) = (value, most);
                7
            }
            Problem::LengthNot1 { length } => {
                like.value = length;
                8
            }
            Problem::NotAsManyAsMeasured { count, measured } => {
                (like.count, like.measured) = (count, measured as u64);
                9
            }
            Problem::OutOfRange { value, low, high } => {
                (like.value, like.low, like.high) = (value, low, high);
                10
            }
            ref other => panic!("C has no {other:?}"),
        };
        assert_eq!((self.problem, self.count, self.measured), (like.problem, like.count, like.measured), "{expected}");
        // A square root without a library of mathematics may differ in its last bit.
        let reals = [(self.value, like.value), (self.other, like.other), (self.low, like.low), (self.high, like.high)];
        assert!(reals.iter().all(|(own, other)| is_near(*own, *other, 1e-15)), "{reals:?}: {expected}");
    }
}

/// Whether two sentences differ in the digits of real numbers only: C rounds them.
fn is_same_sentence(own: &str, other: &str) -> bool {
    let words = |text: &str| text.split(' ').map(|word| word.trim_end_matches(',').to_owned()).collect::<Vec<_>>();
    let (own, other) = (words(own), words(other));
    let is_same = |(own, other): (&String, &String)| match (own.parse(), other.parse()) {
        (Ok(own), Ok(other)) => is_near(own, other, 1e-4),
        _ => own == other,
    };
    own.len() == other.len() && own.iter().zip(&other).all(is_same)
}

fn is_near(own: f64, other: f64, tolerance: f64) -> bool {
    own == other || (own.is_nan() && other.is_nan()) || (own - other).abs() <= tolerance * own.abs().max(other.abs())
}
