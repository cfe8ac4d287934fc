/* LCM's own C code for the messages that the codec is measured with, behind one function. */

#include <stddef.h>

#include "aspn23_lcm_measurement_IMU.h"
#include "aspn23_lcm_measurement_barometer.h"
#include "aspn23_lcm_measurement_direction_3d_to_points.h"
#include "aspn23_lcm_measurement_image.h"
#include "aspn23_lcm_measurement_position.h"
#include "aspn23_lcm_measurement_position_velocity_attitude.h"
#include "aspn23_lcm_measurement_satnav.h"
#include "aspn23_lcm_measurement_velocity.h"

typedef int (*decode_function)(const void *bytes, int offset, int length, void *message);
typedef int (*encode_function)(void *bytes, int offset, int length, const void *message);
typedef int (*cleanup_function)(void *message);

typedef struct {
    int64_t (*hash)(void);
    decode_function decode;
    encode_function encode;
    cleanup_function cleanup;
} codec;

#define CODEC(name)                                                                                                    \
    {                                                                                                                  \
        __##name##_get_hash, (decode_function) name##_decode, (encode_function) name##_encode,                         \
            (cleanup_function) name##_decode_cleanup                                                                   \
    }

static const codec codecs[] = {
    CODEC(aspn23_lcm_measurement_IMU),
    CODEC(aspn23_lcm_measurement_position_velocity_attitude),
    CODEC(aspn23_lcm_measurement_velocity),
    CODEC(aspn23_lcm_measurement_position),
    CODEC(aspn23_lcm_measurement_direction_3d_to_points),
    CODEC(aspn23_lcm_measurement_barometer),
    CODEC(aspn23_lcm_measurement_satnav),
    CODEC(aspn23_lcm_measurement_image),
};

/* Large enough for any of them. */
typedef union {
    aspn23_lcm_measurement_position_velocity_attitude a;
    aspn23_lcm_measurement_direction_3d_to_points b;
    aspn23_lcm_measurement_satnav c;
    aspn23_lcm_measurement_image d;
    aspn23_lcm_measurement_IMU e;
    double any[256];
} message;

static const codec *find(const unsigned char *bytes, int length) {
    size_t index;
    int64_t hash = 0;
    if (length < 8) {
        return NULL;
    }
    for (index = 0; index < 8; index++) {
        hash = (int64_t) (((uint64_t) hash << 8) | bytes[index]);
    }
    for (index = 0; index < sizeof codecs / sizeof *codecs; index++) {
        if (codecs[index].hash() == hash) {
            return &codecs[index];
        }
    }
    return NULL;
}

/* Decodes the messages that lie one behind the other in `bytes`, and releases what that allocated. Encodes each into
   `out`, unless that is null. Negative if one of them is no message. */
int lcm_recode(const unsigned char *bytes, const unsigned *lengths, size_t count, unsigned char *out) {
    message message;
    size_t index;
    for (index = 0; index < count; bytes += lengths[index], index++) {
        int length = (int) lengths[index];
        const codec *codec = find(bytes, length);
        if (!codec || codec->decode(bytes, 0, length, &message) != length) {
            return -1;
        }
        if (out && codec->encode(out, 0, length, &message) != length) {
            return -1;
        }
        codec->cleanup(&message);
    }
    return 0;
}
