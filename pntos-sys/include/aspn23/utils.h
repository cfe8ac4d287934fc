/*
 * Functions that work on a message of any type through its header.
 *
 * Made from api-spec/aspn23/utils.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_UTILS_H
#define ASPN23_UTILS_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The start of any message. */
typedef Aspn23TypeHeader AspnBase;

/** Whether a message is one that ASPN itself defines. */
bool aspn23_is_core_message(AspnBase* base);

/** The time of validity of a message that ASPN itself defines. */
Aspn23TypeTimestamp aspn23_get_time(const AspnBase* base);

/** Sets the time of validity of a message that ASPN itself defines. */
void aspn23_set_time(AspnBase* base, Aspn23TypeTimestamp time);

/** Makes a deep copy of a message that ASPN itself defines. */
AspnBase* aspn23_copy_message(AspnBase* base);

#ifdef __cplusplus
}
#endif

#endif
