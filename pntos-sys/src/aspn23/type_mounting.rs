// Made from api-spec/aspn23/type_mounting.rs by `cargo pntos gen`. Changes belong there.

//! Place and orientation of a sensor on its platform.

/// Place and orientation of a sensor on its platform, with how well they are known.
///
/// The axes of the platform are x forward, y right and z down. Whoever builds the system defines their
/// origin.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aspn23TypeMounting {
    /// Position of the sensor: the vector from the origin of the platform to that of the sensor, along the
    /// axes of the platform.
    ///
    /// Unit: m.
    pub lever_arm: [f64; 3],
    /// Standard deviations of the errors of `lever_arm`, along the axes of the platform.
    ///
    /// Unit: m.
    pub lever_arm_sigma: [f64; 3],
    /// The rotation that turns the axes of the platform into those of the sensor, scalar first, of length
    /// 1: it takes a vector's components along the sensor's axes to those along the platform's. NaN if the
    /// sensor has no orientation that matters, such as an antenna; any other sensor gives it.
    pub orientation_quaternion: [f64; 4],
    /// Covariance of the tilt errors, 3 by 3, about the x, y and z axes of the platform. The tilt is the
    /// small rotation by which `orientation_quaternion` must still be turned to be true. Either all
    /// elements are numbers, or all are NaN because `orientation_quaternion` is.
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
