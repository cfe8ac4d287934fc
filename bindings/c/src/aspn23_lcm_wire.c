/* Numbers on the wire of LCM, which is big-endian and has no alignment. */

#include "aspn23_lcm_wire.h"

#include <string.h>

bool aspn23_lcm_fail(Aspn23LcmError* error,
                     Aspn23LcmStatus status,
                     const char* of,
                     const char* member,
                     size_t offset,
                     int64_t value) {
    if (error != NULL) {
        error->status = status;
        error->of = of;
        error->member = member;
        error->offset = offset;
        error->value = value;
    }
    return false;
}

void aspn23_lcm_succeed(Aspn23LcmError* error, const char* of) {
    aspn23_lcm_fail(error, ASPN23_LCM_OK, of, "", 0, 0);
}

bool aspn23_lcm_fits(unsigned int number, int64_t value) {
    const size_t bits = 8 * aspn23_number_size(number);
    int64_t limit;
    switch (number) {
    case ASPN23_I64:
        return true;
    case ASPN23_U64:
        return value >= 0;
    case ASPN23_I8:
    case ASPN23_I16:
    case ASPN23_I32:
        limit = (int64_t)1 << (bits - 1);
        return value >= -limit && value < limit;
    default:
        return value >= 0 && value < (int64_t)1 << bits;
    }
}

void aspn23_lcm_put(unsigned char* to, uint64_t value, size_t width) {
    while (width > 0) {
        to[--width] = (unsigned char)(value & 0xFF);
        value >>= 8;
    }
}

uint64_t aspn23_lcm_get(const unsigned char* from, size_t width) {
    uint64_t value = 0;
    size_t index;
    for (index = 0; index < width; index++) value = value << 8 | from[index];
    return value;
}

/*
 * The numbers go through integers, so that the order of bytes in memory does not matter. Compilers know these
 * expressions, and make one instruction of each.
 */

static void swap_2(unsigned char* to, const unsigned char* from, size_t count) {
    size_t index;
    for (index = 0; index < count; index++) {
        uint16_t value;
        memcpy(&value, from + 2 * index, 2);
        to[2 * index] = (unsigned char)(value >> 8);
        to[2 * index + 1] = (unsigned char)(value & 0xFF);
    }
}

static void swap_4(unsigned char* to, const unsigned char* from, size_t count) {
    size_t index;
    for (index = 0; index < count; index++) {
        uint32_t value;
        memcpy(&value, from + 4 * index, 4);
        to[4 * index] = (unsigned char)(value >> 24);
        to[4 * index + 1] = (unsigned char)(value >> 16 & 0xFF);
        to[4 * index + 2] = (unsigned char)(value >> 8 & 0xFF);
        to[4 * index + 3] = (unsigned char)(value & 0xFF);
    }
}

static void swap_8(unsigned char* to, const unsigned char* from, size_t count) {
    size_t index;
    for (index = 0; index < count; index++) {
        uint64_t value;
        memcpy(&value, from + 8 * index, 8);
        to[8 * index] = (unsigned char)(value >> 56);
        to[8 * index + 1] = (unsigned char)(value >> 48 & 0xFF);
        to[8 * index + 2] = (unsigned char)(value >> 40 & 0xFF);
        to[8 * index + 3] = (unsigned char)(value >> 32 & 0xFF);
        to[8 * index + 4] = (unsigned char)(value >> 24 & 0xFF);
        to[8 * index + 5] = (unsigned char)(value >> 16 & 0xFF);
        to[8 * index + 6] = (unsigned char)(value >> 8 & 0xFF);
        to[8 * index + 7] = (unsigned char)(value & 0xFF);
    }
}

void aspn23_lcm_swap(unsigned char* to, const unsigned char* from, size_t count, size_t width) {
    switch (width) {
    case 1:
        memcpy(to, from, count);
        break;
    case 2:
        swap_2(to, from, count);
        break;
    case 4:
        swap_4(to, from, count);
        break;
    default:
        swap_8(to, from, count);
        break;
    }
}
