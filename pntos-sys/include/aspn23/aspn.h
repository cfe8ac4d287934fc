/*
 * ASPN under names that do not say its version.
 *
 * Made from api-spec/aspn23/aspn.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_ASPN_H
#define ASPN23_ASPN_H

#include <aspn23/MeasurementImu.h>
#include <aspn23/MeasurementPosition.h>
#include <aspn23/MeasurementPositionVelocityAttitude.h>
#include <aspn23/MeasurementVelocity.h>
#include <aspn23/TypeHeader.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>
#include <aspn23/types.h>
#include <aspn23/utils.h>

#ifdef __cplusplus
extern "C" {
#endif

/** `Aspn23MessageType` of the ASPN version that pntOS uses. */
typedef Aspn23MessageType AspnMessageType;
/** `Aspn23TypeHeader` of the ASPN version that pntOS uses. */
typedef Aspn23TypeHeader AspnTypeHeader;
/** `Aspn23TypeIntegrity` of the ASPN version that pntOS uses. */
typedef Aspn23TypeIntegrity AspnTypeIntegrity;
/** `Aspn23TypeIntegrityIntegrityMethod` of the ASPN version that pntOS uses. */
typedef Aspn23TypeIntegrityIntegrityMethod AspnTypeIntegrityIntegrityMethod;
/** `Aspn23TypeTimestamp` of the ASPN version that pntOS uses. */
typedef Aspn23TypeTimestamp AspnTypeTimestamp;
/** `Aspn23MeasurementImu` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementImu AspnMeasurementImu;
/** `Aspn23MeasurementImuImuType` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementImuImuType AspnMeasurementImuImuType;
/** `Aspn23MeasurementPosition` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementPosition AspnMeasurementPosition;
/** `Aspn23MeasurementPositionErrorModel` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementPositionErrorModel AspnMeasurementPositionErrorModel;
/** `Aspn23MeasurementPositionReferenceFrame` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementPositionReferenceFrame AspnMeasurementPositionReferenceFrame;
/** `Aspn23MeasurementPositionVelocityAttitude` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementPositionVelocityAttitude AspnMeasurementPositionVelocityAttitude;
/** `Aspn23MeasurementPositionVelocityAttitudeErrorModel` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementPositionVelocityAttitudeErrorModel AspnMeasurementPositionVelocityAttitudeErrorModel;
/**
 * `Aspn23MeasurementPositionVelocityAttitudeReferenceFrame` of the ASPN version that pntOS uses.
 */
typedef Aspn23MeasurementPositionVelocityAttitudeReferenceFrame AspnMeasurementPositionVelocityAttitudeReferenceFrame;
/** `Aspn23MeasurementVelocity` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementVelocity AspnMeasurementVelocity;
/** `Aspn23MeasurementVelocityErrorModel` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementVelocityErrorModel AspnMeasurementVelocityErrorModel;
/** `Aspn23MeasurementVelocityReferenceFrame` of the ASPN version that pntOS uses. */
typedef Aspn23MeasurementVelocityReferenceFrame AspnMeasurementVelocityReferenceFrame;

#define ASPN_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED
#define ASPN_MEASUREMENT_IMU_IMU_TYPE_SAMPLED ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED
#define aspn_measurement_imu_copy aspn23_measurement_imu_copy
#define aspn_measurement_imu_free aspn23_measurement_imu_free
#define aspn_measurement_imu_free_members aspn23_measurement_imu_free_members
#define aspn_measurement_imu_new aspn23_measurement_imu_new
#define ASPN_MEASUREMENT_POSITION_ERROR_MODEL_NONE ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE
#define ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC
#define aspn_measurement_position_copy aspn23_measurement_position_copy
#define aspn_measurement_position_free aspn23_measurement_position_free
#define aspn_measurement_position_free_members aspn23_measurement_position_free_members
#define aspn_measurement_position_new aspn23_measurement_position_new
#define ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE
#define ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC
#define aspn_measurement_position_velocity_attitude_copy aspn23_measurement_position_velocity_attitude_copy
#define aspn_measurement_position_velocity_attitude_free aspn23_measurement_position_velocity_attitude_free
#define aspn_measurement_position_velocity_attitude_free_members aspn23_measurement_position_velocity_attitude_free_members
#define aspn_measurement_position_velocity_attitude_new aspn23_measurement_position_velocity_attitude_new
#define ASPN_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR
#define aspn_measurement_velocity_copy aspn23_measurement_velocity_copy
#define aspn_measurement_velocity_free aspn23_measurement_velocity_free
#define aspn_measurement_velocity_free_members aspn23_measurement_velocity_free_members
#define aspn_measurement_velocity_new aspn23_measurement_velocity_new
#define aspn_type_header_copy aspn23_type_header_copy
#define aspn_type_header_free aspn23_type_header_free
#define aspn_type_header_free_members aspn23_type_header_free_members
#define aspn_type_header_new aspn23_type_header_new
#define ASPN_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED
#define aspn_type_integrity_copy aspn23_type_integrity_copy
#define aspn_type_integrity_free aspn23_type_integrity_free
#define aspn_type_integrity_free_members aspn23_type_integrity_free_members
#define aspn_type_integrity_new aspn23_type_integrity_new
#define aspn_type_timestamp_copy aspn23_type_timestamp_copy
#define aspn_type_timestamp_free aspn23_type_timestamp_free
#define aspn_type_timestamp_free_members aspn23_type_timestamp_free_members
#define aspn_type_timestamp_new aspn23_type_timestamp_new
#define aspn_free aspn23_free
#define aspn_runtime_type_get_name aspn23_runtime_type_get_name
#define aspn_copy_message aspn23_copy_message
#define aspn_get_time aspn23_get_time
#define aspn_is_core_message aspn23_is_core_message
#define aspn_set_time aspn23_set_time

#ifdef __cplusplus
}
#endif

#endif
