/*
 * Description of a magnetometer.
 *
 * Made from api-spec/aspn23/metadata_magnetic_field.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_METADATAMAGNETICFIELD_H
#define ASPN23_METADATAMAGNETICFIELD_H

#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeMounting.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Description of a magnetometer: where it is mounted, and how to calibrate what it measures. With
 * `num_meas` measured values as a vector, the calibrated ones are `k` times that vector, minus `b`.
 */
typedef struct Aspn23MetadataMagneticField {
    /**
     * Header of the message and description of its sensor; `message_type` is
     * `ASPN_METADATA_MAGNETIC_FIELD`.
     */
    Aspn23TypeMetadataheader info;
    /** When the metadata was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Where the sensor is mounted on the platform, and how it is turned. */
    Aspn23TypeMounting mounting;
    /**
     * Number of values in a measurement of the sensor, 1 to 3. It is the number of rows, and of
     * columns, of `k`, and of elements in `b`.
     */
    uint8_t num_meas;
    /**
     * Calibration for soft iron, scale factors and axes that are not perpendicular: `num_meas` by
     * `num_meas`, row after row, without a unit. Without a calibration it is NULL, or all its
     * elements are NaN; then `b` is missing too. It lives as long as the message.
     */
    double* ASPN_NULLABLE k;
    /**
     * Calibration for hard iron and bias, `num_meas` elements in the order of the measured values.
     * Without a calibration it is NULL, or all its elements are NaN; then `k` is missing too. It
     * lives as long as the message.
     *
     * Unit: nT.
     */
    double* ASPN_NULLABLE b;
} Aspn23MetadataMagneticField;

/**
 * Makes `Aspn23MetadataMagneticField` from its members, copying what they point to. NULL if there
 * is no memory. Free it with `aspn23_metadata_magnetic_field_free`.
 */
Aspn23MetadataMagneticField* ASPN_NULLABLE aspn23_metadata_magnetic_field_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeMounting* mounting,
    uint8_t num_meas,
    double* ASPN_NULLABLE k,
    double* ASPN_NULLABLE b);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with
 * `aspn23_metadata_magnetic_field_free`.
 */
Aspn23MetadataMagneticField* ASPN_NULLABLE aspn23_metadata_magnetic_field_copy(
    Aspn23MetadataMagneticField*);

/** Frees the object and what its members point to. */
void aspn23_metadata_magnetic_field_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_metadata_magnetic_field_free_members(Aspn23MetadataMagneticField* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MetadataMagneticField, 232, 212, 224);
PNTOS_CHECK_OFFSET(Aspn23MetadataMagneticField, info, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MetadataMagneticField, time_of_validity, 48, 40, 48);
PNTOS_CHECK_OFFSET(Aspn23MetadataMagneticField, mounting, 56, 48, 56);
PNTOS_CHECK_OFFSET(Aspn23MetadataMagneticField, num_meas, 208, 200, 208);
PNTOS_CHECK_OFFSET(Aspn23MetadataMagneticField, k, 216, 204, 212);
PNTOS_CHECK_OFFSET(Aspn23MetadataMagneticField, b, 224, 208, 216);
#endif

#ifdef __cplusplus
}
#endif

#endif
