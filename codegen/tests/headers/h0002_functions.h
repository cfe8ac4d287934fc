typedef void (*AcmeHandler)(int code);

typedef struct AcmeDriver {
    void (*start)();
    AcmeHandler (*handler)(struct AcmeDriver* self);
    AcmeHandler* handlers;
} AcmeDriver;

void acme_stop();
