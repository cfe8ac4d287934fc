/*
 * Clock of a navigation satellite.
 *
 * Made from api-spec/aspn23/type_satnav_clock.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVCLOCK_H
#define ASPN23_TYPESATNAVCLOCK_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Clock of a navigation satellite, as its navigation message describes it: at time t, the
 * satellite's clock is ahead of the time of its system by `af_0 + af_1 * (t - t_oc) + af_2 * (t -
 * t_oc)^2`, to which a user adds the relativistic term.
 *
 * The names in parentheses are those of IS-GPS-200, section 20.3.3.3; the Galileo OS SIS ICD,
 * section 5.1, and BDS-SIS-ICD-B1I call them almost the same.
 */
typedef struct Aspn23TypeSatnavClock {
    /**
     * Reference time of the clock (t_oc): seconds since the start of the week, in the time of the
     * satellite system.
     *
     * Unit: s.
     */
    double t_oc;
    /**
     * Bias of the clock at `t_oc` (a_f0), positive if it is ahead.
     *
     * Unit: s.
     */
    double af_0;
    /**
     * Drift of the clock at `t_oc` (a_f1).
     *
     * Unit: s/s.
     */
    double af_1;
    /**
     * Rate of change of the drift (a_f2).
     *
     * Unit: s/s^2.
     */
    double af_2;
} Aspn23TypeSatnavClock;

/**
 * Makes `Aspn23TypeSatnavClock` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_satnav_clock_free`.
 */
Aspn23TypeSatnavClock* ASPN_NULLABLE aspn23_type_satnav_clock_new(double t_oc,
                                                                  double af_0,
                                                                  double af_1,
                                                                  double af_2);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_satnav_clock_free`. */
Aspn23TypeSatnavClock* ASPN_NULLABLE aspn23_type_satnav_clock_copy(Aspn23TypeSatnavClock*);

/** Frees the object and what its members point to. */
void aspn23_type_satnav_clock_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_satnav_clock_free_members(Aspn23TypeSatnavClock* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeSatnavClock, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavClock, t_oc, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavClock, af_0, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavClock, af_1, 16, 16, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavClock, af_2, 24, 24, 24);
#endif

#ifdef __cplusplus
}
#endif

#endif
