// Made from api-spec/ by `cargo pntos gen`. Changes belong there.

package pntos.aspn23;

/** What C defines by name alone. Macros with parameters and other names of functions have no match in Java. */
public final class Constants {
    private Constants() {}

    /** Number of message types that ASPN itself defines, the undefined one included. */
    public static final int NUM_MESSAGES = 50;

    /** {@code ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE =
            MeasurementAccumulatedDistanceTraveledErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_ALTITUDE_REFERENCE_AGL} in C. */
    public static final int MEASUREMENT_ALTITUDE_REFERENCE_AGL = MeasurementAltitudeReference.AGL;

    /** {@code ASPN_MEASUREMENT_ALTITUDE_REFERENCE_MSL} in C. */
    public static final int MEASUREMENT_ALTITUDE_REFERENCE_MSL = MeasurementAltitudeReference.MSL;

    /** {@code ASPN_MEASUREMENT_ALTITUDE_REFERENCE_HAE} in C. */
    public static final int MEASUREMENT_ALTITUDE_REFERENCE_HAE = MeasurementAltitudeReference.HAE;

    /** {@code ASPN_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE = MeasurementAltitudeErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM} in C. */
    public static final int MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM = MeasurementAltitudeErrorModel.FOGM;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI =
            MeasurementAngularVelocityReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF =
            MeasurementAngularVelocityReferenceFrame.ECEF;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED =
            MeasurementAngularVelocityReferenceFrame.NED;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR =
            MeasurementAngularVelocityReferenceFrame.SENSOR;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED =
            MeasurementAngularVelocityImuType.INTEGRATED;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED = MeasurementAngularVelocityImuType.SAMPLED;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE = MeasurementAngularVelocityErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED =
            MeasurementAngularVelocity1DSensorType.INTEGRATED;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED =
            MeasurementAngularVelocity1DSensorType.SAMPLED;

