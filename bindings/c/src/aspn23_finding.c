/* The sentences of findings. */

#include "aspn23_text.h"
#include "aspn23_validation.h"

/* Digits of real numbers: those of messages, and those of bounds, whose fifth digit nobody needs. */
#define DIGITS 6
#define BOUND_DIGITS 5

static void say_field(Aspn23Text* text, const Aspn23Finding* finding) {
    size_t at;
    for (at = 0; at < finding->num_steps; at++) {
        const Aspn23FieldStep* step = &finding->steps[at];
        if (at > 0 && *step->member != '\0') aspn23_say(text, ".");
        aspn23_say(text, step->member);
        if (step->index != ASPN23_NO_INDEX) {
            aspn23_say(text, "[");
            aspn23_say_unsigned(text, step->index);
            aspn23_say(text, "]");
        }
    }
}

static void say_count(Aspn23Text* text, const char* before, uint64_t count, const char* after) {
    aspn23_say(text, before);
    aspn23_say_unsigned(text, count);
    aspn23_say(text, after);
}

static void say_value(Aspn23Text* text, const char* before, double value, const char* after) {
    aspn23_say(text, before);
    aspn23_say_real(text, value, DIGITS);
    aspn23_say(text, after);
}

static void say_problem(Aspn23Text* text, const Aspn23Finding* finding) {
    switch (finding->problem) {
    case ASPN23_PROBLEM_NOT_LISTED:
        say_count(text, " is ", finding->count, ", which is not listed");
        break;
    case ASPN23_PROBLEM_NOT_A_BOOL:
        say_count(text, " is ", finding->count, ", but a `bool` is 0 or 1");
        break;
    case ASPN23_PROBLEM_MISSING:
        say_count(text, " is NULL, but should have ", finding->count, " elements");
        break;
    case ASPN23_PROBLEM_NOT_A_NUMBER:
        aspn23_say(text, " is NaN, but cannot be absent");
        break;
    case ASPN23_PROBLEM_INFINITE:
        aspn23_say(text, " is infinite");
        break;
    case ASPN23_PROBLEM_NEGATIVE:
        say_value(text, " is ", finding->value, ", but a variance is not negative");
        break;
    case ASPN23_PROBLEM_NOT_SYMMETRIC:
        say_value(text, " is ", finding->value, ", but ");
        say_value(text, "", finding->other, " in the other half of the matrix");
        break;
    case ASPN23_PROBLEM_CORRELATED_TOO_MUCH:
        say_value(text, " is ", finding->value, ", but the variances allow ");
        say_value(text, "", finding->high, " at most");
        break;
    case ASPN23_PROBLEM_LENGTH_NOT_1:
        say_value(text, " has length ", finding->value, ", but a rotation has 1");
        break;
    case ASPN23_PROBLEM_NOT_AS_MANY_AS_MEASURED:
        say_count(text, " is ", finding->count, ", but ");
        say_count(text, "", finding->measured, " values are there");
        break;
    case ASPN23_PROBLEM_OUT_OF_RANGE:
        say_value(text, " is ", finding->value, " rad, but is between ");
        aspn23_say_real(text, finding->low, BOUND_DIGITS);
        aspn23_say(text, " and ");
        aspn23_say_real(text, finding->high, BOUND_DIGITS);
        break;
    }
}

size_t aspn23_finding_field(const Aspn23Finding* finding, char* text, size_t size) {
    Aspn23Text out = aspn23_text(text, size);
    say_field(&out, finding);
    return aspn23_end_text(&out);
}

size_t aspn23_finding_text(const Aspn23Finding* finding, char* text, size_t size) {
    Aspn23Text out = aspn23_text(text, size);
    aspn23_say(&out, "`");
    say_field(&out, finding);
    aspn23_say(&out, "`");
    say_problem(&out, finding);
    return aspn23_end_text(&out);
}
