/* C0002 PntosPluginsDescription.loader_api_version */
/* Made for a loader that comes later. */
#include "rogue.h"

static void misbehave(void)
{
}

PntosPluginsDescription PNTOS_PLUGIN_MAGIC_SYMBOL = {PNTOS_LOADER_API_VERSION + 1, PNTOS_PLUGIN_API_VERSION, load};
