/*
 * What the ASPN headers need: integers, `bool`, and the annotations of ASPN under their own names.
 */

#include <pntos/annotations.h>
#include <pntos/stdbool.h>
#include <pntos/stdint.h>

#define ASPN_ASSUME_NONNULL_BEGIN PNTOS_ASSUME_NONNULL_BEGIN
#define ASPN_ASSUME_NONNULL_END PNTOS_ASSUME_NONNULL_END
#define ASPN_NULLABLE PNTOS_NULLABLE
