//! Which cells may call which, and what they have sent each other.
//!
//! A cell may call another one once it holds a stand-in of it, and all cells that this one may call, through it. What a cell
//! has sent and nobody has waited for is *pending*. Calls stay in the order in which one cell sharing all plugins would have made
//! them as long as
//!
//! * a cell sends without waiting only to cells that cannot call it: such a call would find it further than it was, and
//! * before it calls another cell it waits for what is pending at those that may call that one.

use std::sync::atomic::{
    AtomicU64,
    Ordering::{AcqRel, Acquire},
};

/// A set of groups, each of which has a cell.
type Set = u64;

/// The most groups that there can be.
pub(crate) const MOST: usize = Set::BITS as usize;

pub(super) struct Routes {
    /// By group, the groups that it may call.
    reach: [AtomicU64; MOST],
    /// By group, the groups to which it has sent what nobody has waited for.
    pending: [AtomicU64; MOST],
}

impl Routes {
    pub(super) fn new() -> Self {
        Self { reach: [const { AtomicU64::new(0) }; MOST], pending: [const { AtomicU64::new(0) }; MOST] }
    }

    /// `holder` can call `owner` from now on.
    pub(super) fn open(&self, holder: usize, owner: usize) {
        if self.may_call(holder, owner) {
            return;
        }
        let further = 1 << owner | self.reach[owner].load(Acquire);
        // Nothing is ever taken back, so whoever opens two ways at once opens all that they make between them.
        self.reach[holder].fetch_or(further, AcqRel);
        loop {
            let mut is_done = true;
            for from in 0..MOST {
                let known = self.reach[from].load(Acquire);
                let through = groups(known).fold(known, |all, next| all | self.reach[next].load(Acquire));
                if through != known {
                    self.reach[from].fetch_or(through, AcqRel);
                    is_done = false;
                }
            }
            if is_done {
                return;
            }
        }
    }

    /// Whether `from` may call `to`, directly or through others.
    pub(super) fn may_call(&self, from: usize, to: usize) -> bool {
        self.reach[from].load(Acquire) & 1 << to != 0
    }

    /// `from` has sent something to `to`.
    pub(super) fn sent(&self, from: usize, to: usize) {
        self.pending[from].fetch_or(1 << to, AcqRel);
    }

    /// Where something may be pending that `from` has to wait for before it calls `to`.
    pub(super) fn to_settle(&self, from: usize, to: usize) -> impl Iterator<Item = usize> {
        let pending = self.pending[from].load(Acquire) & !(1 << to);
        groups(pending).filter(move |group| self.may_call(*group, to))
    }

    /// `from` has waited for `to`.
    pub(super) fn settled(&self, from: usize, to: usize) {
        self.pending[from].fetch_and(!(1 << to), AcqRel);
    }
}

fn groups(set: Set) -> impl Iterator<Item = usize> {
    (0..MOST).filter(move |group| set & 1 << group != 0)
}

#[cfg(all(test, not(loom)))]
mod tests {
    use super::Routes;

    #[test]
    fn who_holds_a_stand_in_may_call_whatever_its_object_may_call() {
        let routes = Routes::new();

        routes.open(0, 1);
        routes.open(1, 2);
        routes.open(3, 0);

        assert!(routes.may_call(0, 2) && routes.may_call(3, 2));
        assert!(!routes.may_call(2, 0) && !routes.may_call(0, 3));
    }

    #[test]
    fn a_way_that_is_opened_later_counts_for_those_that_know_its_beginning() {
        let routes = Routes::new();

        routes.open(0, 1);
        routes.open(2, 3);
        routes.open(1, 2);

        assert!(routes.may_call(0, 3));
    }

    #[test]
    fn only_what_might_call_the_next_one_is_waited_for() {
        let routes = Routes::new();
        routes.open(0, 1);
        routes.open(0, 2);
        routes.open(0, 3);
        routes.open(1, 3);
        routes.sent(0, 1);
        routes.sent(0, 2);

        assert_eq!(routes.to_settle(0, 3).collect::<Vec<_>>(), [1]);
        assert_eq!(routes.to_settle(0, 1).count(), 0, "what is sent to one cell runs in order");

        routes.settled(0, 1);
        assert_eq!(routes.to_settle(0, 3).count(), 0);
    }
}
