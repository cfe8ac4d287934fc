//! The engine behind its table, with a strategy, blocks and processors that are made here.

mod parts;

use parts::{Drift, World, column};
use pntos::{
    FusionType, LoggingLevel, Managed, Timestamp,
    client::{CrossCovariances, EstimateWithCovariance, GenXandP, Matrix, MessageArray, StandardFusionEngine},
    testing::Value,
};

const SECOND: i64 = 1_000_000_000;

fn at(seconds: i64) -> Timestamp {
    Timestamp { elapsed_nsec: seconds * SECOND }
}

fn estimate(engine: &StandardFusionEngine, label: &str) -> Vec<f64> {
    engine.get_state_block_estimate(label).map_or(Vec::new(), |x| x.data().to_vec())
}

fn covariance(engine: &StandardFusionEngine, label: &str) -> Vec<f64> {
    engine.get_state_block_covariance(label).map_or(Vec::new(), |p| p.data().to_vec())
}

#[track_caller]
fn assert_close(is: &[f64], expected: &[f64]) {
    let close = is.len() == expected.len() && is.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12);
    assert!(close, "{is:?} is not {expected:?}");
}

/// `a` with two states and `b` with one, which goes together with the first of `a`.
fn with_blocks(world: &World) -> Managed<StandardFusionEngine> {
    let engine = world.engine();
    world.add_block(&engine, c"a", &[1.0, 2.0], &[4.0, 1.0, 1.0, 9.0], None);
    let cross = CrossCovariances::new(vec![(c"a".into(), column(&[0.5, 0.0]))]).unwrap();
    world.add_block(&engine, c"b", &[7.0], &[25.0], Some(cross));
    engine
}

#[test]
fn makes_engines_for_the_standard_model_alone() {
    let world = World::new();
    let other = FusionType::SAMPLED_MODEL;
    assert!(world.plugin.is_fusion_type_supported(FusionType::STANDARD_MODEL));
    assert!(!world.plugin.is_fusion_type_supported(other));
    assert!(world.plugin.new_fusion_engine(other).is_none());
}

#[test]
fn puts_the_states_of_blocks_one_after_the_other() {
    let world = World::new();
    let engine = with_blocks(&world);
    assert_eq!((engine.get_num_states(), engine.has_block("b"), engine.has_block("c")), (3, true, false));
    let labels = engine.get_state_block_labels().unwrap();
    assert!(labels.data().iter().eq([c"a", c"b"]));
    let strategy = engine.get_strategy().unwrap();
    assert_eq!(strategy.get_estimate().unwrap().data(), [1.0, 2.0, 7.0]);
    assert_eq!(strategy.get_covariance().unwrap().data(), [4.0, 1.0, 0.5, 1.0, 9.0, 0.0, 0.5, 0.0, 25.0]);
    let turned = engine.get_state_block_cross_covariance("b", "a").unwrap();
    assert_eq!((turned.rows(), turned.data()), (1, &[0.5, 0.0][..]));
    let both = engine.generate_x_and_p(&[c"b", c"a"]).unwrap();
    assert_eq!(both.estimate(), [7.0, 1.0, 2.0]);
    assert_eq!(both.covariance(), [25.0, 0.5, 0.0, 0.5, 4.0, 1.0, 0.0, 1.0, 9.0]);
    engine.remove_state_block("a");
    assert_eq!((estimate(&engine, "b"), covariance(&engine, "b")), (vec![7.0], vec![25.0]));
    assert_eq!(world.system.log_text(), "");
}

#[test]
fn sets_the_states_of_one_block_and_both_halves_of_a_cross_covariance() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.set_state_block_estimate("b", column(&[8.0]));
    engine.set_state_block_covariance("b", Matrix::diagonal(&[36.0]));
    engine.set_state_block_cross_covariance("b", "a", Matrix::from_rows([[0.25, 0.75]]));
    let strategy = engine.get_strategy().unwrap();
    assert_eq!(strategy.get_estimate().unwrap().data(), [1.0, 2.0, 8.0]);
    assert_eq!(strategy.get_covariance().unwrap().data(), [4.0, 1.0, 0.25, 1.0, 9.0, 0.75, 0.25, 0.75, 36.0]);
}

