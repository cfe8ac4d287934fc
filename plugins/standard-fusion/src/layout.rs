//! What is in an engine, and where its states are.

use std::{
    ffi::{CStr, CString},
    ops::Range,
    sync::{Arc, OnceLock},
};

use pntos::{
    Managed, Result,
    client::{StandardMeasurementProcessor, StandardStateBlock, VirtualStateBlock},
};

/// A state block and its states in the filter.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub label: CString,
    pub object: Managed<StandardStateBlock>,
    pub states: Range<usize>,
}

/// A virtual state block.
#[derive(Clone, Debug)]
pub(crate) struct Virtual {
    pub target: CString,
    pub source: CString,
    pub object: Managed<VirtualStateBlock>,
}

/// A measurement processor.
#[derive(Clone, Debug)]
pub(crate) struct Processor {
    pub label: CString,
    pub object: Managed<StandardMeasurementProcessor>,
    /// Where the states of its models are; `None` if one of its labels belongs to nobody. Looked up once, because it stays
    /// as long as blocks neither come nor go.
    route: OnceLock<Option<Arc<[Part]>>>,
}

impl Processor {
    pub(crate) fn new(object: Managed<StandardMeasurementProcessor>) -> Self {
        Self { label: object.label().to_owned(), object, route: OnceLock::new() }
    }
}

/// The states behind a label: those of a state block, and what converts them one after the other.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub states: Range<usize>,
    pub conversions: Vec<Managed<VirtualStateBlock>>,
}

impl Part {
    /// Whether it is states of the filter as they are.
    pub(crate) fn is_direct(&self) -> bool {
        self.conversions.is_empty()
    }
}

/// All that was added to an engine. A change makes a new one, so that a call goes on with the one that it began with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub blocks: Vec<Block>,
    pub virtuals: Vec<Virtual>,
    pub processors: Vec<Processor>,
}

impl Layout {
    /// Number of states.
    pub(crate) fn num_states(&self) -> usize {
        self.blocks.last().map_or(0, |block| block.states.end)
    }

    pub(crate) fn block(&self, label: &CStr) -> Option<&Block> {
        self.blocks.iter().find(|block| *block.label == *label)
    }

    pub(crate) fn virtual_block(&self, target: &CStr) -> Option<&Virtual> {
        self.virtuals.iter().find(|block| *block.target == *target)
    }

    pub(crate) fn processor(&self, label: &CStr) -> Option<&Processor> {
        self.processors.iter().find(|processor| *processor.label == *label)
    }

    /// The states behind the label of a state block or of a virtual one. Ends, because circles are not let in.
    pub(crate) fn part(&self, label: &CStr) -> Option<Part> {
        if let Some(block) = self.block(label) {
            return Some(Part { states: block.states.clone(), conversions: Vec::new() });
        }
        let outermost = self.virtual_block(label)?;
        let mut part = self.part(&outermost.source)?;
        part.conversions.push(outermost.object.clone());
        Some(part)
    }

    /// The states that the models of a processor are over.
    pub(crate) fn route(&self, processor: &Processor) -> Option<Arc<[Part]>> {
        let find = || processor.object.state_block_labels().iter().map(|label| self.part(label)).collect();
        processor.route.get_or_init(find).clone()
    }

    /// Whether a virtual state block from `source` to `target` would close a circle.
    pub(crate) fn leads_back(&self, source: &CStr, target: &CStr) -> bool {
        source == target || self.virtual_block(source).is_some_and(|block| self.leads_back(&block.source, target))
    }

    /// Adds a block behind the others.
    pub(crate) fn add_block(&mut self, object: Managed<StandardStateBlock>) {
        let first = self.num_states();
        let states = first..first + object.num_states();
        self.blocks.push(Block { label: object.label().to_owned(), object, states });
        self.forget_routes();
    }

    /// Removes a block, behind which the others move forward.
    pub(crate) fn remove_block(&mut self, label: &CStr) {
        self.blocks.retain(|block| *block.label != *label);
        let mut first = 0;
        for block in &mut self.blocks {
            block.states = first..first + block.states.len();
            first = block.states.end;
        }
        self.forget_routes();
    }

    pub(crate) fn add_virtual(&mut self, object: Managed<VirtualStateBlock>) {
        let (target, source) = (object.target().to_owned(), object.source().to_owned());
        self.virtuals.push(Virtual { target, source, object });
        self.forget_routes();
    }

    pub(crate) fn remove_virtual(&mut self, target: &CStr) {
        self.virtuals.retain(|block| *block.target != *target);
        self.forget_routes();
    }

    /// A layout of copies of everything.
    pub(crate) fn deep_copy(&self) -> Result<Self> {
        let virtual_block = |block: &Virtual| Ok(Virtual { object: block.object.deep_copy()?, ..block.clone() });
        let processor = |processor: &Processor| Ok(Processor::new(processor.object.deep_copy()?));
        Ok(Self {
            virtuals: self.virtuals.iter().map(virtual_block).collect::<Result<_>>()?,
            processors: self.processors.iter().map(processor).collect::<Result<_>>()?,
            ..self.with_copied_blocks()?
        })
    }

    /// A layout of copies of the state blocks, which making dynamics may change, with the virtual ones, and without
    /// processors.
    pub(crate) fn with_copied_blocks(&self) -> Result<Self> {
        let block = |block: &Block| Ok(Block { object: block.object.deep_copy()?, ..block.clone() });
        Ok(Self {
            blocks: self.blocks.iter().map(block).collect::<Result<_>>()?,
            virtuals: self.virtuals.clone(),
            processors: Vec::new(),
        })
    }

    fn forget_routes(&mut self) {
        for processor in &mut self.processors {
            processor.route = OnceLock::new();
        }
    }
}
