/*
 * The ASPN-LCM codec of each struct.
 *
 * Made from description by `cargo pntos gen`. Changes belong there.
 */

#include "acme_lcm_structs.h"

size_t acme_wheel_speeds_lcm_encoded_size(
    const AcmeWheelSpeeds* self,
    Aspn23LcmError* error) {
    return aspn23_lcm_encoded_size(&acme_wheel_speeds_struct, self, error);
}

size_t acme_wheel_speeds_lcm_encode(
    const AcmeWheelSpeeds* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error) {
    return aspn23_lcm_encode(&acme_wheel_speeds_struct, self, buffer, capacity, error);
}

bool acme_wheel_speeds_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    AcmeWheelSpeeds* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error) {
    return aspn23_lcm_decode(&acme_wheel_speeds_struct, bytes, length, self, allocator, error);
}
