/* C0021 PntosTransportPlugin.broadcast_message */
/* Holds its lock while it hands a message in, and needs it when the system answers with one to send. */
#define ROGUE_TRANSPORT
#include "rogue.h"

#include <pthread.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void start_with_message(PntosTransportPlugin *self)
{
    start_listening(self);
    pthread_mutex_lock(&lock);
    mediator->process_pntos_message(mediator, position_message("/rogue"));
    pthread_mutex_unlock(&lock);
}

static void broadcast_with_lock(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    pthread_mutex_lock(&lock);
    broadcast_message(self, message, channel_name);
    pthread_mutex_unlock(&lock);
}

static void misbehave(void)
{
    plugin.start_listening = start_with_message;
    plugin.broadcast_message = broadcast_with_lock;
}

ROGUE
