/* C0009 PntosCommonPlugin.plugin_type */
/* The tag was forgotten, so it is that of memory which nobody filled in. */
#include "rogue.h"

static void misbehave(void)
{
    plugin.plugin_type = PNTOS_UNDEFINED_PLUGIN;
}

ROGUE
