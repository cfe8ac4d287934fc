// Made from api-spec/aspn23/aspn.rs by `cargo pntos gen`. Changes belong there.

//! ASPN under names that do not say its version.

use crate::{Aspn23MeasurementAccumulatedDistanceTraveled, Aspn23MeasurementAccumulatedDistanceTraveledErrorModel, Aspn23MeasurementAltitude, Aspn23MeasurementAltitudeErrorModel, Aspn23MeasurementAltitudeReference, Aspn23MeasurementAngularVelocity, Aspn23MeasurementAngularVelocity1D, Aspn23MeasurementAngularVelocity1DErrorModel, Aspn23MeasurementAngularVelocity1DSensorType, Aspn23MeasurementAngularVelocityErrorModel, Aspn23MeasurementAngularVelocityImuType, Aspn23MeasurementAngularVelocityReferenceFrame, Aspn23MeasurementAttitude2D, Aspn23MeasurementAttitude2DErrorModel, Aspn23MeasurementAttitude2DReferenceFrame, Aspn23MeasurementAttitude3D, Aspn23MeasurementAttitude3DErrorModel, Aspn23MeasurementAttitude3DReferenceFrame, Aspn23MeasurementBarometer, Aspn23MeasurementBarometerErrorModel, Aspn23MeasurementDeltaPosition, Aspn23MeasurementDeltaPositionErrorModel, Aspn23MeasurementDeltaPositionReferenceFrame, Aspn23MeasurementDeltaRange, Aspn23MeasurementDeltaRangeErrorModel, Aspn23MeasurementDeltaRangeToPoint, Aspn23MeasurementDeltaRangeToPointErrorModel, Aspn23MeasurementDirection2DToPoints, Aspn23MeasurementDirection3DToPoints, Aspn23MeasurementDirectionOfMotion2D, Aspn23MeasurementDirectionOfMotion2DErrorModel, Aspn23MeasurementDirectionOfMotion2DReference, Aspn23MeasurementDirectionOfMotion3D, Aspn23MeasurementDirectionOfMotion3DErrorModel, Aspn23MeasurementDirectionOfMotion3DReferenceFrame, Aspn23MeasurementFrequencyDifference, Aspn23MeasurementFrequencyDifferenceErrorModel, Aspn23MeasurementHeading, Aspn23MeasurementHeadingErrorModel, Aspn23MeasurementHeadingReference, Aspn23MeasurementImage, Aspn23MeasurementImageCameraModel, Aspn23MeasurementImageImageType, Aspn23MeasurementImu, Aspn23MeasurementImuImuType, Aspn23MeasurementMagneticField, Aspn23MeasurementMagneticFieldErrorModel, Aspn23MeasurementMagneticFieldMagnitude, Aspn23MeasurementMagneticFieldMagnitudeErrorModel, Aspn23MeasurementPosition, Aspn23MeasurementPositionAttitude, Aspn23MeasurementPositionAttitudeErrorModel, Aspn23MeasurementPositionAttitudeReferenceFrame, Aspn23MeasurementPositionErrorModel, Aspn23MeasurementPositionReferenceFrame, Aspn23MeasurementPositionVelocityAttitude, Aspn23MeasurementPositionVelocityAttitudeErrorModel, Aspn23MeasurementPositionVelocityAttitudeReferenceFrame, Aspn23MeasurementRangeRateToPoint, Aspn23MeasurementRangeRateToPointErrorModel, Aspn23MeasurementRangeToPoint, Aspn23MeasurementRangeToPointErrorModel, Aspn23MeasurementSatnav, Aspn23MeasurementSatnavSubframe, Aspn23MeasurementSatnavWithSvData, Aspn23MeasurementSpecificForce1D, Aspn23MeasurementSpecificForce1DErrorModel, Aspn23MeasurementSpecificForce1DSensorType, Aspn23MeasurementSpeed, Aspn23MeasurementSpeedErrorModel, Aspn23MeasurementSpeedReference, Aspn23MeasurementTdoa1Tx2Rx, Aspn23MeasurementTdoa1Tx2RxErrorModel, Aspn23MeasurementTdoa2Tx1Rx, Aspn23MeasurementTdoa2Tx1RxErrorModel, Aspn23MeasurementTemperature, Aspn23MeasurementTemperatureErrorModel, Aspn23MeasurementTime, Aspn23MeasurementTimeDifference, Aspn23MeasurementTimeDifferenceErrorModel, Aspn23MeasurementTimeErrorModel, Aspn23MeasurementTimeFrequencyDifference, Aspn23MeasurementTimeFrequencyDifferenceErrorModel, Aspn23MeasurementVelocity, Aspn23MeasurementVelocityErrorModel, Aspn23MeasurementVelocityReferenceFrame, Aspn23MessageType, Aspn23MetadataBeidouEphemeris, Aspn23MetadataGalileoEphemeris, Aspn23MetadataGalileoEphemerisNavMsgType, Aspn23MetadataGeneric, Aspn23MetadataGlonassEphemeris, Aspn23MetadataGpsCnavEphemeris, Aspn23MetadataGpsIonoUtcParameters, Aspn23MetadataGpsLnavEphemeris, Aspn23MetadataGpsMnavEphemeris, Aspn23MetadataImageFeatures, Aspn23MetadataImageFeaturesDescriptorExtractor, Aspn23MetadataImageFeaturesDescriptorType, Aspn23MetadataImageFeaturesKeypointDetector, Aspn23MetadataImu, Aspn23MetadataImuErrorModel, Aspn23MetadataMagneticField, Aspn23MetadataSatnavObs, Aspn23TypeDirection2DToPoint, Aspn23TypeDirection2DToPointErrorModel, Aspn23TypeDirection2DToPointReference, Aspn23TypeDirection3DToPoint, Aspn23TypeDirection3DToPointErrorModel, Aspn23TypeDirection3DToPointReferenceFrame, Aspn23TypeHeader, Aspn23TypeImageFeature, Aspn23TypeIntegrity, Aspn23TypeIntegrityIntegrityMethod, Aspn23TypeKeplerOrbit, Aspn23TypeMetadataheader, Aspn23TypeMounting, Aspn23TypeRemotePoint, Aspn23TypeRemotePointPositionReferenceFrame, Aspn23TypeSatnavClock, Aspn23TypeSatnavObs, Aspn23TypeSatnavObsIonoCorrectionSource, Aspn23TypeSatnavObsPseudorangeRateType, Aspn23TypeSatnavSatelliteSystem, Aspn23TypeSatnavSatelliteSystemSatelliteSystem, Aspn23TypeSatnavSignalDescriptor, Aspn23TypeSatnavSignalDescriptorSignalDescriptor, Aspn23TypeSatnavSvData, Aspn23TypeSatnavSvDataCoordinateFrame, Aspn23TypeSatnavSvDataEphemerisType, Aspn23TypeSatnavSvDataGroupDelayEnum, Aspn23TypeSatnavTime, Aspn23TypeSatnavTimeTimeReference, Aspn23TypeTimestamp};

