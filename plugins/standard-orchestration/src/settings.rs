//! What the plugin is told to do, from the registry.

use std::{ffi::CString, fmt::Display};

use pntos::{
    Error, Fault, Mediator, Result,
    settings::{self, Group},
};
use pntos_nav::feedback::Thresholds;

use crate::{IDENTIFIER, gap::Gaps};

/// Everything that is wrong, so that it is said at once.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, problem: impl Display) {
        self.0.push(problem.to_string());
    }

    /// The value of a result, or its error among the problems.
    pub(crate) fn take<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.add(error)).ok()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Logs each of them; an error if there is any.
    pub(crate) fn report(self, mediator: &Mediator) -> Result {
        for problem in &self.0 {
            mediator.error(problem);
        }
        match self.0.len() {
            0 => Ok(()),
            1 => Err(wrong(format_args!("the configuration has an error, so nothing is done with messages"))),
            count => Err(wrong(format_args!("the configuration has {count} errors, so nothing is done with messages"))),
        }
    }
}

/// An error of whoever wrote the configuration.
pub(crate) fn wrong(what: std::fmt::Arguments<'_>) -> Error {
    Error::with_fault(Fault::Settings, what)
}

/// What the inertial is, and where its data come from.
#[derive(Debug)]
pub(crate) struct Inertial {
    pub channel: CString,
    /// Group of the inertial's own settings.
    pub group: CString,
    pub is_external: bool,
    pub plugin: Option<String>,
    /// Label of the block of its errors.
    pub block: String,
}

/// How it starts.
#[derive(Debug)]
pub(crate) struct Alignment {
    pub group: CString,
    pub plugin: Option<String>,
    pub channels: Option<Vec<String>>,
}

/// A clock block whose time is published where there is no inertial.
#[derive(Debug)]
pub(crate) struct Clock {
    pub block: String,
    pub id: u8,
}

/// The plugin's own group.
#[derive(Debug)]
pub(crate) struct Settings {
    pub inertial: Option<Inertial>,
    pub alignment: Alignment,
    pub clock: Option<Clock>,
    pub fusion_plugin: Option<String>,
    pub strategy: Option<String>,
    pub blocks: Vec<String>,
    pub virtual_blocks: Vec<String>,
    pub processors: Vec<String>,
    pub preprocessors: Vec<String>,
    pub timing: Timing,
    pub gaps: Gaps,
    pub feedback: Thresholds,
    pub output: Output,
}

/// In nanoseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timing {
    /// How long a message waits for older ones.
    pub buffer: i64,
    /// The longest step of the filter.
    pub max_step: i64,
    /// How far the filter may stay behind the inertial.
    pub max_lag: i64,
    /// How much further than it must the filter then moves.
    pub outage_step: i64,
}

/// What is sent out.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    /// Nanoseconds; `None` is never.
    pub period: Option<i64>,
    pub channel: CString,
    pub dead_reckoning_channel: Option<CString>,
    pub before_update: bool,
    pub after_update: bool,
}

/// Nanoseconds in a second.
const SECOND: f64 = 1e9;
/// Longer times are no use, and near the end of what nanoseconds in 64 bits can say.
const LONGEST: f64 = 1e8;

fn nanoseconds(group: &mut Group, key: &str, default: f64) -> i64 {
    let seconds: f64 = group.get(key).within(0.0..=LONGEST).or(default);
    (seconds * SECOND).round() as i64
}

/// `None` where the key holds a NUL, which the registry cannot.
fn c_string(text: String) -> CString {
    CString::new(text).unwrap_or_default()
}

impl Settings {
    pub(crate) fn read(mediator: &Mediator) -> Result<Self> {
        settings::read(mediator, IDENTIFIER, |group| {
            let channel = group.get::<String>("imu_channel").not_empty().optional();
            let inertial_group = c_string(group.get("inertial").or("inertial".to_owned()));
            let kind = group.get::<String>("inertial_kind").one_of(&["mechanization", "external"]).optional();
            let plugin = group.get("inertial_plugin").optional();
            let block = group.get("inertial_block").or("pinson15".to_owned());
            let clock = group.get::<String>("clock_block").not_empty().optional();
            let clock_id = group.get::<i64>("clock_id").within(0..=255).or(0);
            let period = nanoseconds(group, "publish_period", 1.0);
            let step = nanoseconds(group, "max_propagation_interval", 2.0);
            if step == 0 {
                group.problem("`max_propagation_interval` is 0, and should be above 0");
            }
            Self {
                inertial: channel.map(|channel| Inertial {
                    channel: c_string(channel),
                    group: inertial_group,
                    is_external: kind.is_some_and(|kind| kind == "external"),
                    plugin,
                    block,
                }),
                alignment: Alignment {
                    group: c_string(group.get("alignment").or("alignment".to_owned())),
                    plugin: group.get("alignment_plugin").optional(),
                    channels: group.get("alignment_channels").optional(),
                },
                clock: clock.map(|block| Clock { block, id: u8::try_from(clock_id).unwrap_or_default() }),
                fusion_plugin: group.get("fusion_plugin").optional(),
                strategy: group.get("strategy").optional(),
                blocks: group.get("blocks").or(Vec::new()),
                virtual_blocks: group.get("virtual_blocks").or(Vec::new()),
                processors: group.get("processors").or(Vec::new()),
                preprocessors: group.get("preprocessors").or(Vec::new()),
                timing: Timing {
                    buffer: nanoseconds(group, "buffer_length", 2.0),
                    max_step: step,
                    max_lag: nanoseconds(group, "max_filter_lag", 2.0),
                    outage_step: nanoseconds(group, "outage_step", 1.0),
                },
                gaps: Gaps {
                    acceleration: group.get("gap_acceleration").not_negative().or(1.0),
                    turn_rate: group.get("gap_turn_rate").not_negative().or(0.1),
                },
                feedback: Thresholds {
                    time: group.get("feedback_time_threshold").not_negative().or(0.0),
                    position: group.get("feedback_position_threshold").not_negative().or(0.0),
                },
                output: Output {
                    period: (period > 0).then_some(period),
                    channel: c_string(group.get("solution_channel").or("/solution/pntos/pva".to_owned())),
                    dead_reckoning_channel: group
                        .get::<String>("imu_solution_channel")
                        .not_empty()
                        .optional()
                        .map(c_string),
                    before_update: group.get("publish_before_update").or(false),
                    after_update: group.get("publish_after_update").or(false),
                },
            }
        })
    }
}

