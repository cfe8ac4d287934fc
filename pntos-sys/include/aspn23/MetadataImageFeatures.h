/*
 * DRAFT metadata image features.
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

/** DRAFT keypoint detector. */
typedef enum Aspn23MetadataImageFeaturesKeypointDetector {
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER. */
    ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER
} Aspn23MetadataImageFeaturesKeypointDetector;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImageFeaturesKeypointDetector) == 4, Aspn23MetadataImageFeaturesKeypointDetector_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT descriptor extractor. */
typedef enum Aspn23MetadataImageFeaturesDescriptorExtractor {
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER
} Aspn23MetadataImageFeaturesDescriptorExtractor;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImageFeaturesDescriptorExtractor) == 4, Aspn23MetadataImageFeaturesDescriptorExtractor_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT descriptor type. */
typedef enum Aspn23MetadataImageFeaturesDescriptorType {
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8,
    /** DRAFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32. */
    ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32
} Aspn23MetadataImageFeaturesDescriptorType;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImageFeaturesDescriptorType) == 4, Aspn23MetadataImageFeaturesDescriptorType_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT metadata image features. */
typedef struct Aspn23MetadataImageFeatures {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_IMAGE_FEATURES`.
     */
    Aspn23TypeMetadataheader info;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** DRAFT keypoint detector []. */
    Aspn23MetadataImageFeaturesKeypointDetector keypoint_detector;
    /** DRAFT orientation calculated [none]. */
    bool orientation_calculated;
    /** DRAFT descriptor extractor []. */
    Aspn23MetadataImageFeaturesDescriptorExtractor descriptor_extractor;
    /** DRAFT is bigendian [none]. */
    bool is_bigendian;
    /** DRAFT descriptor type []. */
    Aspn23MetadataImageFeaturesDescriptorType descriptor_type;
    /** DRAFT descriptor number of elements [none]. */
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
