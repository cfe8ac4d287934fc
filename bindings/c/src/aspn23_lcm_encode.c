/* From ASPN structs to bytes. */

#include <string.h>

#include "aspn23_extension.h"
#include "aspn23_lcm_wire.h"

typedef struct Output {
    const Aspn23Struct* of;
    unsigned char* bytes;
    size_t capacity;
    size_t length;
    Aspn23LcmError* error;
} Output;

static bool fail(const Output* output, Aspn23LcmStatus status, const char* member, int64_t value) {
    return aspn23_lcm_fail(output->error, status, output->of->name, member, output->length, value);
}

/* Room for `count` times `size` bytes, NULL if there is none. */
static unsigned char* room(Output* output, const char* member, uint64_t count, size_t size) {
    unsigned char* here = output->bytes + output->length;
    if (count > (output->capacity - output->length) / size) {
        fail(output, ASPN23_LCM_BUFFER_TOO_SMALL, member, (int64_t)output->capacity);
        return NULL;
    }
    output->length += (size_t)count * size;
    return here;
}

/* Integers that are not the same on the wire: `count` of them, for which there is room at `to`. */
static bool write_checked(Output* output,
                          const Aspn23Member* member,
                          const unsigned char* from,
                          unsigned char* to,
                          size_t count) {
    const size_t width = aspn23_number_size(member->wire);
    const size_t size = aspn23_number_size(member->field);
    size_t index;
    for (index = 0; index < count; index++) {
        const int64_t value = aspn23_load_integer(member->field, from + index * size);
        if (!aspn23_lcm_fits(member->wire, value)) {
            output->length = (size_t)(to - output->bytes);
            return fail(output, ASPN23_LCM_OUT_OF_RANGE, member->name, value);
        }
        aspn23_lcm_put(to, (uint64_t)value, width);
        to += width;
    }
    return true;
}

static bool write_numbers(Output* output, const Aspn23Member* member, const unsigned char* from, uint64_t count) {
    const size_t width = aspn23_number_size(member->wire);
    unsigned char* to = room(output, member->name, count, width);
    size_t index;
    if (to == NULL) return false;
    if (member->how == ASPN23_CHECKED) return write_checked(output, member, from, to, (size_t)count);
    if (member->how == ASPN23_TRUTH) {
        for (index = 0; index < (size_t)count; index++) to[index] = from[index] != 0;
        return true;
    }
    aspn23_lcm_swap(to, from, (size_t)count, width);
    return true;
}

/* Numbers that are missing as a whole. */
static bool write_absent(Output* output, const Aspn23Member* member, uint64_t count) {
    const size_t width = aspn23_number_size(member->wire);
    const uint64_t nan = member->wire == ASPN23_F32 ? (uint64_t)0x7FC00000 : (uint64_t)0x7FF8 << 48;
    unsigned char* to = room(output, member->name, count, width);
    size_t index;
    if (to == NULL) return false;
    for (index = 0; index < (size_t)count; index++) aspn23_lcm_put(to + index * width, nan, width);
    return true;
}

static bool write_struct(Output* output, const Aspn23Struct* of, const unsigned char* object);

static bool write_array(Output* output, const Aspn23Member* member, const unsigned char* from, uint64_t length) {
    uint64_t index;
    if (length == 0) return true;
    if (from == NULL && member->optional) return write_absent(output, member, length);
    if (from == NULL) return fail(output, ASPN23_LCM_NULL_POINTER, member->name, (int64_t)length);
    if (member->shape == ASPN23_SHAPE_NUMBERS) return write_numbers(output, member, from, length);
    for (index = 0; index < length; index++) {
        if (!write_struct(output, member->nested, from + (size_t)index * member->nested->size)) return false;
    }
    return true;
}

static bool write_text(Output* output, const Aspn23Member* member, const unsigned char* text) {
    unsigned char* to;
    size_t size;
    if (text == NULL) return fail(output, ASPN23_LCM_NULL_POINTER, member->name, 1);
    size = strlen((const char*)text) + 1;
    if (size > 0x7FFFFFFF) return fail(output, ASPN23_LCM_OUT_OF_RANGE, member->name, (int64_t)size);
    to = room(output, member->name, (uint64_t)size + ASPN23_LCM_TEXT_LENGTH, 1);
    if (to == NULL) return false;
    aspn23_lcm_put(to, size, ASPN23_LCM_TEXT_LENGTH);
    memcpy(to + ASPN23_LCM_TEXT_LENGTH, text, size);
    return true;
}

static bool write_member(Output* output, const Aspn23Struct* of, const unsigned char* object, const Aspn23Member* member) {
    const unsigned char* field = object + member->offset;
    unsigned char* zeros;
    switch (member->shape) {
    case ASPN23_SHAPE_VALUES:
        return write_numbers(output, member, field, member->count);
    case ASPN23_SHAPE_STRUCT:
        return write_struct(output, member->nested, field);
    case ASPN23_SHAPE_NUMBERS:
    case ASPN23_SHAPE_STRUCTS:
        return write_array(output, member, (const unsigned char*)aspn23_load_pointer(field),
                           aspn23_array_length(of, object, member));
    case ASPN23_SHAPE_TEXT:
        return write_text(output, member, (const unsigned char*)aspn23_load_pointer(field));
    default:
        zeros = room(output, member->name, 1, aspn23_number_size(member->wire));
        if (zeros != NULL) memset(zeros, 0, aspn23_number_size(member->wire));
        return zeros != NULL;
    }
}

static bool write_struct(Output* output, const Aspn23Struct* of, const unsigned char* object) {
    size_t index;
    for (index = 0; index < of->num_members; index++) {
        if (!write_member(output, of, object, &of->members[index])) return false;
    }
    return true;
}

