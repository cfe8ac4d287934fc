// Made from api-spec/aspn23/type_kepler_orbit.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type kepler orbit.

/// DRAFT type kepler orbit.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeKeplerOrbit {
    /// DRAFT m 0 [rad].
    ///
    /// Unit: rad.
    pub m_0: f64,
    /// DRAFT delta n [rad/s].
    ///
    /// Unit: rad/s.
    pub delta_n: f64,
    /// DRAFT e [none].
    pub e: f64,
    /// DRAFT sqrt a [sqrt(m)].
    ///
    /// Unit: sqrt(m).
    pub sqrt_a: f64,
    /// DRAFT omega 0 [rad].
    ///
    /// Unit: rad.
    pub omega_0: f64,
    /// DRAFT i 0 [rad].
    ///
    /// Unit: rad.
    pub i_0: f64,
    /// DRAFT i dot [rad].
    ///
    /// Unit: rad.
    pub i_dot: f64,
    /// DRAFT omega [rad].
    ///
    /// Unit: rad.
    pub omega: f64,
    /// DRAFT omega dot [rad/s].
    ///
    /// Unit: rad/s.
    pub omega_dot: f64,
    /// DRAFT c uc [rad].
    ///
    /// Unit: rad.
    pub c_uc: f64,
    /// DRAFT c us [rad].
    ///
    /// Unit: rad.
    pub c_us: f64,
    /// DRAFT c rc [m].
    ///
    /// Unit: m.
    pub c_rc: f64,
    /// DRAFT c rs [m].
    ///
    /// Unit: m.
    pub c_rs: f64,
    /// DRAFT c ic [rad].
    ///
    /// Unit: rad.
    pub c_ic: f64,
    /// DRAFT c is [rad].
    ///
    /// Unit: rad.
    pub c_is: f64,
    /// DRAFT t oe [s].
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
