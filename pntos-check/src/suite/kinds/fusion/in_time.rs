//! An engine moves forward in time, by itself and by measurements, and looks ahead without moving.

use super::super::blocks;
use super::{a, b, with_blocks};
use crate::Judge;
use crate::rule::kinds as rules;
use crate::world::messages::{SECOND, START};

pub(super) fn at_time(judge: &mut Judge) {
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

pub(super) fn peek(judge: &mut Judge) {
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

pub(super) fn update(judge: &mut Judge) {
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