#[test]
fn moves_all_blocks_by_their_own_models() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.set_time(at(10));
    engine.propagate(at(12));
    assert_eq!(engine.get_time(), at(12));
    // A `Drift` adds 1 a second to each state, and noise of variance 1 a second.
    assert_close(&estimate(&engine, "a"), &[3.0, 4.0]);
    assert_close(&covariance(&engine, "a"), &[6.0, 1.0, 1.0, 11.0]);
    assert_close(&covariance(&engine, "b"), &[27.0]);
    assert_close(engine.get_state_block_cross_covariance("a", "b").unwrap().data(), &[0.5, 0.0]);

    engine.propagate(at(12));
    assert_eq!(world.system.log_text(), "");
    engine.propagate(at(11));
    assert_eq!(engine.get_time(), at(12));
    assert_eq!(world.system.log_at(LoggingLevel::WARN).len(), 1);
}

#[test]
fn corrects_the_blocks_of_a_processor_wherever_they_are() {
    let world = World::new();
    let engine = with_blocks(&world);
    // Sees the sum of the states of `b` and `a`, in this order, with a variance of 6.5.
    engine.add_measurement_processor(world.processor(c"sum", &[c"b", c"a"], [1.0, 1.0, 0.0]));
    engine.update("sum", world.altitude(20.0, 0));
    // The innovation 20 - 8 has the variance 25 + 4 + 2 * 0.5 + 6.5 = 36.5.
    let strategy = engine.get_strategy().unwrap();
    let x = strategy.get_estimate().unwrap();
    assert_close(x.data(), &[1.0 + 4.5 * 12.0 / 36.5, 2.0 + 12.0 / 36.5, 7.0 + 25.5 * 12.0 / 36.5]);
    engine.update("sum", world.altitude(20.0, 3));
    assert_eq!(engine.get_time(), at(3));
    // A message of the past corrects the states as they are.
    engine.update("sum", world.altitude(20.0, 2));
    assert_eq!(engine.get_time(), at(3));
    assert_eq!(world.system.log_text(), "");
}

#[test]
fn a_processor_that_makes_no_model_changes_nothing() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.add_measurement_processor(world.processor(c"sum", &[c"b", c"a"], [1.0, 1.0, 0.0]));
    engine.update("sum", world.altitude(-1.0, 0));
    assert_eq!(estimate(&engine, "a"), [1.0, 2.0]);
}

#[test]
fn a_chain_of_virtual_blocks_converts_means_covariances_and_models() {
    let world = World::new();
    let engine = with_blocks(&world);
    // Widths 2, 3, 1: doubled with their sum, and then the product of the first two and the sum of all.
    engine.add_virtual_state_block(world.scaled(c"total", c"wide", [[1.0, 1.0, 1.0]]));
    assert!(!engine.has_virtual_state_block("total"));
    engine.add_virtual_state_block(world.scaled(c"wide", c"a", [[2.0, 0.0], [0.0, 2.0], [1.0, 1.0]]));
    assert!(engine.has_virtual_state_block("total"));
    let labels = engine.get_virtual_state_block_target_labels().unwrap();
    assert!(labels.data().iter().eq([c"total", c"wide"]));

    assert_close(&estimate(&engine, "wide"), &[2.0, 4.0, 3.0]);
    assert_close(&estimate(&engine, "total"), &[9.0]);
    // 3 (a0 + a1): 9 (4 + 2 + 9).
    assert_close(&covariance(&engine, "total"), &[135.0]);
    assert_close(engine.get_state_block_cross_covariance("b", "total").unwrap().data(), &[1.5]);
    let both = engine.generate_x_and_p(&[c"total", c"b"]).unwrap();
    assert_close(both.covariance(), &[135.0, 1.5, 1.5, 25.0]);

    engine.add_measurement_processor(world.processor(c"sum", &[c"total"], [1.0]));
    engine.update("sum", world.altitude(23.15, 0));
    // The innovation has the variance 141.5; the covariances with a0, a1, b are 3 (4 + 1), 3 (1 + 9), 1.5.
    let gain = 14.15 / 141.5;
    let x = engine.get_strategy().unwrap().get_estimate().unwrap();
    assert_close(x.data(), &[1.0 + 15.0 * gain, 2.0 + 30.0 * gain, 7.0 + 1.5 * gain]);

    engine.remove_state_block("a");
    assert!(!engine.has_virtual_state_block("wide") && estimate(&engine, "total").is_empty());
    engine.remove_virtual_state_block("wide");
    engine.remove_virtual_state_block("total");
    assert!(engine.get_virtual_state_block_target_labels().is_none());
    assert_eq!(world.system.log_text(), "");
}

