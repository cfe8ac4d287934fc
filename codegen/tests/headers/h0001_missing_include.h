#include <acme/missing.h>

typedef struct AcmeClock {
    AcmeTicks ticks;
} AcmeClock;
