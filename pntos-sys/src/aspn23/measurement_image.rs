// Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT measurement image.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp, Bool};

/// DRAFT image type.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementImageImageType(pub u32);

impl Aspn23MeasurementImageImageType {
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP: Self = Self(0);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG: Self = Self(1);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG: Self = Self(2);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF: Self = Self(3);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8: Self = Self(4);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8: Self = Self(5);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8: Self = Self(6);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8: Self = Self(7);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8: Self = Self(8);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16: Self = Self(9);
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64: Self = Self(10);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP"),
            1 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG"),
            2 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG"),
            3 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF"),
            4 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8"),
            5 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8"),
            6 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8"),
            7 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8"),
            8 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8"),
            9 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16"),
            10 => Some("ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementImageImageType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementImageImageType({})", self.0),
        }
    }
}

/// DRAFT camera model.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementImageCameraModel(pub u32);

impl Aspn23MeasurementImageCameraModel {
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB.
    pub const ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB: Self = Self(
        0,
    );
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL.
    pub const ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB"),
            1 => Some("ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MeasurementImageCameraModel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MeasurementImageCameraModel({})", self.0),
        }
    }
}

/// DRAFT measurement image.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementImage {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_IMAGE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT height [pixels].
    ///
    /// Unit: pixel.
    pub height: u32,
    /// DRAFT width [pixels].
    ///
    /// Unit: pixel.
    pub width: u32,
    /// DRAFT is bigendian [none].
    pub is_bigendian: Bool,
    /// DRAFT image type [].
    pub image_type: Aspn23MeasurementImageImageType,
    /// DRAFT image data length [byte].
    ///
    /// Unit: byte.
    pub image_data_length: u64,
    /// DRAFT image data [none].
    pub image_data: *mut u8,
    /// DRAFT camera model [].
    pub camera_model: Aspn23MeasurementImageCameraModel,
    /// DRAFT num model coefficients [none].
    pub num_model_coefficients: u8,
    /// DRAFT model coefficients [none].
    pub model_coefficients: *mut f64,
    /// Number of elements in `integrity`.
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    pub integrity: *mut Aspn23TypeIntegrity,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 96] = [(); core::mem::size_of::<Aspn23MeasurementImage>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementImage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementImage, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementImage, height)];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementImage, width)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, is_bigendian
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementImage, image_type)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, image_data_length
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementImage, image_data)];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, camera_model
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, num_model_coefficients
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, model_coefficients
    )];
    const _: [(); 80] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, num_integrity
    )];
    const _: [(); 88] = [(); core::mem::offset_of!(Aspn23MeasurementImage, integrity)];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementImage>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MeasurementImage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementImage, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementImage, height)];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementImage, width)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, is_bigendian
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementImage, image_type)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, image_data_length
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementImage, image_data)];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, camera_model
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, num_model_coefficients
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, model_coefficients
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, num_integrity
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(Aspn23MeasurementImage, integrity)];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MeasurementImage>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MeasurementImage>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MeasurementImage, header)];
    const _: [(); 24] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, time_of_validity
    )];
    const _: [(); 32] = [(); core::mem::offset_of!(Aspn23MeasurementImage, height)];
    const _: [(); 36] = [(); core::mem::offset_of!(Aspn23MeasurementImage, width)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, is_bigendian
    )];
    const _: [(); 44] = [(); core::mem::offset_of!(Aspn23MeasurementImage, image_type)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, image_data_length
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(Aspn23MeasurementImage, image_data)];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, camera_model
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, num_model_coefficients
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, model_coefficients
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MeasurementImage, num_integrity
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(Aspn23MeasurementImage, integrity)];
};
