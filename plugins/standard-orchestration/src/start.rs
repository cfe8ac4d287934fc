//! Where the inertial starts: the alignment, and the errors that are left after it.

use std::ffi::CString;

use pntos::{
    Error, Fault, InertialType, InitializationMotionNeeded, InitializationStatus, InitializationType, Managed, Message,
    Result,
    aspn::MeasurementPositionVelocityAttitude,
    client::{
        EstimateWithCovariance, InertialInitializationStrategy, InertialPlugin, InitialInertialSolution,
        InitializationPlugin,
    },
};
use pntos_nav::feedback::Errors;

use crate::{
    faults::{Faults, Kind},
    inertial::Inertial,
    plugins::{Plugins, choose},
    pva,
    settings::{self, Problems, Settings},
    wait::Wait,
};

/// What an inertial is made by, and from.
pub(crate) struct Start {
    strategy: Managed<InertialInitializationStrategy>,
    initialization: Managed<InitializationPlugin>,
    wait: Wait,
    plugin: Managed<InertialPlugin>,
    kind: InertialType,
    group: CString,
}

/// An inertial that has started.
pub(crate) struct Started {
    pub inertial: Inertial,
    /// When it started, ns.
    pub time: i64,
    /// Its errors then.
    pub errors: Managed<EstimateWithCovariance>,
}

impl Start {
    /// The alignment and the inertial plugin, if the settings ask for an inertial.
    pub(crate) fn find(settings: &Settings, plugins: &Plugins, problems: &mut Problems) -> Option<Self> {
        let inertial = settings.inertial.as_ref()?;
        let kind = if inertial.is_external {
            InertialType::EXTERNAL_INERTIAL
        } else {
            InertialType::STANDARD_INERTIAL_MECHANIZATION
        };
        let plugin = choose("inertial", "inertial_plugin", inertial.plugin.as_deref(), &plugins.inertials, problems);
        if let Some(plugin) = plugin.as_ref().filter(|plugin| !plugin.is_inertial_type_supported(kind)) {
            problems.add(format_args!(
                "the inertial plugin `{}` does not make the kind of inertial that `inertial_kind` asks for: use another",
                plugin.identifier().to_string_lossy()
            ));
        }
        let alignment = &settings.alignment;
        let (wanted, known) = (alignment.plugin.as_deref(), &plugins.initializations);
        let initialization = choose("initialization", "alignment_plugin", wanted, known, problems)?;
        let strategy = initialization
            .new_initialization_strategy(InitializationType::INERTIAL_INITIALIZATION_STRATEGY, Some(&alignment.group));
        let Some(Ok(strategy)) = strategy.map(Managed::downcast) else {
            problems.add(format_args!(
                "the plugin `{}` made no alignment of the registry group `{}`: its own log line says what the group \
                 lacks",
                initialization.identifier().to_string_lossy(),
                alignment.group.to_string_lossy()
            ));
            return None;
        };
        Some(Self {
            strategy,
            initialization,
            wait: Wait::default(),
            plugin: plugin?,
            kind,
            group: inertial.group.clone(),
        })
    }

    /// A message comes past, at a time in ns. Says from time to time what the alignment of `channels` waits for.
    pub(crate) fn pass(&mut self, time: Option<i64>, channels: &[String], faults: &Faults) {
        if self.wait.pass(time) {
            self.complain(channels, faults);
        }
    }

    /// Says it at the end, if it was not said before.
    pub(crate) fn complain_at_end(&self, channels: &[String], faults: &Faults) {
        if !self.wait.was_long() {
            self.complain(channels, faults);
        }
    }

