/* C0108 PntosPreprocessorPlugin.new_preprocessor */
/* Makes a preprocessor for every number. */
#define ROGUE_PREPROCESSOR
#include "rogue.h"

static PntosPreprocessor *make_any(PntosPreprocessorPlugin *self, size_t index, char *config_group)
{
    return new_preprocessor(self, index % self->num_preprocessors, config_group);
}

static void misbehave(void)
{
    plugin.new_preprocessor = make_any;
}

ROGUE
