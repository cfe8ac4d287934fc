/* C0005 PntosPluginsDescription.plugins_loader */
/* An array that nobody filled. */
#include "rogue.h"

static void misbehave(void)
{
    array.num_plugins = 0;
}

ROGUE
