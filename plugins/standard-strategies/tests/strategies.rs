//! The plugins behind their tables.

use pntos::{
    FusionType, LoggingLevel, Managed, Mediator,
    client::{FusionStrategyPlugin, Matrix, StandardDynamicsModel, StandardFusionStrategy, StandardMeasurementModel},
    plugin::{CommonPlugin, Plugin},
    testing::{Running, System, Value},
};
use standard_strategies::{Ekf, EkfJoseph, Ud};

/// A plugin in a system, and where its objects log to.
struct World {
    system: System,
    plugin: Running<FusionStrategyPlugin>,
    mediator: Mediator,
}

impl World {
    fn new(plugin: impl Plugin + CommonPlugin, settings: &[(&str, f64)]) -> Self {
        let system = System::new();
        for (key, value) in settings {
            for identifier in ["ekf", "ekf-joseph", "ud"] {
                system.set(identifier, key, *value);
            }
        }
        let plugin = system.start(plugin);
        let mediator = Mediator::attached(c"test", system.mediator());
        Self { system, plugin, mediator }
    }

    /// A filter of two independent states, 1 and 2, with variances 1 and 4.
    fn filter(&self) -> Managed<StandardFusionStrategy> {
        let base = self.plugin.new_fusion_strategy(FusionType::STANDARD_MODEL).unwrap();
        let filter = base.downcast::<StandardFusionStrategy>().unwrap();
        assert_eq!(filter.add_states(column(&[1.0, 2.0]), Matrix::diagonal(&[1.0, 4.0]), None), 0);
        filter
    }

    fn step(&self, phi: [[f64; 2]; 2], qd: [f64; 2]) -> Managed<StandardDynamicsModel> {
        StandardDynamicsModel::linear(Matrix::from_rows(phi), Matrix::diagonal(&qd), &self.mediator).unwrap()
    }

    fn measured(&self, z: f64, h: [f64; 2], r: f64) -> Managed<StandardMeasurementModel> {
        let (h, r) = (Matrix::from_rows([h]), Matrix::diagonal(&[r]));
        StandardMeasurementModel::linear(column(&[z]), h, r, &self.mediator).unwrap()
    }

    fn statistic(&self, key: &str) -> Option<Value> {
        self.plugin.shut_down();
        ["ekf", "ekf-joseph", "ud"].iter().find_map(|name| self.system.get(&format!("{name}/statistics"), key))
    }
}

fn column(elements: &[f64]) -> Managed<Matrix> {
    Matrix::column(elements.to_vec())
}

fn estimate(filter: &StandardFusionStrategy) -> Vec<f64> {
    filter.get_estimate().unwrap().data().to_vec()
}

fn covariance(filter: &StandardFusionStrategy) -> Vec<f64> {
    filter.get_covariance().unwrap().data().to_vec()
}

#[track_caller]
fn assert_close(is: &[f64], expected: &[f64]) {
    let close = is.len() == expected.len() && is.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-12);
    assert!(close, "{is:?} is not {expected:?}");
}

