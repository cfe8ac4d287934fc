/*
 * What every ASPN metadata message begins with.
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

/**
 * What every ASPN metadata message begins with: the header, and what is common to the descriptions
 * of all sensors. `vendor_id` and `device_id` in the header are those of the sensor.
 */
typedef struct Aspn23TypeMetadataheader {
    /** Header of the message; `message_type` is that of the metadata. */
    Aspn23TypeHeader header;
    /**
     * Describes the sensor for a reader, in the words of its vendor. It lives as long as the
     * message.
     */
    char* sensor_description;
    /**
     * Time that nominally lies between two messages of the sensor; in truth it may vary. NaN if it
     * is not known beforehand.
     *
     * Unit: s.
     */
    double delta_t_nom;
    /**
     * The clock that the time stamps in the messages of the sensor come from: 0 the system time of
     * ASPN, 1 TAI, 2 UTC, 3 GPS time, 4 Galileo system time, 5 GLONASS time, 6 BeiDou time. 7 to 50
     * are reserved. Whoever uses a higher number defines that clock.
     *
     * System time never goes back. Whoever builds the system defines its epoch, such as the moment
     * of power on. A sensor that changes its clock sends new metadata.
     */
    uint8_t timestamp_clock_id;
    /**
     * Number of decimal places of a second that the time stamps of the sensor resolve: 3 for a
     * millisecond, 9 for a nanosecond. It tells a reader that converts them to floating point how
     * much it may lose.
     */
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
