/*
 * Prints the ASPN messages of an LCM event log: decode_log LOG.
 *
 * An event is, big-endian: a sync word, its number, a time, the length of its channel's name and that of its data, and then
 * both. The data is what aspn23_lcm_decode_message takes.
 */

#include <stdio.h>
#include <stdlib.h>

#include "aspn23_lcm.h"

#define SYNC_WORD 0xEDA1DA01UL
#define HEADER_LENGTH 28

static unsigned long number(const unsigned char* bytes) {
    return (unsigned long)bytes[0] << 24 | (unsigned long)bytes[1] << 16 | (unsigned long)bytes[2] << 8 | bytes[3];
}

static void print(const char* channel, int channel_length, const unsigned char* data, size_t length) {
    Aspn23LcmError error;
    AspnBase* message = aspn23_lcm_decode_message(data, length, NULL, &error);
    if (message == NULL) {
        char text[256];
        aspn23_lcm_error_text(&error, text, sizeof(text));
        printf("%.*s: %s\n", channel_length, channel, text);
        return;
    }
    printf("%.*s %s at %.9f s", channel_length, channel, aspn23_runtime_type_get_name(message->message_type),
           (double)aspn23_get_time(message).elapsed_nsec / 1e9);
    if (message->message_type == ASPN_MEASUREMENT_POSITION) {
        const AspnMeasurementPosition* position = (const AspnMeasurementPosition*)message;
        printf(": %f %f %f", position->term1, position->term2, position->term3);
    }
    printf("\n");
    aspn23_free(message);
}

int main(int count, char** arguments) {
    unsigned char header[HEADER_LENGTH];
    FILE* log = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (log == NULL) {
        fprintf(stderr, "usage: decode_log LOG\n");
        return 2;
    }
    while (fread(header, 1, HEADER_LENGTH, log) == HEADER_LENGTH && number(header) == SYNC_WORD) {
        const size_t channel = (size_t)number(header + 20);
        const size_t data = (size_t)number(header + 24);
        unsigned char* event = (unsigned char*)malloc(channel + data + 1);
        if (event == NULL || fread(event, 1, channel + data, log) != channel + data) {
            fprintf(stderr, "the log ends within an event\n");
            free(event);
            break;
        }
        print((const char*)event, (int)channel, event + channel, data);
        free(event);
    }
    fclose(log);
    return 0;
}
