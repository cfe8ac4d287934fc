/* The wire of LCM: what encoding and decoding share. */
#ifndef ASPN23_LCM_WIRE_H
#define ASPN23_LCM_WIRE_H

#include "aspn23_struct.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of a fingerprint, and of the length before a text. */
#define ASPN23_LCM_FINGERPRINT 8
#define ASPN23_LCM_TEXT_LENGTH 4

/* Fills an error in, if there is one. Returns false. */
bool aspn23_lcm_fail(Aspn23LcmError* error,
                     Aspn23LcmStatus status,
                     const char* of,
                     const char* member,
                     size_t offset,
                     int64_t value);

/* Says that nothing went wrong. */
void aspn23_lcm_succeed(Aspn23LcmError* error, const char* of);

/* Whether an integer fits into a type. */
bool aspn23_lcm_fits(unsigned int number, int64_t value);

/* The lowest `width` bytes of a number, the highest of them first; and back. */
void aspn23_lcm_put(unsigned char* to, uint64_t value, size_t width);
uint64_t aspn23_lcm_get(const unsigned char* from, size_t width);

/* Copies `count` numbers of `width` bytes between C and the wire, either way. */
void aspn23_lcm_swap(unsigned char* to, const unsigned char* from, size_t count, size_t width);

#ifdef __cplusplus
}
#endif

#endif
