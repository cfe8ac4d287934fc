//! Clock of a navigation satellite.

/// Clock of a navigation satellite, as its navigation message describes it: at time t, the satellite's clock is ahead
/// of the time of its system by `af_0 + af_1 * (t - t_oc) + af_2 * (t - t_oc)^2`, to which a user adds the relativistic
/// term.
///
/// The names in parentheses are those of IS-GPS-200, section 20.3.3.3; the Galileo OS SIS ICD, section 5.1, and
/// BDS-SIS-ICD-B1I call them almost the same.
#[lcm(aspn23_lcm::type_satnav_clock, leading(icd_type_satnav_clock: i8))]
#[lifecycle(aspn23_type_satnav_clock)]
pub struct Aspn23TypeSatnavClock {
    /// Reference time of the clock (t_oc): seconds since the start of the week, in the time of the satellite system.
    #[unit("s")]
    pub t_oc: f64,
    /// Bias of the clock at `t_oc` (a_f0), positive if it is ahead.
    #[unit("s")]
    pub af_0: f64,
    /// Drift of the clock at `t_oc` (a_f1).
    #[unit("s/s")]
    pub af_1: f64,
    /// Rate of change of the drift (a_f2).
    #[unit("s/s^2")]
    pub af_2: f64,
}
