/*
 * DRAFT metadata gps iono utc parameters.
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

/** DRAFT metadata gps iono utc parameters. */
typedef struct Aspn23MetadataGpsIonoUtcParameters {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GPS_IONO_UTC_PARAMETERS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * DRAFT a 0 [s].
     *
     * Unit: s.
     */
    double a_0;
    /**
     * DRAFT a 1 [s/s].
     *
     * Unit: s/s.
     */
    double a_1;
    /**
     * DRAFT delta t ls [s].
     *
     * Unit: s.
     */
    int8_t delta_t_ls;
    /**
     * DRAFT tot [s].
     *
     * Unit: s.
     */
    uint32_t tot;
    /**
     * DRAFT wn t [weeks].
     *
     * Unit: week.
     */
    uint8_t wn_t;
    /**
     * DRAFT wn lsf [weeks].
     *
     * Unit: week.
     */
    uint8_t wn_lsf;
    /**
     * DRAFT dn [days].
     *
     * Unit: d.
     */
    uint8_t dn;
    /**
     * DRAFT delta t lsf [s].
     *
     * Unit: s.
     */
    int8_t delta_t_lsf;
    /**
     * DRAFT alpha 0 [s].
     *
     * Unit: s.
     */
    double alpha_0;
    /**
     * DRAFT alpha 1 [s/rad].
     *
     * Unit: s/rad.
     */
    double alpha_1;
    /**
     * DRAFT alpha 2 [s/rad^2].
     *
     * Unit: s/rad^2.
     */
    double alpha_2;
    /**
     * DRAFT alpha 3 [s/rads^3].
     *
     * Unit: s/rad^3.
     */
    double alpha_3;
    /**
     * DRAFT beta 0 [s].
     *
     * Unit: s.
     */
    double beta_0;
    /**
     * DRAFT beta 1 [s/rad].
     *
     * Unit: s/rad.
     */
    double beta_1;
    /**
     * DRAFT beta 2 [s/rad^2].
     *
     * Unit: s/rad^2.
     */
    double beta_2;
    /**
     * DRAFT beta 3 [s/rad^3].
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
