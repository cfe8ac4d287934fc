/*
 * Orbit and clock of a BeiDou satellite.
 *
 * Made from api-spec/aspn23/metadata_beidou_ephemeris.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATABEIDOUEPHEMERIS_H
#define ASPN23_METADATABEIDOUEPHEMERIS_H

#include <aspn23/TypeKeplerOrbit.h>
#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeSatnavClock.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Orbit and clock of a BeiDou satellite, as its B1I navigation message gives them. The names in
 * parentheses are those of BDS-SIS-ICD-B1I, version 3.0 of February 2019. Times are BeiDou time.
 */
typedef struct Aspn23MetadataBeidouEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_BEIDOU_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** PRN number of the satellite. */
    int32_t prn;
    /** Clock of the satellite. */
    Aspn23TypeSatnavClock clock;
    /** Orbit of the satellite. */
    Aspn23TypeKeplerOrbit orbit;
    /**
     * Group delay of B1I relative to B3I (T_GD1): a user of B1I alone subtracts it from the clock
     * correction.
     *
     * Unit: s.
     */
    double t_gd1;
    /**
     * Group delay of B2I relative to B3I (T_GD2): a user of B2I alone subtracts it from the clock
     * correction.
     *
     * Unit: s.
     */
    double t_gd2;
    /** Age of the clock data (AODC), 0 to 31, as table 5-6 of the document codes it. */
    int16_t aodc;
    /** Age of the orbit data (AODE), 0 to 31, as table 5-8 of the document codes it. */
    int16_t aode;
} Aspn23MetadataBeidouEphemeris;

/**
 * Makes `Aspn23MetadataBeidouEphemeris` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_metadata_beidou_ephemeris_free`.
 */
Aspn23MetadataBeidouEphemeris* ASPN_NULLABLE aspn23_metadata_beidou_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double t_gd1,
    double t_gd2,
    int16_t aodc,
    int16_t aode);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_beidou_ephemeris_free`.
 */
Aspn23MetadataBeidouEphemeris* ASPN_NULLABLE aspn23_metadata_beidou_ephemeris_copy(
    Aspn23MetadataBeidouEphemeris*);

/** Frees the object and what its members point to. */
void aspn23_metadata_beidou_ephemeris_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_beidou_ephemeris_free_members(Aspn23MetadataBeidouEphemeris* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataBeidouEphemeris, 248, 232, 248);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, prn, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, clock, 64, 52, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, orbit, 96, 84, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, t_gd1, 224, 212, 224);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, t_gd2, 232, 220, 232);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, aodc, 240, 228, 240);
PNTOS_CHECK_OFFSET(Aspn23MetadataBeidouEphemeris, aode, 242, 230, 242);
#endif

#ifdef __cplusplus
}
#endif

#endif
