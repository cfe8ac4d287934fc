//! DRAFT measurement image.

use crate::aspn23::type_header::Aspn23TypeHeader;
use crate::aspn23::type_integrity::Aspn23TypeIntegrity;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// DRAFT image type.
#[open]
pub enum Aspn23MeasurementImageImageType {
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64.
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64,
}

/// DRAFT camera model.
#[open]
pub enum Aspn23MeasurementImageCameraModel {
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB.
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB,
    /// DRAFT ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL.
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL,
}

/// DRAFT measurement image.
#[base(header)]
#[message(ASPN_MEASUREMENT_IMAGE)]
#[lcm(aspn23_lcm::measurement_image, leading(icd_measurement_image: i8))]
#[lifecycle(aspn23_measurement_image)]
pub struct Aspn23MeasurementImage {
    /// Header of the message; `message_type` is `ASPN_MEASUREMENT_IMAGE`.
    pub header: Aspn23TypeHeader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT height [pixels].
    #[unit("pixel")]
    #[lcm(i64)]
    pub height: u32,
    /// DRAFT width [pixels].
    #[unit("pixel")]
    #[lcm(i64)]
    pub width: u32,
    /// DRAFT is bigendian [none].
    pub is_bigendian: bool,
    /// DRAFT image type [].
    #[lcm(i8)]
    pub image_type: Aspn23MeasurementImageImageType,
    /// DRAFT image data length [byte].
    #[unit("byte")]
    #[lcm(i64)]
    pub image_data_length: u64,
    /// DRAFT image data [none].
    #[lcm(i16)]
    #[len(image_data_length)]
    pub image_data: &[u8],
    /// DRAFT camera model [].
    #[lcm(i8)]
    pub camera_model: Aspn23MeasurementImageCameraModel,
    /// DRAFT num model coefficients [none].
    #[lcm(i16)]
    pub num_model_coefficients: u8,
    /// DRAFT model coefficients [none].
    #[len(num_model_coefficients)]
    pub model_coefficients: &[f64],
    /// Number of elements in `integrity`.
    #[lcm(i16)]
    pub num_integrity: u8,
    /// Statements about trust. They live as long as the message.
    #[len(num_integrity)]
    pub integrity: &[Aspn23TypeIntegrity],
}
