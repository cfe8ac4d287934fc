/*
 * Measurements of attitude about all axes.
 *
 * Made from api-spec/aspn23/measurement_attitude_3d.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTATTITUDE3D_H
#define ASPN23_MEASUREMENTATTITUDE3D_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The frame that an attitude is relative to. */
typedef enum Aspn23MeasurementAttitude3DReferenceFrame {
    /** Earth-centred inertial, cartesian. */
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI,
    /**
     * Earth-centred, Earth-fixed, cartesian: x through latitude 0 and longitude 0, z through the
     * north pole.
     */
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF,
    /** North, east and down at the position of the sensor. */
    ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED
} Aspn23MeasurementAttitude3DReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAttitude3DReferenceFrame) == 4, Aspn23MeasurementAttitude3DReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementAttitude3DErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE
} Aspn23MeasurementAttitude3DErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAttitude3DErrorModel) == 4, Aspn23MeasurementAttitude3DErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The attitude of the sensor relative to a frame, with the covariance of its errors. */
typedef struct Aspn23MeasurementAttitude3D {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_ATTITUDE_3D`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** The frame that the attitude is relative to. */
    Aspn23MeasurementAttitude3DReferenceFrame reference_frame;
    /**
     * The rotation that turns the axes of the frame into those of the sensor, scalar first, of
     * length 1: `[cos(a/2), x*sin(a/2), y*sin(a/2), z*sin(a/2)]` for a right-handed turn by the
     * angle a about the axis (x, y, z). It takes a vector's components along the sensor's axes to
     * those along the frame's.
     */
    double quaternion[4];
    /**
     * Covariance of the tilt errors, row after row: of the small rotations about the axes of the
     * frame, in their order, that turn the reported attitude into the true one.
     *
     * Unit: rad^2.
     */
    double tilt_error_covariance[3][3];
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementAttitude3DErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementAttitude3D;

/**
 * Makes `Aspn23MeasurementAttitude3D` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_measurement_attitude_3d_free`.
 */
Aspn23MeasurementAttitude3D* ASPN_NULLABLE aspn23_measurement_attitude_3d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAttitude3DReferenceFrame reference_frame,
    double quaternion[4],
    double tilt_error_covariance[3][3],
    Aspn23MeasurementAttitude3DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_attitude_3d_free`.
 */
Aspn23MeasurementAttitude3D* ASPN_NULLABLE aspn23_measurement_attitude_3d_copy(
    Aspn23MeasurementAttitude3D*);

/** Frees the object and what its members point to. */
void aspn23_measurement_attitude_3d_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_attitude_3d_free_members(Aspn23MeasurementAttitude3D* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementAttitude3D, 176, 160, 168);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, quaternion, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, tilt_error_covariance, 72, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, error_model, 144, 140, 144);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, num_error_model_params, 148, 144, 148);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, error_model_params, 152, 148, 152);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, num_integrity, 160, 152, 156);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAttitude3D, integrity, 168, 156, 160);
#endif

#ifdef __cplusplus
}
#endif

#endif
