//! Place and orientation of a sensor on its platform.

/// Place and orientation of a sensor on its platform, with how well they are known.
///
/// The axes of the platform are x forward, y right and z down. Whoever builds the system defines their origin.
#[lcm(aspn23_lcm::type_mounting, leading(icd_type_mounting: i8))]
#[lifecycle(aspn23_type_mounting)]
pub struct Aspn23TypeMounting {
    /// Position of the sensor: the vector from the origin of the platform to that of the sensor, along the axes of the
    /// platform.
    #[unit("m")]
    pub lever_arm: [f64; 3],
    /// Standard deviations of the errors of `lever_arm`, along the axes of the platform.
    #[unit("m")]
    pub lever_arm_sigma: [f64; 3],
    /// The rotation that turns the axes of the platform into those of the sensor, scalar first, of length 1: it takes a
    /// vector's components along the sensor's axes to those along the platform's. NaN if the sensor has no orientation
    /// that matters, such as an antenna; any other sensor gives it.
    #[absent(NAN)]
    pub orientation_quaternion: [f64; 4],
    /// Covariance of the tilt errors, 3 by 3, about the x, y and z axes of the platform. The tilt is the small rotation
    /// by which `orientation_quaternion` must still be turned to be true. Either all elements are numbers, or all are
    /// NaN because `orientation_quaternion` is.
    #[unit("rad^2")]
    #[absent(NAN)]
    pub orientation_tilt_error_covariance: [[f64; 3]; 3],
}
