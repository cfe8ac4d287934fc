//! In which order slots are called, and which of them are left out.

use std::ptr::null_mut;

use pntos::sys;

use super::{BEFORE, Exercise, Found, Make, Slot, TABLES, Table, arguments::Asked, arguments::NEW_STATES};
use crate::world::{self, World, hold::Held};

/// What is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trial {
    /// Ordinary values; the plugin is the only one to hold what it is given.
    Ordinary,
    /// Ordinary values; others hold what the plugin is given, too.
    Shared,
    /// One argument at a time lies at the edge of what the API allows.
    Edges,
}

/// Slots that belong to the life of a plugin, or that need what only their caller can know.
const LEFT_OUT: &[&str] = &[
    "PntosCommonPlugin.init_plugin",
    "PntosCommonPlugin.shutdown_plugin",
    "PntosControllerPlugin.take_control",
    "PntosPlatformIntegrationPlugin.take_control",
    "PntosUiPlugin.run_main_thread",
    "PntosOrchestrationPlugin.init_orchestration_plugin",
    // Before any state block is added, and not again.
    "PntosStandardFusionEngine.set_strategy",
    // At the end of a batch, see `close`.
    "PntosKeyValueStore.batch_end",
    "PntosKeyValueStore.batch_restart",
];

/// Slots that take the states of the source of a virtual state block: called only if it is known how many these are.
const CONVERSIONS: &[&str] =
    &["PntosVirtualStateBlock.convert", "PntosVirtualStateBlock.convert_estimate", "PntosVirtualStateBlock.jacobian"];

/// Slots that are called once, or in pairs with the next one.
const ONCE: &[&str] = &[
    "PntosTransportPlugin.start_listening",
    "PntosTransportPlugin.stop_listening",
    "PntosStandardFusionEngine.set_time",
];

/// How often a slot is called with ordinary values.
const ROUNDS: usize = 6;

/// Objects from objects from objects.
const DEPTH: usize = 4;

/// The table of that C name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.name == name)
}

