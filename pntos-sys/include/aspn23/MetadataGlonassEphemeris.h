/*
 * Orbit and clock of a GLONASS satellite.
 *
 * Made from api-spec/aspn23/metadata_glonass_ephemeris.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGLONASSEPHEMERIS_H
#define ASPN23_METADATAGLONASSEPHEMERIS_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Orbit and clock of a GLONASS satellite, as its navigation message gives them: a position, a
 * velocity and an acceleration, from which a user integrates the orbit.
 *
 * The names in parentheses are those of the GLONASS ICD for L1 and L2, edition 5.1 of 2008, section
 * 4.4. Times are GLONASS time, which is UTC(SU) plus three hours. Coordinates are those of PZ-90,
 * fixed to the Earth.
 */
typedef struct Aspn23MetadataGlonassEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GLONASS_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Number of the satellite's orbital slot (n), 1 to 24. */
    int32_t slot_number;
    /** Number of the satellite's frequency channel plus 7, 0 to 20: 7 is channel k = 0. */
    int32_t freq_o;
    /**
     * Day within the interval of four years that starts with a leap year (N_T): 1 on 1 January of
     * the leap year.
     *
     * Unit: d.
     */
    int32_t n_t;
    /**
     * Start of the frame of the navigation message, since the start of the day (t_k).
     *
     * Unit: s.
     */
    double t_k;
    /**
     * Reference time of the data, since the start of the day (t_b).
     *
     * Unit: min.
     */
    double t_b;
    /**
     * Relative deviation of the satellite's carrier frequency from the nominal one, at `t_b`
     * (gamma_n).
     *
     * Unit: s/s.
     */
    double gamma_n;
    /**
     * Correction of the satellite's clock at `t_b` (tau_n): GLONASS time minus the time of the
     * satellite, so the sign is opposite to that of `af_0` in `Aspn23TypeSatnavClock`.
     *
     * Unit: s.
     */
    double tau_n;
    /**
     * X coordinate of the satellite at `t_b`.
     *
     * Unit: km.
     */
    double sv_pos_x;
    /**
     * Velocity along X at `t_b`.
     *
     * Unit: km/s.
     */
    double sv_vel_x;
    /**
     * Acceleration along X at `t_b` that the Sun and the Moon cause.
     *
     * Unit: km/s^2.
     */
    double sv_accel_x;
    /**
     * Y coordinate of the satellite at `t_b`.
     *
     * Unit: km.
     */
    double sv_pos_y;
    /**
     * Velocity along Y at `t_b`.
     *
     * Unit: km/s.
     */
    double sv_vel_y;
    /**
     * Acceleration along Y at `t_b` that the Sun and the Moon cause.
     *
     * Unit: km/s^2.
     */
    double sv_accel_y;
    /**
     * Z coordinate of the satellite at `t_b`.
     *
     * Unit: km.
     */
    double sv_pos_z;
    /**
     * Velocity along Z at `t_b`.
     *
     * Unit: km/s.
     */
    double sv_vel_z;
    /**
     * Acceleration along Z at `t_b` that the Sun and the Moon cause.
     *
     * Unit: km/s^2.
     */
    double sv_accel_z;
} Aspn23MetadataGlonassEphemeris;

/**
 * Makes `Aspn23MetadataGlonassEphemeris` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_metadata_glonass_ephemeris_free`.
 */
Aspn23MetadataGlonassEphemeris* ASPN_NULLABLE aspn23_metadata_glonass_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t slot_number,
    int32_t freq_o,
    int32_t n_t,
    double t_k,
    double t_b,
    double gamma_n,
    double tau_n,
    double sv_pos_x,
    double sv_vel_x,
    double sv_accel_x,
    double sv_pos_y,
    double sv_vel_y,
    double sv_accel_y,
    double sv_pos_z,
    double sv_vel_z,
    double sv_accel_z);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_glonass_ephemeris_free`.
 */
Aspn23MetadataGlonassEphemeris* ASPN_NULLABLE aspn23_metadata_glonass_ephemeris_copy(
    Aspn23MetadataGlonassEphemeris*);

/** Frees the object and what its members point to. */
void aspn23_metadata_glonass_ephemeris_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_glonass_ephemeris_free_members(Aspn23MetadataGlonassEphemeris* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGlonassEphemeris, 176, 164, 176);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, slot_number, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, freq_o, 60, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, n_t, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, t_k, 72, 60, 72);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, t_b, 80, 68, 80);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, gamma_n, 88, 76, 88);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, tau_n, 96, 84, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_pos_x, 104, 92, 104);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_vel_x, 112, 100, 112);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_accel_x, 120, 108, 120);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_pos_y, 128, 116, 128);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_vel_y, 136, 124, 136);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_accel_y, 144, 132, 144);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_pos_z, 152, 140, 152);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_vel_z, 160, 148, 160);
PNTOS_CHECK_OFFSET(Aspn23MetadataGlonassEphemeris, sv_accel_z, 168, 156, 168);
#endif

#ifdef __cplusplus
}
#endif

#endif
