/*
 * Ionosphere and UTC parameters of GPS.
 *
 * Made from api-spec/aspn23/metadata_gps_iono_utc_parameters.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGPSIONOUTCPARAMETERS_H
#define ASPN23_METADATAGPSIONOUTCPARAMETERS_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Parameters that GPS broadcasts in page 18 of subframe 4: for the delay of the ionosphere at a
 * user of one frequency, and for the conversion of GPS time to UTC. The names in parentheses are
 * those of IS-GPS-200, section 20.3.3.5, which also says how to use them.
 *
 * The coefficients of the ionosphere belong to powers of the geomagnetic latitude in rad. The
 * document counts it in semicircles, so a broadcast coefficient of order n was divided by pi^n.
 */
typedef struct Aspn23MetadataGpsIonoUtcParameters {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_IONO_UTC_PARAMETERS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * Constant term of GPS time minus UTC, besides leap seconds (A_0), at `tot` of week `wn_t`.
     *
     * Unit: s.
     */
    double a_0;
    /**
     * Rate of change of GPS time minus UTC (A_1).
     *
     * Unit: s/s.
     */
    double a_1;
    /**
     * Leap seconds by which GPS time is ahead of UTC (delta t_LS).
     *
     * Unit: s.
     */
    int8_t delta_t_ls;
    /**
     * Reference time of `a_0` and `a_1`, since the start of week `wn_t` (t_ot).
     *
     * Unit: s.
     */
    uint32_t tot;
    /**
     * GPS week of `tot`, modulo 256 (WN_t).
     *
     * Unit: week.
     */
    uint8_t wn_t;
    /**
     * GPS week of the next leap second, or of the last one if none is announced, modulo 256
     * (WN_LSF).
     *
     * Unit: week.
     */
    uint8_t wn_lsf;
    /**
     * Day of week `wn_lsf` at whose end `delta_t_lsf` takes effect (DN): 1 is Sunday, 7 is
     * Saturday.
     *
     * Unit: d.
     */
    uint8_t dn;
    /**
     * Leap seconds by which GPS time is ahead of UTC from then on (delta t_LSF).
     *
     * Unit: s.
     */
    int8_t delta_t_lsf;
    /**
     * Term of order 0 of the amplitude of the vertical delay (alpha_0).
     *
     * Unit: s.
     */
    double alpha_0;
    /**
     * Coefficient of order 1 of the amplitude of the vertical delay (alpha_1).
     *
     * Unit: s/rad.
     */
    double alpha_1;
    /**
     * Coefficient of order 2 of the amplitude of the vertical delay (alpha_2).
     *
     * Unit: s/rad^2.
     */
    double alpha_2;
    /**
     * Coefficient of order 3 of the amplitude of the vertical delay (alpha_3).
     *
     * Unit: s/rad^3.
     */
    double alpha_3;
    /**
     * Term of order 0 of the period of the delay model (beta_0).
     *
     * Unit: s.
     */
    double beta_0;
    /**
     * Coefficient of order 1 of the period of the delay model (beta_1).
     *
     * Unit: s/rad.
     */
    double beta_1;
    /**
     * Coefficient of order 2 of the period of the delay model (beta_2).
     *
     * Unit: s/rad^2.
     */
    double beta_2;
    /**
     * Coefficient of order 3 of the period of the delay model (beta_3).
     *
     * Unit: s/rad^3.
     */
    double beta_3;
} Aspn23MetadataGpsIonoUtcParameters;

/**
 * Makes `Aspn23MetadataGpsIonoUtcParameters` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_metadata_gps_iono_utc_parameters_free`.
 */
Aspn23MetadataGpsIonoUtcParameters* ASPN_NULLABLE aspn23_metadata_gps_iono_utc_parameters_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    double a_0,
    double a_1,
    int8_t delta_t_ls,
    uint32_t tot,
    uint8_t wn_t,
    uint8_t wn_lsf,
    uint8_t dn,
    int8_t delta_t_lsf,
    double alpha_0,
    double alpha_1,
    double alpha_2,
    double alpha_3,
    double beta_0,
    double beta_1,
    double beta_2,
    double beta_3);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_gps_iono_utc_parameters_free`.
 */
Aspn23MetadataGpsIonoUtcParameters* ASPN_NULLABLE aspn23_metadata_gps_iono_utc_parameters_copy(
    Aspn23MetadataGpsIonoUtcParameters*);

/** Frees the object and what its members point to. */
void aspn23_metadata_gps_iono_utc_parameters_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_gps_iono_utc_parameters_free_members(Aspn23MetadataGpsIonoUtcParameters* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGpsIonoUtcParameters, 152, 140, 152);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, a_0, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, a_1, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, delta_t_ls, 72, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, tot, 76, 68, 76);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, wn_t, 80, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, wn_lsf, 81, 73, 81);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, dn, 82, 74, 82);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, delta_t_lsf, 83, 75, 83);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, alpha_0, 88, 76, 88);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, alpha_1, 96, 84, 96);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, alpha_2, 104, 92, 104);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, alpha_3, 112, 100, 112);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, beta_0, 120, 108, 120);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, beta_1, 128, 116, 128);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, beta_2, 136, 124, 136);
PNTOS_CHECK_OFFSET(Aspn23MetadataGpsIonoUtcParameters, beta_3, 144, 132, 144);
#endif

#ifdef __cplusplus
}
#endif

#endif
