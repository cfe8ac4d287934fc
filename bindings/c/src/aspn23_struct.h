/*
 * What an ASPN struct looks like, as a table.
 *
 * One table for each struct is all that is generated for it; copying, freeing, encoding, decoding and validating go
 * through the table, member by member. This header is for the sources beside it: a program needs <aspn23/aspn.h> and
 * "aspn23_lcm.h".
 */
#ifndef ASPN23_STRUCT_H
#define ASPN23_STRUCT_H

#include <stddef.h>

#include "aspn23_lcm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a member is. */
typedef enum Aspn23Shape {
    /* `count` numbers or enums in the struct itself. */
    ASPN23_SHAPE_VALUES,
    /* A pointer to numbers. */
    ASPN23_SHAPE_NUMBERS,
    /* A pointer to characters up to and including a NUL. */
    ASPN23_SHAPE_TEXT,
    /* A struct in the struct itself. */
    ASPN23_SHAPE_STRUCT,
    /* A pointer to structs. */
    ASPN23_SHAPE_STRUCTS,
    /* A number that only the wire has; it is zero. */
    ASPN23_SHAPE_RESERVED
} Aspn23Shape;

/* Types of numbers, in C and in LCM. An enum is an ASPN23_U32 in C, a `byte` of LCM is an ASPN23_U8. */
typedef enum Aspn23Number {
    ASPN23_NO_NUMBER,
    ASPN23_BOOL,
    ASPN23_I8,
    ASPN23_U8,
    ASPN23_I16,
    ASPN23_U16,
    ASPN23_I32,
    ASPN23_U32,
    ASPN23_I64,
    ASPN23_U64,
    ASPN23_F32,
    ASPN23_F64
} Aspn23Number;

/* How a number changes between C and the wire, byte order aside. */
typedef enum Aspn23How {
    /* Both sides have the same bits. */
    ASPN23_SAME,
    /* An integer of another width or sign: one that does not fit is refused. */
    ASPN23_CHECKED,
    /* Whatever is not zero is true, and true is 1. */
    ASPN23_TRUTH
} Aspn23How;

/* In place of the index of a member. */
#define ASPN23_NO_MEMBER 0xFF

/* One member, in the order of the wire. */
typedef struct Aspn23Member {
    const char* name;
    /* In C. */
    size_t offset;
    /* An Aspn23Shape. */
    unsigned char shape;
    /* An Aspn23Number: the type in C. */
    unsigned char field;
    /* An Aspn23Number: the type on the wire. */
    unsigned char wire;
    /* An Aspn23How. */
    unsigned char how;
    /* The members with the number of elements behind a pointer, which is a product if there are two. */
    unsigned char rows;
    unsigned char columns;
    /* How many values there are without a pointer; with one, how many times the product of the members above. */
    unsigned char count;
    /* Whether numbers behind a pointer may be missing as a whole: NULL says that each of them is NaN. */
    bool optional;
    /* What a struct or an array of structs has. */
    const struct Aspn23Struct* nested;
} Aspn23Member;

/* The members of the generated tables. */
#define ASPN23_VALUES(type, name, field, wire, how, count) \
    {#name, offsetof(type, name), ASPN23_SHAPE_VALUES, field, wire, how, ASPN23_NO_MEMBER, ASPN23_NO_MEMBER, count, \
     false, NULL}
