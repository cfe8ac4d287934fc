/* Finds the table of a struct, and does through it what <aspn23/types.h> and <aspn23/utils.h> declare for any message. */

#include <string.h>

#include "aspn23_extension.h"
#include "aspn23_lcm_wire.h"

/* The struct of a fingerprint, among structs in its order. */
static const Aspn23Struct* find(const Aspn23Struct* const* structs, size_t count, uint64_t wanted) {
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const Aspn23Struct* of = structs[middle];
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

const Aspn23Struct* aspn23_struct_of_bytes_with(const Aspn23Extension* extension,
                                                const unsigned char* bytes,
                                                size_t length) {
    const Aspn23Struct* of;
    uint64_t wanted;
    if (length < ASPN23_LCM_FINGERPRINT) return NULL;
    wanted = aspn23_lcm_get(bytes, ASPN23_LCM_FINGERPRINT);
    of = find(aspn23_structs_by_fingerprint, aspn23_num_structs, wanted);
    if (of == NULL && extension != NULL) of = find(extension->structs, extension->num_structs, wanted);
    return of;
}

const Aspn23Struct* aspn23_struct_of_bytes(const unsigned char* bytes, size_t length) {
    return aspn23_struct_of_bytes_with(NULL, bytes, length);
}

const Aspn23Struct* aspn23_struct_of_message_with(const Aspn23Extension* extension, Aspn23MessageType type) {
    size_t index = (size_t)type;
    if (index < aspn23_num_messages) return aspn23_structs_by_message[index];
    if (extension == NULL) return NULL;
    for (index = 0; index < extension->num_structs; index++) {
        if (extension->structs[index]->message_type == type) return extension->structs[index];
    }
    return NULL;
}

const Aspn23Struct* aspn23_struct_of_message(Aspn23MessageType type) {
    return aspn23_struct_of_message_with(NULL, type);
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

static const Aspn23Struct* struct_of_with(const Aspn23Extension* extension, const AspnBase* base) {
    return base == NULL ? NULL : aspn23_struct_of_message_with(extension, base->message_type);
}

static const Aspn23Struct* struct_of(const AspnBase* base) {
    return struct_of_with(NULL, base);
}

void aspn23_free_with(const Aspn23Extension* extension, void* pointer) {
    const Aspn23Struct* of = struct_of_with(extension, (const AspnBase*)pointer);
    if (of != NULL) aspn23_struct_free(of, pointer);
}

void aspn23_free(void* pointer) {
    aspn23_free_with(NULL, pointer);
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

AspnBase* aspn23_copy_message_with(const Aspn23Extension* extension, const AspnBase* base) {
    const Aspn23Struct* of = struct_of_with(extension, base);
    return of == NULL ? NULL : (AspnBase*)aspn23_struct_copy(of, base);
}

AspnBase* aspn23_copy_message(AspnBase* base) {
    return aspn23_copy_message_with(NULL, base);
}
