/*
 * The direction from a sensor to a point, in two values.
 *
 * Made from api-spec/aspn23/type_direction_3d_to_point.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEDIRECTION3DTOPOINT_H
#define ASPN23_TYPEDIRECTION3DTOPOINT_H

#include <aspn23/TypeImageFeature.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What the two values of a direction are. */
typedef enum Aspn23TypeDirection3DToPointReferenceFrame {
    /**
     * Azimuth and elevation, in rad; their covariance is in rad^2. Azimuth is the angle from the x
     * axis of the sensor, its boresight, to the line to the point, projected onto the x-y plane of
     * the sensor; it grows towards the y axis. Elevation is the angle from that plane to the line;
     * it is positive on the side of negative z.
     */
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL,
    /**
     * Position of the point in the image, column and then row, in pixels and fractions of a pixel;
     * their covariance is in pixel^2. The camera model of `Aspn23MeasurementImage` relates it to
     * the normalized image.
     */
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL,
    /**
     * The y and the z component, along the axes of the sensor, of the vector from the sensor to the
     * point, each divided by the x component, which is the distance along the boresight. Neither
     * they nor their covariance have a unit.
     */
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE,
    /**
     * The y and the z component, along the axes of the sensor, of the vector from the sensor to the
     * point, each divided by the length of the vector. The x axis is the boresight. Neither they
     * nor their covariance have a unit.
     */
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE
} Aspn23TypeDirection3DToPointReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeDirection3DToPointReferenceFrame) == 4, Aspn23TypeDirection3DToPointReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the message behave beyond their covariance. */
typedef enum Aspn23TypeDirection3DToPointErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE
} Aspn23TypeDirection3DToPointErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeDirection3DToPointErrorModel) == 4, Aspn23TypeDirection3DToPointErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The direction from a sensor to a point, with the covariance of its errors.
 * `Aspn23MeasurementDirection3DToPoints` holds any number of them.
 */
typedef struct Aspn23TypeDirection3DToPoint {
    /**
     * The point: its position, and an identifier that tells whether it was seen before, as far as
     * they are known.
     */
    Aspn23TypeRemotePoint remote_point;
    /** What the values in `obs` are. */
    Aspn23TypeDirection3DToPointReferenceFrame reference_frame;
    /** The direction, in the two values that `reference_frame` names and in their units. */
    double obs[2];
    /**
     * Covariance of the errors, 2 by 2: rows and columns in the order of `obs`, in the squared unit
     * that `reference_frame` names.
     */
    double covariance[2][2];
    /** Whether `observation_characteristics` was filled in; if false, ignore it. */
    bool has_observation_characteristics;
    /** How the point looked in the image in which it was found. */
    Aspn23TypeImageFeature observation_characteristics;
    /** How the errors behave beyond their covariance. */
    Aspn23TypeDirection3DToPointErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23TypeDirection3DToPoint;

/**
 * Makes `Aspn23TypeDirection3DToPoint` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_type_direction_3d_to_point_free`.
 */
Aspn23TypeDirection3DToPoint* ASPN_NULLABLE aspn23_type_direction_3d_to_point_new(
    Aspn23TypeRemotePoint* remote_point,
    Aspn23TypeDirection3DToPointReferenceFrame reference_frame,
    double obs[2],
    double covariance[2][2],
    bool has_observation_characteristics,
    Aspn23TypeImageFeature* observation_characteristics,
    Aspn23TypeDirection3DToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_type_direction_3d_to_point_free`.
 */
Aspn23TypeDirection3DToPoint* ASPN_NULLABLE aspn23_type_direction_3d_to_point_copy(
    Aspn23TypeDirection3DToPoint*);

/** Frees the object and what its members point to. */
void aspn23_type_direction_3d_to_point_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_direction_3d_to_point_free_members(Aspn23TypeDirection3DToPoint* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeDirection3DToPoint, 192, 156, 176);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, remote_point, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, reference_frame, 56, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, obs, 64, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, covariance, 80, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, has_observation_characteristics, 112, 96, 104);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, observation_characteristics, 120, 100, 112);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, error_model, 160, 136, 152);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, num_error_model_params, 164, 140, 156);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, error_model_params, 168, 144, 160);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, num_integrity, 176, 148, 164);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection3DToPoint, integrity, 184, 152, 168);
#endif

#ifdef __cplusplus
}
#endif

#endif
