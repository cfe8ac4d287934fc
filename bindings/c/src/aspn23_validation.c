/* Judges ASPN structs by the rules of their tables. */

#include "aspn23_extension.h"

#include <string.h>

#include "aspn23_real.h"
#include "aspn23_struct.h"

/* How far, relative to the numbers themselves, a matrix may be from symmetric and a correlation beyond 1. */
#define TOLERANCE 1e-6
/* How far the length of a quaternion may be from 1: some are stored as `float` on their way. */
#define LENGTH_TOLERANCE 1e-5

#define PI 3.14159265358979323846

/* What has been found, and where the search is. */
typedef struct Search {
    Aspn23Finding* findings;
    size_t capacity;
    size_t found;
    /* In place of those that there is no room for. */
    Aspn23Finding unwanted;
    Aspn23FieldStep steps[ASPN23_FIELD_STEPS];
    size_t num_steps;
} Search;

static void step_into(Search* search, const char* member, size_t index) {
    search->steps[search->num_steps].member = member;
    search->steps[search->num_steps].index = index;
    search->num_steps++;
}

/* The element of the array in which the search is. */
static void step_to(Search* search, size_t index) {
    search->steps[search->num_steps - 1].index = index;
}

static void step_out(Search* search) {
    search->num_steps--;
}

/* A finding at the field where the search is. */
static Aspn23Finding* find(Search* search, Aspn23Problem problem) {
    Aspn23Finding* finding = search->found < search->capacity ? &search->findings[search->found] : &search->unwanted;
    search->found++;
    memset(finding, 0, sizeof(*finding));
    finding->problem = problem;
    finding->num_steps = search->num_steps;
    memcpy(finding->steps, search->steps, sizeof(finding->steps));
    return finding;
}

static void find_missing(Search* search, uint64_t count) {
    find(search, ASPN23_PROBLEM_MISSING)->count = count;
}

static void find_outside(Search* search, double value, double low, double high) {
    Aspn23Finding* finding = find(search, ASPN23_PROBLEM_OUT_OF_RANGE);
    finding->value = value;
    finding->low = low;
    finding->high = high;
}

/* What is wrong with a real number by itself. Returns whether something is. */
static bool find_in_real(Search* search, double value, bool nan_is_absent) {
    if (aspn23_is_infinite(value)) {
        find(search, ASPN23_PROBLEM_INFINITE);
        return true;
    }
    if (aspn23_is_nan(value) && !nan_is_absent) {
        find(search, ASPN23_PROBLEM_NOT_A_NUMBER);
        return true;
    }
    return false;
}

/* One member of an object and its rule. */
typedef struct Subject {
    const Aspn23Struct* of;
    const unsigned char* object;
    const Aspn23Rule* rule;
    const Aspn23Member* member;
    const unsigned char* field;
} Subject;

static const unsigned char* other_field(const Subject* subject, uint32_t member) {
    return subject->object + subject->of->members[member].offset;
}

/* An array, behind a pointer or in the struct itself, and its length; false if it is missing. */
static bool find_array(Search* search, const Subject* subject, const unsigned char** array, size_t* length) {
    uint64_t count;
    switch (subject->member->shape) {
    case ASPN23_SHAPE_NUMBERS:
    case ASPN23_SHAPE_STRUCTS:
        *array = (const unsigned char*)aspn23_load_pointer(subject->field);
        count = aspn23_array_length(subject->of, subject->object, subject->member);
        break;
    case ASPN23_SHAPE_TEXT:
        *array = (const unsigned char*)aspn23_load_pointer(subject->field);
        count = 1;
        break;
    case ASPN23_SHAPE_STRUCT:
        *array = subject->field;
        count = 1;
        break;
    default:
        *array = subject->field;
        count = subject->member->count;
        break;
    }
    *length = (size_t)count;
    if (*array == NULL && subject->member->optional) *length = 0;
    if (count == 0 || *length == 0 || (*array != NULL && count == *length)) return true;
    find_missing(search, count);
    return false;
}

static void look(Search* search, const Aspn23Struct* of, const unsigned char* object);

static void look_at_nested(Search* search, const Subject* subject) {
    const Aspn23Struct* nested = subject->member->nested;
    const unsigned char* structs;
    size_t length;
    size_t index;
    if (!find_array(search, subject, &structs, &length)) return;
    for (index = 0; index < length; index++) {
        if (subject->member->shape == ASPN23_SHAPE_STRUCTS) step_to(search, index);
        look(search, nested, structs + index * nested->size);
    }
}

