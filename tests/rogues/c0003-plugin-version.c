/* C0003 PntosPluginsDescription.plugin_api_version */
/* Made for the plugin API that came before. */
#include "rogue.h"

static void misbehave(void)
{
}

PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION, PNTOS_PLUGIN_API_VERSION - 1, load};
