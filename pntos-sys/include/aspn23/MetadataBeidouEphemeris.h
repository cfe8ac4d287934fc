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

#ifdef __cplusplus
}
#endif

#endif
