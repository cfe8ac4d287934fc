/*
 * ASPN under names that do not say its version.
 *
 * Made from api-spec/aspn23/aspn.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_ASPN_H
#define ASPN23_ASPN_H

#include <aspn23/MeasurementAccumulatedDistanceTraveled.h>
#include <aspn23/MeasurementAltitude.h>
#include <aspn23/MeasurementAngularVelocity.h>
#include <aspn23/MeasurementAngularVelocity1D.h>
#include <aspn23/MeasurementAttitude2D.h>
#include <aspn23/MeasurementAttitude3D.h>
#include <aspn23/MeasurementBarometer.h>
#include <aspn23/MeasurementDeltaPosition.h>
#include <aspn23/MeasurementDeltaRange.h>
#include <aspn23/MeasurementDeltaRangeToPoint.h>
#include <aspn23/MeasurementDirection2DToPoints.h>
#include <aspn23/MeasurementDirection3DToPoints.h>
#include <aspn23/MeasurementDirectionOfMotion2D.h>
#include <aspn23/MeasurementDirectionOfMotion3D.h>
#include <aspn23/MeasurementFrequencyDifference.h>
#include <aspn23/MeasurementHeading.h>
#include <aspn23/MeasurementImage.h>
#include <aspn23/MeasurementImu.h>
#include <aspn23/MeasurementMagneticField.h>
#include <aspn23/MeasurementMagneticFieldMagnitude.h>
#include <aspn23/MeasurementPosition.h>
#include <aspn23/MeasurementPositionAttitude.h>
#include <aspn23/MeasurementPositionVelocityAttitude.h>
#include <aspn23/MeasurementRangeRateToPoint.h>
#include <aspn23/MeasurementRangeToPoint.h>
#include <aspn23/MeasurementSatnav.h>
#include <aspn23/MeasurementSatnavSubframe.h>
#include <aspn23/MeasurementSatnavWithSvData.h>
#include <aspn23/MeasurementSpecificForce1D.h>
#include <aspn23/MeasurementSpeed.h>
#include <aspn23/MeasurementTdoa1Tx2Rx.h>
#include <aspn23/MeasurementTdoa2Tx1Rx.h>
#include <aspn23/MeasurementTemperature.h>
#include <aspn23/MeasurementTime.h>
#include <aspn23/MeasurementTimeDifference.h>
#include <aspn23/MeasurementTimeFrequencyDifference.h>
#include <aspn23/MeasurementVelocity.h>
#include <aspn23/MetadataBeidouEphemeris.h>
#include <aspn23/MetadataGalileoEphemeris.h>
#include <aspn23/MetadataGeneric.h>
#include <aspn23/MetadataGlonassEphemeris.h>
#include <aspn23/MetadataGpsCnavEphemeris.h>
#include <aspn23/MetadataGpsIonoUtcParameters.h>
#include <aspn23/MetadataGpsLnavEphemeris.h>
#include <aspn23/MetadataGpsMnavEphemeris.h>
#include <aspn23/MetadataImageFeatures.h>
#include <aspn23/MetadataImu.h>
#include <aspn23/MetadataMagneticField.h>
#include <aspn23/MetadataSatnavObs.h>
#include <aspn23/TypeDirection2DToPoint.h>
#include <aspn23/TypeDirection3DToPoint.h>
#include <aspn23/TypeHeader.h>
#include <aspn23/TypeImageFeature.h>
#include <aspn23/TypeIntegrity.h>
#include <aspn23/TypeKeplerOrbit.h>
#include <aspn23/TypeMetadataheader.h>
#include <aspn23/TypeMounting.h>
#include <aspn23/TypeRemotePoint.h>
#include <aspn23/TypeSatnavClock.h>
#include <aspn23/TypeSatnavObs.h>
#include <aspn23/TypeSatnavSatelliteSystem.h>
#include <aspn23/TypeSatnavSignalDescriptor.h>
#include <aspn23/TypeSatnavSvData.h>
#include <aspn23/TypeSatnavTime.h>
#include <aspn23/TypeTimestamp.h>
#include <aspn23/common.h>
#include <aspn23/types.h>
#include <aspn23/utils.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * `Aspn23MeasurementAccumulatedDistanceTraveledErrorModel` under a name that does not say its
 * version.
 */
typedef Aspn23MeasurementAccumulatedDistanceTraveledErrorModel AspnMeasurementAccumulatedDistanceTraveledErrorModel;
/** `Aspn23MeasurementAccumulatedDistanceTraveled` under a name that does not say its version. */
typedef Aspn23MeasurementAccumulatedDistanceTraveled AspnMeasurementAccumulatedDistanceTraveled;
/** `Aspn23MeasurementAltitudeReference` under a name that does not say its version. */
typedef Aspn23MeasurementAltitudeReference AspnMeasurementAltitudeReference;
/** `Aspn23MeasurementAltitudeErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementAltitudeErrorModel AspnMeasurementAltitudeErrorModel;
/** `Aspn23MeasurementAltitude` under a name that does not say its version. */
typedef Aspn23MeasurementAltitude AspnMeasurementAltitude;
/** `Aspn23MeasurementAngularVelocityReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocityReferenceFrame AspnMeasurementAngularVelocityReferenceFrame;
/** `Aspn23MeasurementAngularVelocityImuType` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocityImuType AspnMeasurementAngularVelocityImuType;
/** `Aspn23MeasurementAngularVelocityErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocityErrorModel AspnMeasurementAngularVelocityErrorModel;
/** `Aspn23MeasurementAngularVelocity` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocity AspnMeasurementAngularVelocity;
/** `Aspn23MeasurementAngularVelocity1DSensorType` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocity1DSensorType AspnMeasurementAngularVelocity1DSensorType;
/** `Aspn23MeasurementAngularVelocity1DErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocity1DErrorModel AspnMeasurementAngularVelocity1DErrorModel;
/** `Aspn23MeasurementAngularVelocity1D` under a name that does not say its version. */
typedef Aspn23MeasurementAngularVelocity1D AspnMeasurementAngularVelocity1D;
/** `Aspn23MeasurementAttitude2DReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementAttitude2DReferenceFrame AspnMeasurementAttitude2DReferenceFrame;
/** `Aspn23MeasurementAttitude2DErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementAttitude2DErrorModel AspnMeasurementAttitude2DErrorModel;
/** `Aspn23MeasurementAttitude2D` under a name that does not say its version. */
typedef Aspn23MeasurementAttitude2D AspnMeasurementAttitude2D;
/** `Aspn23MeasurementAttitude3DReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementAttitude3DReferenceFrame AspnMeasurementAttitude3DReferenceFrame;
/** `Aspn23MeasurementAttitude3DErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementAttitude3DErrorModel AspnMeasurementAttitude3DErrorModel;
/** `Aspn23MeasurementAttitude3D` under a name that does not say its version. */
typedef Aspn23MeasurementAttitude3D AspnMeasurementAttitude3D;
/** `Aspn23MeasurementBarometerErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementBarometerErrorModel AspnMeasurementBarometerErrorModel;
/** `Aspn23MeasurementBarometer` under a name that does not say its version. */
typedef Aspn23MeasurementBarometer AspnMeasurementBarometer;
/** `Aspn23MeasurementDeltaPositionReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaPositionReferenceFrame AspnMeasurementDeltaPositionReferenceFrame;
/** `Aspn23MeasurementDeltaPositionErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaPositionErrorModel AspnMeasurementDeltaPositionErrorModel;
/** `Aspn23MeasurementDeltaPosition` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaPosition AspnMeasurementDeltaPosition;
/** `Aspn23MeasurementDeltaRangeErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaRangeErrorModel AspnMeasurementDeltaRangeErrorModel;
/** `Aspn23MeasurementDeltaRange` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaRange AspnMeasurementDeltaRange;
/** `Aspn23MeasurementDeltaRangeToPointErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaRangeToPointErrorModel AspnMeasurementDeltaRangeToPointErrorModel;
/** `Aspn23MeasurementDeltaRangeToPoint` under a name that does not say its version. */
typedef Aspn23MeasurementDeltaRangeToPoint AspnMeasurementDeltaRangeToPoint;
/** `Aspn23MeasurementDirection2DToPoints` under a name that does not say its version. */
typedef Aspn23MeasurementDirection2DToPoints AspnMeasurementDirection2DToPoints;
/** `Aspn23MeasurementDirection3DToPoints` under a name that does not say its version. */
typedef Aspn23MeasurementDirection3DToPoints AspnMeasurementDirection3DToPoints;
/** `Aspn23MeasurementDirectionOfMotion2DReference` under a name that does not say its version. */
typedef Aspn23MeasurementDirectionOfMotion2DReference AspnMeasurementDirectionOfMotion2DReference;
/** `Aspn23MeasurementDirectionOfMotion2DErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementDirectionOfMotion2DErrorModel AspnMeasurementDirectionOfMotion2DErrorModel;
/** `Aspn23MeasurementDirectionOfMotion2D` under a name that does not say its version. */
typedef Aspn23MeasurementDirectionOfMotion2D AspnMeasurementDirectionOfMotion2D;
/**
 * `Aspn23MeasurementDirectionOfMotion3DReferenceFrame` under a name that does not say its version.
 */
