//! DRAFT type mounting.

/// DRAFT type mounting.
#[lcm(aspn23_lcm::type_mounting, leading(icd_type_mounting: i8))]
#[lifecycle(aspn23_type_mounting)]
pub struct Aspn23TypeMounting {
    /// DRAFT lever arm [m].
    #[unit("m")]
    pub lever_arm: [f64; 3],
    /// DRAFT lever arm sigma [m].
    #[unit("m")]
    pub lever_arm_sigma: [f64; 3],
    /// DRAFT orientation quaternion [none].
    #[absent(NAN)]
    pub orientation_quaternion: [f64; 4],
    /// DRAFT orientation tilt error covariance [rad^2].
    #[unit("rad^2")]
    #[absent(NAN)]
    pub orientation_tilt_error_covariance: [[f64; 3]; 3],
}
