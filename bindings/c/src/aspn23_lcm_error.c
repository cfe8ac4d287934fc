/* The sentences of errors. */

#include "aspn23_lcm.h"

/* A sentence that is cut where the memory for it ends, and goes on being counted. */
typedef struct Text {
    char* characters;
    size_t size;
    size_t length;
} Text;

static void say(Text* text, const char* words) {
    for (; *words != '\0'; words++, text->length++) {
        if (text->length + 1 < text->size) text->characters[text->length] = *words;
    }
}

static void say_number(Text* text, int64_t number) {
    char digits[24];
    size_t at = sizeof(digits) - 1;
    uint64_t rest = number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + (int)(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (number < 0) digits[--at] = '-';
    say(text, digits + at);
}

static void say_fingerprint(Text* text, int64_t number) {
    char digits[17];
    size_t at;
    for (at = 0; at < 16; at++) digits[at] = "0123456789abcdef"[((uint64_t)number >> (60 - 4 * at)) & 0xF];
    digits[16] = '\0';
    say(text, digits);
}

/* What it is about: the member, else the struct, else the bytes. */
static void say_where(Text* text, const Aspn23LcmError* error) {
    if (*error->member != '\0') {
        say(text, "`");
        say(text, error->member);
        say(text, "` of `");
        say(text, error->of);
        say(text, "`");
    } else if (*error->of != '\0') {
        say(text, "a `");
        say(text, error->of);
        say(text, "`");
    } else {
        say(text, "the message");
    }
    say(text, " at byte ");
    say_number(text, (int64_t)error->offset);
}

static void say_value(Text* text, const Aspn23LcmError* error, const char* before, const char* after) {
    say_where(text, error);
    say(text, before);
    say_number(text, error->value);
    say(text, after);
}

static void say_all(Text* text, const Aspn23LcmError* error) {
    switch (error->status) {
    case ASPN23_LCM_OK:
        say(text, "nothing went wrong");
        break;
    case ASPN23_LCM_OTHER_FINGERPRINT:
        say(text, "the fingerprint ");
        say_fingerprint(text, error->value);
        if (*error->of == '\0') {
            say(text, " belongs to no ASPN-23 message: the sender uses another type, or another version of it");
        } else {
            say(text, " is not that of a `");
            say(text, error->of);
            say(text, "`: find out first what the bytes are, with aspn23_struct_of_bytes");
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
        say(text, "messages of type ");
        say_number(text, error->value);
        say(text, " have no form in LCM: send another type, or use another transport");
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
    Text out;
    out.characters = text;
    out.size = size;
    out.length = 0;
    say_all(&out, error);
    if (size > 0) text[out.length < size ? out.length : size - 1] = '\0';
    return out.length;
}
