/*
 * DRAFT type remote point.
 *
 * Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEREMOTEPOINT_H
#define ASPN23_TYPEREMOTEPOINT_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT position reference frame. */
typedef enum Aspn23TypeRemotePointPositionReferenceFrame {
    /** DRAFT ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE. */
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE,
    /** DRAFT ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC. */
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC
} Aspn23TypeRemotePointPositionReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeRemotePointPositionReferenceFrame) == 4, Aspn23TypeRemotePointPositionReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT type remote point. */
typedef struct Aspn23TypeRemotePoint {
    /** DRAFT included terms [none]. */
    uint8_t included_terms;
    /** DRAFT id [none]. */
    uint32_t id;
    /** DRAFT position reference frame []. */
    Aspn23TypeRemotePointPositionReferenceFrame position_reference_frame;
    /** DRAFT position1 [various]. */
    double position1;
    /** DRAFT position2 [various]. */
    double position2;
    /** DRAFT position3 [various]. */
    double position3;
    /** DRAFT num position components [none]. */
    uint8_t num_position_components;
    /**
     * DRAFT position covariance [m^2].
     *
     * Unit: m^2.
     */
    double* position_covariance;
} Aspn23TypeRemotePoint;

/**
 * Makes `Aspn23TypeRemotePoint` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_remote_point_free`.
 */
Aspn23TypeRemotePoint* ASPN_NULLABLE aspn23_type_remote_point_new(
    uint8_t included_terms,
    uint32_t id,
    Aspn23TypeRemotePointPositionReferenceFrame position_reference_frame,
    double position1,
    double position2,
    double position3,
    uint8_t num_position_components,
    double* position_covariance);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_remote_point_free`. */
Aspn23TypeRemotePoint* ASPN_NULLABLE aspn23_type_remote_point_copy(Aspn23TypeRemotePoint*);

/** Frees the object and what its members point to. */
void aspn23_type_remote_point_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_remote_point_free_members(Aspn23TypeRemotePoint* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeRemotePoint, 56, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, included_terms, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, id, 4, 4, 4);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, position_reference_frame, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, position1, 16, 12, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, position2, 24, 20, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, position3, 32, 28, 32);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, num_position_components, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23TypeRemotePoint, position_covariance, 48, 40, 44);
#endif

#ifdef __cplusplus
}
#endif

#endif
