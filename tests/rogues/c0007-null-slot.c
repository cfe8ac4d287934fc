/* C0007 PntosTransportPlugin.stop_listening */
/* It never ends to listen, and so leaves the slot out. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void misbehave(void)
{
    plugin.stop_listening = NULL;
}

ROGUE
