//! Putting the engine together from the configuration, and saying all that is wrong with it.

use std::ffi::{CStr, CString};

use pntos::{
    CStrArray, FusionType, Managed, Mediator,
    client::{EstimateWithCovariance, StandardFusionEngine, StandardStateBlock},
};
use pntos_nav::feedback::Errors;

use crate::{
    IDENTIFIER,
    channels::{Demand, Receiver},
    estimate::estimate,
    filter::{Filter, Processor, Virtual},
    plugins::{Plugins, Provider, choose, list},
    settings::{self, Part, Problems, Settings, Wants},
};

/// What the engine is made of, as far as messages are concerned.
pub(crate) struct Assembly {
    pub filter: Filter,
    /// The block of the inertial's errors, until it is known what it starts with.
    pub inertial_block: Option<InertialBlock>,
    pub demand: Demand,
}

/// The block of the errors of the inertial.
pub(crate) struct InertialBlock {
    pub block: Managed<StandardStateBlock>,
    /// In place of what the alignment found.
    pub start: Option<Managed<EstimateWithCovariance>>,
}

struct Assembler<'a> {
    mediator: &'a Mediator,
    plugins: &'a Plugins,
    engine: Managed<StandardFusionEngine>,
    problems: &'a mut Problems,
    blocks: Vec<(CString, Wants)>,
    virtuals: Vec<Virtual>,
    processors: Vec<Processor>,
    demand: Demand,
    has_inertial: bool,
}

/// `None` if there were problems that leave nothing to work with; the others are told as well.
pub(crate) fn assemble(
    mediator: &Mediator,
    settings: &Settings,
    plugins: &Plugins,
    problems: &mut Problems,
) -> Option<Assembly> {
    let engine = engine(settings, plugins, problems)?;
    let mut assembler = Assembler {
        mediator,
        plugins,
        engine,
        problems,
        blocks: Vec::new(),
        virtuals: Vec::new(),
        processors: Vec::new(),
        demand: Demand::default(),
        has_inertial: settings.inertial.is_some(),
    };
    let inertial_label = settings.inertial.as_ref().map(|inertial| inertial.block.as_str());
    for label in &settings.blocks {
        if Some(label.as_str()) == inertial_label {
            assembler.problems.add(format_args!(
                "`{label}` is in `blocks` and is the `inertial_block` of the registry group `{IDENTIFIER}`: leave it out \
                 of `blocks`, because its states begin with the alignment"
            ));
        } else {
            assembler.state_block(label);
        }
    }
    let inertial_block = inertial_label.and_then(|label| assembler.inertial_block(label));
    for target in &settings.virtual_blocks {
        assembler.virtual_block(target);
    }
    assembler.check_virtual_blocks();
    for label in &settings.processors {
        assembler.processor(label, settings);
    }
    if let Some(clock) = &settings.clock
        && !assembler.knows(&clock.block)
    {
        let known = assembler.labels();
        assembler.problems.add(format_args!(
            "`clock_block` in the registry group `{IDENTIFIER}` is `{}`, which is no block: there is {known}",
            clock.block
        ));
    }
    let Assembler { engine, blocks, processors, virtuals, demand, .. } = assembler;
    let filter = Filter::new(engine, settings.timing.max_step, blocks, virtuals, processors);
    Some(Assembly { filter, inertial_block, demand })
}

fn engine(settings: &Settings, plugins: &Plugins, problems: &mut Problems) -> Option<Managed<StandardFusionEngine>> {
    let fusion = choose("fusion", "fusion_plugin", settings.fusion_plugin.as_deref(), &plugins.fusion, problems);
    let strategy = choose("fusion strategy", "strategy", settings.strategy.as_deref(), &plugins.strategies, problems);
    let (fusion, strategy) = (fusion?, strategy?);
    let Some(Ok(engine)) = fusion.new_fusion_engine(FusionType::STANDARD_MODEL).map(Managed::downcast) else {
        problems.add(format_args!(
            "the fusion plugin `{}` makes no engine of the standard model: use another",
            fusion.identifier().to_string_lossy()
        ));
        return None;
    };
    let engine: Managed<StandardFusionEngine> = engine;
    let Some(Ok(strategy)) = strategy.new_fusion_strategy(FusionType::STANDARD_MODEL).map(Managed::downcast) else {
        problems.add(format_args!(
            "the fusion strategy plugin `{}` makes no strategy for an engine of the standard model: use another",
            strategy.identifier().to_string_lossy()
        ));
        return None;
    };
    engine.set_strategy(strategy);
    Some(engine)
}

/// A text without NUL: it was a C string before it came out of the registry.
fn c_string(text: &str) -> CString {
    CString::new(text).unwrap_or_default()
}

