/*
 * Measurements of position.
 *
 * Made from api-spec/aspn23/measurement_position.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTPOSITION_H
#define ASPN23_MEASUREMENTPOSITION_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The frame of a position. */
typedef enum Aspn23MeasurementPositionReferenceFrame {
    /**
     * Earth-centred inertial, cartesian. The terms are x, y and z, in m, and so are their errors.
     */
    ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI,
    /**
     * WGS-84. The terms are latitude and longitude, in rad, and height above the ellipsoid, in m.
     * Their errors are those to the north, to the east and in height, all in m.
     */
    ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC
} Aspn23MeasurementPositionReferenceFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementPositionReferenceFrame) == 4, Aspn23MeasurementPositionReferenceFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementPositionErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE
} Aspn23MeasurementPositionErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementPositionErrorModel) == 4, Aspn23MeasurementPositionErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * A position, with the covariance of its errors.
 *
 * What the three terms mean depends on `reference_frame`. A term that was not measured is NaN.
 * `num_meas` says how many were measured, and `covariance` has a row and a column for each of
 * those, in their order.
 */
typedef struct Aspn23MeasurementPosition {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_POSITION`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What the terms mean. */
    Aspn23MeasurementPositionReferenceFrame reference_frame;
    /** Latitude in rad, or x in m. NaN if not measured. */
    double term1;
    /** Longitude in rad, or y in m. NaN if not measured. */
    double term2;
    /**
     * Height or z. NaN if not measured.
     *
     * Unit: m.
     */
    double term3;
    /** Number of rows, and of columns, of `covariance`. */
    uint8_t num_meas;
    /**
     * Covariance of the errors, `num_meas` by `num_meas`, row after row. The error of a latitude or
     * longitude counts in m too, as `reference_frame` says. It lives as long as the message.
     *
     * Unit: m^2.
     */
    double* covariance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementPositionErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementPosition;

/**
 * Makes `Aspn23MeasurementPosition` from its members, copying what they point to. NULL if there is
 * no memory. Free it with `aspn23_measurement_position_free`.
 */
Aspn23MeasurementPosition* ASPN_NULLABLE aspn23_measurement_position_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementPositionReferenceFrame reference_frame,
    double term1,
    double term2,
    double term3,
    uint8_t num_meas,
    double* covariance,
    Aspn23MeasurementPositionErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_position_free`.
 */
Aspn23MeasurementPosition* ASPN_NULLABLE aspn23_measurement_position_copy(
    Aspn23MeasurementPosition*);

/** Frees the object and what its members point to. */
void aspn23_measurement_position_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_position_free_members(Aspn23MeasurementPosition* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementPosition, 112, 88, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, reference_frame, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, term1, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, term2, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, term3, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, num_meas, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, covariance, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, error_model, 80, 68, 72);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, num_error_model_params, 84, 72, 76);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, error_model_params, 88, 76, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, num_integrity, 96, 80, 84);
PNTOS_CHECK_OFFSET(Aspn23MeasurementPosition, integrity, 104, 84, 88);
#endif

#ifdef __cplusplus
}
#endif

#endif
