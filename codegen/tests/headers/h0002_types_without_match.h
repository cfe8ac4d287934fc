#include <stdarg.h>
#include <stdint.h>

typedef struct AcmeCounter {
    long count;
    unsigned long* counts;
    long double exact;
    volatile int flag;
    intptr_t address;
    double (*rows)[3];
    va_list arguments;
} AcmeCounter;
