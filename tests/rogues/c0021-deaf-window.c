/* C0021 PntosUiPlugin.run_main_thread */
/* A window that stays open until somebody closes it, though the plugin has been shut down. */
#define ROGUE_UI
#include "rogue.h"

#include <unistd.h>

static volatile bool is_open = true;

static bool requires_it(PntosUiPlugin *self)
{
    (void)self;
    return true;
}

static void run_until_closed(PntosUiPlugin *self)
{
    (void)self;
    while (is_open) {
        usleep(1000);
    }
}

static void misbehave(void)
{
    plugin.requires_main_thread = requires_it;
    plugin.run_main_thread = run_until_closed;
}

ROGUE
