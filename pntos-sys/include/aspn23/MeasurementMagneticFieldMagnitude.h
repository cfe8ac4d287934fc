/*
 * Measurements of the magnitude of the magnetic field.
 *
 * Made from api-spec/aspn23/measurement_magnetic_field_magnitude.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTMAGNETICFIELDMAGNITUDE_H
#define ASPN23_MEASUREMENTMAGNETICFIELDMAGNITUDE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementMagneticFieldMagnitudeErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE_ERROR_MODEL_NONE
} Aspn23MeasurementMagneticFieldMagnitudeErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementMagneticFieldMagnitudeErrorModel) == 4, Aspn23MeasurementMagneticFieldMagnitudeErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The magnitude of the magnetic flux density at the sensor, as a scalar magnetometer gives it. */
typedef struct Aspn23MeasurementMagneticFieldMagnitude {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The magnitude; never negative.
     *
     * Unit: nT.
     */
    double field_strength;
    /**
     * Variance of the error of `field_strength`.
     *
     * Unit: (nT)^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementMagneticFieldMagnitudeErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementMagneticFieldMagnitude;

/**
 * Makes `Aspn23MeasurementMagneticFieldMagnitude` from its members, copying what they point to.
 * NULL if there is no memory. Free it with `aspn23_measurement_magnetic_field_magnitude_free`.
 */
Aspn23MeasurementMagneticFieldMagnitude* ASPN_NULLABLE aspn23_measurement_magnetic_field_magnitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double field_strength,
    double variance,
    Aspn23MeasurementMagneticFieldMagnitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_magnetic_field_magnitude_free`.
 */
Aspn23MeasurementMagneticFieldMagnitude* ASPN_NULLABLE aspn23_measurement_magnetic_field_magnitude_copy(
    Aspn23MeasurementMagneticFieldMagnitude*);

/** Frees the object and what its members point to. */
void aspn23_measurement_magnetic_field_magnitude_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_magnetic_field_magnitude_free_members(
    Aspn23MeasurementMagneticFieldMagnitude* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementMagneticFieldMagnitude, 80, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, field_strength, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, variance, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, error_model, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, num_error_model_params, 52, 52, 52);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, error_model_params, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, num_integrity, 64, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticFieldMagnitude, integrity, 72, 64, 64);
#endif

#ifdef __cplusplus
}
#endif

#endif
