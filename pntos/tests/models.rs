//! Tables that hold data beside their functions: made in Rust, read and called through C.

use std::ffi::{CStr, CString};

use pntos::{
    Error, Exclusive, FusionType, InertialType, Lent, Managed, Mediator, Result, Timestamp, client,
    client::{
        CommonStateModelProvider, EstimateWithCovariance, GenXandP, Matrix, StandardDynamicsModel,
        StandardMeasurementModel, StandardMeasurementProcessor, StandardStateBlock, StandardStateModelProvider,
        VirtualStateBlock,
    },
    plugin::{CommonPlugin, Init},
    pntos_object, pntos_plugin, table,
    testing::System,
};

// ANCHOR: plugin
/// A plugin that models the bias of a sensor.
#[derive(Default)]
struct Models {
    mediator: Exclusive<Option<Mediator>>,
}

impl CommonPlugin for Models {
    fn init_plugin(&self, init: Init<'_>) -> Result {
        *self.mediator.enter()? = Some(init.mediator);
        Ok(())
    }
}

#[pntos_plugin(identifier = "models")]
impl table::StateModelingPlugin for Models {
    fn is_fusion_type_supported(&self, type_: FusionType) -> Result<bool> {
        Ok(type_ == FusionType::STANDARD_MODEL)
    }

    fn new_state_model_provider(&self, type_: FusionType) -> Result<Option<Managed<CommonStateModelProvider>>> {
        let mediator = self.mediator.enter()?.clone().ok_or_else(|| Error::new("not initialised"))?;
        let provider = Provider { mediator: mediator.clone() };
        Ok((type_ == FusionType::STANDARD_MODEL).then(|| provider.into_object(&mediator).upcast()))
    }
}

// ANCHOR_END: plugin

/// Has blocks and processors, and no virtual blocks.
struct Provider {
    mediator: Mediator,
}

#[pntos_object]
impl table::StandardStateModelProvider for Provider {
    fn block_identifiers(&self) -> Vec<&CStr> {
        vec![c"bias"]
    }

    fn processor_identifiers(&self) -> Vec<&CStr> {
        vec![c"direct", c"averaged"]
    }

    fn new_block(
        &self,
        index: usize,
        _: Option<Managed<client::StandardFusionEngine>>,
        label: &CStr,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<StandardStateBlock>>> {
        let block = Bias { label: label.to_owned(), mediator: self.mediator.clone() };
        Ok((index == 0).then(|| block.into_object(&self.mediator)))
    }

    fn new_processor(
        &self,
        _: usize,
        _: Option<Managed<client::StandardFusionEngine>>,
        label: &CStr,
        labels: pntos::CStrArray<'_>,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<StandardMeasurementProcessor>>> {
        let labels = labels.iter().map(CStr::to_owned).collect();
        let processor = Direct { label: label.to_owned(), labels, mediator: self.mediator.clone() };
        Ok(Some(processor.into_object(&self.mediator)))
    }

    fn new_virtual_block(
        &self,
        _: usize,
        _: &CStr,
        _: &CStr,
        _: Option<&CStr>,
    ) -> Result<Option<Managed<VirtualStateBlock>>> {
        Ok(None)
    }
}

// ANCHOR: block
/// A state that stays as it is.
struct Bias {
    label: CString,
    mediator: Mediator,
}

#[pntos_object]
impl table::StandardStateBlock for Bias {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn num_states(&self) -> usize {
        1
    }

    fn receive_aux_data(&self, _: Managed<client::MessageArray>) -> Result {
        Ok(())
    }

