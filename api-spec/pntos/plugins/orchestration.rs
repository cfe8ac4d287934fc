//! Orchestration plugins: who turns messages into solutions.

use crate::pntos::aspn::*;
use crate::pntos::plugins::common::*;

/// How an orchestration plugin asks for its messages: in the order of their time stamps, or at once.
///
/// Order costs delay: the controller holds messages back for a while so that late ones can take their place. What a
/// message that is asked for in both ways means is the controller's choice, as is the order without any request; the
/// reference controller delivers each message once, in the way that was asked for last. Passed by value to
/// `init_orchestration_plugin` and used during that call; `self` is the plugin's mediator.
pub trait PntosMessageStreamConfig {
    /// Asks for messages of a type in the order of their time stamps. With a `source_identifier`, only those of that
    /// source; with NULL, those of all sources.
    fn sequenced_stream_add(
        #[lent("the plugin keeps its mediator: configuring a stream does not give it away")] self: &PntosMediator,
        r#type: PntosMessageType,
        source_identifier: Option<&CStr>,
    );
    /// Takes a request of `sequenced_stream_add` back, or makes an exception from `sequenced_stream_all`.
    fn sequenced_stream_remove(
        #[lent("the plugin keeps its mediator: configuring a stream does not give it away")] self: &PntosMediator,
        r#type: PntosMessageType,
        source_identifier: Option<&CStr>,
    );
    /// Asks for every message in the order of the time stamps, or with `false` takes that back.
    fn sequenced_stream_all(
        #[lent("the plugin keeps its mediator: configuring a stream does not give it away")] self: &PntosMediator,
        enable: bool,
    );
    /// Asks for messages of a type as soon as they arrive. With a `source_identifier`, only those of that source; with
    /// NULL, those of all sources.
    fn immediate_stream_add(
        #[lent("the plugin keeps its mediator: configuring a stream does not give it away")] self: &PntosMediator,
        r#type: PntosMessageType,
        source_identifier: Option<&CStr>,
    );
    /// Takes a request of `immediate_stream_add` back, or makes an exception from `immediate_stream_all`.
    fn immediate_stream_remove(
        #[lent("the plugin keeps its mediator: configuring a stream does not give it away")] self: &PntosMediator,
        r#type: PntosMessageType,
        source_identifier: Option<&CStr>,
    );
    /// Asks for every message as soon as it arrives, or with `false` takes that back.
    fn immediate_stream_all(
        #[lent("the plugin keeps its mediator: configuring a stream does not give it away")] self: &PntosMediator,
        enable: bool,
    );
}

/// A plugin that fuses what the sensors say into solutions, alone or with fusion, inertial and state modeling plugins.
#[plugin_kind(PNTOS_ORCHESTRATION_PLUGIN)]
pub trait PntosOrchestrationPlugin: PntosCommonPlugin {
    /// Called once, after `init_plugin` and before any other function of this table.
    ///
    /// `plugins` holds the plugins it may use for its work, initialised already, or is NULL if there are none.
    /// `stream_config` says how to ask for messages, and is used before this call returns.
    fn init_orchestration_plugin(&self, plugins: Option<&PntosPluginArray>, stream_config: PntosMessageStreamConfig);
    /// Takes a message that came from outside. `sequenced` tells which of the two streams it came by.
    fn process_pntos_message(&self, message: &PntosMessage, sequenced: bool);
    /// The names of the solutions it can give, for `request_solutions`.
    ///
    /// By convention a name is in upper snake case. It contains `BEST` for the primary solution, or `DEAD_RECKONING`
    /// for one whose changes over time are trustworthy while the whole may drift. It ends with the name of the message
    /// type of the solution and `_ESTIMATE`, as in `BEST_ASPN_MEASUREMENT_POSITION_VELOCITY_ATTITUDE_ESTIMATE`. Users
    /// look for these parts in a name.
    fn get_filter_description_list(&self) -> &PntosStringArray;
    /// Gives a solution for each of the times, in the order of the times.
    ///
    /// `filter_description` is one of the names above, or NULL for the best there is. The result has one element for
    /// each time, NULL where there is no solution for that time. NULL in place of the whole result says that there is
    /// no solution of that name.
    fn request_solutions(
        &self,
        #[len(num_solution_times)] solution_times: &[AspnTypeTimestamp],
        num_solution_times: usize,
        filter_description: Option<&CStr>,
    ) -> Option<&PntosMessageArray>;
}
