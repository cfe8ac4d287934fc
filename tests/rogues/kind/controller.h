/* A controller of a system that ends at once. */
typedef PntosControllerPlugin Table;
#define ROGUE_TYPE PNTOS_CONTROLLER_PLUGIN
#define COMMON(table) (&(table)->common)

static void take_control(Table *self, PntosPluginArray *given, char **plugin_resources_locations, char *initial_config)
{
    (void)self;
    (void)plugin_resources_locations;
    (void)initial_config;
    release(given);
}

static void fill(Table *table)
{
    table->take_control = take_control;
}
