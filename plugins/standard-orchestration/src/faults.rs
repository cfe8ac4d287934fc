//! What can go wrong with messages.

use pntos::notices::Notices;

pntos::notices! {
    /// The kinds.
    pub(crate) enum Kind {
        /// Its time is before that of the filter.
        Old => INFO "old",
        /// Its time is so far ahead that no other message bears it out.
        FarAhead => WARN "far_ahead",
        /// The inertial takes no messages of its type.
        WrongType => WARN "wrong_type",
        /// It has no time of validity, and is needed at one.
        NoTime => WARN "no_time",
        /// A preprocessor made something that is not a message.
        NoMessage => WARN "no_message",
        /// The alignment is not done, though it should be.
        Unaligned => WARN "unaligned",
        /// The inertial has no solution at the time of the filter.
        NoInertial => WARN "no_inertial",
        /// Nothing came for the inertial after the alignment.
        NoReadings => WARN "no_readings",
        /// The inertial went over a gap between its readings.
        Gap => WARN "gaps",
        /// The engine did not move to the time it was told.
        Stuck => WARN "stuck",
        /// The filter's estimate is not finite.
        NotFinite => ERROR "not_finite",
        /// More messages wait than the sequence holds.
        Overfull => WARN "overfull",
    }
}

/// How often each kind happened.
pub(crate) type Faults = Notices<Kind>;
