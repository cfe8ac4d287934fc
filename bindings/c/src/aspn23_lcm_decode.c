/* From bytes to ASPN structs. */

#include <string.h>

#include "aspn23_extension.h"
#include "aspn23_lcm_wire.h"

typedef struct Input {
    const Aspn23Struct* of;
    const unsigned char* bytes;
    size_t length;
    size_t at;
    const Aspn23Allocator* allocator;
    Aspn23LcmError* error;
} Input;

static bool fail(const Input* input, Aspn23LcmStatus status, const char* member, int64_t value) {
    return aspn23_lcm_fail(input->error, status, input->of->name, member, input->at, value);
}

/* Whether `count` times `size` bytes are there. */
static bool expect(const Input* input, const char* member, uint64_t count, size_t size) {
    if (count <= (input->length - input->at) / size) return true;
    /* More than can be said becomes as much as can be said. */
    if (count > (~(uint64_t)0 >> 1) / size) count = (~(uint64_t)0 >> 1) / size;
    return fail(input, ASPN23_LCM_TOO_SHORT, member, (int64_t)(count * size));
}

static int64_t read_signed(const unsigned char* from, size_t width) {
    const uint64_t sign = (uint64_t)1 << (8 * width - 1);
    const uint64_t bits = aspn23_lcm_get(from, width);
    const uint64_t extended = (bits ^ sign) - sign;
    int64_t value;
    memcpy(&value, &extended, sizeof(value));
    return value;
}

/* Puts an integer that fits into a field of `size` bytes. */
static void store_integer(void* to, int64_t value, size_t size) {
    const uint8_t u8 = (uint8_t)(value & 0xFF);
    const uint16_t u16 = (uint16_t)(value & 0xFFFF);
    const uint32_t u32 = (uint32_t)(value & 0xFFFFFFFF);
    switch (size) {
    case 1:
        memcpy(to, &u8, sizeof(u8));
        break;
    case 2:
        memcpy(to, &u16, sizeof(u16));
        break;
    case 4:
        memcpy(to, &u32, sizeof(u32));
        break;
    default:
        memcpy(to, &value, sizeof(value));
        break;
    }
}

static bool read_checked(Input* input, const Aspn23Member* member, unsigned char* to, size_t count) {
    const size_t width = aspn23_number_size(member->wire);
    const size_t size = aspn23_number_size(member->field);
    size_t index;
    for (index = 0; index < count; index++) {
        const int64_t value = read_signed(input->bytes + input->at, width);
        if (!aspn23_lcm_fits(member->field, value)) {
            return fail(input, ASPN23_LCM_OUT_OF_RANGE, member->name, value);
        }
        store_integer(to + index * size, value, size);
        input->at += width;
    }
    return true;
}

/* `count` numbers that are there, into a field or an array with room for them. */
static bool read_numbers(Input* input, const Aspn23Member* member, unsigned char* to, size_t count) {
    const size_t width = aspn23_number_size(member->wire);
    const unsigned char* from = input->bytes + input->at;
    size_t index;
    if (member->how == ASPN23_CHECKED) return read_checked(input, member, to, count);
    if (member->how == ASPN23_TRUTH) {
        for (index = 0; index < count; index++) to[index] = from[index] != 0;
    } else {
        aspn23_lcm_swap(to, from, count, width);
    }
    input->at += count * width;
    return true;
}

static bool read_struct(Input* input, const Aspn23Struct* of, unsigned char* object);

static bool read_array(Input* input, const Aspn23Member* member, uint64_t length, unsigned char* field) {
    const bool structs = member->shape == ASPN23_SHAPE_STRUCTS;
    const size_t size = structs ? member->nested->size : aspn23_number_size(member->field);
    unsigned char* to;
    size_t index;
    if (length == 0) return true;
    if (!expect(input, member->name, length, structs ? member->nested->least : aspn23_number_size(member->wire))) {
        return false;
    }
    to = length > ~(size_t)0 / size ? NULL : (unsigned char*)aspn23_allocate(input->allocator, (size_t)length * size);
    if (to == NULL) return fail(input, ASPN23_LCM_NO_MEMORY, member->name, (int64_t)(length * size));
    aspn23_store_pointer(field, to);
    if (!structs) return read_numbers(input, member, to, (size_t)length);
    memset(to, 0, (size_t)length * size);
    for (index = 0; index < (size_t)length; index++) {
        if (!read_struct(input, member->nested, to + index * size)) return false;
    }
    return true;
}

static bool read_text(Input* input, const Aspn23Member* member, unsigned char* field) {
    const unsigned char* from;
    int64_t length;
    size_t size;
    void* to;
    if (!expect(input, member->name, ASPN23_LCM_TEXT_LENGTH, 1)) return false;
    length = read_signed(input->bytes + input->at, ASPN23_LCM_TEXT_LENGTH);
    if (length <= 0) return fail(input, ASPN23_LCM_NOT_A_TEXT, member->name, length);
    if (!expect(input, member->name, (uint64_t)length + ASPN23_LCM_TEXT_LENGTH, 1)) return false;
    from = input->bytes + input->at + ASPN23_LCM_TEXT_LENGTH;
    size = (size_t)length;
    if (memchr(from, 0, size) != from + size - 1) return fail(input, ASPN23_LCM_NOT_A_TEXT, member->name, length);
    to = aspn23_allocate(input->allocator, size);
    if (to == NULL) return fail(input, ASPN23_LCM_NO_MEMORY, member->name, length);
    memcpy(to, from, size);
    aspn23_store_pointer(field, to);
    input->at += ASPN23_LCM_TEXT_LENGTH + size;
    return true;
}

