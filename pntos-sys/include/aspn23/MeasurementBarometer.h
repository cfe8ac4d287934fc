/*
 * Measurements of air pressure.
 *
 * Made from api-spec/aspn23/measurement_barometer.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTBAROMETER_H
#define ASPN23_MEASUREMENTBAROMETER_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementBarometerErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE
} Aspn23MeasurementBarometerErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementBarometerErrorModel) == 4, Aspn23MeasurementBarometerErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The static pressure of the air at the sensor, as a barometer gives it. */
typedef struct Aspn23MeasurementBarometer {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_BAROMETER`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The pressure, absolute.
     *
     * Unit: Pa.
     */
    double pressure;
    /**
     * Variance of the error of `pressure`.
     *
     * Unit: Pa^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementBarometerErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementBarometer;

/**
 * Makes `Aspn23MeasurementBarometer` from its members, copying what they point to. NULL if there is
 * no memory. Free it with `aspn23_measurement_barometer_free`.
 */
Aspn23MeasurementBarometer* ASPN_NULLABLE aspn23_measurement_barometer_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double pressure,
    double variance,
    Aspn23MeasurementBarometerErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_barometer_free`.
 */
Aspn23MeasurementBarometer* ASPN_NULLABLE aspn23_measurement_barometer_copy(
    Aspn23MeasurementBarometer*);

/** Frees the object and what its members point to. */
void aspn23_measurement_barometer_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_barometer_free_members(Aspn23MeasurementBarometer* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementBarometer, 80, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, pressure, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, variance, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, error_model, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, num_error_model_params, 52, 52, 52);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, error_model_params, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, num_integrity, 64, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementBarometer, integrity, 72, 64, 64);
#endif

#ifdef __cplusplus
}
#endif

#endif
