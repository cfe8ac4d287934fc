/*
 * One angle of the direction between a sensor and a point.
 *
 * Made from api-spec/aspn23/type_direction_2d_to_point.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEDIRECTION2DTOPOINT_H
#define ASPN23_TYPEDIRECTION2DTOPOINT_H

#include <aspn23/TypeImageFeature.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Which angle was measured. */
typedef enum Aspn23TypeDirection2DToPointReference {
    /**
     * Azimuth of the point, seen from the sensor: the angle from north to the line from the sensor
     * to the point, projected onto the horizontal plane at the sensor. It grows towards east.
     */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO,
    /**
     * Azimuth of the sensor, seen from the point: the angle from north to the line from the point
     * to the sensor, projected onto the horizontal plane. North, east and that plane are those at
     * the point. It grows towards east.
     */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM,
    /**
     * Elevation of the point, seen from the sensor: the angle from the horizontal plane at the
     * sensor to the line from the sensor to the point. It is positive if the point is above the
     * plane.
     */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION,
    /**
     * The angle from the x axis of the sensor to the line from the sensor to the point, projected
     * onto the x-y plane of the sensor. It grows towards the y axis.
     */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR
} Aspn23TypeDirection2DToPointReference;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeDirection2DToPointReference) == 4, Aspn23TypeDirection2DToPointReference_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the message behave beyond their covariance. */
typedef enum Aspn23TypeDirection2DToPointErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE
} Aspn23TypeDirection2DToPointErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeDirection2DToPointErrorModel) == 4, Aspn23TypeDirection2DToPointErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * One angle of the direction between a sensor and a point, with the variance of its error.
 * `Aspn23MeasurementDirection2DToPoints` holds any number of them.
 */
typedef struct Aspn23TypeDirection2DToPoint {
    /**
     * The point: its position, and an identifier that tells whether it was seen before, as far as
     * they are known.
     */
    Aspn23TypeRemotePoint remote_point;
    /** Which angle `obs` is. */
    Aspn23TypeDirection2DToPointReference reference;
    /**
     * The angle.
     *
     * Unit: rad.
     */
    double obs;
    /**
     * Variance of the error of `obs`.
     *
     * Unit: rad^2.
     */
    double variance;
    /** Whether `observation_characteristics` was filled in; if false, ignore it. */
    bool has_observation_characteristics;
    /** How the point looked in the image in which it was found. */
    Aspn23TypeImageFeature observation_characteristics;
    /** How the errors behave beyond their covariance. */
    Aspn23TypeDirection2DToPointErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23TypeDirection2DToPoint;

/**
 * Makes `Aspn23TypeDirection2DToPoint` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_type_direction_2d_to_point_free`.
 */
Aspn23TypeDirection2DToPoint* ASPN_NULLABLE aspn23_type_direction_2d_to_point_new(
    Aspn23TypeRemotePoint* remote_point,
    Aspn23TypeDirection2DToPointReference reference,
    double obs,
    double variance,
    bool has_observation_characteristics,
    Aspn23TypeImageFeature* observation_characteristics,
    Aspn23TypeDirection2DToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_type_direction_2d_to_point_free`.
 */
Aspn23TypeDirection2DToPoint* ASPN_NULLABLE aspn23_type_direction_2d_to_point_copy(
    Aspn23TypeDirection2DToPoint*);

/** Frees the object and what its members point to. */
void aspn23_type_direction_2d_to_point_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_direction_2d_to_point_free_members(Aspn23TypeDirection2DToPoint* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeDirection2DToPoint, 160, 124, 144);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, remote_point, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, reference, 56, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, obs, 64, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, variance, 72, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, has_observation_characteristics, 80, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, observation_characteristics, 88, 68, 80);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, error_model, 128, 104, 120);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, num_error_model_params, 132, 108, 124);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, error_model_params, 136, 112, 128);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, num_integrity, 144, 116, 132);
PNTOS_CHECK_OFFSET(Aspn23TypeDirection2DToPoint, integrity, 152, 120, 136);
#endif

#ifdef __cplusplus
}
#endif

#endif
