/* C0100 PntosInertialPlugin.new_inertial */
/* Says that it makes standard mechanizations only, and makes external inertials too. */
#define ROGUE_INERTIAL
#include "rogue.h"

static bool is_standard(PntosInertialPlugin *self, PntosInertialType type)
{
    (void)self;
    return type == PNTOS_STANDARD_INERTIAL_MECHANIZATION;
}

static void misbehave(void)
{
    plugin.is_inertial_type_supported = is_standard;
}

ROGUE
