/*
 * DRAFT metadata beidou ephemeris.
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

/** DRAFT metadata beidou ephemeris. */
typedef struct Aspn23MetadataBeidouEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_BEIDOU_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** DRAFT prn [none]. */
    int32_t prn;
    /** DRAFT clock [none]. */
    Aspn23TypeSatnavClock clock;
    /** DRAFT orbit [none]. */
    Aspn23TypeKeplerOrbit orbit;
    /**
     * DRAFT t gd1 [s].
     *
     * Unit: s.
     */
    double t_gd1;
    /**
     * DRAFT t gd2 [s].
     *
     * Unit: s.
     */
    double t_gd2;
    /** DRAFT aodc [none]. */
    int16_t aodc;
    /** DRAFT aode [none]. */
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
