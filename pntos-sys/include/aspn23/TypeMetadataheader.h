/*
 * DRAFT type metadataheader.
 *
 * Made from api-spec/aspn23/type_metadataheader.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEMETADATAHEADER_H
#define ASPN23_TYPEMETADATAHEADER_H

#include <aspn23/TypeHeader.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT type metadataheader. */
typedef struct Aspn23TypeMetadataheader {
    /** Header of the message; `message_type` is ``. */
    Aspn23TypeHeader header;
    /** DRAFT sensor description [none]. */
    char* sensor_description;
    /**
     * DRAFT delta t nom [seconds].
     *
     * Unit: s.
     */
    double delta_t_nom;
    /** DRAFT timestamp clock id [none]. */
    uint8_t timestamp_clock_id;
    /** DRAFT digits of precision [none]. */
    uint8_t digits_of_precision;
} Aspn23TypeMetadataheader;

/**
 * Makes `Aspn23TypeMetadataheader` from its members, copying what they point to. NULL if there is
 * no memory. Free it with `aspn23_type_metadataheader_free`.
 */
Aspn23TypeMetadataheader* ASPN_NULLABLE aspn23_type_metadataheader_new(Aspn23TypeHeader* header,
                                                                       char* sensor_description,
                                                                       double delta_t_nom,
                                                                       uint8_t timestamp_clock_id,
                                                                       uint8_t digits_of_precision);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_metadataheader_free`.
 */
Aspn23TypeMetadataheader* ASPN_NULLABLE aspn23_type_metadataheader_copy(Aspn23TypeMetadataheader*);

/** Frees the object and what its members point to. */
void aspn23_type_metadataheader_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_metadataheader_free_members(Aspn23TypeMetadataheader* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeMetadataheader, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeMetadataheader, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeMetadataheader, sensor_description, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeMetadataheader, delta_t_nom, 32, 28, 32);
PNTOS_CHECK_OFFSET(Aspn23TypeMetadataheader, timestamp_clock_id, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23TypeMetadataheader, digits_of_precision, 41, 37, 41);
#endif

#ifdef __cplusplus
}
#endif

#endif
