/*
 * The functions that make, copy and free each struct.
 *
 * Made from api-spec by `cargo pntos gen`. Changes belong there.
 */

#include <string.h>

#include "../src/aspn23_struct.h"

Aspn23TypeTimestamp* ASPN_NULLABLE aspn23_type_timestamp_new(int64_t elapsed_nsec) {
    Aspn23TypeTimestamp members;
    memset(&members, 0, sizeof(members));
    members.elapsed_nsec = elapsed_nsec;
    return aspn23_type_timestamp_copy(&members);
}

Aspn23TypeTimestamp* ASPN_NULLABLE aspn23_type_timestamp_copy(Aspn23TypeTimestamp* self) {
    return (Aspn23TypeTimestamp*)aspn23_struct_copy(&aspn23_type_timestamp_struct, self);
}

void aspn23_type_timestamp_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_timestamp_struct, pointer);
}

void aspn23_type_timestamp_free_members(Aspn23TypeTimestamp* self) {
    aspn23_struct_free_members(&aspn23_type_timestamp_struct, self, NULL);
}

Aspn23TypeHeader* ASPN_NULLABLE aspn23_type_header_new(Aspn23MessageType message_type,
                                                       uint32_t vendor_id,
                                                       uint64_t device_id,
                                                       uint32_t context_id,
                                                       uint16_t sequence_id) {
    Aspn23TypeHeader members;
    memset(&members, 0, sizeof(members));
    members.message_type = message_type;
    members.vendor_id = vendor_id;
    members.device_id = device_id;
    members.context_id = context_id;
    members.sequence_id = sequence_id;
    return aspn23_type_header_copy(&members);
}

Aspn23TypeHeader* ASPN_NULLABLE aspn23_type_header_copy(Aspn23TypeHeader* self) {
    return (Aspn23TypeHeader*)aspn23_struct_copy(&aspn23_type_header_struct, self);
}

void aspn23_type_header_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_header_struct, pointer);
}

void aspn23_type_header_free_members(Aspn23TypeHeader* self) {
    aspn23_struct_free_members(&aspn23_type_header_struct, self, NULL);
}

Aspn23TypeRemotePoint* ASPN_NULLABLE aspn23_type_remote_point_new(
    uint8_t included_terms,
    uint32_t id,
    Aspn23TypeRemotePointPositionReferenceFrame position_reference_frame,
    double position1,
    double position2,
    double position3,
    uint8_t num_position_components,
    double* position_covariance) {
    Aspn23TypeRemotePoint members;
    memset(&members, 0, sizeof(members));
    members.included_terms = included_terms;
    members.id = id;
    members.position_reference_frame = position_reference_frame;
    members.position1 = position1;
    members.position2 = position2;
    members.position3 = position3;
    members.num_position_components = num_position_components;
    members.position_covariance = position_covariance;
    return aspn23_type_remote_point_copy(&members);
}

Aspn23TypeRemotePoint* ASPN_NULLABLE aspn23_type_remote_point_copy(Aspn23TypeRemotePoint* self) {
    return (Aspn23TypeRemotePoint*)aspn23_struct_copy(&aspn23_type_remote_point_struct, self);
}

void aspn23_type_remote_point_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_remote_point_struct, pointer);
}

void aspn23_type_remote_point_free_members(Aspn23TypeRemotePoint* self) {
    aspn23_struct_free_members(&aspn23_type_remote_point_struct, self, NULL);
}

Aspn23TypeImageFeature* ASPN_NULLABLE aspn23_type_image_feature_new(double response,
                                                                    double orientation,
                                                                    double size,
                                                                    uint16_t class_id,
                                                                    uint16_t octave,
                                                                    uint16_t descriptor_size,
                                                                    uint8_t* descriptor) {
    Aspn23TypeImageFeature members;
    memset(&members, 0, sizeof(members));
    members.response = response;
    members.orientation = orientation;
    members.size = size;
    members.class_id = class_id;
    members.octave = octave;
    members.descriptor_size = descriptor_size;
    members.descriptor = descriptor;
    return aspn23_type_image_feature_copy(&members);
}

Aspn23TypeImageFeature* ASPN_NULLABLE aspn23_type_image_feature_copy(Aspn23TypeImageFeature* self) {
    return (Aspn23TypeImageFeature*)aspn23_struct_copy(&aspn23_type_image_feature_struct, self);
}

void aspn23_type_image_feature_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_image_feature_struct, pointer);
}

void aspn23_type_image_feature_free_members(Aspn23TypeImageFeature* self) {
    aspn23_struct_free_members(&aspn23_type_image_feature_struct, self, NULL);
}

Aspn23TypeIntegrity* ASPN_NULLABLE aspn23_type_integrity_new(
    Aspn23TypeIntegrityIntegrityMethod integrity_method,
    double integrity_value) {
    Aspn23TypeIntegrity members;
    memset(&members, 0, sizeof(members));
    members.integrity_method = integrity_method;
    members.integrity_value = integrity_value;
    return aspn23_type_integrity_copy(&members);
}

Aspn23TypeIntegrity* ASPN_NULLABLE aspn23_type_integrity_copy(Aspn23TypeIntegrity* self) {
    return (Aspn23TypeIntegrity*)aspn23_struct_copy(&aspn23_type_integrity_struct, self);
}

void aspn23_type_integrity_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_integrity_struct, pointer);
}

void aspn23_type_integrity_free_members(Aspn23TypeIntegrity* self) {
    aspn23_struct_free_members(&aspn23_type_integrity_struct, self, NULL);
}

Aspn23TypeDirection2DToPoint* ASPN_NULLABLE aspn23_type_direction_2d_to_point_new(
    Aspn23TypeRemotePoint* remote_point,
    Aspn23TypeDirection2DToPointReference reference,
    double obs,
    double variance,
    bool has_observation_characteristics,
    Aspn23TypeImageFeature* observation_characteristics,
    Aspn23TypeDirection2DToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23TypeDirection2DToPoint members;
    if (remote_point == NULL) return NULL;
    if (observation_characteristics == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.remote_point = *remote_point;
    members.reference = reference;
    members.obs = obs;
    members.variance = variance;
    members.has_observation_characteristics = has_observation_characteristics;
    members.observation_characteristics = *observation_characteristics;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_type_direction_2d_to_point_copy(&members);
}

Aspn23TypeDirection2DToPoint* ASPN_NULLABLE aspn23_type_direction_2d_to_point_copy(
    Aspn23TypeDirection2DToPoint* self) {
    return (Aspn23TypeDirection2DToPoint*)aspn23_struct_copy(&aspn23_type_direction_2d_to_point_struct, self);
}

void aspn23_type_direction_2d_to_point_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_direction_2d_to_point_struct, pointer);
}

void aspn23_type_direction_2d_to_point_free_members(Aspn23TypeDirection2DToPoint* self) {
    aspn23_struct_free_members(&aspn23_type_direction_2d_to_point_struct, self, NULL);
}

Aspn23TypeDirection3DToPoint* ASPN_NULLABLE aspn23_type_direction_3d_to_point_new(
    Aspn23TypeRemotePoint* remote_point,
    Aspn23TypeDirection3DToPointReferenceFrame reference_frame,
    double obs[2],
    double covariance[2][2],
    bool has_observation_characteristics,
    Aspn23TypeImageFeature* observation_characteristics,
    Aspn23TypeDirection3DToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23TypeDirection3DToPoint members;
    if (remote_point == NULL) return NULL;
    if (obs == NULL) return NULL;
    if (covariance == NULL) return NULL;
    if (observation_characteristics == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.remote_point = *remote_point;
    members.reference_frame = reference_frame;
    memcpy(members.obs, obs, sizeof(members.obs));
    memcpy(members.covariance, covariance, sizeof(members.covariance));
    members.has_observation_characteristics = has_observation_characteristics;
    members.observation_characteristics = *observation_characteristics;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_type_direction_3d_to_point_copy(&members);
}

Aspn23TypeDirection3DToPoint* ASPN_NULLABLE aspn23_type_direction_3d_to_point_copy(
    Aspn23TypeDirection3DToPoint* self) {
    return (Aspn23TypeDirection3DToPoint*)aspn23_struct_copy(&aspn23_type_direction_3d_to_point_struct, self);
}

void aspn23_type_direction_3d_to_point_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_direction_3d_to_point_struct, pointer);
}

void aspn23_type_direction_3d_to_point_free_members(Aspn23TypeDirection3DToPoint* self) {
    aspn23_struct_free_members(&aspn23_type_direction_3d_to_point_struct, self, NULL);
}

Aspn23TypeKeplerOrbit* ASPN_NULLABLE aspn23_type_kepler_orbit_new(double m_0,
                                                                  double delta_n,
                                                                  double e,
                                                                  double sqrt_a,
                                                                  double omega_0,
                                                                  double i_0,
                                                                  double i_dot,
                                                                  double omega,
                                                                  double omega_dot,
                                                                  double c_uc,
                                                                  double c_us,
                                                                  double c_rc,
                                                                  double c_rs,
                                                                  double c_ic,
                                                                  double c_is,
                                                                  double t_oe) {
    Aspn23TypeKeplerOrbit members;
    memset(&members, 0, sizeof(members));
    members.m_0 = m_0;
    members.delta_n = delta_n;
    members.e = e;
    members.sqrt_a = sqrt_a;
    members.omega_0 = omega_0;
    members.i_0 = i_0;
    members.i_dot = i_dot;
    members.omega = omega;
    members.omega_dot = omega_dot;
    members.c_uc = c_uc;
    members.c_us = c_us;
    members.c_rc = c_rc;
    members.c_rs = c_rs;
    members.c_ic = c_ic;
    members.c_is = c_is;
    members.t_oe = t_oe;
    return aspn23_type_kepler_orbit_copy(&members);
}

Aspn23TypeKeplerOrbit* ASPN_NULLABLE aspn23_type_kepler_orbit_copy(Aspn23TypeKeplerOrbit* self) {
    return (Aspn23TypeKeplerOrbit*)aspn23_struct_copy(&aspn23_type_kepler_orbit_struct, self);
}

void aspn23_type_kepler_orbit_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_kepler_orbit_struct, pointer);
}