/// `Aspn23MeasurementAccumulatedDistanceTraveledErrorModel` under a name that does not say its version.
pub type AspnMeasurementAccumulatedDistanceTraveledErrorModel = Aspn23MeasurementAccumulatedDistanceTraveledErrorModel;

/// `Aspn23MeasurementAccumulatedDistanceTraveled` under a name that does not say its version.
pub type AspnMeasurementAccumulatedDistanceTraveled = Aspn23MeasurementAccumulatedDistanceTraveled;

/// `Aspn23MeasurementAltitudeReference` under a name that does not say its version.
pub type AspnMeasurementAltitudeReference = Aspn23MeasurementAltitudeReference;

/// `Aspn23MeasurementAltitudeErrorModel` under a name that does not say its version.
pub type AspnMeasurementAltitudeErrorModel = Aspn23MeasurementAltitudeErrorModel;

/// `Aspn23MeasurementAltitude` under a name that does not say its version.
pub type AspnMeasurementAltitude = Aspn23MeasurementAltitude;

/// `Aspn23MeasurementAngularVelocityReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementAngularVelocityReferenceFrame = Aspn23MeasurementAngularVelocityReferenceFrame;

/// `Aspn23MeasurementAngularVelocityImuType` under a name that does not say its version.
pub type AspnMeasurementAngularVelocityImuType = Aspn23MeasurementAngularVelocityImuType;

