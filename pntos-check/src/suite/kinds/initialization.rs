//! An initialization says how far it is, and gives a solution that goes with it.

use std::ptr::null_mut;

use pntos::client;
use pntos::sys::{
    self, PntosInitializationStatus as Status, PntosInitializationType as Type, PntosPluginTypes as Kinds,
};

use super::ask::{ask, complete, give};
use super::numbers::Numbers;
use crate::rule::kinds as rules;
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::hold::Held;
use crate::world::messages::{Content, SECOND, START, message};
use crate::{Judge, Plugin};

const INITIALIZATIONS: Applies = Applies::Kinds(&[Kinds::PNTOS_INITIALIZATION_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "initialization::support",
        about: "no strategies are made for kinds that are said not to be supported",
        applies: INITIALIZATIONS,
        run: support,
    },
    Test {
        name: "initialization::inertial",
        about: "the solution for an inertial has the status of the strategy, and is there when that is good",
        applies: INITIALIZATIONS,
        run: inertial,
    },
    Test {
        name: "initialization::estimate",
        about: "the estimate has the status of the strategy, and is there when that is good",
        applies: INITIALIZATIONS,
        run: estimate,
    },
];

const NEW: &str = "PntosInitializationPlugin.new_initialization_strategy";
/// Seconds of messages that a strategy gets.
const ROUNDS: i64 = 30;

fn support(judge: &mut Judge) {
    const KINDS: u32 = 2;
    let Some(plugin) = judge.start() else { return };
    for kind in (0..KINDS).map(Type) {
        let is_supported = call!(plugin.table(), PntosInitializationPlugin.is_initialization_type_supported, kind) != 0;
        let made = ask!(plugin.table(), PntosInitializationPlugin.new_initialization_strategy, kind, null_mut());
        if !is_supported {
            judge.agrees(NEW, &format!("{kind:?}"), is_supported, made.is_some());
        }
    }
    judge.finish(plugin);
}

/// A strategy of a kind, by its base, if it is what its tag says.
fn new(plugin: &Plugin, kind: Type) -> Option<*mut sys::PntosCommonInitializationStrategy> {
    let made = call!(plugin.table(), PntosInitializationPlugin.new_initialization_strategy, kind, null_mut());
    // SAFETY: a base, NULL or live, with a reference for us.
    unsafe {
        if made.is_null() || (*made).r#type != kind {
            drop(Held::receive(NEW, "the result", made));
            return None;
        }
    }
    Some(made)
}

/// Gives a strategy a measurement of each kind for every second, and looks at it before and after.
fn work(strategy: *mut sys::PntosCommonInitializationStrategy, look: impl Fn(Status) -> bool) {
    let status = || call!(strategy, PntosCommonInitializationStrategy.request_current_status);
    for round in 0..ROUNDS {
        if !look(status()) {
            return;
        }
        for content in Content::ORDINARY {
            let message = message(content, c"check", START + round * SECOND);
            let message = give!(message, PntosCommonInitializationStrategy.process_pntos_message, "message");
            call!(strategy, PntosCommonInitializationStrategy.process_pntos_message, message);
        }
    }
    look(status());
}

impl Judge {
    /// The status of a solution is that of the strategy, which nothing happened to in between.
    fn is_current(&self, slot: &str, solution: Status, strategy: Status, is_there: bool) -> bool {
        if solution != strategy {
            let what = format!("the status of the result is {solution:?}, and that of the strategy {strategy:?}");
            self.report(&rules::OTHER_STATUS, slot, what);
        } else if solution == Status::PNTOS_INITIALIZED_GOOD && !is_there {
            self.report(&rules::GOOD_WITHOUT, slot, "the status is PNTOS_INITIALIZED_GOOD, and there is no solution");
        } else {
            return true;
        }
        false
    }
}

fn inertial(judge: &mut Judge) {
    const SLOT: &str = "PntosInertialInitializationStrategy.request_solution";
    let Some(plugin) = judge.start() else { return };
    // SAFETY: the tag says that the object is of that table.
    let strategy = new(&plugin, Type::PNTOS_INERTIAL_INITIALIZATION_STRATEGY)
        .and_then(|made| unsafe { complete::<client::InertialInitializationStrategy>(NEW, made.cast()) });
    let Some(strategy) = strategy else {
        judge.finish(plugin);
        return judge.skip("the plugin makes no initialization for inertials without settings");
    };
    work(strategy.as_ptr().cast(), |status| {
        let Some(solution) = ask!(strategy.as_ptr(), PntosInertialInitializationStrategy.request_solution) else {
            return false;
        };
        // A strategy may go on in a thread of its own.
        let later = call!(strategy.as_ptr().cast(), PntosCommonInitializationStrategy.request_current_status);
        // SAFETY: the solution is held, and with it what it points to.
        let (found, is_there, covariance) = unsafe {
            let solution = &*solution.as_ptr();
            (solution.status, !solution.solution.is_null(), Numbers::read(solution.inertial_error_covariance))
        };
        if let Some(covariance) = covariance
            && !judge_errors(judge, SLOT, &covariance)
        {
            return false;
        }
        later != status || judge.is_current(SLOT, found, status, is_there)
    });
    drop(strategy);
    judge.finish(plugin);
}

/// The covariance of sensor errors has 6, 9 or 12 rows.
fn judge_errors(judge: &Judge, slot: &str, covariance: &Numbers) -> bool {
    let fits = covariance.rows == covariance.cols && [6, 9, 12].contains(&covariance.rows);
    if !fits {
        let what = format!(
            "`inertial_error_covariance` is {} by {}, and not 6 by 6, 9 by 9 or 12 by 12",
            covariance.rows, covariance.cols
        );
        judge.report(&rules::SHAPE, slot, what);
    }
    fits && judge.is_symmetric(slot, "`inertial_error_covariance`", covariance)
}

fn estimate(judge: &mut Judge) {
    const SLOT: &str = "PntosEwcInitializationStrategy.request_solution";
    let Some(plugin) = judge.start() else { return };
    // SAFETY: the tag says that the object is of that table.
    let strategy = new(&plugin, Type::PNTOS_EWC_INITIALIZATION_STRATEGY)
        .and_then(|made| unsafe { complete::<client::EwcInitializationStrategy>(NEW, made.cast()) });
    let Some(strategy) = strategy else {
        judge.finish(plugin);
        return judge.skip("the plugin makes no initialization for estimates without settings");
    };
    work(strategy.as_ptr().cast(), |status| {
        let solution = ask!(strategy.as_ptr(), PntosEwcInitializationStrategy.request_solution);
        let later = call!(strategy.as_ptr().cast(), PntosCommonInitializationStrategy.request_current_status);
        if later != status {
            return true;
        }
        let Some(solution) = solution else {
            let goes_with_null = ![Status::PNTOS_INITIALIZING_FINE, Status::PNTOS_INITIALIZED_GOOD].contains(&status);
            if !goes_with_null {
                judge.report(&rules::GOOD_WITHOUT, SLOT, format!("it returned NULL, and the status is {status:?}"));
            }
            return goes_with_null;
        };
        // SAFETY: the solution is held.
        let (found, is_there) =
            unsafe { ((*solution.as_ptr()).status, !(*solution.as_ptr()).estimate_with_covariance.is_null()) };
        judge.is_current(SLOT, found, status, is_there)
    });
    drop(strategy);
    judge.finish(plugin);
}