/// What of the inertial a block or processor is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wants {
    pub solution: bool,
    pub forces: bool,
}

impl Wants {
    pub(crate) fn any(self) -> bool {
        self.solution || self.forces
    }
}

/// What is told about a block, processor or virtual block beside what its model reads.
#[derive(Debug)]
pub(crate) struct Part {
    /// What the orchestration calls it, and what it is called in the engine.
    pub label: String,
    /// The group, for the model and for messages to people.
    pub group: String,
    pub model: String,
    pub wants: Wants,
    pub aux_channels: Vec<String>,
}

impl Part {
    fn read(group: &mut Group, label: &str, default: Wants) -> Self {
        let aux: Option<Vec<String>> = group.get("aux").optional();
        let mut wants = if aux.is_some() { Wants::default() } else { default };
        for name in aux.into_iter().flatten() {
            match name.as_str() {
                "inertial_pva" => wants.solution = true,
                "inertial_forces" => wants.forces = true,
                other => group.problem(format_args!(
                    "`aux` has `{other}`, and should have of `inertial_pva` and `inertial_forces`; channels go into \
                     `aux_channels`"
                )),
            }
        }
        let part = Self {
            label: label.to_owned(),
            group: group.name().to_owned(),
            model: group.get("model").not_empty().required(),
            wants,
            aux_channels: group.get("aux_channels").or(Vec::new()),
        };
        group.leaves_the_rest();
        part
    }
}

/// What a state block starts with.
#[derive(Debug, Default)]
pub(crate) struct Start {
    pub estimate: Option<Vec<f64>>,
    pub covariance: Option<Vec<f64>>,
    pub sigma: Option<Vec<f64>>,
}

/// That the group of a label is there, before it is read.
fn expect_group(mediator: &Mediator, kind: &str, key: &str, label: &str) -> Result<String> {
    let group = format!("{kind}/{label}");
    if label.is_empty() || label.contains('\0') {
        return Err(wrong(format_args!("in the registry group `{IDENTIFIER}`, `{key}` has a name without characters")));
    }
    if !mediator.with_registry(|registry| registry.has_group(&group))? {
        return Err(wrong(format_args!(
            "`{label}` is named by `{key}` in the registry group `{IDENTIFIER}`, and there is no group `{group}`: add \
             `[registry.{kind}.{label}]` with its `model` to the app file"
        )));
    }
    Ok(group)
}

pub(crate) fn block(mediator: &Mediator, key: &str, label: &str, default: Wants) -> Result<(Part, Start)> {
    let group = expect_group(mediator, "block", key, label)?;
    settings::read(mediator, &group, |group| {
        let start = Start {
            estimate: group.get("initial_estimate").optional(),
            covariance: group.get("initial_covariance").optional(),
            sigma: group.get("initial_sigma").not_negative().optional(),
        };
        if start.covariance.is_some() && start.sigma.is_some() {
            group.problem("`initial_covariance` and `initial_sigma` say the same thing: keep one of them");
        }
        (Part::read(group, label, default), start)
    })
}

/// A processor, the labels of its blocks, and its channel.
pub(crate) fn processor(mediator: &Mediator, label: &str) -> Result<(Part, Vec<String>, CString)> {
    let group = expect_group(mediator, "processor", "processors", label)?;
    settings::read(mediator, &group, |group| {
        let blocks: Vec<String> = group.get("blocks").required();
        let channel = group.get::<String>("channel").not_empty().required();
        (Part::read(group, label, Wants::default()), blocks, c_string(channel))
    })
}

/// A virtual block and the label of what it converts from.
pub(crate) fn virtual_block(mediator: &Mediator, target: &str) -> Result<(Part, String)> {
    let group = expect_group(mediator, "virtual", "virtual_blocks", target)?;
    settings::read(mediator, &group, |group| {
        let source = group.get("source").not_empty().required();
        (Part::read(group, target, Wants::default()), source)
    })
}

/// A preprocessor, and which channels it is for: all, if there are none.
#[derive(Debug)]
pub(crate) struct Preprocessor {
    pub group: String,
    pub model: String,
    pub channels: Vec<String>,
    pub are_patterns: bool,
}

pub(crate) fn preprocessor(mediator: &Mediator, name: &str) -> Result<Preprocessor> {
    let group = expect_group(mediator, "preprocessor", "preprocessors", name)?;
    settings::read(mediator, &group, |group| {
        let preprocessor = Preprocessor {
            group: group.name().to_owned(),
            model: group.get("model").not_empty().required(),
            channels: group.get("channels").or(Vec::new()),
            are_patterns: group.get("regex").or(false),
        };
        group.leaves_the_rest();
        preprocessor
    })
}
