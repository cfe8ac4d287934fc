/*
 * Counted references: how objects live across plugins that share no allocator.
 *
 * An object that crosses from one plugin to another begins with a pointer to `PntosManagedMemory`.
 * Whoever holds a reference may use the object and everything it points to, may take more
 * references, and gives each one back exactly once. The plugin that made the object frees it, in
 * its own way, when the last reference is gone.
 *
 * References move by rule. `self` is lent for the call. Any other pointer to a counted object that
 * is passed as an argument takes one reference along to the callee, whether or not the call
 * succeeds; NULL takes nothing. A returned pointer brings one reference to the caller. A counted
 * object that is reached through a member of another is nested: it is valid while the outer one is
 * held, and whoever keeps it longer takes a reference of its own.
 *
 * Made from api-spec/pntos/memory.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef PNTOS_MEMORY_H
#define PNTOS_MEMORY_H

#include <pntos/annotations.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/**
 * The functions that count the references to one object.
 *
 * All three take the address of the object itself, which is also the address of its member
 * `memory`, not the address of this table.
 */
typedef struct PntosManagedMemory {
    /** Adds one reference. The caller must hold one already. */
    void (*inc_ref)(void* ref_counted_struct);
    /**
     * Gives one reference back. After the last one the object and all memory that belongs to it are
     * gone.
     */
    void (*dec_ref)(void* ref_counted_struct);
    /**
     * How many references exist, over all holders. 1 says that the caller's is the only one; 0 says
     * that this object cannot tell, and then nobody may assume to be alone.
     */
    size_t (*num_refs)(void* ref_counted_struct);
} PntosManagedMemory;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(PntosManagedMemory, 24, 12, 12);
PNTOS_CHECK_OFFSET(PntosManagedMemory, inc_ref, 0, 0, 0);
PNTOS_CHECK_OFFSET(PntosManagedMemory, dec_ref, 8, 4, 4);
PNTOS_CHECK_OFFSET(PntosManagedMemory, num_refs, 16, 8, 8);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
