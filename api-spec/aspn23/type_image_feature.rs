//! DRAFT type image feature.

/// DRAFT type image feature.
#[lcm(aspn23_lcm::type_image_feature, leading(icd_type_image_feature: i8))]
#[lifecycle(aspn23_type_image_feature)]
pub struct Aspn23TypeImageFeature {
    /// DRAFT response [none].
    pub response: f64,
    /// DRAFT orientation [rad].
    #[unit("rad")]
    pub orientation: f64,
    /// DRAFT size [pixels].
    #[unit("pixel")]
    pub size: f64,
    /// DRAFT class id [none].
    #[lcm(i32)]
    pub class_id: u16,
    /// DRAFT octave [none].
    #[lcm(i32)]
    pub octave: u16,
    /// DRAFT descriptor size [none].
    #[lcm(i32)]
    pub descriptor_size: u16,
    /// DRAFT descriptor [none].
    #[lcm(i16)]
    #[len(descriptor_size)]
    pub descriptor: &[u8],
}
