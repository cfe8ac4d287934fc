/*
 * Whether an ASPN message makes sense.
 *
 * Neither decoding nor encoding looks at what the numbers of a message mean: that costs time, and a filter may know
 * better. Whoever wants to know asks, and gets everything that is wrong:
 *
 *     Aspn23Finding findings[8];
 *     size_t count = aspn23_measurement_imu_validate(imu, findings, 8);
 *     size_t index;
 *     for (index = 0; index < count && index < 8; index++) {
 *         char text[256];
 *         aspn23_finding_text(&findings[index], text, sizeof(text));
 *         puts(text);
 *     }
 *
 * prints, say, "`meas_accel[1]` is NaN, but cannot be absent". What is checked:
 *
 * - An enum has one of the values that are listed for it, and a `bool` is 0 or 1.
 * - A text, and an array whose count is not zero, are there.
 * - A real number is finite. NaN is allowed where ASPN lets a value be absent.
 * - A variance is not negative.
 * - A covariance has no negative variance, is symmetric, and correlates nothing by more than 1.
 * - A quaternion has length 1.
 * - A count of measured values is how many are not NaN; an attitude counts three.
 * - A geodetic latitude is between -90 and 90 degrees, a longitude between -180 and 360.
 *
 * Nothing compares one message with another, and no parameter of an error model is looked at beyond being a number.
 *
 * Each array of the object, and of those that it nests, has to be NULL or as long as its count says. Nothing is
 * allocated or kept, and every function may be called from several threads at once. These are the rules of the SDK in
 * Rust, `pntos::validation`, with the same findings in the same order.
 */
#ifndef ASPN23_VALIDATION_H
#define ASPN23_VALIDATION_H

#include "aspn23_lcm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is wrong with a field. Each says which members of Aspn23Finding it fills in. */
typedef enum Aspn23Problem {
    /** `count`, the value of an enum, is not listed. */
    ASPN23_PROBLEM_NOT_LISTED = 0,
    /** A `bool` is `count`, neither 0 nor 1. */
    ASPN23_PROBLEM_NOT_A_BOOL,
    /** A text, or an array that should have `count` elements, is NULL. */
    ASPN23_PROBLEM_MISSING,
    /** A number is NaN where ASPN has no absent value. */
    ASPN23_PROBLEM_NOT_A_NUMBER,
    /** A number is infinite. */
    ASPN23_PROBLEM_INFINITE,
    /** A variance is `value`, which is negative. */
    ASPN23_PROBLEM_NEGATIVE,
    /** A covariance is `value`, but `other` in its other half. */
    ASPN23_PROBLEM_NOT_SYMMETRIC,
    /** A covariance is `value`, but the variances allow `high` at most. */
    ASPN23_PROBLEM_CORRELATED_TOO_MUCH,
    /** The length of a quaternion is `value`, not 1. */
    ASPN23_PROBLEM_LENGTH_NOT_1,
    /** A count is `count`, but `measured` values are not NaN. */
    ASPN23_PROBLEM_NOT_AS_MANY_AS_MEASURED,
    /** An angle is `value`, which is not between `low` and `high`. */
    ASPN23_PROBLEM_OUT_OF_RANGE
} Aspn23Problem;

/** No struct needs more steps to any of its fields. */
#define ASPN23_FIELD_STEPS 6

/** The index of a step to a field that is no element of an array. */
#define ASPN23_NO_INDEX ((size_t)-1)

/** One step from an object to a field within. */
typedef struct Aspn23FieldStep {
    /** The member; empty if the step is only the column of a matrix. */
    const char* member;
    /** The element of an array, or the row or column of a matrix; else ASPN23_NO_INDEX. */
    size_t index;
} Aspn23FieldStep;

/** One thing that is wrong. */
typedef struct Aspn23Finding {
    /** What. */
    Aspn23Problem problem;
    /** How many steps lead to the field. */
    size_t num_steps;
    /** The steps, the outermost first. */
    Aspn23FieldStep steps[ASPN23_FIELD_STEPS];
    /** What was found, if it is no real number; zero where the problem does not name it, like those below. */
    uint64_t count;
    /** How many there are in truth. */
    uint64_t measured;
    /** The real number that was found. */
    double value;
    /** Its mirror image. */
    double other;
    /** The least that it could be. */
    double low;
    /** The most that it could be. */
    double high;
} Aspn23Finding;

/**
 * Looks at every field of an object, and of those that it nests. Returns how many things are wrong; the first `capacity`
 * of them are put into `findings`, in the order of the fields. `findings` may be NULL if `capacity` is zero.
 */
size_t aspn23_validate(const Aspn23Struct* of, const void* object, Aspn23Finding* findings, size_t capacity);

/** As aspn23_validate, for a message of any type. One that ASPN itself does not define has no rules. */
size_t aspn23_validate_message(const AspnBase* message, Aspn23Finding* findings, size_t capacity);

/**
 * Writes where the field of a finding is, such as `obs[3].pseudorange`, into `text`, cut to `size` with its NUL, and
 * returns how long the whole is. `text` may be NULL if `size` is zero.
 */
size_t aspn23_finding_field(const Aspn23Finding* finding, char* text, size_t size);

/** As aspn23_finding_field, for the sentence that says what is wrong. Real numbers are rounded to six digits. */
size_t aspn23_finding_text(const Aspn23Finding* finding, char* text, size_t size);

#ifdef __cplusplus
}
#endif

#include "../generated/aspn23_validation_structs.h"

#endif
