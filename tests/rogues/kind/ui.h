/* A user interface that shows nothing. */
typedef PntosUiPlugin Table;
#define ROGUE_TYPE PNTOS_UI_PLUGIN
#define COMMON(table) (&(table)->common)

static bool requires_main_thread(PntosUiPlugin *self)
{
    (void)self;
    return false;
}

static void run_main_thread(PntosUiPlugin *self)
{
    (void)self;
}

static void fill(Table *table)
{
    table->requires_main_thread = requires_main_thread;
    table->run_main_thread = run_main_thread;
}
