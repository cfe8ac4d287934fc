//! Orbit of a navigation satellite.

/// Orbit of a navigation satellite, in the Keplerian elements and harmonic corrections that its navigation message
/// broadcasts.
///
/// The names in parentheses are those of the interface control documents, which also say how to compute a position from
/// them: IS-GPS-200, table 20-IV, for GPS; the Galileo OS SIS ICD, section 5.1, for Galileo; BDS-SIS-ICD-B1I for
/// BeiDou. Angles here are in rad; where a document counts in semicircles, the broadcast value was multiplied by pi.
#[lcm(aspn23_lcm::type_kepler_orbit, leading(icd_type_kepler_orbit: i8))]
#[lifecycle(aspn23_type_kepler_orbit)]
pub struct Aspn23TypeKeplerOrbit {
    /// Mean anomaly at `t_oe` (M_0).
    #[unit("rad")]
    pub m_0: f64,
    /// Difference of the mean motion from the value computed from the semi-major axis (delta n).
    #[unit("rad/s")]
    pub delta_n: f64,
    /// Eccentricity (e), without a unit.
    pub e: f64,
    /// Square root of the semi-major axis (sqrt A).
    #[unit("sqrt(m)")]
    pub sqrt_a: f64,
    /// Longitude of the ascending node at the start of the week of `t_oe` (OMEGA_0).
    #[unit("rad")]
    pub omega_0: f64,
    /// Inclination at `t_oe` (i_0).
    #[unit("rad")]
    pub i_0: f64,
    /// Rate of change of the inclination (IDOT).
    #[unit("rad/s")]
    pub i_dot: f64,
    /// Argument of perigee (omega).
    #[unit("rad")]
    pub omega: f64,
    /// Rate of change of the right ascension of the ascending node (OMEGA DOT).
    #[unit("rad/s")]
    pub omega_dot: f64,
    /// Amplitude of the cosine correction to the argument of latitude (C_uc).
    #[unit("rad")]
    pub c_uc: f64,
    /// Amplitude of the sine correction to the argument of latitude (C_us).
    #[unit("rad")]
    pub c_us: f64,
    /// Amplitude of the cosine correction to the orbit radius (C_rc).
    #[unit("m")]
    pub c_rc: f64,
    /// Amplitude of the sine correction to the orbit radius (C_rs).
    #[unit("m")]
    pub c_rs: f64,
    /// Amplitude of the cosine correction to the inclination (C_ic).
    #[unit("rad")]
    pub c_ic: f64,
    /// Amplitude of the sine correction to the inclination (C_is).
    #[unit("rad")]
    pub c_is: f64,
    /// Reference time of the orbit (t_oe): seconds since the start of the week, in the time of the satellite system.
    #[unit("s")]
    pub t_oe: f64,
}
