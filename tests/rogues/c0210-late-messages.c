/* C0210 PntosTransportPlugin.stop_listening */
/* The thread that receives ends later, in shutdown_plugin. */
#define ROGUE_TRANSPORT
#include "rogue.h"

#include <pthread.h>
#include <unistd.h>

static pthread_t thread;
static volatile int is_running;

static void *receive(void *nothing)
{
    while (is_running) {
        mediator->process_pntos_message(mediator, position_message("/rogue"));
        usleep(10000);
    }
    return nothing;
}

static void start_thread(PntosTransportPlugin *self)
{
    (void)self;
    if (!is_running) {
        is_running = 1;
        pthread_create(&thread, NULL, receive, NULL);
    }
}

static void shutdown_thread(PntosCommonPlugin *self)
{
    if (is_running) {
        is_running = 0;
        pthread_join(thread, NULL);
    }
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.start_listening = start_thread;
    plugin.common.shutdown_plugin = shutdown_thread;
}

ROGUE