void aspn23_type_kepler_orbit_free_members(Aspn23TypeKeplerOrbit* self) {
    aspn23_struct_free_members(&aspn23_type_kepler_orbit_struct, self, NULL);
}

Aspn23TypeMetadataheader* ASPN_NULLABLE aspn23_type_metadataheader_new(Aspn23TypeHeader* header,
                                                                       char* sensor_description,
                                                                       double delta_t_nom,
                                                                       uint8_t timestamp_clock_id,
                                                                       uint8_t digits_of_precision) {
    Aspn23TypeMetadataheader members;
    if (header == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.sensor_description = sensor_description;
    members.delta_t_nom = delta_t_nom;
    members.timestamp_clock_id = timestamp_clock_id;
    members.digits_of_precision = digits_of_precision;
    return aspn23_type_metadataheader_copy(&members);
}

Aspn23TypeMetadataheader* ASPN_NULLABLE aspn23_type_metadataheader_copy(
    Aspn23TypeMetadataheader* self) {
    return (Aspn23TypeMetadataheader*)aspn23_struct_copy(&aspn23_type_metadataheader_struct, self);
}

void aspn23_type_metadataheader_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_metadataheader_struct, pointer);
}

void aspn23_type_metadataheader_free_members(Aspn23TypeMetadataheader* self) {
    aspn23_struct_free_members(&aspn23_type_metadataheader_struct, self, NULL);
}

Aspn23TypeMounting* ASPN_NULLABLE aspn23_type_mounting_new(
    double lever_arm[3],
    double lever_arm_sigma[3],
    double orientation_quaternion[4],
    double orientation_tilt_error_covariance[3][3]) {
    Aspn23TypeMounting members;
    if (lever_arm == NULL) return NULL;
    if (lever_arm_sigma == NULL) return NULL;
    if (orientation_quaternion == NULL) return NULL;
    if (orientation_tilt_error_covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    memcpy(members.lever_arm, lever_arm, sizeof(members.lever_arm));
    memcpy(members.lever_arm_sigma, lever_arm_sigma, sizeof(members.lever_arm_sigma));
    memcpy(members.orientation_quaternion, orientation_quaternion, sizeof(members.orientation_quaternion));
    memcpy(members.orientation_tilt_error_covariance, orientation_tilt_error_covariance, sizeof(members.orientation_tilt_error_covariance));
    return aspn23_type_mounting_copy(&members);
}

Aspn23TypeMounting* ASPN_NULLABLE aspn23_type_mounting_copy(Aspn23TypeMounting* self) {
    return (Aspn23TypeMounting*)aspn23_struct_copy(&aspn23_type_mounting_struct, self);
}

void aspn23_type_mounting_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_mounting_struct, pointer);
}

void aspn23_type_mounting_free_members(Aspn23TypeMounting* self) {
    aspn23_struct_free_members(&aspn23_type_mounting_struct, self, NULL);
}

Aspn23TypeSatnavClock* ASPN_NULLABLE aspn23_type_satnav_clock_new(double t_oc,
                                                                  double af_0,
                                                                  double af_1,
                                                                  double af_2) {
    Aspn23TypeSatnavClock members;
    memset(&members, 0, sizeof(members));
    members.t_oc = t_oc;
    members.af_0 = af_0;
    members.af_1 = af_1;
    members.af_2 = af_2;
    return aspn23_type_satnav_clock_copy(&members);
}

Aspn23TypeSatnavClock* ASPN_NULLABLE aspn23_type_satnav_clock_copy(Aspn23TypeSatnavClock* self) {
    return (Aspn23TypeSatnavClock*)aspn23_struct_copy(&aspn23_type_satnav_clock_struct, self);
}

void aspn23_type_satnav_clock_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_satnav_clock_struct, pointer);
}

void aspn23_type_satnav_clock_free_members(Aspn23TypeSatnavClock* self) {
    aspn23_struct_free_members(&aspn23_type_satnav_clock_struct, self, NULL);
}

Aspn23TypeSatnavSatelliteSystem* ASPN_NULLABLE aspn23_type_satnav_satellite_system_new(
    Aspn23TypeSatnavSatelliteSystemSatelliteSystem satellite_system) {
    Aspn23TypeSatnavSatelliteSystem members;
    memset(&members, 0, sizeof(members));
    members.satellite_system = satellite_system;
    return aspn23_type_satnav_satellite_system_copy(&members);
}

Aspn23TypeSatnavSatelliteSystem* ASPN_NULLABLE aspn23_type_satnav_satellite_system_copy(
    Aspn23TypeSatnavSatelliteSystem* self) {
    return (Aspn23TypeSatnavSatelliteSystem*)aspn23_struct_copy(&aspn23_type_satnav_satellite_system_struct, self);
}

void aspn23_type_satnav_satellite_system_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_satnav_satellite_system_struct, pointer);
}

void aspn23_type_satnav_satellite_system_free_members(Aspn23TypeSatnavSatelliteSystem* self) {
    aspn23_struct_free_members(&aspn23_type_satnav_satellite_system_struct, self, NULL);
}

Aspn23TypeSatnavSignalDescriptor* ASPN_NULLABLE aspn23_type_satnav_signal_descriptor_new(
    Aspn23TypeSatnavSignalDescriptorSignalDescriptor signal_descriptor) {
    Aspn23TypeSatnavSignalDescriptor members;
    memset(&members, 0, sizeof(members));
    members.signal_descriptor = signal_descriptor;
    return aspn23_type_satnav_signal_descriptor_copy(&members);
}

Aspn23TypeSatnavSignalDescriptor* ASPN_NULLABLE aspn23_type_satnav_signal_descriptor_copy(
    Aspn23TypeSatnavSignalDescriptor* self) {
    return (Aspn23TypeSatnavSignalDescriptor*)aspn23_struct_copy(&aspn23_type_satnav_signal_descriptor_struct, self);
}

void aspn23_type_satnav_signal_descriptor_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_satnav_signal_descriptor_struct, pointer);
}

void aspn23_type_satnav_signal_descriptor_free_members(Aspn23TypeSatnavSignalDescriptor* self) {
    aspn23_struct_free_members(&aspn23_type_satnav_signal_descriptor_struct, self, NULL);
}

Aspn23TypeSatnavObs* ASPN_NULLABLE aspn23_type_satnav_obs_new(
    Aspn23TypeSatnavSatelliteSystem* satellite_system,
    Aspn23TypeSatnavSignalDescriptor* signal_descriptor,
    int16_t prn,
    double frequency,
    double pseudorange,
    float pseudorange_variance,
    Aspn23TypeSatnavObsPseudorangeRateType pseudorange_rate_type,
    double pseudorange_rate,
    float pseudorange_rate_variance,
    double carrier_phase,
    float carrier_phase_variance,
    float c_n0,
    int32_t lock_count,
    Aspn23TypeSatnavObsIonoCorrectionSource iono_correction_source,
    bool iono_correction_applied,
    bool tropo_correction_applied,
    bool signal_bias_correction_applied,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23TypeSatnavObs members;
    if (satellite_system == NULL) return NULL;
    if (signal_descriptor == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.satellite_system = *satellite_system;
    members.signal_descriptor = *signal_descriptor;
    members.prn = prn;
    members.frequency = frequency;
    members.pseudorange = pseudorange;
    members.pseudorange_variance = pseudorange_variance;
    members.pseudorange_rate_type = pseudorange_rate_type;
    members.pseudorange_rate = pseudorange_rate;
    members.pseudorange_rate_variance = pseudorange_rate_variance;
    members.carrier_phase = carrier_phase;
    members.carrier_phase_variance = carrier_phase_variance;
    members.c_n0 = c_n0;
    members.lock_count = lock_count;
    members.iono_correction_source = iono_correction_source;
    members.iono_correction_applied = iono_correction_applied;
    members.tropo_correction_applied = tropo_correction_applied;
    members.signal_bias_correction_applied = signal_bias_correction_applied;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_type_satnav_obs_copy(&members);
}

Aspn23TypeSatnavObs* ASPN_NULLABLE aspn23_type_satnav_obs_copy(Aspn23TypeSatnavObs* self) {
    return (Aspn23TypeSatnavObs*)aspn23_struct_copy(&aspn23_type_satnav_obs_struct, self);
}

void aspn23_type_satnav_obs_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_satnav_obs_struct, pointer);
}

void aspn23_type_satnav_obs_free_members(Aspn23TypeSatnavObs* self) {
    aspn23_struct_free_members(&aspn23_type_satnav_obs_struct, self, NULL);
}

Aspn23TypeSatnavTime* ASPN_NULLABLE aspn23_type_satnav_time_new(
    uint16_t week_number,
    double seconds_of_week,
    Aspn23TypeSatnavTimeTimeReference time_reference) {
    Aspn23TypeSatnavTime members;
    memset(&members, 0, sizeof(members));
    members.week_number = week_number;
    members.seconds_of_week = seconds_of_week;
    members.time_reference = time_reference;
    return aspn23_type_satnav_time_copy(&members);
}

Aspn23TypeSatnavTime* ASPN_NULLABLE aspn23_type_satnav_time_copy(Aspn23TypeSatnavTime* self) {
    return (Aspn23TypeSatnavTime*)aspn23_struct_copy(&aspn23_type_satnav_time_struct, self);
}

void aspn23_type_satnav_time_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_satnav_time_struct, pointer);
}

void aspn23_type_satnav_time_free_members(Aspn23TypeSatnavTime* self) {
    aspn23_struct_free_members(&aspn23_type_satnav_time_struct, self, NULL);
}

