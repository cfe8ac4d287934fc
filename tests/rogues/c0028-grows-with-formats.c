/* C0028 */
/* not sanitized: memory that the sanitizer hands out is not counted */
/* Keeps every formatted line, and lets go of the others. */
#define ROGUE_LOGGING
#include "rogue.h"

#include <stdio.h>

typedef struct Line {
    struct Line *before;
    char text[32];
} Line;

static Line *lines;

static void log_and_keep(PntosLoggingPlugin *self, PntosPluginTypes type, char *identifier, PntosLoggingLevel level, char *fmt, va_list args)
{
    Line *line = malloc(sizeof *line);
    (void)self;
    (void)type;
    (void)identifier;
    (void)level;
    line->before = lines;
    vsnprintf(line->text, sizeof line->text, fmt, args);
    lines = line;
}

static void misbehave(void)
{
    plugin.log_fmt = log_and_keep;
}

ROGUE
