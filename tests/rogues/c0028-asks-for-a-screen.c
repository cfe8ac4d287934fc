/* C0028 */
/* not sanitized: memory that the sanitizer hands out is not counted */
/* Looks for a screen whenever it is asked about the main thread, and never lets go of what it finds. */
#define ROGUE_UI
#include "rogue.h"

typedef struct Screen {
    struct Screen *before;
    int width;
} Screen;

static Screen *screens;

static bool look_for_a_screen(PntosUiPlugin *self)
{
    Screen *screen = malloc(sizeof *screen);
    (void)self;
    screen->before = screens;
    screen->width = 0;
    screens = screen;
    return screen->width > 0;
}

static void misbehave(void)
{
    plugin.requires_main_thread = look_for_a_screen;
}

ROGUE
