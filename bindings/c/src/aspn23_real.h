/* Real numbers, without a library of mathematics. */
#ifndef ASPN23_REAL_H
#define ASPN23_REAL_H

#include <aspn23/aspn.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A real number of C: an ASPN23_F32 or an ASPN23_F64. */
double aspn23_load_real(unsigned int number, const void* from);

/* By their bits: compilers may be told that no number is either. */
bool aspn23_is_nan(double number);
bool aspn23_is_infinite(double number);

double aspn23_magnitude(double number);

/* To the last bit or the one before; NaN for a number below zero. */
double aspn23_square_root(double number);

#ifdef __cplusplus
}
#endif

#endif
