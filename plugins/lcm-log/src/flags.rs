//! What the plugin tells the controller, in the registry group that the reference system uses for it.

use pntos::Mediator;

const GROUP: &str = "controller/flags";

/// Says that nothing more comes from this transport.
pub(crate) fn finish(mediator: &Mediator) {
    match mediator.batch(GROUP) {
        Ok(flags) => flags.set_bool("ready_to_shutdown", true),
        Err(error) => mediator.error(format_args!("cannot tell the controller that the input has ended: {error}")),
    }
}

/// Says that the run has failed, and that nothing more comes. The first failure is the one that counts.
pub(crate) fn fail(mediator: &Mediator, why: &pntos::Error) {
    match mediator.batch(GROUP) {
        Ok(flags) => {
            if !flags.has_key("failed") {
                flags.set_str("failed", format!("{}: {why}", crate::IDENTIFIER).as_str());
            }
        }
        Err(error) => mediator.error(format_args!("cannot tell the controller that the run has failed: {error}")),
    }
    finish(mediator);
}
