enum { ACME_LIMIT = 4 };

typedef enum AcmeResult {
    ACME_FAILED = -1,
    ACME_DONE,
    ACME_MASK = 0x80000000
} AcmeResult;

typedef enum AcmeMask { ACME_ALL = 0xFFFFFFFF } AcmeMask;
