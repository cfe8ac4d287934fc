//! A moment in time.

/// A moment in time, counted from the epoch of the clock that the whole system shares.
#[lcm(aspn23_lcm::type_timestamp, leading(icd_type_timestamp: i8))]
pub struct Aspn23TypeTimestamp {
    /// Time since the epoch, negative before it.
    #[unit("ns")]
    pub elapsed_nsec: i64,
}

extern "C" {
    /// Makes a timestamp from its members, copying what they point to. NULL if there is no memory. Free it with
    /// `aspn23_type_timestamp_free`.
    pub fn aspn23_type_timestamp_new(elapsed_nsec: i64) -> Option<&Aspn23TypeTimestamp>;

    /// Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_timestamp_free`.
    pub fn aspn23_type_timestamp_copy(_: &Aspn23TypeTimestamp) -> Option<&Aspn23TypeTimestamp>;

    /// Frees the object and what its members point to.
    pub fn aspn23_type_timestamp_free(pointer: &c_void);

    /// Frees what the members point to, and not the object itself.
    pub fn aspn23_type_timestamp_free_members(self: &Aspn23TypeTimestamp);
}
