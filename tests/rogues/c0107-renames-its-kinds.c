/* C0107 PntosPreprocessorPlugin.preprocessor_identifiers */
/* A kind gets another name when it is first used. */
#define ROGUE_PREPROCESSOR
#include "rogue.h"

static PntosPreprocessor *make_and_rename(PntosPreprocessorPlugin *self, size_t index, char *config_group)
{
    PntosPreprocessor *made = new_preprocessor(self, index, config_group);
    if (made != NULL) {
        preprocessor_names[index] = "used";
    }
    return made;
}

static void misbehave(void)
{
    plugin.new_preprocessor = make_and_rename;
}

ROGUE
