// Made from api-spec/aspn23/types.rs by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/**
 * Type of an ASPN message, in the member {@code messageType} of its header. Numbers from
 * {@link MessageType#EXTENDED_BEGIN} to {@link MessageType#EXTENDED_END} belong to others, such as pntOS.
 * <p>The values of {@code Aspn23MessageType} in C. A value that is not listed may be met.
 */
public final class MessageType {
    private MessageType() {}

    /** Not a message: memory that nobody filled in. */
    public static final int UNDEFINED = 0;

    /** Orbit and clock of a BeiDou satellite: {@link MetadataBeidouEphemeris}. */
    public static final int METADATA_BEIDOU_EPHEMERIS = 1;

    /** Orbit and clock of a GLONASS satellite: {@link MetadataGlonassEphemeris}. */
    public static final int METADATA_GLONASS_EPHEMERIS = 2;

    /** Orbit and clock of a GPS satellite, from its civil message: {@link MetadataGpsCnavEphemeris}. */
    public static final int METADATA_GPS_CNAV_EPHEMERIS = 3;

    /** Orbit and clock of a GPS satellite, from its legacy message: {@link MetadataGpsLnavEphemeris}. */
    public static final int METADATA_GPS_LNAV_EPHEMERIS = 4;

    /** Orbit and clock of a GPS satellite, from its military message: {@link MetadataGpsMnavEphemeris}. */
    public static final int METADATA_GPS_MNAV_EPHEMERIS = 5;

    /** Ionosphere and UTC parameters of GPS: {@link MetadataGpsIonoUtcParameters}. */
    public static final int METADATA_GPS_IONO_UTC_PARAMETERS = 6;

    /** Orbit and clock of a Galileo satellite: {@link MetadataGalileoEphemeris}. */
    public static final int METADATA_GALILEO_EPHEMERIS = 7;

    /** Error parameters of an inertial measurement unit: {@link MetadataImu}. */
    public static final int METADATA_IMU = 8;

    /** Description of a sensor in general: {@link MetadataGeneric}. */
    public static final int METADATA_GENERIC = 9;

    /** How features of images are found and described: {@link MetadataImageFeatures}. */
    public static final int METADATA_IMAGE_FEATURES = 10;

    /** Description of a magnetometer: {@link MetadataMagneticField}. */
    public static final int METADATA_MAGNETIC_FIELD = 11;

    /** Description of a satellite navigation receiver: {@link MetadataSatnavObs}. */
    public static final int METADATA_SATNAV_OBS = 12;

    /** Specific force and rotation rate: {@link MeasurementImu}. */
    public static final int MEASUREMENT_IMU = 13;

    /** Difference of arrival times, one transmitter and two receivers: {@link MeasurementTdoa1Tx2Rx}. */
    public static final int MEASUREMENT_TDOA_1TX_2RX = 14;

    /** Difference of arrival times, two transmitters and one receiver: {@link MeasurementTdoa2Tx1Rx}. */
    public static final int MEASUREMENT_TDOA_2TX_1RX = 15;

    /** Distance travelled since a start: {@link MeasurementAccumulatedDistanceTraveled}. */
    public static final int MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED = 16;

    /** Height: {@link MeasurementAltitude}. */
    public static final int MEASUREMENT_ALTITUDE = 17;

    /** Rotation rate about three axes: {@link MeasurementAngularVelocity}. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY = 18;

    /** Rotation rate about one axis: {@link MeasurementAngularVelocity1D}. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_1D = 19;

    /** Roll and pitch: {@link MeasurementAttitude2D}. */
    public static final int MEASUREMENT_ATTITUDE_2D = 20;

    /** Attitude: {@link MeasurementAttitude3D}. */
    public static final int MEASUREMENT_ATTITUDE_3D = 21;

    /** Air pressure: {@link MeasurementBarometer}. */
    public static final int MEASUREMENT_BAROMETER = 22;

    /** Change of position over a time: {@link MeasurementDeltaPosition}. */
    public static final int MEASUREMENT_DELTA_POSITION = 23;

    /** Change of distance over a time: {@link MeasurementDeltaRange}. */
    public static final int MEASUREMENT_DELTA_RANGE = 24;

    /** Change of distance to a point over a time: {@link MeasurementDeltaRangeToPoint}. */
    public static final int MEASUREMENT_DELTA_RANGE_TO_POINT = 25;

    /** Angles of directions to points: {@link MeasurementDirection2DToPoints}. */
    public static final int MEASUREMENT_DIRECTION_2D_TO_POINTS = 26;

    /** Directions to points: {@link MeasurementDirection3DToPoints}. */
    public static final int MEASUREMENT_DIRECTION_3D_TO_POINTS = 27;

    /** Course: {@link MeasurementDirectionOfMotion2D}. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_2D = 28;

    /** Direction of motion: {@link MeasurementDirectionOfMotion3D}. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_3D = 29;

    /** Difference of the frequencies of two clocks: {@link MeasurementFrequencyDifference}. */
    public static final int MEASUREMENT_FREQUENCY_DIFFERENCE = 30;

    /** Heading: {@link MeasurementHeading}. */
    public static final int MEASUREMENT_HEADING = 31;

    /** A picture: {@link MeasurementImage}. */
    public static final int MEASUREMENT_IMAGE = 32;

    /** Magnetic field along three axes: {@link MeasurementMagneticField}. */
    public static final int MEASUREMENT_MAGNETIC_FIELD = 33;

    /** Strength of the magnetic field: {@link MeasurementMagneticFieldMagnitude}. */
    public static final int MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE = 34;

    /** Position: {@link MeasurementPosition}. */
    public static final int MEASUREMENT_POSITION = 35;

    /** Position and attitude: {@link MeasurementPositionAttitude}. */
    public static final int MEASUREMENT_POSITION_ATTITUDE = 36;

    /** Position, velocity and attitude: {@link MeasurementPositionVelocityAttitude}. */
    public static final int MEASUREMENT_POSITION_VELOCITY_ATTITUDE = 37;

    /** Rate of the distance to a point: {@link MeasurementRangeRateToPoint}. */
    public static final int MEASUREMENT_RANGE_RATE_TO_POINT = 38;

    /** Distance to a point: {@link MeasurementRangeToPoint}. */
    public static final int MEASUREMENT_RANGE_TO_POINT = 39;

    /** Observations of a satellite navigation receiver: {@link MeasurementSatnav}. */
    public static final int MEASUREMENT_SATNAV = 40;

    /** Raw navigation message bits of a satellite: {@link MeasurementSatnavSubframe}. */
    public static final int MEASUREMENT_SATNAV_SUBFRAME = 41;

    /** Observations of a receiver with the satellites' orbits and clocks: {@link MeasurementSatnavWithSvData}. */
    public static final int MEASUREMENT_SATNAV_WITH_SV_DATA = 42;

    /** Specific force along one axis: {@link MeasurementSpecificForce1D}. */
    public static final int MEASUREMENT_SPECIFIC_FORCE_1D = 43;

    /** Speed: {@link MeasurementSpeed}. */
    public static final int MEASUREMENT_SPEED = 44;

    /** Temperature: {@link MeasurementTemperature}. */
    public static final int MEASUREMENT_TEMPERATURE = 45;

    /** Time of a clock: {@link MeasurementTime}. */
    public static final int MEASUREMENT_TIME = 46;

    /** Difference of the times of two clocks: {@link MeasurementTimeDifference}. */
    public static final int MEASUREMENT_TIME_DIFFERENCE = 47;

    /** Difference of the times and frequencies of two clocks: {@link MeasurementTimeFrequencyDifference}. */
    public static final int MEASUREMENT_TIME_FREQUENCY_DIFFERENCE = 48;

    /** Velocity: {@link MeasurementVelocity}. */
    public static final int MEASUREMENT_VELOCITY = 49;

    /** The last type that ASPN itself defines. */
    public static final int LAST_MESSAGE = 49;

    /** First number for message types that are not part of ASPN. */
    public static final int EXTENDED_BEGIN = 8192;

    /** Last number for message types that are not part of ASPN. */
    public static final int EXTENDED_END = 65535;

    /** The name of a value, or the number of one that is not listed. */
    public static String nameOf(int value) {
        return switch (value) {
            case UNDEFINED -> "UNDEFINED";
            case METADATA_BEIDOU_EPHEMERIS -> "METADATA_BEIDOU_EPHEMERIS";
            case METADATA_GLONASS_EPHEMERIS -> "METADATA_GLONASS_EPHEMERIS";
            case METADATA_GPS_CNAV_EPHEMERIS -> "METADATA_GPS_CNAV_EPHEMERIS";
            case METADATA_GPS_LNAV_EPHEMERIS -> "METADATA_GPS_LNAV_EPHEMERIS";
            case METADATA_GPS_MNAV_EPHEMERIS -> "METADATA_GPS_MNAV_EPHEMERIS";
            case METADATA_GPS_IONO_UTC_PARAMETERS -> "METADATA_GPS_IONO_UTC_PARAMETERS";
            case METADATA_GALILEO_EPHEMERIS -> "METADATA_GALILEO_EPHEMERIS";
            case METADATA_IMU -> "METADATA_IMU";
            case METADATA_GENERIC -> "METADATA_GENERIC";
            case METADATA_IMAGE_FEATURES -> "METADATA_IMAGE_FEATURES";
            case METADATA_MAGNETIC_FIELD -> "METADATA_MAGNETIC_FIELD";
            case METADATA_SATNAV_OBS -> "METADATA_SATNAV_OBS";
            case MEASUREMENT_IMU -> "MEASUREMENT_IMU";
            case MEASUREMENT_TDOA_1TX_2RX -> "MEASUREMENT_TDOA_1TX_2RX";
            case MEASUREMENT_TDOA_2TX_1RX -> "MEASUREMENT_TDOA_2TX_1RX";
            case MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED -> "MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED";
            case MEASUREMENT_ALTITUDE -> "MEASUREMENT_ALTITUDE";
            case MEASUREMENT_ANGULAR_VELOCITY -> "MEASUREMENT_ANGULAR_VELOCITY";
            case MEASUREMENT_ANGULAR_VELOCITY_1D -> "MEASUREMENT_ANGULAR_VELOCITY_1D";
            case MEASUREMENT_ATTITUDE_2D -> "MEASUREMENT_ATTITUDE_2D";
            case MEASUREMENT_ATTITUDE_3D -> "MEASUREMENT_ATTITUDE_3D";
            case MEASUREMENT_BAROMETER -> "MEASUREMENT_BAROMETER";
            case MEASUREMENT_DELTA_POSITION -> "MEASUREMENT_DELTA_POSITION";
            case MEASUREMENT_DELTA_RANGE -> "MEASUREMENT_DELTA_RANGE";
            case MEASUREMENT_DELTA_RANGE_TO_POINT -> "MEASUREMENT_DELTA_RANGE_TO_POINT";
            case MEASUREMENT_DIRECTION_2D_TO_POINTS -> "MEASUREMENT_DIRECTION_2D_TO_POINTS";
            case MEASUREMENT_DIRECTION_3D_TO_POINTS -> "MEASUREMENT_DIRECTION_3D_TO_POINTS";
            case MEASUREMENT_DIRECTION_OF_MOTION_2D -> "MEASUREMENT_DIRECTION_OF_MOTION_2D";
            case MEASUREMENT_DIRECTION_OF_MOTION_3D -> "MEASUREMENT_DIRECTION_OF_MOTION_3D";
            case MEASUREMENT_FREQUENCY_DIFFERENCE -> "MEASUREMENT_FREQUENCY_DIFFERENCE";
            case MEASUREMENT_HEADING -> "MEASUREMENT_HEADING";
            case MEASUREMENT_IMAGE -> "MEASUREMENT_IMAGE";
            case MEASUREMENT_MAGNETIC_FIELD -> "MEASUREMENT_MAGNETIC_FIELD";
            case MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE -> "MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE";
            case MEASUREMENT_POSITION -> "MEASUREMENT_POSITION";
            case MEASUREMENT_POSITION_ATTITUDE -> "MEASUREMENT_POSITION_ATTITUDE";
            case MEASUREMENT_POSITION_VELOCITY_ATTITUDE -> "MEASUREMENT_POSITION_VELOCITY_ATTITUDE";
            case MEASUREMENT_RANGE_RATE_TO_POINT -> "MEASUREMENT_RANGE_RATE_TO_POINT";
            case MEASUREMENT_RANGE_TO_POINT -> "MEASUREMENT_RANGE_TO_POINT";
            case MEASUREMENT_SATNAV -> "MEASUREMENT_SATNAV";
            case MEASUREMENT_SATNAV_SUBFRAME -> "MEASUREMENT_SATNAV_SUBFRAME";
            case MEASUREMENT_SATNAV_WITH_SV_DATA -> "MEASUREMENT_SATNAV_WITH_SV_DATA";
            case MEASUREMENT_SPECIFIC_FORCE_1D -> "MEASUREMENT_SPECIFIC_FORCE_1D";
            case MEASUREMENT_SPEED -> "MEASUREMENT_SPEED";
            case MEASUREMENT_TEMPERATURE -> "MEASUREMENT_TEMPERATURE";
            case MEASUREMENT_TIME -> "MEASUREMENT_TIME";
            case MEASUREMENT_TIME_DIFFERENCE -> "MEASUREMENT_TIME_DIFFERENCE";
            case MEASUREMENT_TIME_FREQUENCY_DIFFERENCE -> "MEASUREMENT_TIME_FREQUENCY_DIFFERENCE";
            case MEASUREMENT_VELOCITY -> "MEASUREMENT_VELOCITY";
            case EXTENDED_BEGIN -> "EXTENDED_BEGIN";
            case EXTENDED_END -> "EXTENDED_END";
            default -> Integer.toUnsignedString(value);
        };
    }
}
