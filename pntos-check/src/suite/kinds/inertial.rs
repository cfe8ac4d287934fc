//! An inertial knows its range of time, answers inside it and nowhere else, and follows its messages.

use std::ptr::null_mut;

use pntos::client;
use pntos::sys::{self, PntosInertialType as Type, PntosPluginTypes as Kinds};

use super::ask::{ask, give};
use crate::Judge;
use crate::library::null_slot;
use crate::rule::{calls, kinds as rules};
use crate::suite::call::call;
use crate::suite::{Applies, Test};
use crate::world::hold::Held;
use crate::world::messages::{Content, SECOND, START, message};

const INERTIALS: Applies = Applies::Kinds(&[Kinds::PNTOS_INERTIAL_PLUGIN]);

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "inertial::support",
        about: "no inertials are made of kinds that are said not to be supported",
        applies: INERTIALS,
        run: support,
    },
    Test {
        name: "inertial::range",
        about: "the range of time goes from the earliest to the latest, and no further",
        applies: INERTIALS,
        run: range,
    },
    Test {
        name: "inertial::answers",
        about: "there are answers for times in range, and for no other",
        applies: INERTIALS,
        run: answers,
    },
    Test {
        name: "inertial::messages",
        about: "the range ends with the newest message, and others change nothing",
        applies: INERTIALS,
        run: messages,
    },
    Test {
        name: "inertial::solutions",
        about: "solutions have the type and the time that they should have",
        applies: INERTIALS,
        run: solutions,
    },
    Test {
        name: "inertial::reset",
        about: "a reset sets the solution at its time, and the range stays",
        applies: INERTIALS,
        run: reset,
    },
];

const NEW: &str = "PntosInertialPlugin.new_inertial";
const IN_RANGE: &str = "PntosCommonInertial.is_time_in_range";
const PROCESS: &str = "PntosCommonInertial.process_pntos_message";
const SOLUTION: &str = "PntosCommonInertial.request_solution";
/// Readings that an inertial gets.
const READINGS: i64 = 100;
/// Time between two readings.
const STEP: i64 = SECOND / 20;
/// The time of the newest reading.
const END: i64 = START + READINGS * STEP;
/// What a solution may be off in time: some count in seconds with a fraction.
const ROUNDING: i64 = 1_000;

/// An inertial under test that was given its readings.
struct Inertial {
    raw: *mut sys::PntosCommonInertial,
    kind: Type,
    _held: Held<sys::c_void>,
}

fn time(elapsed_nsec: i64) -> sys::AspnTypeTimestamp {
    sys::AspnTypeTimestamp { elapsed_nsec }
}

impl Inertial {
    fn standard(&self) -> Option<*mut sys::PntosStandardInertialMechanization> {
        (self.kind == Type::PNTOS_STANDARD_INERTIAL_MECHANIZATION).then(|| self.raw.cast())
    }

    /// What it is fed with.
    fn food(kind: Type) -> Content {
        if kind == Type::PNTOS_EXTERNAL_INERTIAL { Content::Solution } else { Content::Imu }
    }

    fn takes(&self, number: u32) -> bool {
        let types = ask!(self.raw, PntosCommonInertial.request_process_pntos_message_types);
        types.is_some_and(|types| contains(&types, number))
    }

    fn process(&self, content: Content, at: i64) {
        let message = give!(message(content, c"check", at), PntosCommonInertial.process_pntos_message, "message");
        call!(self.raw, PntosCommonInertial.process_pntos_message, message);
    }

    fn is_in_range(&self, at: i64) -> bool {
        call!(self.raw, PntosCommonInertial.is_time_in_range, time(at)) != 0
    }

    fn range(&self) -> (i64, i64) {
        let earliest = call!(self.raw, PntosCommonInertial.request_earliest_time);
        let latest = call!(self.raw, PntosCommonInertial.request_latest_time);
        (earliest.elapsed_nsec, latest.elapsed_nsec)
    }

    fn solution(&self, at: i64) -> Option<Held<sys::PntosMessage>> {
        ask!(self.raw, PntosCommonInertial.request_solution, time(at))
    }
}

/// Whether an array of message types has one.
fn contains(types: &Held<sys::PntosMessageTypeArray>, number: u32) -> bool {
    const MOST: usize = 10_000;
    // SAFETY: the array is held, and says how many elements it has.
    unsafe {
        let types = &*types.as_ptr();
        let count = if types.data.is_null() { 0 } else { types.num_types.min(MOST) };
        (0..count).any(|index| (*types.data.add(index)).0 == number)
    }
}

