//! Tables that hold data beside their functions: made in Rust, read and called through C.

#[macro_use]
#[path = "support/plugins.rs"]
mod plugins;

use std::ffi::CStr;

use pntos::{
    Error, FusionType, InertialType, Lent, Managed, Mediator, Result, Timestamp, client,
    client::{
        CommonStateModelProvider, EstimateWithCovariance, GenXandP, Matrix, StandardDynamicsModel,
        StandardMeasurementModel, StandardStateModelProvider,
    },
    pntos_object, table,
    testing::System,
};

use plugins::Plugins;

fn provider(
    plugins: &Plugins,
    system: &System,
) -> (pntos::testing::Running<client::StateModelingPlugin>, Managed<StandardStateModelProvider>) {
    let plugin = plugins.start::<client::StateModelingPlugin>(system, c"models");
    let common = plugin.new_state_model_provider(FusionType::STANDARD_MODEL).expect("the kind is supported");
    (plugin, common.downcast().expect("the tag says what it is"))
}

fn texts(array: pntos::CStrArray<'_>) -> Vec<&CStr> {
    array.iter().collect()
}

fn mediator(system: &System) -> Mediator {
    Mediator::attached(c"models", system.mediator())
}

fn a_list_of_names_and_its_count_come_from_one_method(plugins: &Plugins) {
    let system = System::new();
    let (_plugin, provider) = provider(plugins, &system);

    assert_eq!((provider.num_blocks(), provider.num_processors(), provider.num_virtual_blocks()), (1, 2, 0));
    assert_eq!(texts(provider.processor_identifiers()), [c"direct", c"averaged"]);
    // SAFETY: the object is live.
    assert!(unsafe { (*provider.as_ptr()).virtual_block_identifiers.is_null() }, "an empty list that may be NULL is");
}

fn a_block_keeps_its_label_and_its_copy_has_one_of_its_own(plugins: &Plugins) {
    let system = System::new();
    let (_plugin, provider) = provider(plugins, &system);

    let block = provider.new_block(0, None, c"clock", None).expect("there is such a block");
    let copy = block.deep_copy().expect("it can be copied");

    assert_eq!((block.label(), block.num_states()), (c"clock", 1));
    assert_eq!(copy.label(), c"clock");
    assert_ne!(copy.label().as_ptr(), block.label().as_ptr());
}

fn a_linear_model_multiplies_and_keeps_its_matrices(plugins: &Plugins) {
    let system = System::new();
    let (_plugin, provider) = provider(plugins, &system);
    let block = provider.new_block(0, None, c"clock", None).expect("there is such a block");
    let nothing = GenXandP::new(&mediator(&system), |_| Ok(None));

    let [from, to] = [0, 2_000_000_000].map(|elapsed_nsec| Timestamp { elapsed_nsec });
    let model = block.generate_dynamics(nothing, from, to).expect("it needs no estimate");
    drop(block);

    assert_eq!(model.Phi().data(), [1.0]);
    assert_eq!(model.Qd().data(), [1.0]);
    assert_eq!(model.g(Matrix::column(vec![7.0])).expect("it fits").data(), [7.0]);
}

fn a_processor_asks_a_closure_for_the_estimate_of_its_blocks(plugins: &Plugins) {
    let system = System::new();
    let (_plugin, provider) = provider(plugins, &system);
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

fn a_table_that_lacks_a_slot_is_no_table_of_the_kind_that_its_tag_says(plugins: &Plugins) {
    let system = System::new();
    let (_plugin, provider) = provider(plugins, &system);
    // SAFETY: nobody else uses the object, which stands for one that another vendor made badly.
    let taken = unsafe { (*provider.as_ptr()).new_block.take() };

    let common = provider.upcast().downcast::<StandardStateModelProvider>().expect_err("a slot is null");
    // SAFETY: as above.
    unsafe { (*common.as_ptr().cast::<pntos::sys::PntosStandardStateModelProvider>()).new_block = taken };

    assert!(common.downcast::<StandardStateModelProvider>().is_ok());
}

fn a_lent_object_is_cast_without_a_reference_of_its_own(plugins: &Plugins) {
    let system = System::new();
    let (_plugin, provider) = provider(plugins, &system);
    let common = provider.clone().upcast();
    // SAFETY: the object lives to the end of the test.
    let lent: Lent<'_, CommonStateModelProvider> = unsafe { Lent::from_raw(common.as_ptr()) }.expect("it is there");

    let whole = lent.downcast::<StandardStateModelProvider>().expect("the tag says what it is");

    assert_eq!(whole.num_blocks(), 1);
    assert_eq!(whole.upcast().engine_type(), FusionType::STANDARD_MODEL);
    assert_eq!(provider.num_refs(), Some(2));
}

fn a_plugin_lists_the_names_of_what_it_makes(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::PreprocessorPlugin>(&system, c"preprocessors");

    assert_eq!(plugin.num_preprocessors(), 2);
    assert_eq!(texts(plugin.preprocessor_identifiers()), [c"downsample", c"turn"]);
    assert!(plugin.new_preprocessor(1, None).is_none());
    assert!(system.log_text().contains("number 1 is not ready"), "{}", system.log_text());
}

/// Streams that are written down in the log of whose they are.
struct Streams;

impl table::MessageStreamConfig for Streams {
    fn sequenced_stream_add(mediator: &client::Mediator, type_: pntos::MessageType, source: Option<&CStr>) -> Result {
        let line = format!("{type_:?} from {source:?}");
        mediator.log_message(pntos::LoggingLevel::INFO, &line);
        Ok(())
    }

    fn sequenced_stream_remove(_: &client::Mediator, _: pntos::MessageType, _: Option<&CStr>) -> Result {
        Err(Error::new("there is no such stream"))
    }

    fn sequenced_stream_all(_: &client::Mediator, _: bool) -> Result {
        panic!("nobody wants all")
    }

    fn immediate_stream_add(_: &client::Mediator, _: pntos::MessageType, _: Option<&CStr>) -> Result {
        Ok(())
    }

    fn immediate_stream_remove(_: &client::Mediator, _: pntos::MessageType, _: Option<&CStr>) -> Result {
        Ok(())
    }

    fn immediate_stream_all(_: &client::Mediator, _: bool) -> Result {
        Ok(())
    }
}

#[test]
fn a_table_that_is_passed_by_value_works_on_the_mediator_it_is_called_with() {
    let system = System::new();
    let mediator = system.mediator();
    let streams = client::MessageStreamConfig::of::<Streams>();

    streams.sequenced_stream_add(&mediator, pntos::MessageType::UNDEFINED, Some(c"gnss"));
    streams.sequenced_stream_remove(&mediator, pntos::MessageType::UNDEFINED, None);
    streams.sequenced_stream_all(&mediator, true);

    assert_eq!(system.log_text(), "INFO: UNDEFINED from Some(\"gnss\")\n");
}

both_ways! {
    a_list_of_names_and_its_count_come_from_one_method,
    a_block_keeps_its_label_and_its_copy_has_one_of_its_own,
    a_linear_model_multiplies_and_keeps_its_matrices,
    a_processor_asks_a_closure_for_the_estimate_of_its_blocks,
    a_table_that_lacks_a_slot_is_no_table_of_the_kind_that_its_tag_says,
    a_lent_object_is_cast_without_a_reference_of_its_own,
    a_plugin_lists_the_names_of_what_it_makes,
}
