/* C0079 PntosMediator.process_pntos_message */
/* Hands in a message whose header nobody filled in. */
#define ROGUE_TRANSPORT
#include "rogue.h"

static void listen(PntosTransportPlugin *self)
{
    PntosMessage *message = position_message("rogue");
    (void)self;
    message->wrapped_message->message_type = ASPN_UNDEFINED;
    mediator->process_pntos_message(mediator, message);
}

static void misbehave(void)
{
    plugin.start_listening = listen;
}

ROGUE
