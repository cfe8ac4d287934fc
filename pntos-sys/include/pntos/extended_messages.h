/*
 * Messages that pntOS defines beside those of ASPN. They begin like any ASPN message and travel in
 * a `PntosMessage`.
 *
 * Made from api-spec/pntos/extended_messages.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_EXTENDED_MESSAGES_H
#define PNTOS_EXTENDED_MESSAGES_H

#include <pntos/annotations.h>
#include <pntos/aspn.h>
#include <pntos/stdint.h>
#include <pntos/type_enum.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * A moment in time and nothing else, for instance to move a filter forward when no measurement
 * arrived.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct AspnExtendedMarkerMessage {
    /** Header of the message; `message_type` is `ASPN_EXTENDED_MARKER_MESSAGE`. */
    AspnBase base;
    /**
     * Time since the epoch of the system's clock, negative before it.
     *
     * Unit: ns.
     */
    int64_t elapsed_nsec;
} AspnExtendedMarkerMessage;

/**
 * Bytes whose meaning only the sending and the receiving plugin know.
 *
 * Unstable: it may change without a new API version.
 */
typedef struct AspnExtendedSerializedMessage {
    /** Header of the message; `message_type` is `ASPN_EXTENDED_SERIALIZED_MESSAGE`. */
    AspnBase base;
    /**
     * Time since the epoch of the system's clock, negative before it.
     *
     * Unit: ns.
     */
    int64_t elapsed_nsec;
    /**
     * Says how to read the bytes, by agreement between the two plugins. Lives as long as the
     * message.
     */
    char* identifier;
    /** Number of bytes in `data`. */
    uint32_t data_len;
    /** The bytes. They live as long as the message. */
    unsigned char* data;
} AspnExtendedSerializedMessage;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(AspnExtendedMarkerMessage, 32, 32, 32);
PNTOS_CHECK_OFFSET(AspnExtendedMarkerMessage, base, 0, 0, 0);
PNTOS_CHECK_OFFSET(AspnExtendedMarkerMessage, elapsed_nsec, 24, 24, 24);
PNTOS_CHECK_SIZE(AspnExtendedSerializedMessage, 56, 44, 48);
PNTOS_CHECK_OFFSET(AspnExtendedSerializedMessage, base, 0, 0, 0);
PNTOS_CHECK_OFFSET(AspnExtendedSerializedMessage, elapsed_nsec, 24, 24, 24);
PNTOS_CHECK_OFFSET(AspnExtendedSerializedMessage, identifier, 32, 32, 32);
PNTOS_CHECK_OFFSET(AspnExtendedSerializedMessage, data_len, 40, 36, 36);
PNTOS_CHECK_OFFSET(AspnExtendedSerializedMessage, data, 48, 40, 40);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
