//! Objects whose table begins with another one: made in Rust, handed out by their base, called through C.

#[macro_use]
#[path = "support/plugins.rs"]
mod plugins;

use pntos::testing::System;
use pntos::{
    FusionType, Managed, Mediator,
    client::{self, CommonFusionStrategy, Matrix, StandardFusionStrategy},
};

use plugins::Plugins;

fn strategy(plugin: &client::FusionStrategyPlugin) -> Managed<StandardFusionStrategy> {
    let common = plugin.new_fusion_strategy(FusionType::STANDARD_MODEL).expect("the kind is supported");
    common.downcast().expect("the tag says that it is one")
}

fn an_object_is_handed_out_by_its_base_and_found_again_whole(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::FusionStrategyPlugin>(&system, c"filters");
    let strategy = strategy(&plugin);
    assert_eq!(strategy.get_num_states(), 3);
    assert_eq!(strategy.num_refs(), Some(1));
}

fn a_deep_copy_is_another_object_and_a_clone_is_another_reference(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::FusionStrategyPlugin>(&system, c"filters");
    let strategy = strategy(&plugin);
    let reference = strategy.clone();
    let copy = strategy.deep_copy().expect("it can be copied");
    assert_eq!(reference.as_ptr(), strategy.as_ptr());
    assert_ne!(copy.as_ptr(), strategy.as_ptr());
    assert_eq!((strategy.num_refs(), copy.num_refs()), (Some(2), Some(1)));
}

fn an_error_of_an_object_goes_to_the_log_and_its_caller_gets_the_neutral_value(plugins: &Plugins) {
    let system = System::new();
    let plugin = plugins.start::<client::FusionStrategyPlugin>(&system, c"filters");
    let strategy = strategy(&plugin);
    let one = || Matrix::new(1, 1, vec![1.0]).expect("it has one element");
    assert_eq!(strategy.add_states(one(), one(), None), 0);
    assert!(system.log_text().contains("there is room for no more"), "{}", system.log_text());
    assert!(system.log_text().contains("PntosStandardFusionStrategy.add_states"), "{}", system.log_text());
}

both_ways! {
    an_object_is_handed_out_by_its_base_and_found_again_whole,
    a_deep_copy_is_another_object_and_a_clone_is_another_reference,
    an_error_of_an_object_goes_to_the_log_and_its_caller_gets_the_neutral_value,
}

#[test]
#[should_panic(expected = "make it by `StandardFusionStrategy::implement`")]
fn a_base_alone_is_not_made_with_the_tag_of_the_table_that_begins_with_it() {
    let mediator = Mediator::detached(c"sample");

    let base = CommonFusionStrategy::implement((), FusionType::STANDARD_MODEL, &mediator);

    // Whoever believes the tag reads slots that are not there.
    drop(base);
}

#[test]
#[should_panic(expected = "the tag 7 is none that `FusionType` lists")]
fn a_base_alone_is_not_made_with_a_tag_that_an_extension_may_have() {
    let mediator = Mediator::detached(c"sample");

    drop(CommonFusionStrategy::implement((), FusionType(7), &mediator));
}

#[test]
fn a_base_alone_has_any_other_tag_and_is_nothing_else() {
    let base = CommonFusionStrategy::implement((), FusionType::SAMPLED_MODEL, &Mediator::detached(c"sample"));

    assert_eq!(base.engine_type(), FusionType::SAMPLED_MODEL);
    assert!(base.downcast::<StandardFusionStrategy>().is_err());
}