typedef Aspn23MeasurementDirectionOfMotion3DReferenceFrame AspnMeasurementDirectionOfMotion3DReferenceFrame;
/** `Aspn23MeasurementDirectionOfMotion3DErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementDirectionOfMotion3DErrorModel AspnMeasurementDirectionOfMotion3DErrorModel;
/** `Aspn23MeasurementDirectionOfMotion3D` under a name that does not say its version. */
typedef Aspn23MeasurementDirectionOfMotion3D AspnMeasurementDirectionOfMotion3D;
/** `Aspn23MeasurementFrequencyDifferenceErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementFrequencyDifferenceErrorModel AspnMeasurementFrequencyDifferenceErrorModel;
/** `Aspn23MeasurementFrequencyDifference` under a name that does not say its version. */
typedef Aspn23MeasurementFrequencyDifference AspnMeasurementFrequencyDifference;
/** `Aspn23MeasurementHeadingReference` under a name that does not say its version. */
typedef Aspn23MeasurementHeadingReference AspnMeasurementHeadingReference;
/** `Aspn23MeasurementHeadingErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementHeadingErrorModel AspnMeasurementHeadingErrorModel;
/** `Aspn23MeasurementHeading` under a name that does not say its version. */
typedef Aspn23MeasurementHeading AspnMeasurementHeading;
/** `Aspn23MeasurementImageImageType` under a name that does not say its version. */
typedef Aspn23MeasurementImageImageType AspnMeasurementImageImageType;
/** `Aspn23MeasurementImageCameraModel` under a name that does not say its version. */
typedef Aspn23MeasurementImageCameraModel AspnMeasurementImageCameraModel;
/** `Aspn23MeasurementImage` under a name that does not say its version. */
typedef Aspn23MeasurementImage AspnMeasurementImage;
/** `Aspn23MeasurementImuImuType` under a name that does not say its version. */
typedef Aspn23MeasurementImuImuType AspnMeasurementImuImuType;
/** `Aspn23MeasurementImu` under a name that does not say its version. */
typedef Aspn23MeasurementImu AspnMeasurementImu;
/** `Aspn23MeasurementMagneticFieldErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementMagneticFieldErrorModel AspnMeasurementMagneticFieldErrorModel;
/** `Aspn23MeasurementMagneticField` under a name that does not say its version. */
typedef Aspn23MeasurementMagneticField AspnMeasurementMagneticField;
/**
 * `Aspn23MeasurementMagneticFieldMagnitudeErrorModel` under a name that does not say its version.
 */
typedef Aspn23MeasurementMagneticFieldMagnitudeErrorModel AspnMeasurementMagneticFieldMagnitudeErrorModel;
/** `Aspn23MeasurementMagneticFieldMagnitude` under a name that does not say its version. */
typedef Aspn23MeasurementMagneticFieldMagnitude AspnMeasurementMagneticFieldMagnitude;
/** `Aspn23MeasurementPositionReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementPositionReferenceFrame AspnMeasurementPositionReferenceFrame;
/** `Aspn23MeasurementPositionErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementPositionErrorModel AspnMeasurementPositionErrorModel;
/** `Aspn23MeasurementPosition` under a name that does not say its version. */
typedef Aspn23MeasurementPosition AspnMeasurementPosition;
/** `Aspn23MeasurementPositionAttitudeReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementPositionAttitudeReferenceFrame AspnMeasurementPositionAttitudeReferenceFrame;
/** `Aspn23MeasurementPositionAttitudeErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementPositionAttitudeErrorModel AspnMeasurementPositionAttitudeErrorModel;
/** `Aspn23MeasurementPositionAttitude` under a name that does not say its version. */
typedef Aspn23MeasurementPositionAttitude AspnMeasurementPositionAttitude;
/**
 * `Aspn23MeasurementPositionVelocityAttitudeReferenceFrame` under a name that does not say its
 * version.
 */
typedef Aspn23MeasurementPositionVelocityAttitudeReferenceFrame AspnMeasurementPositionVelocityAttitudeReferenceFrame;
/**
 * `Aspn23MeasurementPositionVelocityAttitudeErrorModel` under a name that does not say its version.
 */
typedef Aspn23MeasurementPositionVelocityAttitudeErrorModel AspnMeasurementPositionVelocityAttitudeErrorModel;
/** `Aspn23MeasurementPositionVelocityAttitude` under a name that does not say its version. */
typedef Aspn23MeasurementPositionVelocityAttitude AspnMeasurementPositionVelocityAttitude;
/** `Aspn23MeasurementRangeRateToPointErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementRangeRateToPointErrorModel AspnMeasurementRangeRateToPointErrorModel;
/** `Aspn23MeasurementRangeRateToPoint` under a name that does not say its version. */
typedef Aspn23MeasurementRangeRateToPoint AspnMeasurementRangeRateToPoint;
/** `Aspn23MeasurementRangeToPointErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementRangeToPointErrorModel AspnMeasurementRangeToPointErrorModel;
/** `Aspn23MeasurementRangeToPoint` under a name that does not say its version. */
typedef Aspn23MeasurementRangeToPoint AspnMeasurementRangeToPoint;
/** `Aspn23MeasurementSatnav` under a name that does not say its version. */
typedef Aspn23MeasurementSatnav AspnMeasurementSatnav;
/** `Aspn23MeasurementSatnavSubframe` under a name that does not say its version. */
typedef Aspn23MeasurementSatnavSubframe AspnMeasurementSatnavSubframe;
/** `Aspn23MeasurementSatnavWithSvData` under a name that does not say its version. */
typedef Aspn23MeasurementSatnavWithSvData AspnMeasurementSatnavWithSvData;
/** `Aspn23MeasurementSpecificForce1DSensorType` under a name that does not say its version. */
typedef Aspn23MeasurementSpecificForce1DSensorType AspnMeasurementSpecificForce1DSensorType;
/** `Aspn23MeasurementSpecificForce1DErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementSpecificForce1DErrorModel AspnMeasurementSpecificForce1DErrorModel;
/** `Aspn23MeasurementSpecificForce1D` under a name that does not say its version. */
typedef Aspn23MeasurementSpecificForce1D AspnMeasurementSpecificForce1D;
/** `Aspn23MeasurementSpeedReference` under a name that does not say its version. */
typedef Aspn23MeasurementSpeedReference AspnMeasurementSpeedReference;
/** `Aspn23MeasurementSpeedErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementSpeedErrorModel AspnMeasurementSpeedErrorModel;
/** `Aspn23MeasurementSpeed` under a name that does not say its version. */
typedef Aspn23MeasurementSpeed AspnMeasurementSpeed;
/** `Aspn23MeasurementTdoa1Tx2RxErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementTdoa1Tx2RxErrorModel AspnMeasurementTdoa1Tx2RxErrorModel;
/** `Aspn23MeasurementTdoa1Tx2Rx` under a name that does not say its version. */
typedef Aspn23MeasurementTdoa1Tx2Rx AspnMeasurementTdoa1Tx2Rx;
/** `Aspn23MeasurementTdoa2Tx1RxErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementTdoa2Tx1RxErrorModel AspnMeasurementTdoa2Tx1RxErrorModel;
/** `Aspn23MeasurementTdoa2Tx1Rx` under a name that does not say its version. */
typedef Aspn23MeasurementTdoa2Tx1Rx AspnMeasurementTdoa2Tx1Rx;
/** `Aspn23MeasurementTemperatureErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementTemperatureErrorModel AspnMeasurementTemperatureErrorModel;
/** `Aspn23MeasurementTemperature` under a name that does not say its version. */
typedef Aspn23MeasurementTemperature AspnMeasurementTemperature;
/** `Aspn23MeasurementTimeErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementTimeErrorModel AspnMeasurementTimeErrorModel;
/** `Aspn23MeasurementTime` under a name that does not say its version. */
typedef Aspn23MeasurementTime AspnMeasurementTime;
/** `Aspn23MeasurementTimeDifferenceErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementTimeDifferenceErrorModel AspnMeasurementTimeDifferenceErrorModel;
/** `Aspn23MeasurementTimeDifference` under a name that does not say its version. */
typedef Aspn23MeasurementTimeDifference AspnMeasurementTimeDifference;
/**
 * `Aspn23MeasurementTimeFrequencyDifferenceErrorModel` under a name that does not say its version.
 */