const PVA: u32 = sys::Aspn23MessageType::ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE.0;

fn support(judge: &mut Judge) {
    const KINDS: u32 = 3;
    let Some(plugin) = judge.start() else { return };
    for kind in (0..KINDS).map(Type) {
        let is_supported = call!(plugin.table(), PntosInertialPlugin.is_inertial_type_supported, kind) != 0;
        let solution = give!(message(Content::Solution, c"check", START), PntosInertialPlugin.new_inertial, "solution");
        let made = ask!(plugin.table(), PntosInertialPlugin.new_inertial, kind, solution, null_mut());
        if !is_supported {
            judge.agrees(NEW, &format!("{kind:?}"), is_supported, made.is_some());
        }
    }
    judge.finish(plugin);
}

/// Runs `test` on each kind of inertial that the plugin makes, until one says that there was something to find.
fn with_inertials(judge: &mut Judge, test: impl Fn(&Judge, &Inertial) -> bool) {
    let Some(plugin) = judge.start() else { return };
    let mut tested = false;
    for kind in [Type::PNTOS_STANDARD_INERTIAL_MECHANIZATION, Type::PNTOS_EXTERNAL_INERTIAL] {
        let solution = give!(message(Content::Solution, c"check", START), PntosInertialPlugin.new_inertial, "solution");
        let made = call!(plugin.table(), PntosInertialPlugin.new_inertial, kind, solution, null_mut());
        // SAFETY: a base, NULL or live, with a reference for us; its tag says which table it is.
        let Some(inertial) = (unsafe { inertial(kind, made) }) else { continue };
        let food = Inertial::food(kind);
        if !inertial.takes(if food == Content::Imu { sys::Aspn23MessageType::ASPN_MEASUREMENT_IMU.0 } else { PVA }) {
            continue;
        }
        for reading in 1..=READINGS {
            inertial.process(food, START + reading * STEP);
        }
        tested = true;
        if !test(judge, &inertial) {
            break;
        }
    }
    if !tested {
        judge.skip("the plugin makes no inertial without settings that takes ordinary messages");
    }
    judge.finish(plugin);
}

/// # Safety
///
/// `made` is NULL or a live inertial, and comes with a reference.
unsafe fn inertial(kind: Type, made: *mut sys::PntosCommonInertial) -> Option<Inertial> {
    // SAFETY: promised by the caller.
    unsafe {
        let held = Held::receive(NEW, "the result", made.cast::<sys::c_void>())?;
        let is_sound = (*made).inertial_type == kind
            && null_slot::<client::CommonInertial>(made).is_none()
            && (kind != Type::PNTOS_STANDARD_INERTIAL_MECHANIZATION
                || null_slot::<client::StandardInertialMechanization>(made.cast()).is_none());
        is_sound.then_some(Inertial { raw: made, kind, _held: held })
    }
}

fn range(judge: &mut Judge) {
    with_inertials(judge, |judge, inertial| {
        let (earliest, latest) = inertial.range();
        if earliest > latest {
            let what = format!("it is {latest} ns, and the earliest time {earliest} ns");
            judge.report(&rules::RANGE, "PntosCommonInertial.request_latest_time", what);
            return false;
        }
        let expected = [
            (earliest.saturating_sub(SECOND), false, "a second before the earliest time"),
            (earliest, true, "the earliest time"),
            (earliest + (latest - earliest) / 2, true, "a time between the earliest and the latest"),
            (latest, true, "the latest time"),
            (latest.saturating_add(SECOND), false, "a second after the latest time"),
        ];
        for (at, wanted, name) in expected {
            if inertial.is_in_range(at) != wanted {
                let what = format!("it is `{}` for {name}, {at} ns", !wanted);
                judge.report(&rules::RANGE, IN_RANGE, what);
                return false;
            }
        }
        true
    });
}

