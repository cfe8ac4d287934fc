//! The states of an engine: as they were added and set, whatever happens to others.

use std::ffi::CStr;

use super::super::numbers::Numbers;
use super::engine::Engine;
use super::{GET_COVARIANCE, GET_ESTIMATE, a, b, cross, with_blocks, with_engine};
use crate::Judge;
use crate::rule::kinds as rules;
use crate::world::messages::{SECOND, START};

/// Reports the first thing about a block that is not as it has to be.
pub(super) fn is_now(
    judge: &Judge,
    engine: &Engine,
    slot: &str,
    when: &str,
    label: &CStr,
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

pub(super) fn states(judge: &mut Judge) {
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

pub(super) fn set(judge: &mut Judge) {
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

pub(super) fn unknown_labels(judge: &mut Judge) {
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

pub(super) fn results(judge: &mut Judge) {
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
