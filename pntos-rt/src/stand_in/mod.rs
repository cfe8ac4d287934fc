//! Objects of plugins that run on another worker than the one that calls them.
//!
//! pntOS hands an orchestration the plugins themselves: it calls their tables, gets objects from them, and gives these to each
//! other. Where such a plugin is on a worker of its own, what crosses is a *stand-in*: a table of ours whose slots run those of
//! the object behind it in the cell of the plugin that made the object.
//!
//! * A slot that returns something is a two-way call: the caller waits. One that returns nothing is queued, so the caller goes
//!   on while the other worker computes.
//! * Nobody can tell the difference by what is computed. What one cell sends to another runs in order, behind what it sent
//!   before. A call to a third cell first waits for what was sent to cells that might call that one as well; and a cell that
//!   might call back is not sent anything without waiting. See [`routes`].
//! * A call that comes back into a cell, such as a measurement processor's to the engine that asks it, runs in the middle of the
//!   call that it belongs to: see [`Cell::call_within`](crate::cell::Cell::call_within).
//! * A stand-in that is handed to the cell of its object becomes the object again, so plugins that share a worker call each
//!   other directly.
//!
//! The tables are generated from the API description, in `generated`. Objects without functions are handed on as everywhere: see
//! [`custody`](crate::custody).

mod border;
#[rustfmt::skip]
mod generated;
mod held;
mod label;
pub(crate) mod plugins;
mod routes;

use std::{
    ffi::CStr,
    sync::{Arc, OnceLock},
};

use pntos::{Error, Fault, Handle, Managed, Result, plugin};

pub(crate) use self::{
    border::Border,
    generated::{SLOTS, Sent},
    routes::MOST as MOST_GROUPS,
};
use self::{
    held::{At, Held},
    label::{Label, Labels},
};
use crate::{
    cell::chain::Slot,
    custody::Data,
    system::{System, Task},
};

/// Tables that cross from cell to cell.
pub(crate) trait Crosses: Handle {
    /// Makes the table of a stand-in.
    fn stand_in(stand_in: StandIn<Self>, own: &pntos::Mediator) -> Result<Managed<Self>>;

    /// Hands an object of plugin `from`, in whose cell this thread is, to plugin `to`.
    fn pass(border: &Arc<Border>, object: Managed<Self>, from: usize, to: usize) -> Result<Passed<Self>> {
        border.pass(object, from, to)
    }
}

/// A table on its way from one cell to another.
pub(crate) enum Passed<T: Handle> {
    /// The object that it is about lives where it goes.
    Own(Held<T>),
    /// A table that may be called from there.
    StandIn(Managed<T>),
}

impl<T: Handle> Passed<T> {
    /// The same, by another table of the same object.
    fn map<U: Handle>(
        self,
        held: impl FnOnce(Held<T>) -> Held<U>,
        stand_in: impl FnOnce(Managed<T>) -> Managed<U>,
    ) -> Passed<U> {
        match self {
            Self::Own(own) => Passed::Own(held(own)),
            Self::StandIn(table) => Passed::StandIn(stand_in(table)),
        }
    }
}

/// What stands behind the table of a stand-in.
pub(crate) struct StandIn<T: Handle> {
    held: Held<T>,
    /// The plugin that it was handed to. What that one hands in is of its cell.
    holder: usize,
    labels: Labels,
    /// Where its table is.
    place: Arc<OnceLock<usize>>,
}

impl<T: Handle> Drop for StandIn<T> {
    fn drop(&mut self) {
        if let Some(place) = self.place.get() {
            self.held.border().forget(*place);
        }
        self.system().count_released(Slot::STAND_IN);
    }
}

impl<T: Handle + 'static> plugin::CommonPlugin for StandIn<T> {}

impl<T: Handle + 'static> plugin::UtilityPlugin for StandIn<T> {}

impl<T: Handle> StandIn<T> {
    fn system(&self) -> &Arc<System> {
        &self.held.border().system
    }

    /// The data beside the slots, which stays as it is while the object lives.
    fn members(&self) -> &T {
        self.held.members()
    }

    /// A counted object among the data beside the slots.
    fn member<U: Data>(&self, member: impl FnOnce(&At<'_, T>) -> Managed<U> + Send) -> Managed<U> {
        let taken = self.call(Slot::STAND_IN, |at| at.data(member(at)));
        // It is asked for where the object is handed on, so the panic ends at the boundary of that call.
        taken.unwrap_or_else(|error| panic!("the data of an object cannot be handed on: {error}"))
    }

    /// Runs a slot of the object in its cell, and waits for what it returns.
    fn call<R: Send>(&self, slot: Slot, run: impl FnOnce(&At<'_, T>) -> Result<R> + Send) -> Result<R> {
        let (system, owner) = (self.system(), self.held.owner());
        self.held.border().settle(self.holder, owner);
        let called = system.call_within(owner, slot, |inside, plugin| {
            plugin.is_open().then(|| run(&self.held.at(inside, self.holder)))
        });
        self.held.border().settled(self.holder, owner);
        called.flatten().unwrap_or_else(|| Err(cannot_be_called(system, owner, slot)))
    }

    /// Has a slot of the object run in its cell.
    fn send(&self, slot: Slot, sent: Sent) -> Result {
        let (system, owner) = (self.system(), self.held.owner());
        if !self.held.border().may_send(self.holder, owner) {
            return self.call(slot, move |at| {
                sent.run(at.inside());
                Ok(())
            });
        }
        self.held.border().settle(self.holder, owner);
        let sent = system.answered(system.cell(owner).send(system, Task::Sent(sent)));
        sent.ok_or_else(|| cannot_be_called(system, owner, slot))
    }

    /// A table that the holder hands in.
    fn pass<U: Crosses>(&self, object: Managed<U>) -> Result<Passed<U>> {
        U::pass(self.held.border(), object, self.holder, self.held.owner())
    }

    /// Data that the holder hands in.
    fn take<U: Data>(&self, object: Managed<U>) -> Result<Managed<U>> {
        self.held.border().take(object, self.holder)
    }

    /// A table that has come back.
    fn receive<U: Crosses>(&self, passed: Passed<U>) -> Result<Managed<U>> {
        match passed {
            Passed::StandIn(table) => Ok(table),
            Passed::Own(own) => {
                let system = self.system();
                let opened = system.call_within(own.owner(), Slot::STAND_IN, |inside, _| own.get(inside).to_managed());
                opened.ok_or_else(|| cannot_be_called(system, own.owner(), Slot::STAND_IN))
            }
        }
    }

    fn label(&self, label: &CStr) -> Label {
        self.labels.of(label)
    }
}

#[cold]
fn cannot_be_called(system: &System, owner: usize, slot: Slot) -> Error {
    let name = system.name(Some(owner));
    Error::with_fault(Fault::System, format_args!("`{}` of `{name}` cannot be called now", slot.name()))
}