#[test]
fn a_measurement_through_two_virtual_blocks_of_one_block_counts_both() {
    let world = World::new();
    let engine = world.engine();
    world.add_block(&engine, c"b", &[1.0], &[1.0], None);
    engine.add_virtual_state_block(world.scaled(c"twice", c"b", [[2.0]]));
    engine.add_measurement_processor(world.processor(c"sum", &[c"b", c"twice"], [1.0, 1.0]));
    engine.update("sum", world.altitude(3.0 + 15.5, 0));
    // 3 b with a variance of 9 + 6.5.
    assert_close(&estimate(&engine, "b"), &[1.0 + 3.0]);
}

#[test]
fn refuses_circles_and_labels_that_are_taken() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.add_virtual_state_block(world.scaled(c"y", c"x", [[1.0]]));
    engine.add_virtual_state_block(world.scaled(c"z", c"y", [[1.0]]));
    engine.add_virtual_state_block(world.scaled(c"x", c"z", [[1.0]]));
    engine.add_virtual_state_block(world.scaled(c"self", c"self", [[1.0]]));
    engine.add_virtual_state_block(world.scaled(c"a", c"b", [[1.0]]));
    world.add_block(&engine, c"y", &[1.0], &[1.0], None);
    engine.add_measurement_processor(world.processor(c"p", &[c"b"], [1.0]));
    engine.add_measurement_processor(world.processor(c"p", &[c"a"], [1.0, 0.0]));
    assert_eq!(engine.get_num_states(), 3);
    let errors = world.system.log_at(LoggingLevel::ERROR);
    let parts = ["`x` would be converted from itself", "`self` would", "block `a`", "block `y`", "processor `p`"];
    assert_eq!(errors.len(), parts.len(), "{errors:#?}");
    for (error, part) in errors.iter().zip(parts) {
        assert!(error.contains(part), "`{part}` is not in {error}");
    }
}

#[test]
fn what_is_not_there_or_does_not_fit_changes_nothing_and_is_reported() {
    let world = World::new();
    let engine = with_blocks(&world);
    let tries: [(&str, &dyn Fn()); 9] = [
        ("state block `no`", &|| engine.remove_state_block("no")),
        ("virtual state block `no`", &|| engine.remove_virtual_state_block("no")),
        ("processor `no`", &|| engine.remove_measurement_processor("no")),
        ("processor `no`", &|| engine.update("no", world.altitude(1.0, 5))),
        ("`estimate` is 1 x 1", &|| engine.set_state_block_estimate("a", column(&[1.0]))),
        ("`covariance` is 1 x 1", &|| engine.set_state_block_covariance("a", Matrix::identity(1))),
        ("state block `no`", &|| engine.give_state_block_aux_data("no", MessageArray::new(Vec::new()))),
        ("before state blocks", &|| engine.set_strategy(world.strategy())),
        ("with `no`", &|| {
            let cross = CrossCovariances::new(vec![(c"no".into(), column(&[1.0]))]).unwrap();
            world.add_block(&engine, c"c", &[1.0], &[1.0], Some(cross));
        }),
    ];
    for (part, run) in tries {
        world.system.clear_log();
        run();
        let errors = world.system.log_at(LoggingLevel::ERROR);
        let part = part.trim_start_matches("with ");
        assert!(errors.len() == 1 && errors[0].contains(part), "`{part}` is not in {errors:?}");
        assert_eq!((engine.get_num_states(), estimate(&engine, "a")), (3, vec![1.0, 2.0]));
    }
    assert!(engine.get_state_block_estimate("no").is_none());
    assert!(engine.generate_x_and_p(&[c"a", c"no"]).is_none() && engine.generate_x_and_p(&[]).is_none());
}

