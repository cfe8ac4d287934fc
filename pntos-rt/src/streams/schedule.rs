//! When solutions are due: at whole multiples of a period of message time, so that they do not depend on when a run was
//! started.

use pntos::Timestamp;

/// Solutions that one message may make due. If its time is further ahead than that, the gap is not filled.
const MOST: i64 = 64;

pub(crate) struct Schedule {
    period: Option<i64>,
    /// The next time to publish a solution for; `None` until a message has set it.
    next: Option<i64>,
    due: Vec<Timestamp>,
}

impl Schedule {
    pub(crate) fn new(period: Option<i64>) -> Self {
        Self { period, next: None, due: Vec::with_capacity(MOST as usize) }
    }

    /// Whether anything is ever due.
    pub(crate) fn is_active(&self) -> bool {
        self.period.is_some()
    }

    /// Notes that a message of this time was delivered. Whether it makes solutions due: see [`take`](Self::take).
    #[inline]
    pub(crate) fn is_due(&mut self, time: i64) -> bool {
        match self.period {
            None => false,
            Some(_) if self.next.is_some_and(|next| time < next) => false,
            Some(period) => self.advance(time, period),
        }
    }

    /// The times that are due. To be given [`back`](Self::back), for their memory.
    pub(crate) fn take(&mut self) -> Vec<Timestamp> {
        std::mem::take(&mut self.due)
    }

    pub(crate) fn back(&mut self, times: Vec<Timestamp>) {
        self.due = times;
    }

    #[cold]
    fn advance(&mut self, time: i64, period: i64) -> bool {
        let next = *self.next.get_or_insert_with(|| next_multiple(time, period));
        if time < next {
            return false;
        }
        let last = time.saturating_sub(time.rem_euclid(period));
        let first = if last.saturating_sub(next) / period < MOST { next } else { last };
        self.due.clear();
        let mut at = first;
        loop {
            self.due.push(Timestamp { elapsed_nsec: at });
            let Some(later) = at.checked_add(period) else { break };
            at = later;
            if at > last {
                break;
            }
        }
        self.next = Some(at.max(last.saturating_add(1)));
        true
    }
}

/// The first multiple of `period` that is not before `time`.
fn next_multiple(time: i64, period: i64) -> i64 {
    match time.rem_euclid(period) {
        0 => time,
        rest => time.saturating_add(period - rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn due(schedule: &mut Schedule, time: i64) -> Vec<i64> {
        let due = schedule.is_due(time);
        let times = schedule.take();
        let list = if due { times.iter().map(|time| time.elapsed_nsec).collect() } else { Vec::new() };
        schedule.back(times);
        list
    }

    #[test]
    fn is_due_at_multiples_of_the_period_from_the_first_message_on() {
        let mut schedule = Schedule::new(Some(10));
        assert_eq!(due(&mut schedule, 13), []);
        assert_eq!(due(&mut schedule, 19), []);
        assert_eq!(due(&mut schedule, 20), [20]);
        assert_eq!(due(&mut schedule, 20), []);
        assert_eq!(due(&mut schedule, 45), [30, 40]);
        assert_eq!(due(&mut schedule, 41), []);
        assert_eq!(due(&mut schedule, 50), [50]);
    }

    #[test]
    fn is_due_for_the_first_message_if_it_is_on_a_multiple() {
        assert_eq!(due(&mut Schedule::new(Some(10)), -20), [-20]);
    }

    #[test]
    fn does_not_fill_a_gap_that_is_too_long() {
        let mut schedule = Schedule::new(Some(1));
        assert_eq!(due(&mut schedule, 0), [0]);
        assert_eq!(due(&mut schedule, 1_000_000), [1_000_000]);
        assert_eq!(due(&mut schedule, 1_000_001), [1_000_001]);
    }

    #[test]
    fn is_never_due_without_a_period() {
        assert_eq!(due(&mut Schedule::new(None), 0), []);
    }

    #[test]
    fn times_at_the_ends_of_the_range_do_not_overflow() {
        for period in [1, 7, 1_000_000_000] {
            let mut schedule = Schedule::new(Some(period));
            due(&mut schedule, i64::MIN);
            due(&mut schedule, i64::MIN + period);
            assert!(due(&mut schedule, i64::MAX).iter().all(|time| time % period == 0));
            due(&mut schedule, i64::MAX);
        }
    }
}
