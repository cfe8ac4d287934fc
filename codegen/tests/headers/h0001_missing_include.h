#include <acme/missing.h>

typedef struct AcmeClock {
    int ticks;
} AcmeClock;
