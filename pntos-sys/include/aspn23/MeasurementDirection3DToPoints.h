/*
 * Measurements of directions to points in space.
 *
 * Made from api-spec/aspn23/measurement_direction_3d_to_points.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTDIRECTION3DTOPOINTS_H
#define ASPN23_MEASUREMENTDIRECTION3DTOPOINTS_H

#include <aspn23/TypeDirection3DToPoint.h>
#include <aspn23/TypeHeader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Directions from the sensor to points in space, one for each point, all of one moment.
 *
 * Each observation names its point, the frame of its two coordinates and its errors.
 */
typedef struct Aspn23MeasurementDirection3DToPoints {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Number of elements in `obs`. */
    uint16_t num_obs;
    /** The observations. They live as long as the message. */
    Aspn23TypeDirection3DToPoint* obs;
} Aspn23MeasurementDirection3DToPoints;

/**
 * Makes `Aspn23MeasurementDirection3DToPoints` from its members, copying what they point to. NULL
 * if there is no memory. Free it with `aspn23_measurement_direction_3d_to_points_free`.
 */
Aspn23MeasurementDirection3DToPoints* ASPN_NULLABLE aspn23_measurement_direction_3d_to_points_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t num_obs,
    Aspn23TypeDirection3DToPoint* obs);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_direction_3d_to_points_free`.
 */
Aspn23MeasurementDirection3DToPoints* ASPN_NULLABLE aspn23_measurement_direction_3d_to_points_copy(
    Aspn23MeasurementDirection3DToPoints*);

/** Frees the object and what its members point to. */
void aspn23_measurement_direction_3d_to_points_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_direction_3d_to_points_free_members(
    Aspn23MeasurementDirection3DToPoints* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementDirection3DToPoints, 48, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirection3DToPoints, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirection3DToPoints, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirection3DToPoints, num_obs, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDirection3DToPoints, obs, 40, 36, 36);
#endif

#ifdef __cplusplus
}
#endif

#endif
