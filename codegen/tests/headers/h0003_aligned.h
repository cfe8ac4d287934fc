#include <stdint.h>

typedef struct AcmeFrame {
    uint8_t kind;
    uint32_t length __attribute__((aligned(8)));
} AcmeFrame;
