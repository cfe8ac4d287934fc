/*
 * Observations of a satellite navigation receiver.
 *
 * Made from api-spec/aspn23/measurement_satnav.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTSATNAV_H
#define ASPN23_MEASUREMENTSATNAV_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeSatnavObs.h>
#include <aspn23/TypeSatnavTime.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What a satellite navigation receiver measures of all the signals that it tracks, in one epoch.
 *
 * `Aspn23MeasurementSatnavWithSvData` also says where the satellites are.
 */
typedef struct Aspn23MeasurementSatnav {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV`. */
    Aspn23TypeHeader header;
    /** When the measurement was true: when the signals were received. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The same moment as the clock of the receiver had it. There is one clock for all signals and
     * satellite systems, and all pseudoranges and carrier phases in `obs` refer to it.
     */
    Aspn23TypeSatnavTime receiver_clock_time;
    /**
     * How many different kinds of signals `obs` holds. GPS L1 C/A is one kind, Galileo E1B another.
     */
    uint16_t num_signal_types;
    /** Number of elements in `obs`: one for each signal of each satellite. */
    uint16_t num_signals_tracked;
    /**
     * The observations, one for each signal of each satellite that is tracked. Each has its own
     * statements about trust. They live as long as the message.
     */
    Aspn23TypeSatnavObs* obs;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementSatnav;

/**
 * Makes `Aspn23MeasurementSatnav` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_measurement_satnav_free`.
 */
Aspn23MeasurementSatnav* ASPN_NULLABLE aspn23_measurement_satnav_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeSatnavTime* receiver_clock_time,
    uint16_t num_signal_types,
    uint16_t num_signals_tracked,
    Aspn23TypeSatnavObs* obs,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_satnav_free`. */
Aspn23MeasurementSatnav* ASPN_NULLABLE aspn23_measurement_satnav_copy(Aspn23MeasurementSatnav*);

/** Frees the object and what its members point to. */
void aspn23_measurement_satnav_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_satnav_free_members(Aspn23MeasurementSatnav* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementSatnav, 88, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, receiver_clock_time, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, num_signal_types, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, num_signals_tracked, 58, 50, 58);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, obs, 64, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, num_integrity, 72, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnav, integrity, 80, 60, 68);
#endif

#ifdef __cplusplus
}
#endif

#endif
