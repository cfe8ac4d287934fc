/* Copied from api-spec/support/stdbool.h by `cargo pntos gen`. Changes belong there. */
#ifndef PNTOS_STDBOOL_H
#define PNTOS_STDBOOL_H

/*
 * A `bool` of one byte, with the values 0 and 1, in every mode.
 *
 * C++ and C23 have one, C99 has <stdbool.h>. Strict C89 has neither: there `bool` is an
 * `unsigned char`, as it is before C23 wherever PNTOS_NO_BOOL is defined. In those modes an
 * expression such as `flags & 2` must be turned into 0 or 1 by hand, because the byte keeps
 * whatever is put into it. A C89 source does not include <stdbool.h> beside these headers: its
 * `bool` would be another type.
 */

#include <pntos/annotations.h>

#ifndef __cplusplus
#  if !defined(__STDC_VERSION__)
#    define PNTOS_OWN_BOOL
#  elif __STDC_VERSION__ < 199901L
#    define PNTOS_OWN_BOOL
#  elif defined(PNTOS_NO_BOOL) && __STDC_VERSION__ <= 201710L
#    define PNTOS_OWN_BOOL
#  endif

#  if !defined(PNTOS_OWN_BOOL)
#    include <stdbool.h>
#  elif !defined(__bool_true_false_are_defined) && !defined(bool)
typedef unsigned char bool;
#    ifndef true
#      define true 1
#    endif
#    ifndef false
#      define false 0
#    endif
#  endif
#endif

PNTOS_ABI_CHECK(sizeof(bool) == 1, pntos_bool_must_be_1_byte);

#endif