Aspn23TypeSatnavSvData* ASPN_NULLABLE aspn23_type_satnav_sv_data_new(
    int16_t prn,
    Aspn23TypeSatnavSatelliteSystem* satellite_system,
    Aspn23TypeSatnavSvDataEphemerisType ephemeris_type,
    Aspn23TypeSatnavTime* sv_data_time,
    Aspn23TypeSatnavSvDataCoordinateFrame coordinate_frame,
    double sv_pos[3],
    double sv_vel[3],
    double sv_clock_bias,
    double sv_clock_drift,
    Aspn23TypeSatnavSvDataGroupDelayEnum group_delay_enum,
    float group_delay_vector[4]) {
    Aspn23TypeSatnavSvData members;
    if (satellite_system == NULL) return NULL;
    if (sv_data_time == NULL) return NULL;
    if (sv_pos == NULL) return NULL;
    if (sv_vel == NULL) return NULL;
    if (group_delay_vector == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.prn = prn;
    members.satellite_system = *satellite_system;
    members.ephemeris_type = ephemeris_type;
    members.sv_data_time = *sv_data_time;
    members.coordinate_frame = coordinate_frame;
    memcpy(members.sv_pos, sv_pos, sizeof(members.sv_pos));
    memcpy(members.sv_vel, sv_vel, sizeof(members.sv_vel));
    members.sv_clock_bias = sv_clock_bias;
    members.sv_clock_drift = sv_clock_drift;
    members.group_delay_enum = group_delay_enum;
    memcpy(members.group_delay_vector, group_delay_vector, sizeof(members.group_delay_vector));
    return aspn23_type_satnav_sv_data_copy(&members);
}

Aspn23TypeSatnavSvData* ASPN_NULLABLE aspn23_type_satnav_sv_data_copy(Aspn23TypeSatnavSvData* self) {
    return (Aspn23TypeSatnavSvData*)aspn23_struct_copy(&aspn23_type_satnav_sv_data_struct, self);
}

void aspn23_type_satnav_sv_data_free(void* pointer) {
    aspn23_struct_free(&aspn23_type_satnav_sv_data_struct, pointer);
}

void aspn23_type_satnav_sv_data_free_members(Aspn23TypeSatnavSvData* self) {
    aspn23_struct_free_members(&aspn23_type_satnav_sv_data_struct, self, NULL);
}

Aspn23MetadataBeidouEphemeris* ASPN_NULLABLE aspn23_metadata_beidou_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double t_gd1,
    double t_gd2,
    int16_t aodc,
    int16_t aode) {
    Aspn23MetadataBeidouEphemeris members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (clock == NULL) return NULL;
    if (orbit == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.prn = prn;
    members.clock = *clock;
    members.orbit = *orbit;
    members.t_gd1 = t_gd1;
    members.t_gd2 = t_gd2;
    members.aodc = aodc;
    members.aode = aode;
    return aspn23_metadata_beidou_ephemeris_copy(&members);
}

Aspn23MetadataBeidouEphemeris* ASPN_NULLABLE aspn23_metadata_beidou_ephemeris_copy(
    Aspn23MetadataBeidouEphemeris* self) {
    return (Aspn23MetadataBeidouEphemeris*)aspn23_struct_copy(&aspn23_metadata_beidou_ephemeris_struct, self);
}

void aspn23_metadata_beidou_ephemeris_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_beidou_ephemeris_struct, pointer);
}

void aspn23_metadata_beidou_ephemeris_free_members(Aspn23MetadataBeidouEphemeris* self) {
    aspn23_struct_free_members(&aspn23_metadata_beidou_ephemeris_struct, self, NULL);
}

Aspn23MetadataGlonassEphemeris* ASPN_NULLABLE aspn23_metadata_glonass_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t slot_number,
    int32_t freq_o,
    int32_t n_t,
    double t_k,
    double t_b,
    double gamma_n,
    double tau_n,
    double sv_pos_x,
    double sv_vel_x,
    double sv_accel_x,
    double sv_pos_y,
    double sv_vel_y,
    double sv_accel_y,
    double sv_pos_z,
    double sv_vel_z,
    double sv_accel_z) {
    Aspn23MetadataGlonassEphemeris members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.slot_number = slot_number;
    members.freq_o = freq_o;
    members.n_t = n_t;
    members.t_k = t_k;
    members.t_b = t_b;
    members.gamma_n = gamma_n;
    members.tau_n = tau_n;
    members.sv_pos_x = sv_pos_x;
    members.sv_vel_x = sv_vel_x;
    members.sv_accel_x = sv_accel_x;
    members.sv_pos_y = sv_pos_y;
    members.sv_vel_y = sv_vel_y;
    members.sv_accel_y = sv_accel_y;
    members.sv_pos_z = sv_pos_z;
    members.sv_vel_z = sv_vel_z;
    members.sv_accel_z = sv_accel_z;
    return aspn23_metadata_glonass_ephemeris_copy(&members);
}

Aspn23MetadataGlonassEphemeris* ASPN_NULLABLE aspn23_metadata_glonass_ephemeris_copy(
    Aspn23MetadataGlonassEphemeris* self) {
    return (Aspn23MetadataGlonassEphemeris*)aspn23_struct_copy(&aspn23_metadata_glonass_ephemeris_struct, self);
}

void aspn23_metadata_glonass_ephemeris_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_glonass_ephemeris_struct, pointer);
}

void aspn23_metadata_glonass_ephemeris_free_members(Aspn23MetadataGlonassEphemeris* self) {
    aspn23_struct_free_members(&aspn23_metadata_glonass_ephemeris_struct, self, NULL);
}

Aspn23MetadataGpsCnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_cnav_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t week_number,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double t_gd,
    uint16_t iodc,
    uint8_t iode,
    double isc_l1_ca,
    double isc_l2_c,
    double isc_l5_i5,
    double isc_l5_q5,
    double delta_a_0,
    double a_dot) {
    Aspn23MetadataGpsCnavEphemeris members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (clock == NULL) return NULL;
    if (orbit == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.week_number = week_number;
    members.prn = prn;
    members.clock = *clock;
    members.orbit = *orbit;
    members.t_gd = t_gd;
    members.iodc = iodc;
    members.iode = iode;
    members.isc_l1_ca = isc_l1_ca;
    members.isc_l2_c = isc_l2_c;
    members.isc_l5_i5 = isc_l5_i5;
    members.isc_l5_q5 = isc_l5_q5;
    members.delta_a_0 = delta_a_0;
    members.a_dot = a_dot;
    return aspn23_metadata_gps_cnav_ephemeris_copy(&members);
}

Aspn23MetadataGpsCnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_cnav_ephemeris_copy(
    Aspn23MetadataGpsCnavEphemeris* self) {
    return (Aspn23MetadataGpsCnavEphemeris*)aspn23_struct_copy(&aspn23_metadata_gps_cnav_ephemeris_struct, self);
}

void aspn23_metadata_gps_cnav_ephemeris_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_gps_cnav_ephemeris_struct, pointer);
}

void aspn23_metadata_gps_cnav_ephemeris_free_members(Aspn23MetadataGpsCnavEphemeris* self) {
    aspn23_struct_free_members(&aspn23_metadata_gps_cnav_ephemeris_struct, self, NULL);
}

Aspn23MetadataGpsLnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_lnav_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t week_number,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double t_gd,
    uint16_t iodc,
    uint8_t iode) {
    Aspn23MetadataGpsLnavEphemeris members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (clock == NULL) return NULL;
    if (orbit == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.week_number = week_number;
    members.prn = prn;
    members.clock = *clock;
    members.orbit = *orbit;
    members.t_gd = t_gd;
    members.iodc = iodc;
    members.iode = iode;
    return aspn23_metadata_gps_lnav_ephemeris_copy(&members);
}

Aspn23MetadataGpsLnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_lnav_ephemeris_copy(
    Aspn23MetadataGpsLnavEphemeris* self) {
    return (Aspn23MetadataGpsLnavEphemeris*)aspn23_struct_copy(&aspn23_metadata_gps_lnav_ephemeris_struct, self);
}

void aspn23_metadata_gps_lnav_ephemeris_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_gps_lnav_ephemeris_struct, pointer);
}

void aspn23_metadata_gps_lnav_ephemeris_free_members(Aspn23MetadataGpsLnavEphemeris* self) {
    aspn23_struct_free_members(&aspn23_metadata_gps_lnav_ephemeris_struct, self, NULL);
}

Aspn23MetadataGpsMnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_mnav_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t week_number,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double a_dot,
    double delta_af_0,
    double delta_af_1,
    double delta_gamma,
    double delta_i,
    double delta_omega,
    double delta_a,
    double isc_l1_m_e,
    double isc_l2_m_e,
    double isc_l1_m_s,
    double isc_l2_m_s,
    double isa_l2_py,
    double isa_l1_m_e,
    double isa_l2_m_e,
    double isa_l1_m_s,
    double isa_l2_m_s) {
    Aspn23MetadataGpsMnavEphemeris members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (clock == NULL) return NULL;
    if (orbit == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.week_number = week_number;
    members.prn = prn;
    members.clock = *clock;
    members.orbit = *orbit;
    members.a_dot = a_dot;
    members.delta_af_0 = delta_af_0;
    members.delta_af_1 = delta_af_1;
    members.delta_gamma = delta_gamma;
    members.delta_i = delta_i;
    members.delta_omega = delta_omega;
    members.delta_a = delta_a;
    members.isc_l1_m_e = isc_l1_m_e;
    members.isc_l2_m_e = isc_l2_m_e;
    members.isc_l1_m_s = isc_l1_m_s;
    members.isc_l2_m_s = isc_l2_m_s;
    members.isa_l2_py = isa_l2_py;
    members.isa_l1_m_e = isa_l1_m_e;
    members.isa_l2_m_e = isa_l2_m_e;
    members.isa_l1_m_s = isa_l1_m_s;
    members.isa_l2_m_s = isa_l2_m_s;
    return aspn23_metadata_gps_mnav_ephemeris_copy(&members);
}

Aspn23MetadataGpsMnavEphemeris* ASPN_NULLABLE aspn23_metadata_gps_mnav_ephemeris_copy(
    Aspn23MetadataGpsMnavEphemeris* self) {
    return (Aspn23MetadataGpsMnavEphemeris*)aspn23_struct_copy(&aspn23_metadata_gps_mnav_ephemeris_struct, self);
}

void aspn23_metadata_gps_mnav_ephemeris_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_gps_mnav_ephemeris_struct, pointer);
}

void aspn23_metadata_gps_mnav_ephemeris_free_members(Aspn23MetadataGpsMnavEphemeris* self) {
    aspn23_struct_free_members(&aspn23_metadata_gps_mnav_ephemeris_struct, self, NULL);
}

