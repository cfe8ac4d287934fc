/*
 * Position, velocity and clock of a navigation satellite.
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

/** Which navigation message the data was computed from. */
typedef enum Aspn23TypeSatnavSvDataEphemerisType {
    /** The only one that the satellite system has. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM,
    /** The legacy message of GPS: `Aspn23MetadataGpsLnavEphemeris`. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV,
    /** The civil message of GPS: `Aspn23MetadataGpsCnavEphemeris`. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV,
    /** The military message of GPS: `Aspn23MetadataGpsMnavEphemeris`. */
    ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV
} Aspn23TypeSatnavSvDataEphemerisType;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSvDataEphemerisType) == 4, Aspn23TypeSatnavSvDataEphemerisType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * The frame of position and velocity. All are cartesian, centred in the Earth and fixed to it, with
 * z towards the north pole and x towards the prime meridian.
 */
typedef enum Aspn23TypeSatnavSvDataCoordinateFrame {
    /** The International Terrestrial Reference Frame. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF,
    /** The frame of WGS-84, nearly the same as ITRF. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF,
    /** The Galileo Terrestrial Reference Frame, nearly the same as ITRF. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF,
    /** PZ-90, the frame of GLONASS. */
    ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90
} Aspn23TypeSatnavSvDataCoordinateFrame;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSvDataCoordinateFrame) == 4, Aspn23TypeSatnavSvDataCoordinateFrame_must_be_4_bytes_compile_with_fno_short_enums);

/** What the elements of `group_delay_vector` are. */
typedef enum Aspn23TypeSatnavSvDataGroupDelayEnum {
    /** Element 0 is T_GD of IS-GPS-200, section 20.3.3.3.3.2, in s. The others are not used. */
    ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV
} Aspn23TypeSatnavSvDataGroupDelayEnum;
PNTOS_ABI_CHECK(sizeof(Aspn23TypeSatnavSvDataGroupDelayEnum) == 4, Aspn23TypeSatnavSvDataGroupDelayEnum_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Position, velocity and clock of a navigation satellite at one time, computed from its ephemeris.
 */
typedef struct Aspn23TypeSatnavSvData {
    /** Number of the satellite in its system: the PRN code, or the slot for GLONASS. */
    int16_t prn;
    /** The satellite system whose navigation message the data was computed from. */
    Aspn23TypeSatnavSatelliteSystem satellite_system;
    /** Which of the navigation messages of that system the data was computed from. */
    Aspn23TypeSatnavSvDataEphemerisType ephemeris_type;
    /** When the data was true, by the clock of the receiver. */
    Aspn23TypeSatnavTime sv_data_time;
    /** The frame of `sv_pos` and `sv_vel`. */
    Aspn23TypeSatnavSvDataCoordinateFrame coordinate_frame;
    /**
     * Position of the satellite at `sv_data_time`: x, y and z in `coordinate_frame`.
     *
     * Unit: m.
     */
    double sv_pos[3];
    /**
     * Velocity of the satellite at `sv_data_time`: along x, y and z of `coordinate_frame`, and
     * relative to it.
     *
     * Unit: m/s.
     */
    double sv_vel[3];
    /**
     * Bias of the satellite's clock at `sv_data_time`, positive if it is ahead of the time of its
     * system: subtracted from the satellite's time it gives system time, as delta t_SV does in
     * IS-GPS-200, section 20.3.3.3.3.1.
     *
     * Unit: s.
     */
    double sv_clock_bias;
    /**
     * Drift of the satellite's clock at `sv_data_time`; for GPS it is a_f1 in IS-GPS-200, section
     * 20.3.3.3.3.1.
     *
     * Unit: s/s.
     */
    double sv_clock_drift;
    /** What the elements of `group_delay_vector` are. */
    Aspn23TypeSatnavSvDataGroupDelayEnum group_delay_enum;
    /**
     * Group delays, as `group_delay_enum` says.
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
