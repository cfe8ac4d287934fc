/*
 * What every struct looks like, in C and in LCM, and what makes sense of it.
 *
 * Made from api-spec by `cargo pntos gen`. Changes belong there.
 */

#include "../src/aspn23_struct.h"

static const Aspn23Member aspn23_type_timestamp_members[] = {
    ASPN23_RESERVED("icd_type_timestamp", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeTimestamp, elapsed_nsec, ASPN23_I64, ASPN23_I64, ASPN23_SAME, 1)
};

const Aspn23Struct aspn23_type_timestamp_struct = {
    "type_timestamp", 0xb04e38eb, 0x7a92d501, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeTimestamp), 9, 0, false, 2, aspn23_type_timestamp_members,
    0, NULL
};

static const Aspn23Member aspn23_type_header_members[] = {
    ASPN23_RESERVED("icd_type_header", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeHeader, vendor_id, ASPN23_U32, ASPN23_I64, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeHeader, device_id, ASPN23_U64, ASPN23_I64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeHeader, context_id, ASPN23_U32, ASPN23_I64, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeHeader, sequence_id, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1)
};

const Aspn23Struct aspn23_type_header_struct = {
    "type_header", 0xfbbc1a75, 0xec431f65, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeHeader), 29, 0, false, 5, aspn23_type_header_members,
    0, NULL
};

static const Aspn23Member aspn23_type_remote_point_members[] = {
    ASPN23_RESERVED("icd_type_remote_point", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeRemotePoint, included_terms, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeRemotePoint, id, ASPN23_U32, ASPN23_I64, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeRemotePoint, position_reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeRemotePoint, position1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeRemotePoint, position2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeRemotePoint, position3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeRemotePoint, num_position_components, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23TypeRemotePoint, position_covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, 7, 1)
};

static const uint32_t aspn23_type_remote_point_position_reference_frame_listed[] = {0, 1};

static const uint32_t aspn23_type_remote_point_num_position_components_measured[] = {4, 5, 6};

static const uint32_t aspn23_type_remote_point_position1_geodetic[] = {3, 1, 5};

static const Aspn23Rule aspn23_type_remote_point_rules[] = {
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_type_remote_point_position_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, true, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 8, false, 0, NULL},
    {ASPN23_RULE_MEASURED, 7, false, 3, aspn23_type_remote_point_num_position_components_measured},
    {ASPN23_RULE_GEODETIC, 4, false, 3, aspn23_type_remote_point_position1_geodetic}
};

const Aspn23Struct aspn23_type_remote_point_struct = {
    "type_remote_point", 0x30a20ff3, 0x3a6ebd6b, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeRemotePoint), 38, 0, true, 9, aspn23_type_remote_point_members,
    7, aspn23_type_remote_point_rules
};

static const Aspn23Member aspn23_type_image_feature_members[] = {
    ASPN23_RESERVED("icd_type_image_feature", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeImageFeature, response, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeImageFeature, orientation, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeImageFeature, size, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeImageFeature, class_id, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeImageFeature, octave, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeImageFeature, descriptor_size, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23TypeImageFeature, descriptor, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 6, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_type_image_feature_rules[] = {
    {ASPN23_RULE_REALS, 1, false, 0, NULL},
    {ASPN23_RULE_REALS, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_PRESENT, 7, false, 0, NULL}
};

const Aspn23Struct aspn23_type_image_feature_struct = {
    "type_image_feature", 0x2c3da3cf, 0x2089250d, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeImageFeature), 37, 0, true, 8, aspn23_type_image_feature_members,
    4, aspn23_type_image_feature_rules
};

static const Aspn23Member aspn23_type_integrity_members[] = {
    ASPN23_RESERVED("icd_type_integrity", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeIntegrity, integrity_method, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeIntegrity, integrity_value, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const uint32_t aspn23_type_integrity_integrity_method_listed[] = {17};

static const Aspn23Rule aspn23_type_integrity_rules[] = {
    {ASPN23_RULE_LISTED, 1, false, 1, aspn23_type_integrity_integrity_method_listed},
    {ASPN23_RULE_REALS, 2, true, 0, NULL}
};

const Aspn23Struct aspn23_type_integrity_struct = {
    "type_integrity", 0xd89e37ce, 0x84167822, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeIntegrity), 10, 0, false, 3, aspn23_type_integrity_members,
    2, aspn23_type_integrity_rules
};

static const Aspn23Member aspn23_type_direction_2d_to_point_members[] = {
    ASPN23_RESERVED("icd_type_direction_2d_to_point", ASPN23_I8),
    ASPN23_STRUCT(Aspn23TypeDirection2DToPoint, remote_point, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, reference, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, has_observation_characteristics, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_STRUCT(Aspn23TypeDirection2DToPoint, observation_characteristics, aspn23_type_image_feature_struct),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23TypeDirection2DToPoint, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23TypeDirection2DToPoint, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23TypeDirection2DToPoint, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_type_direction_2d_to_point_reference_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_type_direction_2d_to_point_error_model_listed[] = {0};

static const Aspn23Rule aspn23_type_direction_2d_to_point_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_LISTED, 2, false, 4, aspn23_type_direction_2d_to_point_reference_listed},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 4, false, 0, NULL},
    {ASPN23_RULE_TRUTH, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_type_direction_2d_to_point_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_type_direction_2d_to_point_struct = {
    "type_direction_2d_to_point", 0x6b54fcd4, 0x436111bf, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeDirection2DToPoint), 101, 0, true, 12, aspn23_type_direction_2d_to_point_members,
    9, aspn23_type_direction_2d_to_point_rules
};

static const Aspn23Member aspn23_type_direction_3d_to_point_members[] = {
    ASPN23_RESERVED("icd_type_direction_3d_to_point", ASPN23_I8),
    ASPN23_STRUCT(Aspn23TypeDirection3DToPoint, remote_point, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 2),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, has_observation_characteristics, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_STRUCT(Aspn23TypeDirection3DToPoint, observation_characteristics, aspn23_type_image_feature_struct),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23TypeDirection3DToPoint, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23TypeDirection3DToPoint, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23TypeDirection3DToPoint, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_type_direction_3d_to_point_reference_frame_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_type_direction_3d_to_point_error_model_listed[] = {0};

static const Aspn23Rule aspn23_type_direction_3d_to_point_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_LISTED, 2, false, 4, aspn23_type_direction_3d_to_point_reference_frame_listed},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 4, false, 2, NULL},
    {ASPN23_RULE_TRUTH, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_type_direction_3d_to_point_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_type_direction_3d_to_point_struct = {
    "type_direction_3d_to_point", 0x7f430990, 0x0f93de47, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeDirection3DToPoint), 133, 0, true, 12, aspn23_type_direction_3d_to_point_members,
    9, aspn23_type_direction_3d_to_point_rules
};

static const Aspn23Member aspn23_type_kepler_orbit_members[] = {
    ASPN23_RESERVED("icd_type_kepler_orbit", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, m_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, delta_n, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, e, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, sqrt_a, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, omega_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, i_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, i_dot, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, omega, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, omega_dot, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, c_uc, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, c_us, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, c_rc, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, c_rs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, c_ic, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, c_is, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeKeplerOrbit, t_oe, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_type_kepler_orbit_rules[] = {
    {ASPN23_RULE_REALS, 1, false, 0, NULL},
    {ASPN23_RULE_REALS, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_REALS, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_REALS, 10, false, 0, NULL},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_REALS, 13, false, 0, NULL},
    {ASPN23_RULE_REALS, 14, false, 0, NULL},
    {ASPN23_RULE_REALS, 15, false, 0, NULL},
    {ASPN23_RULE_REALS, 16, false, 0, NULL}
};

const Aspn23Struct aspn23_type_kepler_orbit_struct = {
    "type_kepler_orbit", 0x562fdef5, 0x9cee55ff, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeKeplerOrbit), 129, 0, false, 17, aspn23_type_kepler_orbit_members,
    16, aspn23_type_kepler_orbit_rules
};

static const Aspn23Member aspn23_type_metadataheader_members[] = {
    ASPN23_RESERVED("icd_type_metadataheader", ASPN23_I8),
    ASPN23_STRUCT(Aspn23TypeMetadataheader, header, aspn23_type_header_struct),
    ASPN23_TEXT(Aspn23TypeMetadataheader, sensor_description),
    ASPN23_VALUES(Aspn23TypeMetadataheader, delta_t_nom, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeMetadataheader, timestamp_clock_id, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeMetadataheader, digits_of_precision, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1)
};

static const Aspn23Rule aspn23_type_metadataheader_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_PRESENT, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, true, 0, NULL}
};

const Aspn23Struct aspn23_type_metadataheader_struct = {
    "type_metadataheader", 0xca224da4, 0xb5660355, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeMetadataheader), 47, 0, true, 6, aspn23_type_metadataheader_members,
    3, aspn23_type_metadataheader_rules
};

static const Aspn23Member aspn23_type_mounting_members[] = {
    ASPN23_RESERVED("icd_type_mounting", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeMounting, lever_arm, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23TypeMounting, lever_arm_sigma, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23TypeMounting, orientation_quaternion, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23TypeMounting, orientation_tilt_error_covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 9)
};

static const Aspn23Rule aspn23_type_mounting_rules[] = {
    {ASPN23_RULE_REALS, 1, false, 0, NULL},
    {ASPN23_RULE_REALS, 2, false, 0, NULL},
    {ASPN23_RULE_QUATERNION, 3, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 4, false, 3, NULL}
};

const Aspn23Struct aspn23_type_mounting_struct = {
    "type_mounting", 0xa1f0db64, 0xf8bdff77, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeMounting), 153, 0, false, 5, aspn23_type_mounting_members,
    4, aspn23_type_mounting_rules
};

static const Aspn23Member aspn23_type_satnav_clock_members[] = {
    ASPN23_RESERVED("icd_type_satnav_clock", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeSatnavClock, t_oc, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavClock, af_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavClock, af_1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavClock, af_2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_type_satnav_clock_rules[] = {
    {ASPN23_RULE_REALS, 1, false, 0, NULL},
    {ASPN23_RULE_REALS, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL}
};

const Aspn23Struct aspn23_type_satnav_clock_struct = {
    "type_satnav_clock", 0xbed36da7, 0x30631aeb, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeSatnavClock), 33, 0, false, 5, aspn23_type_satnav_clock_members,
    4, aspn23_type_satnav_clock_rules
};

static const Aspn23Member aspn23_type_satnav_satellite_system_members[] = {
    ASPN23_RESERVED("icd_type_satnav_satellite_system", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeSatnavSatelliteSystem, satellite_system, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1)
};

static const uint32_t aspn23_type_satnav_satellite_system_satellite_system_listed[] = {0, 1, 2, 3, 4, 5, 6};

static const Aspn23Rule aspn23_type_satnav_satellite_system_rules[] = {
    {ASPN23_RULE_LISTED, 1, false, 7, aspn23_type_satnav_satellite_system_satellite_system_listed}
};

const Aspn23Struct aspn23_type_satnav_satellite_system_struct = {
    "type_satnav_satellite_system", 0xea23c76f, 0xca02d405, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeSatnavSatelliteSystem), 2, 0, false, 2, aspn23_type_satnav_satellite_system_members,
    1, aspn23_type_satnav_satellite_system_rules
};

