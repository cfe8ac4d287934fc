/* C0004 PntosPluginsDescription.plugins_loader */
/* The loader gives up and says so with NULL. */
#include "rogue.h"

static void misbehave(void)
{
}

static PntosPluginArray *load_nothing(void)
{
    load();
    return NULL;
}

PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION, load_nothing};
