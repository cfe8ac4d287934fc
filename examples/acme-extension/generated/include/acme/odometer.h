/*
 * Acme's odometers, for plugins that want to look after them.
 *
 * Made from description/acme/odometer.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ACME_ODOMETER_H
#define ACME_ODOMETER_H

#include <acme/wheel_speeds.h>
#include <pntos/annotations.h>
#include <pntos/memory.h>
#include <pntos/plugins/common.h>
#include <pntos/stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

PNTOS_ASSUME_NONNULL_BEGIN

/** Most wheels that an odometer has. */
#define ACME_MOST_WHEELS 16

/** An odometer, which one plugin makes and others may calibrate. */
typedef struct AcmeOdometer {
    /** Counts the references to this object. */
    PntosManagedMemory* memory;
    /**
     * Name of the vehicle.
     *
     * References: the caller gets one on the result.
     */
    PntosString* PNTOS_NULLABLE (*describe)(struct AcmeOdometer* self);
    /** Radius of a wheel, counted from 0; 0 if there is no such wheel. */
    double (*radius)(struct AcmeOdometer* self, size_t wheel);
    /**
     * Learns the radius of every wheel from a message with the true speed. Returns `false` if the
     * message says too little.
     *
     * References: the callee gets one on `truth`.
     */
    bool (*calibrate)(struct AcmeOdometer* self, PntosMessage* truth);
    /** Whether the wheels roll. */
    AcmeGrip (*grip)(struct AcmeOdometer* self);
} AcmeOdometer;

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(AcmeOdometer, 40, 20, 20);
PNTOS_CHECK_OFFSET(AcmeOdometer, memory, 0, 0, 0);
PNTOS_CHECK_OFFSET(AcmeOdometer, describe, 8, 4, 4);
PNTOS_CHECK_OFFSET(AcmeOdometer, radius, 16, 8, 8);
PNTOS_CHECK_OFFSET(AcmeOdometer, calibrate, 24, 12, 12);
PNTOS_CHECK_OFFSET(AcmeOdometer, grip, 32, 16, 16);
#endif

PNTOS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

#endif
