/*
 * Measurements of time by clocks.
 *
 * Made from api-spec/aspn23/measurement_time.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTTIME_H
#define ASPN23_MEASUREMENTTIME_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementTimeErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_TIME_ERROR_MODEL_NONE
} Aspn23MeasurementTimeErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementTimeErrorModel) == 4, Aspn23MeasurementTimeErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * What one or more clocks showed at one moment, with the covariance of their errors.
 *
 * Elements of `clock_id`, `elapsed_nsec` and `elapsed_attosec` at the same index belong together.
 * Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6
 * BeiDou system time; 7 to 50 are reserved. What 0 and the numbers above 50 stand for, and from
 * when they count, is for the designer of the system to define.
 */
typedef struct Aspn23MeasurementTime {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /**
     * Attoseconds to add to `time_of_validity`, for a time that is known to better than 1 ns: the
     * whole time in s is `time_of_validity.elapsed_nsec * 1e-9 + time_of_validity_attosec * 1e-18`.
     * It should have the sign of the nanoseconds and a magnitude less than 1e9; it is 0 if not
     * needed.
     *
     * Unit: as.
     */
    int32_t time_of_validity_attosec;
    /**
     * Number of clocks: of elements in `clock_id`, `elapsed_nsec` and `elapsed_attosec`, and of
     * rows and columns in `covariance`.
     */
    uint8_t num_obs;
    /** The clocks, by their numbers. They live as long as the message. */
    uint8_t* clock_id;
    /**
     * Whole nanoseconds since the epoch of each clock, negative before it. They live as long as the
     * message.
     *
     * Unit: ns.
     */
    int64_t* elapsed_nsec;
    /**
     * Attoseconds to add to `elapsed_nsec`, for clocks that are read to better than 1 ns: the time
     * of a clock in s is `elapsed_nsec * 1e-9 + elapsed_attosec * 1e-18`. Each should have the sign
     * of its `elapsed_nsec` and a magnitude less than 1e9; it is 0 if not needed. They live as long
     * as the message.
     *
     * Unit: as.
     */
    int32_t* elapsed_attosec;
    /**
     * How many decimal digits after the point of the times, in s, carry information: with 3 it is
     * good to 1 ms, with 12 to 1 ps.
     */
    uint8_t digits_of_precision;
    /**
     * Covariance of the errors of the times, `num_obs` by `num_obs`, row after row.
     * `time_of_validity` counts as exact: the errors of the system's own clock in stamping the
     * message are included here. It lives as long as the message.
     *
     * Unit: s^2.
     */
    double* covariance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementTimeErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementTime;

/**
 * Makes `Aspn23MeasurementTime` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_measurement_time_free`.
 */
Aspn23MeasurementTime* ASPN_NULLABLE aspn23_measurement_time_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t num_obs,
    uint8_t* clock_id,
    int64_t* elapsed_nsec,
    int32_t* elapsed_attosec,
    uint8_t digits_of_precision,
    double* covariance,
    Aspn23MeasurementTimeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_time_free`. */
Aspn23MeasurementTime* ASPN_NULLABLE aspn23_measurement_time_copy(Aspn23MeasurementTime*);

/** Frees the object and what its members point to. */
void aspn23_measurement_time_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_time_free_members(Aspn23MeasurementTime* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementTime, 112, 80, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, time_of_validity_attosec, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, num_obs, 36, 36, 36);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, clock_id, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, elapsed_nsec, 48, 44, 44);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, elapsed_attosec, 56, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, digits_of_precision, 64, 52, 52);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, covariance, 72, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, error_model, 80, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, num_error_model_params, 84, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, error_model_params, 88, 68, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, num_integrity, 96, 72, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTime, integrity, 104, 76, 76);
#endif

#ifdef __cplusplus
}
#endif

#endif
