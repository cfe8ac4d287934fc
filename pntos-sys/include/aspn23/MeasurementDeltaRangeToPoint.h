/*
 * Measurements of change of distance to a point.
 *
 * Made from api-spec/aspn23/measurement_delta_range_to_point.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTDELTARANGETOPOINT_H
#define ASPN23_MEASUREMENTDELTARANGETOPOINT_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementDeltaRangeToPointErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_DELTA_RANGE_TO_POINT_ERROR_MODEL_NONE
} Aspn23MeasurementDeltaRangeToPointErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDeltaRangeToPointErrorModel) == 4, Aspn23MeasurementDeltaRangeToPointErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The distance from the sensor to a point at the end of an interval less that at its start. */
typedef struct Aspn23MeasurementDeltaRangeToPoint {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT`. */
    Aspn23TypeHeader header;
    /** When the measurement was true: the end of the interval. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The remote point: where it is, or which point of earlier messages it is, or both, as far as
     * known.
     */
    Aspn23TypeRemotePoint remote_point;
    /**
     * Change of the distance: negative if the sensor came nearer to the point.
     *
     * Unit: m.
     */
    double obs;
    /**
     * The length of the interval; it starts at `time_of_validity - delta_t` and ends at
     * `time_of_validity`.
     *
     * Unit: s.
     */
    double delta_t;
    /**
     * Variance of the error of `obs`.
     *
     * Unit: m^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementDeltaRangeToPointErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementDeltaRangeToPoint;

/**
 * Makes `Aspn23MeasurementDeltaRangeToPoint` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_delta_range_to_point_free`.
 */
Aspn23MeasurementDeltaRangeToPoint* ASPN_NULLABLE aspn23_measurement_delta_range_to_point_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* remote_point,
    double obs,
    double delta_t,
    double variance,
    Aspn23MeasurementDeltaRangeToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_delta_range_to_point_free`.
 */
Aspn23MeasurementDeltaRangeToPoint* ASPN_NULLABLE aspn23_measurement_delta_range_to_point_copy(
    Aspn23MeasurementDeltaRangeToPoint*);

/** Frees the object and what its members point to. */
void aspn23_measurement_delta_range_to_point_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_delta_range_to_point_free_members(Aspn23MeasurementDeltaRangeToPoint* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementDeltaRangeToPoint, 144, 120, 128);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, remote_point, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, obs, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, delta_t, 96, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, variance, 104, 92, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, error_model, 112, 100, 104);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, num_error_model_params, 116, 104, 108);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, error_model_params, 120, 108, 112);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, num_integrity, 128, 112, 116);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaRangeToPoint, integrity, 136, 116, 120);
#endif

#ifdef __cplusplus
}
#endif

#endif
