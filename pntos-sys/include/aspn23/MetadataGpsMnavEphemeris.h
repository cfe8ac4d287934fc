/*
 * Orbit and clock of a GPS satellite, from its military message.
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

/**
 * Orbit and clock of a GPS satellite, as its military navigation message (MNAV) gives them, with
 * the corrections of the MNAV message correction (MMC). IS-GPS-200, section 20.3.3.4, defines the
 * orbit, and ICD-GPS-700 what is military. Times are GPS time.
 */
typedef struct Aspn23MetadataGpsMnavEphemeris {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_MNAV_EPHEMERIS`.
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
     * Rate of change of the semi-major axis (A DOT).
     *
     * Unit: m/s.
     */
    double a_dot;
    /**
     * Correction of the MMC to the bias of the clock (delta a_f0).
     *
     * Unit: s.
     */
    double delta_af_0;
    /**
     * Correction of the MMC to the drift of the clock (delta a_f1).
     *
     * Unit: s/s.
     */
    double delta_af_1;
    /**
     * Correction of the MMC to gamma (delta gamma), which is the sum of the mean anomaly and the
     * argument of perigee.
     *
     * Unit: rad.
     */
    double delta_gamma;
    /**
     * Correction of the MMC to the inclination (delta i).
     *
     * Unit: rad.
     */
    double delta_i;
    /**
     * Correction of the MMC to the right ascension of the ascending node (delta OMEGA).
     *
     * Unit: rad.
     */
    double delta_omega;
    /**
     * Correction of the MMC to the semi-major axis (delta A).
     *
     * Unit: m.
     */
    double delta_a;
    /**
     * Inter-signal correction between L1 P(Y) and the Earth coverage M code on L1 (ISC_L1M_E).
     *
     * Unit: s.
     */
    double isc_l1_m_e;
    /**
     * Inter-signal correction between L1 P(Y) and the Earth coverage M code on L2 (ISC_L2M_E).
     *
     * Unit: s.
     */
    double isc_l2_m_e;
    /**
     * Inter-signal correction between L1 P(Y) and the spot beam M code on L1 (ISC_L1M_S).
     *
     * Unit: s.
     */
    double isc_l1_m_s;
    /**
     * Inter-signal correction between L1 P(Y) and the spot beam M code on L2 (ISC_L2M_S).
     *
     * Unit: s.
     */
    double isc_l2_m_s;
    /** Index of the accuracy between L1 P(Y) and L2 P(Y), without a unit. */
    double isa_l2_py;
    /** Index of the accuracy of `isc_l1_m_e`, without a unit. */
    double isa_l1_m_e;
    /** Index of the accuracy of `isc_l2_m_e`, without a unit. */
    double isa_l2_m_e;
    /** Index of the accuracy of `isc_l1_m_s`, without a unit. */
    double isa_l1_m_s;
    /** Index of the accuracy of `isc_l2_m_s`, without a unit. */
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
