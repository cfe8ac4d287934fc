//! DRAFT type kepler orbit.

/// DRAFT type kepler orbit.
#[lcm(aspn23_lcm::type_kepler_orbit, leading(icd_type_kepler_orbit: i8))]
#[lifecycle(aspn23_type_kepler_orbit)]
pub struct Aspn23TypeKeplerOrbit {
    /// DRAFT m 0 [rad].
    #[unit("rad")]
    pub m_0: f64,
    /// DRAFT delta n [rad/s].
    #[unit("rad/s")]
    pub delta_n: f64,
    /// DRAFT e [none].
    pub e: f64,
    /// DRAFT sqrt a [sqrt(m)].
    #[unit("sqrt(m)")]
    pub sqrt_a: f64,
    /// DRAFT omega 0 [rad].
    #[unit("rad")]
    pub omega_0: f64,
    /// DRAFT i 0 [rad].
    #[unit("rad")]
    pub i_0: f64,
    /// DRAFT i dot [rad].
    #[unit("rad")]
    pub i_dot: f64,
    /// DRAFT omega [rad].
    #[unit("rad")]
    pub omega: f64,
    /// DRAFT omega dot [rad/s].
    #[unit("rad/s")]
    pub omega_dot: f64,
    /// DRAFT c uc [rad].
    #[unit("rad")]
    pub c_uc: f64,
    /// DRAFT c us [rad].
    #[unit("rad")]
    pub c_us: f64,
    /// DRAFT c rc [m].
    #[unit("m")]
    pub c_rc: f64,
    /// DRAFT c rs [m].
    #[unit("m")]
    pub c_rs: f64,
    /// DRAFT c ic [rad].
    #[unit("rad")]
    pub c_ic: f64,
    /// DRAFT c is [rad].
    #[unit("rad")]
    pub c_is: f64,
    /// DRAFT t oe [s].
    #[unit("s")]
    pub t_oe: f64,
}
