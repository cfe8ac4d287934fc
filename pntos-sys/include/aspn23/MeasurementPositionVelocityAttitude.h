/*
 * Position, velocity and attitude together, as a navigation system reports them.
 *
 * Made from api-spec/aspn23/measurement_position_velocity_attitude.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTPOSITIONVELOCITYATTITUDE_H
#define ASPN23_MEASUREMENTPOSITIONVELOCITYATTITUDE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The frames of a position, velocity and attitude. */
typedef enum Aspn23MeasurementPositionVelocityAttitudeReferenceFrame {
    /**
     * Earth-centred inertial, cartesian: position x, y and z in m, velocity along the same axes in
     * m/s, attitude relative to them. The nine errors are those of position in m and of velocity in
     * m/s, along x, y and z, and the tilts about x, y and z in rad.
     */
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI,
    /**
     * WGS-84: latitude and longitude in rad and height above the ellipsoid in m; velocity relative
     * to the Earth north, east and down in m/s; attitude relative to north, east and down. The nine
     * errors are those of position to the north, to the east and in height in m, those of velocity
     * north, east and down in m/s, and the tilts about north, east and down in rad.
     */
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC
} Aspn23MeasurementPositionVelocityAttitudeReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementPositionVelocityAttitudeReferenceFrame) == 4, Aspn23MeasurementPositionVelocityAttitudeReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementPositionVelocityAttitudeErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE
} Aspn23MeasurementPositionVelocityAttitudeErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementPositionVelocityAttitudeErrorModel) == 4, Aspn23MeasurementPositionVelocityAttitudeErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * A position, a velocity and an attitude of one moment, with the covariance of their errors.
 *
 * What the terms mean depends on `reference_frame`. A term that is not known is NaN. `num_meas`
 * says how many errors `covariance` describes: one for each known position and velocity term, in
 * their order, and three tilt errors if the quaternion is known.
 */
typedef struct Aspn23MeasurementPositionVelocityAttitude {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What the terms mean. */
    Aspn23MeasurementPositionVelocityAttitudeReferenceFrame reference_frame;
    /** Latitude in rad, or x in m. NaN if not known. */
    double p1;
    /** Longitude in rad, or y in m. NaN if not known. */
    double p2;
    /**
     * Height or z. NaN if not known.
     *
     * Unit: m.
     */
    double p3;
    /**
     * Velocity north, or along x. NaN if not known.
     *
     * Unit: m/s.
     */
    double v1;
    /**
     * Velocity east, or along y. NaN if not known.
     *
     * Unit: m/s.
     */
    double v2;
    /**
     * Velocity down, or along z. NaN if not known.
     *
     * Unit: m/s.
     */
    double v3;
    /**
     * The rotation that turns the axes of the frame into those of the sensor, scalar first, of
     * length 1: `[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the
     * angle a about the axis (x, y, z). It takes a vector's components along the sensor's axes to
     * those along the frame's. NaN if not known. For a navigation solution the sensor is the
     * platform.
     */
    double quaternion[4];
    /** Number of rows, and of columns, of `covariance`. */
    uint8_t num_meas;
    /**
     * Covariance of the errors, `num_meas` by `num_meas`, row after row, in products of m, m/s and
     * rad. The tilts are the small rotations about the axes of the frame, in their order, that turn
     * the reported attitude into the true one. It lives as long as the message.
     */
    double* covariance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementPositionVelocityAttitudeErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementPositionVelocityAttitude;

/**
 * Makes `Aspn23MeasurementPositionVelocityAttitude` from its members, copying what they point to.
 * NULL if there is no memory. Free it with `aspn23_measurement_position_velocity_attitude_free`.
 */
Aspn23MeasurementPositionVelocityAttitude* ASPN_NULLABLE aspn23_measurement_position_velocity_attitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementPositionVelocityAttitudeReferenceFrame reference_frame,
    double p1,
    double p2,
    double p3,
    double v1,
    double v2,
    double v3,
    double quaternion[4],
    uint8_t num_meas,
    double* covariance,
    Aspn23MeasurementPositionVelocityAttitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_position_velocity_attitude_free`.
 */
Aspn23MeasurementPositionVelocityAttitude* ASPN_NULLABLE aspn23_measurement_position_velocity_attitude_copy(
    Aspn23MeasurementPositionVelocityAttitude*);

/** Frees the object and what its members point to. */
void aspn23_measurement_position_velocity_attitude_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_position_velocity_attitude_free_members(
    Aspn23MeasurementPositionVelocityAttitude* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementPositionVelocityAttitude, 168, 144, 152);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, p1, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, p2, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, p3, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, v1, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, v2, 72, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, v3, 80, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, quaternion, 88, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, num_meas, 120, 116, 120);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, covariance, 128, 120, 124);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, error_model, 136, 124, 128);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, num_error_model_params, 140, 128, 132);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, error_model_params, 144, 132, 136);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, num_integrity, 152, 136, 140);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionVelocityAttitude, integrity, 160, 140, 144);
#endif

#ifdef __cplusplus
}
#endif

#endif
