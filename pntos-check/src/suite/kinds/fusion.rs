//! A fusion engine finds what was added to it by label, keeps its states, and never goes back in time.

mod engine;

use pntos::client;
use pntos::sys::{PntosFusionType as FusionType, PntosPluginTypes as Kinds};

use super::ask::{ask, complete};
use super::blocks;
use super::fusion_strategy::KINDS_OF_ENGINE;
use super::numbers::Numbers;
use crate::Judge;
use crate::rule::kinds as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::hold::Held;
use crate::world::messages::{SECOND, START};
use engine::Engine;

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
        run: states,
    },
    Test {
        name: "fusion::set",
        about: "the setters replace the states of one block, and no others",
        applies: ENGINES,
        run: set,
    },
    Test {
        name: "fusion::unknown_labels",
        about: "a label that nobody has answers with nothing and changes nothing",
        applies: ENGINES,
        run: unknown_labels,
    },
    Test {
        name: "fusion::time",
        about: "the time is what it was set to, moves forward, and never back",
        applies: ENGINES,
        run: at_time,
    },
    Test {
        name: "fusion::peek",
        about: "looking ahead tells what will be, and changes nothing",
        applies: ENGINES,
        run: peek,
    },
    Test {
        name: "fusion::update",
        about: "a measurement corrects the states of its block",
        applies: ENGINES,
        run: update,
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
        run: results,
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

/// Reports the first thing about a block that is not as it has to be.
fn is_now(
    judge: &Judge,
    engine: &Engine,
    slot: &str,
    when: &str,
    label: &std::ffi::CStr,
    wanted: &(Numbers, Numbers),
) -> bool {
    let getters = [
        (GET_ESTIMATE, "estimate", engine.estimate(label), &wanted.0),
        (GET_COVARIANCE, "covariance", engine.covariance(label), &wanted.1),
    ];
    for (getter, name, found, wanted) in getters {
        let Some(found) = found else {
            judge.report(&rules::FINDS, getter, format!("it returned NULL for block {label:?} {when}"));
            return false;
        };
        let what = format!("the {name} of {label:?} {when}");
        if !judge.has_shape(getter, &what, &found, wanted.rows, wanted.cols) {
            return false;
        }
        if !found.is_close_to(wanted) {
            judge.report(&rules::STATE_VALUES, slot, format!("{what} is {found}, and not {wanted}"));
            return false;
        }
    }
    true
}

fn is_cross(judge: &Judge, engine: &Engine, slot: &str, when: &str, wanted: &Numbers) -> bool {
    let getter = "PntosStandardFusionEngine.get_state_block_cross_covariance";
    for (first, second, wanted) in [(c"a", c"b", wanted.clone()), (c"b", c"a", wanted.turned())] {
        let Some(found) = engine.cross(first, second) else {
            judge.report(&rules::FINDS, getter, format!("it returned NULL for {first:?} and {second:?} {when}"));
            return false;
        };
        let what = format!("the covariance of {first:?} and {second:?} {when}");
        if !judge.has_shape(getter, &what, &found, wanted.rows, wanted.cols) {
            return false;
        }
        if !found.is_close_to(&wanted) {
            judge.report(&rules::STATE_VALUES, slot, format!("{what} is {found}, and not {wanted}"));
            return false;
        }
    }
    true
}

fn states(judge: &mut Judge) {
    const ADD: &str = "PntosStandardFusionEngine.add_state_block";
    const GENERATE: &str = "PntosStandardFusionEngine.generate_x_and_p";
    with_engine(judge, |judge, engine| {
        engine.add_block(c"a", &a(), None);
        if !is_now(judge, engine, ADD, "after it was added", c"a", &a()) {
            return;
        }
        engine.add_block(c"b", &b(), Some((c"a", &cross())));
        if !is_now(judge, engine, ADD, "after it was added", c"b", &b())
            || !is_now(judge, engine, ADD, "after another block was added", c"a", &a())
            || !is_cross(judge, engine, ADD, "after `b` was added", &cross())
        {
            return;
        }
        if let Some((x, p)) = engine.generate(&[c"b", c"a"]) {
            let wanted = Numbers::new(3, 1, &[7.0, 1.0, -2.0]);
            let covariance = Numbers::new(3, 3, &[25.0, 0.5, -0.25, 0.5, 4.0, 1.0, -0.25, 1.0, 9.0]);
            for (found, wanted) in [(&x, &wanted), (&p, &covariance)] {
                if !judge.has_shape(GENERATE, "what it returned for `b` and `a`", found, wanted.rows, wanted.cols) {
                    return;
                }
                if !found.is_close_to(wanted) {
                    let what = format!("for `b` and `a` it returned {found}, and not {wanted}");
                    return judge.report(&rules::STATE_VALUES, GENERATE, what);
                }
            }
        } else {
            return judge.report(&rules::FINDS, GENERATE, "it returned NULL for `b` and `a`, which were added");
        }
        engine.remove_block(c"a");
        let slot = "PntosStandardFusionEngine.remove_state_block";
        is_now(judge, engine, slot, "after another block was removed", c"b", &b());
    });
}

fn set(judge: &mut Judge) {
    with_blocks(judge, |judge, engine| {
        let x = Numbers::new(2, 1, &[5.0, 6.0]);
        engine.set_estimate(c"a", &x);
        let slot = "PntosStandardFusionEngine.set_state_block_estimate";
        let when = "after the estimate of `a` was set";
        if !is_now(judge, engine, slot, when, c"a", &(x.clone(), a().1))
            || !is_now(judge, engine, slot, when, c"b", &b())
        {
            return;
        }
        let p = Numbers::new(2, 2, &[10.0, 2.0, 2.0, 20.0]);
        engine.set_covariance(c"a", &p);
        let slot = "PntosStandardFusionEngine.set_state_block_covariance";
        let when = "after the covariance of `a` was set";
        if !is_now(judge, engine, slot, when, c"a", &(x, p)) || !is_now(judge, engine, slot, when, c"b", &b()) {
            return;
        }
        let cross = Numbers::new(2, 1, &[1.5, 1.0]);
        engine.set_cross(c"a", c"b", &cross);
        let slot = "PntosStandardFusionEngine.set_state_block_cross_covariance";
        is_cross(judge, engine, slot, "after it was set", &cross);
    });
}

fn unknown_labels(judge: &mut Judge) {
    with_blocks(judge, |judge, engine| {
        let answers = [
            (GET_ESTIMATE, engine.estimate(c"nobody").is_some()),
            (GET_COVARIANCE, engine.covariance(c"nobody").is_some()),
            ("PntosStandardFusionEngine.get_state_block_cross_covariance", engine.cross(c"a", c"nobody").is_some()),
            ("PntosStandardFusionEngine.generate_x_and_p", engine.generate(&[c"a", c"nobody"]).is_some()),
            ("PntosStandardFusionEngine.generate_x_and_p", engine.generate(&[]).is_some()),
            ("PntosStandardFusionEngine.peek_ahead", engine.peek(START, &[c"a", c"nobody"]).is_some()),
            ("PntosStandardFusionEngine.peek_ahead", engine.peek(START, &[]).is_some()),
            ("PntosStandardFusionEngine.peek_ahead", engine.peek(START - SECOND, &[c"a"]).is_some()),
        ];
        if let Some((slot, _)) = answers.into_iter().find(|(_, is_there)| *is_there) {
            let what = "it returned something for a label that no block has, for no labels, or for a time that is over";
            return judge.report(&rules::FINDS, slot, what);
        }
        let (x, p) = (Numbers::new(1, 1, &[50.0]), Numbers::new(1, 1, &[60.0]));
        let tries: [(&str, &str, &dyn Fn()); 5] = [
            ("remove_state_block", "the label of no block", &|| engine.remove_block(c"nobody")),
            ("set_state_block_estimate", "the label of no block", &|| engine.set_estimate(c"nobody", &x)),
            ("set_state_block_estimate", "1 value for a block of 2 states", &|| engine.set_estimate(c"a", &x)),
            ("set_state_block_covariance", "1 value for a block of 2 states", &|| engine.set_covariance(c"a", &p)),
            ("remove_measurement_processor", "the label of no processor", &|| engine.remove_processor(c"nobody")),
        ];
        for (slot, with, run) in tries {
            run();
            if engine.num_states() != 3 || !engine.is_as(c"a", &a()) || !engine.is_as(c"b", &b()) {
                let what = format!("it was called with {with}, and the states are not as before");
                return judge.report(&rules::MISFIT, format!("PntosStandardFusionEngine.{slot}").as_str(), what);
            }
        }
    });
}

fn at_time(judge: &mut Judge) {
    const PROPAGATE: &str = "PntosStandardFusionEngine.propagate";
    with_blocks(judge, |judge, engine| {
        let now = engine.time();
        if now != START {
            let what = format!("it was set to {START} ns, and is {now} ns");
            return judge.report(&rules::ENGINE_TIME, "PntosStandardFusionEngine.set_time", what);
        }
        engine.propagate(START + SECOND);
        if engine.time() != START + SECOND {
            let what = format!("the engine was moved to {} ns, and is at {} ns", START + SECOND, engine.time());
            return judge.report(&rules::ENGINE_TIME, PROPAGATE, what);
        }
        let (Some(before), Some(p)) = (engine.estimate(c"a"), engine.covariance(c"a")) else { return };
        // The states of `a` stay, and each gets noise of variance 1 in a second.
        if !before.is_close_to(&a().0) || p.rows != 2 || p.at(0, 0) < 4.999_99 || p.at(1, 1) < 9.999_99 {
            let what = format!("in a second {} became {before}, and its covariance {} became {p}", a().0, a().1);
            return judge.report(&rules::PROPAGATE, PROPAGATE, what);
        }
        engine.propagate(START);
        if engine.time() != START + SECOND || !engine.is_as(c"a", &(before, p)) {
            let what = format!("it was called with a time that is over, and the engine is at {} ns", engine.time());
            judge.report(&rules::MISFIT, PROPAGATE, what);
        }
    });
}

fn peek(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardFusionEngine.peek_ahead";
    with_blocks(judge, |judge, engine| {
        let Some((x, p)) = engine.peek(START + SECOND, &[c"a"]) else {
            return judge.report(&rules::FINDS, SLOT, "it returned NULL for block `a`, one second ahead");
        };
        if engine.time() != START || !engine.is_as(c"a", &a()) {
            return judge.report(&rules::PEEKS, SLOT, "afterwards the engine has another time, or other states");
        }
        engine.propagate(START + SECOND);
        let (Some(estimate), Some(covariance)) = (engine.estimate(c"a"), engine.covariance(c"a")) else { return };
        if !judge.has_shape(SLOT, "the estimate of a block of 2 states", &x, 2, 1) {
            return;
        }
        if !x.is_close_to(&estimate) || !p.is_close_to(&covariance) {
            let what = format!("it foretold {x} with {p}, and then it was {estimate} with {covariance}");
            judge.report(&rules::PEEKS, SLOT, what);
        }
    });
}

fn update(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardFusionEngine.update";
    with_blocks(judge, |judge, engine| {
        engine.add_processor(c"p", c"b");
        // A processor of ours sees the first state of its block at 9, half a standard deviation away.
        engine.update(c"p", START + SECOND);
        if engine.time() != START + SECOND {
            let what = format!("the message was for {} ns, and the engine is at {} ns", START + SECOND, engine.time());
            return judge.report(&rules::ENGINE_TIME, SLOT, what);
        }
        let (Some(x), Some(p)) = (engine.estimate(c"b"), engine.covariance(c"b")) else { return };
        if (x.rows, p.rows) != (1, 1) {
            return;
        }
        let (seen, before) = (blocks::SEEN, b().0.at(0, 0));
        if !(x.at(0, 0) > before && x.at(0, 0) <= seen && p.at(0, 0) < 25.0) {
            let what = format!("{before} with a variance of 25 was seen at {seen}, and became {x} with {p}");
            judge.report(&rules::UPDATE, SLOT, what);
        }
    });
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

fn results(judge: &mut Judge) {
    with_blocks(judge, |judge, engine| {
        let (x, p) = (engine.hold_estimate(c"a"), engine.hold_covariance(c"a"));
        let read = || Some((Numbers::of(x.as_ref()?)?, Numbers::of(p.as_ref()?)?));
        let Some(before) = read() else { return };
        engine.set_estimate(c"a", &Numbers::new(2, 1, &[100.0, 200.0]));
        engine.propagate(START + SECOND);
        let Some(after) = read() else { return };
        for (slot, before, after) in [(GET_ESTIMATE, &before.0, &after.0), (GET_COVARIANCE, &before.1, &after.1)] {
            if before != after {
                let what = format!("it returned {before}, which has become {after} meanwhile");
                return judge.report(&rules::CHANGES_LATER, slot, what);
            }
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