Aspn23MetadataGpsIonoUtcParameters* ASPN_NULLABLE aspn23_metadata_gps_iono_utc_parameters_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    double a_0,
    double a_1,
    int8_t delta_t_ls,
    uint32_t tot,
    uint8_t wn_t,
    uint8_t wn_lsf,
    uint8_t dn,
    int8_t delta_t_lsf,
    double alpha_0,
    double alpha_1,
    double alpha_2,
    double alpha_3,
    double beta_0,
    double beta_1,
    double beta_2,
    double beta_3) {
    Aspn23MetadataGpsIonoUtcParameters members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.a_0 = a_0;
    members.a_1 = a_1;
    members.delta_t_ls = delta_t_ls;
    members.tot = tot;
    members.wn_t = wn_t;
    members.wn_lsf = wn_lsf;
    members.dn = dn;
    members.delta_t_lsf = delta_t_lsf;
    members.alpha_0 = alpha_0;
    members.alpha_1 = alpha_1;
    members.alpha_2 = alpha_2;
    members.alpha_3 = alpha_3;
    members.beta_0 = beta_0;
    members.beta_1 = beta_1;
    members.beta_2 = beta_2;
    members.beta_3 = beta_3;
    return aspn23_metadata_gps_iono_utc_parameters_copy(&members);
}

Aspn23MetadataGpsIonoUtcParameters* ASPN_NULLABLE aspn23_metadata_gps_iono_utc_parameters_copy(
    Aspn23MetadataGpsIonoUtcParameters* self) {
    return (Aspn23MetadataGpsIonoUtcParameters*)aspn23_struct_copy(&aspn23_metadata_gps_iono_utc_parameters_struct, self);
}

void aspn23_metadata_gps_iono_utc_parameters_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_gps_iono_utc_parameters_struct, pointer);
}

void aspn23_metadata_gps_iono_utc_parameters_free_members(Aspn23MetadataGpsIonoUtcParameters* self) {
    aspn23_struct_free_members(&aspn23_metadata_gps_iono_utc_parameters_struct, self, NULL);
}

Aspn23MetadataGalileoEphemeris* ASPN_NULLABLE aspn23_metadata_galileo_ephemeris_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MetadataGalileoEphemerisNavMsgType nav_msg_type,
    int32_t prn,
    Aspn23TypeSatnavClock* clock,
    Aspn23TypeKeplerOrbit* orbit,
    double bgd) {
    Aspn23MetadataGalileoEphemeris members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (clock == NULL) return NULL;
    if (orbit == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.nav_msg_type = nav_msg_type;
    members.prn = prn;
    members.clock = *clock;
    members.orbit = *orbit;
    members.bgd = bgd;
    return aspn23_metadata_galileo_ephemeris_copy(&members);
}

Aspn23MetadataGalileoEphemeris* ASPN_NULLABLE aspn23_metadata_galileo_ephemeris_copy(
    Aspn23MetadataGalileoEphemeris* self) {
    return (Aspn23MetadataGalileoEphemeris*)aspn23_struct_copy(&aspn23_metadata_galileo_ephemeris_struct, self);
}

void aspn23_metadata_galileo_ephemeris_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_galileo_ephemeris_struct, pointer);
}

void aspn23_metadata_galileo_ephemeris_free_members(Aspn23MetadataGalileoEphemeris* self) {
    aspn23_struct_free_members(&aspn23_metadata_galileo_ephemeris_struct, self, NULL);
}

Aspn23MetadataImu* ASPN_NULLABLE aspn23_metadata_imu_new(Aspn23TypeMetadataheader* info,
                                                         Aspn23TypeTimestamp* time_of_validity,
                                                         Aspn23TypeMounting* mounting,
                                                         Aspn23MetadataImuErrorModel error_model,
                                                         uint16_t num_error_model_params,
                                                         double* error_model_params) {
    Aspn23MetadataImu members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (mounting == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.mounting = *mounting;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    return aspn23_metadata_imu_copy(&members);
}

Aspn23MetadataImu* ASPN_NULLABLE aspn23_metadata_imu_copy(Aspn23MetadataImu* self) {
    return (Aspn23MetadataImu*)aspn23_struct_copy(&aspn23_metadata_imu_struct, self);
}

void aspn23_metadata_imu_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_imu_struct, pointer);
}

void aspn23_metadata_imu_free_members(Aspn23MetadataImu* self) {
    aspn23_struct_free_members(&aspn23_metadata_imu_struct, self, NULL);
}

Aspn23MetadataGeneric* ASPN_NULLABLE aspn23_metadata_generic_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeMounting* mounting) {
    Aspn23MetadataGeneric members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (mounting == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.mounting = *mounting;
    return aspn23_metadata_generic_copy(&members);
}

Aspn23MetadataGeneric* ASPN_NULLABLE aspn23_metadata_generic_copy(Aspn23MetadataGeneric* self) {
    return (Aspn23MetadataGeneric*)aspn23_struct_copy(&aspn23_metadata_generic_struct, self);
}

void aspn23_metadata_generic_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_generic_struct, pointer);
}

void aspn23_metadata_generic_free_members(Aspn23MetadataGeneric* self) {
    aspn23_struct_free_members(&aspn23_metadata_generic_struct, self, NULL);
}

Aspn23MetadataImageFeatures* ASPN_NULLABLE aspn23_metadata_image_features_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MetadataImageFeaturesKeypointDetector keypoint_detector,
    bool orientation_calculated,
    Aspn23MetadataImageFeaturesDescriptorExtractor descriptor_extractor,
    bool is_bigendian,
    Aspn23MetadataImageFeaturesDescriptorType descriptor_type,
    uint16_t descriptor_number_of_elements) {
    Aspn23MetadataImageFeatures members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.keypoint_detector = keypoint_detector;
    members.orientation_calculated = orientation_calculated;
    members.descriptor_extractor = descriptor_extractor;
    members.is_bigendian = is_bigendian;
    members.descriptor_type = descriptor_type;
    members.descriptor_number_of_elements = descriptor_number_of_elements;
    return aspn23_metadata_image_features_copy(&members);
}

Aspn23MetadataImageFeatures* ASPN_NULLABLE aspn23_metadata_image_features_copy(
    Aspn23MetadataImageFeatures* self) {
    return (Aspn23MetadataImageFeatures*)aspn23_struct_copy(&aspn23_metadata_image_features_struct, self);
}

void aspn23_metadata_image_features_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_image_features_struct, pointer);
}

void aspn23_metadata_image_features_free_members(Aspn23MetadataImageFeatures* self) {
    aspn23_struct_free_members(&aspn23_metadata_image_features_struct, self, NULL);
}

Aspn23MetadataMagneticField* ASPN_NULLABLE aspn23_metadata_magnetic_field_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeMounting* mounting,
    uint8_t num_meas,
    double* ASPN_NULLABLE k,
    double* ASPN_NULLABLE b) {
    Aspn23MetadataMagneticField members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (mounting == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.mounting = *mounting;
    members.num_meas = num_meas;
    members.k = k;
    members.b = b;
    return aspn23_metadata_magnetic_field_copy(&members);
}

Aspn23MetadataMagneticField* ASPN_NULLABLE aspn23_metadata_magnetic_field_copy(
    Aspn23MetadataMagneticField* self) {
    return (Aspn23MetadataMagneticField*)aspn23_struct_copy(&aspn23_metadata_magnetic_field_struct, self);
}

void aspn23_metadata_magnetic_field_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_magnetic_field_struct, pointer);
}

void aspn23_metadata_magnetic_field_free_members(Aspn23MetadataMagneticField* self) {
    aspn23_struct_free_members(&aspn23_metadata_magnetic_field_struct, self, NULL);
}

Aspn23MetadataSatnavObs* ASPN_NULLABLE aspn23_metadata_satnav_obs_new(
    Aspn23TypeMetadataheader* info,
    Aspn23TypeTimestamp* time_of_validity,
    float deltarange_interval_start,
    float deltarange_interval_stop) {
    Aspn23MetadataSatnavObs members;
    if (info == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.info = *info;
    members.time_of_validity = *time_of_validity;
    members.deltarange_interval_start = deltarange_interval_start;
    members.deltarange_interval_stop = deltarange_interval_stop;
    return aspn23_metadata_satnav_obs_copy(&members);
}

Aspn23MetadataSatnavObs* ASPN_NULLABLE aspn23_metadata_satnav_obs_copy(
    Aspn23MetadataSatnavObs* self) {
    return (Aspn23MetadataSatnavObs*)aspn23_struct_copy(&aspn23_metadata_satnav_obs_struct, self);
}

void aspn23_metadata_satnav_obs_free(void* pointer) {
    aspn23_struct_free(&aspn23_metadata_satnav_obs_struct, pointer);
}

void aspn23_metadata_satnav_obs_free_members(Aspn23MetadataSatnavObs* self) {
    aspn23_struct_free_members(&aspn23_metadata_satnav_obs_struct, self, NULL);
}

Aspn23MeasurementImu* ASPN_NULLABLE aspn23_measurement_imu_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementImuImuType imu_type,
    double meas_accel[3],
    double meas_gyro[3],
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementImu members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (meas_accel == NULL) return NULL;
    if (meas_gyro == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.imu_type = imu_type;
    memcpy(members.meas_accel, meas_accel, sizeof(members.meas_accel));
    memcpy(members.meas_gyro, meas_gyro, sizeof(members.meas_gyro));
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_imu_copy(&members);
}

Aspn23MeasurementImu* ASPN_NULLABLE aspn23_measurement_imu_copy(Aspn23MeasurementImu* self) {
    return (Aspn23MeasurementImu*)aspn23_struct_copy(&aspn23_measurement_imu_struct, self);
}

void aspn23_measurement_imu_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_imu_struct, pointer);
}

void aspn23_measurement_imu_free_members(Aspn23MeasurementImu* self) {
    aspn23_struct_free_members(&aspn23_measurement_imu_struct, self, NULL);
}

