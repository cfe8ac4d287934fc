//! Whether a message makes sense.
//!
//! Neither receiving nor sending a message looks at what its numbers mean: that costs time, and a filter may know better.
//! Whoever wants to know calls [`validate`], and gets everything that is wrong with it.
//!
//! ```
//! use pntos::{aspn::MeasurementPosition, validation::validate};
//!
//! # fn main() -> pntos::Result {
//! let position = MeasurementPosition { term1: Some(f64::INFINITY), ..Default::default() };
//! let findings = validate(&*position.into_message("/position")?).unwrap_err();
//! assert_eq!(findings[0].to_string(), "`term1` is infinite");
//! # Ok(()) }
//! ```
//!
//! # What is checked
//!
//! * An enum has one of the values that are listed for it, and a `bool` is 0 or 1.
//! * A string, and an array whose count is not zero, are there.
//! * A real number is finite. NaN is allowed where ASPN lets a value be absent.
//! * A variance is not negative.
//! * A covariance has no negative variance, is symmetric, and correlates nothing by more than 1.
//! * A quaternion has length 1.
//! * A count of measured values is how many are not NaN; an attitude counts three.
//! * A geodetic latitude is between -90 and 90 degrees, a longitude between -180 and 360.
//!
//! # What is not
//!
//! Nothing compares one message with another, and no parameter of an error model is looked at beyond being a number:
//! only the model says what it means.
//!
//! # Messages of an extension
//!
//! What `cargo pntos gen --extension` makes has a [`Validator`] of its own, with the rules of the extension's messages beside
//! those of ASPN.

mod finding;
#[rustfmt::skip]
mod generated;
mod root;
mod table;
mod validator;

use alloc::{format, string::String, vec::Vec};
use core::{f64::consts::PI, ptr::from_ref, slice};

pub use finding::{Finding, Problem};
pub use table::Validated;
pub use validator::Validator;

use crate::Message;
use root::root;
use table::{Length, Nan, Number, Rule, Rules};

/// What the rules of an extension are written with.
#[doc(hidden)]
pub mod tables {
    pub use super::table::{Length, Nan, Number, Rule, Rules};
}

/// How far, relative to the numbers themselves, a matrix may be from symmetric and a correlation beyond 1.
const TOLERANCE: f64 = 1e-6;
/// How far the length of a quaternion may be from 1: some are stored as `float` on their way.
const LENGTH_TOLERANCE: f64 = 1e-5;

/// Looks at every field of a message.
///
/// # Errors
///
/// All that is wrong, in the order of the fields. A message of a type that has no rules is not wrong.
pub fn validate(message: &Message) -> Result<(), Vec<Finding>> {
    Validator::ASPN.validate(message)
}

/// Looks at every field of a struct of C, and of those that it nests.
///
/// # Errors
///
/// As for [`validate`].
///
/// # Safety
///
/// Each array of the struct, and of those that it nests, is null or as long as its count says.
pub unsafe fn validate_struct<T: Validated>(value: &T) -> Result<(), Vec<Finding>> {
    // SAFETY: promised by the caller.
    unsafe { check(T::RULES, from_ref(value).cast()) }
}

