//! What is in an engine, and where its states are.

use std::{
    ffi::{CStr, CString},
    ops::Range,
    sync::{Arc, OnceLock},
};

use pntos::{
    Array, Managed, Result,
    client::{StandardMeasurementProcessor, StandardStateBlock, VirtualStateBlock},
};

/// A state block and its states in the filter.
#[derive(Clone, Debug)]
pub(crate) struct Block {
    pub label: CString,
    pub object: Managed<StandardStateBlock>,
    part: Part,
}

impl Block {
    /// Its states in the filter.
    pub(crate) fn states(&self) -> Range<usize> {
        self.part.states.clone()
    }
}

/// A virtual state block.
#[derive(Clone, Debug)]
pub(crate) struct Virtual {
    pub target: CString,
    pub source: CString,
    pub object: Managed<VirtualStateBlock>,
    /// Where its states come from; `None` if the source belongs to nobody.
    part: Option<Part>,
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
        self.blocks.last().map_or(0, |block| block.part.states.end)
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

    /// The states behind the label of a state block or of a virtual one.
    pub(crate) fn part(&self, label: &CStr) -> Option<&Part> {
        match self.block(label) {
            Some(block) => Some(&block.part),
            None => self.virtual_block(label)?.part.as_ref(),
        }
    }

    /// As [`part`](Self::part), from block to block. Ends, because circles are not let in.
    fn find_part(&self, label: &CStr) -> Option<Part> {
        if let Some(block) = self.block(label) {
            return Some(block.part.clone());
        }
        let outermost = self.virtual_block(label)?;
        let mut part = self.find_part(&outermost.source)?;
        part.conversions.push(outermost.object.clone());
        Some(part)
    }

    /// The states that the models of a processor are over.
    pub(crate) fn route(&self, processor: &Processor) -> Option<Arc<[Part]>> {
        let find = || processor.object.state_block_labels().iter().map(|label| self.part(label).cloned()).collect();
        processor.route.get_or_init(find).clone()
    }

    /// Whether a virtual state block from `source` to `target` would close a circle.
    pub(crate) fn leads_back(&self, source: &CStr, target: &CStr) -> bool {
        source == target || self.virtual_block(source).is_some_and(|block| self.leads_back(&block.source, target))
    }

    /// Adds a block behind the others.
    pub(crate) fn add_block(&mut self, object: Managed<StandardStateBlock>) {
        let first = self.num_states();
        let part = Part { states: first..first + object.num_states(), conversions: Vec::new() };
        self.blocks.push(Block { label: object.label().to_owned(), object, part });
        self.find_routes();
    }

    /// Removes a block, behind which the others move forward.
    pub(crate) fn remove_block(&mut self, label: &CStr) {
        self.blocks.retain(|block| *block.label != *label);
        let mut first = 0;
        for block in &mut self.blocks {
            block.part.states = first..first + block.part.states.len();
            first = block.part.states.end;
        }
        self.find_routes();
    }

    pub(crate) fn add_virtual(&mut self, object: Managed<VirtualStateBlock>) {
        let (target, source) = (object.target().to_owned(), object.source().to_owned());
        self.virtuals.push(Virtual { target, source, object, part: None });
        self.find_routes();
    }

    pub(crate) fn remove_virtual(&mut self, target: &CStr) {
        self.virtuals.retain(|block| *block.target != *target);
        self.find_routes();
    }

    /// A layout of copies of everything.
    pub(crate) fn deep_copy(&self) -> Result<Self> {
        let virtual_block = |block: &Virtual| Ok(Virtual { object: block.object.deep_copy()?, ..block.clone() });
        let processor = |processor: &Processor| Ok(Processor::new(processor.object.deep_copy()?));
        let block = |block: &Block| Ok(Block { object: block.object.deep_copy()?, ..block.clone() });
        let mut copy = Self {
            blocks: self.blocks.iter().map(block).collect::<Result<_>>()?,
            virtuals: self.virtuals.iter().map(virtual_block).collect::<Result<_>>()?,
            processors: self.processors.iter().map(processor).collect::<Result<_>>()?,
        };
        copy.find_routes();
        Ok(copy)
    }

    /// The state blocks.
    pub(crate) fn objects(&self) -> impl Iterator<Item = &Managed<StandardStateBlock>> {
        self.blocks.iter().map(|block| &block.object)
    }

    /// Copies of the state blocks, for what making dynamics may change in them.
    pub(crate) fn copied_objects(&self) -> Result<Array<Managed<StandardStateBlock>>> {
        Array::try_from_fn(self.blocks.len(), |index| self.blocks[index].object.deep_copy())
    }

    /// Finds out anew where labels lead to, after a change.
    fn find_routes(&mut self) {
        for index in 0..self.virtuals.len() {
            self.virtuals[index].part = self.find_part(&self.virtuals[index].target);
        }
        for processor in &mut self.processors {
            processor.route = OnceLock::new();
        }
    }
}
