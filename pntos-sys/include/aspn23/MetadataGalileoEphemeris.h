/*
 * DRAFT metadata galileo ephemeris.
 *
 * Made from api-spec/aspn23/metadata_galileo_ephemeris.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGALILEOEPHEMERIS_H
#define ASPN23_METADATAGALILEOEPHEMERIS_H

#include <aspn23/TypeKeplerOrbit.h>
#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeSatnavClock.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT nav msg type. */
typedef enum Aspn23MetadataGalileoEphemerisNavMsgType {
    /** DRAFT ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV. */
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV,
    /** DRAFT ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV. */
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV
} Aspn23MetadataGalileoEphemerisNavMsgType;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataGalileoEphemerisNavMsgType) == 4, Aspn23MetadataGalileoEphemerisNavMsgType_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT metadata galileo ephemeris. */
typedef struct Aspn23MetadataGalileoEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GALILEO_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** DRAFT nav msg type []. */
    Aspn23MetadataGalileoEphemerisNavMsgType nav_msg_type;
    /** DRAFT prn [none]. */
    int32_t prn;
    /** DRAFT clock [none]. */
    Aspn23TypeSatnavClock clock;
    /** DRAFT orbit [none]. */
    Aspn23TypeKeplerOrbit orbit;
    /**
     * DRAFT bgd [s].
     *
     * Unit: s.
     */
    double bgd;
} Aspn23MetadataGalileoEphemeris;

/**
 * Makes `Aspn23MetadataGalileoEphemeris` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_metadata_galileo_ephemeris_free`.
 */
Aspn23MetadataGalileoEphemeris* ASPN_NULLABLE aspn23_metadata_galileo_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MetadataGalileoEphemerisNavMsgType nav_msg_type,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double bgd);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_galileo_ephemeris_free`.
 */
Aspn23MetadataGalileoEphemeris* ASPN_NULLABLE aspn23_metadata_galileo_ephemeris_copy(
    Aspn23MetadataGalileoEphemeris*);

/** Frees the object and what its members point to. */
void aspn23_metadata_galileo_ephemeris_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_galileo_ephemeris_free_members(Aspn23MetadataGalileoEphemeris* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGalileoEphemeris, 232, 224, 232);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, nav_msg_type, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, prn, 60, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, clock, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, orbit, 96, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataGalileoEphemeris, bgd, 224, 216, 224);
#endif

#ifdef __cplusplus
}
#endif

#endif
