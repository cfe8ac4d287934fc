/* Finds the table of a struct, and does through it what <aspn23/types.h> and <aspn23/utils.h> declare for any message. */

#include <string.h>

#include "aspn23_lcm_wire.h"

const Aspn23Struct* aspn23_struct_of_bytes(const unsigned char* bytes, size_t length) {
    size_t low = 0;
    size_t high = aspn23_num_structs;
    uint64_t wanted;
    if (length < ASPN23_LCM_FINGERPRINT) return NULL;
    wanted = aspn23_lcm_get(bytes, ASPN23_LCM_FINGERPRINT);
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const Aspn23Struct* of = aspn23_structs_by_fingerprint[middle];
        const uint64_t fingerprint = (uint64_t)of->fingerprint_high << 32 | of->fingerprint_low;
        if (fingerprint == wanted) return of;
        if (fingerprint < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

const Aspn23Struct* aspn23_struct_of_message(Aspn23MessageType type) {
    const size_t index = (size_t)type;
    return index < aspn23_num_messages ? aspn23_structs_by_message[index] : NULL;
}

const char* aspn23_struct_name(const Aspn23Struct* of) {
    return of->name;
}

Aspn23MessageType aspn23_struct_message_type(const Aspn23Struct* of) {
    return of->message_type;
}

size_t aspn23_struct_size(const Aspn23Struct* of) {
    return of->size;
}

static const Aspn23Struct* struct_of(const AspnBase* base) {
    return base == NULL ? NULL : aspn23_struct_of_message(base->message_type);
}

void aspn23_free(void* pointer) {
    const Aspn23Struct* of = struct_of((const AspnBase*)pointer);
    if (of != NULL) aspn23_struct_free(of, pointer);
}

char* aspn23_runtime_type_get_name(Aspn23MessageType type) {
    const Aspn23Struct* of = aspn23_struct_of_message(type);
    if (of != NULL) return (char*)of->type_name;
    return type == ASPN_UNDEFINED ? (char*)"UNDEFINED" : (char*)"UNKNOWN";
}

bool aspn23_is_core_message(AspnBase* base) {
    return struct_of(base) != NULL;
}

Aspn23TypeTimestamp aspn23_get_time(const AspnBase* base) {
    const Aspn23Struct* of = struct_of(base);
    Aspn23TypeTimestamp time;
    if (of == NULL) {
        memset(&time, 0, sizeof(time));
    } else {
        memcpy(&time, (const unsigned char*)base + of->time, sizeof(time));
    }
    return time;
}

void aspn23_set_time(AspnBase* base, Aspn23TypeTimestamp time) {
    const Aspn23Struct* of = struct_of(base);
    if (of != NULL) memcpy((unsigned char*)base + of->time, &time, sizeof(time));
}

AspnBase* aspn23_copy_message(AspnBase* base) {
    const Aspn23Struct* of = struct_of(base);
    return of == NULL ? NULL : (AspnBase*)aspn23_struct_copy(of, base);
}
