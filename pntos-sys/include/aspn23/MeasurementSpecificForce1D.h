/*
 * Measurements of specific force along one axis.
 *
 * Made from api-spec/aspn23/measurement_specific_force_1d.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTSPECIFICFORCE1D_H
#define ASPN23_MEASUREMENTSPECIFICFORCE1D_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Whether the sensor integrates. */
typedef enum Aspn23MeasurementSpecificForce1DSensorType {
    /**
     * Each message holds the change of velocity since the message before, in m/s.
     * `time_of_validity` is the end of that interval.
     */
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED,
    /** Each message holds the specific force at `time_of_validity`, in m/s^2. */
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED
} Aspn23MeasurementSpecificForce1DSensorType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementSpecificForce1DSensorType) == 4, Aspn23MeasurementSpecificForce1DSensorType_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementSpecificForce1DErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE
} Aspn23MeasurementSpecificForce1DErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementSpecificForce1DErrorModel) == 4, Aspn23MeasurementSpecificForce1DErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The specific force along the x axis of the sensor, or its integral since the message before, as
 * an accelerometer, a gravimeter or an atom interferometer gives it.
 *
 * It is the acceleration relative to inertial space less gravitation: a sensor at rest whose x axis
 * points up reports about +9.8 m/s^2. Effects of rotation, Coriolis and centrifugal, are not
 * removed. `Aspn23TypeMounting` in its metadata relates the axis to the platform.
 */
typedef struct Aspn23MeasurementSpecificForce1D {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_SPECIFIC_FORCE_1D`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Whether the value is an integral or a sample. */
    Aspn23MeasurementSpecificForce1DSensorType sensor_type;
    /**
     * Along the x axis of the sensor: the specific force in m/s^2, or its integral in m/s, as
     * `sensor_type` says.
     */
    double obs;
    /** Variance of the error of `obs`: in (m/s^2)^2, or in (m/s)^2, as `sensor_type` says. */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementSpecificForce1DErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementSpecificForce1D;

/**
 * Makes `Aspn23MeasurementSpecificForce1D` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_specific_force_1d_free`.
 */
Aspn23MeasurementSpecificForce1D* ASPN_NULLABLE aspn23_measurement_specific_force_1d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementSpecificForce1DSensorType sensor_type,
    double obs,
    double variance,
    Aspn23MeasurementSpecificForce1DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_specific_force_1d_free`.
 */
Aspn23MeasurementSpecificForce1D* ASPN_NULLABLE aspn23_measurement_specific_force_1d_copy(
    Aspn23MeasurementSpecificForce1D*);

/** Frees the object and what its members point to. */
void aspn23_measurement_specific_force_1d_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_specific_force_1d_free_members(Aspn23MeasurementSpecificForce1D* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementSpecificForce1D, 88, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, sensor_type, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, obs, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, error_model, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, num_error_model_params, 60, 56, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, error_model_params, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, num_integrity, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSpecificForce1D, integrity, 80, 68, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
