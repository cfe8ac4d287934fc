/*
 * Measurements of angular velocity about one axis.
 *
 * Made from api-spec/aspn23/measurement_angular_velocity_1d.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTANGULARVELOCITY1D_H
#define ASPN23_MEASUREMENTANGULARVELOCITY1D_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Whether the sensor integrates. */
typedef enum Aspn23MeasurementAngularVelocity1DSensorType {
    /**
     * Each message holds the angle turned since the message before, in rad. `time_of_validity` is
     * the end of that interval.
     */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED,
    /** Each message holds the rate at `time_of_validity`, in rad/s. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED
} Aspn23MeasurementAngularVelocity1DSensorType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocity1DSensorType) == 4, Aspn23MeasurementAngularVelocity1DSensorType_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementAngularVelocity1DErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE
} Aspn23MeasurementAngularVelocity1DErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocity1DErrorModel) == 4, Aspn23MeasurementAngularVelocity1DErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The angular velocity of the sensor about its x axis, relative to inertial space, or the angle
 * turned since the message before, as one gyroscope gives it.
 *
 * `Aspn23TypeMounting` in its metadata relates that axis to the platform. A positive rotation is
 * right-handed.
 */
typedef struct Aspn23MeasurementAngularVelocity1D {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Whether the value is an integral or a sample. */
    Aspn23MeasurementAngularVelocity1DSensorType sensor_type;
    /**
     * About the x axis of the sensor: the rate in rad/s, or the angle in rad, as `sensor_type`
     * says.
     */
    double obs;
    /** Variance of the error of `obs`: in (rad/s)^2, or in rad^2, as `sensor_type` says. */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementAngularVelocity1DErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementAngularVelocity1D;

/**
 * Makes `Aspn23MeasurementAngularVelocity1D` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_angular_velocity_1d_free`.
 */
Aspn23MeasurementAngularVelocity1D* ASPN_NULLABLE aspn23_measurement_angular_velocity_1d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAngularVelocity1DSensorType sensor_type,
    double obs,
    double variance,
    Aspn23MeasurementAngularVelocity1DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_angular_velocity_1d_free`.
 */
Aspn23MeasurementAngularVelocity1D* ASPN_NULLABLE aspn23_measurement_angular_velocity_1d_copy(
    Aspn23MeasurementAngularVelocity1D*);

/** Frees the object and what its members point to. */
void aspn23_measurement_angular_velocity_1d_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_angular_velocity_1d_free_members(Aspn23MeasurementAngularVelocity1D* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementAngularVelocity1D, 88, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, sensor_type, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, obs, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, error_model, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, num_error_model_params, 60, 56, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, error_model_params, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, num_integrity, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity1D, integrity, 80, 68, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