/// `Aspn23MeasurementAngularVelocityErrorModel` under a name that does not say its version.
pub type AspnMeasurementAngularVelocityErrorModel = Aspn23MeasurementAngularVelocityErrorModel;

/// `Aspn23MeasurementAngularVelocity` under a name that does not say its version.
pub type AspnMeasurementAngularVelocity = Aspn23MeasurementAngularVelocity;

/// `Aspn23MeasurementAngularVelocity1DSensorType` under a name that does not say its version.
pub type AspnMeasurementAngularVelocity1DSensorType = Aspn23MeasurementAngularVelocity1DSensorType;

/// `Aspn23MeasurementAngularVelocity1DErrorModel` under a name that does not say its version.
pub type AspnMeasurementAngularVelocity1DErrorModel = Aspn23MeasurementAngularVelocity1DErrorModel;

/// `Aspn23MeasurementAngularVelocity1D` under a name that does not say its version.
pub type AspnMeasurementAngularVelocity1D = Aspn23MeasurementAngularVelocity1D;

/// `Aspn23MeasurementAttitude2DReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementAttitude2DReferenceFrame = Aspn23MeasurementAttitude2DReferenceFrame;

/// `Aspn23MeasurementAttitude2DErrorModel` under a name that does not say its version.
pub type AspnMeasurementAttitude2DErrorModel = Aspn23MeasurementAttitude2DErrorModel;

/// `Aspn23MeasurementAttitude2D` under a name that does not say its version.
pub type AspnMeasurementAttitude2D = Aspn23MeasurementAttitude2D;

/// `Aspn23MeasurementAttitude3DReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementAttitude3DReferenceFrame = Aspn23MeasurementAttitude3DReferenceFrame;

/// `Aspn23MeasurementAttitude3DErrorModel` under a name that does not say its version.
pub type AspnMeasurementAttitude3DErrorModel = Aspn23MeasurementAttitude3DErrorModel;

/// `Aspn23MeasurementAttitude3D` under a name that does not say its version.
pub type AspnMeasurementAttitude3D = Aspn23MeasurementAttitude3D;

/// `Aspn23MeasurementBarometerErrorModel` under a name that does not say its version.
pub type AspnMeasurementBarometerErrorModel = Aspn23MeasurementBarometerErrorModel;

/// `Aspn23MeasurementBarometer` under a name that does not say its version.
pub type AspnMeasurementBarometer = Aspn23MeasurementBarometer;

/// `Aspn23MeasurementDeltaPositionReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementDeltaPositionReferenceFrame = Aspn23MeasurementDeltaPositionReferenceFrame;

/// `Aspn23MeasurementDeltaPositionErrorModel` under a name that does not say its version.
pub type AspnMeasurementDeltaPositionErrorModel = Aspn23MeasurementDeltaPositionErrorModel;

/// `Aspn23MeasurementDeltaPosition` under a name that does not say its version.
pub type AspnMeasurementDeltaPosition = Aspn23MeasurementDeltaPosition;

/// `Aspn23MeasurementDeltaRangeErrorModel` under a name that does not say its version.
pub type AspnMeasurementDeltaRangeErrorModel = Aspn23MeasurementDeltaRangeErrorModel;

/// `Aspn23MeasurementDeltaRange` under a name that does not say its version.
pub type AspnMeasurementDeltaRange = Aspn23MeasurementDeltaRange;

/// `Aspn23MeasurementDeltaRangeToPointErrorModel` under a name that does not say its version.
pub type AspnMeasurementDeltaRangeToPointErrorModel = Aspn23MeasurementDeltaRangeToPointErrorModel;

/// `Aspn23MeasurementDeltaRangeToPoint` under a name that does not say its version.
pub type AspnMeasurementDeltaRangeToPoint = Aspn23MeasurementDeltaRangeToPoint;

