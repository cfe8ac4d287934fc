/*
 * Description of an inertial measurement unit.
 *
 * Made from api-spec/aspn23/metadata_imu.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAIMU_H
#define ASPN23_METADATAIMU_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeMounting.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How the errors of an inertial measurement unit behave. */
typedef enum Aspn23MetadataImuErrorModel {
    /**
     * All axes have the same errors, which do not correlate between axes. There are 14 parameters,
     * the first seven of the accelerometers, the others of the gyroscopes.
     *
     * Accelerometers: 0 standard deviation of the constant bias, in m/s^2; 1 its mean, in m/s^2; 2
     * standard deviation of the zero mean, time-correlated bias, in m/s^2; 3 time constant of that
     * bias, in s; 4 mean of the scale factor error, in ppm; 5 its standard deviation, in ppm; 6
     * velocity random walk, in m/s/sqrt(s).
     *
     * Gyroscopes: 7 standard deviation of the constant bias, in rad/s; 8 its mean, in rad/s; 9
     * standard deviation of the zero mean, time-correlated bias, in rad/s; 10 time constant of that
     * bias, in s; 11 mean of the scale factor error, in ppm; 12 its standard deviation, in ppm; 13
     * angular random walk, in rad/sqrt(s).
     */
    ASPN23_METADATA_IMU_ERROR_MODEL_BASIC
} Aspn23MetadataImuErrorModel;
PNTOS_ABI_CHECK(sizeof(Aspn23MetadataImuErrorModel) == 4, Aspn23MetadataImuErrorModel_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Description of an inertial measurement unit: where it is mounted, and how the errors of its
 * `Aspn23MeasurementImu` messages behave.
 */
typedef struct Aspn23MetadataImu {
    /**
     * Header of the message and description of its sensor; `message_type` is `ASPN_METADATA_IMU`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Where the sensor is mounted on the platform, and how it is turned. */
    Aspn23TypeMounting mounting;
    /** How the errors of the measurements behave. */
    Aspn23MetadataImuErrorModel error_model;
    /** Number of elements in `error_model_params`. */
    uint16_t num_error_model_params;
    /** Parameters that the error model asks for. They live as long as the message. */
    double* error_model_params;
} Aspn23MetadataImu;

/**
 * Makes `Aspn23MetadataImu` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_metadata_imu_free`.
 */
Aspn23MetadataImu* ASPN_NULLABLE aspn23_metadata_imu_new(Aspn23TypeMetadataheader* info,
                                                         Aspn23TypeTimestamp* time_of_validity,
                                                         Aspn23TypeMounting* mounting,
                                                         Aspn23MetadataImuErrorModel error_model,
                                                         uint16_t num_error_model_params,
                                                         double* error_model_params);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_metadata_imu_free`. */
Aspn23MetadataImu* ASPN_NULLABLE aspn23_metadata_imu_copy(Aspn23MetadataImu*);

/** Frees the object and what its members point to. */
void aspn23_metadata_imu_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_imu_free_members(Aspn23MetadataImu* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataImu, 224, 212, 224);
PNTOS_CHECK_OFFSET(Aspn23MetadataImu, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataImu, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataImu, mounting, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataImu, error_model, 208, 200, 208);
PNTOS_CHECK_OFFSET(Aspn23MetadataImu, num_error_model_params, 212, 204, 212);
PNTOS_CHECK_OFFSET(Aspn23MetadataImu, error_model_params, 216, 208, 216);
#endif

#ifdef __cplusplus
}
#endif

#endif
