/*
 * ASPN-LCM: ASPN structs as bytes, as LCM's own tools read and write them.
 *
 * The bytes are a fingerprint of eight, which names the struct and its exact shape, and its members one after the other,
 * big-endian. Every ASPN-23 struct has its own functions, such as aspn23_measurement_imu_lcm_encode; those of
 * "aspn23_lcm_structs.h" are typed, and those here take any struct or any message.
 *
 *     unsigned char bytes[512];
 *     Aspn23LcmError error;
 *     size_t length = aspn23_measurement_imu_lcm_encode(imu, bytes, sizeof(bytes), &error);
 *
 *     AspnBase* message = aspn23_lcm_decode_message(bytes, length, NULL, &error);
 *     if (message != NULL && message->message_type == ASPN_MEASUREMENT_IMU) use((AspnMeasurementImu*)message);
 *     aspn23_free(message);
 *
 * What is checked: nothing in the bytes is believed. No byte is read that is not there, and nothing is allocated for
 * elements that are not. A number that does not fit its field in C is an error, and so are bytes behind the last
 * member. An array that may be missing as a whole is written as NaN where it is NULL. Values of an enum that are not listed pass. aspn23_validate, which is never called from here, says more.
 *
 * What does not travel: the `icd_...` member at the start of each LCM struct is zero when written and ignored when read;
 * the type in the header of a message follows from the fingerprint, and is ASPN_UNDEFINED in a header by itself.
 *
 * Every function may be called from several threads at once on different objects. Pointers to errors and to allocators
 * may be NULL, no other.
 */
#ifndef ASPN23_LCM_H
#define ASPN23_LCM_H

#include <stddef.h>

#include <aspn23/aspn.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How an ASPN struct looks. There is one of each, and it lives as long as the program. */
typedef struct Aspn23Struct Aspn23Struct;

/** The structs of an extension, for the functions of "aspn23_extension.h". */
typedef struct Aspn23Extension Aspn23Extension;

/** What went wrong. */
typedef enum Aspn23LcmStatus {
    /** Nothing. */
    ASPN23_LCM_OK = 0,
    /** The bytes have no fingerprint that belongs to a message, or to the struct that was asked for. */
    ASPN23_LCM_OTHER_FINGERPRINT,
    /** The bytes end within a member. */
    ASPN23_LCM_TOO_SHORT,
    /** Bytes are left behind the last member: the counts do not fit the length. */
    ASPN23_LCM_TOO_LONG,
    /** A number does not fit into the member's type in C, or on the wire. */
    ASPN23_LCM_OUT_OF_RANGE,
    /** A text of the wire does not end with the one NUL that it has. */
    ASPN23_LCM_NOT_A_TEXT,
    /** An array has a count and a text has to be there, but the pointer is NULL. */
    ASPN23_LCM_NULL_POINTER,
    /** A message of this type has no form in LCM. */
    ASPN23_LCM_NO_FORM,
    /** The buffer ends before the bytes do. */
    ASPN23_LCM_BUFFER_TOO_SMALL,
    /** There is no memory for what the bytes hold. */
    ASPN23_LCM_NO_MEMORY
} Aspn23LcmStatus;

/** What went wrong, and where. */
typedef struct Aspn23LcmError {
    /** What. */
    Aspn23LcmStatus status;
    /** LCM's name of the struct that was read or written; empty if that is not known. */
    const char* of;
    /** The member, of that struct or of one that it nests; empty if it is none. */
    const char* member;
    /** The byte at which the member begins, counted from the fingerprint. */
    size_t offset;
    /** The number that does not fit, the bytes or elements that are missing or too many, the fingerprint, or the type. */
    int64_t value;
} Aspn23LcmError;

/** Where decoded arrays come from, in place of malloc and free. */
typedef struct Aspn23Allocator {
    /** Memory for any object of that size, which is not zero; NULL if there is none. */
    void* (*allocate)(void* context, size_t size);
    /** Takes memory back. */
    void (*release)(void* context, void* memory);
    /** What both functions get. */
    void* context;
} Aspn23Allocator;

/**
 * Writes the sentence of an error into `text`, cut to `size` with its NUL, and returns how long the whole sentence is.
 * `text` may be NULL if `size` is zero.
 */
size_t aspn23_lcm_error_text(const Aspn23LcmError* error, char* text, size_t size);

/** How a struct looks whose bytes these are; NULL if there is none. */
const Aspn23Struct* aspn23_struct_of_bytes(const unsigned char* bytes, size_t length);

/** How a message of that type looks; NULL if ASPN itself does not define it. */
const Aspn23Struct* aspn23_struct_of_message(Aspn23MessageType type);

/** LCM's name of a struct, such as `measurement_IMU`. */
const char* aspn23_struct_name(const Aspn23Struct* of);

/** The type of a message, and ASPN_UNDEFINED for any other struct. */
Aspn23MessageType aspn23_struct_message_type(const Aspn23Struct* of);

/** Bytes of a struct in C. */
size_t aspn23_struct_size(const Aspn23Struct* of);

/** Bytes that an object is encoded to; 0 if it cannot be, with the reason in `error`. */
size_t aspn23_lcm_encoded_size(const Aspn23Struct* of, const void* object, Aspn23LcmError* error);

/** Encodes an object. Returns how many bytes that took; 0 if it failed, with the reason in `error`. */
size_t aspn23_lcm_encode(const Aspn23Struct* of,
                         const void* object,
                         unsigned char* buffer,
                         size_t capacity,
                         Aspn23LcmError* error);

/**
 * Decodes bytes into `object`, whose content before does not matter. If it fails, it returns false with the reason in
 * `error`, and `object` holds nothing.
 *
 * Without an allocator, the `_free_members` function of the struct gives back what the members point to; with one, it
 * is aspn23_lcm_release_members.
 */
bool aspn23_lcm_decode(const Aspn23Struct* of,
                       const unsigned char* bytes,
                       size_t length,
                       void* object,
                       const Aspn23Allocator* allocator,
                       Aspn23LcmError* error);

/** Gives back what the members of a decoded object point to, and sets the pointers to NULL. */
void aspn23_lcm_release_members(const Aspn23Struct* of, void* object, const Aspn23Allocator* allocator);

/** As aspn23_lcm_encoded_size, for a message of any type. */
size_t aspn23_lcm_encoded_message_size(const AspnBase* message, Aspn23LcmError* error);

/** As aspn23_lcm_encode, for a message of any type. */
size_t aspn23_lcm_encode_message(const AspnBase* message,
                                 unsigned char* buffer,
                                 size_t capacity,
                                 Aspn23LcmError* error);

/**
 * Makes a message of its bytes, whatever its type. NULL if that failed, with the reason in `error`.
 *
 * Without an allocator, free it with aspn23_free; with one, with aspn23_lcm_release_message.
 */
AspnBase* ASPN_NULLABLE aspn23_lcm_decode_message(const unsigned char* bytes,
                                                  size_t length,
                                                  const Aspn23Allocator* allocator,
                                                  Aspn23LcmError* error);

/** Gives back a decoded message and what it points to. Does nothing with NULL. */
void aspn23_lcm_release_message(AspnBase* ASPN_NULLABLE message, const Aspn23Allocator* allocator);

#ifdef __cplusplus
}
#endif

#include "../generated/aspn23_lcm_structs.h"

#endif
