/* C0024 */
/* What it makes of a message depends on the number of the process. */
#define ROGUE_PREPROCESSOR
#include "rogue.h"

#include <unistd.h>

static PntosMessageArray *number(PntosPreprocessor *self, PntosMessage *message)
{
    PntosMessage *numbered = position_message("rogue");
    (void)self;
    release(message);
    ((Aspn23MeasurementPosition *)numbered->wrapped_message)->term3 += getpid();
    return only(numbered);
}

static void misbehave(void)
{
    preprocessor_table.process_pntos_message = number;
}

ROGUE
