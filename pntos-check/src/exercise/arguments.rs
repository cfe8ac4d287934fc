//! Which values arguments have.

use std::{cell::RefCell, ffi::CString, ptr::null_mut};

use pntos::sys;

use super::{
    BEFORE, Exercise, Parameter, Takes,
    labels::{Labels, Named},
};
use crate::world::{
    self, data,
    draft::Loan,
    hold::Held,
    ledger::Kind,
    mediator::SOLUTION,
    messages::{Content, SECOND, START, message},
    observers::{Notify, NotifyGroup},
    report, streams, texts,
};

/// What lies at the edge of what the API allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// NULL where that is allowed.
    Null,
    /// A text of no characters, an array without elements.
    Empty,
    /// A text of 100,000 characters.
    Huge,
    /// A text with characters of many scripts.
    Unicode,
    /// A number that is no variant of the enum; a message of a type that nobody knows.
    Unknown,
    /// Not a number.
    NotANumber,
    /// Infinity, or the largest number.
    Largest,
    /// The smallest number; a time before the epoch.
    Smallest,
}

impl Parameter {
    /// The edges that are tried.
    pub fn edges(&self) -> impl Iterator<Item = Edge> + use<> {
        let of_kind: &[Edge] = match self.takes {
            // A group of that name would have to be made by the plugin.
            Takes::Text if self.name.ends_with("group") => &[Edge::Unicode],
            // An empty key is odd whoever sets it.
            Takes::Text if self.name == "key" => &[Edge::Huge, Edge::Unicode],
            // What a configuration has to look like is the plugin's own affair.
            Takes::Text if self.name == "initial_config" => &[],
            Takes::Text => &[Edge::Empty, Edge::Huge, Edge::Unicode],
            Takes::Choice => &[Edge::Unknown],
            Takes::Real => &[Edge::NotANumber, Edge::Largest],
            Takes::Integer => &[Edge::Largest, Edge::Smallest],
            Takes::Time => &[Edge::Smallest, Edge::Largest],
            // A value has at least one element.
            Takes::Array if self.name == "values" => &[],
            Takes::Array => &[Edge::Empty],
            Takes::Message => &[Edge::Unknown, Edge::NotANumber],
            // How many there are is what the object says, and no choice of the caller.
            Takes::Numbers => &[Edge::NotANumber],
            Takes::Other => &[],
        };
        self.nullable.then_some(Edge::Null).into_iter().chain(of_kind.iter().copied())
    }
}

/// What is asked of a new object.
pub struct Asked<'a> {
    /// The parameter that it is for.
    pub name: &'a str,
    /// How many states the object under test has.
    pub size: usize,
    /// The edge it is to lie at.
    pub edge: Option<Edge>,
    /// How often the slot was called before.
    pub round: usize,
    /// When it is valid.
    pub time: i64,
    /// The names of what was made before.
    pub labels: RefCell<Labels>,
}

impl Asked<'_> {
    /// Nothing in particular.
    pub fn nothing() -> Self {
        let labels = RefCell::new(Labels::NONE);
        Self { name: "", size: 1, edge: None, round: 0, time: START, labels }
    }
}

/// Objects that can be made for an argument, held by one reference of ours.
pub trait Make {
    /// Makes one.
    fn make(asked: &Asked<'_>) -> *mut Self;
}

static TEXT: Kind = Kind { name: "text", fixed: true };
static TEXTS: Kind = Kind { name: "array of texts", fixed: true };
static ARRAY: Kind = Kind { name: "array", fixed: true };

impl Exercise {
    pub(super) fn asked(&mut self, parameter: usize) -> Asked<'static> {
        let (time, labels) = BEFORE.with_borrow_mut(|before| {
            before.time += SECOND;
            (before.time, before.labels.clone())
        });
        Asked {
            name: self.slot_parameters()[parameter].name,
            size: self.size,
            edge: self.edge_of(parameter),
            round: self.round,
            time,
            labels: RefCell::new(labels),
        }
    }

    pub(super) fn text(&mut self, parameter: usize) -> *mut sys::c_char {
        let name = self.slot_parameters()[parameter].name;
        if self.is_null_at(parameter) || name == "initial_config" {
            return null_mut();
        }
        let text = match self.edge_of(parameter) {
            Some(Edge::Empty) => CString::default(),
            Some(Edge::Huge) => CString::new(vec![b'x'; 100_000]).unwrap_or_default(),
            Some(Edge::Unicode) => c"Gr\u{fc}\u{df}e, \u{6771}\u{4eac}, \u{1f6f0}".to_owned(),
            _ if name == "filter_description" => SOLUTION.to_owned(),
            _ if name.contains("label") && self.slot_name().contains(".remove_") => {
                BEFORE.with_borrow_mut(|before| before.labels.take(Labels::kind_of(name)))
            }
            _ if name.contains("label") => BEFORE.with_borrow(|before| before.labels.latest(Labels::kind_of(name))),
            _ => c"exercise".to_owned(),
        };
        self.lend(text.to_bytes_with_nul(), &TEXT, parameter).cast()
    }

