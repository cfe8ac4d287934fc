//! A fusion strategy counts its states, keeps what it is given, and moves it as the models say.

mod under_test;

use pntos::client;
use pntos::sys::{PntosFusionType as FusionType, PntosPluginTypes as Kinds};

use self::under_test::{NEW, Strategy, three, with_states, with_strategy};
use super::ask::{ask, complete};
use super::models;
use super::numbers::Numbers;
use crate::Judge;
use crate::rule::kinds as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};

const STRATEGIES: Applies = Applies::Kinds(&[Kinds::PNTOS_FUSION_STRATEGY_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "fusion_strategy::support",
        about: "strategies are made for the kinds of engine that are supported, and for no other",
        applies: STRATEGIES,
        run: support,
    },
    Test {
        name: "fusion_strategy::count",
        about: "states are counted as they are added and removed",
        applies: STRATEGIES,
        run: count,
    },
    Test {
        name: "fusion_strategy::values",
        about: "states have the estimate and the covariance they were added with, and keep them when others go",
        applies: STRATEGIES,
        run: values,
    },
    Test {
        name: "fusion_strategy::set",
        about: "the setters replace what they name, and nothing else",
        applies: STRATEGIES,
        run: set,
    },
    Test {
        name: "fusion_strategy::many",
        about: "very many states are kept as they were given, or refused",
        applies: STRATEGIES,
        run: many,
    },
    Test {
        name: "fusion_strategy::misfit",
        about: "arguments that do not fit change nothing",
        applies: STRATEGIES,
        run: misfit,
    },
    Test {
        name: "fusion_strategy::results",
        about: "an estimate that was returned does not change with later calls",
        applies: STRATEGIES,
        run: results,
    },
    Test {
        name: "fusion_strategy::clone",
        about: "a clone has the same states, and does not change with the original",
        applies: STRATEGIES,
        run: clone,
    },
    Test {
        name: "fusion_strategy::propagate",
        about: "a step of time moves the estimate by the model, and adds its noise",
        applies: STRATEGIES,
        run: propagate,
    },
    Test {
        name: "fusion_strategy::update",
        about: "a measurement moves the estimate towards it, and makes the filter surer",
        applies: STRATEGIES,
        run: update,
    },
];

const ADD: &str = "PntosStandardFusionStrategy.add_states";
const REMOVE: &str = "PntosStandardFusionStrategy.remove_states";
const NUM_STATES: &str = "PntosStandardFusionStrategy.get_num_states";
const ESTIMATE: &str = "PntosStandardFusionStrategy.get_estimate";
const COVARIANCE: &str = "PntosStandardFusionStrategy.get_covariance";

fn support(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    for number in 0..KINDS_OF_ENGINE {
        let kind = FusionType(number);
        let is_supported = call!(plugin.table(), PntosFusionStrategyPlugin.is_fusion_type_supported, kind) != 0;
        let made = ask!(plugin.table(), PntosFusionStrategyPlugin.new_fusion_strategy, kind);
        judge.agrees(NEW, &format!("{kind:?}"), is_supported, made.is_some());
    }
    judge.finish(plugin);
}

/// How many kinds of engine there are.
pub(super) const KINDS_OF_ENGINE: u32 = 4;

impl Judge {
    /// What a plugin says that it supports is what it makes, and the other way round.
    pub(super) fn agrees(&self, slot: &str, kind: &str, is_supported: bool, is_made: bool) {
        let what = match (is_supported, is_made) {
            (true, false) => format!("it returned NULL for `{kind}`, which is said to be supported"),
            (false, true) => format!("it made an object for `{kind}`, which is said not to be supported"),
            _ => return,
        };
        self.report(&rules::SUPPORT, slot, what);
    }
}

