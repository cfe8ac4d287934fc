/*
 * Measurements of change of position.
 *
 * Made from api-spec/aspn23/measurement_delta_position.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTDELTAPOSITION_H
#define ASPN23_MEASUREMENTDELTAPOSITION_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The axes along which a change of position is given. */
typedef enum Aspn23MeasurementDeltaPositionReferenceFrame {
    /**
     * North, east and down. A term of +2 m down says that the sensor is 2 m lower at the end than
     * at the start.
     */
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED,
    /** x, y and z of the sensor, as they pointed at the start of the interval. */
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START,
    /** x, y and z of the sensor, as they pointed at the end of the interval. */
    ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END
} Aspn23MeasurementDeltaPositionReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDeltaPositionReferenceFrame) == 4, Aspn23MeasurementDeltaPositionReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementDeltaPositionErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE
} Aspn23MeasurementDeltaPositionErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementDeltaPositionErrorModel) == 4, Aspn23MeasurementDeltaPositionErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The position of the sensor at the end of an interval less that at its start, with the covariance
 * of the errors.
 *
 * The axes are those of `reference_frame`; the axes of the sensor are related to the platform by
 * `Aspn23TypeMounting` in its metadata. A component that was not measured is NaN, which is not the
 * same as 0. `num_meas` says how many were measured, and `covariance` has a row and a column for
 * each of those, in their order.
 */
typedef struct Aspn23MeasurementDeltaPosition {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_DELTA_POSITION`. */
    Aspn23TypeHeader header;
    /** When the measurement was true: the end of the interval. */
    Aspn23TypeTimestamp time_of_validity;
    /** The axes of the terms. */
    Aspn23MeasurementDeltaPositionReferenceFrame reference_frame;
    /**
     * The length of the interval; it starts at `time_of_validity - delta_t` and ends at
     * `time_of_validity`.
     *
     * Unit: s.
     */
    double delta_t;
    /** Number of terms that are not NaN, 1 to 3: the rows, and the columns, of `covariance`. */
    uint8_t num_meas;
    /**
     * Change along the first axis. NaN if not measured.
     *
     * Unit: m.
     */
    double term1;
    /**
     * Change along the second axis. NaN if not measured.
     *
     * Unit: m.
     */
    double term2;
    /**
     * Change along the third axis. NaN if not measured.
     *
     * Unit: m.
     */
    double term3;
    /**
     * Covariance of the errors, `num_meas` by `num_meas`, row after row. It lives as long as the
     * message.
     *
     * Unit: m^2.
     */
    double* covariance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementDeltaPositionErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementDeltaPosition;

/**
 * Makes `Aspn23MeasurementDeltaPosition` from its members, copying what they point to. NULL if
 * there is no memory. Free it with `aspn23_measurement_delta_position_free`.
 */
Aspn23MeasurementDeltaPosition* ASPN_NULLABLE aspn23_measurement_delta_position_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementDeltaPositionReferenceFrame reference_frame,
    double delta_t,
    uint8_t num_meas,
    double term1,
    double term2,
    double term3,
    double* covariance,
    Aspn23MeasurementDeltaPositionErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_measurement_delta_position_free`.
 */
Aspn23MeasurementDeltaPosition* ASPN_NULLABLE aspn23_measurement_delta_position_copy(
    Aspn23MeasurementDeltaPosition*);

/** Frees the object and what its members point to. */
void aspn23_measurement_delta_position_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_delta_position_free_members(Aspn23MeasurementDeltaPosition* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementDeltaPosition, 120, 96, 104);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, delta_t, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, num_meas, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, term1, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, term2, 64, 56, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, term3, 72, 64, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, covariance, 80, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, error_model, 88, 76, 84);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, num_error_model_params, 92, 80, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, error_model_params, 96, 84, 92);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, num_integrity, 104, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementDeltaPosition, integrity, 112, 92, 100);
#endif

#ifdef __cplusplus
}
#endif

#endif