/// # Safety
///
/// `base` is the struct of these rules, and as for [`validate_struct`].
unsafe fn check(rules: &Rules, base: *const u8) -> Result<(), Vec<Finding>> {
    let mut findings = Vec::new();
    // SAFETY: promised by the caller.
    unsafe { look(rules, base, &mut String::new(), &mut findings) };
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// # Safety
///
/// As for [`check`].
unsafe fn look(rules: &Rules, base: *const u8, path: &mut String, findings: &mut Vec<Finding>) {
    for (name, at, rule) in rules.fields {
        let outer = path.len();
        path.push_str(name);
        // SAFETY: the rules are those of the struct.
        unsafe { apply(rule, base, *at, path, findings) };
        path.truncate(outer);
    }
}

/// # Safety
///
/// As for [`check`], and the rule is that of the field at `at`.
unsafe fn apply(rule: &Rule, base: *const u8, at: usize, path: &mut String, findings: &mut Vec<Finding>) {
    // SAFETY: all that is read is a field of the struct, or behind a pointer with as many elements as the counts say.
    unsafe {
        let field = base.add(at);
        let mut find = |problem: Problem| findings.push(Finding { field: path.clone(), problem });
        match *rule {
            Rule::Listed(values) => {
                let value = field.cast::<u32>().read();
                if !values.contains(&value) {
                    find(Problem::NotListed { value });
                }
            }
            Rule::Truth => {
                let value = field.read();
                if value > 1 {
                    find(Problem::NotABool { value });
                }
            }
            Rule::Text => {
                if field.cast::<*const u8>().read().is_null() {
                    find(Problem::Missing { count: 1 });
                }
            }
            Rule::Real(number, nan) => {
                if let Some(problem) = real(number.read(field, 0), nan) {
                    find(problem);
                }
            }
            Rule::Variance(number, nan) => {
                let value = number.read(field, 0);
                if let Some(problem) = real(value, nan).or((value < 0.0).then_some(Problem::Negative { value })) {
                    find(problem);
                }
            }
            Rule::Reals(number, count, nan) => reals(number, field, count as usize, nan, path, findings),
            Rule::RealsOf(number, lengths, nan) => match array(base, field, lengths) {
                Ok((array, count)) => reals(number, array, count, nan, path, findings),
                Err(problem) => find(problem),
            },
            Rule::OptionalRealsOf(number, lengths) => {
                // NULL says of each value that it is absent.
                if let Ok((array, count)) = array(base, field, lengths) {
                    reals(number, array, count, Nan::IsAbsent, path, findings);
                }
            }
            Rule::Present(lengths) => {
                if let Err(problem) = array(base, field, lengths) {
                    find(problem);
                }
            }
            Rule::Struct(rules) => {
                path.push('.');
                look(rules, field, path, findings);
            }
            Rule::Structs(lengths, rules) => match array(base, field, lengths) {
                Ok((array, count)) => {
                    let outer = path.len();
                    for index in 0..count {
                        path.push_str(&format!("[{index}]."));
                        look(rules, array.add(index * rules.size), path, findings);
                        path.truncate(outer);
                    }
                }
                Err(problem) => find(problem),
            },
            Rule::Covariance(rows) => {
                let rows = rows as usize;
                covariance(slice::from_raw_parts(field.cast(), rows * rows), rows, path, findings);
            }
            Rule::CovarianceOf(rows) => match array(base, field, &[rows, rows]) {
                Ok((_, 0)) => {}
                Ok((array, count)) => {
                    let rows = usize::try_from(rows.read(base)).unwrap_or_default();
                    covariance(slice::from_raw_parts(array.cast(), count), rows, path, findings);
                }
                Err(problem) => find(problem),
            },
            Rule::Quaternion(nan) => {
                let parts = field.cast::<[f64; 4]>().read();
                let length = root(parts.iter().map(|part| part * part).sum());
                let is_absent = nan == Nan::IsAbsent && parts.iter().all(|part| part.is_nan());
                // A NaN is not near 1 either.
                let is_near_1 = (length - 1.0).abs() <= LENGTH_TOLERANCE;
                if !is_absent && !is_near_1 {
                    find(Problem::LengthNot1 { length });
                }
            }
            Rule::Measured { count, terms, attitude } => {
                let is_there = |at: &usize| !base.add(*at).cast::<f64>().read().is_nan();
                let there = terms.iter().filter(|at| is_there(at)).count()
                    + 3 * attitude.iter().filter(|at| is_there(at)).count();
                let count = count.read(base);
                if count != there as u64 {
                    find(Problem::NotAsManyAsMeasured { count, measured: there });
                }
            }
            Rule::Geodetic { frame, value, longitude: (name, longitude) } => {
                if base.add(frame).cast::<u32>().read() == value {
                    let (latitude, longitude) = (field.cast::<f64>().read(), base.add(longitude).cast::<f64>().read());
                    if latitude.abs() > PI / 2.0 {
                        find(Problem::OutOfRange { value: latitude, low: -PI / 2.0, high: PI / 2.0 });
                    }
                    if !(-PI..=2.0 * PI).contains(&longitude) && longitude.is_finite() {
                        let outer = path.rfind('.').map_or(0, |at| at + 1);
                        let field = format!("{}{name}", &path[..outer]);
                        let problem = Problem::OutOfRange { value: longitude, low: -PI, high: 2.0 * PI };
                        findings.push(Finding { field, problem });
                    }
                }
            }
        }
    }
}

/// What is wrong with a real number by itself.
fn real(value: f64, nan: Nan) -> Option<Problem> {
    if value.is_infinite() {
        Some(Problem::Infinite)
    } else if value.is_nan() && nan == Nan::IsWrong {
        Some(Problem::NotANumber)
    } else {
        None
    }
}

/// # Safety
///
/// `numbers` has so many.
unsafe fn reals(number: Number, numbers: *const u8, count: usize, nan: Nan, path: &str, findings: &mut Vec<Finding>) {
    for index in 0..count {
        // SAFETY: promised by the caller.
        if let Some(problem) = real(unsafe { number.read(numbers, index) }, nan) {
            findings.push(Finding { field: format!("{path}[{index}]"), problem });
        }
    }
}

/// The first thing in each row that no covariance has.
fn covariance(matrix: &[f64], rows: usize, path: &str, findings: &mut Vec<Finding>) {
    let at = |row: usize, column: usize| matrix[row * rows + column];
    for row in 0..rows {
        let problem = (0..rows).find_map(|column| {
            let (value, scale) = (at(row, column), root(at(row, row) * at(column, column)));
            let problem = real(value, Nan::IsWrong).or_else(|| {
                if row == column {
                    return (value < 0.0).then_some(Problem::Negative { value });
                }
                let other = at(column, row);
                if (value - other).abs() > TOLERANCE * (value.abs() + other.abs()) + TOLERANCE * TOLERANCE * scale {
                    return Some(Problem::NotSymmetric { value, other });
                }
                (value.abs() > scale * (1.0 + TOLERANCE)).then_some(Problem::CorrelatedTooMuch { value, most: scale })
            });
            problem.map(|problem| (column, problem))
        });
        if let Some((column, problem)) = problem {
            findings.push(Finding { field: format!("{path}[{row}][{column}]"), problem });
        }
    }
}

/// An array and its length.
///
/// # Safety
///
/// `base` is the struct of the lengths, and `field` is a pointer in it.
unsafe fn array(base: *const u8, field: *const u8, lengths: &[Length]) -> Result<(*const u8, usize), Problem> {
    // SAFETY: promised by the caller.
    let (array, count) = unsafe {
        let count = lengths.iter().fold(1_u64, |count, length| count.saturating_mul(length.read(base)));
        (field.cast::<*const u8>().read(), count)
    };
    match usize::try_from(count) {
        Ok(length) if length == 0 || !array.is_null() => Ok((array, length)),
        _ => Err(Problem::Missing { count }),
    }
}

impl Number {
    /// # Safety
    ///
    /// `numbers` has one more than `index`.
    unsafe fn read(self, numbers: *const u8, index: usize) -> f64 {
        // SAFETY: promised by the caller.
        unsafe {
            match self {
                Self::F32 => numbers.cast::<f32>().add(index).read().into(),
                Self::F64 => numbers.cast::<f64>().add(index).read(),
            }
        }
    }
}

impl Length {
    /// # Safety
    ///
    /// `base` is the struct that has it.
    unsafe fn read(self, base: *const u8) -> u64 {
        // SAFETY: promised by the caller.
        unsafe {
            match self {
                Self::U8(at) => base.add(at).read().into(),
                Self::U16(at) => base.add(at).cast::<u16>().read().into(),
                Self::U32(at) => base.add(at).cast::<u32>().read().into(),
                Self::U64(at) => base.add(at).cast::<u64>().read(),
                Self::Const(number) => number.into(),
            }
        }
    }
}