/// `Aspn23MeasurementDirection2DToPoints` under a name that does not say its version.
pub type AspnMeasurementDirection2DToPoints = Aspn23MeasurementDirection2DToPoints;

/// `Aspn23MeasurementDirection3DToPoints` under a name that does not say its version.
pub type AspnMeasurementDirection3DToPoints = Aspn23MeasurementDirection3DToPoints;

/// `Aspn23MeasurementDirectionOfMotion2DReference` under a name that does not say its version.
pub type AspnMeasurementDirectionOfMotion2DReference = Aspn23MeasurementDirectionOfMotion2DReference;

/// `Aspn23MeasurementDirectionOfMotion2DErrorModel` under a name that does not say its version.
pub type AspnMeasurementDirectionOfMotion2DErrorModel = Aspn23MeasurementDirectionOfMotion2DErrorModel;

/// `Aspn23MeasurementDirectionOfMotion2D` under a name that does not say its version.
pub type AspnMeasurementDirectionOfMotion2D = Aspn23MeasurementDirectionOfMotion2D;

/// `Aspn23MeasurementDirectionOfMotion3DReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementDirectionOfMotion3DReferenceFrame = Aspn23MeasurementDirectionOfMotion3DReferenceFrame;

/// `Aspn23MeasurementDirectionOfMotion3DErrorModel` under a name that does not say its version.
pub type AspnMeasurementDirectionOfMotion3DErrorModel = Aspn23MeasurementDirectionOfMotion3DErrorModel;

/// `Aspn23MeasurementDirectionOfMotion3D` under a name that does not say its version.
pub type AspnMeasurementDirectionOfMotion3D = Aspn23MeasurementDirectionOfMotion3D;

/// `Aspn23MeasurementFrequencyDifferenceErrorModel` under a name that does not say its version.
pub type AspnMeasurementFrequencyDifferenceErrorModel = Aspn23MeasurementFrequencyDifferenceErrorModel;

/// `Aspn23MeasurementFrequencyDifference` under a name that does not say its version.
pub type AspnMeasurementFrequencyDifference = Aspn23MeasurementFrequencyDifference;

/// `Aspn23MeasurementHeadingReference` under a name that does not say its version.
pub type AspnMeasurementHeadingReference = Aspn23MeasurementHeadingReference;

/// `Aspn23MeasurementHeadingErrorModel` under a name that does not say its version.
pub type AspnMeasurementHeadingErrorModel = Aspn23MeasurementHeadingErrorModel;

/// `Aspn23MeasurementHeading` under a name that does not say its version.
pub type AspnMeasurementHeading = Aspn23MeasurementHeading;

/// `Aspn23MeasurementImageImageType` under a name that does not say its version.
pub type AspnMeasurementImageImageType = Aspn23MeasurementImageImageType;

/// `Aspn23MeasurementImageCameraModel` under a name that does not say its version.
pub type AspnMeasurementImageCameraModel = Aspn23MeasurementImageCameraModel;

/// `Aspn23MeasurementImage` under a name that does not say its version.
pub type AspnMeasurementImage = Aspn23MeasurementImage;

/// `Aspn23MeasurementImuImuType` under a name that does not say its version.
pub type AspnMeasurementImuImuType = Aspn23MeasurementImuImuType;

/// `Aspn23MeasurementImu` under a name that does not say its version.
pub type AspnMeasurementImu = Aspn23MeasurementImu;

/// `Aspn23MeasurementMagneticFieldErrorModel` under a name that does not say its version.
pub type AspnMeasurementMagneticFieldErrorModel = Aspn23MeasurementMagneticFieldErrorModel;

/// `Aspn23MeasurementMagneticField` under a name that does not say its version.
pub type AspnMeasurementMagneticField = Aspn23MeasurementMagneticField;

/// `Aspn23MeasurementMagneticFieldMagnitudeErrorModel` under a name that does not say its version.
pub type AspnMeasurementMagneticFieldMagnitudeErrorModel = Aspn23MeasurementMagneticFieldMagnitudeErrorModel;

