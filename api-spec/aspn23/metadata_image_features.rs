//! How features of images are found and described.

use crate::aspn23::type_metadataheader::Aspn23TypeMetadataheader;
use crate::aspn23::type_timestamp::Aspn23TypeTimestamp;

/// An algorithm that finds features in an image.
#[open]
pub enum Aspn23MetadataImageFeaturesKeypointDetector {
    /// AGAST: corners by an adaptive accelerated segment test.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST,
    /// AKAZE: blobs in an accelerated nonlinear scale space.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE,
    /// BRISK: corners in a scale space.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK,
    /// FAST: corners by an accelerated segment test.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST,
    /// GFTT: good features to track.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT,
    /// KAZE: blobs in a nonlinear scale space.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE,
    /// MSER: regions that are stable over many thresholds.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER,
    /// ORB: FAST corners with an orientation.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB,
    /// SIFT: extrema of differences of Gaussians.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT,
    /// SURF: blobs by an approximate Hessian.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF,
    /// Harris corners.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS,
    /// Shi-Tomasi corners.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI,
    /// Another detector.
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER,
}

/// An algorithm that describes a feature by a vector.
#[open]
pub enum Aspn23MetadataImageFeaturesDescriptorExtractor {
    /// AKAZE.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE,
    /// BRISK.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK,
    /// KAZE.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE,
    /// ORB.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB,
    /// SIFT.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT,
    /// SURF.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF,
    /// Another extractor.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER,
}

/// Type of the elements of a descriptor.
#[open]
pub enum Aspn23MetadataImageFeaturesDescriptorType {
    /// Unsigned integers of one byte.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8,
    /// Floating point numbers of four bytes.
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32,
}

/// How features of images are found and described: what a reader of `Aspn23TypeImageFeature` in the messages of the
/// same sensor needs to know.
#[base(info)]
#[message(ASPN_METADATA_IMAGE_FEATURES)]
#[lcm(aspn23_lcm::metadata_image_features, leading(icd_metadata_image_features: i8))]
#[lifecycle(aspn23_metadata_image_features)]
pub struct Aspn23MetadataImageFeatures {
    /// Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_IMAGE_FEATURES`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The algorithm that finds the features.
    #[lcm(i8)]
    pub keypoint_detector: Aspn23MetadataImageFeaturesKeypointDetector,
    /// Whether the detector or the extractor gives each feature an orientation. If false, `orientation` in
    /// `Aspn23TypeImageFeature` has no meaning.
    pub orientation_calculated: bool,
    /// The algorithm that computes the descriptors.
    #[lcm(i8)]
    pub descriptor_extractor: Aspn23MetadataImageFeaturesDescriptorExtractor,
    /// Whether the elements of a descriptor have their most significant byte first; if false, last. For elements of one
    /// byte it has no meaning.
    pub is_bigendian: bool,
    /// Type of the elements of a descriptor.
    #[lcm(i8)]
    pub descriptor_type: Aspn23MetadataImageFeaturesDescriptorType,
    /// Number of elements in a descriptor. Times the size of `descriptor_type` it is the `descriptor_size` of each
    /// `Aspn23TypeImageFeature`.
    #[lcm(i32)]
    pub descriptor_number_of_elements: u16,
}