size_t aspn23_lcm_encode(const Aspn23Struct* of,
                         const void* object,
                         unsigned char* buffer,
                         size_t capacity,
                         Aspn23LcmError* error) {
    Output output;
    unsigned char* fingerprint;
    output.of = of;
    output.bytes = buffer;
    output.capacity = capacity;
    output.length = 0;
    output.error = error;
    fingerprint = room(&output, "", 1, ASPN23_LCM_FINGERPRINT);
    if (fingerprint == NULL) return 0;
    aspn23_lcm_put(fingerprint, of->fingerprint_high, 4);
    aspn23_lcm_put(fingerprint + 4, of->fingerprint_low, 4);
    if (!write_struct(&output, of, (const unsigned char*)object)) return 0;
    aspn23_lcm_succeed(error, of->name);
    return output.length;
}

/* Adds to the length, which may not become too large to hold. */
static bool add(Output* output, const char* member, uint64_t count, size_t size) {
    if (count > (~(size_t)0 - output->length) / size) {
        return fail(output, ASPN23_LCM_OUT_OF_RANGE, member, (int64_t)count);
    }
    output->length += (size_t)count * size;
    return true;
}

static bool measure_struct(Output* output, const Aspn23Struct* of, const unsigned char* object);

static bool measure_array(Output* output, const Aspn23Member* member, const unsigned char* from, uint64_t length) {
    uint64_t index;
    if (length == 0) return true;
    if (from == NULL && !member->optional) {
        return fail(output, ASPN23_LCM_NULL_POINTER, member->name, (int64_t)length);
    }
    if (member->shape == ASPN23_SHAPE_NUMBERS) {
        return add(output, member->name, length, aspn23_number_size(member->wire));
    }
    if (!member->nested->points) return add(output, member->name, length, member->nested->least);
    for (index = 0; index < length; index++) {
        if (!measure_struct(output, member->nested, from + (size_t)index * member->nested->size)) return false;
    }
    return true;
}

static bool measure_member(Output* output,
                           const Aspn23Struct* of,
                           const unsigned char* object,
                           const Aspn23Member* member) {
    const unsigned char* field = object + member->offset;
    const unsigned char* pointer;
    switch (member->shape) {
    case ASPN23_SHAPE_STRUCT:
        return measure_struct(output, member->nested, field);
    case ASPN23_SHAPE_NUMBERS:
    case ASPN23_SHAPE_STRUCTS:
        pointer = (const unsigned char*)aspn23_load_pointer(field);
        return measure_array(output, member, pointer, aspn23_array_length(of, object, member));
    case ASPN23_SHAPE_TEXT:
        pointer = (const unsigned char*)aspn23_load_pointer(field);
        if (pointer == NULL) return fail(output, ASPN23_LCM_NULL_POINTER, member->name, 1);
        return add(output, member->name, strlen((const char*)pointer) + 1, 1) &&
               add(output, member->name, ASPN23_LCM_TEXT_LENGTH, 1);
    case ASPN23_SHAPE_VALUES:
        return add(output, member->name, member->count, aspn23_number_size(member->wire));
    default:
        return add(output, member->name, 1, aspn23_number_size(member->wire));
    }
}

static bool measure_struct(Output* output, const Aspn23Struct* of, const unsigned char* object) {
    size_t index;
    if (!of->points) return add(output, "", 1, of->least);
    for (index = 0; index < of->num_members; index++) {
        if (!measure_member(output, of, object, &of->members[index])) return false;
    }
    return true;
}

size_t aspn23_lcm_encoded_size(const Aspn23Struct* of, const void* object, Aspn23LcmError* error) {
    Output output;
    output.of = of;
    output.bytes = NULL;
    output.capacity = 0;
    output.length = ASPN23_LCM_FINGERPRINT;
    output.error = error;
    if (!measure_struct(&output, of, (const unsigned char*)object)) return 0;
    aspn23_lcm_succeed(error, of->name);
    return output.length;
}

static const Aspn23Struct* struct_of(const Aspn23Extension* extension,
                                     const AspnBase* message,
                                     Aspn23LcmError* error) {
    const Aspn23Struct* of = aspn23_struct_of_message_with(extension, message->message_type);
    if (of == NULL) aspn23_lcm_fail(error, ASPN23_LCM_NO_FORM, "", "", 0, (int64_t)message->message_type);
    return of;
}

size_t aspn23_lcm_encoded_message_size_with(const Aspn23Extension* extension,
                                            const AspnBase* message,
                                            Aspn23LcmError* error) {
    const Aspn23Struct* of = struct_of(extension, message, error);
    return of == NULL ? 0 : aspn23_lcm_encoded_size(of, message, error);
}

size_t aspn23_lcm_encoded_message_size(const AspnBase* message, Aspn23LcmError* error) {
    return aspn23_lcm_encoded_message_size_with(NULL, message, error);
}

size_t aspn23_lcm_encode_message_with(const Aspn23Extension* extension,
                                      const AspnBase* message,
                                      unsigned char* buffer,
                                      size_t capacity,
                                      Aspn23LcmError* error) {
    const Aspn23Struct* of = struct_of(extension, message, error);
    return of == NULL ? 0 : aspn23_lcm_encode(of, message, buffer, capacity, error);
}

size_t aspn23_lcm_encode_message(const AspnBase* message,
                                 unsigned char* buffer,
                                 size_t capacity,
                                 Aspn23LcmError* error) {
    return aspn23_lcm_encode_message_with(NULL, message, buffer, capacity, error);
}
