/*
 * DRAFT measurement angular velocity.
 *
 * Made from api-spec/aspn23/measurement_angular_velocity.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTANGULARVELOCITY_H
#define ASPN23_MEASUREMENTANGULARVELOCITY_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT reference frame. */
typedef enum Aspn23MeasurementAngularVelocityReferenceFrame {
    /** DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI,
    /** DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF,
    /** DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED,
    /** DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR
} Aspn23MeasurementAngularVelocityReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocityReferenceFrame) == 4, Aspn23MeasurementAngularVelocityReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT imu type. */
typedef enum Aspn23MeasurementAngularVelocityImuType {
    /** DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED,
    /** DRAFT ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED
} Aspn23MeasurementAngularVelocityImuType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocityImuType) == 4, Aspn23MeasurementAngularVelocityImuType_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the message behave beyond their covariance. */
typedef enum Aspn23MeasurementAngularVelocityErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE
} Aspn23MeasurementAngularVelocityErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocityErrorModel) == 4, Aspn23MeasurementAngularVelocityErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT measurement angular velocity. */
typedef struct Aspn23MeasurementAngularVelocity {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** DRAFT reference frame []. */
    Aspn23MeasurementAngularVelocityReferenceFrame reference_frame;
    /** DRAFT imu type []. */
    Aspn23MeasurementAngularVelocityImuType imu_type;
    /** DRAFT meas [various]. */
    double meas[3];
    /** DRAFT covariance [various]. */
    double covariance[3][3];
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementAngularVelocityErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementAngularVelocity;

/**
 * Makes `Aspn23MeasurementAngularVelocity` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_angular_velocity_free`.
 */
Aspn23MeasurementAngularVelocity* ASPN_NULLABLE aspn23_measurement_angular_velocity_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAngularVelocityReferenceFrame reference_frame,
    Aspn23MeasurementAngularVelocityImuType imu_type,
    double meas[3],
    double covariance[3][3],
    Aspn23MeasurementAngularVelocityErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_angular_velocity_free`.
 */
Aspn23MeasurementAngularVelocity* ASPN_NULLABLE aspn23_measurement_angular_velocity_copy(
    Aspn23MeasurementAngularVelocity*);

/** Frees the object and what its members point to. */
void aspn23_measurement_angular_velocity_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_angular_velocity_free_members(Aspn23MeasurementAngularVelocity* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementAngularVelocity, 168, 156, 160);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, imu_type, 36, 36, 36);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, meas, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, covariance, 64, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, error_model, 136, 136, 136);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, num_error_model_params, 140, 140, 140);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, error_model_params, 144, 144, 144);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, num_integrity, 152, 148, 148);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAngularVelocity, integrity, 160, 152, 152);
#endif

#ifdef __cplusplus
}
#endif

#endif
