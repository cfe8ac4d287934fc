/*
 * How a feature of an image looks.
 *
 * Made from api-spec/aspn23/type_image_feature.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEIMAGEFEATURE_H
#define ASPN23_TYPEIMAGEFEATURE_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * How a feature of an image looks, as a detector found and an extractor described it.
 * `Aspn23MetadataImageFeatures` of the same sensor names both, and says how to read the descriptor.
 */
typedef struct Aspn23TypeImageFeature {
    /** How strongly the detector responded to the feature. The scale is that of the detector. */
    double response;
    /**
     * Direction of the feature in the axes of the image, clockwise. It has a meaning only if
     * `orientation_calculated` in the metadata of the sensor is true.
     *
     * Unit: rad.
     */
    double orientation;
    /**
     * Effective size of the feature in the image at its full resolution, whatever the octave and
     * the filter in which it was found.
     *
     * Unit: pixel.
     */
    double size;
    /** Features that belong to one class or group have the same number. */
    uint16_t class_id;
    /** Octave, or layer of the image pyramid, in which the feature was found. */
    uint16_t octave;
    /** Number of bytes in `descriptor`. */
    uint16_t descriptor_size;
    /**
     * The descriptor, as bytes. `descriptor_type`, `is_bigendian` and
     * `descriptor_number_of_elements` in the metadata of the sensor say what they hold. They live
     * as long as the message.
     */
    uint8_t* descriptor;
} Aspn23TypeImageFeature;

/**
 * Makes `Aspn23TypeImageFeature` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_image_feature_free`.
 */
Aspn23TypeImageFeature* ASPN_NULLABLE aspn23_type_image_feature_new(double response,
                                                                    double orientation,
                                                                    double size,
                                                                    uint16_t class_id,
                                                                    uint16_t octave,
                                                                    uint16_t descriptor_size,
                                                                    uint8_t* descriptor);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_image_feature_free`. */
Aspn23TypeImageFeature* ASPN_NULLABLE aspn23_type_image_feature_copy(Aspn23TypeImageFeature*);

/** Frees the object and what its members point to. */
void aspn23_type_image_feature_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_image_feature_free_members(Aspn23TypeImageFeature* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeImageFeature, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, response, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, orientation, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, size, 16, 16, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, class_id, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, octave, 26, 26, 26);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, descriptor_size, 28, 28, 28);
PNTOS_CHECK_OFFSET(Aspn23TypeImageFeature, descriptor, 32, 32, 32);
#endif

#ifdef __cplusplus
}
#endif

#endif
