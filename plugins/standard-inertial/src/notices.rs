//! What can be wrong with what comes.

pntos::notices! {
    /// The kinds.
    pub(crate) enum Kind {
        /// The inertial is not made of messages of its type.
        WrongType => WARN "wrong_type",
        /// It has samples of rates instead of increments.
        Sampled => WARN "sampled",
        /// It is in another frame, or lacks a term.
        Unusable => WARN "unusable",
        /// It is not later than the one before it.
        NotLater => WARN "not_later",
        /// A value is one that there cannot be.
        Implausible => WARN "implausible",
        /// It comes after a gap, if its time is right.
        Doubtful => WARN "doubtful",
        /// The interval before it is not the expected one.
        Irregular => WARN "irregular",
        /// The interval before it is a gap.
        Gap => WARN "gaps",
        /// A solution that cannot be started from again.
        RefusedReset => WARN "refused_resets",
        /// Sensor errors that cannot be.
        RefusedCorrection => WARN "refused_corrections",
    }
}
