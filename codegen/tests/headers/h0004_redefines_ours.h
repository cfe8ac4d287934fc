#include <pntos/plugins/common.h>

typedef struct PntosMessage {
    int32_t kind;
} PntosMessage;
