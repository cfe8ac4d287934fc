/*
 * DRAFT metadata gps lnav ephemeris.
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

/** DRAFT metadata gps lnav ephemeris. */
typedef struct Aspn23MetadataGpsLnavEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_LNAV_EPHEMERIS`.
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
