/*
 * The life of Zephyr's messages in C: made, copied, encoded, decoded, judged and freed, with memory and without. To be run
 * under the sanitizers of the compiler.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "zephyr_validation_structs.h"

static void demand(bool holds, const char* what) {
    if (holds) return;
    fprintf(stderr, "%s\n", what);
    exit(1);
}

/* How many allocations are left, and how many live. */
typedef struct Ledger {
    size_t allowed;
    size_t live;
} Ledger;

static void* allocate(void* context, size_t size) {
    Ledger* ledger = (Ledger*)context;
    if (ledger->allowed == 0) return NULL;
    ledger->allowed--;
    ledger->live++;
    return malloc(size);
}

static void release(void* context, void* memory) {
    ((Ledger*)context)->live--;
    free(memory);
}

static Aspn23TypeRemotePoint point(double* covariance) {
    Aspn23TypeRemotePoint made;
    memset(&made, 0, sizeof(made));
    made.position1 = 0.5;
    made.num_position_components = 3;
    made.position_covariance = covariance;
    covariance[0] = covariance[4] = covariance[8] = 1.0;
    return made;
}

static ZephyrWindProfile* profile(void) {
    static double point_covariance[9];
    static float samples[4];
    static float directions[12];
    static char station[] = "Brocken";
    double gains[4] = {1.0, 0.0, 0.0, 1.0};
    double quaternion[4] = {1.0, 0.0, 0.0, 0.0};
    double covariance[3][3] = {{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}};
    int16_t keys[3] = {1, 2, 3};
    Aspn23TypeHeader header;
    Aspn23TypeTimestamp time;
    Aspn23TypeRemotePoint points[2];
    ZephyrLayer layers[2];
    memset(&header, 0, sizeof(header));
    header.message_type = (Aspn23MessageType)ZEPHYR_WIND_PROFILE;
    time.elapsed_nsec = 5;
    points[0] = points[1] = point(point_covariance);
    memset(layers, 0, sizeof(layers));
    layers[1].num_samples = 4;
    layers[1].samples = samples;
    layers[1].directions = directions;
    return zephyr_wind_profile_new(&header, &time, station, 9, keys, 2, layers, points, 2, points, quaternion,
                                   covariance, 2, gains);
}

/* Decodes bytes with so much memory. Returns whether that went well. */
static bool decodes(const unsigned char* bytes, size_t length, size_t allowed, size_t* used) {
    Ledger ledger;
    Aspn23Allocator allocator;
    AspnBase* message;
    ledger.allowed = allowed;
    ledger.live = 0;
    allocator.allocate = allocate;
    allocator.release = release;
    allocator.context = &ledger;
    message = aspn23_lcm_decode_message_with(&zephyr_extension, bytes, length, &allocator, NULL);
    if (message != NULL) {
        aspn23_validate_message_with(&zephyr_extension, message, NULL, 0);
        if (used != NULL) *used = ledger.live;
        aspn23_lcm_release_message_with(&zephyr_extension, message, &allocator);
    }
    demand(ledger.live == 0, "memory is left");
    return message != NULL;
}

int main(void) {
    unsigned char bytes[2048];
    unsigned char damaged[2048];
    Aspn23Finding findings[4];
    ZephyrWindProfile* made = profile();
    ZephyrWindProfile* copied = zephyr_wind_profile_copy(made);
    AspnBase* again;
    size_t length;
    size_t at;
    size_t used = 0;
    demand(made != NULL && copied != NULL, "there is memory");
    demand(copied->layers != made->layers && copied->layers[1].samples != made->layers[1].samples, "a copy is deep");
    length = zephyr_wind_profile_lcm_encode(copied, bytes, sizeof(bytes), NULL);
    demand(length > 0 && length == zephyr_wind_profile_lcm_encoded_size(made, NULL), "the copy says the same");
    zephyr_wind_profile_free(copied);
    demand(zephyr_wind_profile_validate(made, findings, 4) == 0, "it makes sense");
    made->layers[1].samples[2] = -1.0F;
    made->layers[0].speed_variance = -1.0;
    demand(zephyr_wind_profile_validate(made, findings, 4) == 1, "one variance makes none");
    demand(strcmp(findings[0].steps[1].member, "speed_variance") == 0, "the finding says where");
    again = aspn23_copy_message_with(&zephyr_extension, (AspnBase*)made);
    demand(again != NULL && aspn23_copy_message((AspnBase*)made) == NULL, "the extension alone can copy it");
    aspn23_free_with(&zephyr_extension, again);
    aspn23_free(made);
    zephyr_wind_profile_free(made);

    demand(decodes(bytes, length, 1000, &used) && used > 5, "it comes back");
    for (at = 0; at < used; at++) demand(!decodes(bytes, length, at, NULL), "there is too little memory");
    printf("%lu allocations failed one after the other\n", (unsigned long)used);
    for (at = 0; at < length; at++) demand(!decodes(bytes, at, 1000, NULL), "bytes are missing");
    for (at = 8; at < length; at++) {
        static const unsigned char values[] = {0, 1, 2, 0x7F, 0x80, 0xFF};
        size_t value;
        for (value = 0; value < sizeof(values); value++) {
            memcpy(damaged, bytes, length);
            damaged[at] = values[value];
            decodes(damaged, length, 1000, NULL);
        }
    }
    return 0;
}
