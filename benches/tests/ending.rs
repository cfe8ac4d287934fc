//! A measurement that fails ends.

use pntos_benches::{StreamMode, on_message_path};

#[test]
#[should_panic(expected = "the measurement panicked")]
fn a_measurement_that_panics_ends_the_system_it_was_made_in() {
    on_message_path(StreamMode::Immediate, |_| panic!("nobody reads what was printed"));
}
