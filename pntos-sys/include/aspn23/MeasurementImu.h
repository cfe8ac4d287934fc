/*
 * Measurements of an inertial measurement unit.
 *
 * Made from api-spec/aspn23/measurement_imu.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MEASUREMENTIMU_H
#define ASPN23_MEASUREMENTIMU_H

#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Whether the sensor integrates. */
typedef enum Aspn23MeasurementImuImuType {
    /**
     * Each message holds changes since the last one: velocity in m/s and angle in rad.
     * `time_of_validity` is the end of that interval.
     */
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED,
    /**
     * Each message holds values of one moment: specific force in m/s^2 and rotation rate in rad/s.
     */
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED
} Aspn23MeasurementImuImuType;
PNTOS_ABI_CHECK(sizeof(Aspn23MeasurementImuImuType) == 4, Aspn23MeasurementImuImuType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Specific force and rotation rate, or their integrals over the time since the last message, along
 * the three axes of an inertial measurement unit.
 *
 * Specific force is the acceleration relative to inertial space less gravitation: a unit at rest
 * whose z axis points down reports about -9.8 m/s^2 along it. Rotation is relative to inertial
 * space, and right-handed. `Aspn23TypeMounting` in its metadata relates the axes to the platform.
 */
typedef struct Aspn23MeasurementImu {
    /** Header of the message; `message_type` is `ASPN_MEASUREMENT_IMU`. */
    Aspn23TypeHeader header;
    /** When the measurement was true. */
    Aspn23TypeTimestamp time_of_validity;
    /** Whether the values are integrals or samples. */
    Aspn23MeasurementImuImuType imu_type;
    /**
     * Specific force along x, y and z of the sensor in m/s^2, or its integral in m/s, as `imu_type`
     * says.
     */
    double meas_accel[3];
    /**
     * Rotation rate about x, y and z of the sensor in rad/s, or its integral in rad, as `imu_type`
     * says.
     */
    double meas_gyro[3];
    /** Number of elements in `integrity`. */
    uint8_t num_integrity;
    /** Statements about trust. They live as long as the message. */
    Aspn23TypeIntegrity* integrity;
} Aspn23MeasurementImu;

/**
 * Makes `Aspn23MeasurementImu` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_measurement_imu_free`.
 */
Aspn23MeasurementImu* ASPN_NULLABLE aspn23_measurement_imu_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementImuImuType imu_type,
    double meas_accel[3],
    double meas_gyro[3],
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity);

/** Makes a deep copy. NULL if there is no memory. Free it with `aspn23_measurement_imu_free`. */
Aspn23MeasurementImu* ASPN_NULLABLE aspn23_measurement_imu_copy(Aspn23MeasurementImu*);

/** Frees the object and what its members point to. */
void aspn23_measurement_imu_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_measurement_imu_free_members(Aspn23MeasurementImu* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23MeasurementImu, 104, 92, 96);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, header, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, time_of_validity, 24, 24, 24);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, imu_type, 32, 32, 32);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, meas_accel, 40, 36, 40);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, meas_gyro, 64, 60, 64);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, num_integrity, 88, 84, 88);
PNTOS_CHECK_OFFSET(Aspn23MeasurementImu, integrity, 96, 88, 92);
#endif

#ifdef __cplusplus
}
#endif

#endif
