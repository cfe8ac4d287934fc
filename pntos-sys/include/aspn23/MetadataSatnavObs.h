/*
 * Description of a satellite navigation receiver.
 *
 * Made from api-spec/aspn23/metadata_satnav_obs.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATASATNAVOBS_H
#define ASPN23_METADATASATNAVOBS_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Description of a satellite navigation receiver: over which interval it measures the change of a
 * pseudorange, which `pseudorange_rate` of `Aspn23TypeSatnavObs` may be.
 */
typedef struct Aspn23MetadataSatnavObs {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_SATNAV_OBS`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * Start of the interval, relative to the time of the measurement, negative before it. NaN if
     * the receiver measures no change of pseudorange.
     *
     * Unit: s.
     */
    float deltarange_interval_start;
    /**
     * End of the interval, relative to the time of the measurement: 0 if it ends at that time. NaN
     * if the receiver measures no change of pseudorange.
     *
     * Unit: s.
     */
    float deltarange_interval_stop;
} Aspn23MetadataSatnavObs;

/**
 * Makes `Aspn23MetadataSatnavObs` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_metadata_satnav_obs_free`.
 */
Aspn23MetadataSatnavObs* ASPN_NULLABLE aspn23_metadata_satnav_obs_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    float deltarange_interval_start,
    float deltarange_interval_stop);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_metadata_satnav_obs_free`.
 */
Aspn23MetadataSatnavObs* ASPN_NULLABLE aspn23_metadata_satnav_obs_copy(Aspn23MetadataSatnavObs*);

/** Frees the object and what its members point to. */
void aspn23_metadata_satnav_obs_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_satnav_obs_free_members(Aspn23MetadataSatnavObs* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataSatnavObs, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MetadataSatnavObs, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataSatnavObs, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataSatnavObs, deltarange_interval_start, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataSatnavObs, deltarange_interval_stop, 60, 52, 60);
#endif

#ifdef __cplusplus
}
#endif

#endif
