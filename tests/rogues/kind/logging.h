/* A log that nobody reads. */
#include <stdarg.h>

typedef PntosLoggingPlugin Table;
#define ROGUE_TYPE PNTOS_LOGGING_PLUGIN
#define COMMON(table) (&(table)->common)

static void log_line(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *message)
{
    (void)self;
    (void)type;
    (void)identifier;
    (void)level;
    (void)message;
}

static void log_fmt(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *fmt, va_list args)
{
    (void)self;
    (void)type;
    (void)identifier;
    (void)level;
    (void)fmt;
    (void)args;
}

static void fill(Table *table)
{
    table->log = log_line;
    table->log_fmt = log_fmt;
}
