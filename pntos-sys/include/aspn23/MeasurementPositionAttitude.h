/*
 * Position and attitude together, also called a pose.
 *
 * Made from api-spec/aspn23/measurement_position_attitude.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTPOSITIONATTITUDE_H
#define ASPN23_MEASUREMENTPOSITIONATTITUDE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The frames of a position and attitude. */
typedef enum Aspn23MeasurementPositionAttitudeReferenceFrame {
    /**
     * Earth-centred inertial, cartesian: position x, y and z in m, attitude relative to these axes.
     * The six errors are those of x, y and z in m and the tilts about x, y and z in rad.
     */
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI,
    /**
     * WGS-84: latitude and longitude in rad and height above the ellipsoid in m; attitude relative
     * to north, east and down at the position of the sensor. The six errors are those to the north,
     * to the east and in height, all in m, and the tilts about north, east and down in rad.
     */
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC
} Aspn23MeasurementPositionAttitudeReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementPositionAttitudeReferenceFrame) == 4, Aspn23MeasurementPositionAttitudeReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementPositionAttitudeErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE
} Aspn23MeasurementPositionAttitudeErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementPositionAttitudeErrorModel) == 4, Aspn23MeasurementPositionAttitudeErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * A position and an attitude of one moment, with the covariance of their errors.
 *
 * What the terms mean depends on `reference_frame`. All of them are known:
 * `Aspn23MeasurementPositionVelocityAttitude` is for a part of them.
 */
typedef struct Aspn23MeasurementPositionAttitude {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION_ATTITUDE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What the terms mean. */
    Aspn23MeasurementPositionAttitudeReferenceFrame reference_frame;
    /** Latitude in rad, or x in m. */
    double p1;
    /** Longitude in rad, or y in m. */
    double p2;
    /**
     * Height or z.
     *
     * Unit: m.
     */
    double p3;
    /**
     * The rotation that turns the axes of the frame into those of the sensor, scalar first, of
     * length 1: `[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the
     * angle a about the axis (x, y, z). It takes a vector's components along the sensor's axes to
     * those along the frame's.
     */
    double quaternion[4];
    /**
     * Covariance of the errors, row after row: three of position in m, then three tilts in rad, so
     * that the elements are in m^2, m rad and rad^2. The tilts are the small rotations about the
     * axes of the frame, in their order, that turn the reported attitude into the true one.
     */
    double covariance[6][6];
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementPositionAttitudeErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementPositionAttitude;

/**
 * Makes `Aspn23MeasurementPositionAttitude` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_position_attitude_free`.
 */
Aspn23MeasurementPositionAttitude* ASPN_NULLABLE aspn23_measurement_position_attitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementPositionAttitudeReferenceFrame reference_frame,
    double p1,
    double p2,
    double p3,
    double quaternion[4],
    double covariance[6][6],
    Aspn23MeasurementPositionAttitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_position_attitude_free`.
 */
Aspn23MeasurementPositionAttitude* ASPN_NULLABLE aspn23_measurement_position_attitude_copy(
    Aspn23MeasurementPositionAttitude*);

/** Frees the object and what its members point to. */
void aspn23_measurement_position_attitude_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_position_attitude_free_members(Aspn23MeasurementPositionAttitude* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementPositionAttitude, 416, 400, 408);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, p1, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, p2, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, p3, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, quaternion, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, covariance, 96, 92, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, error_model, 384, 380, 384);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, num_error_model_params, 388, 384, 388);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, error_model_params, 392, 388, 392);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, num_integrity, 400, 392, 396);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPositionAttitude, integrity, 408, 396, 400);
#endif

#ifdef __cplusplus
}
#endif

#endif
