/*
 * Observations of a satellite navigation receiver, with the states of the satellites.
 *
 * Made from api-spec/aspn23/measurement_satnav_with_sv_data.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTSATNAVWITHSVDATA_H
#define ASPN23_MEASUREMENTSATNAVWITHSVDATA_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeSatnavObs.h>
#include <aspn23/TypeSatnavSvData.h>
#include <aspn23/TypeSatnavTime.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * What a satellite navigation receiver measures of all the signals that it tracks, in one epoch,
 * and where the satellites are that sent them.
 *
 * `Aspn23MeasurementSatnav` is the same without the satellites.
 */
typedef struct Aspn23MeasurementSatnavWithSvData {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA`. */
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
    /** Number of elements in `obs`, and in `sv_data`: one for each signal of each satellite. */
    uint16_t num_signals_tracked;
    /**
     * The observations, one for each signal of each satellite that is tracked. Each has its own
     * statements about trust. They live as long as the message.
     */
    Aspn23TypeSatnavObs* obs;
    /**
     * Position, velocity and clock of the satellites: `sv_data[i]` is of the satellite that sent
     * the signal of `obs[i]`. They live as long as the message.
     */
    Aspn23TypeSatnavSvData* sv_data;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementSatnavWithSvData;

/**
 * Makes `Aspn23MeasurementSatnavWithSvData` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_satnav_with_sv_data_free`.
 */
Aspn23MeasurementSatnavWithSvData* ASPN_NULLABLE aspn23_measurement_satnav_with_sv_data_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeSatnavTime* receiver_clock_time,
    uint16_t num_signal_types,
    uint16_t num_signals_tracked,
    Aspn23TypeSatnavObs* obs,
    Aspn23TypeSatnavSvData* sv_data,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_satnav_with_sv_data_free`.
 */
Aspn23MeasurementSatnavWithSvData* ASPN_NULLABLE aspn23_measurement_satnav_with_sv_data_copy(
    Aspn23MeasurementSatnavWithSvData*);

/** Frees the object and what its members point to. */
void aspn23_measurement_satnav_with_sv_data_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_satnav_with_sv_data_free_members(Aspn23MeasurementSatnavWithSvData* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementSatnavWithSvData, 96, 68, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, receiver_clock_time, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, num_signal_types, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, num_signals_tracked, 58, 50, 58);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, obs, 64, 52, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, sv_data, 72, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, num_integrity, 80, 60, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavWithSvData, integrity, 88, 64, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
