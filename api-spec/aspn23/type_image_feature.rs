//! How a feature of an image looks.

/// How a feature of an image looks, as a detector found and an extractor described it. `Aspn23MetadataImageFeatures` of
/// the same sensor names both, and says how to read the descriptor.
#[lcm(aspn23_lcm::type_image_feature, leading(icd_type_image_feature: i8))]
#[lifecycle(aspn23_type_image_feature)]
pub struct Aspn23TypeImageFeature {
    /// How strongly the detector responded to the feature. The scale is that of the detector.
    pub response: f64,
    /// Direction of the feature in the axes of the image, clockwise. It has a meaning only if `orientation_calculated`
    /// in the metadata of the sensor is true.
    #[unit("rad")]
    pub orientation: f64,
    /// Effective size of the feature in the image at its full resolution, whatever the octave and the filter in which
    /// it was found.
    #[unit("pixel")]
    pub size: f64,
    /// Features that belong to one class or group have the same number.
    #[lcm(i32)]
    pub class_id: u16,
    /// Octave, or layer of the image pyramid, in which the feature was found.
    #[lcm(i32)]
    pub octave: u16,
    /// Number of bytes in `descriptor`.
    #[lcm(i32)]
    pub descriptor_size: u16,
    /// The descriptor, as bytes. `descriptor_type`, `is_bigendian` and `descriptor_number_of_elements` in the metadata
    /// of the sensor say what they hold. They live as long as the message.
    #[lcm(i16)]
    #[len(descriptor_size)]
    pub descriptor: &[u8],
}
