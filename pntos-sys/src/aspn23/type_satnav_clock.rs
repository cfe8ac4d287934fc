// Made from api-spec/aspn23/type_satnav_clock.rs by `cargo pntos gen`. Changes belong there.

//! Clock of a navigation satellite.

/// Clock of a navigation satellite, as its navigation message describes it: at time t, the satellite's
/// clock is ahead of the time of its system by `af_0 + af_1 * (t - t_oc) + af_2 * (t - t_oc)^2`, to
/// which a user adds the relativistic term.
///
/// The names in parentheses are those of IS-GPS-200, section 20.3.3.3; the Galileo OS SIS ICD, section
/// 5.1, and BDS-SIS-ICD-B1I call them almost the same.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavClock {
    /// Reference time of the clock (t_oc): seconds since the start of the week, in the time of the
    /// satellite system.
    ///
    /// Unit: s.
    pub t_oc: f64,
    /// Bias of the clock at `t_oc` (a_f0), positive if it is ahead.
    ///
    /// Unit: s.
    pub af_0: f64,
    /// Drift of the clock at `t_oc` (a_f1).
    ///
    /// Unit: s/s.
    pub af_1: f64,
    /// Rate of change of the drift (a_f2).
    ///
    /// Unit: s/s^2.
    pub af_2: f64,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<Aspn23TypeSatnavClock>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavClock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, t_oc)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_0)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_1)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_2)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<Aspn23TypeSatnavClock>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeSatnavClock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, t_oc)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_0)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_1)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_2)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 32] = [(); core::mem::size_of::<Aspn23TypeSatnavClock>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeSatnavClock>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, t_oc)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_0)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_1)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeSatnavClock, af_2)];
};
