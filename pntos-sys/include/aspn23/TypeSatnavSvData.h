/*
 * DRAFT type satnav sv data.
 *
 * Made from api-spec/aspn23/type_satnav_sv_data.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPESATNAVSVDATA_H
#define ASPN23_TYPESATNAVSVDATA_H

#include <aspn23/TypeSatnavSatelliteSystem.h>
#include <aspn23/TypeSatnavTime.h>
#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** DRAFT ephemeris type. */
typedef enum Aspn23TypeSatnavSvDataEphemerisType {
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM,
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV,
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV,
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV
} Aspn23TypeSatnavSvDataEphemerisType;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSvDataEphemerisType) == 4, Aspn23TypeSatnavSvDataEphemerisType_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT coordinate frame. */
typedef enum Aspn23TypeSatnavSvDataCoordinateFrame {
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF,
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF,
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF,
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90
} Aspn23TypeSatnavSvDataCoordinateFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSvDataCoordinateFrame) == 4, Aspn23TypeSatnavSvDataCoordinateFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT group delay enum. */
typedef enum Aspn23TypeSatnavSvDataGroupDelayEnum {
    /** DRAFT ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV. */
    ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV
} Aspn23TypeSatnavSvDataGroupDelayEnum;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSvDataGroupDelayEnum) == 4, Aspn23TypeSatnavSvDataGroupDelayEnum_must_be_4_bytes_compile_with_fno_short_enums);

/** DRAFT type satnav sv data. */
typedef struct Aspn23TypeSatnavSvData {
    /** DRAFT prn [none]. */
    int16_t prn;
    /** DRAFT satellite system [none]. */
    Aspn23TypeSatnavSatelliteSystem satellite_system;
    /** DRAFT ephemeris type []. */
    Aspn23TypeSatnavSvDataEphemerisType ephemeris_type;
    /** DRAFT sv data time [none]. */
    Aspn23TypeSatnavTime sv_data_time;
    /** DRAFT coordinate frame []. */
    Aspn23TypeSatnavSvDataCoordinateFrame coordinate_frame;
    /**
     * DRAFT sv pos [m].
     *
     * Unit: m.
     */
    double sv_pos[3];
    /**
     * DRAFT sv vel [m/s].
     *
     * Unit: m/s.
     */
    double sv_vel[3];
    /**
     * DRAFT sv clock bias [sec].
     *
     * Unit: s.
     */
    double sv_clock_bias;
    /**
     * DRAFT sv clock drift [sec/sec].
     *
     * Unit: s/s.
     */
    double sv_clock_drift;
    /** DRAFT group delay enum []. */
    Aspn23TypeSatnavSvDataGroupDelayEnum group_delay_enum;
    /**
     * DRAFT group delay vector [sec].
     *
     * Unit: s.
     */
    float group_delay_vector[4];
} Aspn23TypeSatnavSvData;

/**
 * Makes `Aspn23TypeSatnavSvData` from its members, copying what they point to. NULL if there is no
 * memory. Free it with `aspn23_type_satnav_sv_data_free`.
 */
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
    float group_delay_vector[4]);

/**
 * Makes a deep copy. NULL if there is no memory. Free it with `aspn23_type_satnav_sv_data_free`.
 */
Aspn23TypeSatnavSvData* ASPN_NULLABLE aspn23_type_satnav_sv_data_copy(Aspn23TypeSatnavSvData*);

/** Frees the object and what its members point to. */
void aspn23_type_satnav_sv_data_free(void* pointer);

/** Frees what the members point to, and not the object itself. */
void aspn23_type_satnav_sv_data_free_members(Aspn23TypeSatnavSvData* self);

#ifdef PNTOS_CHECK_LAYOUT
PNTOS_CHECK_SIZE(Aspn23TypeSatnavSvData, 136, 116, 136);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, prn, 0, 0, 0);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, satellite_system, 4, 4, 4);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, ephemeris_type, 8, 8, 8);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, sv_data_time, 16, 12, 16);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, coordinate_frame, 40, 28, 40);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, sv_pos, 48, 32, 48);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, sv_vel, 72, 56, 72);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, sv_clock_bias, 96, 80, 96);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, sv_clock_drift, 104, 88, 104);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, group_delay_enum, 112, 96, 112);
PNTOS_CHECK_OFFSET(Aspn23TypeSatnavSvData, group_delay_vector, 116, 100, 116);
#endif

#ifdef __cplusplus
}
#endif

#endif
