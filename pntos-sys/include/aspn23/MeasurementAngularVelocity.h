/*
 * Measurements of angular velocity about three axes.
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

/** What a rotation is relative to, and about which axes it is given. */
typedef enum Aspn23MeasurementAngularVelocityReferenceFrame {
    /** Earth-centred inertial, cartesian: rotation relative to that frame, about its axes. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI,
    /**
     * Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the
     * north pole. Rotation relative to the Earth, about these axes.
     */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF,
    /** Rotation relative to the Earth, about north, east and down at the position of the sensor. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED,
    /**
     * Rotation relative to inertial space, about the axes of the sensor, as gyroscopes sense it.
     */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR
} Aspn23MeasurementAngularVelocityReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocityReferenceFrame) == 4, Aspn23MeasurementAngularVelocityReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** Whether the sensor integrates. */
typedef enum Aspn23MeasurementAngularVelocityImuType {
    /**
     * Each message holds the angle turned since the message before, in rad. `time_of_validity` is
     * the end of that interval.
     */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED,
    /** Each message holds the rate at `time_of_validity`, in rad/s. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED
} Aspn23MeasurementAngularVelocityImuType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocityImuType) == 4, Aspn23MeasurementAngularVelocityImuType_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementAngularVelocityErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE
} Aspn23MeasurementAngularVelocityErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAngularVelocityErrorModel) == 4, Aspn23MeasurementAngularVelocityErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The angular velocity of the sensor about three axes, or the angles turned since the message
 * before, with the covariance of their errors.
 *
 * What they are relative to and the axes are those of `reference_frame`; the axes of the sensor are
 * related to the platform by `Aspn23TypeMounting` in its metadata. A positive rotation is
 * right-handed.
 */
typedef struct Aspn23MeasurementAngularVelocity {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_ANGULAR_VELOCITY`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What the rotation is relative to, and its axes. */
    Aspn23MeasurementAngularVelocityReferenceFrame reference_frame;
    /** Whether the values are integrals or samples. */
    Aspn23MeasurementAngularVelocityImuType imu_type;
    /**
     * About the first, second and third axis: the rate in rad/s, or the angle in rad, as `imu_type`
     * says.
     */
    double meas[3];
    /**
     * Covariance of the errors of `meas`, row after row: in (rad/s)^2, or in rad^2, as `imu_type`
     * says.
     */
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
