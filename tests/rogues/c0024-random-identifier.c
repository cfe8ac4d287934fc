/* C0024 */
/* A name that is another one in each process: no configuration can be found under it. */
#include "rogue.h"

#include <stdio.h>
#include <unistd.h>

static char name[40];

static void misbehave(void)
{
    snprintf(name, sizeof name, "rogue-%ld", (long)getpid());
    plugin.identifier = name;
}

ROGUE
