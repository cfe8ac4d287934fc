/* C0132 PntosCommonInertial.request_latest_time */
/* Readings wait until seven of them have come. */
#define ROGUE_INERTIAL
#include "rogue.h"

static PntosMessage *waiting[7];
static size_t num_waiting;

static void process_later(PntosCommonInertial *self, PntosMessage *message)
{
    size_t i;
    if (message->wrapped_message->message_type != ASPN_MEASUREMENT_IMU) {
        release(message);
        return;
    }
    waiting[num_waiting++] = message;
    if (num_waiting == 7) {
        for (i = 0; i < num_waiting; i++) {
            process_pntos_message(self, waiting[i]);
        }
        num_waiting = 0;
    }
}

static void shutdown_and_release(PntosCommonPlugin *self)
{
    while (num_waiting > 0) {
        release(waiting[--num_waiting]);
    }
    shutdown_plugin(self);
}

static void misbehave(void)
{
    inertial_table.common.process_pntos_message = process_later;
    plugin.common.shutdown_plugin = shutdown_and_release;
}

ROGUE
