/*
 * Whether each struct makes sense.
 *
 * Made from description by `cargo pntos gen`. Changes belong there.
 */

#include "acme_validation_structs.h"

size_t acme_wheel_speeds_validate(
    const AcmeWheelSpeeds* self,
    Aspn23Finding* findings,
    size_t capacity) {
    return aspn23_validate(&acme_wheel_speeds_struct, self, findings, capacity);
}
