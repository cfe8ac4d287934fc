/*
 * Images.
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

/**
 * How an image is encoded.
 *
 * A raw image is its pixels, row after row from the top, from left to right in each, without
 * padding. The channels of a pixel stand together, in the order that the name gives.
 */
typedef enum Aspn23MeasurementImageImageType {
    /** A file of Windows bitmap format. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP,
    /** A file of PNG format (Portable Network Graphics). */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG,
    /** A file of JPEG format. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG,
    /** A file of TIFF format (Tag Image File Format). */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF,
    /** Raw, one channel of brightness: 1 byte a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8,
    /** Raw, channels red, green and blue of 1 byte each: 3 bytes a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8,
    /** Raw, channels blue, green and red of 1 byte each: 3 bytes a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8,
    /** Raw, channels red, green, blue and opacity of 1 byte each: 4 bytes a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8,
    /** Raw, channels blue, green, red and opacity of 1 byte each: 4 bytes a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8,
    /** Raw, one channel of brightness, an integer of 16 bits: 2 bytes a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16,
    /** Raw, one channel of brightness, an IEEE 754 number of 64 bits: 8 bytes a pixel. */
    ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64
} Aspn23MeasurementImageImageType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementImageImageType) == 4, Aspn23MeasurementImageImageType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * How a camera maps points in space to pixels.
 *
 * A point at distance Z along the boresight, X to the right of it and Y below it has the normalized
 * coordinates x = X/Z and y = Y/Z. In the axes of the sensor the boresight is x, right is y and
 * down is z.
 */
typedef enum Aspn23MeasurementImageCameraModel {
    /**
     * A pinhole with the distortion of a lens, after Brown, as the Camera Calibration Toolbox for
     * Matlab has it. Its ten coefficients are the focal lengths fx and fy in pixels, the principal
     * point cx and cy in pixels, the distortion k1 to k5 and the skew s. With r2 = x^2 + y^2 and d
     * = 1 + k1 r2 + k2 r2^2 + k5 r2^3, a point appears at xd = d x + 2 k3 x y + k4 (r2 + 2 x^2) and
     * yd = d y + k3 (r2 + 2 y^2) + 2 k4 x y, which is in column fx (xd + s yd) + cx and row fy yd +
     * cy.
     */
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB,
    /**
     * A pinhole without distortion. Its four coefficients are the focal lengths fx and fy in pixels
     * and the principal point cx and cy in pixels. A point is in column fx x + cx and row fy y +
     * cy.
     */
    ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL
} Aspn23MeasurementImageCameraModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementImageCameraModel) == 4, Aspn23MeasurementImageCameraModel_must_be_4_bytes_compile_with_fno_short_enums);

/** One image of a camera, with the model that relates its pixels to directions. */
typedef struct Aspn23MeasurementImage {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_IMAGE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * Number of rows.
     *
     * Unit: pixel.
     */
    uint32_t height;
    /**
     * Number of columns.
     *
     * Unit: pixel.
     */
    uint32_t width;
    /**
     * Whether the bytes of `image_data` are in big-endian order; else they are in little-endian
     * order. In a raw image it matters only to channels of more than one byte.
     */
    bool is_bigendian;
    /** How the image is encoded. */
    Aspn23MeasurementImageImageType image_type;
    /**
     * Number of elements in `image_data`. For a raw image it is `height * width` times the bytes of
     * a pixel.
     *
     * Unit: byte.
     */
    uint64_t image_data_length;
    /** The image, encoded as `image_type` says. It lives as long as the message. */
    uint8_t* image_data;
    /** How the camera maps points in space to pixels. */
    Aspn23MeasurementImageCameraModel camera_model;
    /** Number of elements in `model_coefficients`. */
    uint8_t num_model_coefficients;
    /**
     * The coefficients that `camera_model` asks for, in its order. They live as long as the
     * message.
     */
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
