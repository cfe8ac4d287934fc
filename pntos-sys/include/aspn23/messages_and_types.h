/*
 * Every message and every type of ASPN.
 *
 * Made from api-spec/aspn23/messages_and_types.rs by `cargo pntos gen`. Changes belong there.
 */
#ifndef ASPN23_MESSAGES_AND_TYPES_H
#define ASPN23_MESSAGES_AND_TYPES_H

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

#endif
