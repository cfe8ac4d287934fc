/*
 * Measurements of difference in frequency between two clocks.
 *
 * Made from api-spec/aspn23/measurement_frequency_difference.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTFREQUENCYDIFFERENCE_H
#define ASPN23_MEASUREMENTFREQUENCYDIFFERENCE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementFrequencyDifferenceErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE
} Aspn23MeasurementFrequencyDifferenceErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementFrequencyDifferenceErrorModel) == 4, Aspn23MeasurementFrequencyDifferenceErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The difference in frequency between two clocks.
 *
 * Clocks are numbered: 0 is the ASPN system time, 1 TAI, 2 UTC, 3 GPS, 4 Galileo, 5 GLONASS and 6
 * BeiDou system time; 7 to 50 are reserved. What 0 and the numbers above 50 stand for, and from
 * when they count, is for the designer of the system to define.
 */
typedef struct Aspn23MeasurementFrequencyDifference {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE`. */
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
     * The first clock's frequency less the second clock's: positive if the first runs faster.
     *
     * Unit: Hz.
     */
    double freq_diff;
    /**
     * Variance of the error of `freq_diff`.
     *
     * Unit: Hz^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementFrequencyDifferenceErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementFrequencyDifference;

/**
 * Makes `Aspn23MeasurementFrequencyDifference` from its members, copying what they point to. NULL
 * if there is no memory. Free it with `aspn23_measurement_frequency_difference_free`.
 */
Aspn23MeasurementFrequencyDifference* ASPN_NULLABLE aspn23_measurement_frequency_difference_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t clock_id1,
    uint8_t clock_id2,
    double freq_diff,
    double variance,
    Aspn23MeasurementFrequencyDifferenceErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_frequency_difference_free`.
 */
Aspn23MeasurementFrequencyDifference* ASPN_NULLABLE aspn23_measurement_frequency_difference_copy(
    Aspn23MeasurementFrequencyDifference*);

/** Frees the object and what its members point to. */
void aspn23_measurement_frequency_difference_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_frequency_difference_free_members(
    Aspn23MeasurementFrequencyDifference* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementFrequencyDifference, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, time_of_validity_attosec, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, clock_id1, 36, 36, 36);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, clock_id2, 37, 37, 37);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, freq_diff, 40, 40, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, variance, 48, 48, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, error_model, 56, 56, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, num_error_model_params, 60, 60, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, error_model_params, 64, 64, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, num_integrity, 72, 68, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementFrequencyDifference, integrity, 80, 72, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