/// `Aspn23MeasurementMagneticFieldMagnitude` under a name that does not say its version.
pub type AspnMeasurementMagneticFieldMagnitude = Aspn23MeasurementMagneticFieldMagnitude;

/// `Aspn23MeasurementPositionReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementPositionReferenceFrame = Aspn23MeasurementPositionReferenceFrame;

/// `Aspn23MeasurementPositionErrorModel` under a name that does not say its version.
pub type AspnMeasurementPositionErrorModel = Aspn23MeasurementPositionErrorModel;

/// `Aspn23MeasurementPosition` under a name that does not say its version.
pub type AspnMeasurementPosition = Aspn23MeasurementPosition;

/// `Aspn23MeasurementPositionAttitudeReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementPositionAttitudeReferenceFrame = Aspn23MeasurementPositionAttitudeReferenceFrame;

/// `Aspn23MeasurementPositionAttitudeErrorModel` under a name that does not say its version.
pub type AspnMeasurementPositionAttitudeErrorModel = Aspn23MeasurementPositionAttitudeErrorModel;

/// `Aspn23MeasurementPositionAttitude` under a name that does not say its version.
pub type AspnMeasurementPositionAttitude = Aspn23MeasurementPositionAttitude;

/// `Aspn23MeasurementPositionVelocityAttitudeReferenceFrame` under a name that does not say its
/// version.
pub type AspnMeasurementPositionVelocityAttitudeReferenceFrame = Aspn23MeasurementPositionVelocityAttitudeReferenceFrame;

/// `Aspn23MeasurementPositionVelocityAttitudeErrorModel` under a name that does not say its version.
pub type AspnMeasurementPositionVelocityAttitudeErrorModel = Aspn23MeasurementPositionVelocityAttitudeErrorModel;

/// `Aspn23MeasurementPositionVelocityAttitude` under a name that does not say its version.
pub type AspnMeasurementPositionVelocityAttitude = Aspn23MeasurementPositionVelocityAttitude;

/// `Aspn23MeasurementRangeRateToPointErrorModel` under a name that does not say its version.
pub type AspnMeasurementRangeRateToPointErrorModel = Aspn23MeasurementRangeRateToPointErrorModel;

/// `Aspn23MeasurementRangeRateToPoint` under a name that does not say its version.
pub type AspnMeasurementRangeRateToPoint = Aspn23MeasurementRangeRateToPoint;

/// `Aspn23MeasurementRangeToPointErrorModel` under a name that does not say its version.
pub type AspnMeasurementRangeToPointErrorModel = Aspn23MeasurementRangeToPointErrorModel;

/// `Aspn23MeasurementRangeToPoint` under a name that does not say its version.
pub type AspnMeasurementRangeToPoint = Aspn23MeasurementRangeToPoint;

/// `Aspn23MeasurementSatnav` under a name that does not say its version.
pub type AspnMeasurementSatnav = Aspn23MeasurementSatnav;

/// `Aspn23MeasurementSatnavSubframe` under a name that does not say its version.
pub type AspnMeasurementSatnavSubframe = Aspn23MeasurementSatnavSubframe;

/// `Aspn23MeasurementSatnavWithSvData` under a name that does not say its version.
pub type AspnMeasurementSatnavWithSvData = Aspn23MeasurementSatnavWithSvData;

/// `Aspn23MeasurementSpecificForce1DSensorType` under a name that does not say its version.
pub type AspnMeasurementSpecificForce1DSensorType = Aspn23MeasurementSpecificForce1DSensorType;

/// `Aspn23MeasurementSpecificForce1DErrorModel` under a name that does not say its version.
pub type AspnMeasurementSpecificForce1DErrorModel = Aspn23MeasurementSpecificForce1DErrorModel;

/// `Aspn23MeasurementSpecificForce1D` under a name that does not say its version.
pub type AspnMeasurementSpecificForce1D = Aspn23MeasurementSpecificForce1D;

/// `Aspn23MeasurementSpeedReference` under a name that does not say its version.
pub type AspnMeasurementSpeedReference = Aspn23MeasurementSpeedReference;

