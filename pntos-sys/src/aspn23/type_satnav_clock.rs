// Made from api-spec/aspn23/type_satnav_clock.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type satnav clock.

/// DRAFT type satnav clock.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeSatnavClock {
    /// DRAFT t oc [s].
    ///
    /// Unit: s.
    pub t_oc: f64,
    /// DRAFT af 0 [s].
    ///
    /// Unit: s.
    pub af_0: f64,
    /// DRAFT af 1 [s/s].
    ///
    /// Unit: s/s.
    pub af_1: f64,
    /// DRAFT af 2 [s/s^2].
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
