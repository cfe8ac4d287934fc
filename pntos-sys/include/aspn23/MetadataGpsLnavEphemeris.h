/*
 * Orbit and clock of a GPS satellite, from its legacy message.
 *
 * Made from api-spec/aspn23/metadata_gps_lnav_ephemeris.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGPSLNAVEPHEMERIS_H
#define ASPN23_METADATAGPSLNAVEPHEMERIS_H

#include <aspn23/TypeKeplerOrbit.h>
#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeSatnavClock.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Orbit and clock of a GPS satellite, as its legacy navigation message (LNAV) gives them. The names
 * in parentheses are those of IS-GPS-200, sections 20.3.3.3 and 20.3.3.4. Times are GPS time.
 */
typedef struct Aspn23MetadataGpsLnavEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_LNAV_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * GPS week in which the data was sent, counted from 6 January 1980 without a rollover. LNAV
     * itself sends it modulo 1024.
     *
     * Unit: week.
     */
    uint16_t week_number;
    /** PRN number of the satellite. */
    int32_t prn;
    /** Clock of the satellite. */
    Aspn23TypeSatnavClock clock;
    /** Orbit of the satellite. */
    Aspn23TypeKeplerOrbit orbit;
    /**
     * Group delay of the satellite (T_GD). A user of L1 alone subtracts it from the clock
     * correction, a user of L2 alone (77/60)^2 times it.
     *
     * Unit: s.
     */
    double t_gd;
    /** Issue of data, clock (IODC): the 10 bits of subframe 1. */
    uint16_t iodc;
    /**
     * Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 both carry. They equal the
     * lower 8 bits of `iodc`, else orbit and clock do not belong together.
     */
    uint8_t iode;
} Aspn23MetadataGpsLnavEphemeris;

/**
 * Makes `Aspn23MetadataGpsLnavEphemeris` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_metadata_gps_lnav_ephemeris_free`.
 */
Aspn23MetadataGpsLnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_lnav_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t week_number,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double t_gd,
    uint16_t iodc,
    uint8_t iode);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_gps_lnav_ephemeris_free`.
 */
Aspn23MetadataGpsLnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_lnav_ephemeris_copy(
    Aspn23MetadataGpsLnavEphemeris*);

/** Frees the object and what its members point to. */
void aspn23_metadata_gps_lnav_ephemeris_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_gps_lnav_ephemeris_free_members(Aspn23MetadataGpsLnavEphemeris* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGpsLnavEphemeris, 240, 228, 240);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, week_number, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, prn, 60, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, clock, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, orbit, 96, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, t_gd, 224, 216, 224);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, iodc, 232, 224, 232);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsLnavEphemeris, iode, 234, 226, 234);
#endif

#ifdef __cplusplus
}
#endif

#endif
