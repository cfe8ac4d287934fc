//! A moment in time.

/// A moment in time, counted from the epoch of the clock that the whole system shares.
#[lcm(aspn23_lcm::type_timestamp, leading(icd_type_timestamp: i8))]
#[lifecycle(aspn23_type_timestamp)]
pub struct Aspn23TypeTimestamp {
    /// Time since the epoch, negative before it.
    #[unit("ns")]
    pub elapsed_nsec: i64,
}
