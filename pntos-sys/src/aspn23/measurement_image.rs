// Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.

//! Images.

use crate::{Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeTimestamp, Bool};

/// How an image is encoded.
///
/// A raw image is its pixels, row after row from the top, from left to right in each, without padding.
/// The channels of a pixel stand together, in the order that the name gives.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementImageImageType(pub u32);

impl Aspn23MeasurementImageImageType {
    /// A file of Windows bitmap format.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP: Self = Self(0);
    /// A file of PNG format (Portable Network Graphics).
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG: Self = Self(1);
    /// A file of JPEG format.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG: Self = Self(2);
    /// A file of TIFF format (Tag Image File Format).
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF: Self = Self(3);
    /// Raw, one channel of brightness: 1 byte a pixel.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8: Self = Self(4);
    /// Raw, channels red, green and blue of 1 byte each: 3 bytes a pixel.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8: Self = Self(5);
    /// Raw, channels blue, green and red of 1 byte each: 3 bytes a pixel.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8: Self = Self(6);
    /// Raw, channels red, green, blue and opacity of 1 byte each: 4 bytes a pixel.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8: Self = Self(7);
    /// Raw, channels blue, green, red and opacity of 1 byte each: 4 bytes a pixel.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8: Self = Self(8);
    /// Raw, one channel of brightness, an integer of 16 bits: 2 bytes a pixel.
    pub const ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16: Self = Self(9);
    /// Raw, one channel of brightness, an IEEE 754 number of 64 bits: 8 bytes a pixel.
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

/// How a camera maps points in space to pixels.
///
/// A point at distance Z along the boresight, X to the right of it and Y below it has the normalized
/// coordinates x = X/Z and y = Y/Z. In the axes of the sensor the boresight is x, right is y and down
/// is z.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MeasurementImageCameraModel(pub u32);

impl Aspn23MeasurementImageCameraModel {
    /// A pinhole with the distortion of a lens, after Brown, as the Camera Calibration Toolbox for Matlab
    /// has it. Its ten coefficients are the focal lengths fx and fy in pixels, the principal point cx and
    /// cy in pixels, the distortion k1 to k5 and the skew s. With r2 = x^2 + y^2 and d = 1 + k1 r2 + k2
    /// r2^2 + k5 r2^3, a point appears at xd = d x + 2 k3 x y + k4 (r2 + 2 x^2) and yd = d y + k3 (r2 + 2
    /// y^2) + 2 k4 x y, which is in column fx (xd + s yd) + cx and row fy yd + cy.
    pub const ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB: Self = Self(
        0,
    );
    /// A pinhole without distortion. Its four coefficients are the focal lengths fx and fy in pixels and
    /// the principal point cx and cy in pixels. A point is in column fx x + cx and row fy y + cy.
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

/// One image of a camera, with the model that relates its pixels to directions.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MeasurementImage {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_IMAGE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of rows.
    ///
    /// Unit: pixel.
    pub height: u32,
    /// Number of columns.
    ///
    /// Unit: pixel.
    pub width: u32,
    /// Whether the bytes of `image_data` are in big-endian order; else they are in little-endian order. In
    /// a raw image it matters only to channels of more than one byte.
    pub is_bigendian: Bool,
    /// How the image is encoded.
    pub image_type: Aspn23MeasurementImageImageType,
    /// Number of elements in `image_data`. For a raw image it is `height * width` times the bytes of a
    /// pixel.
    ///
    /// Unit: byte.
    pub image_data_length: u64,
    /// The image, encoded as `image_type` says. It lives as long as the message.
    pub image_data: *mut u8,
    /// How the camera maps points in space to pixels.
    pub camera_model: Aspn23MeasurementImageCameraModel,
    /// Number of elements in `model_coefficients`.
    pub num_model_coefficients: u8,
    /// The coefficients that `camera_model` asks for, in its order. They live as long as the message.
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
