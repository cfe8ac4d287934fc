/*
 * Orbit and clock of a GPS satellite, from its civil message.
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

/**
 * Orbit and clock of a GPS satellite, as its civil navigation message (CNAV) gives them. The names
 * in parentheses are those of IS-GPS-200, section 30.3.3, and of IS-GPS-705 for L5. Times are GPS
 * time.
 *
 * CNAV sends the semi-major axis and the rate of right ascension as differences from reference
 * values. `orbit` has `sqrt_a` and `omega_dot` as whole values.
 */
typedef struct Aspn23MetadataGpsCnavEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_CNAV_EPHEMERIS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * GPS week in which the data was sent, counted from 6 January 1980 without a rollover.
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
     * Group delay of the satellite (T_GD), which a user of a single signal subtracts from the clock
     * correction before adding the inter-signal correction of that signal.
     *
     * Unit: s.
     */
    double t_gd;
    /**
     * Issue of data, clock (IODC): the 10 bits of subframe 1 of the legacy message of the same
     * satellite, as CNAV itself has none.
     */
    uint16_t iodc;
    /**
     * Issue of data, ephemeris (IODE): the 8 bits that subframes 2 and 3 of the legacy message of
     * the same satellite carry. They equal the lower 8 bits of `iodc`.
     */
    uint8_t iode;
    /**
     * Inter-signal correction from L1 P(Y) to L1 C/A (ISC_L1C/A).
     *
     * Unit: s.
     */
    double isc_l1_ca;
    /**
     * Inter-signal correction from L1 P(Y) to L2C (ISC_L2C).
     *
     * Unit: s.
     */
    double isc_l2_c;
    /**
     * Inter-signal correction from L1 P(Y) to the in-phase component of L5 (ISC_L5I5).
     *
     * Unit: s.
     */
    double isc_l5_i5;
    /**
     * Inter-signal correction from L1 P(Y) to the quadrature component of L5 (ISC_L5Q5).
     *
     * Unit: s.
     */
    double isc_l5_q5;
    /**
     * Difference of the semi-major axis at the reference time of the orbit from the reference value
     * of 26559710 m (delta A).
     *
     * Unit: m.
     */
    double delta_a_0;
    /**
     * Rate of change of the semi-major axis (A DOT).
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