#define ASPN23_NUMBERS(type, name, field, wire, how, rows, columns, count) \
    {#name, offsetof(type, name), ASPN23_SHAPE_NUMBERS, field, wire, how, rows, columns, count, false, NULL}
#define ASPN23_OPTIONAL_NUMBERS(type, name, field, wire, how, rows, columns, count) \
    {#name, offsetof(type, name), ASPN23_SHAPE_NUMBERS, field, wire, how, rows, columns, count, true, NULL}
#define ASPN23_TEXT(type, name) \
    {#name, offsetof(type, name), ASPN23_SHAPE_TEXT, ASPN23_NO_NUMBER, ASPN23_NO_NUMBER, ASPN23_SAME, \
     ASPN23_NO_MEMBER, ASPN23_NO_MEMBER, 0, false, NULL}
#define ASPN23_STRUCT(type, name, nested) \
    {#name, offsetof(type, name), ASPN23_SHAPE_STRUCT, ASPN23_NO_NUMBER, ASPN23_NO_NUMBER, ASPN23_SAME, \
     ASPN23_NO_MEMBER, ASPN23_NO_MEMBER, 0, false, &nested}
#define ASPN23_STRUCTS(type, name, nested, rows, columns, count) \
    {#name, offsetof(type, name), ASPN23_SHAPE_STRUCTS, ASPN23_NO_NUMBER, ASPN23_NO_NUMBER, ASPN23_SAME, rows, \
     columns, count, false, &nested}
#define ASPN23_RESERVED(name, wire) \
    {name, 0, ASPN23_SHAPE_RESERVED, ASPN23_NO_NUMBER, wire, ASPN23_SAME, ASPN23_NO_MEMBER, ASPN23_NO_MEMBER, 0, false, NULL}

/* What makes sense of a member. */
typedef enum Aspn23RuleKind {
    /* An enum has one of the values. */
    ASPN23_RULE_LISTED,
    /* A `bool` is 0 or 1. */
    ASPN23_RULE_TRUTH,
    /* What is behind a pointer is there. */
    ASPN23_RULE_PRESENT,
    /* Real numbers, of which there may be one, are finite. */
    ASPN23_RULE_REALS,
    /* A real number is not negative either. */
    ASPN23_RULE_VARIANCE,
    /* The rules of the nested structs hold. */
    ASPN23_RULE_NESTED,
    /* A square matrix could be a covariance. In the struct itself it has as many rows as `count`. */
    ASPN23_RULE_COVARIANCE,
    /* Four numbers have length 1. */
    ASPN23_RULE_QUATERNION,
    /* A count is that of the numbers that are not NaN, among the members whose indexes are the values. */
    ASPN23_RULE_MEASURED,
    /* A latitude if the member of the first value is the second value; then the member of the third is a longitude. */
    ASPN23_RULE_GEODETIC
} Aspn23RuleKind;

/* What has to hold for a member. A member may have several rules. */
typedef struct Aspn23Rule {
    /* An Aspn23RuleKind. */
    unsigned char kind;
    /* Its index. */
    unsigned char member;
    /* Whether NaN says that a value is absent, rather than nothing that makes sense. */
    bool nan_is_absent;
    /* How many values there are. */
    unsigned char count;
    const uint32_t* values;
} Aspn23Rule;

struct Aspn23Struct {
    /* In LCM. */
    const char* name;
    uint32_t fingerprint_high;
    uint32_t fingerprint_low;
    /* ASPN_UNDEFINED if it is not a message. */
    Aspn23MessageType message_type;
    /* The name of that type. */
    const char* type_name;
    /* Bytes in C. */
    size_t size;
    /* The fewest bytes on the wire, without the fingerprint. */
    size_t least;
    /* Where a message has its time of validity; 0 if it has none. */
    size_t time;
    /* Whether anything in it is behind a pointer. */
    bool points;
    size_t num_members;
    const Aspn23Member* members;
    /* In the order in which findings are wanted. */
    size_t num_rules;
    const Aspn23Rule* rules;
};

/* Every struct, by rising fingerprint. */
extern const Aspn23Struct* const aspn23_structs_by_fingerprint[];
extern const size_t aspn23_num_structs;

/* Every message, by its type; NULL where there is none. */
extern const Aspn23Struct* const aspn23_structs_by_message[];
extern const size_t aspn23_num_messages;

struct Aspn23Extension {
    /* By rising fingerprint. */
    const Aspn23Struct* const* structs;
    size_t num_structs;
};

/* Bytes of a number. */
size_t aspn23_number_size(unsigned int number);

/* An integer of C, widened; the largest there is for a `uint64_t` above it. */
int64_t aspn23_load_integer(unsigned int number, const void* from);

/* The pointer in a member, and another one put into it. */
void* aspn23_load_pointer(const void* from);
void aspn23_store_pointer(void* to, void* pointer);

/* How many elements an array of this object has; the largest number there is if the product is larger. */
uint64_t aspn23_array_length(const Aspn23Struct* of, const void* object, const Aspn23Member* array);

/* As malloc and free, which they are if `allocator` is NULL. */
void* aspn23_allocate(const Aspn23Allocator* allocator, size_t size);
void aspn23_release(const Aspn23Allocator* allocator, void* memory);

/* A deep copy, NULL if there is no memory or if `object` or a text in it is NULL. */
void* aspn23_struct_copy(const Aspn23Struct* of, const void* object);

/* Frees what the members point to, and sets the pointers to NULL. */
void aspn23_struct_free_members(const Aspn23Struct* of, void* object, const Aspn23Allocator* allocator);

/* Frees an object, and what its members point to. */
void aspn23_struct_free(const Aspn23Struct* of, void* object);

#ifdef __cplusplus
}
#endif

#endif
