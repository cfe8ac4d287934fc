/*
 * Measurements of altitude.
 *
 * Made from api-spec/aspn23/measurement_altitude.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTALTITUDE_H
#define ASPN23_MEASUREMENTALTITUDE_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What an altitude is measured from. */
typedef enum Aspn23MeasurementAltitudeReference {
    /**
     * The ground below the sensor. To make another altitude of it takes the position and the height
     * of the terrain.
     */
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL,
    /**
     * Mean sea level. To make a height above the ellipsoid of it takes the position and a model of
     * the geoid.
     */
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL,
    /** The WGS-84 ellipsoid: the geodetic height. */
    ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE
} Aspn23MeasurementAltitudeReference;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAltitudeReference) == 4, Aspn23MeasurementAltitudeReference_must_be_4_bytes_compile_with_fno_short_enums);

/** How the errors of the measurement behave beyond their covariance. */
typedef enum Aspn23MeasurementAltitudeErrorModel {
    /** Nothing more is known: zero mean, Gaussian, white. */
    ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE,
    /**
     * A first-order Gauss-Markov process. It has three parameters: its standard deviation in m, its
     * time constant in s, and its standard deviation at the start in m.
     */
    ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM
} Aspn23MeasurementAltitudeErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementAltitudeErrorModel) == 4, Aspn23MeasurementAltitudeErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/** The height of the sensor above a reference. */
typedef struct Aspn23MeasurementAltitude {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_ALTITUDE`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** What `altitude` is measured from. */
    Aspn23MeasurementAltitudeReference reference;
    /**
     * Height above the reference, positive upwards.
     *
     * Unit: m.
     */
    double altitude;
    /**
     * Variance of the error of `altitude`.
     *
     * Unit: m^2.
     */
    double variance;
    /** How the errors behave beyond their covariance. */
    Aspn23MeasurementAltitudeErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementAltitude;

/**
 * Makes `Aspn23MeasurementAltitude` from its members, copying what they point to. NULL if there is
 * no memory. Free it with `aspn23_measurement_altitude_free`.
 */
Aspn23MeasurementAltitude* ASPN_NULLABLE aspn23_measurement_altitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAltitudeReference reference,
    double altitude,
    double variance,
    Aspn23MeasurementAltitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_altitude_free`.
 */
Aspn23MeasurementAltitude* ASPN_NULLABLE aspn23_measurement_altitude_copy(
    Aspn23MeasurementAltitude*);

/** Frees the object and what its members point to. */
void aspn23_measurement_altitude_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_altitude_free_members(Aspn23MeasurementAltitude* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementAltitude, 88, 72, 80);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, reference, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, altitude, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, variance, 48, 44, 48);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, error_model, 56, 52, 56);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, num_error_model_params, 60, 56, 60);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, error_model_params, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, num_integrity, 72, 64, 68);
PNTOS_CHECK_OFFSET(Aspn23MeasurementAltitude, integrity, 80, 68, 72);
#endif

#ifdef __cplusplus
}
#endif

#endif
