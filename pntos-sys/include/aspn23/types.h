/*
 * The types of ASPN message, and the functions that work on all of them.
 *
 * In every ASPN struct an array whose count is zero is empty, whatever its pointer holds, NULL
 * included.
 *
 * Made from api-spec/aspn23/types.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_TYPES_H
#define ASPN23_TYPES_H

#include <aspn23/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Number of message types that ASPN itself defines, the undefined one included. */
#define ASPN_NUM_MESSAGES 50

/**
 * Type of an ASPN message, in the member `message_type` of its header. Numbers from
 * `ASPN_EXTENDED_BEGIN` to `ASPN_EXTENDED_END` belong to others, such as pntOS.
 */
typedef enum Aspn23MessageType {
    /** Not a message: memory that nobody filled in. */
    ASPN_UNDEFINED,
    /** Orbit and clock of a BeiDou satellite: `Aspn23MetadataBeidouEphemeris`. */
    ASPN_METADATA_BEIDOU_EPHEMERIS,
    /** Orbit and clock of a GLONASS satellite: `Aspn23MetadataGlonassEphemeris`. */
    ASPN_METADATA_GLONASS_EPHEMERIS,
    /**
     * Orbit and clock of a GPS satellite, from its civil message: `Aspn23MetadataGpsCnavEphemeris`.
     */
    ASPN_METADATA_GPS_CNAV_EPHEMERIS,
    /**
     * Orbit and clock of a GPS satellite, from its legacy message:
     * `Aspn23MetadataGpsLnavEphemeris`.
     */
    ASPN_METADATA_GPS_LNAV_EPHEMERIS,
    /**
     * Orbit and clock of a GPS satellite, from its military message:
     * `Aspn23MetadataGpsMnavEphemeris`.
     */
    ASPN_METADATA_GPS_MNAV_EPHEMERIS,
    /** Ionosphere and UTC parameters of GPS: `Aspn23MetadataGpsIonoUtcParameters`. */
    ASPN_METADATA_GPS_IONO_UTC_PARAMETERS,
    /** Orbit and clock of a Galileo satellite: `Aspn23MetadataGalileoEphemeris`. */
    ASPN_METADATA_GALILEO_EPHEMERIS,
    /** Error parameters of an inertial measurement unit: `Aspn23MetadataImu`. */
    ASPN_METADATA_IMU,
    /** Description of a sensor in general: `Aspn23MetadataGeneric`. */
    ASPN_METADATA_GENERIC,
    /** How features of images are found and described: `Aspn23MetadataImageFeatures`. */
    ASPN_METADATA_IMAGE_FEATURES,
    /** Description of a magnetometer: `Aspn23MetadataMagneticField`. */
    ASPN_METADATA_MAGNETIC_FIELD,
    /** Description of a satellite navigation receiver: `Aspn23MetadataSatnavObs`. */
    ASPN_METADATA_SATNAV_OBS,
    /** Specific force and rotation rate: `Aspn23MeasurementImu`. */
    ASPN_MEASUREMENT_IMU,
    /**
     * Difference of arrival times, one transmitter and two receivers:
     * `Aspn23MeasurementTdoa1Tx2Rx`.
     */
    ASPN_MEASUREMENT_TDOA_1TX_2RX,
    /**
     * Difference of arrival times, two transmitters and one receiver:
     * `Aspn23MeasurementTdoa2Tx1Rx`.
     */
    ASPN_MEASUREMENT_TDOA_2TX_1RX,
    /** Distance travelled since a start: `Aspn23MeasurementAccumulatedDistanceTraveled`. */
    ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED,
    /** Height: `Aspn23MeasurementAltitude`. */
    ASPN_MEASUREMENT_ALTITUDE,
    /** Rotation rate about three axes: `Aspn23MeasurementAngularVelocity`. */
    ASPN_MEASUREMENT_ANGULAR_VELOCITY,
    /** Rotation rate about one axis: `Aspn23MeasurementAngularVelocity1D`. */
    ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D,
    /** Roll and pitch: `Aspn23MeasurementAttitude2D`. */
    ASPN_MEASUREMENT_ATTITUDE_2D,
    /** Attitude: `Aspn23MeasurementAttitude3D`. */
    ASPN_MEASUREMENT_ATTITUDE_3D,
    /** Air pressure: `Aspn23MeasurementBarometer`. */
    ASPN_MEASUREMENT_BAROMETER,
    /** Change of position over a time: `Aspn23MeasurementDeltaPosition`. */
    ASPN_MEASUREMENT_DELTA_POSITION,
    /** Change of distance over a time: `Aspn23MeasurementDeltaRange`. */
    ASPN_MEASUREMENT_DELTA_RANGE,
    /** Change of distance to a point over a time: `Aspn23MeasurementDeltaRangeToPoint`. */
    ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT,
    /** Angles of directions to points: `Aspn23MeasurementDirection2DToPoints`. */
    ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS,
    /** Directions to points: `Aspn23MeasurementDirection3DToPoints`. */
    ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS,
    /** Course: `Aspn23MeasurementDirectionOfMotion2D`. */
    ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D,
    /** Direction of motion: `Aspn23MeasurementDirectionOfMotion3D`. */
    ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D,
    /** Difference of the frequencies of two clocks: `Aspn23MeasurementFrequencyDifference`. */
    ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE,
    /** Heading: `Aspn23MeasurementHeading`. */
    ASPN_MEASUREMENT_HEADING,
    /** A picture: `Aspn23MeasurementImage`. */
    ASPN_MEASUREMENT_IMAGE,
    /** Magnetic field along three axes: `Aspn23MeasurementMagneticField`. */
    ASPN_MEASUREMENT_MAGNETIC_FIELD,
    /** Strength of the magnetic field: `Aspn23MeasurementMagneticFieldMagnitude`. */
    ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE,
    /** Position: `Aspn23MeasurementPosition`. */
    ASPN_MEASUREMENT_POSITION,
    /** Position and attitude: `Aspn23MeasurementPositionAttitude`. */
    ASPN_MEASUREMENT_POSITION_ATTITUDE,
    /** Position, velocity and attitude: `Aspn23MeasurementPositionVelocityAttitude`. */
    ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE,
    /** Rate of the distance to a point: `Aspn23MeasurementRangeRateToPoint`. */
    ASPN_MEASUREMENT_RANGE_RATE_TO_POINT,
    /** Distance to a point: `Aspn23MeasurementRangeToPoint`. */
    ASPN_MEASUREMENT_RANGE_TO_POINT,
    /** Observations of a satellite navigation receiver: `Aspn23MeasurementSatnav`. */
    ASPN_MEASUREMENT_SATNAV,
    /** Raw navigation message bits of a satellite: `Aspn23MeasurementSatnavSubframe`. */
    ASPN_MEASUREMENT_SATNAV_SUBFRAME,
    /**
     * Observations of a receiver with the satellites' orbits and clocks:
     * `Aspn23MeasurementSatnavWithSvData`.
     */
    ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA,
    /** Specific force along one axis: `Aspn23MeasurementSpecificForce1D`. */
    ASPN_MEASUREMENT_SPECIFIC_FORCE_1D,
    /** Speed: `Aspn23MeasurementSpeed`. */
    ASPN_MEASUREMENT_SPEED,
    /** Temperature: `Aspn23MeasurementTemperature`. */
    ASPN_MEASUREMENT_TEMPERATURE,
    /** Time of a clock: `Aspn23MeasurementTime`. */
    ASPN_MEASUREMENT_TIME,
    /** Difference of the times of two clocks: `Aspn23MeasurementTimeDifference`. */
    ASPN_MEASUREMENT_TIME_DIFFERENCE,
    /**
     * Difference of the times and frequencies of two clocks:
     * `Aspn23MeasurementTimeFrequencyDifference`.
     */
    ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE,
    /** Velocity: `Aspn23MeasurementVelocity`. */
    ASPN_MEASUREMENT_VELOCITY,
    /** The last type that ASPN itself defines. */
    ASPN_LAST_MESSAGE = ASPN_MEASUREMENT_VELOCITY,
    /** First number for message types that are not part of ASPN. */
    ASPN_EXTENDED_BEGIN = 0x2000,
    /** Last number for message types that are not part of ASPN. */
    ASPN_EXTENDED_END = 0xFFFF
} Aspn23MessageType;
PNTOS_ABI_CHECK(sizeof(Aspn23MessageType) == 4, Aspn23MessageType_must_be_4_bytes_compile_with_fno_short_enums);

/**
 * Frees a message that ASPN itself defines and that the ASPN library made, and what its members
 * point to. Does nothing with NULL.
 */
void aspn23_free(void* pointer);

/** The name of a message type, a constant of the library. */
char* aspn23_runtime_type_get_name(Aspn23MessageType type);

#ifdef __cplusplus
}
#endif

#endif