/* A member, into an object that is zero as far as it was not read yet. */
static bool read_member(Input* input, const Aspn23Struct* of, unsigned char* object, const Aspn23Member* member) {
    const size_t width = aspn23_number_size(member->wire);
    unsigned char* field = object + member->offset;
    switch (member->shape) {
    case ASPN23_SHAPE_VALUES:
        return expect(input, member->name, member->count, width) && read_numbers(input, member, field, member->count);
    case ASPN23_SHAPE_STRUCT:
        return read_struct(input, member->nested, field);
    case ASPN23_SHAPE_NUMBERS:
    case ASPN23_SHAPE_STRUCTS:
        return read_array(input, member, aspn23_array_length(of, object, member), field);
    case ASPN23_SHAPE_TEXT:
        return read_text(input, member, field);
    default:
        if (!expect(input, member->name, 1, width)) return false;
        input->at += width;
        return true;
    }
}

static bool read_struct(Input* input, const Aspn23Struct* of, unsigned char* object) {
    size_t index;
    for (index = 0; index < of->num_members; index++) {
        if (!read_member(input, of, object, &of->members[index])) return false;
    }
    return true;
}

static bool read_all(Input* input, unsigned char* object) {
    const Aspn23Struct* of = input->of;
    if (!read_struct(input, of, object)) return false;
    if (input->at < input->length) {
        return fail(input, ASPN23_LCM_TOO_LONG, "", (int64_t)(input->length - input->at));
    }
    if (of->message_type != ASPN_UNDEFINED) {
        const Aspn23MessageType type = of->message_type;
        memcpy(object, &type, sizeof(type));
    }
    return true;
}

static bool other_fingerprint(Aspn23LcmError* error, const char* of, const unsigned char* bytes, size_t length) {
    int64_t fingerprint = 0;
    if (length < ASPN23_LCM_FINGERPRINT) {
        return aspn23_lcm_fail(error, ASPN23_LCM_TOO_SHORT, of, "", 0, ASPN23_LCM_FINGERPRINT);
    }
    fingerprint = read_signed(bytes, ASPN23_LCM_FINGERPRINT);
    return aspn23_lcm_fail(error, ASPN23_LCM_OTHER_FINGERPRINT, of, "", 0, fingerprint);
}

bool aspn23_lcm_decode(const Aspn23Struct* of,
                       const unsigned char* bytes,
                       size_t length,
                       void* object,
                       const Aspn23Allocator* allocator,
                       Aspn23LcmError* error) {
    Input input;
    memset(object, 0, of->size);
    if (length < ASPN23_LCM_FINGERPRINT || aspn23_lcm_get(bytes, 4) != of->fingerprint_high ||
        aspn23_lcm_get(bytes + 4, 4) != of->fingerprint_low) {
        return other_fingerprint(error, of->name, bytes, length);
    }
    input.of = of;
    input.bytes = bytes;
    input.length = length;
    input.at = ASPN23_LCM_FINGERPRINT;
    input.allocator = allocator;
    input.error = error;
    if (read_all(&input, (unsigned char*)object)) {
        aspn23_lcm_succeed(error, of->name);
        return true;
    }
    aspn23_struct_free_members(of, object, allocator);
    memset(object, 0, of->size);
    return false;
}

void aspn23_lcm_release_members(const Aspn23Struct* of, void* object, const Aspn23Allocator* allocator) {
    aspn23_struct_free_members(of, object, allocator);
}

AspnBase* aspn23_lcm_decode_message_with(const Aspn23Extension* extension,
                                         const unsigned char* bytes,
                                         size_t length,
                                         const Aspn23Allocator* allocator,
                                         Aspn23LcmError* error) {
    const Aspn23Struct* of = aspn23_struct_of_bytes_with(extension, bytes, length);
    void* message;
    if (of == NULL || of->message_type == ASPN_UNDEFINED) {
        other_fingerprint(error, "", bytes, length);
        return NULL;
    }
    message = aspn23_allocate(allocator, of->size);
    if (message == NULL) {
        aspn23_lcm_fail(error, ASPN23_LCM_NO_MEMORY, of->name, "", 0, (int64_t)of->size);
    } else if (!aspn23_lcm_decode(of, bytes, length, message, allocator, error)) {
        aspn23_release(allocator, message);
        message = NULL;
    }
    return (AspnBase*)message;
}

AspnBase* aspn23_lcm_decode_message(const unsigned char* bytes,
                                    size_t length,
                                    const Aspn23Allocator* allocator,
                                    Aspn23LcmError* error) {
    return aspn23_lcm_decode_message_with(NULL, bytes, length, allocator, error);
}

void aspn23_lcm_release_message_with(const Aspn23Extension* extension,
                                     AspnBase* message,
                                     const Aspn23Allocator* allocator) {
    const Aspn23Struct* of =
        message == NULL ? NULL : aspn23_struct_of_message_with(extension, message->message_type);
    if (of != NULL) aspn23_struct_free_members(of, message, allocator);
    aspn23_release(allocator, message);
}

void aspn23_lcm_release_message(AspnBase* message, const Aspn23Allocator* allocator) {
    aspn23_lcm_release_message_with(NULL, message, allocator);
}
