// Made from api-spec/aspn23/types.rs by `cargo pntos gen`. Changes belong there.

//! The types of ASPN message, and the functions that work on all of them.
//!
//! In every ASPN struct an array whose count is zero is empty, whatever its pointer holds, NULL included.

/// Number of message types that ASPN itself defines, the undefined one included.
pub const ASPN_NUM_MESSAGES: u32 = 50;

/// Type of an ASPN message, in the member `message_type` of its header. Numbers from
/// `ASPN_EXTENDED_BEGIN` to `ASPN_EXTENDED_END` belong to others, such as pntOS.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Aspn23MessageType(pub u32);

impl Aspn23MessageType {
    /// Not a message: memory that nobody filled in.
    pub const ASPN_UNDEFINED: Self = Self(0);
    /// Orbit and clock of a BeiDou satellite: `Aspn23MetadataBeidouEphemeris`.
    pub const ASPN_METADATA_BEIDOU_EPHEMERIS: Self = Self(1);
    /// Orbit and clock of a GLONASS satellite: `Aspn23MetadataGlonassEphemeris`.
    pub const ASPN_METADATA_GLONASS_EPHEMERIS: Self = Self(2);
    /// Orbit and clock of a GPS satellite, from its civil message: `Aspn23MetadataGpsCnavEphemeris`.
    pub const ASPN_METADATA_GPS_CNAV_EPHEMERIS: Self = Self(3);
    /// Orbit and clock of a GPS satellite, from its legacy message: `Aspn23MetadataGpsLnavEphemeris`.
    pub const ASPN_METADATA_GPS_LNAV_EPHEMERIS: Self = Self(4);
    /// Orbit and clock of a GPS satellite, from its military message: `Aspn23MetadataGpsMnavEphemeris`.
    pub const ASPN_METADATA_GPS_MNAV_EPHEMERIS: Self = Self(5);
    /// Ionosphere and UTC parameters of GPS: `Aspn23MetadataGpsIonoUtcParameters`.
    pub const ASPN_METADATA_GPS_IONO_UTC_PARAMETERS: Self = Self(6);
    /// Orbit and clock of a Galileo satellite: `Aspn23MetadataGalileoEphemeris`.
    pub const ASPN_METADATA_GALILEO_EPHEMERIS: Self = Self(7);
    /// Error parameters of an inertial measurement unit: `Aspn23MetadataImu`.
    pub const ASPN_METADATA_IMU: Self = Self(8);
    /// Description of a sensor in general: `Aspn23MetadataGeneric`.
    pub const ASPN_METADATA_GENERIC: Self = Self(9);
    /// How features of images are found and described: `Aspn23MetadataImageFeatures`.
    pub const ASPN_METADATA_IMAGE_FEATURES: Self = Self(10);
    /// Description of a magnetometer: `Aspn23MetadataMagneticField`.
    pub const ASPN_METADATA_MAGNETIC_FIELD: Self = Self(11);
    /// Description of a satellite navigation receiver: `Aspn23MetadataSatnavObs`.
    pub const ASPN_METADATA_SATNAV_OBS: Self = Self(12);
    /// Specific force and rotation rate: `Aspn23MeasurementImu`.
    pub const ASPN_MEASUREMENT_IMU: Self = Self(13);
    /// Difference of arrival times, one transmitter and two receivers: `Aspn23MeasurementTdoa1Tx2Rx`.
    pub const ASPN_MEASUREMENT_TDOA_1TX_2RX: Self = Self(14);
    /// Difference of arrival times, two transmitters and one receiver: `Aspn23MeasurementTdoa2Tx1Rx`.
    pub const ASPN_MEASUREMENT_TDOA_2TX_1RX: Self = Self(15);
    /// Distance travelled since a start: `Aspn23MeasurementAccumulatedDistanceTraveled`.
    pub const ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED: Self = Self(16);
    /// Height: `Aspn23MeasurementAltitude`.
    pub const ASPN_MEASUREMENT_ALTITUDE: Self = Self(17);
    /// Rotation rate about three axes: `Aspn23MeasurementAngularVelocity`.
    pub const ASPN_MEASUREMENT_ANGULAR_VELOCITY: Self = Self(18);
    /// Rotation rate about one axis: `Aspn23MeasurementAngularVelocity1D`.
    pub const ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D: Self = Self(19);
    /// Roll and pitch: `Aspn23MeasurementAttitude2D`.
    pub const ASPN_MEASUREMENT_ATTITUDE_2D: Self = Self(20);
    /// Attitude: `Aspn23MeasurementAttitude3D`.
    pub const ASPN_MEASUREMENT_ATTITUDE_3D: Self = Self(21);
    /// Air pressure: `Aspn23MeasurementBarometer`.
    pub const ASPN_MEASUREMENT_BAROMETER: Self = Self(22);
    /// Change of position over a time: `Aspn23MeasurementDeltaPosition`.
    pub const ASPN_MEASUREMENT_DELTA_POSITION: Self = Self(23);
    /// Change of distance over a time: `Aspn23MeasurementDeltaRange`.
    pub const ASPN_MEASUREMENT_DELTA_RANGE: Self = Self(24);
    /// Change of distance to a point over a time: `Aspn23MeasurementDeltaRangeToPoint`.
    pub const ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT: Self = Self(25);
    /// Angles of directions to points: `Aspn23MeasurementDirection2DToPoints`.
    pub const ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS: Self = Self(26);
    /// Directions to points: `Aspn23MeasurementDirection3DToPoints`.
    pub const ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS: Self = Self(27);
    /// Course: `Aspn23MeasurementDirectionOfMotion2D`.
    pub const ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D: Self = Self(28);
    /// Direction of motion: `Aspn23MeasurementDirectionOfMotion3D`.
    pub const ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D: Self = Self(29);
    /// Difference of the frequencies of two clocks: `Aspn23MeasurementFrequencyDifference`.
    pub const ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE: Self = Self(30);
    /// Heading: `Aspn23MeasurementHeading`.
    pub const ASPN_MEASUREMENT_HEADING: Self = Self(31);
    /// A picture: `Aspn23MeasurementImage`.
    pub const ASPN_MEASUREMENT_IMAGE: Self = Self(32);
    /// Magnetic field along three axes: `Aspn23MeasurementMagneticField`.
    pub const ASPN_MEASUREMENT_MAGNETIC_FIELD: Self = Self(33);
    /// Strength of the magnetic field: `Aspn23MeasurementMagneticFieldMagnitude`.
    pub const ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE: Self = Self(34);
    /// Position: `Aspn23MeasurementPosition`.
    pub const ASPN_MEASUREMENT_POSITION: Self = Self(35);
    /// Position and attitude: `Aspn23MeasurementPositionAttitude`.
    pub const ASPN_MEASUREMENT_POSITION_ATTITUDE: Self = Self(36);
    /// Position, velocity and attitude: `Aspn23MeasurementPositionVelocityAttitude`.
    pub const ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE: Self = Self(37);
    /// Rate of the distance to a point: `Aspn23MeasurementRangeRateToPoint`.
    pub const ASPN_MEASUREMENT_RANGE_RATE_TO_POINT: Self = Self(38);
    /// Distance to a point: `Aspn23MeasurementRangeToPoint`.
    pub const ASPN_MEASUREMENT_RANGE_TO_POINT: Self = Self(39);
    /// Observations of a satellite navigation receiver: `Aspn23MeasurementSatnav`.
    pub const ASPN_MEASUREMENT_SATNAV: Self = Self(40);
    /// Raw navigation message bits of a satellite: `Aspn23MeasurementSatnavSubframe`.
    pub const ASPN_MEASUREMENT_SATNAV_SUBFRAME: Self = Self(41);
    /// Observations of a receiver with the satellites' orbits and clocks:
    /// `Aspn23MeasurementSatnavWithSvData`.
    pub const ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA: Self = Self(42);
    /// Specific force along one axis: `Aspn23MeasurementSpecificForce1D`.
    pub const ASPN_MEASUREMENT_SPECIFIC_FORCE_1D: Self = Self(43);
    /// Speed: `Aspn23MeasurementSpeed`.
    pub const ASPN_MEASUREMENT_SPEED: Self = Self(44);
    /// Temperature: `Aspn23MeasurementTemperature`.
    pub const ASPN_MEASUREMENT_TEMPERATURE: Self = Self(45);
    /// Time of a clock: `Aspn23MeasurementTime`.
    pub const ASPN_MEASUREMENT_TIME: Self = Self(46);
    /// Difference of the times of two clocks: `Aspn23MeasurementTimeDifference`.
    pub const ASPN_MEASUREMENT_TIME_DIFFERENCE: Self = Self(47);
    /// Difference of the times and frequencies of two clocks: `Aspn23MeasurementTimeFrequencyDifference`.
    pub const ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE: Self = Self(48);
    /// Velocity: `Aspn23MeasurementVelocity`.
    pub const ASPN_MEASUREMENT_VELOCITY: Self = Self(49);
    /// The last type that ASPN itself defines.
    pub const ASPN_LAST_MESSAGE: Self = Self(49);
    /// First number for message types that are not part of ASPN.
    pub const ASPN_EXTENDED_BEGIN: Self = Self(8192);
    /// Last number for message types that are not part of ASPN.
    pub const ASPN_EXTENDED_END: Self = Self(65535);
    /// The C name of the value, if it is a known one.
    pub const fn name(self) -> Option<&'static str> {
        match self.0 {
            0 => Some("ASPN_UNDEFINED"),
            1 => Some("ASPN_METADATA_BEIDOU_EPHEMERIS"),
            2 => Some("ASPN_METADATA_GLONASS_EPHEMERIS"),
            3 => Some("ASPN_METADATA_GPS_CNAV_EPHEMERIS"),
            4 => Some("ASPN_METADATA_GPS_LNAV_EPHEMERIS"),
            5 => Some("ASPN_METADATA_GPS_MNAV_EPHEMERIS"),
            6 => Some("ASPN_METADATA_GPS_IONO_UTC_PARAMETERS"),
            7 => Some("ASPN_METADATA_GALILEO_EPHEMERIS"),
            8 => Some("ASPN_METADATA_IMU"),
            9 => Some("ASPN_METADATA_GENERIC"),
            10 => Some("ASPN_METADATA_IMAGE_FEATURES"),
            11 => Some("ASPN_METADATA_MAGNETIC_FIELD"),
            12 => Some("ASPN_METADATA_SATNAV_OBS"),
            13 => Some("ASPN_MEASUREMENT_IMU"),
            14 => Some("ASPN_MEASUREMENT_TDOA_1TX_2RX"),
            15 => Some("ASPN_MEASUREMENT_TDOA_2TX_1RX"),
            16 => Some("ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED"),
            17 => Some("ASPN_MEASUREMENT_ALTITUDE"),
            18 => Some("ASPN_MEASUREMENT_ANGULAR_VELOCITY"),
            19 => Some("ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D"),
            20 => Some("ASPN_MEASUREMENT_ATTITUDE_2D"),
            21 => Some("ASPN_MEASUREMENT_ATTITUDE_3D"),
            22 => Some("ASPN_MEASUREMENT_BAROMETER"),
            23 => Some("ASPN_MEASUREMENT_DELTA_POSITION"),
            24 => Some("ASPN_MEASUREMENT_DELTA_RANGE"),
            25 => Some("ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT"),
            26 => Some("ASPN_MEASUREMENT_DIRECTION_2D_TO_POINTS"),
            27 => Some("ASPN_MEASUREMENT_DIRECTION_3D_TO_POINTS"),
            28 => Some("ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D"),
            29 => Some("ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D"),
            30 => Some("ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE"),
            31 => Some("ASPN_MEASUREMENT_HEADING"),
            32 => Some("ASPN_MEASUREMENT_IMAGE"),
            33 => Some("ASPN_MEASUREMENT_MAGNETIC_FIELD"),
            34 => Some("ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE"),
            35 => Some("ASPN_MEASUREMENT_POSITION"),
            36 => Some("ASPN_MEASUREMENT_POSITION_ATTITUDE"),
            37 => Some("ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE"),
            38 => Some("ASPN_MEASUREMENT_RANGE_RATE_TO_POINT"),
            39 => Some("ASPN_MEASUREMENT_RANGE_TO_POINT"),
            40 => Some("ASPN_MEASUREMENT_SATNAV"),
            41 => Some("ASPN_MEASUREMENT_SATNAV_SUBFRAME"),
            42 => Some("ASPN_MEASUREMENT_SATNAV_WITH_SV_DATA"),
            43 => Some("ASPN_MEASUREMENT_SPECIFIC_FORCE_1D"),
            44 => Some("ASPN_MEASUREMENT_SPEED"),
            45 => Some("ASPN_MEASUREMENT_TEMPERATURE"),
            46 => Some("ASPN_MEASUREMENT_TIME"),
            47 => Some("ASPN_MEASUREMENT_TIME_DIFFERENCE"),
            48 => Some("ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE"),
            49 => Some("ASPN_MEASUREMENT_VELOCITY"),
            8192 => Some("ASPN_EXTENDED_BEGIN"),
            65535 => Some("ASPN_EXTENDED_END"),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Aspn23MessageType {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "Aspn23MessageType({})", self.0),
        }
    }
}
