/*
 * DRAFT type mounting.
 *
 * Made from api-spec/aspn23/type_mounting.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEMOUNTING_H
#define ASPN23_TYPEMOUNTING_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT type mounting. */
typedef struct Aspn23TypeMounting {
    /**
     * DRAFT lever arm [m].
     *
     * Unit: m.
     */
    double lever_arm[3];
    /**
     * DRAFT lever arm sigma [m].
     *
     * Unit: m.
     */
    double lever_arm_sigma[3];
    /** DRAFT orientation quaternion [none]. */
    double orientation_quaternion[4];
    /**
     * DRAFT orientation tilt error covariance [rad^2].
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
