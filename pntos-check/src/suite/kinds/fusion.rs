//! A fusion engine finds what was added to it by label, keeps its states, and never goes back in time.

mod engine;
mod in_time;
mod states;

use pntos::client;
use pntos::sys::{PntosFusionType as FusionType, PntosPluginTypes as Kinds};

use super::ask::{ask, complete};
use super::fusion_strategy::KINDS_OF_ENGINE;
use super::numbers::Numbers;
use crate::Judge;
use crate::rule::kinds as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::hold::Held;
use crate::world::messages::{SECOND, START};
use engine::Engine;
use states::is_now;

const ENGINES: Applies = Applies::Kinds(&[Kinds::PNTOS_FUSION_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "fusion::support",
        about: "engines are made of the kinds that are supported, and of no other",
        applies: ENGINES,
        run: support,
    },
    Test {
        name: "fusion::labels",
        about: "blocks and processors are found by their labels from when they are added to when they are removed",
        applies: ENGINES,
        run: labels,
    },
    Test {
        name: "fusion::states",
        about: "state blocks have the estimate and the covariance they were added with, and keep them when others go",
        applies: ENGINES,
        run: states::states,
    },
    Test {
        name: "fusion::set",
        about: "the setters replace the states of one block, and no others",
        applies: ENGINES,
        run: states::set,
    },
    Test {
        name: "fusion::unknown_labels",
        about: "a label that nobody has answers with nothing and changes nothing",
        applies: ENGINES,
        run: states::unknown_labels,
    },
    Test {
        name: "fusion::time",
        about: "the time is what it was set to, moves forward, and never back",
        applies: ENGINES,
        run: in_time::at_time,
    },
    Test {
        name: "fusion::peek",
        about: "looking ahead tells what will be, and changes nothing",
        applies: ENGINES,
        run: in_time::peek,
    },
    Test {
        name: "fusion::update",
        about: "a measurement corrects the states of its block",
        applies: ENGINES,
        run: in_time::update,
    },
    Test {
        name: "fusion::virtual_blocks",
        about: "a virtual state block is found as long as it leads to a state block, and converts its states",
        applies: ENGINES,
        run: virtual_blocks,
    },
    Test {
        name: "fusion::results",
        about: "an estimate that was returned does not change with later calls",
        applies: ENGINES,
        run: states::results,
    },
    Test {
        name: "fusion::clone",
        about: "a clone has the same blocks and states, and does not change with the original",
        applies: ENGINES,
        run: clone,
    },
];

const NEW: &str = "PntosFusionPlugin.new_fusion_engine";
const GET_ESTIMATE: &str = "PntosStandardFusionEngine.get_state_block_estimate";
const GET_COVARIANCE: &str = "PntosStandardFusionEngine.get_state_block_covariance";

fn support(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    for kind in (0..KINDS_OF_ENGINE).map(FusionType) {
        let is_supported = call!(plugin.table(), PntosFusionPlugin.is_fusion_type_supported, kind) != 0;
        let made = ask!(plugin.table(), PntosFusionPlugin.new_fusion_engine, kind);
        judge.agrees(NEW, &format!("{kind:?}"), is_supported, made.is_some());
    }
    judge.finish(plugin);
}

/// Runs `test` on a new engine for the standard model, if the plugin makes any.
fn with_engine(judge: &mut Judge, test: impl FnOnce(&Judge, &Engine)) {
    let Some(plugin) = judge.start() else { return };
    let standard = FusionType::PNTOS_FUSION_STANDARD_MODEL;
    let made = call!(plugin.table(), PntosFusionPlugin.new_fusion_engine, standard);
    // SAFETY: a base, NULL or live, with a reference for us; its type is looked at before the rest.
    let engine = unsafe {
        if made.is_null() || (*made).engine_type != standard {
            drop(Held::receive(NEW, "the result", made));
            None
        } else {
            complete::<client::StandardFusionEngine>(NEW, made.cast())
        }
    };
    match engine.map(Engine) {
        Some(engine) => {
            engine.need_strategy();
            engine.set_time(START);
            test(judge, &engine);
        }
        None => judge.skip("the plugin makes no engine for the standard model"),
    }
    judge.finish(plugin);
}

fn a() -> (Numbers, Numbers) {
    (Numbers::new(2, 1, &[1.0, -2.0]), Numbers::new(2, 2, &[4.0, 1.0, 1.0, 9.0]))
}

fn b() -> (Numbers, Numbers) {
    (Numbers::new(1, 1, &[7.0]), Numbers::new(1, 1, &[25.0]))
}

/// How `a` and `b` go together: a row for each state of `a`.
fn cross() -> Numbers {
    Numbers::new(2, 1, &[0.5, -0.25])
}

/// As `with_engine`, with the blocks `a` and `b` in it, of two states and of one.
fn with_blocks(judge: &mut Judge, test: impl FnOnce(&Judge, &Engine)) {
    with_engine(judge, |judge, engine| {
        engine.add_block(c"a", &a(), None);
        engine.add_block(c"b", &b(), Some((c"a", &cross())));
        if engine.is_as(c"a", &a()) && engine.is_as(c"b", &b()) {
            test(judge, engine);
        } else {
            judge.skip("the engine does not keep states");
        }
    });
}

