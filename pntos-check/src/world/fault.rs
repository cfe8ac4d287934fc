//! What an access to forbidden memory means. Runs in a signal handler: no allocation, no lock.

use crate::{
    Rule, rule, slot,
    wire::Emergency,
    world::{
        arena,
        ledger::{State, Way, ledger},
    },
};

/// Says which rule a fault at this address breaks; `false` if the address is none of ours.
pub fn explain(address: usize) -> bool {
    let Some(arena) = arena::existing().filter(|arena| arena.contains(address)) else { return false };
    let Some(number) = arena.object_at(address) else { return false };
    let face = ledger().face(number);
    let (Some(kind), origin) = (face.kind(), face.origin()) else { return false };
    let state = face.state();
    let (rule, does): (&'static Rule, &str) = if arena.is_guard(address, number) {
        (&rule::memory::PAST_THE_END, "reads or writes past the end of")
    } else {
        match state {
            State::Shared => (&rule::memory::WRITES_SHARED, "writes to"),
            State::Lent => (&rule::memory::WRITES_LENT, "writes to"),
            State::Returned => (&rule::memory::KEEPS_LENT, "uses after the call"),
            State::Released => (&rule::memory::USES_RELEASED, "uses after its last reference was given back"),
            State::Unused | State::Draft | State::Sole => return false,
        }
    };
    let mut line = Emergency::finding(rule, slot::current());
    if slot::current().is_none() {
        line.push("a thread of the plugin ");
    }
    line.push(does);
    line.push(" the ");
    line.push(kind.name);
    if let Some(origin) = origin {
        if !origin.parameter.is_empty() {
            line.push(" `");
            line.push(origin.parameter);
            line.push("`");
        }
        line.push(match origin.way {
            Way::Transferred => ", which was transferred by `",
            Way::Returned => ", which was returned by `",
            Way::Lent => ", which was lent for the call of `",
            Way::Nested => ", which was nested in what came by `",
        });
        line.push(origin.slot);
        line.push("`");
    }
    line.send();
    true
}
