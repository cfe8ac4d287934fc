//! What can be wrong with what comes.

/// The kinds, in the order of [`Notices`]' keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    WrongType,
    Sampled,
    Unusable,
    NotLater,
    Implausible,
    Doubtful,
    Irregular,
    Gap,
    RefusedReset,
    RefusedCorrection,
}

/// The counts of all inertials of a plugin.
pub(crate) type Notices = pntos::notices::Notices<10>;

/// None of any kind.
pub(crate) const fn none() -> Notices {
    Notices::new(
        "standard-inertial/statistics",
        [
            "wrong_type",
            "sampled",
            "unusable",
            "not_later",
            "implausible",
            "doubtful",
            "irregular",
            "gaps",
            "refused_resets",
            "refused_corrections",
        ],
    )
}
