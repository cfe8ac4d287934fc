/* Copied from api-spec/support/stdint.h by `cargo pntos gen`. Changes belong there. */
#ifndef PNTOS_STDINT_H
#define PNTOS_STDINT_H

/*
 * Integers of a known width.
 *
 * A compiler without <stdint.h> needs PNTOS_NO_STDINT, and if its `long` has 32 bits also
 * PNTOS_LONG_LONG. Whatever is chosen, the widths are checked.
 */

#include <pntos/annotations.h>
/* Not needed here: a source that includes <pntos/loader.h> alone has always got NULL and size_t as well. */
#include <stddef.h>

#ifdef PNTOS_NO_STDINT

#  include <limits.h>

typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;

#  ifdef PNTOS_LONG_LONG
#    if defined(__GNUC__) || defined(__clang__)
__extension__ typedef long long int64_t;
__extension__ typedef unsigned long long uint64_t;
#    else
typedef long long int64_t;
typedef unsigned long long uint64_t;
#    endif
#  elif ((LONG_MAX >> 31) >> 31) == 1
typedef long int64_t;
typedef unsigned long uint64_t;
#  else
#    error "`long` has no 64 bits here, and pntOS needs an int64_t of 8 bytes: define PNTOS_LONG_LONG, or do not define PNTOS_NO_STDINT"
#  endif

#else
#  include <stdint.h>
#endif

PNTOS_ABI_CHECK(sizeof(int16_t) == 2, pntos_int16_t_must_be_2_bytes);
PNTOS_ABI_CHECK(sizeof(int32_t) == 4, pntos_int32_t_must_be_4_bytes);
PNTOS_ABI_CHECK(sizeof(int64_t) == 8, pntos_int64_t_must_be_8_bytes);

#endif
