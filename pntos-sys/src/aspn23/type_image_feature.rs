// Made from api-spec/aspn23/type_image_feature.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT type image feature.

/// DRAFT type image feature.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23TypeImageFeature {
    /// DRAFT response [none].
    pub response: f64,
    /// DRAFT orientation [rad].
    ///
    /// Unit: rad.
    pub orientation: f64,
    /// DRAFT size [pixels].
    ///
    /// Unit: pixel.
    pub size: f64,
    /// DRAFT class id [none].
    pub class_id: u16,
    /// DRAFT octave [none].
    pub octave: u16,
    /// DRAFT descriptor size [none].
    pub descriptor_size: u16,
    /// DRAFT descriptor [none].
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
