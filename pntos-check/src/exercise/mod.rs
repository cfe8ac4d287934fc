//! Calls any slot of any table with arguments of its choice, and judges what comes back.
//!
//! What a slot takes and gives is known from the description: the generated part has a function for each slot that makes
//! its arguments, calls it, and judges the result. Which values the arguments have is decided here, by the kind of the
//! parameter and by what is tried: ordinary values, or for one parameter at a time one that lies at the edge of what the
//! API allows.

mod arguments;
mod drive;
pub mod fake;
mod fakes;
#[rustfmt::skip]
mod generated;
pub mod judge;
mod labels;
mod strategy;
mod trace;

use std::any::Any;
use std::cell::RefCell;
use std::fmt::Debug;
use std::ptr::null_mut;

use pntos::sys;

pub use arguments::{Asked, Edge, Make};
pub use drive::{Trial, call_once, drive, find, states_of_every_block};
pub use generated::TABLES;
pub use trace::{Said, hash, listen};

use crate::rule::calls as rules;
use crate::slot;
use crate::world::{self, World, hold::Held, messages::START, texts};
use judge::At;
use labels::Labels;

/// A table and its slots.
#[derive(Debug)]
pub struct Table {
    /// Its C name.
    pub name: &'static str,
    /// The table it begins with.
    pub base: Option<&'static Table>,
    /// Its own slots, in the order of the ABI.
    pub slots: &'static [Slot],
    /// Whether an object that is known by the base has this table, where a tag tells; its argument is a live one.
    pub is_this: Option<fn(*mut sys::c_void) -> bool>,
    /// Judges an object of this type; its argument points to a live one.
    pub judge: fn(&At<'_>, *mut sys::c_void),
}

/// A slot.
#[derive(Debug)]
pub struct Slot {
    /// `Table.slot`.
    pub name: &'static str,
    /// What it takes, counts left out.
    pub parameters: &'static [Parameter],
    /// Calls it on a live table of its type; nothing where its arguments cannot be made.
    pub call: Option<unsafe fn(&mut Exercise, *mut sys::c_void)>,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// NULL may be passed.
    pub nullable: bool,
    /// What kind of values it takes.
    pub takes: Takes,
}

/// Kinds of values that have edges of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A text.
    Text,
    /// An enum.
    Choice,
    /// A floating-point number.
    Real,
    /// An integer.
    Integer,
    /// A time.
    Time,
    /// An array with its count.
    Array,
    /// A message.
    Message,
    /// A matrix, or an estimate.
    Numbers,
    /// Anything else.
    Other,
}

/// An object that a slot returned, with the table it can be called through.
pub struct Found {
    /// Its table.
    pub table: &'static Table,
    /// Our reference to it.
    pub object: Held<sys::c_void>,
}

/// The calls of one table, one after the other.
pub struct Exercise {
    world: &'static World,
    slot: &'static Slot,
    /// Which parameter is at which edge.
    edge: Option<(usize, Edge)>,
    /// How often the slot was called before.
    round: usize,
    /// How many states the object under test has, where that matters.
    size: usize,
    /// We keep a reference to what is transferred until the call is over.
    shares: bool,
    loans: Vec<Box<dyn Any>>,
    shared: Vec<*mut sys::c_void>,
    chosen: Vec<(usize, u32)>,
    found: Vec<Found>,
}

thread_local! {
    /// What the next object needs to know of those before it.
    static BEFORE: RefCell<Before> = const { RefCell::new(Before::NOTHING) };
}

/// What is remembered from call to call.
struct Before {
    labels: Labels,
    /// The time of the latest message: time only goes on.
    time: i64,
    /// How many states the source of a virtual state block has, if that is known.
    source_states: Option<usize>,
}

/// The next objects are made as if none had been made before.
fn begin_again() {
    BEFORE.set(Before::NOTHING);
    fakes::begin_again();
}

impl Before {
    const NOTHING: Self = Self { labels: Labels::NONE, time: START, source_states: None };
}

