/* C0077 PntosMediator.log_message */
/* A thread says good-bye when everything is over. */
#include "rogue.h"

#include <pthread.h>
#include <unistd.h>

static void *say_good_bye(void *given)
{
    PntosMediator *kept = given;
    usleep(60 * 1000);
    kept->log_message(kept, PNTOS_LOG_LEVEL_INFO, "good-bye");
    release(kept);
    return NULL;
}

static void leave(PntosCommonPlugin *self)
{
    pthread_t thread;
    (void)self;
    pthread_create(&thread, NULL, say_good_bye, mediator);
    pthread_detach(thread);
    mediator = NULL;
}

static void misbehave(void)
{
    plugin.shutdown_plugin = leave;
}

ROGUE
