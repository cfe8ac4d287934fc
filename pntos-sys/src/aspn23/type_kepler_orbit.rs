// Made from api-spec/aspn23/type_kepler_orbit.rs by `cargo pntos gen`. Changes belong there.

//! Orbit of a navigation satellite.

/// Orbit of a navigation satellite, in the Keplerian elements and harmonic corrections that its
/// navigation message broadcasts.
///
/// The names in parentheses are those of the interface control documents, which also say how to compute
/// a position from them: IS-GPS-200, table 20-IV, for GPS; the Galileo OS SIS ICD, section 5.1, for
/// Galileo; BDS-SIS-ICD-B1I for BeiDou. Angles here are in rad; where a document counts in semicircles,
/// the broadcast value was multiplied by pi.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeKeplerOrbit {
    /// Mean anomaly at `t_oe` (M_0).
    ///
    /// Unit: rad.
    pub m_0: f64,
    /// Difference of the mean motion from the value computed from the semi-major axis (delta n).
    ///
    /// Unit: rad/s.
    pub delta_n: f64,
    /// Eccentricity (e), without a unit.
    pub e: f64,
    /// Square root of the semi-major axis (sqrt A).
    ///
    /// Unit: sqrt(m).
    pub sqrt_a: f64,
    /// Longitude of the ascending node at the start of the week of `t_oe` (OMEGA_0).
    ///
    /// Unit: rad.
    pub omega_0: f64,
    /// Inclination at `t_oe` (i_0).
    ///
    /// Unit: rad.
    pub i_0: f64,
    /// Rate of change of the inclination (IDOT).
    ///
    /// Unit: rad/s.
    pub i_dot: f64,
    /// Argument of perigee (omega).
    ///
    /// Unit: rad.
    pub omega: f64,
    /// Rate of change of the right ascension of the ascending node (OMEGA DOT).
    ///
    /// Unit: rad/s.
    pub omega_dot: f64,
    /// Amplitude of the cosine correction to the argument of latitude (C_uc).
    ///
    /// Unit: rad.
    pub c_uc: f64,
    /// Amplitude of the sine correction to the argument of latitude (C_us).
    ///
    /// Unit: rad.
    pub c_us: f64,
    /// Amplitude of the cosine correction to the orbit radius (C_rc).
    ///
    /// Unit: m.
    pub c_rc: f64,
    /// Amplitude of the sine correction to the orbit radius (C_rs).
    ///
    /// Unit: m.
    pub c_rs: f64,
    /// Amplitude of the cosine correction to the inclination (C_ic).
    ///
    /// Unit: rad.
    pub c_ic: f64,
    /// Amplitude of the sine correction to the inclination (C_is).
    ///
    /// Unit: rad.
    pub c_is: f64,
    /// Reference time of the orbit (t_oe): seconds since the start of the week, in the time of the
    /// satellite system.
    ///
    /// Unit: s.
    pub t_oe: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 128] = [(); core::mem::size_of::<Aspn23TypeKeplerOrbit>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeKeplerOrbit>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, m_0)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, delta_n)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, e)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, sqrt_a)];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega_0)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, i_0)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, i_dot)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega_dot)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_uc)];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_us)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_rc)];
    const _: [(); 96] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_rs)];
    const _: [(); 104] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_ic)];
    const _: [(); 112] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_is)];
    const _: [(); 120] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, t_oe)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 128] = [(); core::mem::size_of::<Aspn23TypeKeplerOrbit>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeKeplerOrbit>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, m_0)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, delta_n)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, e)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, sqrt_a)];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega_0)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, i_0)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, i_dot)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega_dot)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_uc)];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_us)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_rc)];
    const _: [(); 96] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_rs)];
    const _: [(); 104] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_ic)];
    const _: [(); 112] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_is)];
    const _: [(); 120] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, t_oe)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 128] = [(); core::mem::size_of::<Aspn23TypeKeplerOrbit>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeKeplerOrbit>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, m_0)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, delta_n)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, e)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, sqrt_a)];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega_0)];
    const _: [(); 40] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, i_0)];
    const _: [(); 48] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, i_dot)];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega)];
    const _: [(); 64] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, omega_dot)];
    const _: [(); 72] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_uc)];
    const _: [(); 80] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_us)];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_rc)];
    const _: [(); 96] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_rs)];
    const _: [(); 104] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_ic)];
    const _: [(); 112] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, c_is)];
    const _: [(); 120] = [(); core::mem::offset_of!(Aspn23TypeKeplerOrbit, t_oe)];
};
