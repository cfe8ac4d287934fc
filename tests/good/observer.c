/* Reads its configuration, watches it, and takes note of changes in the callback, without a call of the mediator. */
#include "rogue.h"

#include <math.h>

static double rate;
static bool has_changed;

static double read_rate(PntosKeyValueStore *values)
{
    double read = values->has_key(values, "rate") ? values->get_double(values, "rate") : 1.0;
    return isnan(read) ? 1.0 : read;
}

static void note_change(void *receiver, char *group, char **keys, size_t num_keys, PntosKeyValueStore *values)
{
    (void)group;
    (void)keys;
    (void)num_keys;
    *(bool *)receiver = true;
    rate = read_rate(values);
    release(values);
}

static void init_with_registry(PntosCommonPlugin *self, char *plugin_resources_location, PntosMediator *given)
{
    PntosKeyValueStore *values;
    init_plugin(self, plugin_resources_location, given);
    values = given->registry->batch_start(given->registry, "rogue");
    rate = read_rate(values);
    values->request_notify(values, "rate", &has_changed, note_change);
    values->batch_end(values);
    release(values);
}

static void shutdown_with_registry(PntosCommonPlugin *self)
{
    PntosKeyValueStore *values = mediator->registry->batch_start(mediator->registry, "rogue");
    values->remove_notify(values, "rate", &has_changed, note_change);
    values->batch_end(values);
    release(values);
    shutdown_plugin(self);
}

static void misbehave(void)
{
    plugin.init_plugin = init_with_registry;
    plugin.shutdown_plugin = shutdown_with_registry;
}

ROGUE
