// Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.

//! DRAFT metadata image features.

use crate::{Aspn23TypeMetadataheader, Aspn23TypeTimestamp, Bool};

/// DRAFT keypoint detector.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImageFeaturesKeypointDetector(pub u32);

impl Aspn23MetadataImageFeaturesKeypointDetector {
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST: Self = Self(0);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE: Self = Self(1);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK: Self = Self(2);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST: Self = Self(3);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT: Self = Self(4);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE: Self = Self(5);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER: Self = Self(6);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB: Self = Self(7);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT: Self = Self(8);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF: Self = Self(9);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS: Self = Self(
        10,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI.
    pub const ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI: Self = Self(11);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER.
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

/// DRAFT descriptor extractor.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImageFeaturesDescriptorExtractor(pub u32);

impl Aspn23MetadataImageFeaturesDescriptorExtractor {
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE: Self = Self(
        0,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK: Self = Self(
        1,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE: Self = Self(
        2,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB: Self = Self(
        3,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT: Self = Self(
        4,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF: Self = Self(
        5,
    );
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER.
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

/// DRAFT descriptor type.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MetadataImageFeaturesDescriptorType(pub u32);

impl Aspn23MetadataImageFeaturesDescriptorType {
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8.
    pub const ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8: Self = Self(0);
    /// DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32.
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

/// DRAFT metadata image features.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Aspn23MetadataImageFeatures {
    /// Header of the message and description of its sensor; `message_type` is
    /// `ASPN_METADATA_IMAGE_FEATURES`.
    pub info: Aspn23TypeMetadataheader,
    /// When the measurement was true.
    pub time_of_validity: Aspn23TypeTimestamp,
    /// DRAFT keypoint detector [].
    pub keypoint_detector: Aspn23MetadataImageFeaturesKeypointDetector,
    /// DRAFT orientation calculated [none].
    pub orientation_calculated: Bool,
    /// DRAFT descriptor extractor [].
    pub descriptor_extractor: Aspn23MetadataImageFeaturesDescriptorExtractor,
    /// DRAFT is bigendian [none].
    pub is_bigendian: Bool,
    /// DRAFT descriptor type [].
    pub descriptor_type: Aspn23MetadataImageFeaturesDescriptorType,
    /// DRAFT descriptor number of elements [none].
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
