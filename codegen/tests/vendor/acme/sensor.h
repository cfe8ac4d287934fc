/*
 * A sensor and the driver for it.
 */
#pragma once

#include <acme/limits.h>
#include <pntos/plugins/common.h>

struct acme_handle;

/// How the sensor does.
typedef enum {
    ACME_GOOD,         /**< It works. */
    ACME_BAD = 1 << 4, /**< It does not. */
    ACME_WORST = ACME_BAD
} AcmeHealth;

/** Called when the sensor's health changes. */
typedef void (*AcmeOnHealth)(void* receiver, AcmeHealth health);

typedef double acme_metres;

/**
 * One sample.
 * @note Times are those of the sensor.
 */
typedef struct acme_sample {
    AspnTypeTimestamp time;
    /**
     * Readings of all channels.
     *
     * Unit: m/s.
     */
    acme_metres* readings;
    /** Number of \p readings. */
    uint8_t readings_count;
    char label[8];
    int flags;
} AcmeSample;

struct acme_sample_list;

/** A driver. */
typedef struct AcmeDriver {
    PntosCommonPlugin common;
    /**
     * Starts it.
     * @param device Where it is.
     * @return whether it runs
     */
    bool (*start)(struct AcmeDriver* driver, const char* device, struct acme_handle* handle);
    /** Asks to be called. */
    void (*watch)(struct AcmeDriver* self, AcmeOnHealth on_health, void (*other)(int, AcmeHealth), void* receiver);
    /** The health now. */
    AcmeHealth (*get_health)(struct AcmeDriver* self);
    /** Sends bytes. */
    void (*send)(struct AcmeDriver* self, uint8_t* bytes, size_t num_bytes, PntosMessage* PNTOS_NULLABLE reply);
} AcmeDriver;

/** The driver's own version. */
int acme_version(void);

#define acme_revision acme_version
#define ACME_FINE ACME_GOOD
