#include <pntos/memory.h>

typedef int PntosManagedMemory;
