/*
 * Measurements of speed.
 *
 * Made from api-spec/aspn23/measurement_speed.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTSPEED_H
#define ASPN23_MEASUREMENTSPEED_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a speed is relative to. */
typedef enum Aspn23MeasurementSpeedReference {
    /** The air: true airspeed. */
    ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS,
    /**
     * The air: indicated airspeed, made of the pressure in a Pitot tube without correction for the
     * errors of the instrument and of its place, for altitude or for temperature.
     */
    ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS,
    /** The water. */
    ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER,
    /** The ground, as a Doppler radar gives it. */
    ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND
} Aspn23MeasurementSpeedReference;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementSpeedReference) == 4, Aspn23MeasurementSpeedReference_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementSpeedErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_SPEED_ERROR_MODEL_NONE
} Aspn23MeasurementSpeedErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementSpeedErrorModel) == 4, Aspn23MeasurementSpeedErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The magnitude of the velocity of the sensor relative to a reference. It has no direction. */
typedef struct Aspn23MeasurementSpeed {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_SPEED`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What `speed` is relative to. */
    Aspn23MeasurementSpeedReference reference;
    /**
     * The speed; never negative.
     *
     * Unit: m/s.
     */
    double speed;
    /**
     * Variance of the error of `speed`.
     *
     * Unit: (m/s)^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementSpeedErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementSpeed;

/**
 * Makes `Aspn23MeasurementSpeed` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_measurement_speed_free`.
 */
Aspn23MeasurementSpeed* ASPN_NULLABLE aspn23_measurement_speed_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementSpeedReference reference,
    double speed,
    double variance,
    Aspn23MeasurementSpeedErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_speed_free`. */
Aspn23MeasurementSpeed* ASPN_NULLABLE aspn23_measurement_speed_copy(Aspn23MeasurementSpeed*);

/** Frees the object and what its members point to. */
void aspn23_measurement_speed_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_speed_free_members(Aspn23MeasurementSpeed* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementSpeed, 88, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, reference, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, speed, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, error_model, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, num_error_model_params, 60, 56, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, error_model_params, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, num_integrity, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpeed, integrity, 80, 68, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
