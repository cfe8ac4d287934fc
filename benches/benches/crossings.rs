//! What a crossing between C and Rust costs, in each way that something can cross, beside the same between C and C. The
//! limit: 1.1 times as much, and no allocation.

use std::time::Instant;

use pntos::testing::CountingAllocator;
use pntos_benches::{Crossing, crossings};

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// Crossings of one side before the other has its turn: short, so that some turns are undisturbed on a busy machine.
const TURN: u32 = 2_000;
/// Turns.
const TURNS: usize = 4_000;
const LIMIT: f64 = 1.1;

/// The least time of a crossing in ns, of ours and theirs.
fn least(crossing: &Crossing) -> [f64; 2] {
    let sides = [&crossing.ours, &crossing.theirs];
    let mut least = [f64::INFINITY; 2];
    for _ in 0..TURNS {
        for (least, side) in least.iter_mut().zip(sides) {
            let start = Instant::now();
            side(TURN);
            *least = least.min(start.elapsed().as_nanos() as f64 / f64::from(TURN));
        }
    }
    least
}

fn main() {
    println!(
        "{:<14}{:<18}{:>9}{:>9}{:>8}{:>8}{:>14}",
        "", "what crosses", "Rust, ns", "C, ns", "ratio", "limit", "allocations"
    );
    for crossing in crossings() {
        let direction = if crossing.into_rust { "C calls Rust" } else { "Rust calls C" };
        let [ours, theirs] = least(&crossing);
        let allocations = CountingAllocator::count(|| (crossing.ours)(TURN)) as f64 / f64::from(TURN);
        let ratio = ours / theirs;
        let verdict = if ratio <= LIMIT { "PASS" } else { "OVER" };
        println!(
            "{direction:<14}{:<18}{ours:>9.2}{theirs:>9.2}{ratio:>8.2}{LIMIT:>8.2}{allocations:>14.3}  {verdict}",
            crossing.name
        );
    }
}