Aspn23MeasurementTdoa1Tx2Rx* ASPN_NULLABLE aspn23_measurement_tdoa_1tx_2rx_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* tx_position_and_covariance,
    Aspn23TypeRemotePoint* rx1_position_and_covariance,
    double obs,
    double variance,
    Aspn23MeasurementTdoa1Tx2RxErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementTdoa1Tx2Rx members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (tx_position_and_covariance == NULL) return NULL;
    if (rx1_position_and_covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.tx_position_and_covariance = *tx_position_and_covariance;
    members.rx1_position_and_covariance = *rx1_position_and_covariance;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_tdoa_1tx_2rx_copy(&members);
}

Aspn23MeasurementTdoa1Tx2Rx* ASPN_NULLABLE aspn23_measurement_tdoa_1tx_2rx_copy(
    Aspn23MeasurementTdoa1Tx2Rx* self) {
    return (Aspn23MeasurementTdoa1Tx2Rx*)aspn23_struct_copy(&aspn23_measurement_tdoa_1tx_2rx_struct, self);
}

void aspn23_measurement_tdoa_1tx_2rx_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_tdoa_1tx_2rx_struct, pointer);
}

void aspn23_measurement_tdoa_1tx_2rx_free_members(Aspn23MeasurementTdoa1Tx2Rx* self) {
    aspn23_struct_free_members(&aspn23_measurement_tdoa_1tx_2rx_struct, self, NULL);
}

Aspn23MeasurementTdoa2Tx1Rx* ASPN_NULLABLE aspn23_measurement_tdoa_2tx_1rx_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* tx1_position_and_covariance,
    Aspn23TypeRemotePoint* tx2_position_and_covariance,
    double obs,
    double variance,
    Aspn23MeasurementTdoa2Tx1RxErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementTdoa2Tx1Rx members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (tx1_position_and_covariance == NULL) return NULL;
    if (tx2_position_and_covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.tx1_position_and_covariance = *tx1_position_and_covariance;
    members.tx2_position_and_covariance = *tx2_position_and_covariance;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_tdoa_2tx_1rx_copy(&members);
}

Aspn23MeasurementTdoa2Tx1Rx* ASPN_NULLABLE aspn23_measurement_tdoa_2tx_1rx_copy(
    Aspn23MeasurementTdoa2Tx1Rx* self) {
    return (Aspn23MeasurementTdoa2Tx1Rx*)aspn23_struct_copy(&aspn23_measurement_tdoa_2tx_1rx_struct, self);
}

void aspn23_measurement_tdoa_2tx_1rx_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_tdoa_2tx_1rx_struct, pointer);
}

void aspn23_measurement_tdoa_2tx_1rx_free_members(Aspn23MeasurementTdoa2Tx1Rx* self) {
    aspn23_struct_free_members(&aspn23_measurement_tdoa_2tx_1rx_struct, self, NULL);
}

Aspn23MeasurementAccumulatedDistanceTraveled* ASPN_NULLABLE aspn23_measurement_accumulated_distance_traveled_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double delta_t,
    double obs,
    double variance,
    Aspn23MeasurementAccumulatedDistanceTraveledErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementAccumulatedDistanceTraveled members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.delta_t = delta_t;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_accumulated_distance_traveled_copy(&members);
}

Aspn23MeasurementAccumulatedDistanceTraveled* ASPN_NULLABLE aspn23_measurement_accumulated_distance_traveled_copy(
    Aspn23MeasurementAccumulatedDistanceTraveled* self) {
    return (Aspn23MeasurementAccumulatedDistanceTraveled*)aspn23_struct_copy(&aspn23_measurement_accumulated_distance_traveled_struct, self);
}

void aspn23_measurement_accumulated_distance_traveled_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_accumulated_distance_traveled_struct, pointer);
}

void aspn23_measurement_accumulated_distance_traveled_free_members(
    Aspn23MeasurementAccumulatedDistanceTraveled* self) {
    aspn23_struct_free_members(&aspn23_measurement_accumulated_distance_traveled_struct, self, NULL);
}

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
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementAltitude members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference = reference;
    members.altitude = altitude;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_altitude_copy(&members);
}

Aspn23MeasurementAltitude* ASPN_NULLABLE aspn23_measurement_altitude_copy(
    Aspn23MeasurementAltitude* self) {
    return (Aspn23MeasurementAltitude*)aspn23_struct_copy(&aspn23_measurement_altitude_struct, self);
}

void aspn23_measurement_altitude_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_altitude_struct, pointer);
}

void aspn23_measurement_altitude_free_members(Aspn23MeasurementAltitude* self) {
    aspn23_struct_free_members(&aspn23_measurement_altitude_struct, self, NULL);
}

Aspn23MeasurementAngularVelocity* ASPN_NULLABLE aspn23_measurement_angular_velocity_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAngularVelocityReferenceFrame reference_frame,
    Aspn23MeasurementAngularVelocityImuType imu_type,
    double meas[3],
    double covariance[3][3],
    Aspn23MeasurementAngularVelocityErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementAngularVelocity members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (meas == NULL) return NULL;
    if (covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    members.imu_type = imu_type;
    memcpy(members.meas, meas, sizeof(members.meas));
    memcpy(members.covariance, covariance, sizeof(members.covariance));
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_angular_velocity_copy(&members);
}

Aspn23MeasurementAngularVelocity* ASPN_NULLABLE aspn23_measurement_angular_velocity_copy(
    Aspn23MeasurementAngularVelocity* self) {
    return (Aspn23MeasurementAngularVelocity*)aspn23_struct_copy(&aspn23_measurement_angular_velocity_struct, self);
}

void aspn23_measurement_angular_velocity_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_angular_velocity_struct, pointer);
}

void aspn23_measurement_angular_velocity_free_members(Aspn23MeasurementAngularVelocity* self) {
    aspn23_struct_free_members(&aspn23_measurement_angular_velocity_struct, self, NULL);
}

Aspn23MeasurementAngularVelocity1D* ASPN_NULLABLE aspn23_measurement_angular_velocity_1d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAngularVelocity1DSensorType sensor_type,
    double obs,
    double variance,
    Aspn23MeasurementAngularVelocity1DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementAngularVelocity1D members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.sensor_type = sensor_type;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_angular_velocity_1d_copy(&members);
}

Aspn23MeasurementAngularVelocity1D* ASPN_NULLABLE aspn23_measurement_angular_velocity_1d_copy(
    Aspn23MeasurementAngularVelocity1D* self) {
    return (Aspn23MeasurementAngularVelocity1D*)aspn23_struct_copy(&aspn23_measurement_angular_velocity_1d_struct, self);
}

void aspn23_measurement_angular_velocity_1d_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_angular_velocity_1d_struct, pointer);
}

void aspn23_measurement_angular_velocity_1d_free_members(Aspn23MeasurementAngularVelocity1D* self) {
    aspn23_struct_free_members(&aspn23_measurement_angular_velocity_1d_struct, self, NULL);
}

Aspn23MeasurementAttitude2D* ASPN_NULLABLE aspn23_measurement_attitude_2d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAttitude2DReferenceFrame reference_frame,
    double attitude2d[2],
    double covariance[2][2],
    Aspn23MeasurementAttitude2DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementAttitude2D members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (attitude2d == NULL) return NULL;
    if (covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    memcpy(members.attitude2d, attitude2d, sizeof(members.attitude2d));
    memcpy(members.covariance, covariance, sizeof(members.covariance));
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_attitude_2d_copy(&members);
}

Aspn23MeasurementAttitude2D* ASPN_NULLABLE aspn23_measurement_attitude_2d_copy(
    Aspn23MeasurementAttitude2D* self) {
    return (Aspn23MeasurementAttitude2D*)aspn23_struct_copy(&aspn23_measurement_attitude_2d_struct, self);
}

void aspn23_measurement_attitude_2d_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_attitude_2d_struct, pointer);
}

void aspn23_measurement_attitude_2d_free_members(Aspn23MeasurementAttitude2D* self) {
    aspn23_struct_free_members(&aspn23_measurement_attitude_2d_struct, self, NULL);
}

Aspn23MeasurementAttitude3D* ASPN_NULLABLE aspn23_measurement_attitude_3d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementAttitude3DReferenceFrame reference_frame,
    double quaternion[4],
    double tilt_error_covariance[3][3],
    Aspn23MeasurementAttitude3DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementAttitude3D members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (quaternion == NULL) return NULL;
    if (tilt_error_covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    memcpy(members.quaternion, quaternion, sizeof(members.quaternion));
    memcpy(members.tilt_error_covariance, tilt_error_covariance, sizeof(members.tilt_error_covariance));
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_attitude_3d_copy(&members);
}

Aspn23MeasurementAttitude3D* ASPN_NULLABLE aspn23_measurement_attitude_3d_copy(
    Aspn23MeasurementAttitude3D* self) {
    return (Aspn23MeasurementAttitude3D*)aspn23_struct_copy(&aspn23_measurement_attitude_3d_struct, self);
}

void aspn23_measurement_attitude_3d_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_attitude_3d_struct, pointer);
}

void aspn23_measurement_attitude_3d_free_members(Aspn23MeasurementAttitude3D* self) {
    aspn23_struct_free_members(&aspn23_measurement_attitude_3d_struct, self, NULL);
}

Aspn23MeasurementBarometer* ASPN_NULLABLE aspn23_measurement_barometer_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double pressure,
    double variance,
    Aspn23MeasurementBarometerErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementBarometer members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.pressure = pressure;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_barometer_copy(&members);
}

Aspn23MeasurementBarometer* ASPN_NULLABLE aspn23_measurement_barometer_copy(
    Aspn23MeasurementBarometer* self) {
    return (Aspn23MeasurementBarometer*)aspn23_struct_copy(&aspn23_measurement_barometer_struct, self);
}

void aspn23_measurement_barometer_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_barometer_struct, pointer);
}

void aspn23_measurement_barometer_free_members(Aspn23MeasurementBarometer* self) {
    aspn23_struct_free_members(&aspn23_measurement_barometer_struct, self, NULL);
}

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
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementDeltaPosition members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    members.delta_t = delta_t;
    members.num_meas = num_meas;
    members.term1 = term1;
    members.term2 = term2;
    members.term3 = term3;
    members.covariance = covariance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_delta_position_copy(&members);
}

