/*
 * Measurements of temperature.
 *
 * Made from api-spec/aspn23/measurement_temperature.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTTEMPERATURE_H
#define ASPN23_MEASUREMENTTEMPERATURE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementTemperatureErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_TEMPERATURE_ERROR_MODEL_NONE
} Aspn23MeasurementTemperatureErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementTemperatureErrorModel) == 4, Aspn23MeasurementTemperatureErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The temperature of the surroundings of the sensor. */
typedef struct Aspn23MeasurementTemperature {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_TEMPERATURE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The temperature.
     *
     * Unit: degC.
     */
    double temperature;
    /**
     * Variance of the error of `temperature`.
     *
     * Unit: degC^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementTemperatureErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementTemperature;

/**
 * Makes `Aspn23MeasurementTemperature` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_measurement_temperature_free`.
 */
Aspn23MeasurementTemperature* ASPN_NULLABLE aspn23_measurement_temperature_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double temperature,
    double variance,
    Aspn23MeasurementTemperatureErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_temperature_free`.
 */
Aspn23MeasurementTemperature* ASPN_NULLABLE aspn23_measurement_temperature_copy(
    Aspn23MeasurementTemperature*);

/** Frees the object and what its members point to. */
void aspn23_measurement_temperature_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_temperature_free_members(Aspn23MeasurementTemperature* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementTemperature, 80, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, temperature, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, variance, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, error_model, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, num_error_model_params, 52, 52, 52);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, error_model_params, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, num_integrity, 64, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTemperature, integrity, 72, 64, 64);
#endif

#ifdef __cplusplus
}
#endif

#endif
