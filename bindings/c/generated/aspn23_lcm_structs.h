/*
 * The ASPN-LCM codec of each struct. "aspn23_lcm.h" includes this header, and says what its functions do.
 *
 * Made from api-spec by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_LCM_STRUCTS_H
#define ASPN23_LCM_STRUCTS_H

#include "../src/aspn23_lcm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How `Aspn23TypeTimestamp` looks. */
extern const Aspn23Struct aspn23_type_timestamp_struct;
size_t aspn23_type_timestamp_lcm_encoded_size(
    const Aspn23TypeTimestamp* self,
    Aspn23LcmError* error);
size_t aspn23_type_timestamp_lcm_encode(
    const Aspn23TypeTimestamp* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_timestamp_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeTimestamp* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeHeader` looks. */
extern const Aspn23Struct aspn23_type_header_struct;
size_t aspn23_type_header_lcm_encoded_size(
    const Aspn23TypeHeader* self,
    Aspn23LcmError* error);
size_t aspn23_type_header_lcm_encode(
    const Aspn23TypeHeader* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_header_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeHeader* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeRemotePoint` looks. */
extern const Aspn23Struct aspn23_type_remote_point_struct;
size_t aspn23_type_remote_point_lcm_encoded_size(
    const Aspn23TypeRemotePoint* self,
    Aspn23LcmError* error);
size_t aspn23_type_remote_point_lcm_encode(
    const Aspn23TypeRemotePoint* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_remote_point_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeRemotePoint* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeImageFeature` looks. */
extern const Aspn23Struct aspn23_type_image_feature_struct;
size_t aspn23_type_image_feature_lcm_encoded_size(
    const Aspn23TypeImageFeature* self,
    Aspn23LcmError* error);
size_t aspn23_type_image_feature_lcm_encode(
    const Aspn23TypeImageFeature* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_image_feature_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeImageFeature* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeIntegrity` looks. */
extern const Aspn23Struct aspn23_type_integrity_struct;
size_t aspn23_type_integrity_lcm_encoded_size(
    const Aspn23TypeIntegrity* self,
    Aspn23LcmError* error);
size_t aspn23_type_integrity_lcm_encode(
    const Aspn23TypeIntegrity* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_integrity_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeIntegrity* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeDirection2DToPoint` looks. */
extern const Aspn23Struct aspn23_type_direction_2d_to_point_struct;
size_t aspn23_type_direction_2d_to_point_lcm_encoded_size(
    const Aspn23TypeDirection2DToPoint* self,
    Aspn23LcmError* error);
size_t aspn23_type_direction_2d_to_point_lcm_encode(
    const Aspn23TypeDirection2DToPoint* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_direction_2d_to_point_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeDirection2DToPoint* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeDirection3DToPoint` looks. */
extern const Aspn23Struct aspn23_type_direction_3d_to_point_struct;
size_t aspn23_type_direction_3d_to_point_lcm_encoded_size(
    const Aspn23TypeDirection3DToPoint* self,
    Aspn23LcmError* error);
size_t aspn23_type_direction_3d_to_point_lcm_encode(
    const Aspn23TypeDirection3DToPoint* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_direction_3d_to_point_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeDirection3DToPoint* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeKeplerOrbit` looks. */
extern const Aspn23Struct aspn23_type_kepler_orbit_struct;
size_t aspn23_type_kepler_orbit_lcm_encoded_size(
    const Aspn23TypeKeplerOrbit* self,
    Aspn23LcmError* error);
size_t aspn23_type_kepler_orbit_lcm_encode(
    const Aspn23TypeKeplerOrbit* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_kepler_orbit_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeKeplerOrbit* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeMetadataheader` looks. */
extern const Aspn23Struct aspn23_type_metadataheader_struct;
size_t aspn23_type_metadataheader_lcm_encoded_size(
    const Aspn23TypeMetadataheader* self,
    Aspn23LcmError* error);
size_t aspn23_type_metadataheader_lcm_encode(
    const Aspn23TypeMetadataheader* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_metadataheader_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeMetadataheader* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeMounting` looks. */
extern const Aspn23Struct aspn23_type_mounting_struct;
size_t aspn23_type_mounting_lcm_encoded_size(
    const Aspn23TypeMounting* self,
    Aspn23LcmError* error);
size_t aspn23_type_mounting_lcm_encode(
    const Aspn23TypeMounting* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_mounting_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeMounting* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeSatnavClock` looks. */
extern const Aspn23Struct aspn23_type_satnav_clock_struct;
size_t aspn23_type_satnav_clock_lcm_encoded_size(
    const Aspn23TypeSatnavClock* self,
    Aspn23LcmError* error);
size_t aspn23_type_satnav_clock_lcm_encode(
    const Aspn23TypeSatnavClock* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_satnav_clock_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeSatnavClock* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeSatnavSatelliteSystem` looks. */
extern const Aspn23Struct aspn23_type_satnav_satellite_system_struct;
size_t aspn23_type_satnav_satellite_system_lcm_encoded_size(
    const Aspn23TypeSatnavSatelliteSystem* self,
    Aspn23LcmError* error);
size_t aspn23_type_satnav_satellite_system_lcm_encode(
    const Aspn23TypeSatnavSatelliteSystem* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_satnav_satellite_system_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeSatnavSatelliteSystem* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeSatnavSignalDescriptor` looks. */
extern const Aspn23Struct aspn23_type_satnav_signal_descriptor_struct;
size_t aspn23_type_satnav_signal_descriptor_lcm_encoded_size(
    const Aspn23TypeSatnavSignalDescriptor* self,
    Aspn23LcmError* error);
size_t aspn23_type_satnav_signal_descriptor_lcm_encode(
    const Aspn23TypeSatnavSignalDescriptor* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_satnav_signal_descriptor_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeSatnavSignalDescriptor* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeSatnavObs` looks. */
extern const Aspn23Struct aspn23_type_satnav_obs_struct;
size_t aspn23_type_satnav_obs_lcm_encoded_size(
    const Aspn23TypeSatnavObs* self,
    Aspn23LcmError* error);
size_t aspn23_type_satnav_obs_lcm_encode(
    const Aspn23TypeSatnavObs* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_satnav_obs_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeSatnavObs* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeSatnavTime` looks. */
extern const Aspn23Struct aspn23_type_satnav_time_struct;
size_t aspn23_type_satnav_time_lcm_encoded_size(
    const Aspn23TypeSatnavTime* self,
    Aspn23LcmError* error);
size_t aspn23_type_satnav_time_lcm_encode(
    const Aspn23TypeSatnavTime* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_satnav_time_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeSatnavTime* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23TypeSatnavSvData` looks. */
extern const Aspn23Struct aspn23_type_satnav_sv_data_struct;
size_t aspn23_type_satnav_sv_data_lcm_encoded_size(
    const Aspn23TypeSatnavSvData* self,
    Aspn23LcmError* error);
size_t aspn23_type_satnav_sv_data_lcm_encode(
    const Aspn23TypeSatnavSvData* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_type_satnav_sv_data_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23TypeSatnavSvData* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataBeidouEphemeris` looks. */
extern const Aspn23Struct aspn23_metadata_beidou_ephemeris_struct;
size_t aspn23_metadata_beidou_ephemeris_lcm_encoded_size(
    const Aspn23MetadataBeidouEphemeris* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_beidou_ephemeris_lcm_encode(
    const Aspn23MetadataBeidouEphemeris* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_beidou_ephemeris_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataBeidouEphemeris* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGlonassEphemeris` looks. */
extern const Aspn23Struct aspn23_metadata_glonass_ephemeris_struct;
size_t aspn23_metadata_glonass_ephemeris_lcm_encoded_size(
    const Aspn23MetadataGlonassEphemeris* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_glonass_ephemeris_lcm_encode(
    const Aspn23MetadataGlonassEphemeris* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_glonass_ephemeris_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGlonassEphemeris* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGpsCnavEphemeris` looks. */
extern const Aspn23Struct aspn23_metadata_gps_cnav_ephemeris_struct;
size_t aspn23_metadata_gps_cnav_ephemeris_lcm_encoded_size(
    const Aspn23MetadataGpsCnavEphemeris* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_gps_cnav_ephemeris_lcm_encode(
    const Aspn23MetadataGpsCnavEphemeris* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_gps_cnav_ephemeris_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGpsCnavEphemeris* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGpsLnavEphemeris` looks. */
extern const Aspn23Struct aspn23_metadata_gps_lnav_ephemeris_struct;
size_t aspn23_metadata_gps_lnav_ephemeris_lcm_encoded_size(
    const Aspn23MetadataGpsLnavEphemeris* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_gps_lnav_ephemeris_lcm_encode(
    const Aspn23MetadataGpsLnavEphemeris* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_gps_lnav_ephemeris_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGpsLnavEphemeris* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGpsMnavEphemeris` looks. */
extern const Aspn23Struct aspn23_metadata_gps_mnav_ephemeris_struct;
size_t aspn23_metadata_gps_mnav_ephemeris_lcm_encoded_size(
    const Aspn23MetadataGpsMnavEphemeris* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_gps_mnav_ephemeris_lcm_encode(
    const Aspn23MetadataGpsMnavEphemeris* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_gps_mnav_ephemeris_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGpsMnavEphemeris* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGpsIonoUtcParameters` looks. */
extern const Aspn23Struct aspn23_metadata_gps_iono_utc_parameters_struct;
size_t aspn23_metadata_gps_iono_utc_parameters_lcm_encoded_size(
    const Aspn23MetadataGpsIonoUtcParameters* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_gps_iono_utc_parameters_lcm_encode(
    const Aspn23MetadataGpsIonoUtcParameters* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_gps_iono_utc_parameters_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGpsIonoUtcParameters* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGalileoEphemeris` looks. */
extern const Aspn23Struct aspn23_metadata_galileo_ephemeris_struct;
size_t aspn23_metadata_galileo_ephemeris_lcm_encoded_size(
    const Aspn23MetadataGalileoEphemeris* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_galileo_ephemeris_lcm_encode(
    const Aspn23MetadataGalileoEphemeris* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_galileo_ephemeris_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGalileoEphemeris* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataImu` looks. */
extern const Aspn23Struct aspn23_metadata_imu_struct;
size_t aspn23_metadata_imu_lcm_encoded_size(
    const Aspn23MetadataImu* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_imu_lcm_encode(
    const Aspn23MetadataImu* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_imu_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataImu* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataGeneric` looks. */
extern const Aspn23Struct aspn23_metadata_generic_struct;
size_t aspn23_metadata_generic_lcm_encoded_size(
    const Aspn23MetadataGeneric* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_generic_lcm_encode(
    const Aspn23MetadataGeneric* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_generic_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataGeneric* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataImageFeatures` looks. */
extern const Aspn23Struct aspn23_metadata_image_features_struct;
size_t aspn23_metadata_image_features_lcm_encoded_size(
    const Aspn23MetadataImageFeatures* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_image_features_lcm_encode(
    const Aspn23MetadataImageFeatures* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_image_features_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataImageFeatures* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataMagneticField` looks. */
extern const Aspn23Struct aspn23_metadata_magnetic_field_struct;
size_t aspn23_metadata_magnetic_field_lcm_encoded_size(
    const Aspn23MetadataMagneticField* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_magnetic_field_lcm_encode(
    const Aspn23MetadataMagneticField* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_magnetic_field_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataMagneticField* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MetadataSatnavObs` looks. */
extern const Aspn23Struct aspn23_metadata_satnav_obs_struct;
size_t aspn23_metadata_satnav_obs_lcm_encoded_size(
    const Aspn23MetadataSatnavObs* self,
    Aspn23LcmError* error);
size_t aspn23_metadata_satnav_obs_lcm_encode(
    const Aspn23MetadataSatnavObs* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_metadata_satnav_obs_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MetadataSatnavObs* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementImu` looks. */
extern const Aspn23Struct aspn23_measurement_imu_struct;
size_t aspn23_measurement_imu_lcm_encoded_size(
    const Aspn23MeasurementImu* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_imu_lcm_encode(
    const Aspn23MeasurementImu* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_imu_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementImu* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementTdoa1Tx2Rx` looks. */
extern const Aspn23Struct aspn23_measurement_tdoa_1tx_2rx_struct;
size_t aspn23_measurement_tdoa_1tx_2rx_lcm_encoded_size(
    const Aspn23MeasurementTdoa1Tx2Rx* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_tdoa_1tx_2rx_lcm_encode(
    const Aspn23MeasurementTdoa1Tx2Rx* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_tdoa_1tx_2rx_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementTdoa1Tx2Rx* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementTdoa2Tx1Rx` looks. */
extern const Aspn23Struct aspn23_measurement_tdoa_2tx_1rx_struct;
size_t aspn23_measurement_tdoa_2tx_1rx_lcm_encoded_size(
    const Aspn23MeasurementTdoa2Tx1Rx* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_tdoa_2tx_1rx_lcm_encode(
    const Aspn23MeasurementTdoa2Tx1Rx* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_tdoa_2tx_1rx_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementTdoa2Tx1Rx* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementAccumulatedDistanceTraveled` looks. */
extern const Aspn23Struct aspn23_measurement_accumulated_distance_traveled_struct;
size_t aspn23_measurement_accumulated_distance_traveled_lcm_encoded_size(
    const Aspn23MeasurementAccumulatedDistanceTraveled* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_accumulated_distance_traveled_lcm_encode(
    const Aspn23MeasurementAccumulatedDistanceTraveled* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_accumulated_distance_traveled_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementAccumulatedDistanceTraveled* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementAltitude` looks. */
extern const Aspn23Struct aspn23_measurement_altitude_struct;
size_t aspn23_measurement_altitude_lcm_encoded_size(
    const Aspn23MeasurementAltitude* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_altitude_lcm_encode(
    const Aspn23MeasurementAltitude* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_altitude_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementAltitude* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementAngularVelocity` looks. */
extern const Aspn23Struct aspn23_measurement_angular_velocity_struct;
size_t aspn23_measurement_angular_velocity_lcm_encoded_size(
    const Aspn23MeasurementAngularVelocity* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_angular_velocity_lcm_encode(
    const Aspn23MeasurementAngularVelocity* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_angular_velocity_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementAngularVelocity* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementAngularVelocity1D` looks. */
extern const Aspn23Struct aspn23_measurement_angular_velocity_1d_struct;
size_t aspn23_measurement_angular_velocity_1d_lcm_encoded_size(
    const Aspn23MeasurementAngularVelocity1D* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_angular_velocity_1d_lcm_encode(
    const Aspn23MeasurementAngularVelocity1D* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_angular_velocity_1d_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementAngularVelocity1D* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementAttitude2D` looks. */
extern const Aspn23Struct aspn23_measurement_attitude_2d_struct;
size_t aspn23_measurement_attitude_2d_lcm_encoded_size(
    const Aspn23MeasurementAttitude2D* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_attitude_2d_lcm_encode(
    const Aspn23MeasurementAttitude2D* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_attitude_2d_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementAttitude2D* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementAttitude3D` looks. */
extern const Aspn23Struct aspn23_measurement_attitude_3d_struct;
size_t aspn23_measurement_attitude_3d_lcm_encoded_size(
    const Aspn23MeasurementAttitude3D* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_attitude_3d_lcm_encode(
    const Aspn23MeasurementAttitude3D* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_attitude_3d_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementAttitude3D* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementBarometer` looks. */
extern const Aspn23Struct aspn23_measurement_barometer_struct;
size_t aspn23_measurement_barometer_lcm_encoded_size(
    const Aspn23MeasurementBarometer* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_barometer_lcm_encode(
    const Aspn23MeasurementBarometer* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_barometer_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementBarometer* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDeltaPosition` looks. */
extern const Aspn23Struct aspn23_measurement_delta_position_struct;
size_t aspn23_measurement_delta_position_lcm_encoded_size(
    const Aspn23MeasurementDeltaPosition* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_delta_position_lcm_encode(
    const Aspn23MeasurementDeltaPosition* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_delta_position_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDeltaPosition* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDeltaRange` looks. */
extern const Aspn23Struct aspn23_measurement_delta_range_struct;
size_t aspn23_measurement_delta_range_lcm_encoded_size(
    const Aspn23MeasurementDeltaRange* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_delta_range_lcm_encode(
    const Aspn23MeasurementDeltaRange* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_delta_range_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDeltaRange* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDeltaRangeToPoint` looks. */
extern const Aspn23Struct aspn23_measurement_delta_range_to_point_struct;
size_t aspn23_measurement_delta_range_to_point_lcm_encoded_size(
    const Aspn23MeasurementDeltaRangeToPoint* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_delta_range_to_point_lcm_encode(
    const Aspn23MeasurementDeltaRangeToPoint* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_delta_range_to_point_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDeltaRangeToPoint* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDirection2DToPoints` looks. */
extern const Aspn23Struct aspn23_measurement_direction_2d_to_points_struct;
size_t aspn23_measurement_direction_2d_to_points_lcm_encoded_size(
    const Aspn23MeasurementDirection2DToPoints* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_direction_2d_to_points_lcm_encode(
    const Aspn23MeasurementDirection2DToPoints* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_direction_2d_to_points_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDirection2DToPoints* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDirection3DToPoints` looks. */
extern const Aspn23Struct aspn23_measurement_direction_3d_to_points_struct;
size_t aspn23_measurement_direction_3d_to_points_lcm_encoded_size(
    const Aspn23MeasurementDirection3DToPoints* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_direction_3d_to_points_lcm_encode(
    const Aspn23MeasurementDirection3DToPoints* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_direction_3d_to_points_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDirection3DToPoints* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDirectionOfMotion2D` looks. */
extern const Aspn23Struct aspn23_measurement_direction_of_motion_2d_struct;
size_t aspn23_measurement_direction_of_motion_2d_lcm_encoded_size(
    const Aspn23MeasurementDirectionOfMotion2D* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_direction_of_motion_2d_lcm_encode(
    const Aspn23MeasurementDirectionOfMotion2D* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_direction_of_motion_2d_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDirectionOfMotion2D* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementDirectionOfMotion3D` looks. */
extern const Aspn23Struct aspn23_measurement_direction_of_motion_3d_struct;
size_t aspn23_measurement_direction_of_motion_3d_lcm_encoded_size(
    const Aspn23MeasurementDirectionOfMotion3D* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_direction_of_motion_3d_lcm_encode(
    const Aspn23MeasurementDirectionOfMotion3D* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_direction_of_motion_3d_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementDirectionOfMotion3D* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementFrequencyDifference` looks. */
extern const Aspn23Struct aspn23_measurement_frequency_difference_struct;
size_t aspn23_measurement_frequency_difference_lcm_encoded_size(
    const Aspn23MeasurementFrequencyDifference* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_frequency_difference_lcm_encode(
    const Aspn23MeasurementFrequencyDifference* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_frequency_difference_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementFrequencyDifference* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementHeading` looks. */
extern const Aspn23Struct aspn23_measurement_heading_struct;
size_t aspn23_measurement_heading_lcm_encoded_size(
    const Aspn23MeasurementHeading* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_heading_lcm_encode(
    const Aspn23MeasurementHeading* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_heading_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementHeading* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementImage` looks. */
extern const Aspn23Struct aspn23_measurement_image_struct;
size_t aspn23_measurement_image_lcm_encoded_size(
    const Aspn23MeasurementImage* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_image_lcm_encode(
    const Aspn23MeasurementImage* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_image_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementImage* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementMagneticField` looks. */
extern const Aspn23Struct aspn23_measurement_magnetic_field_struct;
size_t aspn23_measurement_magnetic_field_lcm_encoded_size(
    const Aspn23MeasurementMagneticField* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_magnetic_field_lcm_encode(
    const Aspn23MeasurementMagneticField* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_magnetic_field_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementMagneticField* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementMagneticFieldMagnitude` looks. */
extern const Aspn23Struct aspn23_measurement_magnetic_field_magnitude_struct;
size_t aspn23_measurement_magnetic_field_magnitude_lcm_encoded_size(
    const Aspn23MeasurementMagneticFieldMagnitude* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_magnetic_field_magnitude_lcm_encode(
    const Aspn23MeasurementMagneticFieldMagnitude* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_magnetic_field_magnitude_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementMagneticFieldMagnitude* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementPosition` looks. */
extern const Aspn23Struct aspn23_measurement_position_struct;
size_t aspn23_measurement_position_lcm_encoded_size(
    const Aspn23MeasurementPosition* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_position_lcm_encode(
    const Aspn23MeasurementPosition* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_position_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementPosition* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementPositionAttitude` looks. */
extern const Aspn23Struct aspn23_measurement_position_attitude_struct;
size_t aspn23_measurement_position_attitude_lcm_encoded_size(
    const Aspn23MeasurementPositionAttitude* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_position_attitude_lcm_encode(
    const Aspn23MeasurementPositionAttitude* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_position_attitude_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementPositionAttitude* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementPositionVelocityAttitude` looks. */
extern const Aspn23Struct aspn23_measurement_position_velocity_attitude_struct;
size_t aspn23_measurement_position_velocity_attitude_lcm_encoded_size(
    const Aspn23MeasurementPositionVelocityAttitude* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_position_velocity_attitude_lcm_encode(
    const Aspn23MeasurementPositionVelocityAttitude* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_position_velocity_attitude_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementPositionVelocityAttitude* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementRangeRateToPoint` looks. */
extern const Aspn23Struct aspn23_measurement_range_rate_to_point_struct;
size_t aspn23_measurement_range_rate_to_point_lcm_encoded_size(
    const Aspn23MeasurementRangeRateToPoint* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_range_rate_to_point_lcm_encode(
    const Aspn23MeasurementRangeRateToPoint* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_range_rate_to_point_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementRangeRateToPoint* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementRangeToPoint` looks. */
extern const Aspn23Struct aspn23_measurement_range_to_point_struct;
size_t aspn23_measurement_range_to_point_lcm_encoded_size(
    const Aspn23MeasurementRangeToPoint* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_range_to_point_lcm_encode(
    const Aspn23MeasurementRangeToPoint* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_range_to_point_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementRangeToPoint* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementSatnav` looks. */
extern const Aspn23Struct aspn23_measurement_satnav_struct;
size_t aspn23_measurement_satnav_lcm_encoded_size(
    const Aspn23MeasurementSatnav* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_satnav_lcm_encode(
    const Aspn23MeasurementSatnav* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_satnav_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementSatnav* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementSatnavSubframe` looks. */
extern const Aspn23Struct aspn23_measurement_satnav_subframe_struct;
size_t aspn23_measurement_satnav_subframe_lcm_encoded_size(
    const Aspn23MeasurementSatnavSubframe* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_satnav_subframe_lcm_encode(
    const Aspn23MeasurementSatnavSubframe* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_satnav_subframe_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementSatnavSubframe* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementSatnavWithSvData` looks. */
extern const Aspn23Struct aspn23_measurement_satnav_with_sv_data_struct;
size_t aspn23_measurement_satnav_with_sv_data_lcm_encoded_size(
    const Aspn23MeasurementSatnavWithSvData* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_satnav_with_sv_data_lcm_encode(
    const Aspn23MeasurementSatnavWithSvData* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_satnav_with_sv_data_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementSatnavWithSvData* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementSpecificForce1D` looks. */
extern const Aspn23Struct aspn23_measurement_specific_force_1d_struct;
size_t aspn23_measurement_specific_force_1d_lcm_encoded_size(
    const Aspn23MeasurementSpecificForce1D* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_specific_force_1d_lcm_encode(
    const Aspn23MeasurementSpecificForce1D* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_specific_force_1d_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementSpecificForce1D* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementSpeed` looks. */
extern const Aspn23Struct aspn23_measurement_speed_struct;
size_t aspn23_measurement_speed_lcm_encoded_size(
    const Aspn23MeasurementSpeed* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_speed_lcm_encode(
    const Aspn23MeasurementSpeed* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_speed_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementSpeed* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementTemperature` looks. */
extern const Aspn23Struct aspn23_measurement_temperature_struct;
size_t aspn23_measurement_temperature_lcm_encoded_size(
    const Aspn23MeasurementTemperature* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_temperature_lcm_encode(
    const Aspn23MeasurementTemperature* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_temperature_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementTemperature* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementTime` looks. */
extern const Aspn23Struct aspn23_measurement_time_struct;
size_t aspn23_measurement_time_lcm_encoded_size(
    const Aspn23MeasurementTime* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_time_lcm_encode(
    const Aspn23MeasurementTime* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_time_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementTime* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementTimeDifference` looks. */
extern const Aspn23Struct aspn23_measurement_time_difference_struct;
size_t aspn23_measurement_time_difference_lcm_encoded_size(
    const Aspn23MeasurementTimeDifference* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_time_difference_lcm_encode(
    const Aspn23MeasurementTimeDifference* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_time_difference_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementTimeDifference* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementTimeFrequencyDifference` looks. */
extern const Aspn23Struct aspn23_measurement_time_frequency_difference_struct;
size_t aspn23_measurement_time_frequency_difference_lcm_encoded_size(
    const Aspn23MeasurementTimeFrequencyDifference* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_time_frequency_difference_lcm_encode(
    const Aspn23MeasurementTimeFrequencyDifference* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_time_frequency_difference_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementTimeFrequencyDifference* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

/** How `Aspn23MeasurementVelocity` looks. */
extern const Aspn23Struct aspn23_measurement_velocity_struct;
size_t aspn23_measurement_velocity_lcm_encoded_size(
    const Aspn23MeasurementVelocity* self,
    Aspn23LcmError* error);
size_t aspn23_measurement_velocity_lcm_encode(
    const Aspn23MeasurementVelocity* self,
    unsigned char* buffer,
    size_t capacity,
    Aspn23LcmError* error);
bool aspn23_measurement_velocity_lcm_decode(
    const unsigned char* bytes,
    size_t length,
    Aspn23MeasurementVelocity* self,
    const Aspn23Allocator* allocator,
    Aspn23LcmError* error);

#ifdef __cplusplus
}
#endif

#endif
