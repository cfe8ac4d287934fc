/* C0001 */
/* The description is there, and nobody outside can see it. */
#include "rogue.h"

static void misbehave(void)
{
}

__attribute__((visibility("hidden"))) ROGUE
