/* Copies and frees ASPN structs by their tables. */

#include "aspn23_struct.h"

#include <stdlib.h>
#include <string.h>

size_t aspn23_number_size(unsigned int number) {
    static const unsigned char sizes[] = {0, 1, 1, 1, 2, 2, 4, 4, 8, 8, 4, 8};
    return sizes[number];
}

int64_t aspn23_load_integer(unsigned int number, const void* from) {
    int8_t i8;
    uint8_t u8;
    int16_t i16;
    uint16_t u16;
    int32_t i32;
    uint32_t u32;
    int64_t i64;
    uint64_t u64;
    switch (number) {
    case ASPN23_I8:
        memcpy(&i8, from, sizeof(i8));
        return i8;
    case ASPN23_BOOL:
    case ASPN23_U8:
        memcpy(&u8, from, sizeof(u8));
        return u8;
    case ASPN23_I16:
        memcpy(&i16, from, sizeof(i16));
        return i16;
    case ASPN23_U16:
        memcpy(&u16, from, sizeof(u16));
        return u16;
    case ASPN23_I32:
        memcpy(&i32, from, sizeof(i32));
        return i32;
    case ASPN23_U32:
        memcpy(&u32, from, sizeof(u32));
        return u32;
    case ASPN23_I64:
        memcpy(&i64, from, sizeof(i64));
        return i64;
    case ASPN23_U64:
        memcpy(&u64, from, sizeof(u64));
        return (u64 >> 63) == 0 ? (int64_t)u64 : (int64_t)(~(uint64_t)0 >> 1);
    default:
        return 0;
    }
}

/* Pointers to objects have one representation wherever these headers are used. */
void* aspn23_load_pointer(const void* from) {
    void* pointer;
    memcpy(&pointer, from, sizeof(pointer));
    return pointer;
}

void aspn23_store_pointer(void* to, void* pointer) {
    memcpy(to, &pointer, sizeof(pointer));
}

static uint64_t dimension(const Aspn23Struct* of, const void* object, unsigned int index) {
    const Aspn23Member* member;
    int64_t length;
    if (index == ASPN23_NO_MEMBER) return 1;
    member = &of->members[index];
    length = aspn23_load_integer(member->field, (const unsigned char*)object + member->offset);
    return length > 0 ? (uint64_t)length : 0;
}

static uint64_t times(uint64_t some, uint64_t others) {
    if (others != 0 && some > ~(uint64_t)0 / others) return ~(uint64_t)0;
    return some * others;
}

uint64_t aspn23_array_length(const Aspn23Struct* of, const void* object, const Aspn23Member* array) {
    const uint64_t rows = dimension(of, object, array->rows);
    const uint64_t columns = dimension(of, object, array->columns);
    return times(times(rows, columns), array->count);
}

void* aspn23_allocate(const Aspn23Allocator* allocator, size_t size) {
    return allocator == NULL ? malloc(size) : allocator->allocate(allocator->context, size);
}

void aspn23_release(const Aspn23Allocator* allocator, void* memory) {
    if (allocator == NULL) {
        free(memory);
    } else if (memory != NULL) {
        allocator->release(allocator->context, memory);
    }
}

/* Forgets every pointer of a copy, so that what the original points to is nobody's by mistake. */
static void detach(const Aspn23Struct* of, unsigned char* object) {
    size_t index;
    if (!of->points) return;
    for (index = 0; index < of->num_members; index++) {
        const Aspn23Member* member = &of->members[index];
        unsigned char* field = object + member->offset;
        switch (member->shape) {
        case ASPN23_SHAPE_STRUCT:
            detach(member->nested, field);
            break;
        case ASPN23_SHAPE_NUMBERS:
        case ASPN23_SHAPE_STRUCTS:
        case ASPN23_SHAPE_TEXT:
            aspn23_store_pointer(field, NULL);
            break;
        default:
            break;
        }
    }
}

static bool copy_members(const Aspn23Struct* of, const unsigned char* from, unsigned char* to);

