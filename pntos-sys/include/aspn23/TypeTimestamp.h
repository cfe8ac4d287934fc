/*
 * A moment in time.
 *
 * Made from api-spec/aspn23/type_timestamp.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPETIMESTAMP_H
#define ASPN23_TYPETIMESTAMP_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A moment in time, counted from the epoch of the clock that the whole system shares. */
typedef struct Aspn23TypeTimestamp {
    /**
     * Time since the epoch, negative before it.
     *
     * Unit: ns.
     */
    int64_t elapsed_nsec;
} Aspn23TypeTimestamp;

/**
 * Makes `Aspn23TypeTimestamp` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_timestamp_free`.
 */
Aspn23TypeTimestamp* ASPN_NULLABLE aspn23_type_timestamp_new(int64_t elapsed_nsec);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_timestamp_free`. */
Aspn23TypeTimestamp* ASPN_NULLABLE aspn23_type_timestamp_copy(Aspn23TypeTimestamp*);

/** Frees the object and what its members point to. */
void aspn23_type_timestamp_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_timestamp_free_members(Aspn23TypeTimestamp* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeTimestamp, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeTimestamp, elapsed_nsec, 0, 0, 0);
#endif

#ifdef __cplusplus
}
#endif

#endif
