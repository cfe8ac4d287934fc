/*
 * How features of images are found and described.
 *
 * Made from api-spec/aspn23/metadata_image_features.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAIMAGEFEATURES_H
#define ASPN23_METADATAIMAGEFEATURES_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** An algorithm that finds features in an image. */
typedef enum Aspn23MetadataImageFeaturesKeypointDetector {
    /** AGAST: corners by an adaptive accelerated segment test. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST,
    /** AKAZE: blobs in an accelerated nonlinear scale space. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE,
    /** BRISK: corners in a scale space. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK,
    /** FAST: corners by an accelerated segment test. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST,
    /** GFTT: good features to track. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT,
    /** KAZE: blobs in a nonlinear scale space. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE,
    /** MSER: regions that are stable over many thresholds. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER,
    /** ORB: FAST corners with an orientation. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB,
    /** SIFT: extrema of differences of Gaussians. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT,
    /** SURF: blobs by an approximate Hessian. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF,
    /** Harris corners. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS,
    /** Shi-Tomasi corners. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI,
    /** Another detector. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER
} Aspn23MetadataImageFeaturesKeypointDetector;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImageFeaturesKeypointDetector) == 4, Aspn23MetadataImageFeaturesKeypointDetector_must_be_4_bytes_compile_with_fno_short_enums);

/** An algorithm that describes a feature by a vector. */
typedef enum Aspn23MetadataImageFeaturesDescriptorExtractor {
    /** AKAZE. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE,
    /** BRISK. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK,
    /** KAZE. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE,
    /** ORB. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB,
    /** SIFT. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT,
    /** SURF. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF,
    /** Another extractor. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER
} Aspn23MetadataImageFeaturesDescriptorExtractor;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImageFeaturesDescriptorExtractor) == 4, Aspn23MetadataImageFeaturesDescriptorExtractor_must_be_4_bytes_compile_with_fno_short_enums);

/** Type of the elements of a descriptor. */
typedef enum Aspn23MetadataImageFeaturesDescriptorType {
    /** Unsigned integers of one byte. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8,
    /** Floating point numbers of four bytes. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32
} Aspn23MetadataImageFeaturesDescriptorType;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImageFeaturesDescriptorType) == 4, Aspn23MetadataImageFeaturesDescriptorType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * How features of images are found and described: what a reader of `Aspn23TypeImageFeature` in the
 * messages of the same sensor needs to know.
 */
typedef struct Aspn23MetadataImageFeatures {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_IMAGE_FEATURES`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** The algorithm that finds the features. */
    Aspn23MetadataImageFeaturesKeypointDetector keypoint_detector;
    /**
     * Whether the detector or the extractor gives each feature an orientation. If false,
     * `orientation` in `Aspn23TypeImageFeature` has no meaning.
     */
    bool orientation_calculated;
    /** The algorithm that computes the descriptors. */
    Aspn23MetadataImageFeaturesDescriptorExtractor descriptor_extractor;
    /**
     * Whether the elements of a descriptor have their most significant byte first; if false, last.
     * For elements of one byte it has no meaning.
     */
    bool is_bigendian;
    /** Type of the elements of a descriptor. */
    Aspn23MetadataImageFeaturesDescriptorType descriptor_type;
    /**
     * Number of elements in a descriptor. Times the size of `descriptor_type` it is the
     * `descriptor_size` of each `Aspn23TypeImageFeature`.
     */
    uint16_t descriptor_number_of_elements;
} Aspn23MetadataImageFeatures;

/**
 * Makes `Aspn23MetadataImageFeatures` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_metadata_image_features_free`.
 */
Aspn23MetadataImageFeatures* ASPN_NULLABLE aspn23_metadata_image_features_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MetadataImageFeaturesKeypointDetector keypoint_detector,
    bool orientation_calculated,
    Aspn23MetadataImageFeaturesDescriptorExtractor descriptor_extractor,
    bool is_bigendian,
    Aspn23MetadataImageFeaturesDescriptorType descriptor_type,
    uint16_t descriptor_number_of_elements);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_image_features_free`.
 */
Aspn23MetadataImageFeatures* ASPN_NULLABLE aspn23_metadata_image_features_copy(
    Aspn23MetadataImageFeatures*);

/** Frees the object and what its members point to. */
void aspn23_metadata_image_features_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_image_features_free_members(Aspn23MetadataImageFeatures* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataImageFeatures, 80, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, keypoint_detector, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, orientation_calculated, 60, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, descriptor_extractor, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, is_bigendian, 68, 60, 68);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, descriptor_type, 72, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23MetadataImageFeatures, descriptor_number_of_elements, 76, 68, 76);
#endif

#ifdef __cplusplus
}
#endif

#endif