static bool copy_array(const Aspn23Member* array, uint64_t length, const unsigned char* from, unsigned char* field) {
    const bool structs = array->shape == ASPN23_SHAPE_STRUCTS;
    const size_t size = structs ? array->nested->size : aspn23_number_size(array->field);
    unsigned char* to;
    size_t index;
    /* An array without elements is empty whatever its pointer holds. */
    if (length == 0 || from == NULL) return true;
    if (length > ~(size_t)0 / size) return false;
    to = (unsigned char*)aspn23_allocate(NULL, (size_t)length * size);
    if (to == NULL) return false;
    aspn23_store_pointer(field, to);
    memcpy(to, from, (size_t)length * size);
    if (!structs || !array->nested->points) return true;
    for (index = 0; index < (size_t)length; index++) detach(array->nested, to + index * size);
    for (index = 0; index < (size_t)length; index++) {
        if (!copy_members(array->nested, from + index * size, to + index * size)) return false;
    }
    return true;
}

static bool copy_text(const unsigned char* from, unsigned char* field) {
    size_t size;
    void* to;
    if (from == NULL) return false;
    size = strlen((const char*)from) + 1;
    to = aspn23_allocate(NULL, size);
    if (to == NULL) return false;
    memcpy(to, from, size);
    aspn23_store_pointer(field, to);
    return true;
}

/* Copies what the members of `from` point to; `to` is a copy of it without pointers. */
static bool copy_members(const Aspn23Struct* of, const unsigned char* from, unsigned char* to) {
    size_t index;
    if (!of->points) return true;
    for (index = 0; index < of->num_members; index++) {
        const Aspn23Member* member = &of->members[index];
        const unsigned char* field = from + member->offset;
        bool copied = true;
        switch (member->shape) {
        case ASPN23_SHAPE_STRUCT:
            copied = copy_members(member->nested, field, to + member->offset);
            break;
        case ASPN23_SHAPE_NUMBERS:
        case ASPN23_SHAPE_STRUCTS:
            copied = copy_array(member, aspn23_array_length(of, from, member),
                                (const unsigned char*)aspn23_load_pointer(field), to + member->offset);
            break;
        case ASPN23_SHAPE_TEXT:
            copied = copy_text((const unsigned char*)aspn23_load_pointer(field), to + member->offset);
            break;
        default:
            break;
        }
        if (!copied) return false;
    }
    return true;
}

void* aspn23_struct_copy(const Aspn23Struct* of, const void* object) {
    unsigned char* copy;
    if (object == NULL) return NULL;
    copy = (unsigned char*)aspn23_allocate(NULL, of->size);
    if (copy == NULL) return NULL;
    memcpy(copy, object, of->size);
    detach(of, copy);
    if (copy_members(of, (const unsigned char*)object, copy)) return copy;
    aspn23_struct_free(of, copy);
    return NULL;
}

void aspn23_struct_free_members(const Aspn23Struct* of, void* object, const Aspn23Allocator* allocator) {
    size_t index;
    if (object == NULL || !of->points) return;
    for (index = 0; index < of->num_members; index++) {
        const Aspn23Member* member = &of->members[index];
        unsigned char* field = (unsigned char*)object + member->offset;
        unsigned char* array;
        uint64_t length;
        uint64_t element;
        switch (member->shape) {
        case ASPN23_SHAPE_STRUCT:
            aspn23_struct_free_members(member->nested, field, allocator);
            break;
        case ASPN23_SHAPE_NUMBERS:
        case ASPN23_SHAPE_STRUCTS:
            array = (unsigned char*)aspn23_load_pointer(field);
            length = aspn23_array_length(of, object, member);
            if (length == 0 || array == NULL) break;
            if (member->shape == ASPN23_SHAPE_STRUCTS && member->nested->points) {
                for (element = 0; element < length; element++) {
                    aspn23_struct_free_members(member->nested, array + (size_t)element * member->nested->size,
                                               allocator);
                }
            }
            aspn23_release(allocator, array);
            aspn23_store_pointer(field, NULL);
            break;
        case ASPN23_SHAPE_TEXT:
            aspn23_release(allocator, aspn23_load_pointer(field));
            aspn23_store_pointer(field, NULL);
            break;
        default:
            break;
        }
    }
}

void aspn23_struct_free(const Aspn23Struct* of, void* object) {
    aspn23_struct_free_members(of, object, NULL);
    aspn23_release(NULL, object);
}
