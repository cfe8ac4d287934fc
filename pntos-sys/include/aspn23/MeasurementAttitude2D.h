/*
 * Measurements of attitude about two axes.
 *
 * Made from api-spec/aspn23/measurement_attitude_2d.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTATTITUDE2D_H
#define ASPN23_MEASUREMENTATTITUDE2D_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** About which two of the axes north, east and down an attitude is given. */
typedef enum Aspn23MeasurementAttitude2DReferenceFrame {
    /**
     * A rotation about east, then one about north: pitch and roll. The elements are those about
     * north and about east.
     */
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE,
    /**
     * A rotation about down, then one about north. The elements are those about north and about
     * down.
     */
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND,
    /**
     * A rotation about down, then one about east: heading and pitch. The elements are those about
     * east and about down.
     */
    ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED
} Aspn23MeasurementAttitude2DReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAttitude2DReferenceFrame) == 4, Aspn23MeasurementAttitude2DReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementAttitude2DErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE
} Aspn23MeasurementAttitude2DErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAttitude2DErrorModel) == 4, Aspn23MeasurementAttitude2DErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Two of the three rotations that turn north, east and down at the position of the sensor into the
 * axes of the sensor.
 *
 * The rotations are right-handed. As with yaw, pitch and roll, the second is about its axis as the
 * first has turned it. The third rotation is not sensed, which is not the same as 0: a sensor that
 * knows it to be 0 reports `Aspn23MeasurementAttitude3D`.
 */
typedef struct Aspn23MeasurementAttitude2D {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_2D`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Which two rotations these are. */
    Aspn23MeasurementAttitude2DReferenceFrame reference_frame;
    /**
     * The two rotations, in the order that `reference_frame` gives.
     *
     * Unit: rad.
     */
    double attitude2d[2];
    /**
     * Covariance of the errors of `attitude2d`, row after row.
     *
     * Unit: rad^2.
     */
    double covariance[2][2];
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementAttitude2DErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementAttitude2D;

/**
 * Makes `Aspn23MeasurementAttitude2D` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_measurement_attitude_2d_free`.
 */
Aspn23MeasurementAttitude2D* ASPN_NULLABLE aspn23_measurement_attitude_2d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAttitude2DReferenceFrame reference_frame,
    double attitude2d[2],
    double covariance[2][2],
    Aspn23MeasurementAttitude2DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_attitude_2d_free`.
 */
Aspn23MeasurementAttitude2D* ASPN_NULLABLE aspn23_measurement_attitude_2d_copy(
    Aspn23MeasurementAttitude2D*);

/** Frees the object and what its members point to. */
void aspn23_measurement_attitude_2d_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_attitude_2d_free_members(Aspn23MeasurementAttitude2D* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementAttitude2D, 120, 104, 112);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, attitude2d, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, covariance, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, error_model, 88, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, num_error_model_params, 92, 88, 92);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, error_model_params, 96, 92, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, num_integrity, 104, 96, 100);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude2D, integrity, 112, 100, 104);
#endif

#ifdef __cplusplus
}
#endif

#endif