impl Exercise {
    fn new(world: &'static World, slot: &'static Slot, trial: Trial, size: usize) -> Self {
        Self {
            world,
            slot,
            edge: None,
            round: 0,
            size,
            shares: trial == Trial::Shared,
            loans: Vec::new(),
            shared: Vec::new(),
            chosen: Vec::new(),
            found: Vec::new(),
        }
    }

    /// Calls the slot; lent arguments are out of reach when it returns.
    fn enter<R>(&mut self, call: impl FnOnce() -> R) -> R {
        let result = {
            let _call = slot::enter(self.slot.name);
            call()
        };
        self.loans.clear();
        for object in self.shared.drain(..) {
            world::release(object);
        }
        result
    }

    fn at(&self) -> At<'static> {
        At::result(self.slot_name())
    }

    fn slot_name(&self) -> &'static str {
        self.slot.name
    }

    /// A result that can have any value.
    fn says(&self, result: impl Debug) {
        trace::say(self.slot_name(), || format!("{result:?}"));
    }

    fn is_truth(&self, result: sys::Bool) {
        self.says(result);
        texts::truth(self.slot_name(), "the result", result);
    }

    fn is_known(&self, number: u32, is_known: bool) {
        self.at().known("the result", number, is_known);
    }

    fn is_message_type(&self, result: sys::PntosMessageType) {
        self.at().message_type("the result", result);
    }

    /// Whether a result can be looked at.
    fn is_object<T>(&self, result: *mut T, nullable: bool) -> bool {
        // With an odd argument, an implementation may have no object to return at all.
        if result.is_null() && !nullable && self.edge.is_none() {
            self.world.report(&rules::NULL_RESULT, self.slot_name(), "it returned NULL");
        }
        self.says(if result.is_null() { "NULL" } else { "an object" });
        !result.is_null()
    }

    /// An object says of which kind it is; that kind was asked for.
    fn has_tag(&self, parameter: usize, member: &str, tag: u32) {
        let asked = self.chosen.iter().find(|(index, _)| *index == parameter);
        if let Some((_, asked)) = asked.filter(|(_, asked)| *asked != tag) {
            let what = format!(
                "`{member}` of the result is {tag}, and `{}` was {asked}",
                self.slot.parameters[parameter].name
            );
            self.world.report(&rules::WRONG_TAG, self.slot_name(), what);
        }
    }

    /// Judges an object that was returned, and gives it back; a table is kept to be called.
    unsafe fn keep<T: 'static>(
        &mut self,
        result: *mut T,
        table: Option<&'static Table>,
        judge: unsafe fn(&At<'_>, *mut T),
    ) {
        // SAFETY: a result is a live object to which we have a reference, or that is what is found.
        let Some(object) = (unsafe { Held::receive(self.slot_name(), "the result", result.cast::<sys::c_void>()) })
        else {
            return;
        };
        let at = self.at();
        // SAFETY: we hold it.
        unsafe {
            judge(&at, result);
            trace::say_inside(self.slot_name(), result);
        }
        if let Some(table) = table.filter(|_| at.is_sound()) {
            self.found.push(Found { table, object });
        }
    }

    fn is_null_at(&self, parameter: usize) -> bool {
        let nullable = self.slot.parameters[parameter].nullable;
        match self.edge {
            Some((at, Edge::Null)) => at == parameter,
            Some(_) => false,
            // Ordinary callers pass NULL now and then.
            None => nullable && !self.round.is_multiple_of(2),
        }
    }

    fn edge_of(&self, parameter: usize) -> Option<Edge> {
        self.edge.filter(|(at, _)| *at == parameter).map(|(_, edge)| edge)
    }

    /// An object to be transferred.
    fn object<T: Make>(&mut self, parameter: usize) -> *mut T {
        if self.is_null_at(parameter) {
            return null_mut();
        }
        let asked = self.asked(parameter);
        let object = T::make(&asked);
        BEFORE.with_borrow_mut(|before| before.labels = asked.labels.into_inner());
        if self.shares {
            self.shared.push(world::keep(object).cast());
        }
        world::transfer(object, self.slot_name(), self.slot.parameters[parameter].name)
    }
}
