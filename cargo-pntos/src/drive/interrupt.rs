//! Ctrl-C: the first ends the run in good order, the second ends it at once.

use pntos_rt::StopHandle;

use crate::console;
use crate::failure::Failure;

/// Exit status when a second Ctrl-C cuts a run short.
const ABORTED: i32 = 130;

/// From now on SIGINT, SIGTERM and SIGHUP ask the run to end.
pub fn stop_on_ctrl_c(stop: &StopHandle) -> Result<(), Failure> {
    let stop = stop.clone();
    ctrlc::set_handler(move || {
        if stop.is_stopped() {
            std::process::exit(ABORTED);
        }
        stop.stop();
        console::complain("ending the run; once more to end it at once");
    })
    .map_err(|error| Failure::Run(format!("Ctrl-C cannot be caught: {error}")))
}