#[test]
fn a_block_that_gives_no_dynamics_is_reported_once() {
    let world = World::new();
    let engine = with_blocks(&world);
    let broken = world.object(Drift::new(c"broken", 1).failing());
    engine.add_state_block(broken, EstimateWithCovariance::generic(vec![0.0], vec![1.0]).unwrap(), None);
    for seconds in 1..4 {
        engine.propagate(at(seconds));
    }
    assert_eq!((engine.get_time(), estimate(&engine, "a")), (at(0), vec![1.0, 2.0]));
    let errors = world.system.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("`broken` gave no dynamics"), "{errors:?}");
}

#[test]
fn a_processor_of_the_wrong_size_or_without_its_blocks_is_reported_once_and_counted() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.add_measurement_processor(world.processor(c"narrow", &[c"a"], [1.0]));
    engine.add_measurement_processor(world.processor(c"lost", &[c"a", c"gone"], [1.0, 1.0, 1.0]));
    for _ in 0..2 {
        engine.update("narrow", world.altitude(1.0, 0));
        engine.update("lost", world.altitude(1.0, 0));
    }
    assert_eq!(estimate(&engine, "a"), [1.0, 2.0]);
    let errors = world.system.log_at(LoggingLevel::ERROR);
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[0].contains("`narrow`: `H` is 1 x 1, and should be 1 x 2"), "{errors:?}");
    assert!(errors[1].contains("`lost` is over the blocks `a`, `gone`"), "{errors:?}");
    world.plugin.shut_down();
    assert_eq!(world.system.get("standard-fusion/statistics", "failed"), Some(Value::Int(4)));
}

#[test]
fn looking_ahead_moves_copies() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.set_time(at(1));
    let ahead = engine.peek_ahead(at(3), &[c"b", c"a"]).unwrap();
    assert_close(ahead.estimate(), &[9.0, 3.0, 4.0]);
    assert_close(&ahead.covariance()[..3], &[27.0, 0.5, 0.0]);
    assert_eq!((engine.get_time(), estimate(&engine, "a")), (at(1), vec![1.0, 2.0]));
    // A `Drift` counts how often it made dynamics: a copy does, and the original does not.
    assert_eq!(world.made_dynamics(), 0);
    assert!(engine.peek_ahead(at(0), &[c"a"]).is_none() && engine.peek_ahead(at(3), &[]).is_none());
    assert!(engine.peek_ahead(at(3), &[c"a", c"no"]).is_none());
    assert_eq!(engine.peek_ahead(at(1), &[c"a"]).unwrap().estimate(), [1.0, 2.0]);
    assert_eq!(world.system.log_text(), "");
}

#[test]
fn a_copy_and_its_original_go_their_own_ways() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.add_measurement_processor(world.processor(c"p", &[c"b"], [1.0]));
    engine.add_virtual_state_block(world.scaled(c"twice", c"b", [[2.0]]));
    let copy = engine.deep_copy().unwrap();
    copy.propagate(at(1));
    engine.remove_state_block("a");
    engine.remove_measurement_processor("p");
    engine.remove_virtual_state_block("twice");
    assert!(copy.has_processor("p") && copy.has_virtual_state_block("twice") && !engine.has_processor("p"));
    assert_close(&estimate(&copy, "a"), &[2.0, 3.0]);
    assert_close(&estimate(&copy, "twice"), &[16.0]);
    assert_eq!((engine.get_time(), estimate(&engine, "b")), (at(0), vec![7.0]));
}

#[test]
fn a_generator_answers_until_the_engine_moves_on_or_is_gone() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.propagate(at(1));
    let kept: Managed<GenXandP> = world.kept_generator();
    assert!(kept.generate(&[c"a"]).is_none(), "it was for the time before the step");

    engine.add_measurement_processor(world.processor(c"p", &[c"b"], [1.0]));
    engine.update("p", world.altitude(-1.0, 1));
    let kept = world.kept_generator();
    assert_close(kept.generate(&[c"a", c"b"]).unwrap().estimate(), &[2.0, 3.0, 8.0]);
    assert!(kept.generate(&[c"no"]).is_none());
    engine.set_state_block_estimate("a", column(&[0.0, 0.0]));
    assert!(kept.generate(&[c"a"]).is_none());

    engine.update("p", world.altitude(-1.0, 1));
    let kept = world.kept_generator();
    assert!(kept.generate(&[c"a"]).is_some());
    drop(engine);
    assert!(kept.generate(&[c"a"]).is_none());
}