typedef Aspn23MeasurementTimeFrequencyDifferenceErrorModel AspnMeasurementTimeFrequencyDifferenceErrorModel;
/** `Aspn23MeasurementTimeFrequencyDifference` under a name that does not say its version. */
typedef Aspn23MeasurementTimeFrequencyDifference AspnMeasurementTimeFrequencyDifference;
/** `Aspn23MeasurementVelocityReferenceFrame` under a name that does not say its version. */
typedef Aspn23MeasurementVelocityReferenceFrame AspnMeasurementVelocityReferenceFrame;
/** `Aspn23MeasurementVelocityErrorModel` under a name that does not say its version. */
typedef Aspn23MeasurementVelocityErrorModel AspnMeasurementVelocityErrorModel;
/** `Aspn23MeasurementVelocity` under a name that does not say its version. */
typedef Aspn23MeasurementVelocity AspnMeasurementVelocity;
/** `Aspn23MetadataBeidouEphemeris` under a name that does not say its version. */
typedef Aspn23MetadataBeidouEphemeris AspnMetadataBeidouEphemeris;
/** `Aspn23MetadataGalileoEphemerisNavMsgType` under a name that does not say its version. */
typedef Aspn23MetadataGalileoEphemerisNavMsgType AspnMetadataGalileoEphemerisNavMsgType;
/** `Aspn23MetadataGalileoEphemeris` under a name that does not say its version. */
typedef Aspn23MetadataGalileoEphemeris AspnMetadataGalileoEphemeris;
/** `Aspn23MetadataGeneric` under a name that does not say its version. */
typedef Aspn23MetadataGeneric AspnMetadataGeneric;
/** `Aspn23MetadataGlonassEphemeris` under a name that does not say its version. */
typedef Aspn23MetadataGlonassEphemeris AspnMetadataGlonassEphemeris;
/** `Aspn23MetadataGpsCnavEphemeris` under a name that does not say its version. */
typedef Aspn23MetadataGpsCnavEphemeris AspnMetadataGpsCnavEphemeris;
/** `Aspn23MetadataGpsIonoUtcParameters` under a name that does not say its version. */
typedef Aspn23MetadataGpsIonoUtcParameters AspnMetadataGpsIonoUtcParameters;
/** `Aspn23MetadataGpsLnavEphemeris` under a name that does not say its version. */
typedef Aspn23MetadataGpsLnavEphemeris AspnMetadataGpsLnavEphemeris;
/** `Aspn23MetadataGpsMnavEphemeris` under a name that does not say its version. */
typedef Aspn23MetadataGpsMnavEphemeris AspnMetadataGpsMnavEphemeris;
/** `Aspn23MetadataImageFeaturesKeypointDetector` under a name that does not say its version. */
typedef Aspn23MetadataImageFeaturesKeypointDetector AspnMetadataImageFeaturesKeypointDetector;
/** `Aspn23MetadataImageFeaturesDescriptorExtractor` under a name that does not say its version. */
typedef Aspn23MetadataImageFeaturesDescriptorExtractor AspnMetadataImageFeaturesDescriptorExtractor;
/** `Aspn23MetadataImageFeaturesDescriptorType` under a name that does not say its version. */
typedef Aspn23MetadataImageFeaturesDescriptorType AspnMetadataImageFeaturesDescriptorType;
/** `Aspn23MetadataImageFeatures` under a name that does not say its version. */
typedef Aspn23MetadataImageFeatures AspnMetadataImageFeatures;
/** `Aspn23MetadataImuErrorModel` under a name that does not say its version. */
typedef Aspn23MetadataImuErrorModel AspnMetadataImuErrorModel;
/** `Aspn23MetadataImu` under a name that does not say its version. */
typedef Aspn23MetadataImu AspnMetadataImu;
/** `Aspn23MetadataMagneticField` under a name that does not say its version. */
typedef Aspn23MetadataMagneticField AspnMetadataMagneticField;
/** `Aspn23MetadataSatnavObs` under a name that does not say its version. */
typedef Aspn23MetadataSatnavObs AspnMetadataSatnavObs;
/** `Aspn23TypeDirection2DToPointReference` under a name that does not say its version. */
typedef Aspn23TypeDirection2DToPointReference AspnTypeDirection2DToPointReference;
/** `Aspn23TypeDirection2DToPointErrorModel` under a name that does not say its version. */
typedef Aspn23TypeDirection2DToPointErrorModel AspnTypeDirection2DToPointErrorModel;
/** `Aspn23TypeDirection2DToPoint` under a name that does not say its version. */
typedef Aspn23TypeDirection2DToPoint AspnTypeDirection2DToPoint;
/** `Aspn23TypeDirection3DToPointReferenceFrame` under a name that does not say its version. */
typedef Aspn23TypeDirection3DToPointReferenceFrame AspnTypeDirection3DToPointReferenceFrame;
/** `Aspn23TypeDirection3DToPointErrorModel` under a name that does not say its version. */
typedef Aspn23TypeDirection3DToPointErrorModel AspnTypeDirection3DToPointErrorModel;
/** `Aspn23TypeDirection3DToPoint` under a name that does not say its version. */
typedef Aspn23TypeDirection3DToPoint AspnTypeDirection3DToPoint;
/** `Aspn23TypeHeader` under a name that does not say its version. */
typedef Aspn23TypeHeader AspnTypeHeader;
/** `Aspn23TypeImageFeature` under a name that does not say its version. */
typedef Aspn23TypeImageFeature AspnTypeImageFeature;
/** `Aspn23TypeIntegrityIntegrityMethod` under a name that does not say its version. */
typedef Aspn23TypeIntegrityIntegrityMethod AspnTypeIntegrityIntegrityMethod;
/** `Aspn23TypeIntegrity` under a name that does not say its version. */
typedef Aspn23TypeIntegrity AspnTypeIntegrity;
/** `Aspn23TypeKeplerOrbit` under a name that does not say its version. */
typedef Aspn23TypeKeplerOrbit AspnTypeKeplerOrbit;
/** `Aspn23TypeMetadataheader` under a name that does not say its version. */
typedef Aspn23TypeMetadataheader AspnTypeMetadataheader;
/** `Aspn23TypeMounting` under a name that does not say its version. */
typedef Aspn23TypeMounting AspnTypeMounting;
/** `Aspn23TypeRemotePointPositionReferenceFrame` under a name that does not say its version. */
typedef Aspn23TypeRemotePointPositionReferenceFrame AspnTypeRemotePointPositionReferenceFrame;
/** `Aspn23TypeRemotePoint` under a name that does not say its version. */
typedef Aspn23TypeRemotePoint AspnTypeRemotePoint;
/** `Aspn23TypeSatnavClock` under a name that does not say its version. */
typedef Aspn23TypeSatnavClock AspnTypeSatnavClock;
/** `Aspn23TypeSatnavObsPseudorangeRateType` under a name that does not say its version. */
typedef Aspn23TypeSatnavObsPseudorangeRateType AspnTypeSatnavObsPseudorangeRateType;
/** `Aspn23TypeSatnavObsIonoCorrectionSource` under a name that does not say its version. */
typedef Aspn23TypeSatnavObsIonoCorrectionSource AspnTypeSatnavObsIonoCorrectionSource;
/** `Aspn23TypeSatnavObs` under a name that does not say its version. */
typedef Aspn23TypeSatnavObs AspnTypeSatnavObs;
/** `Aspn23TypeSatnavSatelliteSystemSatelliteSystem` under a name that does not say its version. */
typedef Aspn23TypeSatnavSatelliteSystemSatelliteSystem AspnTypeSatnavSatelliteSystemSatelliteSystem;
/** `Aspn23TypeSatnavSatelliteSystem` under a name that does not say its version. */
typedef Aspn23TypeSatnavSatelliteSystem AspnTypeSatnavSatelliteSystem;
/**
 * `Aspn23TypeSatnavSignalDescriptorSignalDescriptor` under a name that does not say its version.
 */
