/*
 * Time difference of arrival of two signals at one receiver.
 *
 * Made from api-spec/aspn23/measurement_tdoa_2tx_1rx.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTTDOA2TX1RX_H
#define ASPN23_MEASUREMENTTDOA2TX1RX_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementTdoa2Tx1RxErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE
} Aspn23MeasurementTdoa2Tx1RxErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementTdoa2Tx1RxErrorModel) == 4, Aspn23MeasurementTdoa2Tx1RxErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * How much later the signal of one transmitter arrived at the sensor than that of another, as a
 * distance.
 *
 * The transmitters are at known places.
 */
typedef struct Aspn23MeasurementTdoa2Tx1Rx {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_TDOA_2TX_1RX`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Where transmitter 1 is, with the covariance of its errors. */
    Aspn23TypeRemotePoint tx1_position_and_covariance;
    /** Where transmitter 2 is, with the covariance of its errors. */
    Aspn23TypeRemotePoint tx2_position_and_covariance;
    /**
     * The time of arrival of the signal of transmitter 1 less that of transmitter 2, at the sensor,
     * times the speed of the signal: positive if the signal of transmitter 1 arrived later.
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
    Aspn23MeasurementTdoa2Tx1RxErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementTdoa2Tx1Rx;

/**
 * Makes `Aspn23MeasurementTdoa2Tx1Rx` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_measurement_tdoa_2tx_1rx_free`.
 */
Aspn23MeasurementTdoa2Tx1Rx* ASPN_NULLABLE aspn23_measurement_tdoa_2tx_1rx_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* tx1_position_and_covariance,
    Aspn23TypeRemotePoint* tx2_position_and_covariance,
    double obs,
    double variance,
    Aspn23MeasurementTdoa2Tx1RxErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_tdoa_2tx_1rx_free`.
 */
Aspn23MeasurementTdoa2Tx1Rx* ASPN_NULLABLE aspn23_measurement_tdoa_2tx_1rx_copy(
    Aspn23MeasurementTdoa2Tx1Rx*);

/** Frees the object and what its members point to. */
void aspn23_measurement_tdoa_2tx_1rx_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_tdoa_2tx_1rx_free_members(Aspn23MeasurementTdoa2Tx1Rx* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementTdoa2Tx1Rx, 192, 156, 168);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, tx1_position_and_covariance, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, tx2_position_and_covariance, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, obs, 144, 120, 128);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, variance, 152, 128, 136);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, error_model, 160, 136, 144);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, num_error_model_params, 164, 140, 148);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, error_model_params, 168, 144, 152);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, num_integrity, 176, 148, 156);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTdoa2Tx1Rx, integrity, 184, 152, 160);
#endif

#ifdef __cplusplus
}
#endif

#endif
