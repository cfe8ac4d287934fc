/*
 * DRAFT metadata glonass ephemeris.
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

/** DRAFT metadata glonass ephemeris. */
typedef struct Aspn23MetadataGlonassEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GLONASS_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** DRAFT slot number [none]. */
    int32_t slot_number;
    /** DRAFT freq o [none]. */
    int32_t freq_o;
    /**
     * DRAFT n t [days].
     *
     * Unit: d.
     */
    int32_t n_t;
    /**
     * DRAFT t k [s].
     *
     * Unit: s.
     */
    double t_k;
    /**
     * DRAFT t b [minutes].
     *
     * Unit: min.
     */
    double t_b;
    /**
     * DRAFT gamma n [s/s].
     *
     * Unit: s/s.
     */
    double gamma_n;
    /**
     * DRAFT tau n [s].
     *
     * Unit: s.
     */
    double tau_n;
    /**
     * DRAFT sv pos x [km].
     *
     * Unit: km.
     */
    double sv_pos_x;
    /**
     * DRAFT sv vel x [km/s].
     *
     * Unit: km/s.
     */
    double sv_vel_x;
    /**
     * DRAFT sv accel x [km/s^2].
     *
     * Unit: km/s^2.
     */
    double sv_accel_x;
    /**
     * DRAFT sv pos y [km].
     *
     * Unit: km.
     */
    double sv_pos_y;
    /**
     * DRAFT sv vel y [km/s].
     *
     * Unit: km/s.
     */
    double sv_vel_y;
    /**
     * DRAFT sv accel y [km/s^2].
     *
     * Unit: km/s^2.
     */
    double sv_accel_y;
    /**
     * DRAFT sv pos z [km].
     *
     * Unit: km.
     */
    double sv_pos_z;
    /**
     * DRAFT sv vel z [km/s].
     *
     * Unit: km/s.
     */
    double sv_vel_z;
    /**
     * DRAFT sv accel z [km/s^2].
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