fn count(judge: &mut Judge) {
    with_strategy(judge, |judge, strategy| {
        let counts = |wanted: usize, slot: &'static str, when: &str| {
            let states = strategy.num_states();
            if states != wanted {
                let what = format!("it is {states} {when}, and not {wanted}");
                judge.report(&rules::STATE_COUNT, slot, what);
            }
            states == wanted
        };
        let (estimate, covariance) = three();
        if !counts(0, NUM_STATES, "before any state was added") {
            return;
        }
        if strategy.estimate().is_some() || strategy.covariance().is_some() {
            let slot = if strategy.estimate().is_some() { ESTIMATE } else { COVARIANCE };
            return judge.report(&rules::SHAPE, slot, "it returned a matrix though there are no states");
        }
        let mut before = 0;
        for _ in 0..2 {
            let first = strategy.add(&estimate, &covariance, None);
            if first != before {
                let what = format!("it returned {first} as the index of the first new state, and not {before}");
                return judge.report(&rules::STATE_COUNT, ADD, what);
            }
            before += 3;
            if !counts(before, NUM_STATES, "after 3 more were added") {
                return;
            }
        }
        strategy.remove(1, 2);
        if !counts(4, REMOVE, "after 2 of 6 were removed") {
            return;
        }
        strategy.remove(0, 4);
        counts(0, REMOVE, "after all were removed");
    });
}

/// Reports the first of the two that is not as it has to be.
fn is_now(judge: &Judge, strategy: &Strategy, slot: &str, when: &str, wanted: (&Numbers, &Numbers)) -> bool {
    let getters = [
        (ESTIMATE, "the estimate", strategy.estimate(), wanted.0),
        (COVARIANCE, "the covariance", strategy.covariance(), wanted.1),
    ];
    for (getter, name, found, wanted) in getters {
        let Some(found) = found else {
            judge.report(&rules::SHAPE, getter, format!("it returned NULL {when}"));
            return false;
        };
        if !judge.has_shape(getter, &format!("{name} {when}"), &found, wanted.rows, wanted.cols) {
            return false;
        }
        if !found.is_close_to(wanted) {
            judge.report(&rules::STATE_VALUES, slot, format!("{when} {name} is {found}, and not {wanted}"));
            return false;
        }
    }
    true
}

fn values(judge: &mut Judge) {
    with_strategy(judge, |judge, strategy| {
        let (estimate, covariance) = three();
        strategy.add(&estimate, &covariance, None);
        let (x, p) = (Numbers::new(1, 1, &[7.0]), Numbers::new(1, 1, &[25.0]));
        let cross = Numbers::new(3, 1, &[0.1, 0.2, 0.3]);
        if strategy.num_states() != 3
            || !is_now(judge, strategy, ADD, "after 3 states were added", (&estimate, &covariance))
        {
            return;
        }
        strategy.add(&x, &p, Some(&cross));
        if strategy.num_states() != 4 {
            return;
        }
        let four = Numbers::new(4, 1, &[1.0, -2.0, 3.0, 7.0]);
        let with_cross =
            Numbers::new(4, 4, &[4.0, 1.0, 0.5, 0.1, 1.0, 9.0, -0.5, 0.2, 0.5, -0.5, 16.0, 0.3, 0.1, 0.2, 0.3, 25.0]);
        if !is_now(judge, strategy, ADD, "after a state was added with its cross covariance", (&four, &with_cross)) {
            return;
        }
        strategy.remove(1, 1);
        if strategy.num_states() != 3 {
            return;
        }
        let left = Numbers::new(3, 1, &[1.0, 3.0, 7.0]);
        let covariance = Numbers::new(3, 3, &[4.0, 0.5, 0.1, 0.5, 16.0, 0.3, 0.1, 0.3, 25.0]);
        is_now(judge, strategy, REMOVE, "after the second of 4 states was removed", (&left, &covariance));
    });
}

