/*
 * Orbit of a navigation satellite.
 *
 * Made from api-spec/aspn23/type_kepler_orbit.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEKEPLERORBIT_H
#define ASPN23_TYPEKEPLERORBIT_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Orbit of a navigation satellite, in the Keplerian elements and harmonic corrections that its
 * navigation message broadcasts.
 *
 * The names in parentheses are those of the interface control documents, which also say how to
 * compute a position from them: IS-GPS-200, table 20-IV, for GPS; the Galileo OS SIS ICD, section
 * 5.1, for Galileo; BDS-SIS-ICD-B1I for BeiDou. Angles here are in rad; where a document counts in
 * semicircles, the broadcast value was multiplied by pi.
 */
typedef struct Aspn23TypeKeplerOrbit {
    /**
     * Mean anomaly at `t_oe` (M_0).
     *
     * Unit: rad.
     */
    double m_0;
    /**
     * Difference of the mean motion from the value computed from the semi-major axis (delta n).
     *
     * Unit: rad/s.
     */
    double delta_n;
    /** Eccentricity (e), without a unit. */
    double e;
    /**
     * Square root of the semi-major axis (sqrt A).
     *
     * Unit: sqrt(m).
     */
    double sqrt_a;
    /**
     * Longitude of the ascending node at the start of the week of `t_oe` (OMEGA_0).
     *
     * Unit: rad.
     */
    double omega_0;
    /**
     * Inclination at `t_oe` (i_0).
     *
     * Unit: rad.
     */
    double i_0;
    /**
     * Rate of change of the inclination (IDOT).
     *
     * Unit: rad/s.
     */
    double i_dot;
    /**
     * Argument of perigee (omega).
     *
     * Unit: rad.
     */
    double omega;
    /**
     * Rate of change of the right ascension of the ascending node (OMEGA DOT).
     *
     * Unit: rad/s.
     */
    double omega_dot;
    /**
     * Amplitude of the cosine correction to the argument of latitude (C_uc).
     *
     * Unit: rad.
     */
    double c_uc;
    /**
     * Amplitude of the sine correction to the argument of latitude (C_us).
     *
     * Unit: rad.
     */
    double c_us;
    /**
     * Amplitude of the cosine correction to the orbit radius (C_rc).
     *
     * Unit: m.
     */
    double c_rc;
    /**
     * Amplitude of the sine correction to the orbit radius (C_rs).
     *
     * Unit: m.
     */
    double c_rs;
    /**
     * Amplitude of the cosine correction to the inclination (C_ic).
     *
     * Unit: rad.
     */
    double c_ic;
    /**
     * Amplitude of the sine correction to the inclination (C_is).
     *
     * Unit: rad.
     */
    double c_is;
    /**
     * Reference time of the orbit (t_oe): seconds since the start of the week, in the time of the
     * satellite system.
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