Aspn23MeasurementDeltaPosition* ASPN_NULLABLE aspn23_measurement_delta_position_copy(
    Aspn23MeasurementDeltaPosition* self) {
    return (Aspn23MeasurementDeltaPosition*)aspn23_struct_copy(&aspn23_measurement_delta_position_struct, self);
}

void aspn23_measurement_delta_position_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_delta_position_struct, pointer);
}

void aspn23_measurement_delta_position_free_members(Aspn23MeasurementDeltaPosition* self) {
    aspn23_struct_free_members(&aspn23_measurement_delta_position_struct, self, NULL);
}

Aspn23MeasurementDeltaRange* ASPN_NULLABLE aspn23_measurement_delta_range_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double delta_t,
    double obs,
    double variance,
    Aspn23MeasurementDeltaRangeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementDeltaRange members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.delta_t = delta_t;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_delta_range_copy(&members);
}

Aspn23MeasurementDeltaRange* ASPN_NULLABLE aspn23_measurement_delta_range_copy(
    Aspn23MeasurementDeltaRange* self) {
    return (Aspn23MeasurementDeltaRange*)aspn23_struct_copy(&aspn23_measurement_delta_range_struct, self);
}

void aspn23_measurement_delta_range_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_delta_range_struct, pointer);
}

void aspn23_measurement_delta_range_free_members(Aspn23MeasurementDeltaRange* self) {
    aspn23_struct_free_members(&aspn23_measurement_delta_range_struct, self, NULL);
}

Aspn23MeasurementDeltaRangeToPoint* ASPN_NULLABLE aspn23_measurement_delta_range_to_point_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* remote_point,
    double obs,
    double delta_t,
    double variance,
    Aspn23MeasurementDeltaRangeToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementDeltaRangeToPoint members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (remote_point == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.remote_point = *remote_point;
    members.obs = obs;
    members.delta_t = delta_t;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_delta_range_to_point_copy(&members);
}

Aspn23MeasurementDeltaRangeToPoint* ASPN_NULLABLE aspn23_measurement_delta_range_to_point_copy(
    Aspn23MeasurementDeltaRangeToPoint* self) {
    return (Aspn23MeasurementDeltaRangeToPoint*)aspn23_struct_copy(&aspn23_measurement_delta_range_to_point_struct, self);
}

void aspn23_measurement_delta_range_to_point_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_delta_range_to_point_struct, pointer);
}

void aspn23_measurement_delta_range_to_point_free_members(Aspn23MeasurementDeltaRangeToPoint* self) {
    aspn23_struct_free_members(&aspn23_measurement_delta_range_to_point_struct, self, NULL);
}

Aspn23MeasurementDirection2DToPoints* ASPN_NULLABLE aspn23_measurement_direction_2d_to_points_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t num_obs,
    Aspn23TypeDirection2DToPoint* obs) {
    Aspn23MeasurementDirection2DToPoints members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.num_obs = num_obs;
    members.obs = obs;
    return aspn23_measurement_direction_2d_to_points_copy(&members);
}

Aspn23MeasurementDirection2DToPoints* ASPN_NULLABLE aspn23_measurement_direction_2d_to_points_copy(
    Aspn23MeasurementDirection2DToPoints* self) {
    return (Aspn23MeasurementDirection2DToPoints*)aspn23_struct_copy(&aspn23_measurement_direction_2d_to_points_struct, self);
}

void aspn23_measurement_direction_2d_to_points_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_direction_2d_to_points_struct, pointer);
}

void aspn23_measurement_direction_2d_to_points_free_members(
    Aspn23MeasurementDirection2DToPoints* self) {
    aspn23_struct_free_members(&aspn23_measurement_direction_2d_to_points_struct, self, NULL);
}

Aspn23MeasurementDirection3DToPoints* ASPN_NULLABLE aspn23_measurement_direction_3d_to_points_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint16_t num_obs,
    Aspn23TypeDirection3DToPoint* obs) {
    Aspn23MeasurementDirection3DToPoints members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.num_obs = num_obs;
    members.obs = obs;
    return aspn23_measurement_direction_3d_to_points_copy(&members);
}

Aspn23MeasurementDirection3DToPoints* ASPN_NULLABLE aspn23_measurement_direction_3d_to_points_copy(
    Aspn23MeasurementDirection3DToPoints* self) {
    return (Aspn23MeasurementDirection3DToPoints*)aspn23_struct_copy(&aspn23_measurement_direction_3d_to_points_struct, self);
}

void aspn23_measurement_direction_3d_to_points_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_direction_3d_to_points_struct, pointer);
}

void aspn23_measurement_direction_3d_to_points_free_members(
    Aspn23MeasurementDirection3DToPoints* self) {
    aspn23_struct_free_members(&aspn23_measurement_direction_3d_to_points_struct, self, NULL);
}

Aspn23MeasurementDirectionOfMotion2D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_2d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementDirectionOfMotion2DReference reference,
    double obs,
    double variance,
    Aspn23MeasurementDirectionOfMotion2DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementDirectionOfMotion2D members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference = reference;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_direction_of_motion_2d_copy(&members);
}

Aspn23MeasurementDirectionOfMotion2D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_2d_copy(
    Aspn23MeasurementDirectionOfMotion2D* self) {
    return (Aspn23MeasurementDirectionOfMotion2D*)aspn23_struct_copy(&aspn23_measurement_direction_of_motion_2d_struct, self);
}

void aspn23_measurement_direction_of_motion_2d_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_direction_of_motion_2d_struct, pointer);
}

void aspn23_measurement_direction_of_motion_2d_free_members(
    Aspn23MeasurementDirectionOfMotion2D* self) {
    aspn23_struct_free_members(&aspn23_measurement_direction_of_motion_2d_struct, self, NULL);
}

Aspn23MeasurementDirectionOfMotion3D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_3d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementDirectionOfMotion3DReferenceFrame reference_frame,
    double obs[3],
    double error_vector[3],
    double covariance[2][2],
    Aspn23MeasurementDirectionOfMotion3DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementDirectionOfMotion3D members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (obs == NULL) return NULL;
    if (error_vector == NULL) return NULL;
    if (covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    memcpy(members.obs, obs, sizeof(members.obs));
    memcpy(members.error_vector, error_vector, sizeof(members.error_vector));
    memcpy(members.covariance, covariance, sizeof(members.covariance));
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_direction_of_motion_3d_copy(&members);
}

Aspn23MeasurementDirectionOfMotion3D* ASPN_NULLABLE aspn23_measurement_direction_of_motion_3d_copy(
    Aspn23MeasurementDirectionOfMotion3D* self) {
    return (Aspn23MeasurementDirectionOfMotion3D*)aspn23_struct_copy(&aspn23_measurement_direction_of_motion_3d_struct, self);
}

void aspn23_measurement_direction_of_motion_3d_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_direction_of_motion_3d_struct, pointer);
}

void aspn23_measurement_direction_of_motion_3d_free_members(
    Aspn23MeasurementDirectionOfMotion3D* self) {
    aspn23_struct_free_members(&aspn23_measurement_direction_of_motion_3d_struct, self, NULL);
}

Aspn23MeasurementFrequencyDifference* ASPN_NULLABLE aspn23_measurement_frequency_difference_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t clock_id1,
    uint8_t clock_id2,
    double freq_diff,
    double variance,
    Aspn23MeasurementFrequencyDifferenceErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementFrequencyDifference members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.time_of_validity_attosec = time_of_validity_attosec;
    members.clock_id1 = clock_id1;
    members.clock_id2 = clock_id2;
    members.freq_diff = freq_diff;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_frequency_difference_copy(&members);
}

Aspn23MeasurementFrequencyDifference* ASPN_NULLABLE aspn23_measurement_frequency_difference_copy(
    Aspn23MeasurementFrequencyDifference* self) {
    return (Aspn23MeasurementFrequencyDifference*)aspn23_struct_copy(&aspn23_measurement_frequency_difference_struct, self);
}

void aspn23_measurement_frequency_difference_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_frequency_difference_struct, pointer);
}

void aspn23_measurement_frequency_difference_free_members(
    Aspn23MeasurementFrequencyDifference* self) {
    aspn23_struct_free_members(&aspn23_measurement_frequency_difference_struct, self, NULL);
}

Aspn23MeasurementHeading* ASPN_NULLABLE aspn23_measurement_heading_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementHeadingReference reference,
    double obs,
    double variance,
    Aspn23MeasurementHeadingErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementHeading members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference = reference;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_heading_copy(&members);
}

Aspn23MeasurementHeading* ASPN_NULLABLE aspn23_measurement_heading_copy(
    Aspn23MeasurementHeading* self) {
    return (Aspn23MeasurementHeading*)aspn23_struct_copy(&aspn23_measurement_heading_struct, self);
}

void aspn23_measurement_heading_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_heading_struct, pointer);
}

void aspn23_measurement_heading_free_members(Aspn23MeasurementHeading* self) {
    aspn23_struct_free_members(&aspn23_measurement_heading_struct, self, NULL);
}

Aspn23MeasurementImage* ASPN_NULLABLE aspn23_measurement_image_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint32_t height,
    uint32_t width,
    bool is_bigendian,
    Aspn23MeasurementImageImageType image_type,
    uint64_t image_data_length,
    uint8_t* image_data,
    Aspn23MeasurementImageCameraModel camera_model,
    uint8_t num_model_coefficients,
    double* model_coefficients,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementImage members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.height = height;
    members.width = width;
    members.is_bigendian = is_bigendian;
    members.image_type = image_type;
    members.image_data_length = image_data_length;
    members.image_data = image_data;
    members.camera_model = camera_model;
    members.num_model_coefficients = num_model_coefficients;
    members.model_coefficients = model_coefficients;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_image_copy(&members);
}

Aspn23MeasurementImage* ASPN_NULLABLE aspn23_measurement_image_copy(Aspn23MeasurementImage* self) {
    return (Aspn23MeasurementImage*)aspn23_struct_copy(&aspn23_measurement_image_struct, self);
}

void aspn23_measurement_image_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_image_struct, pointer);
}