/// `Aspn23MeasurementSpeedErrorModel` under a name that does not say its version.
pub type AspnMeasurementSpeedErrorModel = Aspn23MeasurementSpeedErrorModel;

/// `Aspn23MeasurementSpeed` under a name that does not say its version.
pub type AspnMeasurementSpeed = Aspn23MeasurementSpeed;

/// `Aspn23MeasurementTdoa1Tx2RxErrorModel` under a name that does not say its version.
pub type AspnMeasurementTdoa1Tx2RxErrorModel = Aspn23MeasurementTdoa1Tx2RxErrorModel;

/// `Aspn23MeasurementTdoa1Tx2Rx` under a name that does not say its version.
pub type AspnMeasurementTdoa1Tx2Rx = Aspn23MeasurementTdoa1Tx2Rx;

/// `Aspn23MeasurementTdoa2Tx1RxErrorModel` under a name that does not say its version.
pub type AspnMeasurementTdoa2Tx1RxErrorModel = Aspn23MeasurementTdoa2Tx1RxErrorModel;

/// `Aspn23MeasurementTdoa2Tx1Rx` under a name that does not say its version.
pub type AspnMeasurementTdoa2Tx1Rx = Aspn23MeasurementTdoa2Tx1Rx;

/// `Aspn23MeasurementTemperatureErrorModel` under a name that does not say its version.
pub type AspnMeasurementTemperatureErrorModel = Aspn23MeasurementTemperatureErrorModel;

/// `Aspn23MeasurementTemperature` under a name that does not say its version.
pub type AspnMeasurementTemperature = Aspn23MeasurementTemperature;

/// `Aspn23MeasurementTimeErrorModel` under a name that does not say its version.
pub type AspnMeasurementTimeErrorModel = Aspn23MeasurementTimeErrorModel;

/// `Aspn23MeasurementTime` under a name that does not say its version.
pub type AspnMeasurementTime = Aspn23MeasurementTime;

/// `Aspn23MeasurementTimeDifferenceErrorModel` under a name that does not say its version.
pub type AspnMeasurementTimeDifferenceErrorModel = Aspn23MeasurementTimeDifferenceErrorModel;

/// `Aspn23MeasurementTimeDifference` under a name that does not say its version.
pub type AspnMeasurementTimeDifference = Aspn23MeasurementTimeDifference;

/// `Aspn23MeasurementTimeFrequencyDifferenceErrorModel` under a name that does not say its version.
pub type AspnMeasurementTimeFrequencyDifferenceErrorModel = Aspn23MeasurementTimeFrequencyDifferenceErrorModel;

/// `Aspn23MeasurementTimeFrequencyDifference` under a name that does not say its version.
pub type AspnMeasurementTimeFrequencyDifference = Aspn23MeasurementTimeFrequencyDifference;

/// `Aspn23MeasurementVelocityReferenceFrame` under a name that does not say its version.
pub type AspnMeasurementVelocityReferenceFrame = Aspn23MeasurementVelocityReferenceFrame;

/// `Aspn23MeasurementVelocityErrorModel` under a name that does not say its version.
pub type AspnMeasurementVelocityErrorModel = Aspn23MeasurementVelocityErrorModel;

/// `Aspn23MeasurementVelocity` under a name that does not say its version.
pub type AspnMeasurementVelocity = Aspn23MeasurementVelocity;

/// `Aspn23MetadataBeidouEphemeris` under a name that does not say its version.
pub type AspnMetadataBeidouEphemeris = Aspn23MetadataBeidouEphemeris;

/// `Aspn23MetadataGalileoEphemerisNavMsgType` under a name that does not say its version.
pub type AspnMetadataGalileoEphemerisNavMsgType = Aspn23MetadataGalileoEphemerisNavMsgType;

/// `Aspn23MetadataGalileoEphemeris` under a name that does not say its version.
pub type AspnMetadataGalileoEphemeris = Aspn23MetadataGalileoEphemeris;

/// `Aspn23MetadataGeneric` under a name that does not say its version.
pub type AspnMetadataGeneric = Aspn23MetadataGeneric;

