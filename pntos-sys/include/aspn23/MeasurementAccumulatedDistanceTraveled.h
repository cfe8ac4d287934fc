/*
 * Measurements of distance travelled along the path.
 *
 * Made from api-spec/aspn23/measurement_accumulated_distance_traveled.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTACCUMULATEDDISTANCETRAVELED_H
#define ASPN23_MEASUREMENTACCUMULATEDDISTANCETRAVELED_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementAccumulatedDistanceTraveledErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE
} Aspn23MeasurementAccumulatedDistanceTraveledErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAccumulatedDistanceTraveledErrorModel) == 4, Aspn23MeasurementAccumulatedDistanceTraveledErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The length of the path that the sensor travelled in an interval, as an odometer or a wheel
 * encoder gives it.
 *
 * Every movement adds to it: 1 m forth and 1 m back makes 2 m. `Aspn23MeasurementDeltaRange` is the
 * straight distance instead.
 */
typedef struct Aspn23MeasurementAccumulatedDistanceTraveled {
    /**
     * Header of the message; `message_type` is `ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED`.
     */
    Aspn23TypeHeader header;
    /** When the measurement was true: the end of the interval. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The length of the interval; it starts at `time_of_validity - delta_t` and ends at
     * `time_of_validity`.
     *
     * Unit: s.
     */
    double delta_t;
    /**
     * Length of the path during the interval; never negative.
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
    Aspn23MeasurementAccumulatedDistanceTraveledErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementAccumulatedDistanceTraveled;

/**
 * Makes `Aspn23MeasurementAccumulatedDistanceTraveled` from its members, copying what they point
 * to. NULL if there is no memory. Free it with
 * `aspn23_measurement_accumulated_distance_traveled_free`.
 */
Aspn23MeasurementAccumulatedDistanceTraveled* ASPN_NULLABLE aspn23_measurement_accumulated_distance_traveled_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double delta_t,
    double obs,
    double variance,
    Aspn23MeasurementAccumulatedDistanceTraveledErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_accumulated_distance_traveled_free`.
 */
Aspn23MeasurementAccumulatedDistanceTraveled* ASPN_NULLABLE aspn23_measurement_accumulated_distance_traveled_copy(
    Aspn23MeasurementAccumulatedDistanceTraveled*);

/** Frees the object and what its members point to. */
void aspn23_measurement_accumulated_distance_traveled_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_accumulated_distance_traveled_free_members(
    Aspn23MeasurementAccumulatedDistanceTraveled* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementAccumulatedDistanceTraveled, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, delta_t, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, obs, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, variance, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, error_model, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, num_error_model_params, 60, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, error_model_params, 64, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, num_integrity, 72, 68, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAccumulatedDistanceTraveled, integrity, 80, 72, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
