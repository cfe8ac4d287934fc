/*
 * A point outside the platform.
 *
 * Made from api-spec/aspn23/type_remote_point.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEREMOTEPOINT_H
#define ASPN23_TYPEREMOTEPOINT_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The frame of a point's position. */
typedef enum Aspn23TypeRemotePointPositionReferenceFrame {
    /** No position is given; `included_terms` is 0 or 1. */
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE,
    /**
     * WGS-84. The components are latitude and longitude, in rad, and height above the ellipsoid, in
     * m. Their covariance is that of the errors towards north, towards east and in height, all in
     * m.
     */
    ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC
} Aspn23TypeRemotePointPositionReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeRemotePointPositionReferenceFrame) == 4, Aspn23TypeRemotePointPositionReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * A point outside the platform, such as a landmark or a transmitter: where it is, and how to
 * recognize it, as far as either is known.
 */
typedef struct Aspn23TypeRemotePoint {
    /** What is known about the point: 0 nothing, 1 `id`, 2 its position, 3 both. */
    uint8_t included_terms;
    /**
     * Identifies the point among those of one sensor: observations with the same number are of the
     * same point. It has a meaning only if `included_terms` is 1 or 3.
     */
    uint32_t id;
    /** What the components of the position mean. They do only if `included_terms` is 2 or 3. */
    Aspn23TypeRemotePointPositionReferenceFrame position_reference_frame;
    /** Latitude in rad. NaN if not known. */
    double position1;
    /** Longitude in rad. NaN if not known. */
    double position2;
    /** Height above the ellipsoid in m. NaN if not known. */
    double position3;
    /**
     * Number of rows, and of columns, of `position_covariance`: how many components of the position
     * are known.
     */
    uint8_t num_position_components;
    /**
     * Covariance of the errors of the position, `num_position_components` by
     * `num_position_components`, row after row: north, east and height, without those whose
     * component is not known. It lives as long as the message.
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
