// Made from api-spec/aspn23/aspn.rs by `cargo pntos gen`. Changes belong there.

//! ASPN under names that do not say its version.

use crate::{Aspn23MeasurementImu, Aspn23MeasurementImuImuType, Aspn23MeasurementPosition, Aspn23MeasurementPositionErrorModel, Aspn23MeasurementPositionReferenceFrame, Aspn23MeasurementPositionVelocityAttitude, Aspn23MeasurementPositionVelocityAttitudeErrorModel, Aspn23MeasurementPositionVelocityAttitudeReferenceFrame, Aspn23MeasurementVelocity, Aspn23MeasurementVelocityErrorModel, Aspn23MeasurementVelocityReferenceFrame, Aspn23MessageType, Aspn23TypeHeader, Aspn23TypeIntegrity, Aspn23TypeIntegrityIntegrityMethod, Aspn23TypeTimestamp};

/// `Aspn23MessageType` of the ASPN version that pntOS uses.
pub type AspnMessageType = Aspn23MessageType;

/// `Aspn23TypeHeader` of the ASPN version that pntOS uses.
pub type AspnTypeHeader = Aspn23TypeHeader;

/// `Aspn23TypeIntegrity` of the ASPN version that pntOS uses.
pub type AspnTypeIntegrity = Aspn23TypeIntegrity;

/// `Aspn23TypeIntegrityIntegrityMethod` of the ASPN version that pntOS uses.
pub type AspnTypeIntegrityIntegrityMethod = Aspn23TypeIntegrityIntegrityMethod;

/// `Aspn23TypeTimestamp` of the ASPN version that pntOS uses.
pub type AspnTypeTimestamp = Aspn23TypeTimestamp;

/// `Aspn23MeasurementImu` of the ASPN version that pntOS uses.
pub type AspnMeasurementImu = Aspn23MeasurementImu;

/// `Aspn23MeasurementImuImuType` of the ASPN version that pntOS uses.
pub type AspnMeasurementImuImuType = Aspn23MeasurementImuImuType;

/// `Aspn23MeasurementPosition` of the ASPN version that pntOS uses.
pub type AspnMeasurementPosition = Aspn23MeasurementPosition;

/// `Aspn23MeasurementPositionErrorModel` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionErrorModel = Aspn23MeasurementPositionErrorModel;

/// `Aspn23MeasurementPositionReferenceFrame` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionReferenceFrame = Aspn23MeasurementPositionReferenceFrame;

/// `Aspn23MeasurementPositionVelocityAttitude` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionVelocityAttitude = Aspn23MeasurementPositionVelocityAttitude;

/// `Aspn23MeasurementPositionVelocityAttitudeErrorModel` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionVelocityAttitudeErrorModel = Aspn23MeasurementPositionVelocityAttitudeErrorModel;

/// `Aspn23MeasurementPositionVelocityAttitudeReferenceFrame` of the ASPN version that pntOS uses.
pub type AspnMeasurementPositionVelocityAttitudeReferenceFrame = Aspn23MeasurementPositionVelocityAttitudeReferenceFrame;

/// `Aspn23MeasurementVelocity` of the ASPN version that pntOS uses.
pub type AspnMeasurementVelocity = Aspn23MeasurementVelocity;

/// `Aspn23MeasurementVelocityErrorModel` of the ASPN version that pntOS uses.
pub type AspnMeasurementVelocityErrorModel = Aspn23MeasurementVelocityErrorModel;

/// `Aspn23MeasurementVelocityReferenceFrame` of the ASPN version that pntOS uses.
pub type AspnMeasurementVelocityReferenceFrame = Aspn23MeasurementVelocityReferenceFrame;
