//! What shows only after very many calls, or when the same calls are made again.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use super::routine::{MAKERS, Routine};
use super::{Applies, Test, exercised};
use crate::exercise::{self, Said, Trial};
use crate::rule::life;
use crate::{Judge, memory};

pub(super) const TESTS: &[Test] = &[
    Test {
        name: "endurance::memory",
        about: "the memory of the process does not grow with the number of calls",
        applies: Applies::Plugin,
        run: grows,
    },
    Test {
        name: "endurance::same_again",
        about: "the same calls in another process give the same messages",
        applies: Applies::Kinds(&[pntos::sys::PntosPluginTypes::PNTOS_ORCHESTRATION_PLUGIN]),
        run: same_again,
    },
    Test {
        name: "endurance::new_objects",
        about: "the same calls of new objects get the same answers, in this process and in another one",
        applies: Applies::Kinds(MAKERS),
        run: new_objects,
    },
];

/// Calls that are made, if there is time for them.
const CALLS: usize = 100_000;
/// How long they may take.
const BUDGET: Duration = Duration::from_secs(6);
/// Memory is looked at after each of so many parts. In the first a plugin may fill its caches.
const PARTS: usize = 4;
/// A plugin grows if every later part adds this many bytes for each round.
const BYTES_A_ROUND: f64 = 4.0;
/// And at least this many bytes in all: less is the noise of an allocator.
const NOISE: f64 = 64.0 * 1024.0;
/// With fewer rounds after the first part, growth cannot be told from an allocator that still settles: a round of a fusion
/// engine makes hundreds of objects, and on a busy machine there is time for ten rounds.
const ENOUGH_ROUNDS: usize = 100;

fn grows(judge: &mut Judge) {
    judge.use_plain_memory();
    let Some(plugin) = judge.start() else { return };
    let mut routine = Routine::begin(&plugin);
    let parts = rounds_in_parts(&mut routine);
    let a_round = |from: (usize, f64), to: (usize, f64)| (to.1 - from.1) / (to.0 - from.0).max(1) as f64;
    let (first, last) = (parts[0], parts[PARTS - 1]);
    let always = parts.windows(2).all(|pair| a_round(pair[0], pair[1]) > BYTES_A_ROUND);
    if last.0 - first.0 < ENOUGH_ROUNDS {
        judge.skip("the calls take too long to be made often enough");
    } else if always && last.1 - first.1 > NOISE {
        let what = format!(
            "{:.0} KiB more are in use after {} more rounds of the same calls, {:.0} bytes a round",
            (last.1 - first.1) / 1024.0,
            last.0 - first.0,
            a_round(first, last)
        );
        judge.report(&life::GROWS, None, what);
    }
    routine.end();
    judge.shutdown(&plugin);
    judge.release(plugin);
}

/// How many bytes were in use after how many rounds, at the end of each part. A part ends after its share of the rounds
/// or of the time, whichever is first.
fn rounds_in_parts(routine: &mut Routine) -> Vec<(usize, f64)> {
    let mut seen = Vec::with_capacity(PARTS);
    let mut rounds = 0;
    for _ in 0..PARTS {
        let start = Instant::now();
        let end = rounds + CALLS / PARTS / routine.calls_a_round();
        while rounds < end && start.elapsed() < BUDGET / PARTS as u32 {
            routine.round();
            rounds += 1;
        }
        seen.push((rounds, memory::others()));
    }
    seen
}

fn same_again(judge: &mut Judge) {
    const ROUNDS: usize = 50;
    let Some(plugin) = judge.start() else { return };
    let mut routine = Routine::begin(&plugin);
    for _ in 0..ROUNDS {
        routine.round();
    }
    let seen = routine.seen().to_owned();
    routine.end();
    judge.shutdown(&plugin);
    for event in seen.lines() {
        judge.record(event);
    }
    for outgoing in judge.world().outgoing() {
        judge.record(&format!("{} of type {} from {}", outgoing.slot, outgoing.message_type, outgoing.source));
    }
    judge.release(plugin);
}

fn new_objects(judge: &mut Judge) {
    let Some(plugin) = judge.start() else { return };
    let round = || exercise::listen(|| exercised::work(judge, &plugin, Trial::Ordinary));
    let (first, second) = (round(), round());
    if let Some((slot, what)) = difference(&first, &second) {
        judge.report(&life::NOT_REPEATABLE, slot, what);
    }
    for line in by_slot(&first) {
        judge.record(&line);
    }
    judge.finish(plugin);
}

/// Where the second round is not as the first, and how.
fn difference(first: &[Said], second: &[Said]) -> Option<(&'static str, String)> {
    let differs = first.iter().zip(second).find(|(first, second)| first != second);
    if let Some((first, second)) = differs {
        let elsewhere = if first.slot == second.slot { String::new() } else { format!(" in `{}`", second.slot) };
        let what = format!("{}; in the same calls of new objects then{elsewhere} {}", first.text, second.text);
        return Some((first.slot, what));
    }
    let more = if first.len() > second.len() { first } else { second };
    let said = more.get(first.len().min(second.len()))?;
    Some((said.slot, format!("{}, in one of two rounds of the same calls of new objects", said.text)))
}

/// What was said in each slot, in a line.
fn by_slot(round: &[Said]) -> Vec<String> {
    let mut slots = BTreeMap::<&str, (usize, String)>::new();
    for said in round {
        let (count, texts) = slots.entry(said.slot).or_default();
        *count += 1;
        *texts += &said.text;
    }
    let line = |(slot, (count, texts)): (&&str, &(usize, String))| {
        format!("{slot}: {count} answers with hash {:016x}", exercise::hash(texts.as_bytes()))
    };
    slots.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(texts: &[&str]) -> Vec<Said> {
        texts.iter().map(|text| Said { slot: "slot", text: (*text).to_owned() }).collect()
    }

    #[test]
    fn rounds_differ_in_what_was_said_and_in_how_much() {
        assert_eq!(difference(&said(&["a", "b"]), &said(&["a", "b"])), None);
        let (_, what) = difference(&said(&["a", "b"]), &said(&["a", "c"])).unwrap();
        assert_eq!(what, "b; in the same calls of new objects then c");
        let (_, what) = difference(&said(&["a"]), &said(&["a", "c"])).unwrap();
        assert_eq!(what, "c, in one of two rounds of the same calls of new objects");
    }
}
