/*
 * Whether each struct makes sense. "aspn23_validation.h" says what its functions do.
 *
 * Made from description by `cargo pntos gen`. Changes belong there.
 */
#ifndef ACME_VALIDATION_STRUCTS_H
#define ACME_VALIDATION_STRUCTS_H

#include "aspn23_validation.h"
#include "acme_lcm_structs.h"

#ifdef __cplusplus
extern "C" {
#endif

size_t acme_wheel_speeds_validate(
    const AcmeWheelSpeeds* self,
    Aspn23Finding* findings,
    size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
