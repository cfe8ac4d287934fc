//! Images.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// How an image is encoded.
///
/// A raw image is its pixels, row after row from the top, from left to right in each, without padding. The channels of
/// a pixel stand together, in the order that the name gives.
#[open]
pub enum Aspn23MeasurementImageImageType {
    /// A file of Windows bitmap format.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP,
    /// A file of PNG format (Portable Network Graphics).
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG,
    /// A file of JPEG format.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG,
    /// A file of TIFF format (Tag Image File Format).
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF,
    /// Raw, one channel of brightness: 1 byte a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8,
    /// Raw, channels red, green and blue of 1 byte each: 3 bytes a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8,
    /// Raw, channels blue, green and red of 1 byte each: 3 bytes a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8,
    /// Raw, channels red, green, blue and opacity of 1 byte each: 4 bytes a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8,
    /// Raw, channels blue, green, red and opacity of 1 byte each: 4 bytes a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8,
    /// Raw, one channel of brightness, an integer of 16 bits: 2 bytes a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16,
    /// Raw, one channel of brightness, an IEEE 754 number of 64 bits: 8 bytes a pixel.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64,
}

/// How a camera maps points in space to pixels.
///
/// A point at distance Z along the boresight, X to the right of it and Y below it has the normalized coordinates x =
/// X/Z and y = Y/Z. In the axes of the sensor the boresight is x, right is y and down is z.
#[open]
pub enum Aspn23MeasurementImageCameraModel {
    /// A pinhole with the distortion of a lens, after Brown, as the Camera Calibration Toolbox for Matlab has it. Its
    /// ten coefficients are the focal lengths fx and fy in pixels, the principal point cx and cy in pixels, the
    /// distortion k1 to k5 and the skew s. With r2 = x^2 + y^2 and d = 1 + k1 r2 + k2 r2^2 + k5 r2^3, a point appears
    /// at xd = d x + 2 k3 x y + k4 (r2 + 2 x^2) and yd = d y + k3 (r2 + 2 y^2) + 2 k4 x y, which is in column fx (xd +
    /// s yd) + cx and row fy yd + cy.
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB,
    /// A pinhole without distortion. Its four coefficients are the focal lengths fx and fy in pixels and the principal
    /// point cx and cy in pixels. A point is in column fx x + cx and row fy y + cy.
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL,
}

/// One image of a camera, with the model that relates its pixels to directions.
#[base(header)]
#[message(ASPN_MEASUREMENT_IMAGE)]
#[lcm(aspn23_lcm::measurement_image, leading(icd_measurement_image: i8))]
#[lifecycle(aspn23_measurement_image)]
pub struct Aspn23MeasurementImage {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_IMAGE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// Number of rows.
    #[unit("pixel")]
    #[lcm(i64)]
    pub height: u32,
    /// Number of columns.
    #[unit("pixel")]
    #[lcm(i64)]
    pub width: u32,
    /// Whether the bytes of `image_data` are in big-endian order; else they are in little-endian order. In a raw image
    /// it matters only to channels of more than one byte.
    pub is_bigendian: bool,
    /// How the image is encoded.
    #[lcm(i8)]
    pub image_type: Aspn23MeasurementImageImageType,
    /// Number of elements in `image_data`. For a raw image it is `height * width` times the bytes of a pixel.
    #[unit("byte")]
    #[lcm(i64)]
    pub image_data_length: u64,
    /// The image, encoded as `image_type` says. It lives as long as the message.
    #[lcm(i16)]
    #[len(image_data_length)]
    pub image_data: &[u8],
    /// How the camera maps points in space to pixels.
    #[lcm(i8)]
    pub camera_model: Aspn23MeasurementImageCameraModel,
    /// Number of elements in `model_coefficients`.
    #[lcm(i16)]
    pub num_model_coefficients: u8,
    /// The coefficients that `camera_model` asks for, in its order. They live as long as the message.
    #[len(num_model_coefficients)]
    pub model_coefficients: &[f64],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
