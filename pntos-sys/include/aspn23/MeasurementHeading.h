/*
 * Measurements of heading.
 *
 * Made from api-spec/aspn23/measurement_heading.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTHEADING_H
#define ASPN23_MEASUREMENTHEADING_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The north that a heading is measured from. */
typedef enum Aspn23MeasurementHeadingReference {
    /** Geographic north. */
    ASPN23_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING,
    /**
     * Magnetic north. To make a true heading of it takes the position, the time and a model of the
     * magnetic field.
     */
    ASPN23_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING
} Aspn23MeasurementHeadingReference;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementHeadingReference) == 4, Aspn23MeasurementHeadingReference_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementHeadingErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_HEADING_ERROR_MODEL_NONE
} Aspn23MeasurementHeadingErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementHeadingErrorModel) == 4, Aspn23MeasurementHeadingErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Where the sensor points in the horizontal plane: the rotation about down, at the position of the
 * sensor, that turns north into the horizontal direction of the sensor's x axis.
 *
 * The rotation is right-handed: positive from north towards east, clockwise as seen from above.
 * Rotations about the other axes are not sensed, which is not the same as 0:
 * `Aspn23MeasurementAttitude2D` and `Aspn23MeasurementAttitude3D` report them.
 */
typedef struct Aspn23MeasurementHeading {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_HEADING`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** The north that `obs` is measured from. */
    Aspn23MeasurementHeadingReference reference;
    /**
     * The heading. No range is prescribed: a receiver takes any number of full turns.
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
    Aspn23MeasurementHeadingErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementHeading;

/**
 * Makes `Aspn23MeasurementHeading` from its members, copying what they point to. NULL if there is
 * no memory. Free it with `aspn23_measurement_heading_free`.
 */
Aspn23MeasurementHeading* ASPN_NULLABLE aspn23_measurement_heading_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementHeadingReference reference,
    double obs,
    double variance,
    Aspn23MeasurementHeadingErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_heading_free`.
 */
Aspn23MeasurementHeading* ASPN_NULLABLE aspn23_measurement_heading_copy(Aspn23MeasurementHeading*);

/** Frees the object and what its members point to. */
void aspn23_measurement_heading_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_heading_free_members(Aspn23MeasurementHeading* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementHeading, 88, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, reference, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, obs, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, error_model, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, num_error_model_params, 60, 56, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, error_model_params, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, num_integrity, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementHeading, integrity, 80, 68, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
