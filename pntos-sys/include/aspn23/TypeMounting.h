/*
 * Place and orientation of a sensor on its platform.
 *
 * Made from api-spec/aspn23/type_mounting.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEMOUNTING_H
#define ASPN23_TYPEMOUNTING_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Place and orientation of a sensor on its platform, with how well they are known.
 *
 * The axes of the platform are x forward, y right and z down. Whoever builds the system defines
 * their origin.
 */
typedef struct Aspn23TypeMounting {
    /**
     * Position of the sensor: the vector from the origin of the platform to that of the sensor,
     * along the axes of the platform.
     *
     * Unit: m.
     */
    double lever_arm[3];
    /**
     * Standard deviations of the errors of `lever_arm`, along the axes of the platform.
     *
     * Unit: m.
     */
    double lever_arm_sigma[3];
    /**
     * The rotation that turns the axes of the platform into those of the sensor, scalar first, of
     * length 1: it takes a vector's components along the sensor's axes to those along the
     * platform's. NaN if the sensor has no orientation that matters, such as an antenna; any other
     * sensor gives it.
     */
    double orientation_quaternion[4];
    /**
     * Covariance of the tilt errors, 3 by 3, about the x, y and z axes of the platform. The tilt is
     * the small rotation by which `orientation_quaternion` must still be turned to be true. Either
     * all elements are numbers, or all are NaN because `orientation_quaternion` is.
     *
     * Unit: rad^2.
     */
    double orientation_tilt_error_covariance[3][3];
} Aspn23TypeMounting;

/**
 * Makes `Aspn23TypeMounting` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_mounting_free`.
 */
Aspn23TypeMounting* ASPN_NULLABLE aspn23_type_mounting_new(
    double lever_arm[3],
    double lever_arm_sigma[3],
    double orientation_quaternion[4],
    double orientation_tilt_error_covariance[3][3]);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_mounting_free`. */
Aspn23TypeMounting* ASPN_NULLABLE aspn23_type_mounting_copy(Aspn23TypeMounting*);

/** Frees the object and what its members point to. */
void aspn23_type_mounting_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_mounting_free_members(Aspn23TypeMounting* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeMounting, 152, 152, 152);
PNTOS_CHECK_OFFSET(Aspn23TypeMounting, lever_arm, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeMounting, lever_arm_sigma, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeMounting, orientation_quaternion, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeMounting, orientation_tilt_error_covariance, 80, 80, 80);
#endif

#ifdef __cplusplus
}
#endif

#endif
