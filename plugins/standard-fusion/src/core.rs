//! What an engine is: strategy, layout, time, and who may still ask.
//!
//! Strategies, blocks and processors are other people's: they may call the engine back from within a call of its own. So
//! the state is entered to look at it or to change it, never across such a call.

use std::{
    ffi::CStr,
    mem,
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{
            AtomicU64,
            Ordering::{Acquire, Release},
        },
    },
};

use pntos::{
    Error, Exclusive, Fault, Managed, Mediator, Result, Timestamp,
    client::{GenXandP, Message, StandardFusionStrategy},
    notices::Notices,
};

use crate::{
    diagnostics::{self, After},
    dynamics,
    layout::Layout,
    measurement,
    room::Room,
    view::View,
};

pntos::notices! {
    /// What others do wrong.
    pub(crate) enum Kind {
        /// A block or a processor does not give what it should.
        Failed => ERROR "failed",
    }
}

/// The engines of a plugin that may be alive.
pub(crate) type Engines = Arc<Mutex<Vec<Weak<Core>>>>;

/// The part of an engine that its objects share.
#[derive(Debug)]
pub(crate) struct Core {
    state: Exclusive<State>,
    pub mediator: Mediator,
    /// Says at which point the engine is: it counts changes of states.
    point: AtomicU64,
    /// Whether what happens is written to the registry.
    records: bool,
    notices: Notices<Kind>,
    engines: Engines,
}

#[derive(Debug, Default)]
struct State {
    time: Timestamp,
    strategy: Option<Managed<StandardFusionStrategy>>,
    layout: Arc<Layout>,
    room: Room,
    generator: Option<Generator>,
}

/// A way to ask for the estimate, and the point at which it answers.
#[derive(Clone, Debug)]
struct Generator {
    object: Managed<GenXandP>,
    point: Arc<AtomicU64>,
}

impl Core {
    /// An engine without blocks. `records` says whether it writes diagnostics.
    pub(crate) fn new(mediator: Mediator, notices: Notices<Kind>, engines: &Engines, records: bool) -> Arc<Self> {
        Self::with(State::default(), mediator, notices, engines, records)
    }

    fn with(state: State, mediator: Mediator, notices: Notices<Kind>, engines: &Engines, records: bool) -> Arc<Self> {
        let core = Arc::new(Self {
            state: Exclusive::new(state),
            mediator,
            point: AtomicU64::new(0),
            records,
            notices,
            engines: Arc::clone(engines),
        });
        let mut alive = engines.lock().unwrap_or_else(PoisonError::into_inner);
        alive.retain(|engine| engine.strong_count() > 0);
        alive.push(Arc::downgrade(&core));
        core
    }

    /// Lets go of everything: what the engine holds may hold the engine.
    pub(crate) fn clear(&self) -> Result {
        let state = mem::take(&mut *self.state.enter()?);
        drop(state);
        Ok(())
    }

    /// An engine at the same time with copies of everything.
    pub(crate) fn deep_copy(&self) -> Result<Arc<Self>> {
        let (time, strategy, layout) = {
            let state = self.state.enter()?;
            (state.time, state.strategy.clone(), Arc::clone(&state.layout))
        };
        let strategy = strategy.map(|strategy| strategy.deep_copy()).transpose()?;
        let state = State { time, strategy, layout: Arc::new(layout.deep_copy()?), ..State::default() };
        Ok(Self::with(state, self.mediator.clone(), self.notices.clone(), &self.engines, self.records))
    }

    pub(crate) fn time(&self) -> Result<Timestamp> {
        Ok(self.state.enter()?.time)
    }

    pub(crate) fn set_time(&self, time: Timestamp) -> Result {
        self.state.enter()?.time = time;
        self.moved();
        Ok(())
    }

    pub(crate) fn strategy(&self) -> Result<Option<Managed<StandardFusionStrategy>>> {
        Ok(self.state.enter()?.strategy.clone())
    }

    pub(crate) fn set_strategy(&self, strategy: Managed<StandardFusionStrategy>) -> Result {
        let states = strategy.get_num_states();
        if states != 0 {
            return Err(Error::with_fault(
                Fault::Caller,
                format_args!(
                    "the fusion strategy has {states} states already: an engine starts with one that has none"
                ),
            ));
        }
        let mut state = self.state.enter()?;
        if !state.layout.blocks.is_empty() {
            return Err(Error::with_fault(
                Fault::Caller,
                "the fusion strategy is set before state blocks are added: their states would not move to it",
            ));
        }
        let before = state.strategy.replace(strategy);
        drop(state);
        drop(before);
        self.moved();
        Ok(())
    }

    pub(crate) fn layout(&self) -> Result<Arc<Layout>> {
        Ok(Arc::clone(&self.state.enter()?.layout))
    }