typedef Aspn23TypeSatnavSignalDescriptorSignalDescriptor AspnTypeSatnavSignalDescriptorSignalDescriptor;
/** `Aspn23TypeSatnavSignalDescriptor` under a name that does not say its version. */
typedef Aspn23TypeSatnavSignalDescriptor AspnTypeSatnavSignalDescriptor;
/** `Aspn23TypeSatnavSvDataEphemerisType` under a name that does not say its version. */
typedef Aspn23TypeSatnavSvDataEphemerisType AspnTypeSatnavSvDataEphemerisType;
/** `Aspn23TypeSatnavSvDataCoordinateFrame` under a name that does not say its version. */
typedef Aspn23TypeSatnavSvDataCoordinateFrame AspnTypeSatnavSvDataCoordinateFrame;
/** `Aspn23TypeSatnavSvDataGroupDelayEnum` under a name that does not say its version. */
typedef Aspn23TypeSatnavSvDataGroupDelayEnum AspnTypeSatnavSvDataGroupDelayEnum;
/** `Aspn23TypeSatnavSvData` under a name that does not say its version. */
typedef Aspn23TypeSatnavSvData AspnTypeSatnavSvData;
/** `Aspn23TypeSatnavTimeTimeReference` under a name that does not say its version. */
typedef Aspn23TypeSatnavTimeTimeReference AspnTypeSatnavTimeTimeReference;
/** `Aspn23TypeSatnavTime` under a name that does not say its version. */
typedef Aspn23TypeSatnavTime AspnTypeSatnavTime;
/** `Aspn23TypeTimestamp` under a name that does not say its version. */
typedef Aspn23TypeTimestamp AspnTypeTimestamp;
/** `Aspn23MessageType` under a name that does not say its version. */
typedef Aspn23MessageType AspnMessageType;