    pub(super) fn texts(&mut self, parameter: usize) -> (*mut *mut sys::c_char, usize) {
        let count = if self.edge_of(parameter) == Some(Edge::Empty) { 0 } else { 1 };
        let label = BEFORE.with_borrow(|before| before.labels.latest(Named::Block));
        let texts: Vec<*mut sys::c_char> =
            (0..count).map(|_| self.lend(label.to_bytes_with_nul(), &TEXT, parameter).cast()).collect();
        (self.lend(&texts, &TEXTS, parameter), count)
    }

    pub(super) fn array<E: Sample>(&mut self, parameter: usize) -> (*mut E, usize) {
        if self.is_null_at(parameter) {
            return (null_mut(), 0);
        }
        let count = if self.edge_of(parameter) == Some(Edge::Empty) { 0 } else { 3 };
        let time = BEFORE.with_borrow(|before| before.time);
        let elements: Vec<E> = (0..count).map(|index| E::sample(time, index)).collect();
        (self.lend(&elements, &ARRAY, parameter), elements.len())
    }

    fn lend<E: Copy + 'static>(&mut self, elements: &[E], kind: &'static Kind, parameter: usize) -> *mut E {
        let loan = Loan::new(elements, kind, self.slot_name(), self.slot_parameters()[parameter].name);
        let pointer = loan.pointer();
        self.loans.push(Box::new(loan));
        pointer
    }

    pub(super) fn truth(&self, _parameter: usize) -> sys::Bool {
        sys::Bool::from(self.round.is_multiple_of(2))
    }

    pub(super) fn real(&self, parameter: usize) -> f64 {
        match self.edge_of(parameter) {
            Some(Edge::NotANumber) => f64::NAN,
            Some(_) => f64::INFINITY,
            None => 1.5,
        }
    }

    pub(super) fn integer(&self, parameter: usize) -> i64 {
        match self.edge_of(parameter) {
            Some(Edge::Smallest) => i64::MIN,
            Some(_) => i64::MAX,
            None => 42,
        }
    }

    /// A number of states, or the index of one.
    pub(super) fn size(&self, parameter: usize) -> usize {
        usize::from(self.slot_parameters()[parameter].name == "count")
    }

    /// An index below a count of the table; nothing if there is none.
    pub(super) fn index(&self, bound: usize) -> Option<usize> {
        self.round.checked_rem(bound)
    }

    pub(super) fn choice(&mut self, parameter: usize, values: &[u32]) -> u32 {
        let largest = values.iter().copied().max().unwrap_or(0);
        let value = match self.edge_of(parameter) {
            Some(_) => largest.saturating_add(1000),
            None => values[self.round % values.len()],
        };
        self.chosen.push((parameter, value));
        value
    }

    pub(super) fn value<V: Value>(&mut self, parameter: usize) -> V {
        V::value(&self.asked(parameter))
    }

    /// Something that the plugin only passes back.
    pub(super) fn receiver(&self, parameter: usize) -> *mut sys::c_void {
        static RECEIVER: u8 = 0;
        if self.is_null_at(parameter) { null_mut() } else { (&raw const RECEIVER).cast_mut().cast() }
    }

    fn slot_parameters(&self) -> &'static [Parameter] {
        self.slot.parameters
    }
}

/// Elements of arrays.
pub trait Sample: Copy + 'static {
    /// The element at a place.
    fn sample(time: i64, index: u8) -> Self;
}

impl Sample for u8 {
    fn sample(_: i64, index: u8) -> Self {
        b'a' + index
    }
}

impl Sample for f64 {
    fn sample(_: i64, index: u8) -> Self {
        f64::from(index)
    }
}

impl Sample for sys::AspnTypeTimestamp {
    fn sample(time: i64, index: u8) -> Self {
        Self { elapsed_nsec: time + i64::from(index) * SECOND }
    }
}

