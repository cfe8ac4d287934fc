/*
 * DRAFT measurement image.
 *
 * Made from api-spec/aspn23/measurement_image.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTIMAGE_H
#define ASPN23_MEASUREMENTIMAGE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT image type. */
typedef enum Aspn23MeasurementImageImageType {
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64
} Aspn23MeasurementImageImageType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementImageImageType) == 4, Aspn23MeasurementImageImageType_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT camera model. */
typedef enum Aspn23MeasurementImageCameraModel {
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB. */
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB,
    /** DRAFT ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL. */
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL
} Aspn23MeasurementImageCameraModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementImageCameraModel) == 4, Aspn23MeasurementImageCameraModel_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT measurement image. */
typedef struct Aspn23MeasurementImage {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_IMAGE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * DRAFT height [pixels].
     *
     * Unit: pixel.
     */
    uint32_t height;
    /**
     * DRAFT width [pixels].
     *
     * Unit: pixel.
     */
    uint32_t width;
    /** DRAFT is bigendian [none]. */
    bool is_bigendian;
    /** DRAFT image type []. */
    Aspn23MeasurementImageImageType image_type;
    /**
     * DRAFT image data length [byte].
     *
     * Unit: byte.
     */
    uint64_t image_data_length;
    /** DRAFT image data [none]. */
    uint8_t* image_data;
    /** DRAFT camera model []. */
    Aspn23MeasurementImageCameraModel camera_model;
    /** DRAFT num model coefficients [none]. */
    uint8_t num_model_coefficients;
    /** DRAFT model coefficients [none]. */
    double* model_coefficients;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementImage;

/**
 * Makes `Aspn23MeasurementImage` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_measurement_image_free`.
 */
Aspn23MeasurementImage* ASPN_NULLABLE aspn23_measurement_image_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint32_t height,
    uint32_t width,
    bool is_bigendian,
    Aspn23MeasurementImageImageType image_type,
    uint64_t image_data_length,
    uint8_t* image_data,
    Aspn23MeasurementImageCameraModel camera_model,
    uint8_t num_model_coefficients,
    double* model_coefficients,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_image_free`. */
Aspn23MeasurementImage* ASPN_NULLABLE aspn23_measurement_image_copy(Aspn23MeasurementImage*);

/** Frees the object and what its members point to. */
void aspn23_measurement_image_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_image_free_members(Aspn23MeasurementImage* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementImage, 96, 80, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, height, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, width, 36, 36, 36);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, is_bigendian, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, image_type, 44, 44, 44);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, image_data_length, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, image_data, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, camera_model, 64, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, num_model_coefficients, 68, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, model_coefficients, 72, 68, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, num_integrity, 80, 72, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImage, integrity, 88, 76, 76);
#endif

#ifdef __cplusplus
}
#endif

#endif
