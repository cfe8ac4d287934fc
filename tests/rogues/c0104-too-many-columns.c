/* C0104 PntosStandardMeasurementProcessor.generate_model */
/* `H` has a column for a state that the block does not have. */
#define ROGUE_STATE_MODELING
#include "rogue.h"

static PntosStandardMeasurementModel *generate_wide_model(PntosStandardMeasurementProcessor *self, PntosMessage *message,
    PntosGenXandP *generator)
{
    PntosStandardMeasurementModel *model = generate_model(self, message, generator);
    if (model != NULL) {
        release(model->H);
        model->H = zeros(1, 3);
    }
    return model;
}

static void misbehave(void)
{
    processor_table.generate_model = generate_wide_model;
}

ROGUE