fn answers(judge: &mut Judge) {
    with_inertials(judge, |judge, inertial| {
        let (earliest, latest) = inertial.range();
        if earliest > latest {
            return false;
        }
        let middle = earliest + (latest - earliest) / 2;
        let agrees = |slot: &str, at: &str, is_in_range: bool, is_there: bool| {
            if is_in_range != is_there {
                let (answer, range) = if is_there { ("an object", "out of") } else { ("NULL", "in") };
                judge.report(&rules::RANGE_ANSWERS, slot, format!("it returned {answer} for {at}, {range} range"));
            }
            is_in_range == is_there
        };
        for at in [earliest.saturating_sub(SECOND), earliest, middle, latest, latest.saturating_add(SECOND)] {
            let (is_in_range, text) = (inertial.is_in_range(at), format!("{at} ns"));
            let solution = inertial.solution(at).is_some();
            let rates = ask!(inertial.raw, PntosCommonInertial.request_forces_and_rates, time(at)).is_some();
            if !agrees(SOLUTION, &text, is_in_range, solution)
                || !agrees("PntosCommonInertial.request_forces_and_rates", &text, is_in_range, rates)
            {
                return false;
            }
            let Some(standard) = inertial.standard() else { continue };
            let errors = ask!(standard, PntosStandardInertialMechanization.request_sensor_errors, time(at)).is_some();
            if !agrees("PntosStandardInertialMechanization.request_sensor_errors", &text, is_in_range, errors) {
                return false;
            }
        }
        let before = earliest.saturating_sub(SECOND);
        for (from, to, wanted) in
            [(before - SECOND, before, false), (earliest, latest, true), (middle, latest.saturating_add(SECOND), true)]
        {
            const SLOT: &str = "PntosCommonInertial.request_average_forces_and_rates";
            let average =
                ask!(inertial.raw, PntosCommonInertial.request_average_forces_and_rates, time(from), time(to));
            if !agrees(SLOT, &format!("{from} ns to {to} ns"), wanted, average.is_some()) {
                return false;
            }
        }
        judge_several(judge, inertial, &[before, middle, latest])
    });
}

/// Solutions at several times, in their order, with a gap for each time out of range.
fn judge_several(judge: &Judge, inertial: &Inertial, at: &[i64]) -> bool {
    const SLOT: &str = "PntosCommonInertial.request_solutions";
    let mut times: Vec<_> = at.iter().map(|at| time(*at)).collect();
    let best = sys::PntosInertialSolutionRangeType::PNTOS_INERTIAL_BEST_KNOWN_SOLUTION;
    let found = ask!(inertial.raw, PntosCommonInertial.request_solutions, times.as_mut_ptr(), times.len(), best);
    let Some(found) = found else { return true };
    // SAFETY: the array is held.
    let array = unsafe { &*found.as_ptr() };
    if array.num_messages != at.len() || array.data.is_null() {
        let what = format!("the result has {} elements for {} times", array.num_messages, at.len());
        judge.report(&calls::COUNT, SLOT, what);
        return false;
    }
    for (index, at) in at.iter().enumerate() {
        // SAFETY: the array has so many elements.
        let is_there = unsafe { !(*array.data.add(index)).is_null() };
        if is_there != inertial.is_in_range(*at) {
            let what = if is_there { "a solution for a time out of range" } else { "NULL for a time in range" };
            judge.report(&rules::RANGE_ANSWERS, SLOT, format!("`data[{index}]` of the result is {what}, {at} ns"));
            return false;
        }
    }
    true
}

fn messages(judge: &mut Judge) {
    with_inertials(judge, |judge, inertial| {
        let latest = || inertial.range().1;
        let before = latest();
        if !(END - STEP..=END).contains(&before) {
            let what = format!("it is {before} ns, and the newest message was for {END} ns");
            judge.report(&rules::RANGE_MOVES, "PntosCommonInertial.request_latest_time", what);
            return false;
        }
        let food = Inertial::food(inertial.kind);
        inertial.process(food, END - STEP / 2);
        if latest() != before {
            let what = format!("a message that was late moved the latest time from {before} ns to {} ns", latest());
            judge.report(&rules::MISFIT, PROCESS, what);
            return false;
        }
        if inertial.takes(sys::Aspn23MessageType::ASPN_MEASUREMENT_BAROMETER.0) {
            return true;
        }
        inertial.process(Content::Barometer, END + STEP);
        if latest() != before {
            let what = format!(
                "a message of a type that it does not take moved the latest time from {before} ns to {} ns",
                latest()
            );
            judge.report(&rules::MISFIT, PROCESS, what);
            return false;
        }
        true
    });
}

/// The type of a message.
fn type_of(message: &Held<sys::PntosMessage>) -> u32 {
    // SAFETY: the message is held.
    unsafe { (*message.as_ptr()).wrapped_message.as_ref().map_or(0, |header| header.message_type.0) }
}

