//! ASPN under names that do not say its version.

use crate::aspn23::measurement_imu::*;
use crate::aspn23::measurement_position::*;
use crate::aspn23::measurement_position_velocity_attitude::*;
use crate::aspn23::measurement_velocity::*;
use crate::aspn23::type_header::*;
use crate::aspn23::type_integrity::*;
use crate::aspn23::type_timestamp::*;
use crate::aspn23::types::*;
use crate::aspn23::utils::*;

/// `Aspn23MessageType` of the ASPN version that pntOS uses.
pub type AspnMessageType = Aspn23MessageType;
/// `Aspn23TypeHeader` of the ASPN version that pntOS uses.
pub type AspnTypeHeader = Aspn23TypeHeader;
/// `Aspn23TypeIntegrity` of the ASPN version that pntOS uses.
pub type AspnTypeIntegrity = Aspn23TypeIntegrity;
/// `Aspn23TypeIntegrityIntegrityMethod` of the ASPN version that pntOS uses.
pub type AspnTypeIntegrityIntegrityMethod = Aspn23TypeIntegrityIntegrityMethod;
/// `Aspn23TypeTimestamp` of the ASPN version that pntOS uses.
pub type AspnTypeTimestamp = Aspn23TypeTimestamp;
/// `Aspn23MeasurementImu` of the ASPN version that pntOS uses.
pub type AspnMeasurementImu = Aspn23MeasurementImu;
/// `Aspn23MeasurementImuImuType` of the ASPN version that pntOS uses.
pub type AspnMeasurementImuImuType = Aspn23MeasurementImuImuType;
/// `Aspn23MeasurementPosition` of the ASPN version that pntOS uses.
pub type AspnMeasurementPosition = Aspn23MeasurementPosition;
/// `Aspn23MeasurementPositionErrorModel` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionErrorModel = Aspn23MeasurementPositionErrorModel;
/// `Aspn23MeasurementPositionReferenceFrame` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionReferenceFrame = Aspn23MeasurementPositionReferenceFrame;
/// `Aspn23MeasurementPositionVelocityAttitude` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionVelocityAttitude = Aspn23MeasurementPositionVelocityAttitude;
/// `Aspn23MeasurementPositionVelocityAttitudeErrorModel` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionVelocityAttitudeErrorModel = Aspn23MeasurementPositionVelocityAttitudeErrorModel;
/// `Aspn23MeasurementPositionVelocityAttitudeReferenceFrame` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionVelocityAttitudeReferenceFrame =
    Aspn23MeasurementPositionVelocityAttitudeReferenceFrame;
/// `Aspn23MeasurementVelocity` of the ASPN version that pntOS uses.
pub type AspnMeasurementVelocity = Aspn23MeasurementVelocity;
/// `Aspn23MeasurementVelocityErrorModel` of the ASPN version that pntOS uses.
pub type AspnMeasurementVelocityErrorModel = Aspn23MeasurementVelocityErrorModel;
/// `Aspn23MeasurementVelocityReferenceFrame` of the ASPN version that pntOS uses.
pub type AspnMeasurementVelocityReferenceFrame = Aspn23MeasurementVelocityReferenceFrame;

pub use crate::aspn23::measurement_imu::{
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED as ASPN_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED,
    ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED as ASPN_MEASUREMENT_IMU_IMU_TYPE_SAMPLED,
    aspn23_measurement_imu_copy as aspn_measurement_imu_copy, aspn23_measurement_imu_free as aspn_measurement_imu_free,
    aspn23_measurement_imu_free_members as aspn_measurement_imu_free_members,
    aspn23_measurement_imu_new as aspn_measurement_imu_new,
};
pub use crate::aspn23::measurement_position::{
    ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE as ASPN_MEASUREMENT_POSITION_ERROR_MODEL_NONE,
    ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI as ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI,
    ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC as ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC,
    aspn23_measurement_position_copy as aspn_measurement_position_copy,
    aspn23_measurement_position_free as aspn_measurement_position_free,
    aspn23_measurement_position_free_members as aspn_measurement_position_free_members,
    aspn23_measurement_position_new as aspn_measurement_position_new,
};
pub use crate::aspn23::measurement_position_velocity_attitude::{
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE as ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE,
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI as ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI,
    ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC as ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC,
    aspn23_measurement_position_velocity_attitude_copy as aspn_measurement_position_velocity_attitude_copy,
    aspn23_measurement_position_velocity_attitude_free as aspn_measurement_position_velocity_attitude_free,
    aspn23_measurement_position_velocity_attitude_free_members as aspn_measurement_position_velocity_attitude_free_members,
    aspn23_measurement_position_velocity_attitude_new as aspn_measurement_position_velocity_attitude_new,
};
pub use crate::aspn23::measurement_velocity::{
    ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE as ASPN_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE,
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF as ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF,
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI as ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI,
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED as ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED,
    ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR as ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR,
    aspn23_measurement_velocity_copy as aspn_measurement_velocity_copy,
    aspn23_measurement_velocity_free as aspn_measurement_velocity_free,
    aspn23_measurement_velocity_free_members as aspn_measurement_velocity_free_members,
    aspn23_measurement_velocity_new as aspn_measurement_velocity_new,
};
pub use crate::aspn23::type_header::{
    aspn23_type_header_copy as aspn_type_header_copy, aspn23_type_header_free as aspn_type_header_free,
    aspn23_type_header_free_members as aspn_type_header_free_members, aspn23_type_header_new as aspn_type_header_new,
};
pub use crate::aspn23::type_integrity::{
    ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED as ASPN_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED,
    aspn23_type_integrity_copy as aspn_type_integrity_copy, aspn23_type_integrity_free as aspn_type_integrity_free,
    aspn23_type_integrity_free_members as aspn_type_integrity_free_members,
    aspn23_type_integrity_new as aspn_type_integrity_new,
};
pub use crate::aspn23::type_timestamp::{
    aspn23_type_timestamp_copy as aspn_type_timestamp_copy, aspn23_type_timestamp_free as aspn_type_timestamp_free,
    aspn23_type_timestamp_free_members as aspn_type_timestamp_free_members,
    aspn23_type_timestamp_new as aspn_type_timestamp_new,
};
pub use crate::aspn23::types::{aspn23_free as aspn_free, aspn23_runtime_type_get_name as aspn_runtime_type_get_name};
pub use crate::aspn23::utils::{
    aspn23_copy_message as aspn_copy_message, aspn23_get_time as aspn_get_time,
    aspn23_is_core_message as aspn_is_core_message, aspn23_set_time as aspn_set_time,
};