/// `Aspn23MetadataGlonassEphemeris` under a name that does not say its version.
pub type AspnMetadataGlonassEphemeris = Aspn23MetadataGlonassEphemeris;

/// `Aspn23MetadataGpsCnavEphemeris` under a name that does not say its version.
pub type AspnMetadataGpsCnavEphemeris = Aspn23MetadataGpsCnavEphemeris;

/// `Aspn23MetadataGpsIonoUtcParameters` under a name that does not say its version.
pub type AspnMetadataGpsIonoUtcParameters = Aspn23MetadataGpsIonoUtcParameters;

/// `Aspn23MetadataGpsLnavEphemeris` under a name that does not say its version.
pub type AspnMetadataGpsLnavEphemeris = Aspn23MetadataGpsLnavEphemeris;

/// `Aspn23MetadataGpsMnavEphemeris` under a name that does not say its version.
pub type AspnMetadataGpsMnavEphemeris = Aspn23MetadataGpsMnavEphemeris;

/// `Aspn23MetadataImageFeaturesKeypointDetector` under a name that does not say its version.
pub type AspnMetadataImageFeaturesKeypointDetector = Aspn23MetadataImageFeaturesKeypointDetector;

/// `Aspn23MetadataImageFeaturesDescriptorExtractor` under a name that does not say its version.
pub type AspnMetadataImageFeaturesDescriptorExtractor = Aspn23MetadataImageFeaturesDescriptorExtractor;

/// `Aspn23MetadataImageFeaturesDescriptorType` under a name that does not say its version.
pub type AspnMetadataImageFeaturesDescriptorType = Aspn23MetadataImageFeaturesDescriptorType;

/// `Aspn23MetadataImageFeatures` under a name that does not say its version.
pub type AspnMetadataImageFeatures = Aspn23MetadataImageFeatures;

/// `Aspn23MetadataImuErrorModel` under a name that does not say its version.
pub type AspnMetadataImuErrorModel = Aspn23MetadataImuErrorModel;

/// `Aspn23MetadataImu` under a name that does not say its version.
pub type AspnMetadataImu = Aspn23MetadataImu;

/// `Aspn23MetadataMagneticField` under a name that does not say its version.
pub type AspnMetadataMagneticField = Aspn23MetadataMagneticField;

/// `Aspn23MetadataSatnavObs` under a name that does not say its version.
pub type AspnMetadataSatnavObs = Aspn23MetadataSatnavObs;

/// `Aspn23TypeDirection2DToPointReference` under a name that does not say its version.
pub type AspnTypeDirection2DToPointReference = Aspn23TypeDirection2DToPointReference;

/// `Aspn23TypeDirection2DToPointErrorModel` under a name that does not say its version.
pub type AspnTypeDirection2DToPointErrorModel = Aspn23TypeDirection2DToPointErrorModel;

/// `Aspn23TypeDirection2DToPoint` under a name that does not say its version.
pub type AspnTypeDirection2DToPoint = Aspn23TypeDirection2DToPoint;

/// `Aspn23TypeDirection3DToPointReferenceFrame` under a name that does not say its version.
pub type AspnTypeDirection3DToPointReferenceFrame = Aspn23TypeDirection3DToPointReferenceFrame;

/// `Aspn23TypeDirection3DToPointErrorModel` under a name that does not say its version.
pub type AspnTypeDirection3DToPointErrorModel = Aspn23TypeDirection3DToPointErrorModel;

/// `Aspn23TypeDirection3DToPoint` under a name that does not say its version.
pub type AspnTypeDirection3DToPoint = Aspn23TypeDirection3DToPoint;

/// `Aspn23TypeHeader` under a name that does not say its version.
pub type AspnTypeHeader = Aspn23TypeHeader;

/// `Aspn23TypeImageFeature` under a name that does not say its version.
pub type AspnTypeImageFeature = Aspn23TypeImageFeature;

/// `Aspn23TypeIntegrityIntegrityMethod` under a name that does not say its version.
pub type AspnTypeIntegrityIntegrityMethod = Aspn23TypeIntegrityIntegrityMethod;