/// The table that an object really has, by the tag in its base.
fn downcast(table: &'static Table, object: *mut sys::c_void) -> &'static Table {
    let is_derived = |other: &&Table| other.base.is_some_and(|base| base.name == table.name);
    let mut derived = TABLES.iter().copied().filter(is_derived);
    derived.find(|other| other.is_this.is_some_and(|is_this| is_this(object))).unwrap_or(table)
}

/// Calls every slot of a table, and of what these return.
///
/// # Safety
///
/// `object` is a live object of this table that may be called now.
pub unsafe fn drive(world: &'static World, table: &'static Table, object: *mut sys::c_void, trial: Trial) {
    // SAFETY: promised by the caller.
    unsafe { drive_to(world, table, object, trial, DEPTH) };
}

unsafe fn drive_to(world: &'static World, table: &'static Table, object: *mut sys::c_void, trial: Trial, depth: usize) {
    // SAFETY: promised by the caller.
    unsafe { prepare(table, object, trial) };
    let slots = table.base.into_iter().flat_map(|base| base.slots).chain(table.slots);
    for slot in slots.filter(|slot| !is_left_out(slot)) {
        let Some(call) = slot.call else { continue };
        for (round, edge) in calls(slot, trial) {
            // SAFETY: promised by the caller.
            let mut exercise = Exercise::new(world, slot, trial, unsafe { size(table, object) });
            (exercise.edge, exercise.round) = (edge, round);
            // SAFETY: promised by the caller: the object has this table.
            unsafe { call(&mut exercise, object) };
            for found in std::mem::take(&mut exercise.found) {
                // SAFETY: we hold it.
                unsafe { drive_found(world, found, trial, depth, round == 0 || edge.is_some()) };
            }
        }
    }
}

fn is_left_out(slot: &Slot) -> bool {
    let is_unknown = || BEFORE.with_borrow(|before| before.source_states.is_none());
    LEFT_OUT.contains(&slot.name) || (CONVERSIONS.contains(&slot.name) && is_unknown())
}

/// Calls one slot of a table with ordinary values.
///
/// # Safety
///
/// `object` is a live object of this table, on which the slot may be called now.
pub unsafe fn call_once(world: &'static World, table: &'static Table, slot: &str, object: *mut sys::c_void) {
    let slot = table.slots.iter().find(|known| known.name == slot);
    if let Some((slot, call)) = slot.and_then(|slot| Some((slot, slot.call?))) {
        // SAFETY: promised by the caller.
        unsafe { call(&mut Exercise::new(world, slot, Trial::Ordinary, NEW_STATES), object) };
    }
}

fn calls(slot: &Slot, trial: Trial) -> Vec<(usize, Option<(usize, super::Edge)>)> {
    if ONCE.contains(&slot.name) {
        return vec![(0, None)];
    }
    // What was added goes once, so that there is something left for the slots behind.
    let rounds = if slot.name.contains(".remove_") { 1 } else { ROUNDS };
    let ordinary = |rounds| (0..rounds).map(|round| (round, None)).collect::<Vec<_>>();
    if trial != Trial::Edges {
        return ordinary(rounds);
    }
    let edges =
        (0..).zip(slot.parameters).flat_map(|(index, parameter)| parameter.edges().map(move |edge| (index, edge)));
    // One ordinary call first, so that there is something that the odd ones could break.
    ordinary(1).into_iter().chain(edges.map(|edge| (0, Some(edge)))).collect()
}

/// Calls an object that was returned, if that is not done for another like it, and lets it go.
unsafe fn drive_found(world: &'static World, found: Found, trial: Trial, depth: usize, is_first: bool) {
    let object = found.object.as_ptr();
    // SAFETY: we hold it, and it was judged.
    unsafe {
        let table = downcast(found.table, object);
        if table.name != found.table.name {
            (table.judge)(&super::judge::At::result(found.table.name), object);
        }
        if is_first && depth > 0 {
            drive_to(world, table, object, trial, depth - 1);
        }
        close(table, object);
    }
    drop(found);
}

/// What has to be called before anything else.
unsafe fn prepare(table: &Table, object: *mut sys::c_void, trial: Trial) {
    // SAFETY: promised by the caller; the slots were looked at.
    unsafe {
        match table.name {
            "PntosStandardFusionEngine" => {
                let engine = object.cast::<sys::PntosStandardFusionEngine>();
                let (Some(get), Some(set)) = ((*engine).get_strategy, (*engine).set_strategy) else { return };
                const GET: &str = "PntosStandardFusionEngine.get_strategy";
                const SET: &str = "PntosStandardFusionEngine.set_strategy";
                let own = {
                    let _call = crate::slot::enter(GET);
                    get(engine)
                };
                // A strategy is replaced before there are states, or has to be set first of all.
                let sets = usize::from(own.is_null()) + usize::from(trial == Trial::Ordinary);
                drop(Held::receive(GET, "the result", own));
                for _ in 0..sets {
                    let _call = crate::slot::enter(SET);
                    let strategy = sys::PntosStandardFusionStrategy::make(&Asked::nothing());
                    set(engine, world::transfer(strategy, SET, "strategy"));
                }
            }
            "PntosStandardFusionStrategy" => {
                const ADD: &str = "PntosStandardFusionStrategy.add_states";
                let strategy = object.cast::<sys::PntosStandardFusionStrategy>();
                let Some(add) = (*strategy).add_states else { return };
                let _call = crate::slot::enter(ADD);
                let estimate = world::data::filled(NEW_STATES, 1, 1.0);
                let covariance = world::data::diagonal(NEW_STATES, 1.0);
                add(
                    strategy,
                    world::transfer(estimate, ADD, "initial_estimate"),
                    world::transfer(covariance, ADD, "initial_covariance"),
                    null_mut(),
                );
            }
            "PntosStandardStateModelProvider" => {
                let states = states_of_every_block(object.cast());
                BEFORE.with_borrow_mut(|before| before.source_states = states);
            }
            _ => {}
        }
    }
}

/// How many states every state block of a provider has; nothing if they differ, or if one is not made without more than
/// its label. Which kind of block goes with what else only the author knows.
///
/// # Safety
///
/// `provider` is live, and every slot of it can be called.
pub unsafe fn states_of_every_block(provider: *mut sys::PntosStandardStateModelProvider) -> Option<usize> {
    const NEW: &str = "PntosStandardStateModelProvider.new_block";
    const MOST: usize = 64;
    // SAFETY: promised by the caller; a block comes with a reference for us.
    unsafe {
        let (new, count) = ((*provider).new_block?, (*provider).num_blocks);
        let mut all = None;
        for index in 0..count.min(MOST) {
            let label = world::lend_text(c"states", NEW, "label");
            let made = {
                let _call = crate::slot::enter(NEW);
                new(provider, index, null_mut(), label.pointer().cast(), null_mut())
            };
            let block = Held::receive(NEW, "the result", made)?;
            let states = (*block.as_ptr()).num_states.min(MOST_STATES);
            if *all.get_or_insert(states) != states {
                return None;
            }
        }
        all
    }
}

/// Objects that say they have more states are taken for objects of so many.
const MOST_STATES: usize = 1000;

/// How many states an object has.
unsafe fn size(table: &Table, object: *mut sys::c_void) -> usize {
    // SAFETY: promised by the caller; the slots were looked at.
    unsafe {
        match table.name {
            "PntosStandardFusionStrategy" => {
                let strategy = object.cast::<sys::PntosStandardFusionStrategy>();
                let _call = crate::slot::enter("PntosStandardFusionStrategy.get_num_states");
                (*strategy).get_num_states.map_or(0, |get| get(strategy)).min(MOST_STATES)
            }
            "PntosVirtualStateBlock" => BEFORE.with_borrow(|before| before.source_states).unwrap_or(NEW_STATES),
            "PntosStandardStateBlock" => (*object.cast::<sys::PntosStandardStateBlock>()).num_states.min(MOST_STATES),
            "PntosStandardDynamicsModel" => rows((*object.cast::<sys::PntosStandardDynamicsModel>()).Phi),
            "PntosStandardMeasurementModel" => {
                let jacobian = (*object.cast::<sys::PntosStandardMeasurementModel>()).H;
                jacobian.as_ref().map_or(NEW_STATES, |jacobian| jacobian.cols.min(MOST_STATES))
            }
            _ => NEW_STATES,
        }
    }
}

unsafe fn rows(matrix: *mut sys::PntosMatrix) -> usize {
    // SAFETY: promised by the caller.
    unsafe { matrix.as_ref() }.map_or(NEW_STATES, |matrix| matrix.rows.min(MOST_STATES))
}

/// What has to be called before the last reference goes.
unsafe fn close(table: &Table, object: *mut sys::c_void) {
    if table.name != "PntosKeyValueStore" {
        return;
    }
    let store = object.cast::<sys::PntosKeyValueStore>();
    const END: &str = "PntosKeyValueStore.batch_end";
    const RESTART: &str = "PntosKeyValueStore.batch_restart";
    // SAFETY: promised by the caller; the slots were looked at.
    unsafe {
        for (slot, function) in
            [(END, (*store).batch_end), (RESTART, (*store).batch_restart), (END, (*store).batch_end)]
        {
            let _call = crate::slot::enter(slot);
            if let Some(function) = function {
                function(store);
            }
        }
    }
}
