/* C0074 PntosUiPlugin.requires_main_thread */
/* not sanitized: a bool that is neither 0 nor 1 is undefined, and stops there */
/* Returns a flag as it is in its set of flags. */
#define ROGUE_UI
#include "rogue.h"

static bool requires(PntosUiPlugin *self)
{
    static const unsigned char flags = 4;
    bool set;
    (void)self;
    memcpy(&set, &flags, 1);
    return set;
}

static void misbehave(void)
{
    plugin.requires_main_thread = requires;
}

ROGUE
