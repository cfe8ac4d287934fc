//! Every slot is called, and what is in order is not complained about: here both sides are the checker's own.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pntos::sys;
use pntos_check::{
    Finding, Sink,
    exercise::{self, Asked, Make, Trial},
    world::{self, Settings, World},
};

#[derive(Default)]
struct Notes(Mutex<Vec<Finding>>);

impl Sink for Notes {
    fn report(&self, finding: Finding) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(finding);
    }
}

impl Notes {
    fn text(&self) -> String {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let line =
            |finding: &Finding| format!("{} {:?}: {}\n", finding.rule.code, finding.slot.as_deref(), finding.what);
        all.iter().map(line).collect()
    }
}

/// A process has one world at a time.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Calls every slot of a table of the checker's own in every way.
fn drives<T: Make>(name: &str) {
    let _alone = alone();
    let table = exercise::find(name).unwrap_or_else(|| panic!("there is no table `{name}`"));
    for trial in [Trial::Ordinary, Trial::Shared, Trial::Edges] {
        let notes: &'static Notes = Box::leak(Box::default());
        let world = World::new(notes, Settings::default());
        let object = T::make(&Asked::nothing());

        // SAFETY: a live object of this table.
        unsafe { exercise::drive(world, table, object.cast(), trial) };
        world::release(object);
        world.finish();

        assert_eq!(notes.text(), "", "{trial:?}");
    }
}

macro_rules! in_order {
    ($($test:ident $table:ident;)*) => {$(
        #[test]
        fn $test() {
            drives::<sys::$table>(stringify!($table));
        }
    )*};
}

in_order! {
    has_nothing_to_say_of_a_fusion_engine_in_order PntosStandardFusionEngine;
    has_nothing_to_say_of_a_fusion_strategy_in_order PntosStandardFusionStrategy;
    has_nothing_to_say_of_a_state_block_in_order PntosStandardStateBlock;
    has_nothing_to_say_of_a_virtual_state_block_in_order PntosVirtualStateBlock;
    has_nothing_to_say_of_a_measurement_processor_in_order PntosStandardMeasurementProcessor;
    has_nothing_to_say_of_a_dynamics_model_in_order PntosStandardDynamicsModel;
    has_nothing_to_say_of_a_measurement_model_in_order PntosStandardMeasurementModel;
    has_nothing_to_say_of_a_generator_of_x_and_p_in_order PntosGenXandP;
    has_nothing_to_say_of_a_registry_in_order PntosRegistry;
}

#[test]
fn knows_every_table_that_counts_references() {
    for table in exercise::TABLES {
        assert!(exercise::find(table.name).is_some());
        for slot in table.slots {
            assert!(slot.name.starts_with(table.name), "{}", slot.name);
        }
    }
    let uncalled: Vec<&str> = exercise::TABLES
        .iter()
        .flat_map(|table| table.slots)
        .filter(|slot| slot.call.is_none())
        .map(|slot| slot.name)
        .collect();

    assert_eq!(
        uncalled,
        [
            "PntosMediator.log_message_fmt",
            "PntosControllerPlugin.take_control",
            "PntosLoggingPlugin.log_fmt",
            "PntosPlatformIntegrationPlugin.take_control",
        ]
    );
}
