typedef struct AcmeStatus {
    unsigned int ready : 1;
    unsigned int failed : 1;
} AcmeStatus;