static void look_at_enum(Search* search, const Subject* subject) {
    uint32_t value;
    size_t index;
    memcpy(&value, subject->field, sizeof(value));
    for (index = 0; index < subject->rule->count; index++) {
        if (subject->rule->values[index] == value) return;
    }
    find(search, ASPN23_PROBLEM_NOT_LISTED)->count = value;
}

static void look_at_reals(Search* search, const Subject* subject) {
    const Aspn23Member* member = subject->member;
    const bool is_one = member->shape == ASPN23_SHAPE_VALUES && member->count == 1;
    const unsigned char* numbers;
    size_t length;
    size_t index;
    if (!find_array(search, subject, &numbers, &length)) return;
    for (index = 0; index < length; index++) {
        const double value = aspn23_load_real(member->field, numbers + index * aspn23_number_size(member->field));
        if (!is_one) step_to(search, index);
        find_in_real(search, value, subject->rule->nan_is_absent);
    }
}

static void look_at_variance(Search* search, const Subject* subject) {
    const double value = aspn23_load_real(subject->member->field, subject->field);
    if (find_in_real(search, value, subject->rule->nan_is_absent)) return;
    if (value < 0) find(search, ASPN23_PROBLEM_NEGATIVE)->value = value;
}

static double at(const unsigned char* matrix, size_t rows, size_t row, size_t column) {
    return aspn23_load_real(ASPN23_F64, matrix + (row * rows + column) * sizeof(double));
}

/* What no covariance has. Returns whether something is. */
static bool find_in_covariance(Search* search, const unsigned char* matrix, size_t rows, size_t row, size_t column) {
    const double value = at(matrix, rows, row, column);
    const double other = at(matrix, rows, column, row);
    double scale;
    double allowed;
    if (find_in_real(search, value, false)) return true;
    if (row == column) {
        if (!(value < 0)) return false;
        find(search, ASPN23_PROBLEM_NEGATIVE)->value = value;
        return true;
    }
    scale = aspn23_square_root(at(matrix, rows, row, row) * at(matrix, rows, column, column));
    allowed = TOLERANCE * (aspn23_magnitude(value) + aspn23_magnitude(other)) + TOLERANCE * TOLERANCE * scale;
    if (aspn23_magnitude(value - other) > allowed) {
        Aspn23Finding* finding = find(search, ASPN23_PROBLEM_NOT_SYMMETRIC);
        finding->value = value;
        finding->other = other;
        return true;
    }
    if (aspn23_magnitude(value) > scale * (1 + TOLERANCE)) {
        Aspn23Finding* finding = find(search, ASPN23_PROBLEM_CORRELATED_TOO_MUCH);
        finding->value = value;
        finding->high = scale;
        return true;
    }
    return false;
}

/* The first thing in each row. */
static void look_at_covariance(Search* search, const Subject* subject) {
    const unsigned char* matrix;
    size_t length;
    size_t rows = subject->rule->count;
    size_t row;
    size_t column;
    if (!find_array(search, subject, &matrix, &length) || length == 0) return;
    if (subject->member->shape == ASPN23_SHAPE_NUMBERS) {
        const Aspn23Member* count = &subject->of->members[subject->member->rows];
        rows = (size_t)aspn23_load_integer(count->field, subject->object + count->offset);
    }
    for (row = 0; row < rows; row++) {
        bool found = false;
        step_to(search, row);
        for (column = 0; column < rows && !found; column++) {
            step_into(search, "", column);
            found = find_in_covariance(search, matrix, rows, row, column);
            step_out(search);
        }
    }
}

static void look_at_quaternion(Search* search, const Subject* subject) {
    double sum = 0;
    double length;
    size_t absent = 0;
    size_t index;
    for (index = 0; index < 4; index++) {
        const double part = aspn23_load_real(ASPN23_F64, subject->field + index * sizeof(double));
        if (aspn23_is_nan(part)) absent++;
        sum += part * part;
    }
    if (absent == 4 && subject->rule->nan_is_absent) return;
    length = aspn23_square_root(sum);
    if (absent > 0 || !(aspn23_magnitude(length - 1) <= LENGTH_TOLERANCE)) {
        find(search, ASPN23_PROBLEM_LENGTH_NOT_1)->value = length;
    }
}

