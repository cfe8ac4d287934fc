/*
 * How far a measurement can be trusted.
 *
 * Made from api-spec/aspn23/type_integrity.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPEINTEGRITY_H
#define ASPN23_TYPEINTEGRITY_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How `integrity_value` is to be read. */
typedef enum Aspn23TypeIntegrityIntegrityMethod {
    /** No method is defined yet: this number keeps the place. */
    ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED = 17
} Aspn23TypeIntegrityIntegrityMethod;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeIntegrityIntegrityMethod) == 4, Aspn23TypeIntegrityIntegrityMethod_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * One statement about how far a measurement can be trusted. A message may carry any number of them.
 */
typedef struct Aspn23TypeIntegrity {
    /** How `integrity_value` is to be read. */
    Aspn23TypeIntegrityIntegrityMethod integrity_method;
    /** The statement itself; NaN if there is none. */
    double integrity_value;
} Aspn23TypeIntegrity;

/**
 * Makes `Aspn23TypeIntegrity` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_integrity_free`.
 */
Aspn23TypeIntegrity* ASPN_NULLABLE aspn23_type_integrity_new(
    Aspn23TypeIntegrityIntegrityMethod integrity_method,
    double integrity_value);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_integrity_free`. */
Aspn23TypeIntegrity* ASPN_NULLABLE aspn23_type_integrity_copy(Aspn23TypeIntegrity*);

/** Frees the object and what its members point to. */
void aspn23_type_integrity_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_integrity_free_members(Aspn23TypeIntegrity* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeIntegrity, 16, 12, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeIntegrity, integrity_method, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeIntegrity, integrity_value, 8, 4, 8);
#endif

#ifdef __cplusplus
}
#endif

#endif
