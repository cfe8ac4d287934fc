/*
 * Measurements of difference in time and in frequency between two clocks.
 *
 * Made from api-spec/aspn23/measurement_time_frequency_difference.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTTIMEFREQUENCYDIFFERENCE_H
#define ASPN23_MEASUREMENTTIMEFREQUENCYDIFFERENCE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementTimeFrequencyDifferenceErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE
} Aspn23MeasurementTimeFrequencyDifferenceErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementTimeFrequencyDifferenceErrorModel) == 4, Aspn23MeasurementTimeFrequencyDifferenceErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The difference between the times that two clocks show at one moment, and between their
 * frequencies, with the covariance of the errors.
 *
 * Both are given: `Aspn23MeasurementTimeDifference` and `Aspn23MeasurementFrequencyDifference` are
 * for one of them. Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo,
 * 5 GLONASS and 6 BeiDou system time; 7 to 50 are reserved. What 0 and the numbers above 50 stand
 * for, and from when they count, is for the designer of the system to define.
 */
typedef struct Aspn23MeasurementTimeFrequencyDifference {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE`. */
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
    /** The first clock, by its number. */
    uint8_t clock_id1;
    /** The second clock, which is subtracted from the first, by its number. */
    uint8_t clock_id2;
    /**
     * Whole nanoseconds of the first clock's time less the second clock's: positive if the first is
     * ahead.
     *
     * Unit: ns.
     */
    int64_t time_diff_nsec;
    /**
     * Attoseconds to add to `time_diff_nsec`, of the same sign and of a magnitude less than 1e9;
     * the difference in s is `time_diff_nsec * 1e-9 + time_diff_attosec * 1e-18`. It is 0 if
     * nothing is known below 1 ns.
     *
     * Unit: as.
     */
    int32_t time_diff_attosec;
    /**
     * How many decimal digits after the point of the difference in time, in s, carry information:
     * with 3 it is good to 1 ms, with 12 to 1 ps.
     */
    uint8_t digits_of_precision;
    /**
     * The first clock's frequency less the second clock's: positive if the first runs faster.
     *
     * Unit: Hz.
     */
    double freq_diff;
    /**
     * Covariance of the errors, row after row: first of the difference in time, then of that in
     * frequency. The elements are in s^2, s Hz, s Hz and Hz^2.
     */
    double covariance[2][2];
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementTimeFrequencyDifferenceErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementTimeFrequencyDifference;

/**
 * Makes `Aspn23MeasurementTimeFrequencyDifference` from its members, copying what they point to.
 * NULL if there is no memory. Free it with `aspn23_measurement_time_frequency_difference_free`.
 */
Aspn23MeasurementTimeFrequencyDifference* ASPN_NULLABLE aspn23_measurement_time_frequency_difference_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t clock_id1,
    uint8_t clock_id2,
    int64_t time_diff_nsec,
    int32_t time_diff_attosec,
    uint8_t digits_of_precision,
    double freq_diff,
    double covariance[2][2],
    Aspn23MeasurementTimeFrequencyDifferenceErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_time_frequency_difference_free`.
 */
Aspn23MeasurementTimeFrequencyDifference* ASPN_NULLABLE aspn23_measurement_time_frequency_difference_copy(
    Aspn23MeasurementTimeFrequencyDifference*);

/** Frees the object and what its members point to. */
void aspn23_measurement_time_frequency_difference_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_time_frequency_difference_free_members(
    Aspn23MeasurementTimeFrequencyDifference* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementTimeFrequencyDifference, 128, 116, 120);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, time_of_validity_attosec, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, clock_id1, 36, 36, 36);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, clock_id2, 37, 37, 37);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, time_diff_nsec, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, time_diff_attosec, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, digits_of_precision, 52, 52, 52);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, freq_diff, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, covariance, 64, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, error_model, 96, 96, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, num_error_model_params, 100, 100, 100);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, error_model_params, 104, 104, 104);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, num_integrity, 112, 108, 108);
PNTOS_CHECK_OFFSET(Aspn23MeasurementTimeFrequencyDifference, integrity, 120, 112, 112);
#endif

#ifdef __cplusplus
}
#endif

#endif