fn set(judge: &mut Judge) {
    with_states(judge, |judge, strategy| {
        let (_, covariance) = three();
        strategy.set_estimate(&Numbers::new(2, 1, &[5.0, 6.0]), 1);
        let x = Numbers::new(3, 1, &[1.0, 5.0, 6.0]);
        let slot = "PntosStandardFusionStrategy.set_estimate_slice";
        if !is_now(judge, strategy, slot, "after the last 2 of 3 states were set", (&x, &covariance)) {
            return;
        }
        strategy.set_slice(&Numbers::new(2, 2, &[10.0, 2.0, 2.0, 20.0]), 1);
        let p = Numbers::new(3, 3, &[4.0, 1.0, 0.5, 1.0, 10.0, 2.0, 0.5, 2.0, 20.0]);
        let slot = "PntosStandardFusionStrategy.set_covariance_slice";
        if !is_now(judge, strategy, slot, "after the lower right block was set", (&x, &p)) {
            return;
        }
        strategy.set_block(&Numbers::new(1, 2, &[0.3, 0.4]), 0, 1);
        strategy.set_block(&Numbers::new(2, 1, &[0.3, 0.4]), 1, 0);
        let p = Numbers::new(3, 3, &[4.0, 0.3, 0.4, 0.3, 10.0, 2.0, 0.4, 2.0, 20.0]);
        let slot = "PntosStandardFusionStrategy.set_covariance_block";
        is_now(judge, strategy, slot, "after the first row and column were set off the diagonal", (&x, &p));
    });
}

fn many(judge: &mut Judge) {
    with_strategy(judge, |judge, strategy| {
        let values: Vec<f64> = (0..MANY).map(|state| state as f64).collect();
        let mut variances = vec![0.0; MANY * MANY];
        variances.iter_mut().step_by(MANY + 1).zip(&values).for_each(|(variance, value)| *variance = 1.0 + value);
        let (estimate, covariance) = (Numbers::new(MANY, 1, &values), Numbers::new(MANY, MANY, &variances));
        strategy.add(&estimate, &covariance, None);
        if strategy.num_states() != 0 {
            is_now(judge, strategy, ADD, "after 300 states were added", (&estimate, &covariance));
        }
    });
}

/// More states than any filter for one vehicle has.
const MANY: usize = 300;

fn misfit(judge: &mut Judge) {
    with_states(judge, |judge, strategy| {
        let (estimate, covariance) = three();
        let (one, two) = (Numbers::new(1, 1, &[50.0]), Numbers::new(2, 1, &[50.0, 60.0]));
        let square = Numbers::new(2, 2, &[50.0, 0.0, 0.0, 60.0]);
        let tries: [(&str, &str, &dyn Fn()); 6] = [
            (REMOVE, "2 states from the last one on", &|| strategy.remove(2, 2)),
            (ADD, "1 state with the covariance of 2", &|| {
                strategy.add(&one, &square, None);
            }),
            (ADD, "1 state with the cross covariance of 2 old ones", &|| {
                strategy.add(&one, &one, Some(&two));
            }),
            ("PntosStandardFusionStrategy.set_estimate_slice", "2 values from the last state on", &|| {
                strategy.set_estimate(&two, 2);
            }),
            ("PntosStandardFusionStrategy.set_covariance_slice", "a block of 2 states from the last one on", &|| {
                strategy.set_slice(&square, 2);
            }),
            ("PntosStandardFusionStrategy.set_covariance_block", "a block that begins behind the last row", &|| {
                strategy.set_block(&one, 3, 0);
            }),
        ];
        for (slot, what, run) in tries {
            run();
            let is_as_before = strategy.num_states() == 3
                && strategy.state().is_some_and(|(x, p)| x.is_close_to(&estimate) && p.is_close_to(&covariance));
            if !is_as_before {
                let what = format!("it was called with {what}, of 3 states in all, and the states are not as before");
                return judge.report(&rules::MISFIT, slot, what);
            }
        }
    });
}

fn results(judge: &mut Judge) {
    with_states(judge, |judge, strategy| {
        let x = ask!(strategy.raw(), PntosStandardFusionStrategy.get_estimate);
        let p = ask!(strategy.raw(), PntosStandardFusionStrategy.get_covariance);
        let read = || Some((Numbers::of(x.as_ref()?)?, Numbers::of(p.as_ref()?)?));
        let Some(before) = read() else { return };
        strategy.set_estimate(&Numbers::new(1, 1, &[100.0]), 0);
        strategy.set_slice(&Numbers::new(1, 1, &[100.0]), 0);
        strategy.propagate(models::dynamics(3, 2.0, 1.0));
        strategy.update(models::measurement(&[1.0, 0.0, 0.0], 201.0, 1.0));
        let Some(after) = read() else { return };
        for (slot, before, after) in [(ESTIMATE, &before.0, &after.0), (COVARIANCE, &before.1, &after.1)] {
            if before != after {
                let what = format!("it returned {before}, which has become {after} meanwhile");
                return judge.report(&rules::CHANGES_LATER, slot, what);
            }
        }
    });
}

