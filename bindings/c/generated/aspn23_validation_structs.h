/*
 * Whether each struct makes sense. "aspn23_validation.h" includes this header, and says what its functions do.
 *
 * Made from api-spec by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_VALIDATION_STRUCTS_H
#define ASPN23_VALIDATION_STRUCTS_H

#include "../src/aspn23_validation.h"

#ifdef __cplusplus
extern "C" {
#endif

size_t aspn23_type_timestamp_validate(
    const Aspn23TypeTimestamp* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_header_validate(
    const Aspn23TypeHeader* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_remote_point_validate(
    const Aspn23TypeRemotePoint* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_image_feature_validate(
    const Aspn23TypeImageFeature* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_integrity_validate(
    const Aspn23TypeIntegrity* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_direction_2d_to_point_validate(
    const Aspn23TypeDirection2DToPoint* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_direction_3d_to_point_validate(
    const Aspn23TypeDirection3DToPoint* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_kepler_orbit_validate(
    const Aspn23TypeKeplerOrbit* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_metadataheader_validate(
    const Aspn23TypeMetadataheader* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_mounting_validate(
    const Aspn23TypeMounting* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_satnav_clock_validate(
    const Aspn23TypeSatnavClock* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_satnav_satellite_system_validate(
    const Aspn23TypeSatnavSatelliteSystem* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_satnav_signal_descriptor_validate(
    const Aspn23TypeSatnavSignalDescriptor* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_satnav_obs_validate(
    const Aspn23TypeSatnavObs* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_satnav_time_validate(
    const Aspn23TypeSatnavTime* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_type_satnav_sv_data_validate(
    const Aspn23TypeSatnavSvData* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_beidou_ephemeris_validate(
    const Aspn23MetadataBeidouEphemeris* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_glonass_ephemeris_validate(
    const Aspn23MetadataGlonassEphemeris* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_gps_cnav_ephemeris_validate(
    const Aspn23MetadataGpsCnavEphemeris* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_gps_lnav_ephemeris_validate(
    const Aspn23MetadataGpsLnavEphemeris* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_gps_mnav_ephemeris_validate(
    const Aspn23MetadataGpsMnavEphemeris* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_gps_iono_utc_parameters_validate(
    const Aspn23MetadataGpsIonoUtcParameters* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_galileo_ephemeris_validate(
    const Aspn23MetadataGalileoEphemeris* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_imu_validate(
    const Aspn23MetadataImu* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_generic_validate(
    const Aspn23MetadataGeneric* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_image_features_validate(
    const Aspn23MetadataImageFeatures* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_magnetic_field_validate(
    const Aspn23MetadataMagneticField* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_metadata_satnav_obs_validate(
    const Aspn23MetadataSatnavObs* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_imu_validate(
    const Aspn23MeasurementImu* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_tdoa_1tx_2rx_validate(
    const Aspn23MeasurementTdoa1Tx2Rx* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_tdoa_2tx_1rx_validate(
    const Aspn23MeasurementTdoa2Tx1Rx* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_accumulated_distance_traveled_validate(
    const Aspn23MeasurementAccumulatedDistanceTraveled* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_altitude_validate(
    const Aspn23MeasurementAltitude* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_angular_velocity_validate(
    const Aspn23MeasurementAngularVelocity* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_angular_velocity_1d_validate(
    const Aspn23MeasurementAngularVelocity1D* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_attitude_2d_validate(
    const Aspn23MeasurementAttitude2D* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_attitude_3d_validate(
    const Aspn23MeasurementAttitude3D* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_barometer_validate(
    const Aspn23MeasurementBarometer* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_delta_position_validate(
    const Aspn23MeasurementDeltaPosition* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_delta_range_validate(
    const Aspn23MeasurementDeltaRange* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_delta_range_to_point_validate(
    const Aspn23MeasurementDeltaRangeToPoint* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_direction_2d_to_points_validate(
    const Aspn23MeasurementDirection2DToPoints* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_direction_3d_to_points_validate(
    const Aspn23MeasurementDirection3DToPoints* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_direction_of_motion_2d_validate(
    const Aspn23MeasurementDirectionOfMotion2D* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_direction_of_motion_3d_validate(
    const Aspn23MeasurementDirectionOfMotion3D* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_frequency_difference_validate(
    const Aspn23MeasurementFrequencyDifference* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_heading_validate(
    const Aspn23MeasurementHeading* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_image_validate(
    const Aspn23MeasurementImage* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_magnetic_field_validate(
    const Aspn23MeasurementMagneticField* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_magnetic_field_magnitude_validate(
    const Aspn23MeasurementMagneticFieldMagnitude* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_position_validate(
    const Aspn23MeasurementPosition* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_position_attitude_validate(
    const Aspn23MeasurementPositionAttitude* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_position_velocity_attitude_validate(
    const Aspn23MeasurementPositionVelocityAttitude* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_range_rate_to_point_validate(
    const Aspn23MeasurementRangeRateToPoint* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_range_to_point_validate(
    const Aspn23MeasurementRangeToPoint* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_satnav_validate(
    const Aspn23MeasurementSatnav* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_satnav_subframe_validate(
    const Aspn23MeasurementSatnavSubframe* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_satnav_with_sv_data_validate(
    const Aspn23MeasurementSatnavWithSvData* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_specific_force_1d_validate(
    const Aspn23MeasurementSpecificForce1D* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_speed_validate(
    const Aspn23MeasurementSpeed* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_temperature_validate(
    const Aspn23MeasurementTemperature* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_time_validate(
    const Aspn23MeasurementTime* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_time_difference_validate(
    const Aspn23MeasurementTimeDifference* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_time_frequency_difference_validate(
    const Aspn23MeasurementTimeFrequencyDifference* self,
    Aspn23Finding* findings,
    size_t capacity);

size_t aspn23_measurement_velocity_validate(
    const Aspn23MeasurementVelocity* self,
    Aspn23Finding* findings,
    size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