    /// Changes what is in the engine.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Layout)) -> Result {
        let mut state = self.state.enter()?;
        let mut layout = (*state.layout).clone();
        change(&mut layout);
        let before = mem::replace(&mut state.layout, Arc::new(layout));
        drop(state);
        // What was removed may be released here, and call back.
        drop(before);
        self.moved();
        Ok(())
    }

    /// The filter as it is now.
    pub(crate) fn view(&self) -> Result<View> {
        let state = self.state.enter()?;
        let Some(strategy) = state.strategy.clone() else {
            return Err(Error::with_fault(
                Fault::Caller,
                "the engine has no fusion strategy: `set_strategy` comes first",
            ));
        };
        Ok(View { layout: Arc::clone(&state.layout), strategy, time: state.time })
    }

    /// The states are not what they were: nobody gets an answer any more who asks for those of before.
    pub(crate) fn moved(&self) {
        self.point.fetch_add(1, Release);
    }

    /// A way to ask for the estimate as it is now. The last one is used again if nobody has kept it.
    pub(crate) fn generator(self: &Arc<Self>) -> Result<Managed<GenXandP>> {
        let now = self.point.load(Acquire);
        let mut state = self.state.enter()?;
        if let Some(generator) = &state.generator
            && (generator.point.load(Acquire) == now || generator.object.num_refs() == Some(1))
        {
            generator.point.store(now, Release);
            return Ok(generator.object.clone());
        }
        let point = Arc::new(AtomicU64::new(now));
        let (engine, at) = (Arc::downgrade(self), Arc::clone(&point));
        let object = GenXandP::new(&self.mediator, move |labels| match engine.upgrade() {
            Some(engine) if engine.point.load(Acquire) == at.load(Acquire) => engine.view()?.generate(labels.iter()),
            _ => Ok(None),
        });
        state.generator = Some(Generator { object: object.clone(), point });
        Ok(object)
    }

    /// Moves the states to a later time.
    pub(crate) fn propagate(self: &Arc<Self>, to: Timestamp) -> Result {
        let view = self.view()?;
        if to.elapsed_nsec <= view.time.elapsed_nsec {
            return Ok(());
        }
        if view.layout.num_states() > 0 {
            let generator = self.generator()?;
            let model = self.with_room(|room| {
                let objects = view.layout.objects();
                dynamics::assemble(&view.layout, objects, &generator, view.time, to, room, &self.mediator)
            })?;
            drop(generator);
            view.strategy.propagate(model);
        }
        self.state.enter()?.time = to;
        self.moved();
        self.record(After::Propagate)
    }

    /// Corrects the states by a measurement.
    pub(crate) fn update(self: &Arc<Self>, label: &CStr, message: Managed<Message>) -> Result {
        let unknown = || no_such("measurement processor", label);
        let processor = self.layout()?.processor(label).ok_or_else(unknown)?.object.clone();
        if let Some(time) = message.time() {
            self.propagate(time)?;
        }
        let Some(model) = processor.generate_model(message, self.generator()?) else {
            return Ok(());
        };
        // The processor may have added or removed blocks.
        let view = self.view()?;
        let processor = view.layout.processor(label).ok_or_else(unknown)?;
        let Some(parts) = view.layout.route(processor) else {
            let labels: Vec<_> = processor.object.state_block_labels().iter().map(CStr::to_string_lossy).collect();
            return Err(Error::with_fault(
                Fault::Caller,
                format_args!(
                    "the measurement processor `{}` is over the blocks `{}`, and not all of them lead to a state block",
                    label.to_string_lossy(),
                    labels.join("`, `")
                ),
            ));
        };
        let model = self.with_room(|room| measurement::assemble(&view, parts, model, room, &self.mediator));
        let model = model.map_err(|error| {
            let label = label.to_string_lossy();
            Error::with_fault(Fault::System, format_args!("the model of the measurement processor `{label}`: {error}"))
        })?;
        if self.records {
            diagnostics::around_update(&self.mediator, &view, label, model)?;
        } else {
            view.strategy.update(model);
        }
        self.moved();
        self.record(After::Update)
    }

    /// Reports what somebody else did wrong, once for each of them: it may happen with every message.
    #[cold]
    pub(crate) fn report_once(&self, of: &CStr, error: &Error) {
        self.notices.count_each(Kind::Failed, of, error);
    }

    /// Runs `make` with the matrices of the last step.
    pub(crate) fn with_room<T>(&self, make: impl FnOnce(&mut Room) -> Result<T>) -> Result<T> {
        let mut room = mem::take(&mut self.state.enter()?.room);
        let made = make(&mut room);
        self.state.enter()?.room = room;
        made
    }

    fn record(&self, after: After) -> Result {
        if self.records { diagnostics::states(&self.mediator, &self.view()?, after) } else { Ok(()) }
    }
}

/// The error of a label that nobody has.
pub(crate) fn no_such(what: &str, label: &CStr) -> Error {
    Error::with_fault(Fault::Caller, format_args!("there is no {what} `{}` in the engine", label.to_string_lossy()))
}
