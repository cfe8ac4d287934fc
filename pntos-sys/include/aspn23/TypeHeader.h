/*
 * What every ASPN message begins with.
 *
 * Made from api-spec/aspn23/type_header.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEHEADER_H
#define ASPN23_TYPEHEADER_H

#include <aspn23/common.h>
#include <aspn23/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What every ASPN message begins with: which message it is, and which device sent it. A pointer to
 * any message may be cast to a pointer to this.
 */
typedef struct Aspn23TypeHeader {
    /**
     * Which message this is. A value that `Aspn23MessageType` does not list may be one of
     * `PntosMessageType`. It does not travel in LCM: there the type of the message says it.
     */
    Aspn23MessageType message_type;
    /**
     * Identifies who made the device or the application. A vendor picks its own number, outside
     * 0x23000000 to 0x23FFFFFF, which ASPN keeps for itself.
     */
    uint32_t vendor_id;
    /** Identifies the kind of device or sensor among those of its vendor, who assigns it. */
    uint64_t device_id;
    /**
     * Tells apart the streams of messages of one device; its vendor assigns it. With `vendor_id`
     * and `device_id` it names one stream.
     */
    uint32_t context_id;
    /** Counts the messages of one stream, without a gap; after 65535 comes 0. */
    uint16_t sequence_id;
} Aspn23TypeHeader;

/**
 * Makes `Aspn23TypeHeader` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_header_free`.
 */
Aspn23TypeHeader* ASPN_NULLABLE aspn23_type_header_new(Aspn23MessageType message_type,
                                                       uint32_t vendor_id,
                                                       uint64_t device_id,
                                                       uint32_t context_id,
                                                       uint16_t sequence_id);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_header_free`. */
Aspn23TypeHeader* ASPN_NULLABLE aspn23_type_header_copy(Aspn23TypeHeader*);

/** Frees the object and what its members point to. */
void aspn23_type_header_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_header_free_members(Aspn23TypeHeader* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeHeader, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23TypeHeader, message_type, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeHeader, vendor_id, 4, 4, 4);
PNTOS_CHECK_OFFSET(Aspn23TypeHeader, device_id, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeHeader, context_id, 16, 16, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeHeader, sequence_id, 20, 20, 20);
#endif

#ifdef __cplusplus
}
#endif

#endif