/// What a solution says, if it is of the usual type.
fn solved(message: &Held<sys::PntosMessage>) -> Option<sys::Aspn23MeasurementPositionVelocityAttitude> {
    // SAFETY: the type says what the header begins.
    (type_of(message) == PVA).then(|| unsafe {
        (*message.as_ptr()).wrapped_message.cast::<sys::Aspn23MeasurementPositionVelocityAttitude>().read()
    })
}

fn solutions(judge: &mut Judge) {
    const CURRENT: &str = "PntosCommonInertial.request_current_solution";
    with_inertials(judge, |judge, inertial| {
        let kind = call!(inertial.raw, PntosCommonInertial.request_solution_message_type).0;
        let middle = END - STEP * READINGS / 4 - STEP / 3;
        let current = ask!(inertial.raw, PntosCommonInertial.request_current_solution);
        let found = [(CURRENT, current, inertial.range().1), (SOLUTION, inertial.solution(middle), middle)];
        for (slot, solution, at) in found {
            let Some(solution) = solution else { continue };
            if type_of(&solution) != kind {
                let what = format!("the type of the result is {}, and {kind} was announced", type_of(&solution));
                judge.report(&rules::SOLUTION_TYPE, slot, what);
                return false;
            }
            let Some(solved) = solved(&solution) else { continue };
            let valid = solved.time_of_validity.elapsed_nsec;
            if (valid - at).abs() > ROUNDING {
                let what = format!("the result is for {valid} ns, and not for {at} ns");
                judge.report(&rules::SOLUTION_TIME, slot, what);
                return false;
            }
        }
        true
    });
}

fn reset(judge: &mut Judge) {
    const SLOT: &str = "PntosStandardInertialMechanization.reset_solution";
    with_inertials(judge, |judge, inertial| {
        let Some(standard) = inertial.standard() else { return true };
        let types = ask!(standard, PntosStandardInertialMechanization.request_reset_message_types);
        if !types.is_some_and(|types| contains(&types, PVA)) {
            return true;
        }
        let (_, latest) = inertial.range();
        let reset = |at: i64| {
            let message = message(Content::Solution, c"check", at);
            let message = give!(message, PntosStandardInertialMechanization.reset_solution, "message");
            call!(standard, PntosStandardInertialMechanization.reset_solution, message);
        };
        let now = || inertial.solution(latest).as_ref().and_then(solved);
        let Some(before) = now() else { return true };
        reset(latest + 10 * SECOND);
        if inertial.range().1 != latest || now().is_some_and(|now| !is_same_place(&now, &before, 0.0)) {
            judge.report(&rules::MISFIT, SLOT, "a reset to a time that is not in range changed the solution");
            return false;
        }
        reset(latest);
        if inertial.range().1 != latest {
            let what = format!("the latest time was {latest} ns before, and is {} ns", inertial.range().1);
            judge.report(&rules::RESET, SLOT, what);
            return false;
        }
        let told = give_solution(latest);
        let Some(after) = now() else { return true };
        if !is_same_place(&after, &told, 1e-8) {
            let place = |at: &sys::Aspn23MeasurementPositionVelocityAttitude| [at.p1, at.p2, at.p3];
            let what = format!("it was told {:?}, and the solution at that time is {:?}", place(&told), place(&after));
            judge.report(&rules::RESET, SLOT, what);
            return false;
        }
        true
    });
}

/// What a message with a solution says.
fn give_solution(at: i64) -> sys::Aspn23MeasurementPositionVelocityAttitude {
    let message = message(Content::Solution, c"check", at);
    // SAFETY: the message is ours, and of that type.
    let solution =
        unsafe { (*message).wrapped_message.cast::<sys::Aspn23MeasurementPositionVelocityAttitude>().read() };
    crate::world::release(message);
    solution
}

/// Whether two solutions are at the same place: latitude and longitude within an angle, height within centimetres.
fn is_same_place(
    a: &sys::Aspn23MeasurementPositionVelocityAttitude,
    b: &sys::Aspn23MeasurementPositionVelocityAttitude,
    angle: f64,
) -> bool {
    const HEIGHT: f64 = 0.05;
    (a.p1 - b.p1).abs() <= angle && (a.p2 - b.p2).abs() <= angle && (a.p3 - b.p3).abs() <= HEIGHT
}
