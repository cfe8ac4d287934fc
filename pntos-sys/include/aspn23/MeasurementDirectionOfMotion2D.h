/*
 * Measurements of direction of motion in a plane.
 *
 * Made from api-spec/aspn23/measurement_direction_of_motion_2d.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTDIRECTIONOFMOTION2D_H
#define ASPN23_MEASUREMENTDIRECTIONOFMOTION2D_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The plane and the direction that a direction of motion is measured from. */
typedef enum Aspn23MeasurementDirectionOfMotion2DReference {
    /**
     * The plane of north and east: the angle from north, positive towards east. It is the course
     * over ground.
     */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE,
    /** The plane of north and down: the angle from north, positive towards down. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND,
    /** The plane of east and down: the angle from east, positive towards down. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED,
    /** The plane of x and y of the sensor: the angle from x, positive towards y. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR
} Aspn23MeasurementDirectionOfMotion2DReference;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDirectionOfMotion2DReference) == 4, Aspn23MeasurementDirectionOfMotion2DReference_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementDirectionOfMotion2DErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE
} Aspn23MeasurementDirectionOfMotion2DErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDirectionOfMotion2DErrorModel) == 4, Aspn23MeasurementDirectionOfMotion2DErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The direction in which the sensor moves, in a plane.
 *
 * It says nothing about where the sensor points: that is `Aspn23MeasurementHeading`. North, east
 * and down are those at the position of the sensor; `Aspn23TypeMounting` in its metadata relates
 * the axes of the sensor to the platform.
 */
typedef struct Aspn23MeasurementDirectionOfMotion2D {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** The plane, and what `obs` is measured from. */
    Aspn23MeasurementDirectionOfMotion2DReference reference;
    /**
     * The angle from the first axis of the plane to the direction of motion. No range is
     * prescribed: a receiver takes any number of full turns.
     *
     * Unit: rad.
     */
    double obs;
    /**
     * Variance of the error of `obs`.
     *
     * Unit: rad^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementDirectionOfMotion2DErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementDirectionOfMotion2D;

/**
 * Makes `Aspn23MeasurementDirectionOfMotion2D` from its members, copying what they point to. NULL
 * if there is no memory. Free it with `aspn23_measurement_direction_of_motion_2d_free`.
 */
Aspn23MeasurementDirectionOfMotion2D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_2d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementDirectionOfMotion2DReference reference,
    double obs,
    double variance,
    Aspn23MeasurementDirectionOfMotion2DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_direction_of_motion_2d_free`.
 */
Aspn23MeasurementDirectionOfMotion2D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_2d_copy(
    Aspn23MeasurementDirectionOfMotion2D*);

/** Frees the object and what its members point to. */
void aspn23_measurement_direction_of_motion_2d_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_direction_of_motion_2d_free_members(
    Aspn23MeasurementDirectionOfMotion2D* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementDirectionOfMotion2D, 88, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, reference, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, obs, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, error_model, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, num_error_model_params, 60, 56, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, error_model_params, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, num_integrity, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion2D, integrity, 80, 68, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