fn clone(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardFusionStrategy.clone";
    with_states(judge, |judge, strategy| {
        let made = call!(strategy.raw(), PntosStandardFusionStrategy.clone);
        // SAFETY: a strategy, by the description of the slot.
        let Some(copy) = (unsafe { complete::<client::StandardFusionStrategy>(SLOT, made) }) else { return };
        let copy = Strategy(copy);
        let (estimate, covariance) = three();
        let is_as_before = |strategy: &Strategy| {
            strategy.state().is_some_and(|(x, p)| x.is_close_to(&estimate) && p.is_close_to(&covariance))
        };
        if !is_as_before(&copy) {
            return judge.report(&rules::CLONE, SLOT, "the clone has not the states of the original");
        }
        copy.set_estimate(&Numbers::new(1, 1, &[100.0]), 0);
        copy.set_slice(&Numbers::new(1, 1, &[100.0]), 0);
        if !is_as_before(strategy) {
            return judge.report(&rules::CLONE, SLOT, "the original changed when states of the clone were set");
        }
        strategy.remove(0, 3);
        if copy.num_states() != 3 {
            judge.report(&rules::CLONE, SLOT, "the clone lost its states when those of the original were removed");
        }
    });
}

fn propagate(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardFusionStrategy.propagate";
    with_states(judge, |judge, strategy| {
        let (estimate, covariance) = three();
        for (factor, noise) in [(1.0, 0.0), (2.0, 3.0)] {
            let Some((before, _)) = strategy.state() else { return };
            strategy.propagate(models::dynamics(3, factor, noise));
            let Some((x, p)) = strategy.state() else { return };
            let wanted = Numbers { data: before.data.iter().map(|value| value * factor).collect(), ..before };
            let with = format!("with `Phi` of {factor} on the diagonal and `Qd` of {noise}");
            if !x.is_close_to(&wanted) {
                let what = format!("{with} the estimate {estimate} became {x}, and not {wanted}");
                return judge.report(&rules::PROPAGATE, SLOT, what);
            }
            if !judge.is_symmetric(SLOT, &format!("the covariance {with}"), &p) {
                return;
            }
            // A filter may make itself less sure than that, never surer.
            let is_surer =
                |state: usize| p.at(state, state) < (factor * factor * covariance.at(state, state) + noise) * 0.999_999;
            if let Some(state) = (0..3).find(|state| is_surer(*state)) {
                let (before, after) = (covariance.at(state, state), p.at(state, state));
                let what = format!(
                    "{with} the variance {before} became {after}, and a linear model makes it {}",
                    factor * factor * before + noise
                );
                return judge.report(&rules::PROPAGATE, SLOT, what);
            }
        }
    });
}

fn update(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardFusionStrategy.update";
    with_states(judge, |judge, strategy| {
        let (estimate, covariance) = three();
        // Half a standard deviation from what was expected: no filter may doubt it.
        strategy.update(models::measurement(&[1.0, 0.0, 0.0], 2.0, 1.0));
        let Some((x, p)) = strategy.state() else { return };
        if (x.rows, p.rows) != (3, 3) || !judge.is_symmetric(SLOT, "the covariance", &p) {
            return;
        }
        let (before, after) = (estimate.at(0, 0), x.at(0, 0));
        if !(after > before && after <= 2.0) {
            let what = format!("a state of {before} was seen at 2 and became {after}");
            return judge.report(&rules::UPDATE, SLOT, what);
        }
        let (before, after) = (covariance.at(0, 0), p.at(0, 0));
        if !(after < before && after >= 0.0) {
            let what = format!("a state with a variance of {before} was measured, and its variance became {after}");
            judge.report(&rules::UPDATE, SLOT, what);
        }
    });
}
