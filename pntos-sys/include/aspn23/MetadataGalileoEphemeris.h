/*
 * Orbit and clock of a Galileo satellite.
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

/** A navigation message of Galileo. */
typedef enum Aspn23MetadataGalileoEphemerisNavMsgType {
    /** I/NAV, sent on E1-B and E5b-I. Its clock is for users of E1 and E5b. */
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV,
    /** F/NAV, sent on E5a-I. Its clock is for users of E1 and E5a. */
    ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV
} Aspn23MetadataGalileoEphemerisNavMsgType;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataGalileoEphemerisNavMsgType) == 4, Aspn23MetadataGalileoEphemerisNavMsgType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Orbit and clock of a Galileo satellite, as a navigation message gives them. The Galileo OS SIS
 * ICD, issue 2.0 of January 2021, sections 4.2, 4.3 and 5.1, defines them. Times are Galileo system
 * time.
 */
typedef struct Aspn23MetadataGalileoEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GALILEO_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** The navigation message that the clock and `bgd` come from. */
    Aspn23MetadataGalileoEphemerisNavMsgType nav_msg_type;
    /** Number of the satellite (SVID), which is also that of its ranging code. */
    int32_t prn;
    /** Clock of the satellite. */
    Aspn23TypeSatnavClock clock;
    /** Orbit of the satellite. */
    Aspn23TypeKeplerOrbit orbit;
    /**
     * Broadcast group delay (BGD): of E1 and E5b if `nav_msg_type` is I/NAV, of E1 and E5a if it is
     * F/NAV. A user of E1 alone subtracts it from the clock correction; a user of the other signal
     * alone subtracts it times the square of the ratio of the frequency of E1 to that of the other.
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