#[test]
fn a_processor_may_add_a_block_while_it_makes_its_model() {
    let world = World::new();
    let engine = with_blocks(&world);
    let adds = world.object(world.sees(c"adds", &[c"b", c"new"], &[1.0, 1.0]).adding_to(&engine));
    engine.add_measurement_processor(adds);
    engine.update("adds", world.altitude(17.0, 0));
    assert_eq!(engine.get_num_states(), 4);
    assert!(estimate(&engine, "new")[0] > 0.0, "{}", world.system.log_text());
    engine.remove_measurement_processor("adds");
}

#[test]
fn a_circle_of_references_ends_with_the_plugin() {
    let world = World::new();
    let engine = with_blocks(&world);
    let holds = world.object(world.sees(c"holds", &[c"b"], &[1.0]).adding_to(&engine));
    let processor = holds.clone();
    engine.add_measurement_processor(holds);
    drop(engine);
    assert_eq!(processor.num_refs(), Some(2));
    world.plugin.shut_down();
    assert_eq!(processor.num_refs(), Some(1));
}

#[test]
fn auxiliary_data_goes_to_the_one_it_is_for() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.add_measurement_processor(world.processor(c"p", &[c"b"], [1.0]));
    engine.add_virtual_state_block(world.scaled(c"twice", c"b", [[2.0]]));
    let aux = || MessageArray::new(vec![Some(world.altitude(1.0, 0)), None]);
    engine.give_state_block_aux_data("a", aux());
    engine.give_measurement_processor_aux_data("p", aux());
    engine.give_virtual_state_block_aux_data("twice", aux());
    assert_eq!(world.aux(), ["a", "p", "twice"]);
}

#[test]
fn records_what_happens_if_it_is_told_to() {
    let world = World::with_setting("record", true);
    let engine = with_blocks(&world);
    engine.add_measurement_processor(world.processor(c"p", &[c"b"], [1.0]));
    let get = |group, key| world.system.get(group, key).unwrap_or_else(|| panic!("`{key}` is not in `{group}`"));

    engine.propagate(at(2));
    let states = |key| get("diagnostics/states", key);
    assert_eq!(states("time"), Value::Int(2 * SECOND));
    assert_eq!(states("after"), Value::Str("propagate".into()));
    let labels = ["a[0]", "a[1]", "b[0]"].map(String::from);
    assert_eq!(states("labels"), Value::StrArray(labels.into()));
    assert_eq!(states("estimate"), Value::DoubleArray(vec![3.0, 4.0, 9.0]));
    assert_eq!(states("sigma"), Value::DoubleArray([6.0, 11.0, 27.0].map(f64::sqrt).into()));

    engine.update("p", world.altitude(12.5, 2));
    let innovations = |key| get("diagnostics/innovations", key);
    assert_eq!(states("after"), Value::Str("update".into()));
    assert_eq!(innovations("processor"), Value::Str("p".into()));
    assert_eq!(innovations("innovation"), Value::DoubleArray(vec![3.5]));
    assert_eq!(innovations("sigma"), Value::DoubleArray(vec![33.5_f64.sqrt()]));
    assert_eq!(innovations("accepted"), Value::Bool(true));
    engine.update("p", world.altitude(f64::NAN, 2));
    assert_eq!(innovations("accepted"), Value::Bool(false));
}

#[test]
fn records_nothing_otherwise() {
    let world = World::new();
    let engine = with_blocks(&world);
    engine.propagate(at(2));
    assert!(world.system.get("diagnostics/states", "time").is_none());
}

#[test]
fn without_a_strategy_it_says_what_to_do() {
    let world = World::new();
    let engine = world.bare_engine();
    assert!(engine.get_strategy().is_none() && engine.get_state_block_labels().is_none());
    assert!(engine.get_state_block_estimate("a").is_none());
    assert_eq!(world.system.log_text(), "");
    world.add_block(&engine, c"a", &[1.0], &[1.0], None);
    let errors = world.system.log_at(LoggingLevel::ERROR);
    assert!(errors.len() == 1 && errors[0].contains("`set_strategy` comes first"), "{errors:?}");
}
