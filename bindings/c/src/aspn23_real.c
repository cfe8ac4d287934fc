/* Real numbers, without a library of mathematics. */

#include "aspn23_real.h"

#include <string.h>

#include "aspn23_struct.h"

#define EXPONENT ((uint64_t)0x7FF << 52)
#define SIGN ((uint64_t)1 << 63)

double aspn23_load_real(unsigned int number, const void* from) {
    float narrow;
    double wide;
    if (number == ASPN23_F32) {
        memcpy(&narrow, from, sizeof(narrow));
        return narrow;
    }
    memcpy(&wide, from, sizeof(wide));
    return wide;
}

/* The bits without the sign. */
static uint64_t bits(double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof(bits));
    return bits & ~SIGN;
}

bool aspn23_is_nan(double number) {
    return bits(number) > EXPONENT;
}

bool aspn23_is_infinite(double number) {
    return bits(number) == EXPONENT;
}

double aspn23_magnitude(double number) {
    return number < 0 ? -number : number;
}

double aspn23_square_root(double number) {
    const double two_32 = 4294967296.0;
    double scale = 1;
    double root;
    double next;
    if (bits(number) == 0 || bits(number) >= EXPONENT || number < 0) {
        /* What is no number has no root, and those of zero and of infinity are themselves. */
        const uint64_t none = EXPONENT | 1;
        if (number < 0) memcpy(&number, &none, sizeof(number));
        return number;
    }
    for (; number >= two_32; scale *= two_32) number /= two_32 * two_32;
    for (; number < 1 / two_32; scale /= two_32) number *= two_32 * two_32;
    /* Newton's steps come from above, and the first that does not come closer is the last. */
    root = number > 1 ? number : 1;
    while ((next = (root + number / root) / 2) < root) root = next;
    return root * scale;
}