    /** {@code ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE =
            MeasurementAngularVelocity1DErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE} in C. */
    public static final int MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE = MeasurementAttitude2DReferenceFrame.NE;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND} in C. */
    public static final int MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND = MeasurementAttitude2DReferenceFrame.ND;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED} in C. */
    public static final int MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED = MeasurementAttitude2DReferenceFrame.ED;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE = MeasurementAttitude2DErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI = MeasurementAttitude3DReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF} in C. */
    public static final int MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF = MeasurementAttitude3DReferenceFrame.ECEF;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED} in C. */
    public static final int MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED = MeasurementAttitude3DReferenceFrame.NED;

    /** {@code ASPN_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE = MeasurementAttitude3DErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_BAROMETER_ERROR_MODEL_NONE = MeasurementBarometerErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED} in C. */
    public static final int MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED = MeasurementDeltaPositionReferenceFrame.NED;

    /** {@code ASPN_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START} in C. */
    public static final int MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START =
            MeasurementDeltaPositionReferenceFrame.SENSOR_START;

    /** {@code ASPN_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END} in C. */
    public static final int MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END =
            MeasurementDeltaPositionReferenceFrame.SENSOR_END;

    /** {@code ASPN_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE = MeasurementDeltaPositionErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_DELTA_RANGE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_DELTA_RANGE_ERROR_MODEL_NONE = MeasurementDeltaRangeErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_DELTA_RANGE_TO_POINT_ERROR_MODEL_NONE =
            MeasurementDeltaRangeToPointErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE =
            MeasurementDirectionOfMotion2DReference.NE;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND =
            MeasurementDirectionOfMotion2DReference.ND;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED =
            MeasurementDirectionOfMotion2DReference.ED;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR =
            MeasurementDirectionOfMotion2DReference.SENSOR;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE =
            MeasurementDirectionOfMotion2DErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI =
            MeasurementDirectionOfMotion3DReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF =
            MeasurementDirectionOfMotion3DReferenceFrame.ECEF;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED =
            MeasurementDirectionOfMotion3DReferenceFrame.NED;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR =
            MeasurementDirectionOfMotion3DReferenceFrame.SENSOR;

    /** {@code ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE =
            MeasurementDirectionOfMotion3DErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE =
            MeasurementFrequencyDifferenceErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING} in C. */
    public static final int MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING = MeasurementHeadingReference.TRUE_HEADING;

    /** {@code ASPN_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING} in C. */
    public static final int MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING =
            MeasurementHeadingReference.MAGNETIC_HEADING;

    /** {@code ASPN_MEASUREMENT_HEADING_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_HEADING_ERROR_MODEL_NONE = MeasurementHeadingErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_BMP = MeasurementImageImageType.BMP;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_PNG = MeasurementImageImageType.PNG;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_JPG = MeasurementImageImageType.JPG;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF = MeasurementImageImageType.TIFF;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8 = MeasurementImageImageType.RAW_GRAY8;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8 = MeasurementImageImageType.RAW_RGB8;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8 = MeasurementImageImageType.RAW_BGR8;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8 = MeasurementImageImageType.RAW_RGBA8;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8 = MeasurementImageImageType.RAW_BGRA8;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16 = MeasurementImageImageType.RAW_GRAY16;

    /** {@code ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64} in C. */
    public static final int MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64 = MeasurementImageImageType.RAW_GRAYFLOAT64;

    /** {@code ASPN_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB} in C. */
    public static final int MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB =
            MeasurementImageCameraModel.ASPN_PINHOLE_PLUMB_BOB;

    /** {@code ASPN_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL} in C. */
    public static final int MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL =
            MeasurementImageCameraModel.ASPN_LINEAR_MODEL;

    /** {@code ASPN_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED} in C. */
    public static final int MEASUREMENT_IMU_IMU_TYPE_INTEGRATED = MeasurementImuImuType.INTEGRATED;

    /** {@code ASPN_MEASUREMENT_IMU_IMU_TYPE_SAMPLED} in C. */
    public static final int MEASUREMENT_IMU_IMU_TYPE_SAMPLED = MeasurementImuImuType.SAMPLED;

    /** {@code ASPN_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE = MeasurementMagneticFieldErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE_ERROR_MODEL_NONE =
            MeasurementMagneticFieldMagnitudeErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_POSITION_REFERENCE_FRAME_ECI = MeasurementPositionReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC} in C. */
    public static final int MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC = MeasurementPositionReferenceFrame.GEODETIC;

    /** {@code ASPN_MEASUREMENT_POSITION_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_POSITION_ERROR_MODEL_NONE = MeasurementPositionErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI =
            MeasurementPositionAttitudeReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC} in C. */
    public static final int MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC =
            MeasurementPositionAttitudeReferenceFrame.GEODETIC;

    /** {@code ASPN_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE = MeasurementPositionAttitudeErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI =
            MeasurementPositionVelocityAttitudeReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC} in C. */
    public static final int MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC =
            MeasurementPositionVelocityAttitudeReferenceFrame.GEODETIC;

    /** {@code ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE =
            MeasurementPositionVelocityAttitudeErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE =
            MeasurementRangeRateToPointErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_RANGE_TO_POINT_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_RANGE_TO_POINT_ERROR_MODEL_NONE = MeasurementRangeToPointErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED} in C. */
    public static final int MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED =
            MeasurementSpecificForce1DSensorType.INTEGRATED;

    /** {@code ASPN_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED} in C. */
    public static final int MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED =
            MeasurementSpecificForce1DSensorType.SAMPLED;

    /** {@code ASPN_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE = MeasurementSpecificForce1DErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_SPEED_REFERENCE_TAS} in C. */
    public static final int MEASUREMENT_SPEED_REFERENCE_TAS = MeasurementSpeedReference.TAS;

    /** {@code ASPN_MEASUREMENT_SPEED_REFERENCE_IAS} in C. */
    public static final int MEASUREMENT_SPEED_REFERENCE_IAS = MeasurementSpeedReference.IAS;

    /** {@code ASPN_MEASUREMENT_SPEED_REFERENCE_WATER} in C. */
    public static final int MEASUREMENT_SPEED_REFERENCE_WATER = MeasurementSpeedReference.WATER;

    /** {@code ASPN_MEASUREMENT_SPEED_REFERENCE_GROUND} in C. */
    public static final int MEASUREMENT_SPEED_REFERENCE_GROUND = MeasurementSpeedReference.GROUND;

    /** {@code ASPN_MEASUREMENT_SPEED_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_SPEED_ERROR_MODEL_NONE = MeasurementSpeedErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_TDOA_1TX_2RX_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_TDOA_1TX_2RX_ERROR_MODEL_NONE = MeasurementTdoa1Tx2RxErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE = MeasurementTdoa2Tx1RxErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_TEMPERATURE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_TEMPERATURE_ERROR_MODEL_NONE = MeasurementTemperatureErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_TIME_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_TIME_ERROR_MODEL_NONE = MeasurementTimeErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_TIME_DIFFERENCE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_TIME_DIFFERENCE_ERROR_MODEL_NONE = MeasurementTimeDifferenceErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE =
            MeasurementTimeFrequencyDifferenceErrorModel.NONE;

    /** {@code ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI} in C. */
    public static final int MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI = MeasurementVelocityReferenceFrame.ECI;

    /** {@code ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF} in C. */
    public static final int MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF = MeasurementVelocityReferenceFrame.ECEF;

    /** {@code ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED} in C. */
    public static final int MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED = MeasurementVelocityReferenceFrame.NED;

    /** {@code ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR} in C. */
    public static final int MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR = MeasurementVelocityReferenceFrame.SENSOR;

    /** {@code ASPN_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE} in C. */
    public static final int MEASUREMENT_VELOCITY_ERROR_MODEL_NONE = MeasurementVelocityErrorModel.NONE;

    /** {@code ASPN_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV} in C. */
    public static final int METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV = MetadataGalileoEphemerisNavMsgType.INAV;

    /** {@code ASPN_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV} in C. */
    public static final int METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV = MetadataGalileoEphemerisNavMsgType.FNAV;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST =
            MetadataImageFeaturesKeypointDetector.DET_AGAST;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE =
            MetadataImageFeaturesKeypointDetector.DET_AKAZE;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK =
            MetadataImageFeaturesKeypointDetector.DET_BRISK;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST =
            MetadataImageFeaturesKeypointDetector.DET_FAST;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT =
            MetadataImageFeaturesKeypointDetector.DET_GFTT;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE =
            MetadataImageFeaturesKeypointDetector.DET_KAZE;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER =
            MetadataImageFeaturesKeypointDetector.DET_MSER;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB =
            MetadataImageFeaturesKeypointDetector.DET_ORB;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT =
            MetadataImageFeaturesKeypointDetector.DET_SIFT;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF =
            MetadataImageFeaturesKeypointDetector.DET_SURF;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS =
            MetadataImageFeaturesKeypointDetector.DET_HARRIS;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI =
            MetadataImageFeaturesKeypointDetector.DET_SHI;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER} in C. */
    public static final int METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER =
            MetadataImageFeaturesKeypointDetector.DET_OTHER;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE =
            MetadataImageFeaturesDescriptorExtractor.DESC_AKAZE;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK =
            MetadataImageFeaturesDescriptorExtractor.DESC_BRISK;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE =
            MetadataImageFeaturesDescriptorExtractor.DESC_KAZE;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB =
            MetadataImageFeaturesDescriptorExtractor.DESC_ORB;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT =
            MetadataImageFeaturesDescriptorExtractor.DESC_SIFT;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF =
            MetadataImageFeaturesDescriptorExtractor.DESC_SURF;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER =
            MetadataImageFeaturesDescriptorExtractor.DESC_OTHER;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8 = MetadataImageFeaturesDescriptorType.UINT8;

    /** {@code ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32} in C. */
    public static final int METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32 =
            MetadataImageFeaturesDescriptorType.FLOAT32;

    /** {@code ASPN_METADATA_IMU_ERROR_MODEL_BASIC} in C. */
    public static final int METADATA_IMU_ERROR_MODEL_BASIC = MetadataImuErrorModel.BASIC;

    /** {@code ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO} in C. */
    public static final int TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO = TypeDirection2DToPointReference.NE_TO;

    /** {@code ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM} in C. */
    public static final int TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM = TypeDirection2DToPointReference.NE_FROM;

    /** {@code ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION} in C. */
    public static final int TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION = TypeDirection2DToPointReference.ELEVATION;

    /** {@code ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR} in C. */
    public static final int TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR = TypeDirection2DToPointReference.SENSOR;

    /** {@code ASPN_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE} in C. */
    public static final int TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE = TypeDirection2DToPointErrorModel.NONE;

    /** {@code ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL} in C. */
    public static final int TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL =
            TypeDirection3DToPointReferenceFrame.AZ_EL;

    /** {@code ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL} in C. */
    public static final int TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL =
            TypeDirection3DToPointReferenceFrame.PIXEL;

    /** {@code ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE} in C. */
    public static final int TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE =
            TypeDirection3DToPointReferenceFrame.NORMALIZED_IMAGE;

    /** {@code ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE} in C. */
    public static final int TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE =
            TypeDirection3DToPointReferenceFrame.SINE_SPACE;

    /** {@code ASPN_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE} in C. */
    public static final int TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE = TypeDirection3DToPointErrorModel.NONE;

    /** {@code ASPN_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED} in C. */
    public static final int TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED = TypeIntegrityIntegrityMethod.RESERVED;

    /** {@code ASPN_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE} in C. */
    public static final int TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE =
            TypeRemotePointPositionReferenceFrame.NONE;

    /** {@code ASPN_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC} in C. */
    public static final int TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC =
            TypeRemotePointPositionReferenceFrame.GEODETIC;

    /** {@code ASPN_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER} in C. */
    public static final int TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER =
            TypeSatnavObsPseudorangeRateType.PSR_RATE_DOPPLER;

    /** {@code ASPN_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE} in C. */
    public static final int TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE =
            TypeSatnavObsPseudorangeRateType.PSR_RATE_DELTA_RANGE;

    /** {@code ASPN_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN} in C. */
    public static final int TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN = TypeSatnavObsIonoCorrectionSource.UNKNOWN;

    /** {@code ASPN_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED} in C. */
    public static final int TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED = TypeSatnavObsIonoCorrectionSource.MODELED;

    /** {@code ASPN_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED} in C. */
    public static final int TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED =
            TypeSatnavObsIonoCorrectionSource.MEASURED;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_GPS;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_GALILEO;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_GLONASS;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_BEIDOU;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_SBAS;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_QZSS;

    /** {@code ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS} in C. */
    public static final int TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS =
            TypeSatnavSatelliteSystemSatelliteSystem.SYS_IRNSS;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C =
            TypeSatnavSignalDescriptorSignalDescriptor.L1C;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S =
            TypeSatnavSignalDescriptorSignalDescriptor.L1S;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L =
            TypeSatnavSignalDescriptorSignalDescriptor.L1L;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X =
            TypeSatnavSignalDescriptorSignalDescriptor.L1X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P =
            TypeSatnavSignalDescriptorSignalDescriptor.L1P;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W =
            TypeSatnavSignalDescriptorSignalDescriptor.L1W;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N =
            TypeSatnavSignalDescriptorSignalDescriptor.L1N;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C =
            TypeSatnavSignalDescriptorSignalDescriptor.L2C;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D =
            TypeSatnavSignalDescriptorSignalDescriptor.L2D;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S =
            TypeSatnavSignalDescriptorSignalDescriptor.L2S;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L =
            TypeSatnavSignalDescriptorSignalDescriptor.L2L;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X =
            TypeSatnavSignalDescriptorSignalDescriptor.L2X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P =
            TypeSatnavSignalDescriptorSignalDescriptor.L2P;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W =
            TypeSatnavSignalDescriptorSignalDescriptor.L2W;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N =
            TypeSatnavSignalDescriptorSignalDescriptor.L2N;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I =
            TypeSatnavSignalDescriptorSignalDescriptor.L5I;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q =
            TypeSatnavSignalDescriptorSignalDescriptor.L5Q;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X =
            TypeSatnavSignalDescriptorSignalDescriptor.L5X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A =
            TypeSatnavSignalDescriptorSignalDescriptor.L4A;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B =
            TypeSatnavSignalDescriptorSignalDescriptor.L4B;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X =
            TypeSatnavSignalDescriptorSignalDescriptor.L4X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A =
            TypeSatnavSignalDescriptorSignalDescriptor.L6A;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B =
            TypeSatnavSignalDescriptorSignalDescriptor.L6B;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X =
            TypeSatnavSignalDescriptorSignalDescriptor.L6X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I =
            TypeSatnavSignalDescriptorSignalDescriptor.L3I;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q =
            TypeSatnavSignalDescriptorSignalDescriptor.L3Q;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X =
            TypeSatnavSignalDescriptorSignalDescriptor.L3X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B =
            TypeSatnavSignalDescriptorSignalDescriptor.L1B;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I =
            TypeSatnavSignalDescriptorSignalDescriptor.L7I;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q =
            TypeSatnavSignalDescriptorSignalDescriptor.L7Q;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X =
            TypeSatnavSignalDescriptorSignalDescriptor.L7X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I =
            TypeSatnavSignalDescriptorSignalDescriptor.L8I;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q =
            TypeSatnavSignalDescriptorSignalDescriptor.L8Q;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X =
            TypeSatnavSignalDescriptorSignalDescriptor.L8X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C =
            TypeSatnavSignalDescriptorSignalDescriptor.L6C;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z =
            TypeSatnavSignalDescriptorSignalDescriptor.L1Z;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D =
            TypeSatnavSignalDescriptorSignalDescriptor.L5D;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P =
            TypeSatnavSignalDescriptorSignalDescriptor.L5P;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z =
            TypeSatnavSignalDescriptorSignalDescriptor.L5Z;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S =
            TypeSatnavSignalDescriptorSignalDescriptor.L6S;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L =
            TypeSatnavSignalDescriptorSignalDescriptor.L6L;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E =
            TypeSatnavSignalDescriptorSignalDescriptor.L6E;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z =
            TypeSatnavSignalDescriptorSignalDescriptor.L6Z;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I =
            TypeSatnavSignalDescriptorSignalDescriptor.L2I;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q =
            TypeSatnavSignalDescriptorSignalDescriptor.L2Q;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D =
            TypeSatnavSignalDescriptorSignalDescriptor.L1D;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D =
            TypeSatnavSignalDescriptorSignalDescriptor.L7D;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P =
            TypeSatnavSignalDescriptorSignalDescriptor.L7P;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z =
            TypeSatnavSignalDescriptorSignalDescriptor.L7Z;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D =
            TypeSatnavSignalDescriptorSignalDescriptor.L8D;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P =
            TypeSatnavSignalDescriptorSignalDescriptor.L8P;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I =
            TypeSatnavSignalDescriptorSignalDescriptor.L6I;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q =
            TypeSatnavSignalDescriptorSignalDescriptor.L6Q;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D =
            TypeSatnavSignalDescriptorSignalDescriptor.L6D;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P =
            TypeSatnavSignalDescriptorSignalDescriptor.L6P;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A =
            TypeSatnavSignalDescriptorSignalDescriptor.L5A;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B =
            TypeSatnavSignalDescriptorSignalDescriptor.L5B;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C =
            TypeSatnavSignalDescriptorSignalDescriptor.L5C;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A =
            TypeSatnavSignalDescriptorSignalDescriptor.L9A;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B =
            TypeSatnavSignalDescriptorSignalDescriptor.L9B;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C =
            TypeSatnavSignalDescriptorSignalDescriptor.L9C;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X =
            TypeSatnavSignalDescriptorSignalDescriptor.L9X;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y =
            TypeSatnavSignalDescriptorSignalDescriptor.L1Y;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M =
            TypeSatnavSignalDescriptorSignalDescriptor.L1M;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y =
            TypeSatnavSignalDescriptorSignalDescriptor.L2Y;

    /** {@code ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M} in C. */
    public static final int TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M =
            TypeSatnavSignalDescriptorSignalDescriptor.L2M;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM} in C. */
    public static final int TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM =
            TypeSatnavSvDataEphemerisType.SET_BY_SYSTEM;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV} in C. */
    public static final int TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV = TypeSatnavSvDataEphemerisType.GPS_LNAV;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV} in C. */
    public static final int TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV = TypeSatnavSvDataEphemerisType.GPS_CNAV;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV} in C. */
    public static final int TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV = TypeSatnavSvDataEphemerisType.GPS_MNAV;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF} in C. */
    public static final int TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF = TypeSatnavSvDataCoordinateFrame.ITRF;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF} in C. */
    public static final int TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF = TypeSatnavSvDataCoordinateFrame.ECEF;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF} in C. */
    public static final int TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF = TypeSatnavSvDataCoordinateFrame.GTRF;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90} in C. */
    public static final int TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90 = TypeSatnavSvDataCoordinateFrame.PZ90;

    /** {@code ASPN_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV} in C. */
    public static final int TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV = TypeSatnavSvDataGroupDelayEnum.TGD_LNAV;

    /** {@code ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS} in C. */
    public static final int TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS = TypeSatnavTimeTimeReference.TIME_GPS;

    /** {@code ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO} in C. */
    public static final int TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO = TypeSatnavTimeTimeReference.TIME_GALILEO;

    /** {@code ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU} in C. */
    public static final int TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU = TypeSatnavTimeTimeReference.TIME_BEIDOU;

    /** {@code ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS} in C. */
    public static final int TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS = TypeSatnavTimeTimeReference.TIME_GLONASS;
}
