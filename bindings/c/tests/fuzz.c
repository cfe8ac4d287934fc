/*
 * Decodes what others wrote, and what chance made of it: fuzz MESSAGES ROUNDS.
 *
 * The file holds messages, each behind its length in four bytes, big-endian. Every one must come back as it was, and none
 * of the bytes that are made of it may be read too far, take more memory than they justify, or leave any behind. What
 * they hold is validated too. To be run under the sanitizers of the compiler.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/aspn23_lcm.h"
#include "../src/aspn23_validation.h"

/* No struct needs more bytes in C than this many times its bytes on the wire. */
#define MOST_PER_BYTE 4

static uint32_t state = 2463534242U;

static size_t chance(size_t below) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state % below;
}

static void demand(bool holds, const char* what, const Aspn23LcmError* error) {
    char text[256];
    if (holds) return;
    aspn23_lcm_error_text(error, text, sizeof(text));
    fprintf(stderr, "%s: %s\n", what, text);
    exit(1);
}

/* What was allocated, and from which allocation on there is no memory. */
typedef struct Ledger {
    size_t bytes;
    size_t live;
    size_t allowed;
} Ledger;

static void* allocate(void* context, size_t size) {
    Ledger* ledger = (Ledger*)context;
    void* memory;
    if (ledger->allowed == 0) return NULL;
    memory = malloc(size);
    if (memory == NULL) return NULL;
    ledger->allowed--;
    ledger->bytes += size;
    ledger->live++;
    return memory;
}

static void release(void* context, void* memory) {
    ((Ledger*)context)->live--;
    free(memory);
}

/* Validates what was decoded, with less room for findings than there may be. */
static void judge(const Aspn23Struct* of, const void* object, const Aspn23LcmError* error) {
    Aspn23Finding findings[3];
    char text[40];
    const size_t room = chance(4);
    const size_t count = aspn23_validate(of, object, findings, room);
    size_t index;
    demand(count == aspn23_validate(of, object, NULL, 0), "findings depend on the room for them", error);
    for (index = 0; index < count && index < room; index++) {
        const size_t size = chance(sizeof(text) + 1);
        const size_t length = aspn23_finding_text(&findings[index], text, size);
        demand(length > 10, "a finding without words", error);
        demand(size == 0 || strlen(text) == (length < size ? length : size - 1), "a text without its end", error);
    }
}

/* Decodes bytes and encodes what they held. Returns whether they were a struct. */
static bool transcode(const unsigned char* bytes, size_t length, size_t allowed, Aspn23LcmError* error) {
    const Aspn23Struct* of = aspn23_struct_of_bytes(bytes, length);
    Ledger ledger;
    Aspn23Allocator allocator;
    unsigned char* again;
    void* object;
    size_t encoded;
    if (of == NULL) return false;
    ledger.bytes = 0;
    ledger.live = 0;
    ledger.allowed = allowed;
    allocator.allocate = allocate;
    allocator.release = release;
    allocator.context = &ledger;
    object = malloc(aspn23_struct_size(of));
    demand(object != NULL, "no memory for the test", error);
    if (!aspn23_lcm_decode(of, bytes, length, object, &allocator, error)) {
        demand(ledger.live == 0, "a failed decode kept memory", error);
        demand(error->status != ASPN23_LCM_OK && error->offset <= length, "a failure without its reason", error);
        free(object);
        return false;
    }
    judge(of, object, error);
    demand(ledger.bytes <= MOST_PER_BYTE * length, "more memory than the bytes justify", error);
    encoded = aspn23_lcm_encoded_size(of, object, error);
    demand(encoded == length, "another size than that of the bytes", error);
    again = (unsigned char*)malloc(encoded);
    demand(again != NULL, "no memory for the test", error);
    demand(aspn23_lcm_encode(of, object, again, encoded - 1, error) == 0, "it fits into too small a buffer", error);
    demand(aspn23_lcm_encode(of, object, again, encoded, error) == encoded, "what was decoded has no bytes", error);
    aspn23_lcm_release_members(of, object, &allocator);
    demand(ledger.live == 0, "not all was given back", error);
    free(again);
    free(object);
    return true;
}

/* Changes some bytes, mostly near the start, where the counts are; sometimes cuts the end off. Returns the length. */
static size_t mutate(unsigned char* bytes, size_t length) {
    static const unsigned char edges[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
    size_t changes = 1 + chance(4);
    while (changes-- > 0 && length > 8) {
        const size_t at = 8 + chance(length - 8);
        switch (chance(3)) {
        case 0:
            bytes[at] = edges[chance(sizeof(edges))];
            break;
        case 1:
            bytes[at] = (unsigned char)(bytes[at] ^ (1U << chance(8)));
            break;
        default:
            bytes[at] = (unsigned char)chance(256);
            break;
        }
    }
    return chance(4) == 0 ? chance(length) : length;
}

/* A copy with nothing behind it, so that reading too far is noticed. */
static unsigned char* exactly(const unsigned char* bytes, size_t length) {
    unsigned char* copy = (unsigned char*)malloc(length == 0 ? 1 : length);
    if (copy != NULL) memcpy(copy, bytes, length);
    return copy;
}

static void check(const unsigned char* bytes, size_t length, long rounds) {
    Aspn23LcmError error;
    size_t allowed;
    memset(&error, 0, sizeof(error));
    error.of = "";
    error.member = "";
    demand(transcode(bytes, length, (size_t)-1, &error), "a message was refused", &error);
    for (allowed = 0; !transcode(bytes, length, allowed, &error); allowed++) {
        demand(error.status == ASPN23_LCM_NO_MEMORY, "there was memory", &error);
    }
    while (rounds-- > 0) {
        unsigned char* changed = exactly(bytes, length);
        const size_t left = changed == NULL ? 0 : mutate(changed, length);
        unsigned char* cut = changed == NULL ? NULL : exactly(changed, left);
        demand(cut != NULL, "no memory for the test", &error);
        transcode(cut, left, (size_t)-1, &error);
        free(cut);
        free(changed);
    }
}

int main(int count, char** arguments) {
    unsigned char prefix[4];
    long messages = 0;
    FILE* file = count == 3 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: fuzz MESSAGES ROUNDS\n");
        return 2;
    }
    while (fread(prefix, 1, 4, file) == 4) {
        const size_t length = (size_t)prefix[0] << 24 | (size_t)prefix[1] << 16 | (size_t)prefix[2] << 8 | prefix[3];
        unsigned char* bytes = (unsigned char*)malloc(length);
        if (bytes == NULL || fread(bytes, 1, length, file) != length) return 2;
        check(bytes, length, atol(arguments[2]));
        free(bytes);
        messages++;
    }
    fclose(file);
    printf("%ld messages\n", messages);
    return messages > 0 ? 0 : 1;
}
