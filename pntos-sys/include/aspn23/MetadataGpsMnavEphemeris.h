/*
 * DRAFT metadata gps mnav ephemeris.
 *
 * Made from api-spec/aspn23/metadata_gps_mnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGPSMNAVEPHEMERIS_H
#define ASPN23_METADATAGPSMNAVEPHEMERIS_H

#include <aspn23/TypeKeplerOrbit.h>
#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeSatnavClock.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT metadata gps mnav ephemeris. */
typedef struct Aspn23MetadataGpsMnavEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_MNAV_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * DRAFT week number [weeks].
     *
     * Unit: week.
     */
    uint16_t week_number;
    /** DRAFT prn [none]. */
    int32_t prn;
    /** DRAFT clock [none]. */
    Aspn23TypeSatnavClock clock;
    /** DRAFT orbit [none]. */
    Aspn23TypeKeplerOrbit orbit;
    /**
     * DRAFT a dot [m/s].
     *
     * Unit: m/s.
     */
    double a_dot;
    /**
     * DRAFT delta af 0 [s].
     *
     * Unit: s.
     */
    double delta_af_0;
    /**
     * DRAFT delta af 1 [s].
     *
     * Unit: s.
     */
    double delta_af_1;
    /**
     * DRAFT delta gamma [radians].
     *
     * Unit: rad.
     */
    double delta_gamma;
    /**
     * DRAFT delta i [radians].
     *
     * Unit: rad.
     */
    double delta_i;
    /**
     * DRAFT delta omega [radians].
     *
     * Unit: rad.
     */
    double delta_omega;
    /**
     * DRAFT delta a [m].
     *
     * Unit: m.
     */
    double delta_a;
    /**
     * DRAFT isc l1 m e [s].
     *
     * Unit: s.
     */
    double isc_l1_m_e;
    /**
     * DRAFT isc l2 m e [s].
     *
     * Unit: s.
     */
    double isc_l2_m_e;
    /**
     * DRAFT isc l1 m s [s].
     *
     * Unit: s.
     */
    double isc_l1_m_s;
    /**
     * DRAFT isc l2 m s [s].
     *
     * Unit: s.
     */
    double isc_l2_m_s;
    /** DRAFT isa l2 py [none]. */
    double isa_l2_py;
    /** DRAFT isa l1 m e [none]. */
    double isa_l1_m_e;
    /** DRAFT isa l2 m e [none]. */
    double isa_l2_m_e;
    /** DRAFT isa l1 m s [none]. */
    double isa_l1_m_s;
    /** DRAFT isa l2 m s [none]. */
    double isa_l2_m_s;
} Aspn23MetadataGpsMnavEphemeris;

/**
 * Makes `Aspn23MetadataGpsMnavEphemeris` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_metadata_gps_mnav_ephemeris_free`.
 */
Aspn23MetadataGpsMnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_mnav_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t week_number,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double a_dot,
    double delta_af_0,
    double delta_af_1,
    double delta_gamma,
    double delta_i,
    double delta_omega,
    double delta_a,
    double isc_l1_m_e,
    double isc_l2_m_e,
    double isc_l1_m_s,
    double isc_l2_m_s,
    double isa_l2_py,
    double isa_l1_m_e,
    double isa_l2_m_e,
    double isa_l1_m_s,
    double isa_l2_m_s);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_gps_mnav_ephemeris_free`.
 */
Aspn23MetadataGpsMnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_mnav_ephemeris_copy(
    Aspn23MetadataGpsMnavEphemeris*);

/** Frees the object and what its members point to. */
void aspn23_metadata_gps_mnav_ephemeris_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_gps_mnav_ephemeris_free_members(Aspn23MetadataGpsMnavEphemeris* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGpsMnavEphemeris, 352, 344, 352);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, week_number, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, prn, 60, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, clock, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, orbit, 96, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, a_dot, 224, 216, 224);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, delta_af_0, 232, 224, 232);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, delta_af_1, 240, 232, 240);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, delta_gamma, 248, 240, 248);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, delta_i, 256, 248, 256);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, delta_omega, 264, 256, 264);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, delta_a, 272, 264, 272);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isc_l1_m_e, 280, 272, 280);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isc_l2_m_e, 288, 280, 288);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isc_l1_m_s, 296, 288, 296);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isc_l2_m_s, 304, 296, 304);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isa_l2_py, 312, 304, 312);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isa_l1_m_e, 320, 312, 320);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isa_l2_m_e, 328, 320, 328);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isa_l1_m_s, 336, 328, 336);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsMnavEphemeris, isa_l2_m_s, 344, 336, 344);
#endif

#ifdef __cplusplus
}
#endif

#endif