/// `Aspn23TypeIntegrity` under a name that does not say its version.
pub type AspnTypeIntegrity = Aspn23TypeIntegrity;

/// `Aspn23TypeKeplerOrbit` under a name that does not say its version.
pub type AspnTypeKeplerOrbit = Aspn23TypeKeplerOrbit;

/// `Aspn23TypeMetadataheader` under a name that does not say its version.
pub type AspnTypeMetadataheader = Aspn23TypeMetadataheader;

/// `Aspn23TypeMounting` under a name that does not say its version.
pub type AspnTypeMounting = Aspn23TypeMounting;

/// `Aspn23TypeRemotePointPositionReferenceFrame` under a name that does not say its version.
pub type AspnTypeRemotePointPositionReferenceFrame = Aspn23TypeRemotePointPositionReferenceFrame;

/// `Aspn23TypeRemotePoint` under a name that does not say its version.
pub type AspnTypeRemotePoint = Aspn23TypeRemotePoint;

/// `Aspn23TypeSatnavClock` under a name that does not say its version.
pub type AspnTypeSatnavClock = Aspn23TypeSatnavClock;

/// `Aspn23TypeSatnavObsPseudorangeRateType` under a name that does not say its version.
pub type AspnTypeSatnavObsPseudorangeRateType = Aspn23TypeSatnavObsPseudorangeRateType;

/// `Aspn23TypeSatnavObsIonoCorrectionSource` under a name that does not say its version.
pub type AspnTypeSatnavObsIonoCorrectionSource = Aspn23TypeSatnavObsIonoCorrectionSource;

/// `Aspn23TypeSatnavObs` under a name that does not say its version.
pub type AspnTypeSatnavObs = Aspn23TypeSatnavObs;

/// `Aspn23TypeSatnavSatelliteSystemSatelliteSystem` under a name that does not say its version.
pub type AspnTypeSatnavSatelliteSystemSatelliteSystem = Aspn23TypeSatnavSatelliteSystemSatelliteSystem;

/// `Aspn23TypeSatnavSatelliteSystem` under a name that does not say its version.
pub type AspnTypeSatnavSatelliteSystem = Aspn23TypeSatnavSatelliteSystem;

/// `Aspn23TypeSatnavSignalDescriptorSignalDescriptor` under a name that does not say its version.
pub type AspnTypeSatnavSignalDescriptorSignalDescriptor = Aspn23TypeSatnavSignalDescriptorSignalDescriptor;

/// `Aspn23TypeSatnavSignalDescriptor` under a name that does not say its version.
pub type AspnTypeSatnavSignalDescriptor = Aspn23TypeSatnavSignalDescriptor;

/// `Aspn23TypeSatnavSvDataEphemerisType` under a name that does not say its version.
pub type AspnTypeSatnavSvDataEphemerisType = Aspn23TypeSatnavSvDataEphemerisType;

/// `Aspn23TypeSatnavSvDataCoordinateFrame` under a name that does not say its version.
pub type AspnTypeSatnavSvDataCoordinateFrame = Aspn23TypeSatnavSvDataCoordinateFrame;

/// `Aspn23TypeSatnavSvDataGroupDelayEnum` under a name that does not say its version.
pub type AspnTypeSatnavSvDataGroupDelayEnum = Aspn23TypeSatnavSvDataGroupDelayEnum;

/// `Aspn23TypeSatnavSvData` under a name that does not say its version.
pub type AspnTypeSatnavSvData = Aspn23TypeSatnavSvData;

/// `Aspn23TypeSatnavTimeTimeReference` under a name that does not say its version.
pub type AspnTypeSatnavTimeTimeReference = Aspn23TypeSatnavTimeTimeReference;

/// `Aspn23TypeSatnavTime` under a name that does not say its version.
pub type AspnTypeSatnavTime = Aspn23TypeSatnavTime;

/// `Aspn23TypeTimestamp` under a name that does not say its version.
pub type AspnTypeTimestamp = Aspn23TypeTimestamp;

/// `Aspn23MessageType` under a name that does not say its version.
pub type AspnMessageType = Aspn23MessageType;
