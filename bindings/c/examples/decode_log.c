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

/* No channel's name and no message comes near it, and two of them fit into a size_t of 32 bits. */
#define LONGEST 0x10000000UL

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
    printf("%.*s %s at %.6f s", channel_length, channel, aspn23_runtime_type_get_name(message->message_type),
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
    size_t read;
    FILE* log = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (log == NULL) {
        fprintf(stderr, count == 2 ? "%s cannot be opened\n" : "usage: decode_log LOG\n", arguments[count - 1]);
        return 2;
    }
    while ((read = fread(header, 1, HEADER_LENGTH, log)) == HEADER_LENGTH) {
        const unsigned long channel = number(header + 20);
        const unsigned long data = number(header + 24);
        unsigned char* event;
        if (number(header) != SYNC_WORD || channel > LONGEST || data > LONGEST) {
            fprintf(stderr, "%s: this is no LCM event log, or it is damaged here\n", arguments[1]);
            break;
        }
        event = (unsigned char*)malloc(channel + data + 1);
        if (event == NULL || fread(event, 1, channel + data, log) != channel + data) {
            fprintf(stderr, "%s: the log ends within an event, or there is no memory for it\n", arguments[1]);
            free(event);
            break;
        }
        print((const char*)event, (int)channel, event + channel, data);
        free(event);
    }
    if (read != 0 && read != HEADER_LENGTH) fprintf(stderr, "%s: the log ends within an event\n", arguments[1]);
    fclose(log);
    /* Nothing was left to read, if all went well. */
    return read == 0 ? 0 : 1;
}
