//! DRAFT type satnav clock.

/// DRAFT type satnav clock.
#[lcm(aspn23_lcm::type_satnav_clock, leading(icd_type_satnav_clock: i8))]
#[lifecycle(aspn23_type_satnav_clock)]
pub struct Aspn23TypeSatnavClock {
    /// DRAFT t oc [s].
    #[unit("s")]
    pub t_oc: f64,
    /// DRAFT af 0 [s].
    #[unit("s")]
    pub af_0: f64,
    /// DRAFT af 1 [s/s].
    #[unit("s/s")]
    pub af_1: f64,
    /// DRAFT af 2 [s/s^2].
    #[unit("s/s^2")]
    pub af_2: f64,
}