static const Aspn23Member aspn23_type_satnav_signal_descriptor_members[] = {
    ASPN23_RESERVED("icd_type_satnav_signal_descriptor", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeSatnavSignalDescriptor, signal_descriptor, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1)
};

static const uint32_t aspn23_type_satnav_signal_descriptor_signal_descriptor_listed[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65};

static const Aspn23Rule aspn23_type_satnav_signal_descriptor_rules[] = {
    {ASPN23_RULE_LISTED, 1, false, 66, aspn23_type_satnav_signal_descriptor_signal_descriptor_listed}
};

const Aspn23Struct aspn23_type_satnav_signal_descriptor_struct = {
    "type_satnav_signal_descriptor", 0x8f485666, 0x282224ec, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeSatnavSignalDescriptor), 2, 0, false, 2, aspn23_type_satnav_signal_descriptor_members,
    1, aspn23_type_satnav_signal_descriptor_rules
};

static const Aspn23Member aspn23_type_satnav_obs_members[] = {
    ASPN23_RESERVED("icd_type_satnav_obs", ASPN23_I8),
    ASPN23_STRUCT(Aspn23TypeSatnavObs, satellite_system, aspn23_type_satnav_satellite_system_struct),
    ASPN23_STRUCT(Aspn23TypeSatnavObs, signal_descriptor, aspn23_type_satnav_signal_descriptor_struct),
    ASPN23_VALUES(Aspn23TypeSatnavObs, prn, ASPN23_I16, ASPN23_I16, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, frequency, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, pseudorange, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, pseudorange_variance, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, pseudorange_rate_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, pseudorange_rate, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, pseudorange_rate_variance, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, carrier_phase, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, carrier_phase_variance, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, c_n0, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, lock_count, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, iono_correction_source, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, iono_correction_applied, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, tropo_correction_applied, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, signal_bias_correction_applied, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_VALUES(Aspn23TypeSatnavObs, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23TypeSatnavObs, integrity, aspn23_type_integrity_struct, 18, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_type_satnav_obs_pseudorange_rate_type_listed[] = {0, 1};

static const uint32_t aspn23_type_satnav_obs_iono_correction_source_listed[] = {0, 1, 2};

static const Aspn23Rule aspn23_type_satnav_obs_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_VARIANCE, 6, true, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 2, aspn23_type_satnav_obs_pseudorange_rate_type_listed},
    {ASPN23_RULE_REALS, 8, true, 0, NULL},
    {ASPN23_RULE_VARIANCE, 9, true, 0, NULL},
    {ASPN23_RULE_REALS, 10, true, 0, NULL},
    {ASPN23_RULE_VARIANCE, 11, true, 0, NULL},
    {ASPN23_RULE_REALS, 12, true, 0, NULL},
    {ASPN23_RULE_LISTED, 14, false, 3, aspn23_type_satnav_obs_iono_correction_source_listed},
    {ASPN23_RULE_TRUTH, 15, false, 0, NULL},
    {ASPN23_RULE_TRUTH, 16, false, 0, NULL},
    {ASPN23_RULE_TRUTH, 17, false, 0, NULL},
    {ASPN23_RULE_NESTED, 19, false, 0, NULL}
};

const Aspn23Struct aspn23_type_satnav_obs_struct = {
    "type_satnav_obs", 0xf76b9061, 0xd301f97d, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeSatnavObs), 66, 0, true, 20, aspn23_type_satnav_obs_members,
    16, aspn23_type_satnav_obs_rules
};

static const Aspn23Member aspn23_type_satnav_time_members[] = {
    ASPN23_RESERVED("icd_type_satnav_time", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeSatnavTime, week_number, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeSatnavTime, seconds_of_week, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavTime, time_reference, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1)
};

static const uint32_t aspn23_type_satnav_time_time_reference_listed[] = {0, 1, 2, 3};

static const Aspn23Rule aspn23_type_satnav_time_rules[] = {
    {ASPN23_RULE_REALS, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_type_satnav_time_time_reference_listed}
};

const Aspn23Struct aspn23_type_satnav_time_struct = {
    "type_satnav_time", 0xef9cc56a, 0x92929f42, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeSatnavTime), 14, 0, false, 4, aspn23_type_satnav_time_members,
    2, aspn23_type_satnav_time_rules
};

static const Aspn23Member aspn23_type_satnav_sv_data_members[] = {
    ASPN23_RESERVED("icd_type_satnav_sv_data", ASPN23_I8),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, prn, ASPN23_I16, ASPN23_I16, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23TypeSatnavSvData, satellite_system, aspn23_type_satnav_satellite_system_struct),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, ephemeris_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_STRUCT(Aspn23TypeSatnavSvData, sv_data_time, aspn23_type_satnav_time_struct),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, coordinate_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, sv_pos, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, sv_vel, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, sv_clock_bias, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, sv_clock_drift, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, group_delay_enum, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23TypeSatnavSvData, group_delay_vector, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 4)
};

static const uint32_t aspn23_type_satnav_sv_data_ephemeris_type_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_type_satnav_sv_data_coordinate_frame_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_type_satnav_sv_data_group_delay_enum_listed[] = {0};