/// Runs a test for each of the plugins.
macro_rules! for_each_plugin {
    ($($name:ident),* $(,)?) => {
        mod ekf { $(#[test] fn $name() { super::$name(super::Ekf::default); })* }
        mod joseph { $(#[test] fn $name() { super::$name(super::EkfJoseph::default); })* }
        mod ud { $(#[test] fn $name() { super::$name(super::Ud::default); })* }
    };
}

for_each_plugin![
    makes_filters_for_the_standard_model_alone,
    moves_and_corrects_its_states,
    hands_out_what_does_not_change,
    a_copy_and_its_original_go_their_own_ways,
    a_model_may_look_at_the_filter_it_is_given_to,
    warns_once_of_each_kind_of_bad_data_and_counts_the_rest,
    reports_each_argument_that_does_not_fit,
    keeps_out_what_is_beyond_the_gate_and_says_so_once,
    finds_its_way_back_when_the_patience_of_the_gate_is_at_an_end,
    refuses_a_gate_that_is_no_probability,
];

fn makes_filters_for_the_standard_model_alone<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    assert!(world.plugin.is_fusion_type_supported(FusionType::STANDARD_MODEL));
    let other = FusionType::SAMPLED_MODEL;
    assert!(!world.plugin.is_fusion_type_supported(other));
    assert!(world.plugin.new_fusion_strategy(other).is_none());
    let base = world.plugin.new_fusion_strategy(FusionType::STANDARD_MODEL).unwrap();
    let filter = base.downcast::<StandardFusionStrategy>().unwrap();
    assert_eq!(filter.get_num_states(), 0);
    assert!(filter.get_estimate().is_none() && filter.get_covariance().is_none());
    assert_eq!(world.system.log_text(), "");
}

fn moves_and_corrects_its_states<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    let filter = world.filter();
    filter.propagate(world.step([[1.0, 0.5], [0.0, 1.0]], [1.0, 0.0]));
    assert_close(&estimate(&filter), &[2.0, 2.0]);
    assert_close(&covariance(&filter), &[3.0, 2.0, 2.0, 4.0]);
    filter.update(world.measured(6.0, [1.0, 0.0], 1.0));
    assert_close(&estimate(&filter), &[5.0, 4.0]);
    assert_close(&covariance(&filter), &[0.75, 0.5, 0.5, 3.0]);

    filter.set_estimate_slice(column(&[0.0]), 1);
    filter.set_covariance_slice(Matrix::diagonal(&[9.0]), 1);
    filter.set_covariance_block(Matrix::diagonal(&[0.25]), 0, 1);
    filter.set_covariance_block(Matrix::diagonal(&[0.25]), 1, 0);
    assert_eq!(filter.add_states(column(&[8.0]), Matrix::diagonal(&[1.0]), Some(column(&[0.5, 0.125]))), 2);
    filter.remove_states(0, 1);
    assert_close(&estimate(&filter), &[0.0, 8.0]);
    assert_close(&covariance(&filter), &[9.0, 0.125, 0.125, 1.0]);
    assert_eq!(world.system.log_text(), "");
    assert_eq!((world.statistic("steps"), world.statistic("updates")), (Some(Value::Int(1)), Some(Value::Int(1))));
}

fn hands_out_what_does_not_change<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    let filter = world.filter();
    let (x, p) = (filter.get_estimate().unwrap(), filter.get_covariance().unwrap());
    filter.propagate(world.step([[2.0, 0.0], [0.0, 2.0]], [0.0; 2]));
    assert_eq!((x.data(), p.data()), (&[1.0, 2.0][..], &[1.0, 0.0, 0.0, 4.0][..]));
    assert_eq!(estimate(&filter), [2.0, 4.0]);
    drop((x, p));
    filter.propagate(world.step([[2.0, 0.0], [0.0, 2.0]], [0.0; 2]));
    assert_eq!(estimate(&filter), [4.0, 8.0]);
    assert_close(&covariance(&filter), &[16.0, 0.0, 0.0, 64.0]);
}

fn a_copy_and_its_original_go_their_own_ways<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    let original = world.filter();
    let copy = original.deep_copy().unwrap();
    original.update(world.measured(3.0, [1.0, 0.0], 1.0));
    copy.remove_states(0, 1);
    assert_close(&estimate(&original), &[2.0, 2.0]);
    assert_eq!((estimate(&copy), covariance(&copy)), (vec![2.0], vec![4.0]));
}

fn a_model_may_look_at_the_filter_it_is_given_to<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    let filter = world.filter();
    let looks_at = filter.clone();
    let phi = Matrix::diagonal(&[1.0, 1.0]);
    let model = StandardDynamicsModel::new(phi, Matrix::zeros(2, 2), &world.mediator, move |_| {
        Ok(Matrix::column(vec![7.0, looks_at.get_covariance().unwrap().data()[3]]))
    });
    filter.propagate(model.unwrap());
    assert_eq!(estimate(&filter), [7.0, 4.0]);
    assert_eq!(world.system.log_text(), "");
}

fn warns_once_of_each_kind_of_bad_data_and_counts_the_rest<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    let filter = world.filter();
    for _ in 0..3 {
        filter.update(world.measured(f64::NAN, [1.0, 0.0], 1.0));
        filter.update(world.measured(1.0, [1.0, 0.0], -2.0));
        filter.propagate(world.step([[1.0, f64::INFINITY], [0.0, 1.0]], [0.0; 2]));
    }
    assert_eq!(estimate(&filter), [1.0, 2.0]);
    assert_eq!(covariance(&filter), [1.0, 0.0, 0.0, 4.0]);
    let warnings = world.system.log_at(LoggingLevel::WARN);
    assert_eq!(warnings.len(), 3, "{warnings:?}");
    for (warning, part) in warnings.iter().zip(["of `z`", "`R` is not positive", "of `g(x)`"]) {
        assert!(warning.contains(part), "{warning}");
    }
    assert_eq!(world.statistic("refused"), Some(Value::Int(9)));
}

