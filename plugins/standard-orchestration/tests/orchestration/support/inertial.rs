//! An inertial with a history of times, and an alignment that needs a number of messages.

use std::{ffi::CStr, sync::Mutex};

use pntos::{
    InertialErrors, InertialFrame, InertialSolutionRangeType, InertialType, InitializationMotionNeeded,
    InitializationStatus, InitializationType, Managed, Mediator, MessageType, Result, Timestamp,
    aspn::{self, MeasurementImu, MeasurementImuImuType},
    client::{
        CommonInertial, CommonInitializationStrategy, InertialForcesRates, InertialInitializationStrategy,
        InitialInertialSolution, Matrix, Message, MessageArray, MessageTypeArray, StandardInertialErrors,
        StandardInertialMechanization,
    },
    plugin::CommonPlugin,
    pntos_plugin, table,
};

use super::{World, at, ms, pva};

#[derive(Default)]
pub struct Inertials(pub World);

impl CommonPlugin for Inertials {}

#[pntos_plugin(identifier = "inertials")]
impl table::InertialPlugin for Inertials {
    fn is_inertial_type_supported(&self, _: InertialType) -> Result<bool> {
        Ok(true)
    }

    fn new_inertial(
        &self,
        kind: InertialType,
        solution: Managed<Message>,
        group: Option<&CStr>,
    ) -> Result<Option<Managed<CommonInertial>>> {
        let time = ms(solution.time().unwrap_or_default());
        self.0.shared().history.push(time);
        self.0.write(|| format!("inertial {:?} at {time}", group.unwrap_or_default()));
        let (inertial, mediator) = (Inertial(self.0.clone()), Mediator::detached(c"inertial"));
        Ok(Some(if kind == InertialType::EXTERNAL_INERTIAL {
            CommonInertial::implement(inertial, InertialType::EXTERNAL_INERTIAL, &mediator)
        } else {
            StandardInertialMechanization::implement(inertial, &mediator).upcast()
        }))
    }
}

struct Inertial(World);

impl Inertial {
    fn range(&self) -> (i64, i64) {
        let shared = self.0.shared();
        (shared.history[0], *shared.history.last().unwrap())
    }

    fn forces(&self, time: i64) -> Result<Option<Managed<InertialForcesRates>>> {
        let values = MeasurementImu {
            time_of_validity: at(time),
            imu_type: MeasurementImuImuType::SAMPLED,
            ..Default::default()
        };
        InertialForcesRates::new(values, InertialFrame::NED).map(Some)
    }
}

impl table::CommonInertial for Inertial {
    fn request_solution_message_type(&self) -> Result<MessageType> {
        Ok(aspn::MessageType::MEASUREMENT_POSITION_VELOCITY_ATTITUDE.into())
    }

    fn request_current_solution(&self) -> Result<Managed<Message>> {
        Ok(pva(self.range().1, 0.7))
    }

    fn request_solution(&self, time: Timestamp) -> Result<Option<Managed<Message>>> {
        Ok(self.is_time_in_range(time)?.then(|| pva(ms(time), 0.7)))
    }

    fn request_solutions(
        &self,
        _: &[Timestamp],
        _: InertialSolutionRangeType,
    ) -> Result<Option<Managed<MessageArray>>> {
        Ok(None)
    }

    fn is_time_in_range(&self, time: Timestamp) -> Result<bool> {
        let (first, last) = self.range();
        Ok((first..=last).contains(&ms(time)))
    }

    fn request_earliest_time(&self) -> Result<Timestamp> {
        Ok(at(self.range().0))
    }

    fn request_latest_time(&self) -> Result<Timestamp> {
        Ok(at(self.range().1))
    }

    fn request_process_pntos_message_types(&self) -> Result<Managed<MessageTypeArray>> {
        Ok(MessageTypeArray::new(vec![aspn::MessageType::MEASUREMENT_IMU.into()]))
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        let time = ms(message.time().unwrap_or_default());
        self.0.shared().history.push(time);
        self.0.write(|| format!("imu {time}"));
        Ok(())
    }

    fn request_forces_and_rates(&self, time: Timestamp) -> Result<Option<Managed<InertialForcesRates>>> {
        if self.is_time_in_range(time)? { self.forces(ms(time)) } else { Ok(None) }
    }

    fn request_average_forces_and_rates(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Option<Managed<InertialForcesRates>>> {
        self.0.write(|| format!("average {} to {}", ms(from), ms(to)));
        self.forces(ms(to))
    }
}

impl table::StandardInertialMechanization for Inertial {
    fn request_reset_message_types(&self) -> Result<Option<Managed<MessageTypeArray>>> {
        Ok(None)
    }

    fn reset_solution(&self, message: Managed<Message>) -> Result {
        let pntos::aspn::AspnRef::MeasurementPositionVelocityAttitude(view) = message.aspn() else { panic!() };
        self.0.write(|| {
            format!("reset @{} height {} east {}", ms(view.time_of_validity()), view.p3().unwrap(), view.v2().unwrap())
        });
        Ok(())
    }

    fn correct_sensor_errors(&self, time: Timestamp, errors: Managed<StandardInertialErrors>) -> Result {
        self.0.write(|| format!("errors @{} {:?} {:?}", ms(time), errors.accel_biases(), errors.gyro_biases()));
        Ok(())
    }

    fn request_sensor_errors(&self, _: Timestamp) -> Result<Option<Managed<StandardInertialErrors>>> {
        Ok(Some(StandardInertialErrors::new(&InertialErrors { accel_biases: [1.0; 3], ..Default::default() })))
    }
}

#[derive(Default)]
pub struct Alignments(pub World);

impl CommonPlugin for Alignments {}

#[pntos_plugin(identifier = "alignments")]
impl table::InitializationPlugin for Alignments {
    fn is_initialization_type_supported(&self, _: InitializationType) -> Result<bool> {
        Ok(true)
    }

    fn new_initialization_strategy(
        &self,
        _: InitializationType,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<CommonInitializationStrategy>>> {
        let alignment = Alignment { world: self.0.clone(), times: Mutex::default() };
        Ok(Some(InertialInitializationStrategy::implement(alignment, &Mediator::detached(c"alignment")).upcast()))
    }
}

struct Alignment {
    world: World,
    times: Mutex<Vec<i64>>,
}

impl table::CommonInitializationStrategy for Alignment {
    fn request_motion_needed(&self) -> Result<InitializationMotionNeeded> {
        Ok(InitializationMotionNeeded::ANY_MOTION)
    }

    fn request_current_status(&self) -> Result<InitializationStatus> {
        let needed = self.world.shared().align_after.max(1);
        Ok(if self.times.lock().unwrap().len() >= needed {
            InitializationStatus::INITIALIZED_GOOD
        } else {
            InitializationStatus::WAITING
        })
    }

    fn process_pntos_message(&self, message: Managed<Message>) -> Result {
        let time = ms(message.time().unwrap_or_default());
        self.world.write(|| format!("align with {:?} @{time}", message.source()));
        self.times.lock().unwrap().push(time);
        Ok(())
    }
}

impl table::InertialInitializationStrategy for Alignment {
    fn request_solution(&self) -> Result<Managed<InitialInertialSolution>> {
        let newest = *self.times.lock().unwrap().last().unwrap();
        InitialInertialSolution::new(
            InitializationStatus::INITIALIZED_GOOD,
            Some(pva(newest, 0.7)),
            Some(StandardInertialErrors::new(&InertialErrors::default())),
            Some(Matrix::diagonal(&[9.0; 6])),
        )
    }
}
