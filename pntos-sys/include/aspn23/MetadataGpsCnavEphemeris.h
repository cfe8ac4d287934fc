/*
 * DRAFT metadata gps cnav ephemeris.
 *
 * Made from api-spec/aspn23/metadata_gps_cnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGPSCNAVEPHEMERIS_H
#define ASPN23_METADATAGPSCNAVEPHEMERIS_H

#include <aspn23/TypeKeplerOrbit.h>
#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeSatnavClock.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT metadata gps cnav ephemeris. */
typedef struct Aspn23MetadataGpsCnavEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_CNAV_EPHEMERIS`.
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
     * DRAFT t gd [s].
     *
     * Unit: s.
     */
    double t_gd;
    /** DRAFT iodc [none]. */
    uint16_t iodc;
    /** DRAFT iode [none]. */
    uint8_t iode;
    /**
     * DRAFT isc l1 ca [s].
     *
     * Unit: s.
     */
    double isc_l1_ca;
    /**
     * DRAFT isc l2 c [s].
     *
     * Unit: s.
     */
    double isc_l2_c;
    /**
     * DRAFT isc l5 i5 [s].
     *
     * Unit: s.
     */
    double isc_l5_i5;
    /**
     * DRAFT isc l5 q5 [s].
     *
     * Unit: s.
     */
    double isc_l5_q5;
    /**
     * DRAFT delta a 0 [m].
     *
     * Unit: m.
     */
    double delta_a_0;
    /**
     * DRAFT a dot [m/s].
     *
     * Unit: m/s.
     */
    double a_dot;
} Aspn23MetadataGpsCnavEphemeris;

/**
 * Makes `Aspn23MetadataGpsCnavEphemeris` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_metadata_gps_cnav_ephemeris_free`.
 */
Aspn23MetadataGpsCnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_cnav_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t week_number,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double t_gd,
    uint16_t iodc,
    uint8_t iode,
    double isc_l1_ca,
    double isc_l2_c,
    double isc_l5_i5,
    double isc_l5_q5,
    double delta_a_0,
    double a_dot);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_gps_cnav_ephemeris_free`.
 */
Aspn23MetadataGpsCnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_cnav_ephemeris_copy(
    Aspn23MetadataGpsCnavEphemeris*);

/** Frees the object and what its members point to. */
void aspn23_metadata_gps_cnav_ephemeris_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_gps_cnav_ephemeris_free_members(Aspn23MetadataGpsCnavEphemeris* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGpsCnavEphemeris, 288, 276, 288);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, week_number, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, prn, 60, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, clock, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, orbit, 96, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, t_gd, 224, 216, 224);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, iodc, 232, 224, 232);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, iode, 234, 226, 234);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, isc_l1_ca, 240, 228, 240);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, isc_l2_c, 248, 236, 248);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, isc_l5_i5, 256, 244, 256);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, isc_l5_q5, 264, 252, 264);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, delta_a_0, 272, 260, 272);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsCnavEphemeris, a_dot, 280, 268, 280);
#endif

#ifdef __cplusplus
}
#endif

#endif