/// Arguments that are passed by value.
pub trait Value {
    /// One of them.
    fn value(asked: &Asked<'_>) -> Self;
}

impl Value for sys::AspnTypeTimestamp {
    fn value(asked: &Asked<'_>) -> Self {
        let elapsed_nsec = match asked.edge {
            Some(Edge::Smallest) => -SECOND,
            // Eleven days on: far, and not so far that an honest integration would take for ever.
            Some(_) => asked.time + 1_000_000 * SECOND,
            None => asked.time,
        };
        Self { elapsed_nsec }
    }
}

impl Value for sys::PntosMessageStreamConfig {
    fn value(_: &Asked<'_>) -> Self {
        streams::config()
    }
}

impl Value for Option<Notify> {
    fn value(_: &Asked<'_>) -> Self {
        Some(notified)
    }
}

impl Value for Option<NotifyGroup> {
    fn value(_: &Asked<'_>) -> Self {
        Some(notified_of_group)
    }
}

/// A registry of the plugin says that values changed.
unsafe extern "C" fn notified(
    _receiver: *mut sys::c_void,
    modified_group: *mut sys::c_char,
    modified_keys: *mut *mut sys::c_char,
    num_modified_keys: usize,
    modified_values: *mut sys::PntosKeyValueStore,
) {
    const SLOT: &str = "PntosKeyValueStore.request_notify";
    // SAFETY: the plugin lends and transfers what the API says.
    unsafe {
        texts::required(SLOT, "modified_group", modified_group);
        for key in texts::elements(SLOT, "modified_keys", modified_keys, num_modified_keys) {
            texts::required(SLOT, "an element of `modified_keys`", *key);
        }
        if modified_values.is_null() {
            report(&crate::rule::calls::NULL_ARGUMENT, SLOT, "`modified_values` of the callback is NULL");
        }
        drop(Held::receive(SLOT, "`modified_values` of the callback", modified_values));
    }
}

unsafe extern "C" fn notified_of_group(_receiver: *mut sys::c_void, new_group: *mut sys::c_char) {
    // SAFETY: the plugin lends the text.
    unsafe { texts::required("PntosRegistry.request_notify_new_group", "new_group", new_group) };
}

impl Make for sys::PntosMessage {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let content = match asked.edge {
            Some(Edge::Unknown) => Content::Unknown,
            Some(_) => Content::NotANumber,
            // What an inertial starts from is a solution.
            None if asked.name == "solution" => Content::Solution,
            None => Content::ORDINARY[asked.round % Content::ORDINARY.len()],
        };
        message(content, c"exercise", asked.time)
    }
}

impl Make for sys::PntosMessageArray {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let solution = message(Content::Solution, c"exercise", asked.time);
        data::messages(&[solution, null_mut()])
    }
}

impl Make for sys::PntosMatrix {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let size = if asked.name.starts_with("initial") { NEW_STATES } else { asked.size };
        let value = if asked.edge == Some(Edge::NotANumber) { f64::NAN } else { 1.0 };
        if asked.name.contains("cross") {
            let cols = if asked.name == "cross_covariance" { NEW_STATES } else { size };
            data::filled(size, cols, 0.1 * value)
        } else if asked.name.contains("covariance") {
            data::diagonal(size, value)
        } else {
            data::filled(size, 1, value)
        }
    }
}

/// How many states are added to a strategy at a time.
pub const NEW_STATES: usize = 2;

impl Make for sys::PntosEstimateWithCovariance {
    fn make(asked: &Asked<'_>) -> *mut Self {
        let length = asked.size;
        let value = if asked.edge == Some(Edge::NotANumber) { f64::NAN } else { 1.0 };
        data::estimate(length, value, value)
    }
}

impl Make for sys::PntosCrossCovariances {
    fn make(asked: &Asked<'_>) -> *mut Self {
        data::cross_covariances(&asked.labels.borrow().latest(Named::Block), data::filled(asked.size, asked.size, 0.1))
    }
}

impl Make for sys::PntosStandardInertialErrors {
    fn make(_: &Asked<'_>) -> *mut Self {
        data::inertial_errors(1e-3)
    }
}

impl Make for sys::PntosStringArray {
    fn make(_: &Asked<'_>) -> *mut Self {
        data::strings::<CString>(&[])
    }
}

impl Make for sys::PntosMessageTypeArray {
    fn make(_: &Asked<'_>) -> *mut Self {
        data::message_types(&[])
    }
}

impl Make for sys::PntosInitialInertialSolution {
    fn make(_: &Asked<'_>) -> *mut Self {
        data::no_inertial_solution()
    }
}

impl Make for sys::PntosMediator {
    fn make(_: &Asked<'_>) -> *mut Self {
        world::current().map_or(null_mut(), |world| world::keep(world.lent_mediator()))
    }
}
