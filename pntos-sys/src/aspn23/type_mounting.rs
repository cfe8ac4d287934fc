// Made from api-spec/aspn23/type_mounting.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type mounting.

/// DRAFT type mounting.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeMounting {
    /// DRAFT lever arm [m].
    ///
    /// Unit: m.
    pub lever_arm: [f64; 3],
    /// DRAFT lever arm sigma [m].
    ///
    /// Unit: m.
    pub lever_arm_sigma: [f64; 3],
    /// DRAFT orientation quaternion [none].
    pub orientation_quaternion: [f64; 4],
    /// DRAFT orientation tilt error covariance [rad^2].
    ///
    /// Unit: rad^2.
    pub orientation_tilt_error_covariance: [[f64; 3]; 3],
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 152] = [(); core::mem::size_of::<Aspn23TypeMounting>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeMounting>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMounting, lever_arm)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeMounting, lever_arm_sigma)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeMounting, orientation_quaternion
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeMounting, orientation_tilt_error_covariance
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 152] = [(); core::mem::size_of::<Aspn23TypeMounting>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeMounting>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMounting, lever_arm)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeMounting, lever_arm_sigma)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeMounting, orientation_quaternion
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeMounting, orientation_tilt_error_covariance
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 152] = [(); core::mem::size_of::<Aspn23TypeMounting>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeMounting>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeMounting, lever_arm)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeMounting, lever_arm_sigma)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23TypeMounting, orientation_quaternion
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23TypeMounting, orientation_tilt_error_covariance
    )];
};
