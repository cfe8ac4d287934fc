/* C0071 PntosPreprocessor.process_pntos_message */
/* A message that is dropped leaves its place in the array empty. */
#define ROGUE_PREPROCESSOR
#include "rogue.h"

static PntosMessageArray *pass_on_with_gap(PntosPreprocessor *self, PntosMessage *message)
{
    PntosMessageArray *passed = process_pntos_message(self, message);
    if (passed != NULL) {
        passed->num_messages = 2;
    }
    return passed;
}

static void misbehave(void)
{
    preprocessor_table.process_pntos_message = pass_on_with_gap;
}

ROGUE