    #[cold]
    fn complain(&self, channels: &[String], faults: &Faults) {
        let silent = self.wait.silent(channels);
        let (but_none, advice) = match (silent, self.strategy.request_motion_needed()) {
            (Some(silent), _) => (
                format!(", and nothing of {silent}"),
                "see that the sensor speaks, that its channel is called so, and that the transport reads it",
            ),
            (None, InitializationMotionNeeded::NO_MOTION) => (
                String::new(),
                "it wants the vehicle to stand still, long enough; its own log lines may say what else it lacks",
            ),
            (None, InitializationMotionNeeded::MOTION_NEEDED) => {
                (String::new(), "it wants the vehicle to move; its own log lines may say what else it lacks")
            }
            (None, _) => (String::new(), "its own log lines may say what it lacks"),
        };
        faults.count(
            Kind::Unaligned,
            format_args!(
                "there is no solution after {:.1} s of messages, because the alignment of `{}` is not done: it got {}{but_none}; \
                 {advice}",
                self.wait.seconds(),
                self.initialization.identifier().to_string_lossy(),
                self.wait.got(),
            ),
        );
    }

    pub(crate) fn process(&mut self, message: Managed<Message>) {
        self.wait.get(message.source());
        self.strategy.process_pntos_message(message);
    }

    pub(crate) fn is_done(&self) -> bool {
        self.strategy.request_current_status() == InitializationStatus::INITIALIZED_GOOD
    }

    /// Makes the inertial. Its errors are those that the alignment found, unless `errors` are given.
    pub(crate) fn start(self, errors: Option<Managed<EstimateWithCovariance>>) -> Result<Started> {
        let found = self.strategy.request_solution()?;
        let solution = found.solution().ok_or_else(|| {
            theirs(format_args!("the alignment says that it is done, and has no solution: see its log lines"))
        })?;
        let pva = pva::of(&solution).ok_or_else(|| {
            theirs(format_args!(
                "the alignment's solution is no whole geodetic position, velocity and attitude: use another"
            ))
        })?;
        let inertial =
            self.plugin.new_inertial(self.kind, solution.to_managed(), Some(&self.group)).ok_or_else(|| {
                theirs(format_args!(
                    "the inertial plugin `{}` made no inertial of the registry group `{}`: see its own log lines",
                    self.plugin.identifier().to_string_lossy(),
                    self.group.to_string_lossy()
                ))
            })?;
        let inertial = Inertial::new(inertial)?;
        if let Some(errors) = found.inertial_errors() {
            inertial.start_with(pva.time, errors.to_managed());
        }
        let errors = match errors {
            Some(errors) => errors,
            None => aligned_estimate(&solution, &found)?,
        };
        Ok(Started { inertial, time: pva.time, errors })
    }
}

/// An error of a plugin behind the orchestration.
fn theirs(what: std::fmt::Arguments<'_>) -> Error {
    Error::with_fault(Fault::System, what)
}

/// No errors, with the covariance that the alignment found: of its solution, then of the sensor's biases.
fn aligned_estimate(solution: &Message, found: &InitialInertialSolution) -> Result<Managed<EstimateWithCovariance>> {
    const BIASES: usize = Errors::STATES - pva::ERRORS;
    let without = |what: &str| {
        settings::wrong(format_args!(
            "the alignment does not say how well {what} is known: give `initial_sigma` in the group of the `inertial_block`"
        ))
    };
    let view = solution.view::<MeasurementPositionVelocityAttitude>().ok_or_else(|| without("its solution"))?;
    let (of_solution, of_biases) = (view.covariance(), found.inertial_error_covariance());
    let of_biases = of_biases.as_ref().ok_or_else(|| without("the bias of the sensor"))?.view();
    if of_solution.rows() != pva::ERRORS || of_biases.rows() < BIASES {
        return Err(without("all of its solution"));
    }
    let mut covariance = vec![0.0; Errors::STATES * Errors::STATES];
    let mut set = |row: usize, col: usize, value: f64| covariance[row * Errors::STATES + col] = value;
    for row in 0..pva::ERRORS {
        (0..pva::ERRORS).for_each(|col| set(row, col, of_solution[(row, col)]));
    }
    for row in 0..BIASES {
        (0..BIASES).for_each(|col| set(pva::ERRORS + row, pva::ERRORS + col, of_biases[(row, col)]));
    }
    EstimateWithCovariance::generic(vec![0.0; Errors::STATES], covariance)
}
