/* C0050 PntosMediator.process_pntos_message */
/* Fills the same message again for each new value. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static PntosMessage *only;

static void listen(PntosTransportPlugin *self)
{
    int height;
    (void)self;
    only = position_message("rogue");
    for (height = 0; height < 2; height++) {
        ((Aspn23MeasurementPosition *)only->wrapped_message)->term3 = height;
        only->memory->inc_ref(only);
        mediator->process_pntos_message(mediator, only);
    }
    release(only);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
