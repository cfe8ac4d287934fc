typedef struct AcmeTime {
    AcmeTick* first;
} AcmeTime;

void acme_start(AcmeTime* time;
