/*
 * Measurements of velocity.
 *
 * Made from api-spec/aspn23/measurement_velocity.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTVELOCITY_H
#define ASPN23_MEASUREMENTVELOCITY_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a velocity is relative to, and along which axes it is given. */
typedef enum Aspn23MeasurementVelocityReferenceFrame {
    /** Earth-centred inertial, cartesian: velocity relative to that frame, along its axes. */
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI,
    /**
     * Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the
     * north pole. Velocity relative to the Earth, along these axes.
     */
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF,
    /** Velocity relative to the Earth, along north, east and down at the position of the sensor. */
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED,
    /** Velocity relative to the Earth, along the axes of the sensor. */
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR
} Aspn23MeasurementVelocityReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementVelocityReferenceFrame) == 4, Aspn23MeasurementVelocityReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementVelocityErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE
} Aspn23MeasurementVelocityErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementVelocityErrorModel) == 4, Aspn23MeasurementVelocityErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * A velocity, with the covariance of its errors.
 *
 * What it is relative to and the axes are those of `reference_frame`; the axes of the sensor are
 * related to the platform by `Aspn23TypeMounting` in its metadata. A component that was not
 * measured is NaN. `num_meas` says how many were measured, and `covariance` has a row and a column
 * for each of those, in their order.
 */
typedef struct Aspn23MeasurementVelocity {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_VELOCITY`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What the velocity is relative to, and its axes. */
    Aspn23MeasurementVelocityReferenceFrame reference_frame;
    /**
     * Component along the first axis. NaN if not measured.
     *
     * Unit: m/s.
     */
    double x;
    /**
     * Component along the second axis. NaN if not measured.
     *
     * Unit: m/s.
     */
    double y;
    /**
     * Component along the third axis. NaN if not measured.
     *
     * Unit: m/s.
     */
    double z;
    /** Number of rows, and of columns, of `covariance`. */
    uint8_t num_meas;
    /**
     * Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the
     * message.
     *
     * Unit: (m/s)^2.
     */
    double* covariance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementVelocityErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementVelocity;

/**
 * Makes `Aspn23MeasurementVelocity` from its members, copying what they point to. NULL if there is
 * no memory. Free it with `aspn23_measurement_velocity_free`.
 */
Aspn23MeasurementVelocity* ASPN_NULLABLE aspn23_measurement_velocity_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementVelocityReferenceFrame reference_frame,
    double x,
    double y,
    double z,
    uint8_t num_meas,
    double* covariance,
    Aspn23MeasurementVelocityErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_velocity_free`.
 */
Aspn23MeasurementVelocity* ASPN_NULLABLE aspn23_measurement_velocity_copy(
    Aspn23MeasurementVelocity*);

/** Frees the object and what its members point to. */
void aspn23_measurement_velocity_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_velocity_free_members(Aspn23MeasurementVelocity* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementVelocity, 112, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, x, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, y, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, z, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, num_meas, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, covariance, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, error_model, 80, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, num_error_model_params, 84, 72, 76);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, error_model_params, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, num_integrity, 96, 80, 84);
PNTOS_CHECK_OFFSET(Aspn23MeasurementVelocity, integrity, 104, 84, 88);
#endif

#ifdef __cplusplus
}
#endif

#endif
