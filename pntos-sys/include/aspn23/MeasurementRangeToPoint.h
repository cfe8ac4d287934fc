/*
 * Measurements of the distance to a point.
 *
 * Made from api-spec/aspn23/measurement_range_to_point.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTRANGETOPOINT_H
#define ASPN23_MEASUREMENTRANGETOPOINT_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementRangeToPointErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_RANGE_TO_POINT_ERROR_MODEL_NONE
} Aspn23MeasurementRangeToPointErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementRangeToPointErrorModel) == 4, Aspn23MeasurementRangeToPointErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The distance from the sensor to a point, at `time_of_validity`. */
typedef struct Aspn23MeasurementRangeToPoint {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_RANGE_TO_POINT`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The remote point: where it is, or which point of earlier messages it is, or both, as far as
     * known.
     */
    Aspn23TypeRemotePoint remote_point;
    /**
     * The distance, along a straight line; never negative.
     *
     * Unit: m.
     */
    double obs;
    /**
     * Variance of the error of `obs`.
     *
     * Unit: m^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementRangeToPointErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementRangeToPoint;

/**
 * Makes `Aspn23MeasurementRangeToPoint` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_measurement_range_to_point_free`.
 */
Aspn23MeasurementRangeToPoint* ASPN_NULLABLE aspn23_measurement_range_to_point_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* remote_point,
    double obs,
    double variance,
    Aspn23MeasurementRangeToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_range_to_point_free`.
 */
Aspn23MeasurementRangeToPoint* ASPN_NULLABLE aspn23_measurement_range_to_point_copy(
    Aspn23MeasurementRangeToPoint*);

/** Frees the object and what its members point to. */
void aspn23_measurement_range_to_point_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_range_to_point_free_members(Aspn23MeasurementRangeToPoint* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementRangeToPoint, 136, 112, 120);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, remote_point, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, obs, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, variance, 96, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, error_model, 104, 92, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, num_error_model_params, 108, 96, 100);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, error_model_params, 112, 100, 104);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, num_integrity, 120, 104, 108);
PNTOS_CHECK_OFFSET(Aspn23MeasurementRangeToPoint, integrity, 128, 108, 112);
#endif

#ifdef __cplusplus
}
#endif

#endif
