/*
 * Navigation data that satellites broadcast.
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

/**
 * One subframe, or one message, of the navigation data that a satellite broadcasts, as bits that
 * are not decoded.
 */
typedef struct Aspn23MeasurementSatnavSubframe {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_SATNAV_SUBFRAME`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * The number that the receiver gives to this kind of message. It says what `data_vector` holds,
     * and in which form.
     */
    int64_t gnss_message_id;
    /** Number of the satellite in its system: the PRN code, or the slot for GLONASS. */
    int32_t prn;
    /** The system of the satellite. */
    Aspn23TypeSatnavSatelliteSystem satellite_system;
    /**
     * For GLONASS, the number of the frequency channel plus 7, thus 0 to 13. It means nothing for
     * other systems.
     */
    int32_t freq_slot_id;
    /** Number of elements in `data_vector`. */
    uint16_t num_bytes;
    /**
     * The bytes, as the receiver gave them; what they hold follows from `gnss_message_id`. They
     * live as long as the message.
     */
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
