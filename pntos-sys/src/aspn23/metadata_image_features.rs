// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

//! How features of images are found and described.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp, Bool};

/// An algorithm that finds features in an image.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImageFeaturesKeypointDetector(pub u32);

impl Aspn23MetadataImageFeaturesKeypointDetector {
    /// AGAST: corners by an adaptive accelerated segment test.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST: Self = Self(0);
    /// AKAZE: blobs in an accelerated nonlinear scale space.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE: Self = Self(1);
    /// BRISK: corners in a scale space.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK: Self = Self(2);
    /// FAST: corners by an accelerated segment test.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST: Self = Self(3);
    /// GFTT: good features to track.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT: Self = Self(4);
    /// KAZE: blobs in a nonlinear scale space.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE: Self = Self(5);
    /// MSER: regions that are stable over many thresholds.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER: Self = Self(6);
    /// ORB: FAST corners with an orientation.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB: Self = Self(7);
    /// SIFT: extrema of differences of Gaussians.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT: Self = Self(8);
    /// SURF: blobs by an approximate Hessian.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF: Self = Self(9);
    /// Harris corners.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS: Self = Self(
        10,
    );
    /// Shi-Tomasi corners.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI: Self = Self(11);
    /// Another detector.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER: Self = Self(
        12,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST"),
            1 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE"),
            2 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK"),
            3 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST"),
            4 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT"),
            5 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE"),
            6 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER"),
            7 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB"),
            8 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT"),
            9 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF"),
            10 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS"),
            11 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI"),
            12 => Some("ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MetadataImageFeaturesKeypointDetector {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MetadataImageFeaturesKeypointDetector({})", self.0),
        }
    }
}

/// An algorithm that describes a feature by a vector.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImageFeaturesDescriptorExtractor(pub u32);

impl Aspn23MetadataImageFeaturesDescriptorExtractor {
    /// AKAZE.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE: Self = Self(
        0,
    );
    /// BRISK.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK: Self = Self(
        1,
    );
    /// KAZE.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE: Self = Self(
        2,
    );
    /// ORB.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB: Self = Self(
        3,
    );
    /// SIFT.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT: Self = Self(
        4,
    );
    /// SURF.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF: Self = Self(
        5,
    );
    /// Another extractor.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER: Self = Self(
        6,
    );
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE"),
            1 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK"),
            2 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE"),
            3 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB"),
            4 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT"),
            5 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF"),
            6 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MetadataImageFeaturesDescriptorExtractor {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => {
                write!(f, "Aspn23MetadataImageFeaturesDescriptorExtractor({})", self.0)
            }
        }
    }
}

/// Type of the elements of a descriptor.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImageFeaturesDescriptorType(pub u32);

impl Aspn23MetadataImageFeaturesDescriptorType {
    /// Unsigned integers of one byte.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8: Self = Self(0);
    /// Floating point numbers of four bytes.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32: Self = Self(1);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8"),
            1 => Some("ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MetadataImageFeaturesDescriptorType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MetadataImageFeaturesDescriptorType({})", self.0),
        }
    }
}

/// How features of images are found and described: what a reader of `Aspn23TypeImageFeature` in the
/// messages of the same sensor needs to know.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataImageFeatures {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_IMAGE_FEATURES`.
    pub info: Aspn23TypeMetadataheader,
    /// When the metadata was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// The algorithm that finds the features.
    pub keypoint_detector: Aspn23MetadataImageFeaturesKeypointDetector,
    /// Whether the detector or the extractor gives each feature an orientation. If false, `orientation` in
    /// `Aspn23TypeImageFeature` has no meaning.
    pub orientation_calculated: Bool,
    /// The algorithm that computes the descriptors.
    pub descriptor_extractor: Aspn23MetadataImageFeaturesDescriptorExtractor,
    /// Whether the elements of a descriptor have their most significant byte first; if false, last. For
    /// elements of one byte it has no meaning.
    pub is_bigendian: Bool,
    /// Type of the elements of a descriptor.
    pub descriptor_type: Aspn23MetadataImageFeaturesDescriptorType,
    /// Number of elements in a descriptor. Times the size of `descriptor_type` it is the `descriptor_size`
    /// of each `Aspn23TypeImageFeature`.
    pub descriptor_number_of_elements: u16,
}

#[cfg(target_pointer_width = "64")]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MetadataImageFeatures>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataImageFeatures>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataImageFeatures, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, keypoint_detector
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, orientation_calculated
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_extractor
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, is_bigendian
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_type
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_number_of_elements
    )];
};

#[cfg(all(target_arch = "x86", not(windows)))]
const _: () = {
    const _: [(); 72] = [(); core::mem::size_of::<Aspn23MetadataImageFeatures>()];
    const _: [(); 4] = [(); core::mem::align_of::<Aspn23MetadataImageFeatures>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataImageFeatures, info)];
    const _: [(); 40] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, time_of_validity
    )];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, keypoint_detector
    )];
    const _: [(); 52] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, orientation_calculated
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_extractor
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, is_bigendian
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_type
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_number_of_elements
    )];
};

#[cfg(all(target_pointer_width = "32", any(not(target_arch = "x86"), windows)))]
const _: () = {
    const _: [(); 80] = [(); core::mem::size_of::<Aspn23MetadataImageFeatures>()];
    const _: [(); 8] = [(); core::mem::align_of::<Aspn23MetadataImageFeatures>()];
    const _: [(); 0] = [(); core::mem::offset_of!(Aspn23MetadataImageFeatures, info)];
    const _: [(); 48] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, time_of_validity
    )];
    const _: [(); 56] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, keypoint_detector
    )];
    const _: [(); 60] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, orientation_calculated
    )];
    const _: [(); 64] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_extractor
    )];
    const _: [(); 68] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, is_bigendian
    )];
    const _: [(); 72] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_type
    )];
    const _: [(); 76] = [(); core::mem::offset_of!(
        Aspn23MetadataImageFeatures, descriptor_number_of_elements
    )];
};
