/*
 * Time difference of arrival of one signal at two receivers.
 *
 * Made from api-spec/aspn23/measurement_tdoa_1tx_2rx.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTTDOA1TX2RX_H
#define ASPN23_MEASUREMENTTDOA1TX2RX_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementTdoa1Tx2RxErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_TDOA_1TX_2RX_ERROR_MODEL_NONE
} Aspn23MeasurementTdoa1Tx2RxErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementTdoa1Tx2RxErrorModel) == 4, Aspn23MeasurementTdoa1Tx2RxErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * How much later one signal arrived at another receiver than at the sensor, as a distance.
 *
 * The transmitter and the other receiver, receiver 1, are at known places; the sensor is receiver
 * 2.
 */
typedef struct Aspn23MeasurementTdoa1Tx2Rx {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_TDOA_1TX_2RX`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Where the transmitter is, with the covariance of its errors. */
    Aspn23TypeRemotePoint tx_position_and_covariance;
    /** Where receiver 1 is, with the covariance of its errors. */
    Aspn23TypeRemotePoint rx1_position_and_covariance;
    /**
     * The time of arrival at receiver 1 less that at the sensor, times the speed of the signal:
     * positive if the signal arrived later at receiver 1.
     *
     * Unit: m.
     */
    double obs;
    /**
     * Variance of the error of `obs`.
     *
     * Unit: m^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementTdoa1Tx2RxErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementTdoa1Tx2Rx;

/**
 * Makes `Aspn23MeasurementTdoa1Tx2Rx` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_measurement_tdoa_1tx_2rx_free`.
 */
Aspn23MeasurementTdoa1Tx2Rx* ASPN_NULLABLE aspn23_measurement_tdoa_1tx_2rx_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* tx_position_and_covariance,
    Aspn23TypeRemotePoint* rx1_position_and_covariance,
    double obs,
    double variance,
    Aspn23MeasurementTdoa1Tx2RxErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_tdoa_1tx_2rx_free`.
 */
Aspn23MeasurementTdoa1Tx2Rx* ASPN_NULLABLE aspn23_measurement_tdoa_1tx_2rx_copy(
    Aspn23MeasurementTdoa1Tx2Rx*);

/** Frees the object and what its members point to. */
void aspn23_measurement_tdoa_1tx_2rx_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_tdoa_1tx_2rx_free_members(Aspn23MeasurementTdoa1Tx2Rx* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementTdoa1Tx2Rx, 192, 156, 168);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, tx_position_and_covariance, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, rx1_position_and_covariance, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, obs, 144, 120, 128);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, variance, 152, 128, 136);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, error_model, 160, 136, 144);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, num_error_model_params, 164, 140, 148);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, error_model_params, 168, 144, 152);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, num_integrity, 176, 148, 156);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa1Tx2Rx, integrity, 184, 152, 160);
#endif

#ifdef __cplusplus
}
#endif

#endif