static const Aspn23Rule aspn23_type_satnav_sv_data_rules[] = {
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_type_satnav_sv_data_ephemeris_type_listed},
    {ASPN23_RULE_NESTED, 4, false, 0, NULL},
    {ASPN23_RULE_LISTED, 5, false, 4, aspn23_type_satnav_sv_data_coordinate_frame_listed},
    {ASPN23_RULE_REALS, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_LISTED, 10, false, 1, aspn23_type_satnav_sv_data_group_delay_enum_listed},
    {ASPN23_RULE_REALS, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_type_satnav_sv_data_struct = {
    "type_satnav_sv_data", 0x8f96584a, 0x1da85ace, ASPN_UNDEFINED, "",
    sizeof(Aspn23TypeSatnavSvData), 102, 0, false, 12, aspn23_type_satnav_sv_data_members,
    10, aspn23_type_satnav_sv_data_rules
};

static const Aspn23Member aspn23_metadata_beidou_ephemeris_members[] = {
    ASPN23_RESERVED("icd_metadata_BeiDou_ephemeris", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataBeidouEphemeris, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataBeidouEphemeris, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataBeidouEphemeris, prn, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23MetadataBeidouEphemeris, clock, aspn23_type_satnav_clock_struct),
    ASPN23_STRUCT(Aspn23MetadataBeidouEphemeris, orbit, aspn23_type_kepler_orbit_struct),
    ASPN23_VALUES(Aspn23MetadataBeidouEphemeris, t_gd1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataBeidouEphemeris, t_gd2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataBeidouEphemeris, aodc, ASPN23_I16, ASPN23_I16, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataBeidouEphemeris, aode, ASPN23_I16, ASPN23_I16, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_metadata_beidou_ephemeris_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 4, false, 0, NULL},
    {ASPN23_RULE_NESTED, 5, false, 0, NULL},
    {ASPN23_RULE_REALS, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_beidou_ephemeris_struct = {
    "metadata_BeiDou_ephemeris", 0xd1ce00a9, 0x1d146b0e, ASPN_METADATA_BEIDOU_EPHEMERIS, "ASPN23_METADATA_BEIDOU_EPHEMERIS",
    sizeof(Aspn23MetadataBeidouEphemeris), 243, offsetof(Aspn23MetadataBeidouEphemeris, time_of_validity), true, 10, aspn23_metadata_beidou_ephemeris_members,
    6, aspn23_metadata_beidou_ephemeris_rules
};

static const Aspn23Member aspn23_metadata_glonass_ephemeris_members[] = {
    ASPN23_RESERVED("icd_metadata_GLONASS_ephemeris", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGlonassEphemeris, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGlonassEphemeris, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, slot_number, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, freq_o, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, n_t, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, t_k, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, t_b, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, gamma_n, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, tau_n, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_pos_x, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_vel_x, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_accel_x, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_pos_y, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_vel_y, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_accel_y, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_pos_z, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_vel_z, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGlonassEphemeris, sv_accel_z, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_metadata_glonass_ephemeris_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_REALS, 10, false, 0, NULL},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_REALS, 13, false, 0, NULL},
    {ASPN23_RULE_REALS, 14, false, 0, NULL},
    {ASPN23_RULE_REALS, 15, false, 0, NULL},
    {ASPN23_RULE_REALS, 16, false, 0, NULL},
    {ASPN23_RULE_REALS, 17, false, 0, NULL},
    {ASPN23_RULE_REALS, 18, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_glonass_ephemeris_struct = {
    "metadata_GLONASS_ephemeris", 0x007df5c9, 0xa750575a, ASPN_METADATA_GLONASS_EPHEMERIS, "ASPN23_METADATA_GLONASS_EPHEMERIS",
    sizeof(Aspn23MetadataGlonassEphemeris), 173, offsetof(Aspn23MetadataGlonassEphemeris, time_of_validity), true, 19, aspn23_metadata_glonass_ephemeris_members,
    15, aspn23_metadata_glonass_ephemeris_rules
};

static const Aspn23Member aspn23_metadata_gps_cnav_ephemeris_members[] = {
    ASPN23_RESERVED("icd_metadata_GPS_Cnav_ephemeris", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGpsCnavEphemeris, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsCnavEphemeris, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, week_number, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, prn, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23MetadataGpsCnavEphemeris, clock, aspn23_type_satnav_clock_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsCnavEphemeris, orbit, aspn23_type_kepler_orbit_struct),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, t_gd, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, iodc, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, iode, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, isc_l1_ca, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, isc_l2_c, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, isc_l5_i5, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, isc_l5_q5, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, delta_a_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsCnavEphemeris, a_dot, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_metadata_gps_cnav_ephemeris_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_REALS, 10, false, 0, NULL},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_REALS, 13, false, 0, NULL},
    {ASPN23_RULE_REALS, 14, false, 0, NULL},
    {ASPN23_RULE_REALS, 15, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_gps_cnav_ephemeris_struct = {
    "metadata_GPS_Cnav_ephemeris", 0x13926ac2, 0x3ada0786, ASPN_METADATA_GPS_CNAV_EPHEMERIS, "ASPN23_METADATA_GPS_CNAV_EPHEMERIS",
    sizeof(Aspn23MetadataGpsCnavEphemeris), 289, offsetof(Aspn23MetadataGpsCnavEphemeris, time_of_validity), true, 16, aspn23_metadata_gps_cnav_ephemeris_members,
    11, aspn23_metadata_gps_cnav_ephemeris_rules
};

static const Aspn23Member aspn23_metadata_gps_lnav_ephemeris_members[] = {
    ASPN23_RESERVED("icd_metadata_GPS_Lnav_ephemeris", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGpsLnavEphemeris, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsLnavEphemeris, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataGpsLnavEphemeris, week_number, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsLnavEphemeris, prn, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23MetadataGpsLnavEphemeris, clock, aspn23_type_satnav_clock_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsLnavEphemeris, orbit, aspn23_type_kepler_orbit_struct),
    ASPN23_VALUES(Aspn23MetadataGpsLnavEphemeris, t_gd, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsLnavEphemeris, iodc, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsLnavEphemeris, iode, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1)
};

static const Aspn23Rule aspn23_metadata_gps_lnav_ephemeris_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_gps_lnav_ephemeris_struct = {
    "metadata_GPS_Lnav_ephemeris", 0xe84947ee, 0x6d1705c9, ASPN_METADATA_GPS_LNAV_EPHEMERIS, "ASPN23_METADATA_GPS_LNAV_EPHEMERIS",
    sizeof(Aspn23MetadataGpsLnavEphemeris), 241, offsetof(Aspn23MetadataGpsLnavEphemeris, time_of_validity), true, 10, aspn23_metadata_gps_lnav_ephemeris_members,
    5, aspn23_metadata_gps_lnav_ephemeris_rules
};

static const Aspn23Member aspn23_metadata_gps_mnav_ephemeris_members[] = {
    ASPN23_RESERVED("icd_metadata_GPS_Mnav_ephemeris", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGpsMnavEphemeris, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsMnavEphemeris, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, week_number, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, prn, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23MetadataGpsMnavEphemeris, clock, aspn23_type_satnav_clock_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsMnavEphemeris, orbit, aspn23_type_kepler_orbit_struct),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, a_dot, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, delta_af_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, delta_af_1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, delta_gamma, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, delta_i, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, delta_omega, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, delta_a, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isc_l1_m_e, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isc_l2_m_e, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isc_l1_m_s, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isc_l2_m_s, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isa_l2_py, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isa_l1_m_e, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isa_l2_m_e, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isa_l1_m_s, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsMnavEphemeris, isa_l2_m_s, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_metadata_gps_mnav_ephemeris_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_REALS, 10, false, 0, NULL},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_REALS, 13, false, 0, NULL},
    {ASPN23_RULE_REALS, 14, false, 0, NULL},
    {ASPN23_RULE_REALS, 15, false, 0, NULL},
    {ASPN23_RULE_REALS, 16, false, 0, NULL},
    {ASPN23_RULE_REALS, 17, false, 0, NULL},
    {ASPN23_RULE_REALS, 18, false, 0, NULL},
    {ASPN23_RULE_REALS, 19, false, 0, NULL},
    {ASPN23_RULE_REALS, 20, false, 0, NULL},
    {ASPN23_RULE_REALS, 21, false, 0, NULL},
    {ASPN23_RULE_REALS, 22, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_gps_mnav_ephemeris_struct = {
    "metadata_GPS_Mnav_ephemeris", 0xc8524986, 0x731963d0, ASPN_METADATA_GPS_MNAV_EPHEMERIS, "ASPN23_METADATA_GPS_MNAV_EPHEMERIS",
    sizeof(Aspn23MetadataGpsMnavEphemeris), 355, offsetof(Aspn23MetadataGpsMnavEphemeris, time_of_validity), true, 23, aspn23_metadata_gps_mnav_ephemeris_members,
    20, aspn23_metadata_gps_mnav_ephemeris_rules
};

static const Aspn23Member aspn23_metadata_gps_iono_utc_parameters_members[] = {
    ASPN23_RESERVED("icd_metadata_GPS_iono_utc_parameters", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGpsIonoUtcParameters, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGpsIonoUtcParameters, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, a_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, a_1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, delta_t_ls, ASPN23_I8, ASPN23_I8, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, tot, ASPN23_U32, ASPN23_I64, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, wn_t, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, wn_lsf, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, dn, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, delta_t_lsf, ASPN23_I8, ASPN23_I8, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, alpha_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, alpha_1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, alpha_2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, alpha_3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, beta_0, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, beta_1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, beta_2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataGpsIonoUtcParameters, beta_3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_metadata_gps_iono_utc_parameters_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_REALS, 13, false, 0, NULL},
    {ASPN23_RULE_REALS, 14, false, 0, NULL},
    {ASPN23_RULE_REALS, 15, false, 0, NULL},
    {ASPN23_RULE_REALS, 16, false, 0, NULL},
    {ASPN23_RULE_REALS, 17, false, 0, NULL},
    {ASPN23_RULE_REALS, 18, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_gps_iono_utc_parameters_struct = {
    "metadata_GPS_iono_utc_parameters", 0x1e83e759, 0xea6c3865, ASPN_METADATA_GPS_IONO_UTC_PARAMETERS, "ASPN23_METADATA_GPS_IONO_UTC_PARAMETERS",
    sizeof(Aspn23MetadataGpsIonoUtcParameters), 153, offsetof(Aspn23MetadataGpsIonoUtcParameters, time_of_validity), true, 19, aspn23_metadata_gps_iono_utc_parameters_members,
    12, aspn23_metadata_gps_iono_utc_parameters_rules
};

static const Aspn23Member aspn23_metadata_galileo_ephemeris_members[] = {
    ASPN23_RESERVED("icd_metadata_Galileo_ephemeris", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGalileoEphemeris, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGalileoEphemeris, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataGalileoEphemeris, nav_msg_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataGalileoEphemeris, prn, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23MetadataGalileoEphemeris, clock, aspn23_type_satnav_clock_struct),
    ASPN23_STRUCT(Aspn23MetadataGalileoEphemeris, orbit, aspn23_type_kepler_orbit_struct),
    ASPN23_VALUES(Aspn23MetadataGalileoEphemeris, bgd, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1)
};

static const uint32_t aspn23_metadata_galileo_ephemeris_nav_msg_type_listed[] = {0, 1};

static const Aspn23Rule aspn23_metadata_galileo_ephemeris_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_metadata_galileo_ephemeris_nav_msg_type_listed},
    {ASPN23_RULE_NESTED, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_REALS, 7, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_galileo_ephemeris_struct = {
    "metadata_Galileo_ephemeris", 0x6de60cbb, 0x426a9662, ASPN_METADATA_GALILEO_EPHEMERIS, "ASPN23_METADATA_GALILEO_EPHEMERIS",
    sizeof(Aspn23MetadataGalileoEphemeris), 232, offsetof(Aspn23MetadataGalileoEphemeris, time_of_validity), true, 8, aspn23_metadata_galileo_ephemeris_members,
    6, aspn23_metadata_galileo_ephemeris_rules
};

static const Aspn23Member aspn23_metadata_imu_members[] = {
    ASPN23_RESERVED("icd_metadata_IMU", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataImu, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataImu, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MetadataImu, mounting, aspn23_type_mounting_struct),
    ASPN23_VALUES(Aspn23MetadataImu, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataImu, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MetadataImu, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 5, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_metadata_imu_error_model_listed[] = {0};

static const Aspn23Rule aspn23_metadata_imu_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_LISTED, 4, false, 1, aspn23_metadata_imu_error_model_listed},
    {ASPN23_RULE_REALS, 6, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_imu_struct = {
    "metadata_IMU", 0x5d0eeddc, 0x6b3b818a, ASPN_METADATA_IMU, "ASPN23_METADATA_IMU",
    sizeof(Aspn23MetadataImu), 215, offsetof(Aspn23MetadataImu, time_of_validity), true, 7, aspn23_metadata_imu_members,
    5, aspn23_metadata_imu_rules
};

static const Aspn23Member aspn23_metadata_generic_members[] = {
    ASPN23_RESERVED("icd_metadata_generic", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataGeneric, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataGeneric, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MetadataGeneric, mounting, aspn23_type_mounting_struct)
};

static const Aspn23Rule aspn23_metadata_generic_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL}
};

const Aspn23Struct aspn23_metadata_generic_struct = {
    "metadata_generic", 0x19c496f7, 0x10450e8b, ASPN_METADATA_GENERIC, "ASPN23_METADATA_GENERIC",
    sizeof(Aspn23MetadataGeneric), 210, offsetof(Aspn23MetadataGeneric, time_of_validity), true, 4, aspn23_metadata_generic_members,
    3, aspn23_metadata_generic_rules
};

static const Aspn23Member aspn23_metadata_image_features_members[] = {
    ASPN23_RESERVED("icd_metadata_image_features", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataImageFeatures, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataImageFeatures, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataImageFeatures, keypoint_detector, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataImageFeatures, orientation_calculated, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_VALUES(Aspn23MetadataImageFeatures, descriptor_extractor, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataImageFeatures, is_bigendian, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_VALUES(Aspn23MetadataImageFeatures, descriptor_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MetadataImageFeatures, descriptor_number_of_elements, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1)
};

static const uint32_t aspn23_metadata_image_features_keypoint_detector_listed[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

static const uint32_t aspn23_metadata_image_features_descriptor_extractor_listed[] = {0, 1, 2, 3, 4, 5, 6};

static const uint32_t aspn23_metadata_image_features_descriptor_type_listed[] = {0, 1};

static const Aspn23Rule aspn23_metadata_image_features_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 13, aspn23_metadata_image_features_keypoint_detector_listed},
    {ASPN23_RULE_TRUTH, 4, false, 0, NULL},
    {ASPN23_RULE_LISTED, 5, false, 7, aspn23_metadata_image_features_descriptor_extractor_listed},
    {ASPN23_RULE_TRUTH, 6, false, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 2, aspn23_metadata_image_features_descriptor_type_listed}
};

const Aspn23Struct aspn23_metadata_image_features_struct = {
    "metadata_image_features", 0xcd71e6da, 0xbda431da, ASPN_METADATA_IMAGE_FEATURES, "ASPN23_METADATA_IMAGE_FEATURES",
    sizeof(Aspn23MetadataImageFeatures), 66, offsetof(Aspn23MetadataImageFeatures, time_of_validity), true, 9, aspn23_metadata_image_features_members,
    7, aspn23_metadata_image_features_rules
};

static const Aspn23Member aspn23_metadata_magnetic_field_members[] = {
    ASPN23_RESERVED("icd_metadata_magnetic_field", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataMagneticField, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataMagneticField, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MetadataMagneticField, mounting, aspn23_type_mounting_struct),
    ASPN23_VALUES(Aspn23MetadataMagneticField, num_meas, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_OPTIONAL_NUMBERS(Aspn23MetadataMagneticField, k, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4, 4, 1),
    ASPN23_OPTIONAL_NUMBERS(Aspn23MetadataMagneticField, b, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_metadata_magnetic_field_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL}
};

const Aspn23Struct aspn23_metadata_magnetic_field_struct = {
    "metadata_magnetic_field", 0x11fe3fc6, 0x825d686a, ASPN_METADATA_MAGNETIC_FIELD, "ASPN23_METADATA_MAGNETIC_FIELD",
    sizeof(Aspn23MetadataMagneticField), 212, offsetof(Aspn23MetadataMagneticField, time_of_validity), true, 7, aspn23_metadata_magnetic_field_members,
    5, aspn23_metadata_magnetic_field_rules
};

static const Aspn23Member aspn23_metadata_satnav_obs_members[] = {
    ASPN23_RESERVED("icd_metadata_satnav_obs", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MetadataSatnavObs, info, aspn23_type_metadataheader_struct),
    ASPN23_STRUCT(Aspn23MetadataSatnavObs, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MetadataSatnavObs, deltarange_interval_start, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MetadataSatnavObs, deltarange_interval_stop, ASPN23_F32, ASPN23_F32, ASPN23_SAME, 1)
};

static const Aspn23Rule aspn23_metadata_satnav_obs_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, true, 0, NULL},
    {ASPN23_RULE_REALS, 4, true, 0, NULL}
};

const Aspn23Struct aspn23_metadata_satnav_obs_struct = {
    "metadata_satnav_obs", 0x5ba5c414, 0x2146b5d4, ASPN_METADATA_SATNAV_OBS, "ASPN23_METADATA_SATNAV_OBS",
    sizeof(Aspn23MetadataSatnavObs), 65, offsetof(Aspn23MetadataSatnavObs, time_of_validity), true, 5, aspn23_metadata_satnav_obs_members,
    4, aspn23_metadata_satnav_obs_rules
};

static const Aspn23Member aspn23_measurement_imu_members[] = {
    ASPN23_RESERVED("icd_measurement_IMU", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementImu, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementImu, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementImu, imu_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementImu, meas_accel, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23MeasurementImu, meas_gyro, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23MeasurementImu, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementImu, integrity, aspn23_type_integrity_struct, 6, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_imu_imu_type_listed[] = {0, 1};

static const Aspn23Rule aspn23_measurement_imu_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_imu_imu_type_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_NESTED, 7, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_imu_struct = {
    "measurement_IMU", 0x65dffde4, 0x327866e5, ASPN_MEASUREMENT_IMU, "ASPN23_MEASUREMENT_IMU",
    sizeof(Aspn23MeasurementImu), 90, offsetof(Aspn23MeasurementImu, time_of_validity), true, 8, aspn23_measurement_imu_members,
    6, aspn23_measurement_imu_rules
};

static const Aspn23Member aspn23_measurement_tdoa_1tx_2rx_members[] = {
    ASPN23_RESERVED("icd_measurement_TDOA_1Tx_2Rx", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementTdoa1Tx2Rx, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementTdoa1Tx2Rx, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementTdoa1Tx2Rx, tx_position_and_covariance, aspn23_type_remote_point_struct),
    ASPN23_STRUCT(Aspn23MeasurementTdoa1Tx2Rx, rx1_position_and_covariance, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23MeasurementTdoa1Tx2Rx, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa1Tx2Rx, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa1Tx2Rx, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa1Tx2Rx, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTdoa1Tx2Rx, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa1Tx2Rx, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementTdoa1Tx2Rx, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_tdoa_1tx_2rx_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_tdoa_1tx_2rx_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_NESTED, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 6, false, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_measurement_tdoa_1tx_2rx_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_tdoa_1tx_2rx_struct = {
    "measurement_TDOA_1Tx_2Rx", 0xbe4b1e47, 0x48b3e1a9, ASPN_MEASUREMENT_TDOA_1TX_2RX, "ASPN23_MEASUREMENT_TDOA_1TX_2RX",
    sizeof(Aspn23MeasurementTdoa1Tx2Rx), 138, offsetof(Aspn23MeasurementTdoa1Tx2Rx, time_of_validity), true, 12, aspn23_measurement_tdoa_1tx_2rx_members,
    9, aspn23_measurement_tdoa_1tx_2rx_rules
};

static const Aspn23Member aspn23_measurement_tdoa_2tx_1rx_members[] = {
    ASPN23_RESERVED("icd_measurement_TDOA_2Tx_1Rx", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementTdoa2Tx1Rx, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementTdoa2Tx1Rx, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementTdoa2Tx1Rx, tx1_position_and_covariance, aspn23_type_remote_point_struct),
    ASPN23_STRUCT(Aspn23MeasurementTdoa2Tx1Rx, tx2_position_and_covariance, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23MeasurementTdoa2Tx1Rx, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa2Tx1Rx, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa2Tx1Rx, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa2Tx1Rx, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTdoa2Tx1Rx, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTdoa2Tx1Rx, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementTdoa2Tx1Rx, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_tdoa_2tx_1rx_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_tdoa_2tx_1rx_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_NESTED, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 6, false, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_measurement_tdoa_2tx_1rx_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_tdoa_2tx_1rx_struct = {
    "measurement_TDOA_2Tx_1Rx", 0xdfddc8e3, 0xab04e121, ASPN_MEASUREMENT_TDOA_2TX_1RX, "ASPN23_MEASUREMENT_TDOA_2TX_1RX",
    sizeof(Aspn23MeasurementTdoa2Tx1Rx), 138, offsetof(Aspn23MeasurementTdoa2Tx1Rx, time_of_validity), true, 12, aspn23_measurement_tdoa_2tx_1rx_members,
    9, aspn23_measurement_tdoa_2tx_1rx_rules
};

static const Aspn23Member aspn23_measurement_accumulated_distance_traveled_members[] = {
    ASPN23_RESERVED("icd_measurement_accumulated_distance_traveled", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementAccumulatedDistanceTraveled, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementAccumulatedDistanceTraveled, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementAccumulatedDistanceTraveled, delta_t, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAccumulatedDistanceTraveled, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAccumulatedDistanceTraveled, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAccumulatedDistanceTraveled, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAccumulatedDistanceTraveled, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementAccumulatedDistanceTraveled, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementAccumulatedDistanceTraveled, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementAccumulatedDistanceTraveled, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_accumulated_distance_traveled_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_accumulated_distance_traveled_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_accumulated_distance_traveled_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_accumulated_distance_traveled_struct = {
    "measurement_accumulated_distance_traveled", 0x8f075e6e, 0x5049ae98, ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED, "ASPN23_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED",
    sizeof(Aspn23MeasurementAccumulatedDistanceTraveled), 70, offsetof(Aspn23MeasurementAccumulatedDistanceTraveled, time_of_validity), true, 11, aspn23_measurement_accumulated_distance_traveled_members,
    8, aspn23_measurement_accumulated_distance_traveled_rules
};

static const Aspn23Member aspn23_measurement_altitude_members[] = {
    ASPN23_RESERVED("icd_measurement_altitude", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementAltitude, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementAltitude, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementAltitude, reference, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAltitude, altitude, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAltitude, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAltitude, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAltitude, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementAltitude, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementAltitude, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementAltitude, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_altitude_reference_listed[] = {0, 1, 2};

static const uint32_t aspn23_measurement_altitude_error_model_listed[] = {0, 1};

static const Aspn23Rule aspn23_measurement_altitude_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 3, aspn23_measurement_altitude_reference_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 2, aspn23_measurement_altitude_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_altitude_struct = {
    "measurement_altitude", 0xc045e63d, 0xdda175e7, ASPN_MEASUREMENT_ALTITUDE, "ASPN23_MEASUREMENT_ALTITUDE",
    sizeof(Aspn23MeasurementAltitude), 63, offsetof(Aspn23MeasurementAltitude, time_of_validity), true, 11, aspn23_measurement_altitude_members,
    8, aspn23_measurement_altitude_rules
};

static const Aspn23Member aspn23_measurement_angular_velocity_members[] = {
    ASPN23_RESERVED("icd_measurement_angular_velocity", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementAngularVelocity, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementAngularVelocity, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, imu_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, meas, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 9),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementAngularVelocity, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementAngularVelocity, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_angular_velocity_reference_frame_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_measurement_angular_velocity_imu_type_listed[] = {0, 1};

static const uint32_t aspn23_measurement_angular_velocity_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_angular_velocity_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_measurement_angular_velocity_reference_frame_listed},
    {ASPN23_RULE_LISTED, 4, false, 2, aspn23_measurement_angular_velocity_imu_type_listed},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 6, false, 3, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_measurement_angular_velocity_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_angular_velocity_struct = {
    "measurement_angular_velocity", 0xb2c675a2, 0xf3fa1e82, ASPN_MEASUREMENT_ANGULAR_VELOCITY, "ASPN23_MEASUREMENT_ANGULAR_VELOCITY",
    sizeof(Aspn23MeasurementAngularVelocity), 144, offsetof(Aspn23MeasurementAngularVelocity, time_of_validity), true, 12, aspn23_measurement_angular_velocity_members,
    9, aspn23_measurement_angular_velocity_rules
};

static const Aspn23Member aspn23_measurement_angular_velocity_1d_members[] = {
    ASPN23_RESERVED("icd_measurement_angular_velocity_1d", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementAngularVelocity1D, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementAngularVelocity1D, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity1D, sensor_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity1D, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity1D, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity1D, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity1D, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementAngularVelocity1D, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementAngularVelocity1D, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementAngularVelocity1D, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_angular_velocity_1d_sensor_type_listed[] = {0, 1};

static const uint32_t aspn23_measurement_angular_velocity_1d_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_angular_velocity_1d_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_angular_velocity_1d_sensor_type_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_angular_velocity_1d_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_angular_velocity_1d_struct = {
    "measurement_angular_velocity_1d", 0x2f320da4, 0x7e48dbad, ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D, "ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D",
    sizeof(Aspn23MeasurementAngularVelocity1D), 63, offsetof(Aspn23MeasurementAngularVelocity1D, time_of_validity), true, 11, aspn23_measurement_angular_velocity_1d_members,
    8, aspn23_measurement_angular_velocity_1d_rules
};

static const Aspn23Member aspn23_measurement_attitude_2d_members[] = {
    ASPN23_RESERVED("icd_measurement_attitude_2d", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementAttitude2D, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementAttitude2D, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementAttitude2D, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAttitude2D, attitude2d, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 2),
    ASPN23_VALUES(Aspn23MeasurementAttitude2D, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23MeasurementAttitude2D, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAttitude2D, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementAttitude2D, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementAttitude2D, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementAttitude2D, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_attitude_2d_reference_frame_listed[] = {0, 1, 2};

static const uint32_t aspn23_measurement_attitude_2d_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_attitude_2d_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 3, aspn23_measurement_attitude_2d_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 5, false, 2, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_attitude_2d_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_attitude_2d_struct = {
    "measurement_attitude_2d", 0x0275402f, 0xe81f6411, ASPN_MEASUREMENT_ATTITUDE_2D, "ASPN23_MEASUREMENT_ATTITUDE_2D",
    sizeof(Aspn23MeasurementAttitude2D), 95, offsetof(Aspn23MeasurementAttitude2D, time_of_validity), true, 11, aspn23_measurement_attitude_2d_members,
    8, aspn23_measurement_attitude_2d_rules
};

static const Aspn23Member aspn23_measurement_attitude_3d_members[] = {
    ASPN23_RESERVED("icd_measurement_attitude_3d", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementAttitude3D, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementAttitude3D, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementAttitude3D, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAttitude3D, quaternion, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23MeasurementAttitude3D, tilt_error_covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 9),
    ASPN23_VALUES(Aspn23MeasurementAttitude3D, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementAttitude3D, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementAttitude3D, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementAttitude3D, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementAttitude3D, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_attitude_3d_reference_frame_listed[] = {0, 1, 2};

static const uint32_t aspn23_measurement_attitude_3d_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_attitude_3d_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 3, aspn23_measurement_attitude_3d_reference_frame_listed},
    {ASPN23_RULE_QUATERNION, 4, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 5, false, 3, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_attitude_3d_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_attitude_3d_struct = {
    "measurement_attitude_3d", 0x5ef22764, 0x82efe91d, ASPN_MEASUREMENT_ATTITUDE_3D, "ASPN23_MEASUREMENT_ATTITUDE_3D",
    sizeof(Aspn23MeasurementAttitude3D), 151, offsetof(Aspn23MeasurementAttitude3D, time_of_validity), true, 11, aspn23_measurement_attitude_3d_members,
    8, aspn23_measurement_attitude_3d_rules
};

static const Aspn23Member aspn23_measurement_barometer_members[] = {
    ASPN23_RESERVED("icd_measurement_barometer", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementBarometer, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementBarometer, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementBarometer, pressure, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementBarometer, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementBarometer, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementBarometer, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementBarometer, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 6, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementBarometer, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementBarometer, integrity, aspn23_type_integrity_struct, 8, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_barometer_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_barometer_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 4, false, 0, NULL},
    {ASPN23_RULE_LISTED, 5, false, 1, aspn23_measurement_barometer_error_model_listed},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_NESTED, 9, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_barometer_struct = {
    "measurement_barometer", 0xa8a9cc24, 0x755a9a98, ASPN_MEASUREMENT_BAROMETER, "ASPN23_MEASUREMENT_BAROMETER",
    sizeof(Aspn23MeasurementBarometer), 62, offsetof(Aspn23MeasurementBarometer, time_of_validity), true, 10, aspn23_measurement_barometer_members,
    7, aspn23_measurement_barometer_rules
};

static const Aspn23Member aspn23_measurement_delta_position_members[] = {
    ASPN23_RESERVED("icd_measurement_delta_position", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDeltaPosition, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDeltaPosition, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, delta_t, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, num_meas, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, term1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, term2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, term3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_NUMBERS(Aspn23MeasurementDeltaPosition, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 5, 5, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementDeltaPosition, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 11, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaPosition, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDeltaPosition, integrity, aspn23_type_integrity_struct, 13, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_delta_position_reference_frame_listed[] = {0, 1, 2};

static const uint32_t aspn23_measurement_delta_position_error_model_listed[] = {0};

static const uint32_t aspn23_measurement_delta_position_num_meas_measured[] = {6, 7, 8};

static const Aspn23Rule aspn23_measurement_delta_position_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 3, aspn23_measurement_delta_position_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL},
    {ASPN23_RULE_REALS, 7, true, 0, NULL},
    {ASPN23_RULE_REALS, 8, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 9, false, 0, NULL},
    {ASPN23_RULE_LISTED, 10, false, 1, aspn23_measurement_delta_position_error_model_listed},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_NESTED, 14, false, 0, NULL},
    {ASPN23_RULE_MEASURED, 5, false, 3, aspn23_measurement_delta_position_num_meas_measured}
};

const Aspn23Struct aspn23_measurement_delta_position_struct = {
    "measurement_delta_position", 0xd7ec96b0, 0x2fe2863e, ASPN_MEASUREMENT_DELTA_POSITION, "ASPN23_MEASUREMENT_DELTA_POSITION",
    sizeof(Aspn23MeasurementDeltaPosition), 81, offsetof(Aspn23MeasurementDeltaPosition, time_of_validity), true, 15, aspn23_measurement_delta_position_members,
    12, aspn23_measurement_delta_position_rules
};

static const Aspn23Member aspn23_measurement_delta_range_members[] = {
    ASPN23_RESERVED("icd_measurement_delta_range", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDeltaRange, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDeltaRange, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementDeltaRange, delta_t, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRange, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRange, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRange, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRange, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementDeltaRange, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRange, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDeltaRange, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_delta_range_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_delta_range_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_delta_range_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_delta_range_struct = {
    "measurement_delta_range", 0x33947125, 0x44d97a8a, ASPN_MEASUREMENT_DELTA_RANGE, "ASPN23_MEASUREMENT_DELTA_RANGE",
    sizeof(Aspn23MeasurementDeltaRange), 70, offsetof(Aspn23MeasurementDeltaRange, time_of_validity), true, 11, aspn23_measurement_delta_range_members,
    8, aspn23_measurement_delta_range_rules
};

static const Aspn23Member aspn23_measurement_delta_range_to_point_members[] = {
    ASPN23_RESERVED("icd_measurement_delta_range_to_point", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDeltaRangeToPoint, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDeltaRangeToPoint, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementDeltaRangeToPoint, remote_point, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23MeasurementDeltaRangeToPoint, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRangeToPoint, delta_t, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRangeToPoint, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRangeToPoint, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRangeToPoint, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementDeltaRangeToPoint, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementDeltaRangeToPoint, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDeltaRangeToPoint, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_delta_range_to_point_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_delta_range_to_point_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 6, false, 0, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_measurement_delta_range_to_point_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_delta_range_to_point_struct = {
    "measurement_delta_range_to_point", 0xd6219958, 0xf37609bc, ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT, "ASPN23_MEASUREMENT_DELTA_RANGE_TO_POINT",
    sizeof(Aspn23MeasurementDeltaRangeToPoint), 108, offsetof(Aspn23MeasurementDeltaRangeToPoint, time_of_validity), true, 12, aspn23_measurement_delta_range_to_point_members,
    9, aspn23_measurement_delta_range_to_point_rules
};

static const Aspn23Member aspn23_measurement_direction_2d_to_points_members[] = {
    ASPN23_RESERVED("icd_measurement_direction_2d_to_points", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDirection2DToPoints, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDirection2DToPoints, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementDirection2DToPoints, num_obs, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDirection2DToPoints, obs, aspn23_type_direction_2d_to_point_struct, 3, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_measurement_direction_2d_to_points_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 4, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_direction_2d_to_points_struct = {
    "measurement_direction_2d_to_points", 0x976e22e8, 0xb4a12958, ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS, "ASPN23_MEASUREMENT_DIRECTION_2D_TO_POINTS",
    sizeof(Aspn23MeasurementDirection2DToPoints), 43, offsetof(Aspn23MeasurementDirection2DToPoints, time_of_validity), true, 5, aspn23_measurement_direction_2d_to_points_members,
    3, aspn23_measurement_direction_2d_to_points_rules
};

static const Aspn23Member aspn23_measurement_direction_3d_to_points_members[] = {
    ASPN23_RESERVED("icd_measurement_direction_3d_to_points", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDirection3DToPoints, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDirection3DToPoints, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementDirection3DToPoints, num_obs, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDirection3DToPoints, obs, aspn23_type_direction_3d_to_point_struct, 3, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_measurement_direction_3d_to_points_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 4, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_direction_3d_to_points_struct = {
    "measurement_direction_3d_to_points", 0xbf4a3c1a, 0xac201068, ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS, "ASPN23_MEASUREMENT_DIRECTION_3D_TO_POINTS",
    sizeof(Aspn23MeasurementDirection3DToPoints), 43, offsetof(Aspn23MeasurementDirection3DToPoints, time_of_validity), true, 5, aspn23_measurement_direction_3d_to_points_members,
    3, aspn23_measurement_direction_3d_to_points_rules
};

static const Aspn23Member aspn23_measurement_direction_of_motion_2d_members[] = {
    ASPN23_RESERVED("icd_measurement_direction_of_motion_2d", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDirectionOfMotion2D, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDirectionOfMotion2D, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion2D, reference, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion2D, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion2D, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion2D, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion2D, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementDirectionOfMotion2D, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion2D, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDirectionOfMotion2D, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_direction_of_motion_2d_reference_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_measurement_direction_of_motion_2d_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_direction_of_motion_2d_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_measurement_direction_of_motion_2d_reference_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_direction_of_motion_2d_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_direction_of_motion_2d_struct = {
    "measurement_direction_of_motion_2d", 0x2e77bfa0, 0x2ffb85a8, ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D, "ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D",
    sizeof(Aspn23MeasurementDirectionOfMotion2D), 63, offsetof(Aspn23MeasurementDirectionOfMotion2D, time_of_validity), true, 11, aspn23_measurement_direction_of_motion_2d_members,
    8, aspn23_measurement_direction_of_motion_2d_rules
};

static const Aspn23Member aspn23_measurement_direction_of_motion_3d_members[] = {
    ASPN23_RESERVED("icd_measurement_direction_of_motion_3d", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementDirectionOfMotion3D, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementDirectionOfMotion3D, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, error_vector, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementDirectionOfMotion3D, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 8, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementDirectionOfMotion3D, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementDirectionOfMotion3D, integrity, aspn23_type_integrity_struct, 10, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_direction_of_motion_3d_reference_frame_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_measurement_direction_of_motion_3d_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_direction_of_motion_3d_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_measurement_direction_of_motion_3d_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 6, false, 2, NULL},
    {ASPN23_RULE_LISTED, 7, false, 1, aspn23_measurement_direction_of_motion_3d_error_model_listed},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_NESTED, 11, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_direction_of_motion_3d_struct = {
    "measurement_direction_of_motion_3d", 0xe76ae03b, 0x44fdf9fc, ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D, "ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D",
    sizeof(Aspn23MeasurementDirectionOfMotion3D), 127, offsetof(Aspn23MeasurementDirectionOfMotion3D, time_of_validity), true, 12, aspn23_measurement_direction_of_motion_3d_members,
    9, aspn23_measurement_direction_of_motion_3d_rules
};

static const Aspn23Member aspn23_measurement_frequency_difference_members[] = {
    ASPN23_RESERVED("icd_measurement_frequency_difference", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementFrequencyDifference, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementFrequencyDifference, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, time_of_validity_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, clock_id1, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, clock_id2, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, freq_diff, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementFrequencyDifference, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 9, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementFrequencyDifference, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementFrequencyDifference, integrity, aspn23_type_integrity_struct, 11, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_frequency_difference_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_frequency_difference_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 6, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 7, false, 0, NULL},
    {ASPN23_RULE_LISTED, 8, false, 1, aspn23_measurement_frequency_difference_error_model_listed},
    {ASPN23_RULE_REALS, 10, false, 0, NULL},
    {ASPN23_RULE_NESTED, 12, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_frequency_difference_struct = {
    "measurement_frequency_difference", 0xf56d29ae, 0xfb816073, ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE, "ASPN23_MEASUREMENT_FREQUENCY_DIFFERENCE",
    sizeof(Aspn23MeasurementFrequencyDifference), 70, offsetof(Aspn23MeasurementFrequencyDifference, time_of_validity), true, 13, aspn23_measurement_frequency_difference_members,
    7, aspn23_measurement_frequency_difference_rules
};

static const Aspn23Member aspn23_measurement_heading_members[] = {
    ASPN23_RESERVED("icd_measurement_heading", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementHeading, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementHeading, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementHeading, reference, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementHeading, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementHeading, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementHeading, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementHeading, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementHeading, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementHeading, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementHeading, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_heading_reference_listed[] = {0, 1};

static const uint32_t aspn23_measurement_heading_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_heading_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_heading_reference_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_heading_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_heading_struct = {
    "measurement_heading", 0x27f416b1, 0x5d499733, ASPN_MEASUREMENT_HEADING, "ASPN23_MEASUREMENT_HEADING",
    sizeof(Aspn23MeasurementHeading), 63, offsetof(Aspn23MeasurementHeading, time_of_validity), true, 11, aspn23_measurement_heading_members,
    8, aspn23_measurement_heading_rules
};

static const Aspn23Member aspn23_measurement_image_members[] = {
    ASPN23_RESERVED("icd_measurement_image", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementImage, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementImage, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementImage, height, ASPN23_U32, ASPN23_I64, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, width, ASPN23_U32, ASPN23_I64, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, is_bigendian, ASPN23_BOOL, ASPN23_BOOL, ASPN23_TRUTH, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, image_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, image_data_length, ASPN23_U64, ASPN23_I64, ASPN23_SAME, 1),
    ASPN23_NUMBERS(Aspn23MeasurementImage, image_data, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, camera_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, num_model_coefficients, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementImage, model_coefficients, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 10, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementImage, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementImage, integrity, aspn23_type_integrity_struct, 12, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_image_image_type_listed[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

static const uint32_t aspn23_measurement_image_camera_model_listed[] = {0, 1};

static const Aspn23Rule aspn23_measurement_image_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_TRUTH, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 11, aspn23_measurement_image_image_type_listed},
    {ASPN23_RULE_PRESENT, 8, false, 0, NULL},
    {ASPN23_RULE_LISTED, 9, false, 2, aspn23_measurement_image_camera_model_listed},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_NESTED, 13, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_image_struct = {
    "measurement_image", 0xf7bb52e1, 0xb0f04925, ASPN_MEASUREMENT_IMAGE, "ASPN23_MEASUREMENT_IMAGE",
    sizeof(Aspn23MeasurementImage), 70, offsetof(Aspn23MeasurementImage, time_of_validity), true, 14, aspn23_measurement_image_members,
    8, aspn23_measurement_image_rules
};

static const Aspn23Member aspn23_measurement_magnetic_field_members[] = {
    ASPN23_RESERVED("icd_measurement_magnetic_field", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementMagneticField, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementMagneticField, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, num_meas, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, x_field_strength, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, y_field_strength, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, z_field_strength, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_NUMBERS(Aspn23MeasurementMagneticField, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 3, 3, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementMagneticField, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 9, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticField, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementMagneticField, integrity, aspn23_type_integrity_struct, 11, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_magnetic_field_error_model_listed[] = {0};

static const uint32_t aspn23_measurement_magnetic_field_num_meas_measured[] = {4, 5, 6};

static const Aspn23Rule aspn23_measurement_magnetic_field_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, true, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 7, false, 0, NULL},
    {ASPN23_RULE_LISTED, 8, false, 1, aspn23_measurement_magnetic_field_error_model_listed},
    {ASPN23_RULE_REALS, 10, false, 0, NULL},
    {ASPN23_RULE_NESTED, 12, false, 0, NULL},
    {ASPN23_RULE_MEASURED, 3, false, 3, aspn23_measurement_magnetic_field_num_meas_measured}
};

const Aspn23Struct aspn23_measurement_magnetic_field_struct = {
    "measurement_magnetic_field", 0x65557ec6, 0xc2b3db04, ASPN_MEASUREMENT_MAGNETIC_FIELD, "ASPN23_MEASUREMENT_MAGNETIC_FIELD",
    sizeof(Aspn23MeasurementMagneticField), 72, offsetof(Aspn23MeasurementMagneticField, time_of_validity), true, 13, aspn23_measurement_magnetic_field_members,
    10, aspn23_measurement_magnetic_field_rules
};

static const Aspn23Member aspn23_measurement_magnetic_field_magnitude_members[] = {
    ASPN23_RESERVED("icd_measurement_magnetic_field_magnitude", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementMagneticFieldMagnitude, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementMagneticFieldMagnitude, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementMagneticFieldMagnitude, field_strength, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticFieldMagnitude, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticFieldMagnitude, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticFieldMagnitude, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementMagneticFieldMagnitude, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 6, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementMagneticFieldMagnitude, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementMagneticFieldMagnitude, integrity, aspn23_type_integrity_struct, 8, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_magnetic_field_magnitude_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_magnetic_field_magnitude_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 4, false, 0, NULL},
    {ASPN23_RULE_LISTED, 5, false, 1, aspn23_measurement_magnetic_field_magnitude_error_model_listed},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_NESTED, 9, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_magnetic_field_magnitude_struct = {
    "measurement_magnetic_field_magnitude", 0x0a0bf7dc, 0x183365d3, ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE, "ASPN23_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE",
    sizeof(Aspn23MeasurementMagneticFieldMagnitude), 62, offsetof(Aspn23MeasurementMagneticFieldMagnitude, time_of_validity), true, 10, aspn23_measurement_magnetic_field_magnitude_members,
    7, aspn23_measurement_magnetic_field_magnitude_rules
};

static const Aspn23Member aspn23_measurement_position_members[] = {
    ASPN23_RESERVED("icd_measurement_position", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementPosition, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementPosition, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementPosition, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, term1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, term2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, term3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, num_meas, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementPosition, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, 7, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementPosition, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 10, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementPosition, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementPosition, integrity, aspn23_type_integrity_struct, 12, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_position_reference_frame_listed[] = {0, 1};

static const uint32_t aspn23_measurement_position_error_model_listed[] = {0};

static const uint32_t aspn23_measurement_position_num_meas_measured[] = {4, 5, 6};

static const uint32_t aspn23_measurement_position_term1_geodetic[] = {3, 1, 5};

static const Aspn23Rule aspn23_measurement_position_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_position_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, true, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 8, false, 0, NULL},
    {ASPN23_RULE_LISTED, 9, false, 1, aspn23_measurement_position_error_model_listed},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_NESTED, 13, false, 0, NULL},
    {ASPN23_RULE_MEASURED, 7, false, 3, aspn23_measurement_position_num_meas_measured},
    {ASPN23_RULE_GEODETIC, 4, false, 3, aspn23_measurement_position_term1_geodetic}
};

const Aspn23Struct aspn23_measurement_position_struct = {
    "measurement_position", 0xfad58d35, 0xaf47d004, ASPN_MEASUREMENT_POSITION, "ASPN23_MEASUREMENT_POSITION",
    sizeof(Aspn23MeasurementPosition), 73, offsetof(Aspn23MeasurementPosition, time_of_validity), true, 14, aspn23_measurement_position_members,
    12, aspn23_measurement_position_rules
};

static const Aspn23Member aspn23_measurement_position_attitude_members[] = {
    ASPN23_RESERVED("icd_measurement_position_attitude", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementPositionAttitude, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementPositionAttitude, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, p1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, p2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, p3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, quaternion, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 36),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementPositionAttitude, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 10, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionAttitude, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementPositionAttitude, integrity, aspn23_type_integrity_struct, 12, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_position_attitude_reference_frame_listed[] = {0, 1};

static const uint32_t aspn23_measurement_position_attitude_error_model_listed[] = {0};

static const uint32_t aspn23_measurement_position_attitude_p1_geodetic[] = {3, 1, 5};

static const Aspn23Rule aspn23_measurement_position_attitude_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_position_attitude_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_REALS, 5, false, 0, NULL},
    {ASPN23_RULE_REALS, 6, false, 0, NULL},
    {ASPN23_RULE_QUATERNION, 7, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 8, false, 6, NULL},
    {ASPN23_RULE_LISTED, 9, false, 1, aspn23_measurement_position_attitude_error_model_listed},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_NESTED, 13, false, 0, NULL},
    {ASPN23_RULE_GEODETIC, 4, false, 3, aspn23_measurement_position_attitude_p1_geodetic}
};

const Aspn23Struct aspn23_measurement_position_attitude_struct = {
    "measurement_position_attitude", 0x4a1c4b7d, 0xd4ad2913, ASPN_MEASUREMENT_POSITION_ATTITUDE, "ASPN23_MEASUREMENT_POSITION_ATTITUDE",
    sizeof(Aspn23MeasurementPositionAttitude), 391, offsetof(Aspn23MeasurementPositionAttitude, time_of_validity), true, 14, aspn23_measurement_position_attitude_members,
    12, aspn23_measurement_position_attitude_rules
};

static const Aspn23Member aspn23_measurement_position_velocity_attitude_members[] = {
    ASPN23_RESERVED("icd_measurement_position_velocity_attitude", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementPositionVelocityAttitude, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementPositionVelocityAttitude, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, p1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, p2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, p3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, v1, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, v2, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, v3, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, quaternion, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, num_meas, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementPositionVelocityAttitude, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 11, 11, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementPositionVelocityAttitude, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 14, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementPositionVelocityAttitude, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementPositionVelocityAttitude, integrity, aspn23_type_integrity_struct, 16, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_position_velocity_attitude_reference_frame_listed[] = {0, 1};

static const uint32_t aspn23_measurement_position_velocity_attitude_error_model_listed[] = {0};

static const uint32_t aspn23_measurement_position_velocity_attitude_num_meas_measured[] = {4, 5, 6, 7, 8, 9, 10};

static const uint32_t aspn23_measurement_position_velocity_attitude_p1_geodetic[] = {3, 1, 5};

static const Aspn23Rule aspn23_measurement_position_velocity_attitude_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_position_velocity_attitude_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, true, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL},
    {ASPN23_RULE_REALS, 7, true, 0, NULL},
    {ASPN23_RULE_REALS, 8, true, 0, NULL},
    {ASPN23_RULE_REALS, 9, true, 0, NULL},
    {ASPN23_RULE_QUATERNION, 10, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 12, false, 0, NULL},
    {ASPN23_RULE_LISTED, 13, false, 1, aspn23_measurement_position_velocity_attitude_error_model_listed},
    {ASPN23_RULE_REALS, 15, false, 0, NULL},
    {ASPN23_RULE_NESTED, 17, false, 0, NULL},
    {ASPN23_RULE_MEASURED, 11, false, 7, aspn23_measurement_position_velocity_attitude_num_meas_measured},
    {ASPN23_RULE_GEODETIC, 4, false, 3, aspn23_measurement_position_velocity_attitude_p1_geodetic}
};

const Aspn23Struct aspn23_measurement_position_velocity_attitude_struct = {
    "measurement_position_velocity_attitude", 0xfbef5797, 0xc713556c, ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE, "ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE",
    sizeof(Aspn23MeasurementPositionVelocityAttitude), 129, offsetof(Aspn23MeasurementPositionVelocityAttitude, time_of_validity), true, 18, aspn23_measurement_position_velocity_attitude_members,
    16, aspn23_measurement_position_velocity_attitude_rules
};

static const Aspn23Member aspn23_measurement_range_rate_to_point_members[] = {
    ASPN23_RESERVED("icd_measurement_range_rate_to_point", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementRangeRateToPoint, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementRangeRateToPoint, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementRangeRateToPoint, remote_point, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23MeasurementRangeRateToPoint, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeRateToPoint, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeRateToPoint, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeRateToPoint, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementRangeRateToPoint, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeRateToPoint, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementRangeRateToPoint, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_range_rate_to_point_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_range_rate_to_point_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_range_rate_to_point_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_range_rate_to_point_struct = {
    "measurement_range_rate_to_point", 0x79179cb3, 0x1e38e4e0, ASPN_MEASUREMENT_RANGE_RATE_TO_POINT, "ASPN23_MEASUREMENT_RANGE_RATE_TO_POINT",
    sizeof(Aspn23MeasurementRangeRateToPoint), 100, offsetof(Aspn23MeasurementRangeRateToPoint, time_of_validity), true, 11, aspn23_measurement_range_rate_to_point_members,
    8, aspn23_measurement_range_rate_to_point_rules
};

static const Aspn23Member aspn23_measurement_range_to_point_members[] = {
    ASPN23_RESERVED("icd_measurement_range_to_point", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementRangeToPoint, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementRangeToPoint, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementRangeToPoint, remote_point, aspn23_type_remote_point_struct),
    ASPN23_VALUES(Aspn23MeasurementRangeToPoint, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeToPoint, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeToPoint, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeToPoint, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementRangeToPoint, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementRangeToPoint, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementRangeToPoint, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_range_to_point_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_range_to_point_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_range_to_point_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_range_to_point_struct = {
    "measurement_range_to_point", 0x3cc67eb2, 0x693a4845, ASPN_MEASUREMENT_RANGE_TO_POINT, "ASPN23_MEASUREMENT_RANGE_TO_POINT",
    sizeof(Aspn23MeasurementRangeToPoint), 100, offsetof(Aspn23MeasurementRangeToPoint, time_of_validity), true, 11, aspn23_measurement_range_to_point_members,
    8, aspn23_measurement_range_to_point_rules
};

static const Aspn23Member aspn23_measurement_satnav_members[] = {
    ASPN23_RESERVED("icd_measurement_satnav", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementSatnav, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementSatnav, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementSatnav, receiver_clock_time, aspn23_type_satnav_time_struct),
    ASPN23_VALUES(Aspn23MeasurementSatnav, num_signal_types, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnav, num_signals_tracked, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSatnav, obs, aspn23_type_satnav_obs_struct, 5, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnav, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSatnav, integrity, aspn23_type_integrity_struct, 7, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_measurement_satnav_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_NESTED, 8, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_satnav_struct = {
    "measurement_satnav", 0x2f002f4f, 0xe57e29ec, ASPN_MEASUREMENT_SATNAV, "ASPN23_MEASUREMENT_SATNAV",
    sizeof(Aspn23MeasurementSatnav), 63, offsetof(Aspn23MeasurementSatnav, time_of_validity), true, 9, aspn23_measurement_satnav_members,
    5, aspn23_measurement_satnav_rules
};

static const Aspn23Member aspn23_measurement_satnav_subframe_members[] = {
    ASPN23_RESERVED("icd_measurement_satnav_subframe", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementSatnavSubframe, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementSatnavSubframe, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementSatnavSubframe, gnss_message_id, ASPN23_I64, ASPN23_I64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnavSubframe, prn, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_STRUCT(Aspn23MeasurementSatnavSubframe, satellite_system, aspn23_type_satnav_satellite_system_struct),
    ASPN23_VALUES(Aspn23MeasurementSatnavSubframe, freq_slot_id, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnavSubframe, num_bytes, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementSatnavSubframe, data_vector, ASPN23_I8, ASPN23_I8, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnavSubframe, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSatnavSubframe, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_measurement_satnav_subframe_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 5, false, 0, NULL},
    {ASPN23_RULE_PRESENT, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_satnav_subframe_struct = {
    "measurement_satnav_subframe", 0xdcc5b625, 0xec28e30f, ASPN_MEASUREMENT_SATNAV_SUBFRAME, "ASPN23_MEASUREMENT_SATNAV_SUBFRAME",
    sizeof(Aspn23MeasurementSatnavSubframe), 63, offsetof(Aspn23MeasurementSatnavSubframe, time_of_validity), true, 11, aspn23_measurement_satnav_subframe_members,
    5, aspn23_measurement_satnav_subframe_rules
};

static const Aspn23Member aspn23_measurement_satnav_with_sv_data_members[] = {
    ASPN23_RESERVED("icd_measurement_satnav_with_sv_data", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementSatnavWithSvData, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementSatnavWithSvData, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_STRUCT(Aspn23MeasurementSatnavWithSvData, receiver_clock_time, aspn23_type_satnav_time_struct),
    ASPN23_VALUES(Aspn23MeasurementSatnavWithSvData, num_signal_types, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnavWithSvData, num_signals_tracked, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSatnavWithSvData, obs, aspn23_type_satnav_obs_struct, 5, ASPN23_NO_MEMBER, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSatnavWithSvData, sv_data, aspn23_type_satnav_sv_data_struct, 5, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementSatnavWithSvData, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSatnavWithSvData, integrity, aspn23_type_integrity_struct, 8, ASPN23_NO_MEMBER, 1)
};

static const Aspn23Rule aspn23_measurement_satnav_with_sv_data_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_NESTED, 3, false, 0, NULL},
    {ASPN23_RULE_NESTED, 6, false, 0, NULL},
    {ASPN23_RULE_NESTED, 7, false, 0, NULL},
    {ASPN23_RULE_NESTED, 9, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_satnav_with_sv_data_struct = {
    "measurement_satnav_with_sv_data", 0x04222cc2, 0x1aee60ea, ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA, "ASPN23_MEASUREMENT_SATNAV_WITH_SV_DATA",
    sizeof(Aspn23MeasurementSatnavWithSvData), 63, offsetof(Aspn23MeasurementSatnavWithSvData, time_of_validity), true, 10, aspn23_measurement_satnav_with_sv_data_members,
    6, aspn23_measurement_satnav_with_sv_data_rules
};

static const Aspn23Member aspn23_measurement_specific_force_1d_members[] = {
    ASPN23_RESERVED("icd_measurement_specific_force_1d", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementSpecificForce1D, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementSpecificForce1D, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementSpecificForce1D, sensor_type, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementSpecificForce1D, obs, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementSpecificForce1D, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementSpecificForce1D, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementSpecificForce1D, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementSpecificForce1D, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementSpecificForce1D, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSpecificForce1D, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_specific_force_1d_sensor_type_listed[] = {0, 1};

static const uint32_t aspn23_measurement_specific_force_1d_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_specific_force_1d_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 2, aspn23_measurement_specific_force_1d_sensor_type_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_specific_force_1d_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_specific_force_1d_struct = {
    "measurement_specific_force_1d", 0x8110b32e, 0xa58afe0e, ASPN_MEASUREMENT_SPECIFIC_FORCE_1D, "ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D",
    sizeof(Aspn23MeasurementSpecificForce1D), 63, offsetof(Aspn23MeasurementSpecificForce1D, time_of_validity), true, 11, aspn23_measurement_specific_force_1d_members,
    8, aspn23_measurement_specific_force_1d_rules
};

static const Aspn23Member aspn23_measurement_speed_members[] = {
    ASPN23_RESERVED("icd_measurement_speed", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementSpeed, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementSpeed, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementSpeed, reference, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementSpeed, speed, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementSpeed, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementSpeed, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementSpeed, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementSpeed, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementSpeed, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementSpeed, integrity, aspn23_type_integrity_struct, 9, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_speed_reference_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_measurement_speed_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_speed_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_measurement_speed_reference_listed},
    {ASPN23_RULE_REALS, 4, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 5, false, 0, NULL},
    {ASPN23_RULE_LISTED, 6, false, 1, aspn23_measurement_speed_error_model_listed},
    {ASPN23_RULE_REALS, 8, false, 0, NULL},
    {ASPN23_RULE_NESTED, 10, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_speed_struct = {
    "measurement_speed", 0xc304249d, 0x7a6c4744, ASPN_MEASUREMENT_SPEED, "ASPN23_MEASUREMENT_SPEED",
    sizeof(Aspn23MeasurementSpeed), 63, offsetof(Aspn23MeasurementSpeed, time_of_validity), true, 11, aspn23_measurement_speed_members,
    8, aspn23_measurement_speed_rules
};

static const Aspn23Member aspn23_measurement_temperature_members[] = {
    ASPN23_RESERVED("icd_measurement_temperature", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementTemperature, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementTemperature, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementTemperature, temperature, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTemperature, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTemperature, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTemperature, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTemperature, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 6, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTemperature, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementTemperature, integrity, aspn23_type_integrity_struct, 8, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_temperature_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_temperature_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 3, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 4, false, 0, NULL},
    {ASPN23_RULE_LISTED, 5, false, 1, aspn23_measurement_temperature_error_model_listed},
    {ASPN23_RULE_REALS, 7, false, 0, NULL},
    {ASPN23_RULE_NESTED, 9, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_temperature_struct = {
    "measurement_temperature", 0x4cb1554e, 0xee6414a2, ASPN_MEASUREMENT_TEMPERATURE, "ASPN23_MEASUREMENT_TEMPERATURE",
    sizeof(Aspn23MeasurementTemperature), 62, offsetof(Aspn23MeasurementTemperature, time_of_validity), true, 10, aspn23_measurement_temperature_members,
    7, aspn23_measurement_temperature_rules
};

static const Aspn23Member aspn23_measurement_time_members[] = {
    ASPN23_RESERVED("icd_measurement_time", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementTime, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementTime, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementTime, time_of_validity_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTime, num_obs, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTime, clock_id, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 4, ASPN23_NO_MEMBER, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTime, elapsed_nsec, ASPN23_I64, ASPN23_I64, ASPN23_SAME, 4, ASPN23_NO_MEMBER, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTime, elapsed_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 4, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTime, digits_of_precision, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTime, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4, 4, 1),
    ASPN23_VALUES(Aspn23MeasurementTime, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTime, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTime, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 11, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTime, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementTime, integrity, aspn23_type_integrity_struct, 13, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_time_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_time_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_PRESENT, 5, false, 0, NULL},
    {ASPN23_RULE_PRESENT, 6, false, 0, NULL},
    {ASPN23_RULE_PRESENT, 7, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 9, false, 0, NULL},
    {ASPN23_RULE_LISTED, 10, false, 1, aspn23_measurement_time_error_model_listed},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_NESTED, 14, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_time_struct = {
    "measurement_time", 0x62d55a20, 0x414dfe9e, ASPN_MEASUREMENT_TIME, "ASPN23_MEASUREMENT_TIME",
    sizeof(Aspn23MeasurementTime), 54, offsetof(Aspn23MeasurementTime, time_of_validity), true, 15, aspn23_measurement_time_members,
    9, aspn23_measurement_time_rules
};

static const Aspn23Member aspn23_measurement_time_difference_members[] = {
    ASPN23_RESERVED("icd_measurement_time_difference", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementTimeDifference, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementTimeDifference, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, time_of_validity_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, clock_id1, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, clock_id2, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, time_diff_nsec, ASPN23_I64, ASPN23_I64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, time_diff_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, digits_of_precision, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, variance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTimeDifference, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 11, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeDifference, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementTimeDifference, integrity, aspn23_type_integrity_struct, 13, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_time_difference_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_time_difference_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_VARIANCE, 9, false, 0, NULL},
    {ASPN23_RULE_LISTED, 10, false, 1, aspn23_measurement_time_difference_error_model_listed},
    {ASPN23_RULE_REALS, 12, false, 0, NULL},
    {ASPN23_RULE_NESTED, 14, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_time_difference_struct = {
    "measurement_time_difference", 0x6f9e916b, 0x9a979e83, ASPN_MEASUREMENT_TIME_DIFFERENCE, "ASPN23_MEASUREMENT_TIME_DIFFERENCE",
    sizeof(Aspn23MeasurementTimeDifference), 76, offsetof(Aspn23MeasurementTimeDifference, time_of_validity), true, 15, aspn23_measurement_time_difference_members,
    6, aspn23_measurement_time_difference_rules
};

static const Aspn23Member aspn23_measurement_time_frequency_difference_members[] = {
    ASPN23_RESERVED("icd_measurement_time_frequency_difference", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementTimeFrequencyDifference, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementTimeFrequencyDifference, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, time_of_validity_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, clock_id1, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, clock_id2, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, time_diff_nsec, ASPN23_I64, ASPN23_I64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, time_diff_attosec, ASPN23_I32, ASPN23_I32, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, digits_of_precision, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, freq_diff, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 4),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementTimeFrequencyDifference, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 12, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementTimeFrequencyDifference, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementTimeFrequencyDifference, integrity, aspn23_type_integrity_struct, 14, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_time_frequency_difference_error_model_listed[] = {0};

static const Aspn23Rule aspn23_measurement_time_frequency_difference_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_REALS, 9, false, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 10, false, 2, NULL},
    {ASPN23_RULE_LISTED, 11, false, 1, aspn23_measurement_time_frequency_difference_error_model_listed},
    {ASPN23_RULE_REALS, 13, false, 0, NULL},
    {ASPN23_RULE_NESTED, 15, false, 0, NULL}
};

const Aspn23Struct aspn23_measurement_time_frequency_difference_struct = {
    "measurement_time_frequency_difference", 0x81155c9b, 0xce4a6a00, ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE, "ASPN23_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE",
    sizeof(Aspn23MeasurementTimeFrequencyDifference), 108, offsetof(Aspn23MeasurementTimeFrequencyDifference, time_of_validity), true, 16, aspn23_measurement_time_frequency_difference_members,
    7, aspn23_measurement_time_frequency_difference_rules
};

static const Aspn23Member aspn23_measurement_velocity_members[] = {
    ASPN23_RESERVED("icd_measurement_velocity", ASPN23_I8),
    ASPN23_STRUCT(Aspn23MeasurementVelocity, header, aspn23_type_header_struct),
    ASPN23_STRUCT(Aspn23MeasurementVelocity, time_of_validity, aspn23_type_timestamp_struct),
    ASPN23_VALUES(Aspn23MeasurementVelocity, reference_frame, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, x, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, y, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, z, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, num_meas, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementVelocity, covariance, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 7, 7, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, error_model, ASPN23_U32, ASPN23_I8, ASPN23_CHECKED, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, num_error_model_params, ASPN23_U16, ASPN23_I32, ASPN23_CHECKED, 1),
    ASPN23_NUMBERS(Aspn23MeasurementVelocity, error_model_params, ASPN23_F64, ASPN23_F64, ASPN23_SAME, 10, ASPN23_NO_MEMBER, 1),
    ASPN23_VALUES(Aspn23MeasurementVelocity, num_integrity, ASPN23_U8, ASPN23_I16, ASPN23_CHECKED, 1),
    ASPN23_STRUCTS(Aspn23MeasurementVelocity, integrity, aspn23_type_integrity_struct, 12, ASPN23_NO_MEMBER, 1)
};

static const uint32_t aspn23_measurement_velocity_reference_frame_listed[] = {0, 1, 2, 3};

static const uint32_t aspn23_measurement_velocity_error_model_listed[] = {0};

static const uint32_t aspn23_measurement_velocity_num_meas_measured[] = {4, 5, 6};

static const Aspn23Rule aspn23_measurement_velocity_rules[] = {
    {ASPN23_RULE_NESTED, 1, false, 0, NULL},
    {ASPN23_RULE_NESTED, 2, false, 0, NULL},
    {ASPN23_RULE_LISTED, 3, false, 4, aspn23_measurement_velocity_reference_frame_listed},
    {ASPN23_RULE_REALS, 4, true, 0, NULL},
    {ASPN23_RULE_REALS, 5, true, 0, NULL},
    {ASPN23_RULE_REALS, 6, true, 0, NULL},
    {ASPN23_RULE_COVARIANCE, 8, false, 0, NULL},
    {ASPN23_RULE_LISTED, 9, false, 1, aspn23_measurement_velocity_error_model_listed},
    {ASPN23_RULE_REALS, 11, false, 0, NULL},
    {ASPN23_RULE_NESTED, 13, false, 0, NULL},
    {ASPN23_RULE_MEASURED, 7, false, 3, aspn23_measurement_velocity_num_meas_measured}
};

const Aspn23Struct aspn23_measurement_velocity_struct = {
    "measurement_velocity", 0x8838f609, 0x6e475143, ASPN_MEASUREMENT_VELOCITY, "ASPN23_MEASUREMENT_VELOCITY",
    sizeof(Aspn23MeasurementVelocity), 73, offsetof(Aspn23MeasurementVelocity, time_of_validity), true, 14, aspn23_measurement_velocity_members,
    11, aspn23_measurement_velocity_rules
};

const Aspn23Struct* const aspn23_structs_by_fingerprint[] = {
    &aspn23_metadata_glonass_ephemeris_struct,
    &aspn23_measurement_attitude_2d_struct,
    &aspn23_measurement_satnav_with_sv_data_struct,
    &aspn23_measurement_magnetic_field_magnitude_struct,
    &aspn23_metadata_magnetic_field_struct,
    &aspn23_metadata_gps_cnav_ephemeris_struct,
    &aspn23_metadata_generic_struct,
    &aspn23_metadata_gps_iono_utc_parameters_struct,
    &aspn23_measurement_heading_struct,
    &aspn23_type_image_feature_struct,
    &aspn23_measurement_direction_of_motion_2d_struct,
    &aspn23_measurement_satnav_struct,
    &aspn23_measurement_angular_velocity_1d_struct,
    &aspn23_type_remote_point_struct,
    &aspn23_measurement_delta_range_struct,
    &aspn23_measurement_range_to_point_struct,
    &aspn23_measurement_position_attitude_struct,
    &aspn23_measurement_temperature_struct,
    &aspn23_type_kepler_orbit_struct,
    &aspn23_metadata_satnav_obs_struct,
    &aspn23_metadata_imu_struct,
    &aspn23_measurement_attitude_3d_struct,
    &aspn23_measurement_time_struct,
    &aspn23_measurement_magnetic_field_struct,
    &aspn23_measurement_imu_struct,
    &aspn23_type_direction_2d_to_point_struct,
    &aspn23_metadata_galileo_ephemeris_struct,
    &aspn23_measurement_time_difference_struct,
    &aspn23_measurement_range_rate_to_point_struct,
    &aspn23_type_direction_3d_to_point_struct,
    &aspn23_measurement_specific_force_1d_struct,
    &aspn23_measurement_time_frequency_difference_struct,
    &aspn23_measurement_velocity_struct,
    &aspn23_measurement_accumulated_distance_traveled_struct,
    &aspn23_type_satnav_signal_descriptor_struct,
    &aspn23_type_satnav_sv_data_struct,
    &aspn23_measurement_direction_2d_to_points_struct,
    &aspn23_type_mounting_struct,
    &aspn23_measurement_barometer_struct,
    &aspn23_type_timestamp_struct,
    &aspn23_measurement_angular_velocity_struct,
    &aspn23_measurement_tdoa_1tx_2rx_struct,
    &aspn23_type_satnav_clock_struct,
    &aspn23_measurement_direction_3d_to_points_struct,
    &aspn23_measurement_altitude_struct,
    &aspn23_measurement_speed_struct,
    &aspn23_metadata_gps_mnav_ephemeris_struct,
    &aspn23_type_metadataheader_struct,
    &aspn23_metadata_image_features_struct,
    &aspn23_metadata_beidou_ephemeris_struct,
    &aspn23_measurement_delta_range_to_point_struct,
    &aspn23_measurement_delta_position_struct,
    &aspn23_type_integrity_struct,
    &aspn23_measurement_satnav_subframe_struct,
    &aspn23_measurement_tdoa_2tx_1rx_struct,
    &aspn23_measurement_direction_of_motion_3d_struct,
    &aspn23_metadata_gps_lnav_ephemeris_struct,
    &aspn23_type_satnav_satellite_system_struct,
    &aspn23_type_satnav_time_struct,
    &aspn23_measurement_frequency_difference_struct,
    &aspn23_type_satnav_obs_struct,
    &aspn23_measurement_image_struct,
    &aspn23_measurement_position_struct,
    &aspn23_type_header_struct,
    &aspn23_measurement_position_velocity_attitude_struct
};
const size_t aspn23_num_structs = sizeof(aspn23_structs_by_fingerprint) / sizeof(aspn23_structs_by_fingerprint[0]);

const Aspn23Struct* const aspn23_structs_by_message[] = {
    NULL,
    &aspn23_metadata_beidou_ephemeris_struct,
    &aspn23_metadata_glonass_ephemeris_struct,
    &aspn23_metadata_gps_cnav_ephemeris_struct,
    &aspn23_metadata_gps_lnav_ephemeris_struct,
    &aspn23_metadata_gps_mnav_ephemeris_struct,
    &aspn23_metadata_gps_iono_utc_parameters_struct,
    &aspn23_metadata_galileo_ephemeris_struct,
    &aspn23_metadata_imu_struct,
    &aspn23_metadata_generic_struct,
    &aspn23_metadata_image_features_struct,
    &aspn23_metadata_magnetic_field_struct,
    &aspn23_metadata_satnav_obs_struct,
    &aspn23_measurement_imu_struct,
    &aspn23_measurement_tdoa_1tx_2rx_struct,
    &aspn23_measurement_tdoa_2tx_1rx_struct,
    &aspn23_measurement_accumulated_distance_traveled_struct,
    &aspn23_measurement_altitude_struct,
    &aspn23_measurement_angular_velocity_struct,
    &aspn23_measurement_angular_velocity_1d_struct,
    &aspn23_measurement_attitude_2d_struct,
    &aspn23_measurement_attitude_3d_struct,
    &aspn23_measurement_barometer_struct,
    &aspn23_measurement_delta_position_struct,
    &aspn23_measurement_delta_range_struct,
    &aspn23_measurement_delta_range_to_point_struct,
    &aspn23_measurement_direction_2d_to_points_struct,
    &aspn23_measurement_direction_3d_to_points_struct,
    &aspn23_measurement_direction_of_motion_2d_struct,
    &aspn23_measurement_direction_of_motion_3d_struct,
    &aspn23_measurement_frequency_difference_struct,
    &aspn23_measurement_heading_struct,
    &aspn23_measurement_image_struct,
    &aspn23_measurement_magnetic_field_struct,
    &aspn23_measurement_magnetic_field_magnitude_struct,
    &aspn23_measurement_position_struct,
    &aspn23_measurement_position_attitude_struct,
    &aspn23_measurement_position_velocity_attitude_struct,
    &aspn23_measurement_range_rate_to_point_struct,
    &aspn23_measurement_range_to_point_struct,
    &aspn23_measurement_satnav_struct,
    &aspn23_measurement_satnav_subframe_struct,
    &aspn23_measurement_satnav_with_sv_data_struct,
    &aspn23_measurement_specific_force_1d_struct,
    &aspn23_measurement_speed_struct,
    &aspn23_measurement_temperature_struct,
    &aspn23_measurement_time_struct,
    &aspn23_measurement_time_difference_struct,
    &aspn23_measurement_time_frequency_difference_struct,
    &aspn23_measurement_velocity_struct
};
const size_t aspn23_num_messages = sizeof(aspn23_structs_by_message) / sizeof(aspn23_structs_by_message[0]);
