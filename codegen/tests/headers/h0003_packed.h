#include <stdint.h>

#pragma pack(push, 1)
typedef struct AcmeFrame {
    uint8_t kind;
    uint32_t length;
} AcmeFrame;
#pragma pack(pop)