impl Assembler<'_> {
    fn labels(&self) -> String {
        let blocks = self.blocks.iter().map(|(label, _)| label);
        let virtuals = self.virtuals.iter().map(|block| &block.target);
        list(blocks.chain(virtuals).map(|label| label.to_string_lossy()))
    }

    fn knows(&self, label: &str) -> bool {
        let label = label.as_bytes();
        self.blocks.iter().any(|(known, _)| known.to_bytes() == label)
            || self.virtuals.iter().any(|known| known.target.to_bytes() == label)
    }

    /// That a label is new, and that what it wants of the inertial can be had.
    fn accepts(&mut self, part: &Part) -> bool {
        let before = self.problems.len();
        if self.knows(&part.label) {
            self.problems.add(format_args!(
                "`{}` is the label of two blocks in the registry group `{IDENTIFIER}`: give one of them another",
                part.label
            ));
        }
        self.check_wants(part);
        self.problems.len() == before
    }

    fn check_wants(&mut self, part: &Part) {
        if part.wants.any() && !self.has_inertial {
            self.problems.add(format_args!(
                "`aux` in the registry group `{}` asks for the inertial, and there is none: set `imu_channel` in the \
                 registry group `{IDENTIFIER}`, or leave `aux` out",
                part.group
            ));
        }
    }

    /// The provider that has a model and the model's index there. The first one, if several have it.
    fn model(
        &mut self,
        part: &Part,
        kind: &str,
        identifiers: impl Fn(&Provider) -> CStrArray<'_>,
    ) -> Option<(usize, usize)> {
        let mut found = self.plugins.providers.iter().enumerate().filter_map(|(provider, one)| {
            let index = identifiers(one).iter().position(|known| known.to_bytes() == part.model.as_bytes())?;
            Some((provider, index))
        });
        let first = found.next();
        if let (Some((first, _)), Some((second, _))) = (first, found.next()) {
            let name = |index: usize| &self.plugins.providers[index].plugin;
            self.mediator.warn(format_args!(
                "the {kind} `{}` of the registry group `{}` is offered by the plugins `{}` and `{}`: the first is used",
                part.model,
                part.group,
                name(first),
                name(second)
            ));
        }
        if first.is_none() {
            let known = self.plugins.providers.iter().flat_map(|one| identifiers(one).iter().collect::<Vec<&CStr>>());
            let known = list(known.map(CStr::to_string_lossy));
            self.problems.add(format_args!(
                "in the registry group `{}`, `model` is `{}`, and no state modeling plugin has a {kind} of that name: \
                 there is {known}",
                part.group, part.model
            ));
        }
        first
    }

    /// That a model refused to be made. The plugin has said why in the log.
    fn refused(&mut self, part: &Part, provider: usize) {
        let plugin = &self.plugins.providers[provider].plugin;
        self.problems.add(format_args!(
            "the plugin `{plugin}` made no `{}` of the registry group `{}`: its own log line says what the group lacks",
            part.model, part.group
        ));
    }

    fn block(&mut self, part: &Part) -> Option<Managed<StandardStateBlock>> {
        let (provider, index) = self.model(part, "state block", |one| one.models.block_identifiers())?;
        let models = &self.plugins.providers[provider].models;
        let group = c_string(&part.group);
        let block = models.new_block(index, Some(self.engine.clone()), &part.label, Some(&group));
        if block.is_none() {
            self.refused(part, provider);
        }
        block
    }

    fn add_aux(&mut self, part: &Part, receiver: impl Fn(CString) -> Receiver) {
        for channel in &part.aux_channels {
            self.demand.aux.push((channel.clone(), receiver(c_string(&part.label))));
        }
    }

    fn state_block(&mut self, label: &str) {
        let read = settings::block(self.mediator, "blocks", label, Wants::default());
        let Some((part, start)) = self.problems.take(read) else {
            // Others may name it: one problem is enough.
            self.blocks.push((c_string(label), Wants::default()));
            return;
        };
        if !self.accepts(&part) {
            return;
        }
        if let Some(block) = self.block(&part) {
            match estimate(&part, block.num_states(), start) {
                Ok(Some(estimate)) => self.engine.add_state_block(block, estimate, None),
                Ok(None) => self.problems.add(format_args!(
                    "in the registry group `{}`, neither `initial_covariance` nor `initial_sigma` says how well the \
                     {} states are known at the start",
                    part.group,
                    block.num_states()
                )),
                Err(error) => self.problems.add(error),
            }
        }
        self.add_aux(&part, Receiver::Block);
        self.blocks.push((c_string(label), part.wants));
    }

    fn inertial_block(&mut self, label: &str) -> Option<InertialBlock> {
        let both = Wants { solution: true, forces: true };
        let Some((part, start)) = self.problems.take(settings::block(self.mediator, "inertial_block", label, both))
        else {
            self.blocks.push((c_string(label), Wants::default()));
            return None;
        };
        if !self.accepts(&part) {
            return None;
        }
        let block = self.block(&part);
        self.add_aux(&part, Receiver::Block);
        self.blocks.push((c_string(label), part.wants));
        let block = block?;
        if block.num_states() != Errors::STATES {
            self.problems.add(format_args!(
                "the model `{}` of the registry group `{}` has {} states, and the errors of an inertial are {}: take a \
                 model of these for `inertial_block`",
                part.model,
                part.group,
                block.num_states(),
                Errors::STATES
            ));
            return None;
        }
        let start = self.problems.take(estimate(&part, Errors::STATES, start))?;
        Some(InertialBlock { block, start })
    }

    fn virtual_block(&mut self, target: &str) {
        let Some((part, source)) = self.problems.take(settings::virtual_block(self.mediator, target)) else {
            self.blocks.push((c_string(target), Wants::default()));
            return;
        };
        if !self.accepts(&part) {
            return;
        }
        if let Some((provider, index)) =
            self.model(&part, "virtual state block", |one| one.models.virtual_block_identifiers())
        {
            let group = c_string(&part.group);
            let models = &self.plugins.providers[provider].models;
            match models.new_virtual_block(index, &source, target, Some(&group)) {
                Some(block) => self.engine.add_virtual_state_block(block),
                None => self.refused(&part, provider),
            }
        }
        self.add_aux(&part, Receiver::Virtual);
        self.virtuals.push(Virtual { target: c_string(target), source: c_string(&source), wants: part.wants });
    }

    /// That every virtual block leads to a state block.
    fn check_virtual_blocks(&mut self) {
        for block in &self.virtuals {
            let mut source = &block.source;
            // More steps than there are virtual blocks go round in a circle.
            let ends = (0..=self.virtuals.len()).any(|_| {
                match self.virtuals.iter().find(|known| known.target == *source) {
                    Some(next) => source = &next.source,
                    None => return true,
                }
                false
            });
            let target = block.target.to_string_lossy();
            if !ends {
                self.problems.add(format_args!(
                    "the virtual block `{target}` is made from itself, over `source` in the registry group \
                     `virtual/{target}` and those it leads to: one of them has to name a state block"
                ));
            } else if !self.blocks.iter().any(|(label, _)| label == source) {
                let known = list(self.blocks.iter().map(|(label, _)| label.to_string_lossy()));
                self.problems.add(format_args!(
                    "the virtual block `{target}` (registry group `virtual/{target}`) leads to `{}`, which is no state \
                     block: there is {known}",
                    source.to_string_lossy()
                ));
            }
        }
    }

    fn processor(&mut self, label: &str, settings: &Settings) {
        let read = settings::processor(self.mediator, label);
        let Some((part, blocks, channel)) = self.problems.take(read) else { return };
        let before = self.problems.len();
        if self.processors.iter().any(|known| known.label.to_bytes() == label.as_bytes()) {
            self.problems.add(format_args!(
                "`{label}` is in `processors` of the registry group `{IDENTIFIER}` twice: give one of them another name"
            ));
        }
        self.check_wants(&part);
        let unknown: Vec<&String> = blocks.iter().filter(|block| !self.knows(block)).collect();
        if !unknown.is_empty() {
            let (unknown, known) = (list(unknown), self.labels());
            self.problems.add(format_args!(
                "in the registry group `{}`, `blocks` has {unknown}, which is no block: there is {known}; add it to \
                 `blocks` or `virtual_blocks` in the registry group `{IDENTIFIER}`",
                part.group
            ));
        }
        if settings.inertial.as_ref().is_some_and(|inertial| inertial.channel == channel) {
            self.problems.add(format_args!(
                "in the registry group `{}`, `channel` is `{}`, which is the `imu_channel` of the registry group \
                 `{IDENTIFIER}`: a channel goes to the inertial or to processors",
                part.group,
                channel.to_string_lossy()
            ));
        }
        let model = self.model(&part, "measurement processor", |one| one.models.processor_identifiers());
        if self.problems.len() > before {
            return;
        }
        let Some((provider, index)) = model else { return };
        let labels: Vec<CString> = blocks.iter().map(|label| c_string(label)).collect();
        let names: Vec<&CStr> = labels.iter().map(CString::as_c_str).collect();
        let (group, engine) = (c_string(&part.group), self.engine.clone());
        let models = &self.plugins.providers[provider].models;
        let Some(processor) = models.new_processor(index, Some(engine), label, &names, Some(&group)) else {
            self.refused(&part, provider);
            return;
        };
        self.engine.add_measurement_processor(processor);
        self.add_aux(&part, Receiver::Processor);
        self.demand.measured.entry(channel).or_default().push(self.processors.len());
        let virtuals = self.virtuals_under(&labels);
        self.processors.push(Processor { label: c_string(label), wants: part.wants, virtuals });
    }

    /// The virtual blocks between some labels and their state blocks that want something, as indices, each once.
    fn virtuals_under(&self, labels: &[CString]) -> Vec<usize> {
        let mut under = Vec::new();
        for label in labels {
            let mut label = label;
            for _ in 0..=self.virtuals.len() {
                let Some(index) = self.virtuals.iter().position(|known| known.target == *label) else { break };
                if self.virtuals[index].wants.any() && !under.contains(&index) {
                    under.push(index);
                }
                label = &self.virtuals[index].source;
            }
        }
        under
    }
}
