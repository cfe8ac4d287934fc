/* Receives in a thread of its own, which it waits for; its lock is never held while it calls the system. */
#define ROGUE_TRANSPORT
#include "rogue.h"

#include <pthread.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_t thread;
static bool is_running;
static size_t sent;

static bool goes_on(void)
{
    bool goes;
    pthread_mutex_lock(&lock);
    goes = is_running;
    pthread_mutex_unlock(&lock);
    return goes;
}

static void *receive(void *nothing)
{
    while (goes_on()) {
        mediator->process_pntos_message(mediator, position_message("/gnss"));
        mediator->log_message(mediator, PNTOS_LOG_LEVEL_DEBUG, "received");
        usleep(2000);
    }
    return nothing;
}

static void start_thread(PntosTransportPlugin *self)
{
    (void)self;
    if (!is_running) {
        is_running = true;
        pthread_create(&thread, NULL, receive, NULL);
    }
}

static void stop_thread(PntosTransportPlugin *self)
{
    bool was_running;
    (void)self;
    pthread_mutex_lock(&lock);
    was_running = is_running;
    is_running = false;
    pthread_mutex_unlock(&lock);
    if (was_running) {
        pthread_join(thread, NULL);
    }
}

static void broadcast_and_count(PntosTransportPlugin *self, PntosMessage *message, char *channel_name)
{
    pthread_mutex_lock(&lock);
    sent++;
    pthread_mutex_unlock(&lock);
    broadcast_message(self, message, channel_name);
}

static void shutdown_thread(PntosCommonPlugin *self)
{
    stop_thread((PntosTransportPlugin *)self);
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.start_listening = start_thread;
    plugin.stop_listening = stop_thread;
    plugin.broadcast_message = broadcast_and_count;
    plugin.common.shutdown_plugin = shutdown_thread;
}

ROGUE