#define ASPN_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE ASPN23_MEASUREMENT_ACCUMULATED_DISTANCE_TRAVELED_ERROR_MODEL_NONE
#define aspn_measurement_accumulated_distance_traveled_new aspn23_measurement_accumulated_distance_traveled_new
#define aspn_measurement_accumulated_distance_traveled_copy aspn23_measurement_accumulated_distance_traveled_copy
#define aspn_measurement_accumulated_distance_traveled_free aspn23_measurement_accumulated_distance_traveled_free
#define aspn_measurement_accumulated_distance_traveled_free_members aspn23_measurement_accumulated_distance_traveled_free_members
#define ASPN_MEASUREMENT_ALTITUDE_REFERENCE_AGL ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_AGL
#define ASPN_MEASUREMENT_ALTITUDE_REFERENCE_MSL ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_MSL
#define ASPN_MEASUREMENT_ALTITUDE_REFERENCE_HAE ASPN23_MEASUREMENT_ALTITUDE_REFERENCE_HAE
#define ASPN_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_NONE
#define ASPN_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM ASPN23_MEASUREMENT_ALTITUDE_ERROR_MODEL_FOGM
#define aspn_measurement_altitude_new aspn23_measurement_altitude_new
#define aspn_measurement_altitude_copy aspn23_measurement_altitude_copy
#define aspn_measurement_altitude_free aspn23_measurement_altitude_free
#define aspn_measurement_altitude_free_members aspn23_measurement_altitude_free_members
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_ECEF
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_NED
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR ASPN23_MEASUREMENT_ANGULAR_VELOCITY_REFERENCE_FRAME_SENSOR
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_INTEGRATED
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED ASPN23_MEASUREMENT_ANGULAR_VELOCITY_IMU_TYPE_SAMPLED
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE ASPN23_MEASUREMENT_ANGULAR_VELOCITY_ERROR_MODEL_NONE
#define aspn_measurement_angular_velocity_new aspn23_measurement_angular_velocity_new
#define aspn_measurement_angular_velocity_copy aspn23_measurement_angular_velocity_copy
#define aspn_measurement_angular_velocity_free aspn23_measurement_angular_velocity_free
#define aspn_measurement_angular_velocity_free_members aspn23_measurement_angular_velocity_free_members
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_INTEGRATED
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_SENSOR_TYPE_SAMPLED
#define ASPN_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE ASPN23_MEASUREMENT_ANGULAR_VELOCITY_1D_ERROR_MODEL_NONE
#define aspn_measurement_angular_velocity_1d_new aspn23_measurement_angular_velocity_1d_new
#define aspn_measurement_angular_velocity_1d_copy aspn23_measurement_angular_velocity_1d_copy
#define aspn_measurement_angular_velocity_1d_free aspn23_measurement_angular_velocity_1d_free
#define aspn_measurement_angular_velocity_1d_free_members aspn23_measurement_angular_velocity_1d_free_members
#define ASPN_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_NE
#define ASPN_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ND
#define ASPN_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED ASPN23_MEASUREMENT_ATTITUDE_2D_REFERENCE_FRAME_ED
#define ASPN_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE ASPN23_MEASUREMENT_ATTITUDE_2D_ERROR_MODEL_NONE
#define aspn_measurement_attitude_2d_new aspn23_measurement_attitude_2d_new
#define aspn_measurement_attitude_2d_copy aspn23_measurement_attitude_2d_copy
#define aspn_measurement_attitude_2d_free aspn23_measurement_attitude_2d_free
#define aspn_measurement_attitude_2d_free_members aspn23_measurement_attitude_2d_free_members
#define ASPN_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_ECEF
#define ASPN_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED ASPN23_MEASUREMENT_ATTITUDE_3D_REFERENCE_FRAME_NED
#define ASPN_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE ASPN23_MEASUREMENT_ATTITUDE_3D_ERROR_MODEL_NONE
#define aspn_measurement_attitude_3d_new aspn23_measurement_attitude_3d_new
#define aspn_measurement_attitude_3d_copy aspn23_measurement_attitude_3d_copy
#define aspn_measurement_attitude_3d_free aspn23_measurement_attitude_3d_free
#define aspn_measurement_attitude_3d_free_members aspn23_measurement_attitude_3d_free_members
#define ASPN_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE ASPN23_MEASUREMENT_BAROMETER_ERROR_MODEL_NONE
#define aspn_measurement_barometer_new aspn23_measurement_barometer_new
#define aspn_measurement_barometer_copy aspn23_measurement_barometer_copy
#define aspn_measurement_barometer_free aspn23_measurement_barometer_free
#define aspn_measurement_barometer_free_members aspn23_measurement_barometer_free_members
#define ASPN_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_NED
#define ASPN_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_START
#define ASPN_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END ASPN23_MEASUREMENT_DELTA_POSITION_REFERENCE_FRAME_SENSOR_END
#define ASPN_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE ASPN23_MEASUREMENT_DELTA_POSITION_ERROR_MODEL_NONE
#define aspn_measurement_delta_position_new aspn23_measurement_delta_position_new
#define aspn_measurement_delta_position_copy aspn23_measurement_delta_position_copy
#define aspn_measurement_delta_position_free aspn23_measurement_delta_position_free
#define aspn_measurement_delta_position_free_members aspn23_measurement_delta_position_free_members
#define ASPN_MEASUREMENT_DELTA_RANGE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_DELTA_RANGE_ERROR_MODEL_NONE
#define aspn_measurement_delta_range_new aspn23_measurement_delta_range_new
#define aspn_measurement_delta_range_copy aspn23_measurement_delta_range_copy
#define aspn_measurement_delta_range_free aspn23_measurement_delta_range_free
#define aspn_measurement_delta_range_free_members aspn23_measurement_delta_range_free_members
#define ASPN_MEASUREMENT_DELTA_RANGE_TO_POINT_ERROR_MODEL_NONE ASPN23_MEASUREMENT_DELTA_RANGE_TO_POINT_ERROR_MODEL_NONE
#define aspn_measurement_delta_range_to_point_new aspn23_measurement_delta_range_to_point_new
#define aspn_measurement_delta_range_to_point_copy aspn23_measurement_delta_range_to_point_copy
#define aspn_measurement_delta_range_to_point_free aspn23_measurement_delta_range_to_point_free
#define aspn_measurement_delta_range_to_point_free_members aspn23_measurement_delta_range_to_point_free_members
#define aspn_measurement_direction_2d_to_points_new aspn23_measurement_direction_2d_to_points_new
#define aspn_measurement_direction_2d_to_points_copy aspn23_measurement_direction_2d_to_points_copy
#define aspn_measurement_direction_2d_to_points_free aspn23_measurement_direction_2d_to_points_free
#define aspn_measurement_direction_2d_to_points_free_members aspn23_measurement_direction_2d_to_points_free_members
#define aspn_measurement_direction_3d_to_points_new aspn23_measurement_direction_3d_to_points_new
#define aspn_measurement_direction_3d_to_points_copy aspn23_measurement_direction_3d_to_points_copy
#define aspn_measurement_direction_3d_to_points_free aspn23_measurement_direction_3d_to_points_free
#define aspn_measurement_direction_3d_to_points_free_members aspn23_measurement_direction_3d_to_points_free_members
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_NE
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ND
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_ED
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_REFERENCE_SENSOR
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_2D_ERROR_MODEL_NONE
#define aspn_measurement_direction_of_motion_2d_new aspn23_measurement_direction_of_motion_2d_new
#define aspn_measurement_direction_of_motion_2d_copy aspn23_measurement_direction_of_motion_2d_copy
#define aspn_measurement_direction_of_motion_2d_free aspn23_measurement_direction_of_motion_2d_free
#define aspn_measurement_direction_of_motion_2d_free_members aspn23_measurement_direction_of_motion_2d_free_members
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_ECEF
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_NED
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_REFERENCE_FRAME_SENSOR
#define ASPN_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE ASPN23_MEASUREMENT_DIRECTION_OF_MOTION_3D_ERROR_MODEL_NONE
#define aspn_measurement_direction_of_motion_3d_new aspn23_measurement_direction_of_motion_3d_new
#define aspn_measurement_direction_of_motion_3d_copy aspn23_measurement_direction_of_motion_3d_copy
#define aspn_measurement_direction_of_motion_3d_free aspn23_measurement_direction_of_motion_3d_free
#define aspn_measurement_direction_of_motion_3d_free_members aspn23_measurement_direction_of_motion_3d_free_members
#define ASPN_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE
#define aspn_measurement_frequency_difference_new aspn23_measurement_frequency_difference_new
#define aspn_measurement_frequency_difference_copy aspn23_measurement_frequency_difference_copy
#define aspn_measurement_frequency_difference_free aspn23_measurement_frequency_difference_free
#define aspn_measurement_frequency_difference_free_members aspn23_measurement_frequency_difference_free_members
#define ASPN_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING ASPN23_MEASUREMENT_HEADING_REFERENCE_TRUE_HEADING
#define ASPN_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING ASPN23_MEASUREMENT_HEADING_REFERENCE_MAGNETIC_HEADING
#define ASPN_MEASUREMENT_HEADING_ERROR_MODEL_NONE ASPN23_MEASUREMENT_HEADING_ERROR_MODEL_NONE
#define aspn_measurement_heading_new aspn23_measurement_heading_new
#define aspn_measurement_heading_copy aspn23_measurement_heading_copy
#define aspn_measurement_heading_free aspn23_measurement_heading_free
#define aspn_measurement_heading_free_members aspn23_measurement_heading_free_members
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_BMP
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_PNG
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_JPG
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_TIFF
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY8
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGB8
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGR8
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_RGBA8
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_BGRA8
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAY16
#define ASPN_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64 ASPN23_MEASUREMENT_IMAGE_IMAGE_TYPE_RAW_GRAYFLOAT64
#define ASPN_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_PINHOLE_PLUMB_BOB
#define ASPN_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL ASPN23_MEASUREMENT_IMAGE_CAMERA_MODEL_ASPN_LINEAR_MODEL
#define aspn_measurement_image_new aspn23_measurement_image_new
#define aspn_measurement_image_copy aspn23_measurement_image_copy
#define aspn_measurement_image_free aspn23_measurement_image_free
#define aspn_measurement_image_free_members aspn23_measurement_image_free_members
#define ASPN_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED ASPN23_MEASUREMENT_IMU_IMU_TYPE_INTEGRATED
#define ASPN_MEASUREMENT_IMU_IMU_TYPE_SAMPLED ASPN23_MEASUREMENT_IMU_IMU_TYPE_SAMPLED
#define aspn_measurement_imu_new aspn23_measurement_imu_new
#define aspn_measurement_imu_copy aspn23_measurement_imu_copy
#define aspn_measurement_imu_free aspn23_measurement_imu_free
#define aspn_measurement_imu_free_members aspn23_measurement_imu_free_members
#define ASPN_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE ASPN23_MEASUREMENT_MAGNETIC_FIELD_ERROR_MODEL_NONE
#define aspn_measurement_magnetic_field_new aspn23_measurement_magnetic_field_new
#define aspn_measurement_magnetic_field_copy aspn23_measurement_magnetic_field_copy
#define aspn_measurement_magnetic_field_free aspn23_measurement_magnetic_field_free
#define aspn_measurement_magnetic_field_free_members aspn23_measurement_magnetic_field_free_members
#define ASPN_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_MAGNETIC_FIELD_MAGNITUDE_ERROR_MODEL_NONE
#define aspn_measurement_magnetic_field_magnitude_new aspn23_measurement_magnetic_field_magnitude_new
#define aspn_measurement_magnetic_field_magnitude_copy aspn23_measurement_magnetic_field_magnitude_copy
#define aspn_measurement_magnetic_field_magnitude_free aspn23_measurement_magnetic_field_magnitude_free
#define aspn_measurement_magnetic_field_magnitude_free_members aspn23_measurement_magnetic_field_magnitude_free_members
#define ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC ASPN23_MEASUREMENT_POSITION_REFERENCE_FRAME_GEODETIC
#define ASPN_MEASUREMENT_POSITION_ERROR_MODEL_NONE ASPN23_MEASUREMENT_POSITION_ERROR_MODEL_NONE
#define aspn_measurement_position_new aspn23_measurement_position_new
#define aspn_measurement_position_copy aspn23_measurement_position_copy
#define aspn_measurement_position_free aspn23_measurement_position_free
#define aspn_measurement_position_free_members aspn23_measurement_position_free_members
#define ASPN_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC ASPN23_MEASUREMENT_POSITION_ATTITUDE_REFERENCE_FRAME_GEODETIC
#define ASPN_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_POSITION_ATTITUDE_ERROR_MODEL_NONE
#define aspn_measurement_position_attitude_new aspn23_measurement_position_attitude_new
#define aspn_measurement_position_attitude_copy aspn23_measurement_position_attitude_copy
#define aspn_measurement_position_attitude_free aspn23_measurement_position_attitude_free
#define aspn_measurement_position_attitude_free_members aspn23_measurement_position_attitude_free_members
#define ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_REFERENCE_FRAME_GEODETIC
#define ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ERROR_MODEL_NONE
#define aspn_measurement_position_velocity_attitude_new aspn23_measurement_position_velocity_attitude_new
#define aspn_measurement_position_velocity_attitude_copy aspn23_measurement_position_velocity_attitude_copy
#define aspn_measurement_position_velocity_attitude_free aspn23_measurement_position_velocity_attitude_free
#define aspn_measurement_position_velocity_attitude_free_members aspn23_measurement_position_velocity_attitude_free_members
#define ASPN_MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE ASPN23_MEASUREMENT_RANGE_RATE_TO_POINT_ERROR_MODEL_NONE
#define aspn_measurement_range_rate_to_point_new aspn23_measurement_range_rate_to_point_new
#define aspn_measurement_range_rate_to_point_copy aspn23_measurement_range_rate_to_point_copy
#define aspn_measurement_range_rate_to_point_free aspn23_measurement_range_rate_to_point_free
#define aspn_measurement_range_rate_to_point_free_members aspn23_measurement_range_rate_to_point_free_members
#define ASPN_MEASUREMENT_RANGE_TO_POINT_ERROR_MODEL_NONE ASPN23_MEASUREMENT_RANGE_TO_POINT_ERROR_MODEL_NONE
#define aspn_measurement_range_to_point_new aspn23_measurement_range_to_point_new
#define aspn_measurement_range_to_point_copy aspn23_measurement_range_to_point_copy
#define aspn_measurement_range_to_point_free aspn23_measurement_range_to_point_free
#define aspn_measurement_range_to_point_free_members aspn23_measurement_range_to_point_free_members
#define aspn_measurement_satnav_new aspn23_measurement_satnav_new
#define aspn_measurement_satnav_copy aspn23_measurement_satnav_copy
#define aspn_measurement_satnav_free aspn23_measurement_satnav_free
#define aspn_measurement_satnav_free_members aspn23_measurement_satnav_free_members
#define aspn_measurement_satnav_subframe_new aspn23_measurement_satnav_subframe_new
#define aspn_measurement_satnav_subframe_copy aspn23_measurement_satnav_subframe_copy
#define aspn_measurement_satnav_subframe_free aspn23_measurement_satnav_subframe_free
#define aspn_measurement_satnav_subframe_free_members aspn23_measurement_satnav_subframe_free_members
#define aspn_measurement_satnav_with_sv_data_new aspn23_measurement_satnav_with_sv_data_new
#define aspn_measurement_satnav_with_sv_data_copy aspn23_measurement_satnav_with_sv_data_copy
#define aspn_measurement_satnav_with_sv_data_free aspn23_measurement_satnav_with_sv_data_free
#define aspn_measurement_satnav_with_sv_data_free_members aspn23_measurement_satnav_with_sv_data_free_members
#define ASPN_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_INTEGRATED
#define ASPN_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_SENSOR_TYPE_SAMPLED
#define ASPN_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE ASPN23_MEASUREMENT_SPECIFIC_FORCE_1D_ERROR_MODEL_NONE
#define aspn_measurement_specific_force_1d_new aspn23_measurement_specific_force_1d_new
#define aspn_measurement_specific_force_1d_copy aspn23_measurement_specific_force_1d_copy
#define aspn_measurement_specific_force_1d_free aspn23_measurement_specific_force_1d_free
#define aspn_measurement_specific_force_1d_free_members aspn23_measurement_specific_force_1d_free_members
#define ASPN_MEASUREMENT_SPEED_REFERENCE_TAS ASPN23_MEASUREMENT_SPEED_REFERENCE_TAS
#define ASPN_MEASUREMENT_SPEED_REFERENCE_IAS ASPN23_MEASUREMENT_SPEED_REFERENCE_IAS
#define ASPN_MEASUREMENT_SPEED_REFERENCE_WATER ASPN23_MEASUREMENT_SPEED_REFERENCE_WATER
#define ASPN_MEASUREMENT_SPEED_REFERENCE_GROUND ASPN23_MEASUREMENT_SPEED_REFERENCE_GROUND
#define ASPN_MEASUREMENT_SPEED_ERROR_MODEL_NONE ASPN23_MEASUREMENT_SPEED_ERROR_MODEL_NONE
#define aspn_measurement_speed_new aspn23_measurement_speed_new
#define aspn_measurement_speed_copy aspn23_measurement_speed_copy
#define aspn_measurement_speed_free aspn23_measurement_speed_free
#define aspn_measurement_speed_free_members aspn23_measurement_speed_free_members
#define ASPN_MEASUREMENT_TDOA_1TX_2RX_ERROR_MODEL_NONE ASPN23_MEASUREMENT_TDOA_1TX_2RX_ERROR_MODEL_NONE
#define aspn_measurement_tdoa_1tx_2rx_new aspn23_measurement_tdoa_1tx_2rx_new
#define aspn_measurement_tdoa_1tx_2rx_copy aspn23_measurement_tdoa_1tx_2rx_copy
#define aspn_measurement_tdoa_1tx_2rx_free aspn23_measurement_tdoa_1tx_2rx_free
#define aspn_measurement_tdoa_1tx_2rx_free_members aspn23_measurement_tdoa_1tx_2rx_free_members
#define ASPN_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE ASPN23_MEASUREMENT_TDOA_2TX_1RX_ERROR_MODEL_NONE
#define aspn_measurement_tdoa_2tx_1rx_new aspn23_measurement_tdoa_2tx_1rx_new
#define aspn_measurement_tdoa_2tx_1rx_copy aspn23_measurement_tdoa_2tx_1rx_copy
#define aspn_measurement_tdoa_2tx_1rx_free aspn23_measurement_tdoa_2tx_1rx_free
#define aspn_measurement_tdoa_2tx_1rx_free_members aspn23_measurement_tdoa_2tx_1rx_free_members
#define ASPN_MEASUREMENT_TEMPERATURE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_TEMPERATURE_ERROR_MODEL_NONE
#define aspn_measurement_temperature_new aspn23_measurement_temperature_new
#define aspn_measurement_temperature_copy aspn23_measurement_temperature_copy
#define aspn_measurement_temperature_free aspn23_measurement_temperature_free
#define aspn_measurement_temperature_free_members aspn23_measurement_temperature_free_members
#define ASPN_MEASUREMENT_TIME_ERROR_MODEL_NONE ASPN23_MEASUREMENT_TIME_ERROR_MODEL_NONE
#define aspn_measurement_time_new aspn23_measurement_time_new
#define aspn_measurement_time_copy aspn23_measurement_time_copy
#define aspn_measurement_time_free aspn23_measurement_time_free
#define aspn_measurement_time_free_members aspn23_measurement_time_free_members
#define ASPN_MEASUREMENT_TIME_DIFFERENCE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_TIME_DIFFERENCE_ERROR_MODEL_NONE
#define aspn_measurement_time_difference_new aspn23_measurement_time_difference_new
#define aspn_measurement_time_difference_copy aspn23_measurement_time_difference_copy
#define aspn_measurement_time_difference_free aspn23_measurement_time_difference_free
#define aspn_measurement_time_difference_free_members aspn23_measurement_time_difference_free_members
#define ASPN_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE ASPN23_MEASUREMENT_TIME_FREQUENCY_DIFFERENCE_ERROR_MODEL_NONE
#define aspn_measurement_time_frequency_difference_new aspn23_measurement_time_frequency_difference_new
#define aspn_measurement_time_frequency_difference_copy aspn23_measurement_time_frequency_difference_copy
#define aspn_measurement_time_frequency_difference_free aspn23_measurement_time_frequency_difference_free
#define aspn_measurement_time_frequency_difference_free_members aspn23_measurement_time_frequency_difference_free_members
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECI
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_ECEF
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_NED
#define ASPN_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR ASPN23_MEASUREMENT_VELOCITY_REFERENCE_FRAME_SENSOR
#define ASPN_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE ASPN23_MEASUREMENT_VELOCITY_ERROR_MODEL_NONE
#define aspn_measurement_velocity_new aspn23_measurement_velocity_new
#define aspn_measurement_velocity_copy aspn23_measurement_velocity_copy
#define aspn_measurement_velocity_free aspn23_measurement_velocity_free
#define aspn_measurement_velocity_free_members aspn23_measurement_velocity_free_members
#define aspn_metadata_beidou_ephemeris_new aspn23_metadata_beidou_ephemeris_new
#define aspn_metadata_beidou_ephemeris_copy aspn23_metadata_beidou_ephemeris_copy
#define aspn_metadata_beidou_ephemeris_free aspn23_metadata_beidou_ephemeris_free
#define aspn_metadata_beidou_ephemeris_free_members aspn23_metadata_beidou_ephemeris_free_members
#define ASPN_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_INAV
#define ASPN_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV ASPN23_METADATA_GALILEO_EPHEMERIS_NAV_MSG_TYPE_FNAV
#define aspn_metadata_galileo_ephemeris_new aspn23_metadata_galileo_ephemeris_new
#define aspn_metadata_galileo_ephemeris_copy aspn23_metadata_galileo_ephemeris_copy
#define aspn_metadata_galileo_ephemeris_free aspn23_metadata_galileo_ephemeris_free
#define aspn_metadata_galileo_ephemeris_free_members aspn23_metadata_galileo_ephemeris_free_members
#define aspn_metadata_generic_new aspn23_metadata_generic_new
#define aspn_metadata_generic_copy aspn23_metadata_generic_copy
#define aspn_metadata_generic_free aspn23_metadata_generic_free
#define aspn_metadata_generic_free_members aspn23_metadata_generic_free_members
#define aspn_metadata_glonass_ephemeris_new aspn23_metadata_glonass_ephemeris_new
#define aspn_metadata_glonass_ephemeris_copy aspn23_metadata_glonass_ephemeris_copy
#define aspn_metadata_glonass_ephemeris_free aspn23_metadata_glonass_ephemeris_free
#define aspn_metadata_glonass_ephemeris_free_members aspn23_metadata_glonass_ephemeris_free_members
#define aspn_metadata_gps_cnav_ephemeris_new aspn23_metadata_gps_cnav_ephemeris_new
#define aspn_metadata_gps_cnav_ephemeris_copy aspn23_metadata_gps_cnav_ephemeris_copy
#define aspn_metadata_gps_cnav_ephemeris_free aspn23_metadata_gps_cnav_ephemeris_free
#define aspn_metadata_gps_cnav_ephemeris_free_members aspn23_metadata_gps_cnav_ephemeris_free_members
#define aspn_metadata_gps_iono_utc_parameters_new aspn23_metadata_gps_iono_utc_parameters_new
#define aspn_metadata_gps_iono_utc_parameters_copy aspn23_metadata_gps_iono_utc_parameters_copy
#define aspn_metadata_gps_iono_utc_parameters_free aspn23_metadata_gps_iono_utc_parameters_free
#define aspn_metadata_gps_iono_utc_parameters_free_members aspn23_metadata_gps_iono_utc_parameters_free_members
#define aspn_metadata_gps_lnav_ephemeris_new aspn23_metadata_gps_lnav_ephemeris_new
#define aspn_metadata_gps_lnav_ephemeris_copy aspn23_metadata_gps_lnav_ephemeris_copy
#define aspn_metadata_gps_lnav_ephemeris_free aspn23_metadata_gps_lnav_ephemeris_free
#define aspn_metadata_gps_lnav_ephemeris_free_members aspn23_metadata_gps_lnav_ephemeris_free_members
#define aspn_metadata_gps_mnav_ephemeris_new aspn23_metadata_gps_mnav_ephemeris_new
#define aspn_metadata_gps_mnav_ephemeris_copy aspn23_metadata_gps_mnav_ephemeris_copy
#define aspn_metadata_gps_mnav_ephemeris_free aspn23_metadata_gps_mnav_ephemeris_free
#define aspn_metadata_gps_mnav_ephemeris_free_members aspn23_metadata_gps_mnav_ephemeris_free_members
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AGAST
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_AKAZE
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_BRISK
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_FAST
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_GFTT
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_KAZE
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_MSER
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_ORB
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SIFT
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SURF
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_HARRIS
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_SHI
#define ASPN_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER ASPN23_METADATA_IMAGE_FEATURES_KEYPOINT_DETECTOR_DET_OTHER
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_AKAZE
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_BRISK
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_KAZE
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_ORB
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SIFT
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_SURF
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_EXTRACTOR_DESC_OTHER
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8 ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_UINT8
#define ASPN_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32 ASPN23_METADATA_IMAGE_FEATURES_DESCRIPTOR_TYPE_FLOAT32
#define aspn_metadata_image_features_new aspn23_metadata_image_features_new
#define aspn_metadata_image_features_copy aspn23_metadata_image_features_copy
#define aspn_metadata_image_features_free aspn23_metadata_image_features_free
#define aspn_metadata_image_features_free_members aspn23_metadata_image_features_free_members
#define ASPN_METADATA_IMU_ERROR_MODEL_BASIC ASPN23_METADATA_IMU_ERROR_MODEL_BASIC
#define aspn_metadata_imu_new aspn23_metadata_imu_new
#define aspn_metadata_imu_copy aspn23_metadata_imu_copy
#define aspn_metadata_imu_free aspn23_metadata_imu_free
#define aspn_metadata_imu_free_members aspn23_metadata_imu_free_members
#define aspn_metadata_magnetic_field_new aspn23_metadata_magnetic_field_new
#define aspn_metadata_magnetic_field_copy aspn23_metadata_magnetic_field_copy
#define aspn_metadata_magnetic_field_free aspn23_metadata_magnetic_field_free
#define aspn_metadata_magnetic_field_free_members aspn23_metadata_magnetic_field_free_members
#define aspn_metadata_satnav_obs_new aspn23_metadata_satnav_obs_new
#define aspn_metadata_satnav_obs_copy aspn23_metadata_satnav_obs_copy
#define aspn_metadata_satnav_obs_free aspn23_metadata_satnav_obs_free
#define aspn_metadata_satnav_obs_free_members aspn23_metadata_satnav_obs_free_members
#define ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_TO
#define ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_NE_FROM
#define ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_ELEVATION
#define ASPN_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR ASPN23_TYPE_DIRECTION_2D_TO_POINT_REFERENCE_SENSOR
#define ASPN_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE ASPN23_TYPE_DIRECTION_2D_TO_POINT_ERROR_MODEL_NONE
#define aspn_type_direction_2d_to_point_new aspn23_type_direction_2d_to_point_new
#define aspn_type_direction_2d_to_point_copy aspn23_type_direction_2d_to_point_copy
#define aspn_type_direction_2d_to_point_free aspn23_type_direction_2d_to_point_free
#define aspn_type_direction_2d_to_point_free_members aspn23_type_direction_2d_to_point_free_members
#define ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_AZ_EL
#define ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_PIXEL
#define ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_NORMALIZED_IMAGE
#define ASPN_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE ASPN23_TYPE_DIRECTION_3D_TO_POINT_REFERENCE_FRAME_SINE_SPACE
#define ASPN_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE ASPN23_TYPE_DIRECTION_3D_TO_POINT_ERROR_MODEL_NONE
#define aspn_type_direction_3d_to_point_new aspn23_type_direction_3d_to_point_new
#define aspn_type_direction_3d_to_point_copy aspn23_type_direction_3d_to_point_copy
#define aspn_type_direction_3d_to_point_free aspn23_type_direction_3d_to_point_free
#define aspn_type_direction_3d_to_point_free_members aspn23_type_direction_3d_to_point_free_members
#define aspn_type_header_new aspn23_type_header_new
#define aspn_type_header_copy aspn23_type_header_copy
#define aspn_type_header_free aspn23_type_header_free
#define aspn_type_header_free_members aspn23_type_header_free_members
#define aspn_type_image_feature_new aspn23_type_image_feature_new
#define aspn_type_image_feature_copy aspn23_type_image_feature_copy
#define aspn_type_image_feature_free aspn23_type_image_feature_free
#define aspn_type_image_feature_free_members aspn23_type_image_feature_free_members
#define ASPN_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED ASPN23_TYPE_INTEGRITY_INTEGRITY_METHOD_RESERVED
#define aspn_type_integrity_new aspn23_type_integrity_new
#define aspn_type_integrity_copy aspn23_type_integrity_copy
#define aspn_type_integrity_free aspn23_type_integrity_free
#define aspn_type_integrity_free_members aspn23_type_integrity_free_members
#define aspn_type_kepler_orbit_new aspn23_type_kepler_orbit_new
#define aspn_type_kepler_orbit_copy aspn23_type_kepler_orbit_copy
#define aspn_type_kepler_orbit_free aspn23_type_kepler_orbit_free
#define aspn_type_kepler_orbit_free_members aspn23_type_kepler_orbit_free_members
#define aspn_type_metadataheader_new aspn23_type_metadataheader_new
#define aspn_type_metadataheader_copy aspn23_type_metadataheader_copy
#define aspn_type_metadataheader_free aspn23_type_metadataheader_free
#define aspn_type_metadataheader_free_members aspn23_type_metadataheader_free_members
#define aspn_type_mounting_new aspn23_type_mounting_new
#define aspn_type_mounting_copy aspn23_type_mounting_copy
#define aspn_type_mounting_free aspn23_type_mounting_free
#define aspn_type_mounting_free_members aspn23_type_mounting_free_members
#define ASPN_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_NONE
#define ASPN_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC ASPN23_TYPE_REMOTE_POINT_POSITION_REFERENCE_FRAME_GEODETIC
#define aspn_type_remote_point_new aspn23_type_remote_point_new
#define aspn_type_remote_point_copy aspn23_type_remote_point_copy
#define aspn_type_remote_point_free aspn23_type_remote_point_free
#define aspn_type_remote_point_free_members aspn23_type_remote_point_free_members
#define aspn_type_satnav_clock_new aspn23_type_satnav_clock_new
#define aspn_type_satnav_clock_copy aspn23_type_satnav_clock_copy
#define aspn_type_satnav_clock_free aspn23_type_satnav_clock_free
#define aspn_type_satnav_clock_free_members aspn23_type_satnav_clock_free_members
#define ASPN_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DOPPLER
#define ASPN_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE ASPN23_TYPE_SATNAV_OBS_PSEUDORANGE_RATE_TYPE_PSR_RATE_DELTA_RANGE
#define ASPN_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_UNKNOWN
#define ASPN_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MODELED
#define ASPN_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED ASPN23_TYPE_SATNAV_OBS_IONO_CORRECTION_SOURCE_MEASURED
#define aspn_type_satnav_obs_new aspn23_type_satnav_obs_new
#define aspn_type_satnav_obs_copy aspn23_type_satnav_obs_copy
#define aspn_type_satnav_obs_free aspn23_type_satnav_obs_free
#define aspn_type_satnav_obs_free_members aspn23_type_satnav_obs_free_members
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GPS
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GALILEO
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_GLONASS
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_BEIDOU
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_SBAS
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_QZSS
#define ASPN_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS ASPN23_TYPE_SATNAV_SATELLITE_SYSTEM_SATELLITE_SYSTEM_SYS_IRNSS
#define aspn_type_satnav_satellite_system_new aspn23_type_satnav_satellite_system_new
#define aspn_type_satnav_satellite_system_copy aspn23_type_satnav_satellite_system_copy
#define aspn_type_satnav_satellite_system_free aspn23_type_satnav_satellite_system_free
#define aspn_type_satnav_satellite_system_free_members aspn23_type_satnav_satellite_system_free_members
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1C
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1S
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1L
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1P
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1W
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1N
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2C
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2D
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2S
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2L
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2P
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2W
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2N
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5I
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Q
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4A
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4B
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L4X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6A
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6B
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3I
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3Q
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L3X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1B
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7I
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Q
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8I
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8Q
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6C
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Z
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5D
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5P
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5Z
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6S
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6L
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6E
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Z
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2I
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Q
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1D
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7D
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7P
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L7Z
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8D
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L8P
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6I
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6Q
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6D
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L6P
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5A
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5B
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L5C
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9A
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9B
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9C
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L9X
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1Y
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L1M
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2Y
#define ASPN_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M ASPN23_TYPE_SATNAV_SIGNAL_DESCRIPTOR_SIGNAL_DESCRIPTOR_L2M
#define aspn_type_satnav_signal_descriptor_new aspn23_type_satnav_signal_descriptor_new
#define aspn_type_satnav_signal_descriptor_copy aspn23_type_satnav_signal_descriptor_copy
#define aspn_type_satnav_signal_descriptor_free aspn23_type_satnav_signal_descriptor_free
#define aspn_type_satnav_signal_descriptor_free_members aspn23_type_satnav_signal_descriptor_free_members
#define ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_SET_BY_SYSTEM
#define ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_LNAV
#define ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_CNAV
#define ASPN_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV ASPN23_TYPE_SATNAV_SV_DATA_EPHEMERIS_TYPE_GPS_MNAV
#define ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ITRF
#define ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_ECEF
#define ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_GTRF
#define ASPN_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90 ASPN23_TYPE_SATNAV_SV_DATA_COORDINATE_FRAME_PZ90
#define ASPN_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV ASPN23_TYPE_SATNAV_SV_DATA_GROUP_DELAY_ENUM_TGD_LNAV
#define aspn_type_satnav_sv_data_new aspn23_type_satnav_sv_data_new
#define aspn_type_satnav_sv_data_copy aspn23_type_satnav_sv_data_copy
#define aspn_type_satnav_sv_data_free aspn23_type_satnav_sv_data_free
#define aspn_type_satnav_sv_data_free_members aspn23_type_satnav_sv_data_free_members
#define ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GPS
#define ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GALILEO
#define ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_BEIDOU
#define ASPN_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS ASPN23_TYPE_SATNAV_TIME_TIME_REFERENCE_TIME_GLONASS
#define aspn_type_satnav_time_new aspn23_type_satnav_time_new
#define aspn_type_satnav_time_copy aspn23_type_satnav_time_copy
#define aspn_type_satnav_time_free aspn23_type_satnav_time_free
#define aspn_type_satnav_time_free_members aspn23_type_satnav_time_free_members
#define aspn_type_timestamp_new aspn23_type_timestamp_new
#define aspn_type_timestamp_copy aspn23_type_timestamp_copy
#define aspn_type_timestamp_free aspn23_type_timestamp_free
#define aspn_type_timestamp_free_members aspn23_type_timestamp_free_members
#define aspn_free aspn23_free
#define aspn_runtime_type_get_name aspn23_runtime_type_get_name
#define aspn_is_core_message aspn23_is_core_message
#define aspn_get_time aspn23_get_time
#define aspn_set_time aspn23_set_time
#define aspn_copy_message aspn23_copy_message

#ifdef __cplusplus
}
#endif

#endif
