// Made from api-spec/aspn23/type_image_feature.rs by `cargo pntos gen`. Changes belong there.

//! How a feature of an image looks.

/// How a feature of an image looks, as a detector found and an extractor described it.
/// `Aspn23MetadataImageFeatures` of the same sensor names both, and says how to read the descriptor.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeImageFeature {
    /// How strongly the detector responded to the feature. The scale is that of the detector.
    pub response: f64,
    /// Direction of the feature in the axes of the image, clockwise. It has a meaning only if
    /// `orientation_calculated` in the metadata of the sensor is true.
    ///
    /// Unit: rad.
    pub orientation: f64,
    /// Effective size of the feature in the image at its full resolution, whatever the octave and the
    /// filter in which it was found.
    ///
    /// Unit: pixel.
    pub size: f64,
    /// Features that belong to one class or group have the same number.
    pub class_id: u16,
    /// Octave, or layer of the image pyramid, in which the feature was found.
    pub octave: u16,
    /// Number of bytes in `descriptor`.
    pub descriptor_size: u16,
    /// The descriptor, as bytes. `descriptor_type`, `is_bigendian` and `descriptor_number_of_elements` in
    /// the metadata of the sensor say what they hold. They live as long as the message.
    pub descriptor: *mut u8,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<Aspn23TypeImageFeature>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeImageFeature>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, response)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, orientation)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, size)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, class_id)];
    const _: [(); 26] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, octave)];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeImageFeature, descriptor_size
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, descriptor)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 36] = [(); core::mem::size_of::<Aspn23TypeImageFeature>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23TypeImageFeature>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, response)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, orientation)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, size)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, class_id)];
    const _: [(); 26] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, octave)];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeImageFeature, descriptor_size
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, descriptor)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 40] = [(); core::mem::size_of::<Aspn23TypeImageFeature>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23TypeImageFeature>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, response)];
    const _: [(); 8] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, orientation)];
    const _: [(); 16] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, size)];
    const _: [(); 24] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, class_id)];
    const _: [(); 26] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, octave)];
    const _: [(); 28] = [(); core::mem::offset_of!(
        Aspn23TypeImageFeature, descriptor_size
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23TypeImageFeature, descriptor)];
};