fn reports_each_argument_that_does_not_fit<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[]);
    let filter = world.filter();
    let empty = filter.deep_copy().unwrap();
    empty.remove_states(0, 2);
    empty.propagate(world.step([[1.0, 0.0], [0.0, 1.0]], [0.0; 2]));
    filter.remove_states(1, 2);
    filter.set_estimate_slice(column(&[1.0]), 2);
    filter.set_covariance_slice(Matrix::zeros(3, 3), 0);
    filter.set_covariance_slice(Matrix::zeros(1, 2), 0);
    let three = Matrix::identity(3);
    filter.propagate(StandardDynamicsModel::linear(three.clone(), three, &world.mediator).unwrap());
    let one = Matrix::identity(1);
    filter.update(StandardMeasurementModel::linear(column(&[1.0]), one.clone(), one, &world.mediator).unwrap());
    assert_eq!(estimate(&filter), [1.0, 2.0]);
    let errors = world.system.log_at(LoggingLevel::ERROR);
    let parts = [
        "no states",
        "2 states from 1",
        "1 states from 2",
        "3 states from 0",
        "1 x 2",
        "`Phi` is 3 x 3",
        "`H` is 1 x 1",
    ];
    assert_eq!(errors.len(), parts.len(), "{errors:#?}");
    for (error, part) in errors.iter().zip(parts) {
        assert!(error.contains(part), "`{part}` is not in {error}");
    }
}

fn keeps_out_what_is_beyond_the_gate_and_says_so_once<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[("gate_probability", 0.999)]);
    let filter = world.filter();
    for _ in 0..2 {
        filter.update(world.measured(1e4, [1.0, 0.0], 1.0));
    }
    assert_eq!(estimate(&filter), [1.0, 2.0]);
    filter.update(world.measured(3.0, [1.0, 0.0], 1.0));
    assert_close(&estimate(&filter), &[2.0, 2.0]);
    let said = world.system.log_at(LoggingLevel::INFO);
    assert!(said.len() == 1 && said[0].contains("`gate_probability`"), "{said:?}");
    assert_eq!(world.statistic("gated"), Some(Value::Int(2)));
}

fn finds_its_way_back_when_the_patience_of_the_gate_is_at_an_end<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[("gate_probability", 0.999)]);
    let filter = world.filter();
    for _ in 0..10 {
        filter.update(world.measured(1e4, [1.0, 0.0], 1.0));
    }
    assert_eq!(estimate(&filter), [1.0, 2.0]);
    for _ in 0..2 {
        filter.update(world.measured(1e4, [1.0, 0.0], 1.0));
    }
    assert!((estimate(&filter)[0] - 6667.0).abs() < 1.0, "{:?}", estimate(&filter));
    let said = world.system.log_at(LoggingLevel::WARN);
    assert!(said.len() == 1 && said[0].contains("`gate_patience`"), "{said:?}");
    assert_eq!(world.statistic("gated"), Some(Value::Int(10)));
    let let_in = ["ekf", "ekf-joseph", "ud"].map(|name| world.system.get(&format!("{name}/statistics"), "let_in"));
    assert!(let_in.contains(&Some(Value::Int(2))), "{let_in:?}");
}

fn refuses_a_gate_that_is_no_probability<P: Plugin + CommonPlugin>(plugin: fn() -> P) {
    let world = World::new(plugin(), &[("gate_probability", 1.0)]);
    assert!(world.plugin.new_fusion_strategy(FusionType::STANDARD_MODEL).is_none());
    let errors = world.system.log_at(LoggingLevel::ERROR);
    assert!(errors[0].contains("`gate_probability` is 1, and should be 0 or above, and below 1"), "{errors:?}");
}
