/* Sentences, written without a library that formats. */
#ifndef ASPN23_TEXT_H
#define ASPN23_TEXT_H

#include <stddef.h>

#include <aspn23/aspn.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A sentence that is cut where the memory for it ends, and goes on being counted. */
typedef struct Aspn23Text {
    char* characters;
    size_t size;
    size_t length;
} Aspn23Text;

Aspn23Text aspn23_text(char* characters, size_t size);

void aspn23_say(Aspn23Text* text, const char* words);
void aspn23_say_unsigned(Aspn23Text* text, uint64_t number);
void aspn23_say_signed(Aspn23Text* text, int64_t number);

/* Rounded to so many digits, at most nine. */
void aspn23_say_real(Aspn23Text* text, double number, unsigned int digits);

/* Ends the sentence with a NUL. Returns its whole length. */
size_t aspn23_end_text(Aspn23Text* text);

#ifdef __cplusplus
}
#endif

#endif
