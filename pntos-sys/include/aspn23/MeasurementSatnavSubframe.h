/*
 * DRAFT measurement satnav subframe.
 *
 * Made from api-spec/aspn23/measurement_satnav_subframe.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTSATNAVSUBFRAME_H
#define ASPN23_MEASUREMENTSATNAVSUBFRAME_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeSatnavSatelliteSystem.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT measurement satnav subframe. */
typedef struct Aspn23MeasurementSatnavSubframe {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_SUBFRAME`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** DRAFT gnss message id [none]. */
    int64_t gnss_message_id;
    /** DRAFT prn [none]. */
    int32_t prn;
    /** DRAFT satellite system [none]. */
    Aspn23TypeSatnavSatelliteSystem satellite_system;
    /** DRAFT freq slot id [none]. */
    int32_t freq_slot_id;
    /** DRAFT num bytes [none]. */
    uint16_t num_bytes;
    /** DRAFT data vector [none]. */
    int8_t* data_vector;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementSatnavSubframe;

/**
 * Makes `Aspn23MeasurementSatnavSubframe` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_satnav_subframe_free`.
 */
Aspn23MeasurementSatnavSubframe* ASPN_NULLABLE aspn23_measurement_satnav_subframe_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int64_t gnss_message_id,
    int32_t prn,
    Aspn23TypeSatnavSatelliteSystem* satellite_system,
    int32_t freq_slot_id,
    uint16_t num_bytes,
    int8_t* data_vector,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_satnav_subframe_free`.
 */
Aspn23MeasurementSatnavSubframe* ASPN_NULLABLE aspn23_measurement_satnav_subframe_copy(
    Aspn23MeasurementSatnavSubframe*);

/** Frees the object and what its members point to. */
void aspn23_measurement_satnav_subframe_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_satnav_subframe_free_members(Aspn23MeasurementSatnavSubframe* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementSatnavSubframe, 80, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, gnss_message_id, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, prn, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, satellite_system, 44, 44, 44);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, freq_slot_id, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, num_bytes, 52, 52, 52);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, data_vector, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, num_integrity, 64, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementSatnavSubframe, integrity, 72, 64, 64);
#endif

#ifdef __cplusplus
}
#endif

#endif
