/*
 * DRAFT type direction 2d to point.
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

/** DRAFT reference. */
typedef enum Aspn23TypeDirection2DToPointReference {
    /** DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO. */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO,
    /** DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM. */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM,
    /** DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION. */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION,
    /** DRAFT ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR. */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR
} Aspn23TypeDirection2DToPointReference;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeDirection2DToPointReference) == 4, Aspn23TypeDirection2DToPointReference_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the message behave beyond their covariance. */
typedef enum Aspn23TypeDirection2DToPointErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE
} Aspn23TypeDirection2DToPointErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeDirection2DToPointErrorModel) == 4, Aspn23TypeDirection2DToPointErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT type direction 2d to point. */
typedef struct Aspn23TypeDirection2DToPoint {
    /** DRAFT remote point [various]. */
    Aspn23TypeRemotePoint remote_point;
    /** DRAFT reference []. */
    Aspn23TypeDirection2DToPointReference reference;
    /**
     * DRAFT obs [rad].
     *
     * Unit: rad.
     */
    double obs;
    /**
     * DRAFT variance [rad^2].
     *
     * Unit: rad^2.
     */
    double variance;
    /** DRAFT has observation characteristics [none]. */
    bool has_observation_characteristics;
    /** DRAFT observation characteristics [various]. */
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
