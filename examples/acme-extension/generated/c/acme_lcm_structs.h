/*
 * The ASPN-LCM codec of each struct. "aspn23_lcm.h" says what its functions do.
 *
 * Made from description by `cargo pntos gen`. Changes belong there.
 */
#ifndef ACME_LCM_STRUCTS_H
#define ACME_LCM_STRUCTS_H

#include "aspn23_lcm.h"
#include "aspn23_extension.h"
#include <acme/wheel_speeds.h>

#ifdef __cplusplus
extern "C" {
#endif

/** All of them, for the functions of "aspn23_extension.h". */
extern const Aspn23Extension acme_extension;

/** How `AcmeWheelSpeeds` looks. */
extern const Aspn23Struct acme_wheel_speeds_struct;
size_t acme_wheel_speeds_lcm_encoded_size(
    const AcmeWheelSpeeds* self,
    Aspn23LcmError* error);
size_t acme_wheel_speeds_lcm_encode(
    const AcmeWheelSpeeds* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool acme_wheel_speeds_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    AcmeWheelSpeeds* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

#ifdef __cplusplus
}
#endif

#endif
