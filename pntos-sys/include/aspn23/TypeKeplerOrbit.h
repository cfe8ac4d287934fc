/*
 * DRAFT type kepler orbit.
 *
 * Made from api-spec/aspn23/type_kepler_orbit.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEKEPLERORBIT_H
#define ASPN23_TYPEKEPLERORBIT_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT type kepler orbit. */
typedef struct Aspn23TypeKeplerOrbit {
    /**
     * DRAFT m 0 [rad].
     *
     * Unit: rad.
     */
    double m_0;
    /**
     * DRAFT delta n [rad/s].
     *
     * Unit: rad/s.
     */
    double delta_n;
    /** DRAFT e [none]. */
    double e;
    /**
     * DRAFT sqrt a [sqrt(m)].
     *
     * Unit: sqrt(m).
     */
    double sqrt_a;
    /**
     * DRAFT omega 0 [rad].
     *
     * Unit: rad.
     */
    double omega_0;
    /**
     * DRAFT i 0 [rad].
     *
     * Unit: rad.
     */
    double i_0;
    /**
     * DRAFT i dot [rad].
     *
     * Unit: rad.
     */
    double i_dot;
    /**
     * DRAFT omega [rad].
     *
     * Unit: rad.
     */
    double omega;
    /**
     * DRAFT omega dot [rad/s].
     *
     * Unit: rad/s.
     */
    double omega_dot;
    /**
     * DRAFT c uc [rad].
     *
     * Unit: rad.
     */
    double c_uc;
    /**
     * DRAFT c us [rad].
     *
     * Unit: rad.
     */
    double c_us;
    /**
     * DRAFT c rc [m].
     *
     * Unit: m.
     */
    double c_rc;
    /**
     * DRAFT c rs [m].
     *
     * Unit: m.
     */
    double c_rs;
    /**
     * DRAFT c ic [rad].
     *
     * Unit: rad.
     */
    double c_ic;
    /**
     * DRAFT c is [rad].
     *
     * Unit: rad.
     */
    double c_is;
    /**
     * DRAFT t oe [s].
     *
     * Unit: s.
     */
    double t_oe;
} Aspn23TypeKeplerOrbit;

/**
 * Makes `Aspn23TypeKeplerOrbit` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_kepler_orbit_free`.
 */
Aspn23TypeKeplerOrbit* ASPN_NULLABLE aspn23_type_kepler_orbit_new(double m_0,
                                                                  double delta_n,
                                                                  double e,
                                                                  double sqrt_a,
                                                                  double omega_0,
                                                                  double i_0,
                                                                  double i_dot,
                                                                  double omega,
                                                                  double omega_dot,
                                                                  double c_uc,
                                                                  double c_us,
                                                                  double c_rc,
                                                                  double c_rs,
                                                                  double c_ic,
                                                                  double c_is,
                                                                  double t_oe);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_kepler_orbit_free`. */
Aspn23TypeKeplerOrbit* ASPN_NULLABLE aspn23_type_kepler_orbit_copy(Aspn23TypeKeplerOrbit*);

/** Frees the object and what its members point to. */
void aspn23_type_kepler_orbit_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_kepler_orbit_free_members(Aspn23TypeKeplerOrbit* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeKeplerOrbit, 128, 128, 128);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, m_0, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, delta_n, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, e, 16, 16, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, sqrt_a, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, omega_0, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, i_0, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, i_dot, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, omega, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, omega_dot, 64, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, c_uc, 72, 72, 72);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, c_us, 80, 80, 80);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, c_rc, 88, 88, 88);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, c_rs, 96, 96, 96);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, c_ic, 104, 104, 104);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, c_is, 112, 112, 112);
PNTOS_CHECK_OFFSET(Aspn23TypeKeplerOrbit, t_oe, 120, 120, 120);
#endif

#ifdef __cplusplus
}
#endif

#endif
