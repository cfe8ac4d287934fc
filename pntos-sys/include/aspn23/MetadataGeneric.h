/*
 * Description of a sensor in general.
 *
 * Made from api-spec/aspn23/metadata_generic.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAGENERIC_H
#define ASPN23_METADATAGENERIC_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeMounting.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Description of a sensor of which nothing special has to be said, only where it is mounted. */
typedef struct Aspn23MetadataGeneric {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_GENERIC`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Where the sensor is mounted on the platform, and how it is turned. */
    Aspn23TypeMounting mounting;
} Aspn23MetadataGeneric;

/**
 * Makes `Aspn23MetadataGeneric` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_metadata_generic_free`.
 */
Aspn23MetadataGeneric* ASPN_NULLABLE aspn23_metadata_generic_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeMounting* mounting);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_metadata_generic_free`. */
Aspn23MetadataGeneric* ASPN_NULLABLE aspn23_metadata_generic_copy(Aspn23MetadataGeneric*);

/** Frees the object and what its members point to. */
void aspn23_metadata_generic_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_generic_free_members(Aspn23MetadataGeneric* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataGeneric, 208, 200, 208);
PNTOS_CHECK_OFFSET(Aspn23MetadataGeneric, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataGeneric, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataGeneric, mounting, 56, 48, 56);
#endif

#ifdef __cplusplus
}
#endif

#endif
