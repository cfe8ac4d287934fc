//! The table of an engine.

use std::{ffi::CStr, sync::Arc};

use pntos::{
    CStrArray, Error, EstimateWithCovarianceType, Fault, Managed, Message, Result, Timestamp,
    client::{
        CrossCovariances, EstimateWithCovariance, Matrix, MessageArray, StandardFusionEngine, StandardFusionStrategy,
        StandardMeasurementProcessor, StandardStateBlock, StringArray, VirtualStateBlock,
    },
    pntos_object, table,
};

use crate::{
    core::{Core, no_such},
    dynamics,
    layout::{Block, Layout, Processor},
    view::View,
};

/// An engine as an object.
pub(crate) struct Engine(Arc<Core>);

impl Engine {
    pub(crate) fn managed(core: Arc<Core>) -> Managed<StandardFusionEngine> {
        let mediator = core.mediator.clone();
        StandardFusionEngine::implement(Self(core), &mediator)
    }

    /// The filter, if there are labels, and all of them lead to states of it.
    fn find<'a>(&self, mut labels: impl ExactSizeIterator<Item = &'a CStr>) -> Result<Option<View>> {
        let layout = self.0.layout()?;
        let are_there = labels.len() > 0 && labels.all(|label| layout.part(label).is_some());
        are_there.then(|| self.0.view()).transpose()
    }

    /// Runs `ask` with the filter and a state block.
    fn with_block<T>(&self, label: &CStr, ask: impl FnOnce(&View, &Block) -> Result<T>) -> Result<T> {
        let view = self.0.view()?;
        let block = view.layout.block(label).ok_or_else(|| no_such("state block", label))?;
        ask(&view, block)
    }

    /// Refuses a label that a state block or a virtual one has.
    fn check_is_free(layout: &Layout, label: &CStr) -> Result {
        let taken = layout.block(label).is_some() || layout.virtual_block(label).is_some();
        if taken { Err(is_taken("block", label)) } else { Ok(()) }
    }
}

fn is_taken(what: &str, label: &CStr) -> Error {
    let label = label.to_string_lossy();
    Error::with_fault(
        Fault::Caller,
        format_args!("there is a {what} `{label}` in the engine already: labels are unique"),
    )
}

/// Labels as an array; `None` if there are none.
fn strings<'a>(labels: impl Iterator<Item = &'a CStr>) -> Option<Managed<StringArray>> {
    let array = StringArray::from_strs(labels);
    (array.num_strings() > 0).then_some(array)
}

/// The covariance of the states that there are with those of a block of `states`, from what its adder says.
fn cross_covariance(layout: &Layout, states: usize, given: &CrossCovariances) -> Result<Managed<Matrix>> {
    let mut whole = vec![0.0; layout.num_states() * states];
    for (label, matrix) in given.block_labels().iter().zip(given.cross_covariances().iter()) {
        let block = layout.block(label).ok_or_else(|| no_such("state block", label))?;
        let name = format!("cross covariance with {}", label.to_string_lossy());
        let Some(matrix) = matrix else {
            return Err(Error::with_fault(Fault::Caller, format_args!("`{name}` is missing")));
        };
        let elements = matrix.elements(&name, block.states().len(), states)?;
        whole[block.states().start * states..block.states().end * states].copy_from_slice(elements);
    }
    Matrix::new(layout.num_states(), states, whole)
}

#[pntos_object]
impl table::StandardFusionEngine for Engine {
    fn set_time(&self, time: Timestamp) -> Result {
        self.0.set_time(time)
    }

    fn get_time(&self) -> Result<Timestamp> {
        self.0.time()
    }

    fn set_strategy(&self, strategy: Managed<StandardFusionStrategy>) -> Result {
        self.0.set_strategy(strategy)
    }

    fn get_strategy(&self) -> Result<Option<Managed<StandardFusionStrategy>>> {
        self.0.strategy()
    }

    fn get_num_states(&self) -> Result<usize> {
        Ok(self.0.layout()?.num_states())
    }

    fn get_state_block_labels(&self) -> Result<Option<Managed<StringArray>>> {
        Ok(strings(self.0.layout()?.blocks.iter().map(|block| &*block.label)))
    }

    fn has_block(&self, block_label: &CStr) -> Result<bool> {
        Ok(self.0.layout()?.block(block_label).is_some())
    }

