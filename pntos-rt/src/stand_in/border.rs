//! What all stand-ins of a system share.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, Weak},
};

use pntos::{Error, Fault, Managed, Result};

use super::{
    Crosses, Passed, StandIn,
    held::{Behind, Held},
    routes::Routes,
};
use crate::{
    cell::chain::Slot,
    custody::Data,
    system::{System, locked},
};

pub(crate) struct Border {
    pub(super) system: Arc<System>,
    /// The controller's own mediator, through which stand-ins report.
    own: pntos::Mediator,
    /// The stand-ins that there are, by the place of their table.
    stand_ins: Mutex<HashMap<usize, Weak<Behind>>>,
    routes: Routes,
}

impl Border {
    pub(crate) fn new(system: &Arc<System>, own: &pntos::Mediator) -> Arc<Self> {
        Arc::new(Self { system: system.clone(), own: own.clone(), stand_ins: Mutex::default(), routes: Routes::new() })
    }

    /// Hands an object to plugin `to`: by a stand-in, unless it is one of an object that lives there.
    pub(super) fn pass<T: Crosses>(self: &Arc<Self>, object: Managed<T>, from: usize, to: usize) -> Result<Passed<T>> {
        let known = locked(&self.stand_ins).get(&object.as_ptr().addr()).and_then(Weak::upgrade);
        let held = match known {
            // SAFETY: a stand-in's table is of the type of the object behind it.
            Some(behind) => unsafe {
                let raw = behind.raw();
                Held::from_raw(behind, raw)
            },
            None => Held::new(self, from, object),
        };
        if self.system.group(held.owner()) == self.system.group(to) {
            return Ok(Passed::Own(held));
        }
        self.stand_in(held, to).map(Passed::StandIn)
    }

    /// A table by which plugin `holder` may call the object.
    pub(super) fn stand_in<T: Crosses>(self: &Arc<Self>, held: Held<T>, holder: usize) -> Result<Managed<T>> {
        self.routes.open(self.system.group(holder), self.system.group(held.owner()));
        let (behind, place) = (Arc::downgrade(held.behind()), Arc::new(OnceLock::new()));
        self.system.count_handed_out(Slot::STAND_IN);
        let stand_in = StandIn { held, holder, labels: super::Labels::default(), place: place.clone() };
        let table = T::stand_in(stand_in, &self.own)?;
        let address = table.as_ptr().addr();
        locked(&self.stand_ins).insert(address, behind);
        let _ = place.set(address);
        Ok(table)
    }

    /// The stand-in whose table was there is gone.
    pub(super) fn forget(&self, place: usize) {
        locked(&self.stand_ins).remove(&place);
    }

    /// Whether plugin `from` may send to plugin `to` without waiting; then it does.
    pub(super) fn may_send(&self, from: usize, to: usize) -> bool {
        let (from, to) = (self.system.group(from), self.system.group(to));
        if self.routes.may_call(to, from) {
            return false;
        }
        self.routes.sent(from, to);
        true
    }

    /// Waits for what plugin `from` has sent and what has to come before its call to plugin `to`.
    pub(super) fn settle(&self, from: usize, to: usize) {
        let (from, to) = (self.system.group(from), self.system.group(to));
        for group in self.routes.to_settle(from, to) {
            if let Some(plugin) = self.system.of_group(group) {
                // An empty call runs behind all others.
                let _ = self.system.call_within(plugin, Slot::STAND_IN, |_, _| ());
            }
            self.routes.settled(from, group);
        }
    }

    /// Plugin `from` has waited for all that it has sent to plugin `to`.
    pub(super) fn settled(&self, from: usize, to: usize) {
        self.routes.settled(self.system.group(from), self.system.group(to));
    }

    /// Data that plugin `holder` hands in, made safe to hand on.
    pub(super) fn take<T: Data>(&self, object: Managed<T>, holder: usize) -> Result<Managed<T>> {
        // What nests others is looked at in its owner's cell, in which this thread is unless it is one of the plugin's own.
        let taken = self.system.call_within(holder, Slot::STAND_IN, |_, _| {
            // SAFETY: the holder has given us the reference, and this thread is in its cell.
            unsafe { self.system.take::<T>(object.into_raw(), holder, Slot::STAND_IN) }
        });
        let taken = taken.ok_or_else(|| Error::with_fault(Fault::Caller, "the argument cannot be handed on now"))??;
        taken.ok_or_else(|| Error::with_fault(Fault::Caller, "the argument is NULL"))
    }
}