void aspn23_measurement_image_free_members(Aspn23MeasurementImage* self) {
    aspn23_struct_free_members(&aspn23_measurement_image_struct, self, NULL);
}

Aspn23MeasurementMagneticField* ASPN_NULLABLE aspn23_measurement_magnetic_field_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    uint8_t num_meas,
    double x_field_strength,
    double y_field_strength,
    double z_field_strength,
    double* covariance,
    Aspn23MeasurementMagneticFieldErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementMagneticField members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.num_meas = num_meas;
    members.x_field_strength = x_field_strength;
    members.y_field_strength = y_field_strength;
    members.z_field_strength = z_field_strength;
    members.covariance = covariance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_magnetic_field_copy(&members);
}

Aspn23MeasurementMagneticField* ASPN_NULLABLE aspn23_measurement_magnetic_field_copy(
    Aspn23MeasurementMagneticField* self) {
    return (Aspn23MeasurementMagneticField*)aspn23_struct_copy(&aspn23_measurement_magnetic_field_struct, self);
}

void aspn23_measurement_magnetic_field_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_magnetic_field_struct, pointer);
}

void aspn23_measurement_magnetic_field_free_members(Aspn23MeasurementMagneticField* self) {
    aspn23_struct_free_members(&aspn23_measurement_magnetic_field_struct, self, NULL);
}

Aspn23MeasurementMagneticFieldMagnitude* ASPN_NULLABLE aspn23_measurement_magnetic_field_magnitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double field_strength,
    double variance,
    Aspn23MeasurementMagneticFieldMagnitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementMagneticFieldMagnitude members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.field_strength = field_strength;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_magnetic_field_magnitude_copy(&members);
}

Aspn23MeasurementMagneticFieldMagnitude* ASPN_NULLABLE aspn23_measurement_magnetic_field_magnitude_copy(
    Aspn23MeasurementMagneticFieldMagnitude* self) {
    return (Aspn23MeasurementMagneticFieldMagnitude*)aspn23_struct_copy(&aspn23_measurement_magnetic_field_magnitude_struct, self);
}

void aspn23_measurement_magnetic_field_magnitude_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_magnetic_field_magnitude_struct, pointer);
}

void aspn23_measurement_magnetic_field_magnitude_free_members(
    Aspn23MeasurementMagneticFieldMagnitude* self) {
    aspn23_struct_free_members(&aspn23_measurement_magnetic_field_magnitude_struct, self, NULL);
}

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
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementPosition members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    members.term1 = term1;
    members.term2 = term2;
    members.term3 = term3;
    members.num_meas = num_meas;
    members.covariance = covariance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_position_copy(&members);
}

Aspn23MeasurementPosition* ASPN_NULLABLE aspn23_measurement_position_copy(
    Aspn23MeasurementPosition* self) {
    return (Aspn23MeasurementPosition*)aspn23_struct_copy(&aspn23_measurement_position_struct, self);
}

void aspn23_measurement_position_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_position_struct, pointer);
}

void aspn23_measurement_position_free_members(Aspn23MeasurementPosition* self) {
    aspn23_struct_free_members(&aspn23_measurement_position_struct, self, NULL);
}

Aspn23MeasurementPositionAttitude* ASPN_NULLABLE aspn23_measurement_position_attitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementPositionAttitudeReferenceFrame reference_frame,
    double p1,
    double p2,
    double p3,
    double quaternion[4],
    double covariance[6][6],
    Aspn23MeasurementPositionAttitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementPositionAttitude members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (quaternion == NULL) return NULL;
    if (covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    members.p1 = p1;
    members.p2 = p2;
    members.p3 = p3;
    memcpy(members.quaternion, quaternion, sizeof(members.quaternion));
    memcpy(members.covariance, covariance, sizeof(members.covariance));
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_position_attitude_copy(&members);
}

Aspn23MeasurementPositionAttitude* ASPN_NULLABLE aspn23_measurement_position_attitude_copy(
    Aspn23MeasurementPositionAttitude* self) {
    return (Aspn23MeasurementPositionAttitude*)aspn23_struct_copy(&aspn23_measurement_position_attitude_struct, self);
}

void aspn23_measurement_position_attitude_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_position_attitude_struct, pointer);
}

void aspn23_measurement_position_attitude_free_members(Aspn23MeasurementPositionAttitude* self) {
    aspn23_struct_free_members(&aspn23_measurement_position_attitude_struct, self, NULL);
}

Aspn23MeasurementPositionVelocityAttitude* ASPN_NULLABLE aspn23_measurement_position_velocity_attitude_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementPositionVelocityAttitudeReferenceFrame reference_frame,
    double p1,
    double p2,
    double p3,
    double v1,
    double v2,
    double v3,
    double quaternion[4],
    uint8_t num_meas,
    double* covariance,
    Aspn23MeasurementPositionVelocityAttitudeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementPositionVelocityAttitude members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (quaternion == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    members.p1 = p1;
    members.p2 = p2;
    members.p3 = p3;
    members.v1 = v1;
    members.v2 = v2;
    members.v3 = v3;
    memcpy(members.quaternion, quaternion, sizeof(members.quaternion));
    members.num_meas = num_meas;
    members.covariance = covariance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_position_velocity_attitude_copy(&members);
}

Aspn23MeasurementPositionVelocityAttitude* ASPN_NULLABLE aspn23_measurement_position_velocity_attitude_copy(
    Aspn23MeasurementPositionVelocityAttitude* self) {
    return (Aspn23MeasurementPositionVelocityAttitude*)aspn23_struct_copy(&aspn23_measurement_position_velocity_attitude_struct, self);
}

void aspn23_measurement_position_velocity_attitude_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_position_velocity_attitude_struct, pointer);
}

void aspn23_measurement_position_velocity_attitude_free_members(
    Aspn23MeasurementPositionVelocityAttitude* self) {
    aspn23_struct_free_members(&aspn23_measurement_position_velocity_attitude_struct, self, NULL);
}

Aspn23MeasurementRangeRateToPoint* ASPN_NULLABLE aspn23_measurement_range_rate_to_point_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* remote_point,
    double obs,
    double variance,
    Aspn23MeasurementRangeRateToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementRangeRateToPoint members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (remote_point == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.remote_point = *remote_point;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_range_rate_to_point_copy(&members);
}

Aspn23MeasurementRangeRateToPoint* ASPN_NULLABLE aspn23_measurement_range_rate_to_point_copy(
    Aspn23MeasurementRangeRateToPoint* self) {
    return (Aspn23MeasurementRangeRateToPoint*)aspn23_struct_copy(&aspn23_measurement_range_rate_to_point_struct, self);
}

void aspn23_measurement_range_rate_to_point_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_range_rate_to_point_struct, pointer);
}

void aspn23_measurement_range_rate_to_point_free_members(Aspn23MeasurementRangeRateToPoint* self) {
    aspn23_struct_free_members(&aspn23_measurement_range_rate_to_point_struct, self, NULL);
}

Aspn23MeasurementRangeToPoint* ASPN_NULLABLE aspn23_measurement_range_to_point_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeRemotePoint* remote_point,
    double obs,
    double variance,
    Aspn23MeasurementRangeToPointErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementRangeToPoint members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (remote_point == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.remote_point = *remote_point;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_range_to_point_copy(&members);
}

Aspn23MeasurementRangeToPoint* ASPN_NULLABLE aspn23_measurement_range_to_point_copy(
    Aspn23MeasurementRangeToPoint* self) {
    return (Aspn23MeasurementRangeToPoint*)aspn23_struct_copy(&aspn23_measurement_range_to_point_struct, self);
}

void aspn23_measurement_range_to_point_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_range_to_point_struct, pointer);
}

void aspn23_measurement_range_to_point_free_members(Aspn23MeasurementRangeToPoint* self) {
    aspn23_struct_free_members(&aspn23_measurement_range_to_point_struct, self, NULL);
}

Aspn23MeasurementSatnav* ASPN_NULLABLE aspn23_measurement_satnav_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeSatnavTime* receiver_clock_time,
    uint16_t num_signal_types,
    uint16_t num_signals_tracked,
    Aspn23TypeSatnavObs* obs,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementSatnav members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (receiver_clock_time == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.receiver_clock_time = *receiver_clock_time;
    members.num_signal_types = num_signal_types;
    members.num_signals_tracked = num_signals_tracked;
    members.obs = obs;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_satnav_copy(&members);
}

Aspn23MeasurementSatnav* ASPN_NULLABLE aspn23_measurement_satnav_copy(Aspn23MeasurementSatnav* self) {
    return (Aspn23MeasurementSatnav*)aspn23_struct_copy(&aspn23_measurement_satnav_struct, self);
}

void aspn23_measurement_satnav_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_satnav_struct, pointer);
}

void aspn23_measurement_satnav_free_members(Aspn23MeasurementSatnav* self) {
    aspn23_struct_free_members(&aspn23_measurement_satnav_struct, self, NULL);
}

Aspn23MeasurementSatnavSubframe* ASPN_NULLABLE aspn23_measurement_satnav_subframe_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int64_t gnss_message_id,
    int32_t prn,
    Aspn23TypeSatnavSatelliteSystem* satellite_system,
    int32_t freq_slot_id,
    uint16_t num_bytes,
    int8_t* data_vector,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementSatnavSubframe members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (satellite_system == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.gnss_message_id = gnss_message_id;
    members.prn = prn;
    members.satellite_system = *satellite_system;
    members.freq_slot_id = freq_slot_id;
    members.num_bytes = num_bytes;
    members.data_vector = data_vector;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_satnav_subframe_copy(&members);
}

Aspn23MeasurementSatnavSubframe* ASPN_NULLABLE aspn23_measurement_satnav_subframe_copy(
    Aspn23MeasurementSatnavSubframe* self) {
    return (Aspn23MeasurementSatnavSubframe*)aspn23_struct_copy(&aspn23_measurement_satnav_subframe_struct, self);
}

void aspn23_measurement_satnav_subframe_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_satnav_subframe_struct, pointer);
}