    fn add_state_block(
        &self,
        block: Managed<StandardStateBlock>,
        initial_estimate_covariance: Managed<EstimateWithCovariance>,
        cross_covariances: Option<Managed<CrossCovariances>>,
    ) -> Result {
        let view = self.0.view()?;
        Self::check_is_free(&view.layout, block.label())?;
        let (states, label) = (block.num_states(), block.label().to_string_lossy().into_owned());
        let (kind, length) = (initial_estimate_covariance.type_(), initial_estimate_covariance.length());
        if kind != EstimateWithCovarianceType::GENERIC || length != states {
            return Err(Error::with_fault(
                Fault::Caller,
                format_args!(
                    "the state block `{label}` has {states} states, and its first estimate is {length} values of type \
                     {kind:?}: as many of type GENERIC are wanted"
                ),
            ));
        }
        let cross = cross_covariances.map(|given| cross_covariance(&view.layout, states, &given)).transpose()?;
        if states > 0 {
            let x = Matrix::column(initial_estimate_covariance.estimate().to_vec());
            let p = Matrix::new(states, states, initial_estimate_covariance.covariance().to_vec())?;
            let before = view.layout.num_states();
            view.strategy.add_states(x, p, cross);
            let after = view.strategy.get_num_states();
            if after != before + states {
                return Err(Error::with_fault(
                    Fault::Caller,
                    format_args!(
                        "the state block `{label}` was not added: the fusion strategy did not take its first estimate, and \
                         has {after} states beside the {before} of the blocks"
                    ),
                ));
            }
        }
        self.0.change(|layout| layout.add_block(block))
    }

    fn get_state_block_estimate(&self, block_label: &CStr) -> Result<Option<Managed<Matrix>>> {
        let Some(view) = self.find([block_label].into_iter())? else { return Ok(None) };
        view.convert(view.parts([block_label].into_iter()), view.estimate()?.data()).map(Some)
    }

    fn get_state_block_covariance(&self, block_label: &CStr) -> Result<Option<Managed<Matrix>>> {
        let Some(view) = self.find([block_label].into_iter())? else { return Ok(None) };
        let selection = view.select(view.parts([block_label].into_iter()), view.estimate()?.data())?;
        view.covariance_of(&selection, &selection).map(Some)
    }

    fn get_state_block_cross_covariance(
        &self,
        block_label1: &CStr,
        block_label2: &CStr,
    ) -> Result<Option<Managed<Matrix>>> {
        let Some(view) = self.find([block_label1, block_label2].into_iter())? else { return Ok(None) };
        let x = view.estimate()?;
        let select = |label| view.select(view.parts([label].into_iter()), x.data());
        view.covariance_of(&select(block_label1)?, &select(block_label2)?).map(Some)
    }

    fn set_state_block_estimate(&self, block_label: &CStr, estimate: Managed<Matrix>) -> Result {
        self.with_block(block_label, |view, block| {
            estimate.elements("estimate", block.states().len(), 1)?;
            view.strategy.set_estimate_slice(estimate.clone(), block.states().start);
            Ok(())
        })?;
        self.0.moved();
        Ok(())
    }

    fn set_state_block_covariance(&self, block_label: &CStr, covariance: Managed<Matrix>) -> Result {
        self.with_block(block_label, |view, block| {
            covariance.elements("covariance", block.states().len(), block.states().len())?;
            view.strategy.set_covariance_slice(covariance.clone(), block.states().start);
            Ok(())
        })?;
        self.0.moved();
        Ok(())
    }

    fn set_state_block_cross_covariance(
        &self,
        block_label1: &CStr,
        block_label2: &CStr,
        covariance: Managed<Matrix>,
    ) -> Result {
        let view = self.0.view()?;
        let first = view.layout.block(block_label1).ok_or_else(|| no_such("state block", block_label1))?;
        let second = view.layout.block(block_label2).ok_or_else(|| no_such("state block", block_label2))?;
        let (rows, columns) = (first.states().len(), second.states().len());
        let elements = covariance.elements("covariance", rows, columns)?;
        let mirrored = (0..columns).flat_map(|j| (0..rows).map(move |i| elements[i * columns + j])).collect();
        view.strategy.set_covariance_block(covariance.clone(), first.states().start, second.states().start);
        view.strategy.set_covariance_block(
            Matrix::new(columns, rows, mirrored)?,
            second.states().start,
            first.states().start,
        );
        self.0.moved();
        Ok(())
    }

    fn remove_state_block(&self, block_label: &CStr) -> Result {
        self.with_block(block_label, |view, block| {
            if !block.states().is_empty() {
                view.strategy.remove_states(block.states().start, block.states().len());
            }
            Ok(())
        })?;
        self.0.change(|layout| layout.remove_block(block_label))
    }

    fn get_virtual_state_block_target_labels(&self) -> Result<Option<Managed<StringArray>>> {
        Ok(strings(self.0.layout()?.virtuals.iter().map(|block| &*block.target)))
    }

    fn has_virtual_state_block(&self, vsb_target_label: &CStr) -> Result<bool> {
        let layout = self.0.layout()?;
        Ok(layout.virtual_block(vsb_target_label).is_some() && layout.part(vsb_target_label).is_some())
    }

