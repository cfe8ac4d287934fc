/* Sentences, written without a library that formats. */

#include "aspn23_text.h"

Aspn23Text aspn23_text(char* characters, size_t size) {
    Aspn23Text text;
    text.characters = characters;
    text.size = size;
    text.length = 0;
    return text;
}

void aspn23_say(Aspn23Text* text, const char* words) {
    for (; *words != '\0'; words++, text->length++) {
        if (text->length + 1 < text->size) text->characters[text->length] = *words;
    }
}

size_t aspn23_end_text(Aspn23Text* text) {
    if (text->size > 0) text->characters[text->length < text->size ? text->length : text->size - 1] = '\0';
    return text->length;
}

void aspn23_say_unsigned(Aspn23Text* text, uint64_t number) {
    char digits[24];
    size_t at = sizeof(digits) - 1;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + (int)(number % 10));
        number /= 10;
    } while (number != 0);
    aspn23_say(text, digits + at);
}

void aspn23_say_signed(Aspn23Text* text, int64_t number) {
    if (number < 0) aspn23_say(text, "-");
    aspn23_say_unsigned(text, number < 0 ? (uint64_t)0 - (uint64_t)number : (uint64_t)number);
}

/* A number as 1.2345e6 means it: its digits, without the zeros at their end, and the place of the first. */
typedef struct Decimal {
    char digits[12];
    unsigned int count;
    int exponent;
} Decimal;

/* `number` is neither zero nor infinite, and not negative. */
static Decimal decimal(double number, unsigned int count) {
    Decimal decimal;
    double least = 1;
    uint32_t rounded;
    unsigned int index;
    decimal.exponent = 0;
    for (; number >= 10; decimal.exponent++) number /= 10;
    for (; number < 1; decimal.exponent--) number *= 10;
    for (index = 1; index < count; index++) least *= 10;
    rounded = (uint32_t)(number * least + 0.5);
    if (rounded >= 10 * least) {
        rounded /= 10;
        decimal.exponent++;
    }
    for (index = count; index > 0; index--, rounded /= 10) decimal.digits[index - 1] = (char)('0' + (int)(rounded % 10));
    while (count > 1 && decimal.digits[count - 1] == '0') count--;
    decimal.count = count;
    return decimal;
}

static void say_digit(Aspn23Text* text, const Decimal* decimal, unsigned int index) {
    char digit[2];
    digit[0] = index < decimal->count ? decimal->digits[index] : '0';
    digit[1] = '\0';
    aspn23_say(text, digit);
}

/* Digits up to the point, the point if anything is behind it, and the rest. */
static void say_digits(Aspn23Text* text, const Decimal* decimal, unsigned int before_point) {
    unsigned int index;
    for (index = 0; index < before_point; index++) say_digit(text, decimal, index);
    if (index < decimal->count) aspn23_say(text, ".");
    for (; index < decimal->count; index++) say_digit(text, decimal, index);
}

void aspn23_say_real(Aspn23Text* text, double number, unsigned int digits) {
    Decimal parts;
    int zeros;
    if (number < 0) aspn23_say(text, "-");
    if (number < 0) number = -number;
    if (!(number > 0)) {
        aspn23_say(text, number <= 0 ? "0" : "NaN");
        return;
    }
    if (number > 1.7976931348623157e308) {
        aspn23_say(text, "inf");
        return;
    }
    parts = decimal(number, digits);
    if (parts.exponent < -5 || parts.exponent >= 9) {
        say_digits(text, &parts, 1);
        aspn23_say(text, "e");
        aspn23_say_signed(text, parts.exponent);
    } else if (parts.exponent < 0) {
        aspn23_say(text, "0.");
        for (zeros = parts.exponent + 1; zeros < 0; zeros++) aspn23_say(text, "0");
        say_digits(text, &parts, parts.count);
    } else {
        say_digits(text, &parts, (unsigned int)parts.exponent + 1);
    }
}