static void look_at_count(Search* search, const Subject* subject) {
    const uint64_t count = (uint64_t)aspn23_load_integer(subject->member->field, subject->field);
    uint64_t measured = 0;
    size_t index;
    for (index = 0; index < subject->rule->count; index++) {
        const Aspn23Member* term = &subject->of->members[subject->rule->values[index]];
        const double value = aspn23_load_real(ASPN23_F64, subject->object + term->offset);
        /* An attitude has four numbers, of which three are free. */
        if (!aspn23_is_nan(value)) measured += term->count == 1 ? 1 : 3;
    }
    if (count != measured) {
        Aspn23Finding* finding = find(search, ASPN23_PROBLEM_NOT_AS_MANY_AS_MEASURED);
        finding->count = count;
        finding->measured = measured;
    }
}

static void look_at_angles(Search* search, const Subject* subject) {
    const uint32_t* values = subject->rule->values;
    uint32_t frame;
    double latitude;
    double longitude;
    memcpy(&frame, other_field(subject, values[0]), sizeof(frame));
    if (frame != values[1]) return;
    latitude = aspn23_load_real(ASPN23_F64, subject->field);
    longitude = aspn23_load_real(ASPN23_F64, other_field(subject, values[2]));
    if (!aspn23_is_nan(latitude) && aspn23_magnitude(latitude) > PI / 2) {
        find_outside(search, latitude, -PI / 2, PI / 2);
    }
    if (aspn23_is_nan(longitude) || aspn23_is_infinite(longitude)) return;
    if (longitude < -PI || longitude > 2 * PI) {
        step_out(search);
        step_into(search, subject->of->members[values[2]].name, ASPN23_NO_INDEX);
        find_outside(search, longitude, -PI, 2 * PI);
    }
}

static void apply(Search* search, const Subject* subject) {
    const unsigned char* array;
    size_t length;
    switch (subject->rule->kind) {
    case ASPN23_RULE_LISTED:
        look_at_enum(search, subject);
        break;
    case ASPN23_RULE_TRUTH:
        if (*subject->field > 1) find(search, ASPN23_PROBLEM_NOT_A_BOOL)->count = *subject->field;
        break;
    case ASPN23_RULE_PRESENT:
        find_array(search, subject, &array, &length);
        break;
    case ASPN23_RULE_REALS:
        look_at_reals(search, subject);
        break;
    case ASPN23_RULE_VARIANCE:
        look_at_variance(search, subject);
        break;
    case ASPN23_RULE_NESTED:
        look_at_nested(search, subject);
        break;
    case ASPN23_RULE_COVARIANCE:
        look_at_covariance(search, subject);
        break;
    case ASPN23_RULE_QUATERNION:
        look_at_quaternion(search, subject);
        break;
    case ASPN23_RULE_MEASURED:
        look_at_count(search, subject);
        break;
    default:
        look_at_angles(search, subject);
        break;
    }
}

static void look(Search* search, const Aspn23Struct* of, const unsigned char* object) {
    size_t index;
    for (index = 0; index < of->num_rules; index++) {
        Subject subject;
        subject.of = of;
        subject.object = object;
        subject.rule = &of->rules[index];
        subject.member = &of->members[subject.rule->member];
        subject.field = object + subject.member->offset;
        step_into(search, subject.member->name, ASPN23_NO_INDEX);
        apply(search, &subject);
        step_out(search);
    }
}

size_t aspn23_validate(const Aspn23Struct* of, const void* object, Aspn23Finding* findings, size_t capacity) {
    Search search;
    memset(&search, 0, sizeof(search));
    search.findings = findings;
    search.capacity = capacity;
    look(&search, of, (const unsigned char*)object);
    return search.found;
}

size_t aspn23_validate_message_with(const Aspn23Extension* extension,
                                    const AspnBase* message,
                                    Aspn23Finding* findings,
                                    size_t capacity) {
    const Aspn23Struct* of = aspn23_struct_of_message_with(extension, message->message_type);
    return of == NULL ? 0 : aspn23_validate(of, message, findings, capacity);
}

size_t aspn23_validate_message(const AspnBase* message, Aspn23Finding* findings, size_t capacity) {
    return aspn23_validate_message_with(NULL, message, findings, capacity);
}
