/*
 * Measurements of direction of motion in space.
 *
 * Made from api-spec/aspn23/measurement_direction_of_motion_3d.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTDIRECTIONOFMOTION3D_H
#define ASPN23_MEASUREMENTDIRECTIONOFMOTION3D_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a motion is relative to, and along which axes its direction is given. */
typedef enum Aspn23MeasurementDirectionOfMotion3DReferenceFrame {
    /** Earth-centred inertial, cartesian: motion relative to that frame, along its axes. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI,
    /**
     * Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the
     * north pole. Motion relative to the Earth, along these axes.
     */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF,
    /** Motion relative to the Earth, along north, east and down at the position of the sensor. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED,
    /** Motion relative to the Earth, along the axes of the sensor. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR
} Aspn23MeasurementDirectionOfMotion3DReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDirectionOfMotion3DReferenceFrame) == 4, Aspn23MeasurementDirectionOfMotion3DReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementDirectionOfMotion3DErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE
} Aspn23MeasurementDirectionOfMotion3DErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDirectionOfMotion3DErrorModel) == 4, Aspn23MeasurementDirectionOfMotion3DErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The direction in which the sensor moves, in space, with the covariance of its errors.
 *
 * What the motion is relative to and the axes are those of `reference_frame`; the axes of the
 * sensor are related to the platform by `Aspn23TypeMounting` in its metadata.
 */
typedef struct Aspn23MeasurementDirectionOfMotion3D {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What the motion is relative to, and its axes. */
    Aspn23MeasurementDirectionOfMotion3DReferenceFrame reference_frame;
    /**
     * The direction, a vector of length 1: its components along the first, second and third axis.
     */
    double obs[3];
    /**
     * The first axis about which the errors turn `obs`: a vector of length 1, at right angles to
     * `obs`, in the same frame. The second axis is at right angles to both.
     */
    double error_vector[3];
    /**
     * Covariance of the angles by which the errors turn `obs`, row after row: first about
     * `error_vector`, then about the axis at right angles to both. The sense of that axis is not
     * prescribed, so a sender best chooses `error_vector` such that the two errors are uncorrelated
     * and the elements off the diagonal 0.
     *
     * Unit: rad^2.
     */
    double covariance[2][2];
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementDirectionOfMotion3DErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementDirectionOfMotion3D;

/**
 * Makes `Aspn23MeasurementDirectionOfMotion3D` from its members, copying what they point to. NULL
 * if there is no memory. Free it with `aspn23_measurement_direction_of_motion_3d_free`.
 */
Aspn23MeasurementDirectionOfMotion3D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_3d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementDirectionOfMotion3DReferenceFrame reference_frame,
    double obs[3],
    double error_vector[3],
    double covariance[2][2],
    Aspn23MeasurementDirectionOfMotion3DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_direction_of_motion_3d_free`.
 */
Aspn23MeasurementDirectionOfMotion3D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_3d_copy(
    Aspn23MeasurementDirectionOfMotion3D*);

/** Frees the object and what its members point to. */
void aspn23_measurement_direction_of_motion_3d_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_direction_of_motion_3d_free_members(
    Aspn23MeasurementDirectionOfMotion3D* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementDirectionOfMotion3D, 152, 136, 144);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, obs, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, error_vector, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, covariance, 88, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, error_model, 120, 116, 120);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, num_error_model_params, 124, 120, 124);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, error_model_params, 128, 124, 128);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, num_integrity, 136, 128, 132);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirectionOfMotion3D, integrity, 144, 132, 136);
#endif

#ifdef __cplusplus
}
#endif

#endif
