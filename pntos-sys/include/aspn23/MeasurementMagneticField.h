/*
 * Measurements of the magnetic field along up to three axes.
 *
 * Made from api-spec/aspn23/measurement_magnetic_field.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTMAGNETICFIELD_H
#define ASPN23_MEASUREMENTMAGNETICFIELD_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementMagneticFieldErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE
} Aspn23MeasurementMagneticFieldErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementMagneticFieldErrorModel) == 4, Aspn23MeasurementMagneticFieldErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The magnetic flux density along the axes of the sensor, with the covariance of the errors.
 *
 * `Aspn23TypeMounting` in its metadata relates the axes to the platform. A component that was not
 * measured is NaN. `num_meas` says how many were measured, and `covariance` has a row and a column
 * for each of those, in their order.
 */
typedef struct Aspn23MeasurementMagneticField {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_MAGNETIC_FIELD`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * Number of components that are not NaN, 1 to 3: the rows, and the columns, of `covariance`.
     */
    uint8_t num_meas;
    /**
     * Component along x of the sensor. NaN if not measured.
     *
     * Unit: nT.
     */
    double x_field_strength;
    /**
     * Component along y of the sensor. NaN if not measured.
     *
     * Unit: nT.
     */
    double y_field_strength;
    /**
     * Component along z of the sensor. NaN if not measured.
     *
     * Unit: nT.
     */
    double z_field_strength;
    /**
     * Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the
     * message.
     *
     * Unit: (nT)^2.
     */
    double* covariance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementMagneticFieldErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementMagneticField;

/**
 * Makes `Aspn23MeasurementMagneticField` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_magnetic_field_free`.
 */
Aspn23MeasurementMagneticField* ASPN_NULLABLE aspn23_measurement_magnetic_field_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint8_t num_meas,
    double x_field_strength,
    double y_field_strength,
    double z_field_strength,
    double* covariance,
    Aspn23MeasurementMagneticFieldErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_magnetic_field_free`.
 */
Aspn23MeasurementMagneticField* ASPN_NULLABLE aspn23_measurement_magnetic_field_copy(
    Aspn23MeasurementMagneticField*);

/** Frees the object and what its members point to. */
void aspn23_measurement_magnetic_field_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_magnetic_field_free_members(Aspn23MeasurementMagneticField* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementMagneticField, 104, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, num_meas, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, x_field_strength, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, y_field_strength, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, z_field_strength, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, covariance, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, error_model, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, num_error_model_params, 76, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, error_model_params, 80, 72, 76);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, num_integrity, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementMagneticField, integrity, 96, 80, 84);
#endif

#ifdef __cplusplus
}
#endif

#endif
