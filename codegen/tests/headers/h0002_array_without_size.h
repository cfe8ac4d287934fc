#include <stddef.h>

typedef struct AcmeBlob {
    size_t num_bytes;
    unsigned char bytes[];
} AcmeBlob;
