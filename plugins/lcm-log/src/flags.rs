//! What the plugin tells the controller, in the registry group that the reference system uses for it.

use pntos::Mediator;

/// Says that nothing more comes from this transport.
pub(crate) fn finish(mediator: &Mediator) {
    match mediator.batch("controller/flags") {
        Ok(flags) => flags.set_bool("ready_to_shutdown", true),
        Err(error) => mediator.error(format_args!("cannot tell the controller that the input has ended: {error}")),
    }
}