    fn add_virtual_state_block(&self, virtual_state_block: Managed<VirtualStateBlock>) -> Result {
        let layout = self.0.layout()?;
        let (source, target) = (virtual_state_block.source(), virtual_state_block.target());
        Self::check_is_free(&layout, target)?;
        if layout.leads_back(source, target) {
            return Err(Error::with_fault(
                Fault::Caller,
                format_args!(
                    "the virtual state block `{}` would be converted from itself: its source `{}` leads back to it",
                    target.to_string_lossy(),
                    source.to_string_lossy()
                ),
            ));
        }
        self.0.change(|layout| layout.add_virtual(virtual_state_block))
    }

    fn remove_virtual_state_block(&self, vsb_target_label: &CStr) -> Result {
        if self.0.layout()?.virtual_block(vsb_target_label).is_none() {
            return Err(no_such("virtual state block", vsb_target_label));
        }
        self.0.change(|layout| layout.remove_virtual(vsb_target_label))
    }

    fn get_measurement_processor_labels(&self) -> Result<Option<Managed<StringArray>>> {
        Ok(strings(self.0.layout()?.processors.iter().map(|processor| &*processor.label)))
    }

    fn has_processor(&self, processor_label: &CStr) -> Result<bool> {
        Ok(self.0.layout()?.processor(processor_label).is_some())
    }

    fn add_measurement_processor(&self, processor: Managed<StandardMeasurementProcessor>) -> Result {
        if self.0.layout()?.processor(processor.label()).is_some() {
            return Err(is_taken("measurement processor", processor.label()));
        }
        self.0.change(|layout| layout.processors.push(Processor::new(processor)))
    }

    fn remove_measurement_processor(&self, processor_label: &CStr) -> Result {
        if self.0.layout()?.processor(processor_label).is_none() {
            return Err(no_such("measurement processor", processor_label));
        }
        self.0.change(|layout| layout.processors.retain(|processor| *processor.label != *processor_label))
    }

    fn propagate(&self, time: Timestamp) -> Result {
        let now = self.0.time()?;
        if time.elapsed_nsec < now.elapsed_nsec {
            self.0.mediator.warn(format_args!(
                "the filter is at {} ns, and does not go back to {} ns",
                now.elapsed_nsec, time.elapsed_nsec
            ));
            return Ok(());
        }
        if let Err(error) = self.0.propagate(time) {
            self.0.report_once(c"", &error);
        }
        Ok(())
    }

    fn update(&self, processor_label: &CStr, message: Managed<Message>) -> Result {
        if self.0.layout()?.processor(processor_label).is_none() {
            return Err(no_such("measurement processor", processor_label));
        }
        if let Err(error) = self.0.update(processor_label, message) {
            self.0.report_once(processor_label, &error);
        }
        Ok(())
    }

    fn peek_ahead(
        &self,
        time: Timestamp,
        block_labels: CStrArray<'_>,
    ) -> Result<Option<Managed<EstimateWithCovariance>>> {
        let Some(now) = self.find(block_labels.iter())?.filter(|now| now.time.elapsed_nsec <= time.elapsed_nsec) else {
            return Ok(None);
        };
        if time.elapsed_nsec == now.time.elapsed_nsec || now.layout.num_states() == 0 {
            return now.generate(block_labels.iter());
        }
        let ahead = View { layout: Arc::clone(&now.layout), strategy: now.strategy.deep_copy()?, time };
        let (blocks, generator) = (now.layout.copied_objects()?, self.0.generator()?);
        let model = self.0.with_room(|room| {
            dynamics::assemble(&now.layout, blocks.iter(), &generator, now.time, time, room, &self.0.mediator)
        })?;
        ahead.strategy.propagate(model);
        ahead.generate(block_labels.iter())
    }

    fn generate_x_and_p(&self, block_labels: CStrArray<'_>) -> Result<Option<Managed<EstimateWithCovariance>>> {
        match self.find(block_labels.iter())? {
            Some(view) => view.generate(block_labels.iter()),
            None => Ok(None),
        }
    }

    fn give_state_block_aux_data(&self, block_label: &CStr, aux: Managed<MessageArray>) -> Result {
        let layout = self.0.layout()?;
        let block = layout.block(block_label).ok_or_else(|| no_such("state block", block_label))?;
        block.object.receive_aux_data(aux);
        Ok(())
    }

    fn give_measurement_processor_aux_data(&self, processor_label: &CStr, aux: Managed<MessageArray>) -> Result {
        let layout = self.0.layout()?;
        let processor = layout.processor(processor_label);
        processor.ok_or_else(|| no_such("measurement processor", processor_label))?.object.receive_aux_data(aux);
        Ok(())
    }

    fn give_virtual_state_block_aux_data(&self, target_label: &CStr, aux: Managed<MessageArray>) -> Result {
        let layout = self.0.layout()?;
        let block = layout.virtual_block(target_label);
        block.ok_or_else(|| no_such("virtual state block", target_label))?.object.receive_aux_data(aux);
        Ok(())
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionEngine>> {
        self.0.deep_copy().map(Self::managed)
    }
}