fn labels(judge: &mut Judge) {
    with_engine(judge, |judge, engine| {
        let finds = |slot: &str, when: &str, found: &[String], wanted: &[&str]| {
            let is = found == wanted;
            if !is {
                judge.report(&rules::FINDS, slot, format!("the labels are {found:?} {when}, and not {wanted:?}"));
            }
            is
        };
        let has = |label: &std::ffi::CStr, wanted: bool, when: &str| {
            let is = engine.has_block(label) == wanted;
            if !is {
                let slot = "PntosStandardFusionEngine.has_block";
                judge.report(&rules::FINDS, slot, format!("it is `{}` for {label:?} {when}", !wanted));
            }
            is
        };
        const BLOCKS: &str = "PntosStandardFusionEngine.get_state_block_labels";
        if !finds(BLOCKS, "of a new engine", &engine.block_labels(), &[]) || !has(c"a", false, "of a new engine") {
            return;
        }
        engine.add_block(c"a", &a(), None);
        engine.add_block(c"b", &b(), None);
        let when = "after `a` and `b` were added";
        if !finds(BLOCKS, when, &engine.block_labels(), &["a", "b"])
            || !has(c"a", true, when)
            || !has(c"b", true, when)
            || !has(c"c", false, when)
            || !counts(judge, engine, 3, when)
        {
            return;
        }
        engine.remove_block(c"a");
        let when = "after `a` was removed";
        if !finds(BLOCKS, when, &engine.block_labels(), &["b"])
            || !has(c"a", false, when)
            || !has(c"b", true, when)
            || !counts(judge, engine, 1, when)
        {
            return;
        }
        engine.add_processor(c"p", c"b");
        let processors = "PntosStandardFusionEngine.get_measurement_processor_labels";
        if !finds(processors, "after `p` was added", &engine.processor_labels(), &["p"])
            || !finds_processor(judge, engine, true)
        {
            return;
        }
        engine.remove_processor(c"p");
        if finds(processors, "after `p` was removed", &engine.processor_labels(), &[]) {
            finds_processor(judge, engine, false);
        }
    });
}

fn finds_processor(judge: &Judge, engine: &Engine, wanted: bool) -> bool {
    let is = engine.has_processor(c"p") == wanted;
    if !is {
        let slot = "PntosStandardFusionEngine.has_processor";
        judge.report(&rules::FINDS, slot, format!("it is `{}` for the only processor that was ever added", !wanted));
    }
    is
}

fn counts(judge: &Judge, engine: &Engine, wanted: usize, when: &str) -> bool {
    let states = engine.num_states();
    if states != wanted {
        let slot = "PntosStandardFusionEngine.get_num_states";
        judge.report(&rules::STATE_COUNT, slot, format!("it is {states} {when}, and not {wanted}"));
    }
    states == wanted
}

fn virtual_blocks(judge: &mut Judge) {
    const HAS: &str = "PntosStandardFusionEngine.has_virtual_state_block";
    with_blocks(judge, |judge, engine| {
        engine.add_virtual(c"a", c"twice a");
        if !engine.has_virtual(c"twice a") && engine.virtual_labels().is_empty() {
            return judge.skip("the engine takes no virtual state blocks");
        }
        let finds = |wanted: bool, when: &str| {
            let is = engine.has_virtual(c"twice a") == wanted;
            if !is {
                judge.report(&rules::FINDS, HAS, format!("it is `{}` {when}", !wanted));
            }
            is
        };
        if !finds(true, "for a virtual state block whose source is there")
            || !counts(judge, engine, 3, "with a virtual state block")
        {
            return;
        }
        let (x, p) = a();
        let twice = (x.times(2.0), p.times(4.0));
        if !is_now(judge, engine, GET_ESTIMATE, "which doubles `a`", c"twice a", &twice) {
            return;
        }
        engine.remove_block(c"a");
        if !finds(false, "for a virtual state block whose source was removed") {
            return;
        }
        engine.remove_virtual(c"twice a");
        if !engine.virtual_labels().is_empty() {
            let slot = "PntosStandardFusionEngine.get_virtual_state_block_target_labels";
            judge.report(&rules::FINDS, slot, "there are labels after the only virtual state block was removed");
        }
    });
}

fn clone(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardFusionEngine.clone";
    with_blocks(judge, |judge, engine| {
        let made = call!(engine.raw(), PntosStandardFusionEngine.clone);
        // SAFETY: an engine, by the description of the slot.
        let Some(copy) = (unsafe { complete::<client::StandardFusionEngine>(SLOT, made) }) else { return };
        let copy = Engine(copy);
        let is_as_before =
            |engine: &Engine| engine.time() == START && engine.is_as(c"a", &a()) && engine.is_as(c"b", &b());
        if !is_as_before(&copy) {
            return judge.report(&rules::CLONE, SLOT, "the clone has not the time and the states of the original");
        }
        copy.propagate(START + SECOND);
        copy.remove_block(c"b");
        if !is_as_before(engine) {
            return judge.report(
                &rules::CLONE,
                SLOT,
                "the original changed when the clone was moved in time and lost a block",
            );
        }
        engine.remove_block(c"a");
        if !copy.has_block(c"a") {
            judge.report(&rules::CLONE, SLOT, "the clone lost a block when the original did");
        }
    });
}
