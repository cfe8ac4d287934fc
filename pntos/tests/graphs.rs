//! Random graphs of objects: made, nested, cloned, cast, passed through slots and to threads, dropped in any order. At
//! the end there is nothing left.

#[path = "support/ledger.rs"]
mod ledger;

use std::{
    ffi::{CStr, CString},
    sync::{
        Arc,
        atomic::{AtomicIsize, Ordering::SeqCst},
    },
};

use pntos::{
    Managed, Mediator, Message, Result, Timestamp, aspn,
    client::{
        self, CommonFusionStrategy, EstimateWithCovariance, GenXandP, Matrix, MessageArray, StandardDynamicsModel,
        StandardFusionStrategy, StandardStateBlock,
    },
    table,
    testing::System,
};

/// Numbers that look random, the same for the same seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next()).unwrap() % limit
    }
}

/// Counts the values that stand behind objects.
struct Counted(Arc<AtomicIsize>);

impl Counted {
    fn new(live: &Arc<AtomicIsize>) -> Self {
        live.fetch_add(1, SeqCst);
        Self(live.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

/// A filter that keeps what it is given.
struct Filter {
    estimate: pntos::Exclusive<Option<Managed<Matrix>>>,
    model: pntos::Exclusive<Option<Managed<StandardDynamicsModel>>>,
    mediator: Mediator,
    counted: Counted,
}

impl Filter {
    fn managed(mediator: &Mediator, live: &Arc<AtomicIsize>) -> Managed<StandardFusionStrategy> {
        let (estimate, model) = Default::default();
        let filter = Self { estimate, model, mediator: mediator.clone(), counted: Counted::new(live) };
        StandardFusionStrategy::implement(filter, mediator)
    }
}

impl table::StandardFusionStrategy for Filter {
    fn get_num_states(&self) -> Result<usize> {
        Ok(self.estimate.enter()?.as_ref().map_or(0, |estimate| estimate.rows()))
    }

    fn add_states(&self, estimate: Managed<Matrix>, _: Managed<Matrix>, _: Option<Managed<Matrix>>) -> Result<usize> {
        *self.estimate.enter()? = Some(estimate);
        Ok(0)
    }

    fn remove_states(&self, _: usize, _: usize) -> Result {
        *self.estimate.enter()? = None;
        Ok(())
    }

    fn get_estimate(&self) -> Result<Option<Managed<Matrix>>> {
        Ok(self.estimate.enter()?.clone())
    }

    fn set_estimate_slice(&self, estimate: Managed<Matrix>, _: usize) -> Result {
        *self.estimate.enter()? = Some(estimate);
        Ok(())
    }

    fn get_covariance(&self) -> Result<Option<Managed<Matrix>>> {
        Err(pntos::Error::new("not kept"))
    }

    fn set_covariance_block(&self, _: Managed<Matrix>, _: usize, _: usize) -> Result {
        Ok(())
    }

    fn set_covariance_slice(&self, _: Managed<Matrix>, _: usize) -> Result {
        Ok(())
    }

    fn propagate(&self, model: Managed<StandardDynamicsModel>) -> Result {
        let estimate = self.estimate.enter()?.take();
        let next = estimate.map(|estimate| model.g(estimate)).transpose()?;
        *self.estimate.enter()? = next;
        *self.model.enter()? = Some(model);
        Ok(())
    }

    fn update(&self, _: Managed<client::StandardMeasurementModel>) -> Result {
        Ok(())
    }

    fn deep_copy(&self) -> Result<Managed<StandardFusionStrategy>> {
        Ok(Self::managed(&self.mediator, &self.counted.0))
    }
}

/// A block that holds a model and makes others.
struct Block {
    label: CString,
    kept: Managed<StandardDynamicsModel>,
    mediator: Mediator,
    counted: Counted,
}

impl table::StandardStateBlock for Block {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn num_states(&self) -> usize {
        self.kept.Phi().rows()
    }

    fn receive_aux_data(&self, _: Managed<MessageArray>) -> Result {
        Ok(())
    }

    fn generate_dynamics(
        &self,
        estimate: Managed<GenXandP>,
        _: Timestamp,
        _: Timestamp,
    ) -> Result<Option<Managed<StandardDynamicsModel>>> {
        Ok(estimate.generate(&[&self.label]).map(|_| self.kept.clone()))
    }

    fn deep_copy(&self) -> Result<Managed<StandardStateBlock>> {
        let (label, kept) = (self.label.clone(), self.kept.clone());
        let copy = Self { label, kept, mediator: self.mediator.clone(), counted: Counted::new(&self.counted.0) };
        Ok(StandardStateBlock::implement(copy, &self.mediator))
    }
}

/// One reference to something.
#[derive(Clone)]
enum Held {
    Message(Managed<Message>),
    Messages(Managed<MessageArray>),
    Matrix(Managed<Matrix>),
    Estimate(Managed<EstimateWithCovariance>),
    Model(Managed<StandardDynamicsModel>),
    Filter(Managed<StandardFusionStrategy>),
    Base(Managed<CommonFusionStrategy>),
    Block(Managed<StandardStateBlock>),
    Generator(Managed<GenXandP>),
}

/// What the random calls work on.
struct World {
    random: Random,
    mediator: Mediator,
    live: Arc<AtomicIsize>,
    held: Vec<Held>,
}

impl World {
    fn matrix(&mut self) -> Managed<Matrix> {
        match self.pick() {
            Some(Held::Matrix(matrix)) if matrix.cols() == 1 => matrix,
            _ => Matrix::column(vec![1.0; 2]),
        }
    }

    fn square(&mut self) -> Managed<Matrix> {
        match self.pick() {
            Some(Held::Matrix(matrix)) if matrix.cols() == 2 => matrix,
            _ => Matrix::identity(2),
        }
    }

    fn model(&mut self) -> Managed<StandardDynamicsModel> {
        match self.pick() {
            Some(Held::Model(model)) => model,
            _ => {
                let (phi, qd) = (self.square(), self.square());
                StandardDynamicsModel::linear(phi, qd, &self.mediator).unwrap()
            }
        }
    }

    fn message(&mut self) -> Managed<Message> {
        match self.pick() {
            Some(Held::Message(message)) => message,
            _ => aspn::MeasurementTime::default().into_message("graph").unwrap(),
        }
    }

    fn pick(&mut self) -> Option<Held> {
        if self.held.is_empty() {
            return None;
        }
        let index = self.random.below(self.held.len());
        Some(self.held[index].clone())
    }

    fn make(&mut self) -> Held {
        match self.random.below(9) {
            0 => Held::Message(self.message()),
            1 => Held::Messages(MessageArray::new(vec![Some(self.message()), None, Some(self.message())])),
            2 => Held::Matrix(Matrix::column(vec![0.5; 2])),
            3 => Held::Matrix(Matrix::identity(2)),
            4 => Held::Estimate(EstimateWithCovariance::generic(vec![1.0], vec![1.0]).unwrap()),
            5 => Held::Model(self.model()),
            6 => Held::Filter(Filter::managed(&self.mediator, &self.live)),
            7 => {
                let (kept, counted) = (self.model(), Counted::new(&self.live));
                let block = Block { label: c"block".into(), kept, mediator: self.mediator.clone(), counted };
                Held::Block(StandardStateBlock::implement(block, &self.mediator))
            }
            _ => {
                let (estimate, counted) =
                    (EstimateWithCovariance::generic(vec![], vec![]).unwrap(), Counted::new(&self.live));
                Held::Generator(GenXandP::new(&self.mediator, move |labels| {
                    let _ = &counted;
                    Ok((!labels.is_empty()).then(|| estimate.clone()))
                }))
            }
        }
    }

    /// One call on one of the objects, and what comes of it.
    fn call(&mut self, held: Held) -> Option<Held> {
        match held {
            Held::Message(message) => Some(Held::Messages(MessageArray::new(vec![Some(message)]))),
            Held::Messages(messages) => {
                let nested = messages.data().get(self.random.below(4))?;
                Some(Held::Message(nested.to_managed()))
            }
            Held::Matrix(mut matrix) => {
                if let Some(elements) = matrix.data_mut() {
                    elements[0] += 1.0;
                }
                Some(Held::Matrix(matrix))
            }
            Held::Estimate(estimate) => Some(Held::Estimate(estimate)),
            Held::Model(model) => match self.random.below(2) {
                0 => Some(Held::Matrix(model.Phi().to_managed())),
                _ => model.g(self.matrix()).ok().map(Held::Matrix),
            },
            Held::Filter(filter) => {
                match self.random.below(6) {
                    0 => _ = filter.add_states(self.matrix(), self.square(), None),
                    1 => filter.set_estimate_slice(self.matrix(), 0),
                    2 => filter.propagate(self.model()),
                    3 => return filter.deep_copy().ok().map(Held::Filter),
                    4 => return filter.get_estimate().map(Held::Matrix),
                    _ => filter.remove_states(0, 1),
                }
                Some(Held::Base(filter.upcast()))
            }
            Held::Base(base) => {
                let base = base.downcast::<StandardFusionStrategy>();
                Some(Held::Filter(base.expect("it was one")))
            }
            Held::Block(block) => {
                let Some(Held::Generator(estimate)) = self.pick() else {
                    return block.deep_copy().ok().map(Held::Block);
                };
                let now = Timestamp::default();
                block.generate_dynamics(estimate, now, now).map(Held::Model)
            }
            Held::Generator(generator) => generator.generate(&[c"block"]).map(Held::Estimate),
        }
    }

    fn step(&mut self) {
        match self.random.below(5) {
            0 | 1 => {
                let made = self.make();
                self.held.push(made);
            }
            2 if !self.held.is_empty() => {
                let index = self.random.below(self.held.len());
                self.held.swap_remove(index);
            }
            3 => {
                let more = self.pick();
                self.held.extend(more);
            }
            _ => {
                if let Some(held) = self.pick() {
                    let made = self.call(held);
                    self.held.extend(made);
                }
            }
        }
    }
}

/// So many random steps; some of what they leave goes to other threads, which take as many.
fn run(seed: u64, steps: usize, threads: usize) {
    let system = System::new();
    let live = Arc::default();
    let mediator = Mediator::attached(c"graphs", system.mediator());
    let mut world = World { random: Random(seed), mediator, live, held: Vec::new() };
    for _ in 0..steps {
        world.step();
    }
    let started: Vec<_> = (0..threads)
        .map(|thread| {
            let held = world.held.clone();
            let (mediator, live) = (world.mediator.clone(), world.live.clone());
            std::thread::spawn(move || {
                let seed = seed + 1 + u64::try_from(thread).unwrap();
                let mut world = World { random: Random(seed), mediator, live, held };
                for _ in 0..steps {
                    world.step();
                }
            })
        })
        .collect();
    for thread in started {
        thread.join().unwrap();
    }
    while !world.held.is_empty() {
        let index = world.random.below(world.held.len());
        world.held.swap_remove(index);
    }
    assert_eq!(world.live.load(SeqCst), 0, "seed {seed}: values outlive their objects");
}

/// One test, so that no other takes memory meanwhile.
#[test]
fn whatever_is_done_with_objects_nothing_is_left_in_the_end() {
    run(0, 50, 2);
    pntos::testing::give_back_memory();
    for seed in 0..200 {
        let before = ledger::live();
        run(seed * 1000, 100, if seed % 10 == 0 { 3 } else { 0 });
        pntos::testing::give_back_memory();
        assert_eq!(ledger::live(), before, "seed {seed} leaves memory behind");
    }
}
