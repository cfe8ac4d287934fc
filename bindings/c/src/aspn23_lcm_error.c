/* The sentences of errors. */

#include "aspn23_lcm.h"
#include "aspn23_text.h"

static void say_fingerprint(Aspn23Text* text, int64_t number) {
    char digits[17];
    size_t at;
    for (at = 0; at < 16; at++) digits[at] = "0123456789abcdef"[((uint64_t)number >> (60 - 4 * at)) & 0xF];
    digits[16] = '\0';
    aspn23_say(text, digits);
}

/* What it is about: the member, else the struct, else the bytes. */
static void say_where(Aspn23Text* text, const Aspn23LcmError* error) {
    if (*error->member != '\0') {
        aspn23_say(text, "`");
        aspn23_say(text, error->member);
        aspn23_say(text, "` of `");
        aspn23_say(text, error->of);
        aspn23_say(text, "`");
    } else if (*error->of != '\0') {
        aspn23_say(text, "a `");
        aspn23_say(text, error->of);
        aspn23_say(text, "`");
    } else {
        aspn23_say(text, "the message");
    }
    aspn23_say(text, " at byte ");
    aspn23_say_signed(text, (int64_t)error->offset);
}

static void say_value(Aspn23Text* text, const Aspn23LcmError* error, const char* before, const char* after) {
    say_where(text, error);
    aspn23_say(text, before);
    aspn23_say_signed(text, error->value);
    aspn23_say(text, after);
}

static void say_all(Aspn23Text* text, const Aspn23LcmError* error) {
    switch (error->status) {
    case ASPN23_LCM_OK:
        aspn23_say(text, "nothing went wrong");
        break;
    case ASPN23_LCM_OTHER_FINGERPRINT:
        aspn23_say(text, "the fingerprint ");
        say_fingerprint(text, error->value);
        if (*error->of == '\0') {
            aspn23_say(text, " belongs to no ASPN-23 message: the sender uses another type, or another version of it");
        } else {
            aspn23_say(text, " is not that of a `");
            aspn23_say(text, error->of);
            aspn23_say(text, "`: find out first what the bytes are, with aspn23_struct_of_bytes");
        }
        break;
    case ASPN23_LCM_TOO_SHORT:
        say_value(text, error, " needs ", " bytes, and fewer are left: what the sender wrote is cut off");
        break;
    case ASPN23_LCM_TOO_LONG:
        say_value(text, error, " is over, but ", " bytes are left: the counts do not fit the length");
        break;
    case ASPN23_LCM_OUT_OF_RANGE:
        say_value(text, error, " is ", ", which its type on the other side cannot hold: who made the message set it");
        break;
    case ASPN23_LCM_NOT_A_TEXT:
        say_value(text, error, " is a text of ", " bytes that does not end with its only NUL: the sender wrote it wrongly");
        break;
    case ASPN23_LCM_NULL_POINTER:
        say_value(text, error, " is NULL where ", " elements have to be: who made the message has to set the pointer");
        break;
    case ASPN23_LCM_NO_FORM:
        aspn23_say(text, "messages of type ");
        aspn23_say_signed(text, error->value);
        aspn23_say(text, " have no form in LCM: send another type, or use another transport");
        break;
    case ASPN23_LCM_BUFFER_TOO_SMALL:
        say_value(text, error, " does not fit into a buffer of ", " bytes: ask for the size before");
        break;
    case ASPN23_LCM_NO_MEMORY:
        say_value(text, error, " needs ", " bytes of memory, which the allocator does not have");
        break;
    }
}

size_t aspn23_lcm_error_text(const Aspn23LcmError* error, char* text, size_t size) {
    Aspn23Text out = aspn23_text(text, size);
    say_all(&out, error);
    return aspn23_end_text(&out);
}