void aspn23_measurement_satnav_subframe_free_members(Aspn23MeasurementSatnavSubframe* self) {
    aspn23_struct_free_members(&aspn23_measurement_satnav_subframe_struct, self, NULL);
}

Aspn23MeasurementSatnavWithSvData* ASPN_NULLABLE aspn23_measurement_satnav_with_sv_data_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23TypeSatnavTime* receiver_clock_time,
    uint16_t num_signal_types,
    uint16_t num_signals_tracked,
    Aspn23TypeSatnavObs* obs,
    Aspn23TypeSatnavSvData* sv_data,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementSatnavWithSvData members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (receiver_clock_time == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.receiver_clock_time = *receiver_clock_time;
    members.num_signal_types = num_signal_types;
    members.num_signals_tracked = num_signals_tracked;
    members.obs = obs;
    members.sv_data = sv_data;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_satnav_with_sv_data_copy(&members);
}

Aspn23MeasurementSatnavWithSvData* ASPN_NULLABLE aspn23_measurement_satnav_with_sv_data_copy(
    Aspn23MeasurementSatnavWithSvData* self) {
    return (Aspn23MeasurementSatnavWithSvData*)aspn23_struct_copy(&aspn23_measurement_satnav_with_sv_data_struct, self);
}

void aspn23_measurement_satnav_with_sv_data_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_satnav_with_sv_data_struct, pointer);
}

void aspn23_measurement_satnav_with_sv_data_free_members(Aspn23MeasurementSatnavWithSvData* self) {
    aspn23_struct_free_members(&aspn23_measurement_satnav_with_sv_data_struct, self, NULL);
}

Aspn23MeasurementSpecificForce1D* ASPN_NULLABLE aspn23_measurement_specific_force_1d_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementSpecificForce1DSensorType sensor_type,
    double obs,
    double variance,
    Aspn23MeasurementSpecificForce1DErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementSpecificForce1D members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.sensor_type = sensor_type;
    members.obs = obs;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_specific_force_1d_copy(&members);
}

Aspn23MeasurementSpecificForce1D* ASPN_NULLABLE aspn23_measurement_specific_force_1d_copy(
    Aspn23MeasurementSpecificForce1D* self) {
    return (Aspn23MeasurementSpecificForce1D*)aspn23_struct_copy(&aspn23_measurement_specific_force_1d_struct, self);
}

void aspn23_measurement_specific_force_1d_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_specific_force_1d_struct, pointer);
}

void aspn23_measurement_specific_force_1d_free_members(Aspn23MeasurementSpecificForce1D* self) {
    aspn23_struct_free_members(&aspn23_measurement_specific_force_1d_struct, self, NULL);
}

Aspn23MeasurementSpeed* ASPN_NULLABLE aspn23_measurement_speed_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementSpeedReference reference,
    double speed,
    double variance,
    Aspn23MeasurementSpeedErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementSpeed members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference = reference;
    members.speed = speed;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_speed_copy(&members);
}

Aspn23MeasurementSpeed* ASPN_NULLABLE aspn23_measurement_speed_copy(Aspn23MeasurementSpeed* self) {
    return (Aspn23MeasurementSpeed*)aspn23_struct_copy(&aspn23_measurement_speed_struct, self);
}

void aspn23_measurement_speed_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_speed_struct, pointer);
}

void aspn23_measurement_speed_free_members(Aspn23MeasurementSpeed* self) {
    aspn23_struct_free_members(&aspn23_measurement_speed_struct, self, NULL);
}

Aspn23MeasurementTemperature* ASPN_NULLABLE aspn23_measurement_temperature_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    double temperature,
    double variance,
    Aspn23MeasurementTemperatureErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementTemperature members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.temperature = temperature;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_temperature_copy(&members);
}

Aspn23MeasurementTemperature* ASPN_NULLABLE aspn23_measurement_temperature_copy(
    Aspn23MeasurementTemperature* self) {
    return (Aspn23MeasurementTemperature*)aspn23_struct_copy(&aspn23_measurement_temperature_struct, self);
}

void aspn23_measurement_temperature_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_temperature_struct, pointer);
}

void aspn23_measurement_temperature_free_members(Aspn23MeasurementTemperature* self) {
    aspn23_struct_free_members(&aspn23_measurement_temperature_struct, self, NULL);
}

Aspn23MeasurementTime* ASPN_NULLABLE aspn23_measurement_time_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t num_obs,
    uint8_t* clock_id,
    int64_t* elapsed_nsec,
    int32_t* elapsed_attosec,
    uint8_t digits_of_precision,
    double* covariance,
    Aspn23MeasurementTimeErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementTime members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.time_of_validity_attosec = time_of_validity_attosec;
    members.num_obs = num_obs;
    members.clock_id = clock_id;
    members.elapsed_nsec = elapsed_nsec;
    members.elapsed_attosec = elapsed_attosec;
    members.digits_of_precision = digits_of_precision;
    members.covariance = covariance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_time_copy(&members);
}

Aspn23MeasurementTime* ASPN_NULLABLE aspn23_measurement_time_copy(Aspn23MeasurementTime* self) {
    return (Aspn23MeasurementTime*)aspn23_struct_copy(&aspn23_measurement_time_struct, self);
}

void aspn23_measurement_time_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_time_struct, pointer);
}

void aspn23_measurement_time_free_members(Aspn23MeasurementTime* self) {
    aspn23_struct_free_members(&aspn23_measurement_time_struct, self, NULL);
}

Aspn23MeasurementTimeDifference* ASPN_NULLABLE aspn23_measurement_time_difference_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t clock_id1,
    uint8_t clock_id2,
    int64_t time_diff_nsec,
    int32_t time_diff_attosec,
    uint8_t digits_of_precision,
    double variance,
    Aspn23MeasurementTimeDifferenceErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementTimeDifference members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.time_of_validity_attosec = time_of_validity_attosec;
    members.clock_id1 = clock_id1;
    members.clock_id2 = clock_id2;
    members.time_diff_nsec = time_diff_nsec;
    members.time_diff_attosec = time_diff_attosec;
    members.digits_of_precision = digits_of_precision;
    members.variance = variance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_time_difference_copy(&members);
}

Aspn23MeasurementTimeDifference* ASPN_NULLABLE aspn23_measurement_time_difference_copy(
    Aspn23MeasurementTimeDifference* self) {
    return (Aspn23MeasurementTimeDifference*)aspn23_struct_copy(&aspn23_measurement_time_difference_struct, self);
}

void aspn23_measurement_time_difference_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_time_difference_struct, pointer);
}

void aspn23_measurement_time_difference_free_members(Aspn23MeasurementTimeDifference* self) {
    aspn23_struct_free_members(&aspn23_measurement_time_difference_struct, self, NULL);
}

Aspn23MeasurementTimeFrequencyDifference* ASPN_NULLABLE aspn23_measurement_time_frequency_difference_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    int32_t time_of_validity_attosec,
    uint8_t clock_id1,
    uint8_t clock_id2,
    int64_t time_diff_nsec,
    int32_t time_diff_attosec,
    uint8_t digits_of_precision,
    double freq_diff,
    double covariance[2][2],
    Aspn23MeasurementTimeFrequencyDifferenceErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementTimeFrequencyDifference members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    if (covariance == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.time_of_validity_attosec = time_of_validity_attosec;
    members.clock_id1 = clock_id1;
    members.clock_id2 = clock_id2;
    members.time_diff_nsec = time_diff_nsec;
    members.time_diff_attosec = time_diff_attosec;
    members.digits_of_precision = digits_of_precision;
    members.freq_diff = freq_diff;
    memcpy(members.covariance, covariance, sizeof(members.covariance));
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_time_frequency_difference_copy(&members);
}

Aspn23MeasurementTimeFrequencyDifference* ASPN_NULLABLE aspn23_measurement_time_frequency_difference_copy(
    Aspn23MeasurementTimeFrequencyDifference* self) {
    return (Aspn23MeasurementTimeFrequencyDifference*)aspn23_struct_copy(&aspn23_measurement_time_frequency_difference_struct, self);
}

void aspn23_measurement_time_frequency_difference_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_time_frequency_difference_struct, pointer);
}

void aspn23_measurement_time_frequency_difference_free_members(
    Aspn23MeasurementTimeFrequencyDifference* self) {
    aspn23_struct_free_members(&aspn23_measurement_time_frequency_difference_struct, self, NULL);
}

Aspn23MeasurementVelocity* ASPN_NULLABLE aspn23_measurement_velocity_new(
    Aspn23TypeHeader* header,
    Aspn23TypeTimestamp* time_of_validity,
    Aspn23MeasurementVelocityReferenceFrame reference_frame,
    double x,
    double y,
    double z,
    uint8_t num_meas,
    double* covariance,
    Aspn23MeasurementVelocityErrorModel error_model,
    uint16_t num_error_model_params,
    double* error_model_params,
    uint8_t num_integrity,
    Aspn23TypeIntegrity* integrity) {
    Aspn23MeasurementVelocity members;
    if (header == NULL) return NULL;
    if (time_of_validity == NULL) return NULL;
    memset(&members, 0, sizeof(members));
    members.header = *header;
    members.time_of_validity = *time_of_validity;
    members.reference_frame = reference_frame;
    members.x = x;
    members.y = y;
    members.z = z;
    members.num_meas = num_meas;
    members.covariance = covariance;
    members.error_model = error_model;
    members.num_error_model_params = num_error_model_params;
    members.error_model_params = error_model_params;
    members.num_integrity = num_integrity;
    members.integrity = integrity;
    return aspn23_measurement_velocity_copy(&members);
}

Aspn23MeasurementVelocity* ASPN_NULLABLE aspn23_measurement_velocity_copy(
    Aspn23MeasurementVelocity* self) {
    return (Aspn23MeasurementVelocity*)aspn23_struct_copy(&aspn23_measurement_velocity_struct, self);
}

void aspn23_measurement_velocity_free(void* pointer) {
    aspn23_struct_free(&aspn23_measurement_velocity_struct, pointer);
}

void aspn23_measurement_velocity_free_members(Aspn23MeasurementVelocity* self) {
    aspn23_struct_free_members(&aspn23_measurement_velocity_struct, self, NULL);
}