    fn generate_dynamics(
        &self,
        _: Managed<GenXandP>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Option<Managed<StandardDynamicsModel>>> {
        let seconds = (to.elapsed_nsec - from.elapsed_nsec) as f64 * 1e-9;
        StandardDynamicsModel::linear(Matrix::identity(1), Matrix::diagonal(&[0.5 * seconds]), &self.mediator).map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardStateBlock>> {
        Ok(Self { label: self.label.clone(), mediator: self.mediator.clone() }.into_object(&self.mediator))
    }
}

// ANCHOR_END: block

/// Measures the first of its states.
struct Direct {
    label: CString,
    labels: Vec<CString>,
    mediator: Mediator,
}

#[pntos_object]
impl table::StandardMeasurementProcessor for Direct {
    fn label(&self) -> &CStr {
        &self.label
    }

    fn state_block_labels(&self) -> Vec<&CStr> {
        self.labels.iter().map(CString::as_c_str).collect()
    }

    fn receive_aux_data(&self, _: Managed<client::MessageArray>) -> Result {
        Ok(())
    }

    fn generate_model(
        &self,
        _: Managed<client::Message>,
        estimate: Managed<GenXandP>,
    ) -> Result<Option<Managed<StandardMeasurementModel>>> {
        let labels: Vec<&CStr> = self.labels.iter().map(CString::as_c_str).collect();
        let Some(now) = estimate.generate(&labels) else {
            return Ok(None);
        };
        let mut derivative = vec![0.0; now.estimate().len()];
        derivative[0] = 1.0;
        let derivative = Matrix::new(1, derivative.len(), derivative)?;
        let (z, noise) = (Matrix::column(vec![now.estimate()[0] + 1.0]), Matrix::identity(1));
        StandardMeasurementModel::linear(z, derivative, noise, &self.mediator).map(Some)
    }

    fn deep_copy(&self) -> Result<Managed<StandardMeasurementProcessor>> {
        let copy = Self { label: self.label.clone(), labels: self.labels.clone(), mediator: self.mediator.clone() };
        Ok(copy.into_object(&self.mediator))
    }
}

fn provider(
    system: &System,
) -> (pntos::testing::Running<client::StateModelingPlugin>, Managed<StandardStateModelProvider>) {
    let plugin = system.start::<client::StateModelingPlugin>(Models::default());
    let common = plugin.new_state_model_provider(FusionType::STANDARD_MODEL).expect("the kind is supported");
    (plugin, common.downcast().expect("the tag says what it is"))
}

fn texts(array: pntos::CStrArray<'_>) -> Vec<&CStr> {
    array.iter().collect()
}

fn mediator(system: &System) -> Mediator {
    Mediator::attached(c"models", system.mediator())
}

#[test]
fn a_list_of_names_and_its_count_come_from_one_method() {
    let system = System::new();
    let (_plugin, provider) = provider(&system);

    assert_eq!((provider.num_blocks(), provider.num_processors(), provider.num_virtual_blocks()), (1, 2, 0));
    assert_eq!(texts(provider.processor_identifiers()), [c"direct", c"averaged"]);
    // SAFETY: the object is live.
    assert!(unsafe { (*provider.as_ptr()).virtual_block_identifiers.is_null() }, "an empty list that may be NULL is");
}

#[test]
fn a_block_keeps_its_label_and_its_copy_has_one_of_its_own() {
    let system = System::new();
    let (_plugin, provider) = provider(&system);

    let block = provider.new_block(0, None, c"clock", None).expect("there is such a block");
    let copy = block.deep_copy().expect("it can be copied");

    assert_eq!((block.label(), block.num_states()), (c"clock", 1));
    assert_eq!(copy.label(), c"clock");
    assert_ne!(copy.label().as_ptr(), block.label().as_ptr());
}

#[test]
fn a_linear_model_multiplies_and_keeps_its_matrices() {
    let system = System::new();
    let (_plugin, provider) = provider(&system);
    let block = provider.new_block(0, None, c"clock", None).expect("there is such a block");
    let nothing = GenXandP::new(&mediator(&system), |_| Ok(None));

    let [from, to] = [0, 2_000_000_000].map(|elapsed_nsec| Timestamp { elapsed_nsec });
    let model = block.generate_dynamics(nothing, from, to).expect("it needs no estimate");
    drop(block);

    assert_eq!(model.Phi().data(), [1.0]);
    assert_eq!(model.Qd().data(), [1.0]);
    assert_eq!(model.g(Matrix::column(vec![7.0])).expect("it fits").data(), [7.0]);
}

#[test]
fn a_processor_asks_a_closure_for_the_estimate_of_its_blocks() {
    let system = System::new();
    let (_plugin, provider) = provider(&system);
    let processor =
        provider.new_processor(0, None, c"gnss", &[c"clock", c"lever"], None).expect("there is such a processor");
    let estimate = GenXandP::new(&mediator(&system), |labels| {
        assert_eq!(texts(labels), [c"clock", c"lever"]);
        EstimateWithCovariance::generic(vec![3.0, 4.0], vec![1.0, 0.0, 0.0, 1.0]).map(Some)
    });
    let message = pntos::aspn::MeasurementTime::default().into_message("gnss").expect("it fits");

    let model = processor.generate_model(message, estimate).expect("there is an estimate");

    assert_eq!(texts(processor.state_block_labels()), [c"clock", c"lever"]);
    assert_eq!(model.z().data(), [4.0]);
    assert_eq!((model.H().row(0), model.R().rows()), (Some(&[1.0, 0.0][..]), 1));
    assert_eq!(model.h(Matrix::column(vec![5.0, 6.0])).expect("it fits").data(), [5.0]);
}

#[test]
fn a_model_with_matrices_that_do_not_fit_is_refused() {
    let system = System::new();
    let mediator = mediator(&system);

    let dynamics = StandardDynamicsModel::linear(Matrix::identity(2), Matrix::identity(3), &mediator).unwrap_err();
    let measurement = StandardMeasurementModel::linear(
        Matrix::column(vec![1.0, 2.0]),
        Matrix::zeros(2, 5),
        Matrix::zeros(2, 5),
        &mediator,
    )
    .unwrap_err();

    assert_eq!(dynamics.to_string(), "`Qd` is 3 x 3, and should be 2 x 2");
    assert_eq!(measurement.to_string(), "`R` is 2 x 5, and should be 2 x 2");
}

#[test]
fn a_model_refuses_states_that_do_not_fit_and_names_the_caller() {
    let system = System::new();
    let model = StandardDynamicsModel::linear(Matrix::identity(2), Matrix::identity(2), &mediator(&system)).unwrap();

    let refused = model.g(Matrix::column(vec![1.0, 2.0, 3.0]));

    assert!(refused.is_err());
    let log = system.log_text();
    assert!(log.contains("`PntosStandardDynamicsModel.g` failed: `x` is 3 x 1, and should be 2 x 1"), "{log}");
    assert!(log.contains("the caller's fault"), "{log}");
}

#[test]
fn what_a_model_nests_lives_as_long_as_it_and_no_longer() {
    let system = System::new();
    let (phi, qd) = (Matrix::identity(2), Matrix::identity(2));
    let model =
        StandardDynamicsModel::new(phi.clone(), qd.clone(), &mediator(&system), |x| Ok(x.view().into())).unwrap();
    let kept = model.Phi().to_managed();

    drop(model);

    assert_eq!((phi.num_refs(), qd.num_refs()), (Some(2), Some(1)));
    assert_eq!(kept.as_ptr(), phi.as_ptr());
}

/// An inertial that is found by its base alone.
struct Outside;

#[pntos_object]
impl table::CommonInertial for Outside {
    fn request_solution_message_type(&self) -> Result<pntos::MessageType> {
        Ok(pntos::MessageType::UNDEFINED)
    }

    fn request_current_solution(&self) -> Result<Managed<client::Message>> {
        Err(Error::new("there is none"))
    }

    fn request_solution(&self, _: Timestamp) -> Result<Option<Managed<client::Message>>> {
        Ok(None)
    }

    fn request_solutions(
        &self,
        _: &[Timestamp],
        _: pntos::InertialSolutionRangeType,
    ) -> Result<Option<Managed<client::MessageArray>>> {
        Ok(None)
    }

    fn is_time_in_range(&self, _: Timestamp) -> Result<bool> {
        Ok(false)
    }

    fn request_earliest_time(&self) -> Result<Timestamp> {
        Ok(Timestamp::default())
    }

    fn request_latest_time(&self) -> Result<Timestamp> {
        Ok(Timestamp::default())
    }

    fn request_process_pntos_message_types(&self) -> Result<Managed<client::MessageTypeArray>> {
        Ok(client::MessageTypeArray::new(Vec::new()))
    }

    fn process_pntos_message(&self, _: Managed<client::Message>) -> Result {
        Ok(())
    }

    fn request_forces_and_rates(&self, _: Timestamp) -> Result<Option<Managed<client::InertialForcesRates>>> {
        Ok(None)
    }

    fn request_average_forces_and_rates(
        &self,
        _: Timestamp,
        _: Timestamp,
    ) -> Result<Option<Managed<client::InertialForcesRates>>> {
        Ok(None)
    }
}

#[test]
fn a_tag_that_says_something_else_refuses_the_cast_and_keeps_the_object() {
    let system = System::new();
    let inertial = Outside.into_object(InertialType::EXTERNAL_INERTIAL, &mediator(&system));
    assert_eq!(inertial.inertial_type(), InertialType::EXTERNAL_INERTIAL);

    let same = inertial.downcast::<client::StandardInertialMechanization>().expect_err("it is another kind");

    assert_eq!(same.num_refs(), Some(1));
}

#[test]
fn a_table_that_lacks_a_slot_is_no_table_of_the_kind_that_its_tag_says() {
    let system = System::new();
    let (_plugin, provider) = provider(&system);
    // SAFETY: nobody else uses the object, which stands for one that another vendor made badly.
    let taken = unsafe { (*provider.as_ptr()).new_block.take() };

    let common = provider.upcast().downcast::<StandardStateModelProvider>().expect_err("a slot is null");
    // SAFETY: as above.
    unsafe { (*common.as_ptr().cast::<pntos::sys::PntosStandardStateModelProvider>()).new_block = taken };

    assert!(common.downcast::<StandardStateModelProvider>().is_ok());
}

#[test]
fn a_lent_object_is_cast_without_a_reference_of_its_own() {
    let system = System::new();
    let (_plugin, provider) = provider(&system);
    let common = provider.clone().upcast();
    // SAFETY: the object lives to the end of the test.
    let lent: Lent<'_, CommonStateModelProvider> = unsafe { Lent::from_raw(common.as_ptr()) }.expect("it is there");

    let whole = lent.downcast::<StandardStateModelProvider>().expect("the tag says what it is");

    assert_eq!(whole.num_blocks(), 1);
    assert_eq!(whole.upcast().engine_type(), FusionType::STANDARD_MODEL);
    assert_eq!(provider.num_refs(), Some(2));
}

/// Makes one preprocessor, whatever is asked.
#[derive(Default)]
struct Preprocessors;

impl CommonPlugin for Preprocessors {}

#[pntos_plugin(identifier = "preprocessors")]
impl table::PreprocessorPlugin for Preprocessors {
    fn preprocessor_identifiers(&self) -> Vec<&CStr> {
        vec![c"downsample", c"turn"]
    }

    fn new_preprocessor(&self, index: usize, _: Option<&CStr>) -> Result<Option<Managed<client::Preprocessor>>> {
        Err(Error::new(format_args!("number {index} is not ready")))
    }
}

#[test]
fn a_plugin_lists_the_names_of_what_it_makes() {
    let system = System::new();
    let plugin = system.start::<client::PreprocessorPlugin>(Preprocessors);

    assert_eq!(plugin.num_preprocessors(), 2);
    assert_eq!(texts(plugin.preprocessor_identifiers()), [c"downsample", c"turn"]);
    assert!(plugin.new_preprocessor(1, None).is_none());
    assert!(system.log_text().contains("number 1 is not ready"), "{}", system.log_text());
}
