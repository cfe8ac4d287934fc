//! What an inertial is told, from the registry.

use pntos::{Mediator, Result, settings};
use pntos_nav::inertial;

/// Reads the settings in `group`.
pub(crate) fn read(mediator: &Mediator, group: &str) -> Result<inertial::Settings> {
    let default = inertial::Settings::default();
    settings::read(mediator, group, |group| {
        let expected_interval = group.get("expected_interval").positive().or(default.expected_interval);
        let buffer_length = group.get("buffer_length").positive().or(default.buffer_length);
        let longest: f64 = group.get("longest_interval").not_negative().or(10.0 * expected_interval);
        if buffer_length < expected_interval {
            group.problem(format_args!(
                "`buffer_length` is {buffer_length} s, shorter than one `expected_interval` of {expected_interval} s"
            ));
        }
        if longest > 0.0 && longest <= expected_interval {
            group.problem(format_args!(
                "`longest_interval` is {longest} s, and should be longer than the `expected_interval` of \
                 {expected_interval} s, or 0 for never"
            ));
        }
        inertial::Settings {
            expected_interval,
            buffer_length,
            longest_interval: if longest > 0.0 { longest } else { f64::INFINITY },
        }
    })
}
