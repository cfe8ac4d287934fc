//! The kinds of plugin that a project can begin with.

/// One kind.
#[derive(Debug)]
pub struct Kind {
    /// As it is written on the command line, and as the folder of its templates.
    pub name: &'static str,
    /// The variant of `PntosPluginTypes` that its plugins carry.
    pub tag: &'static str,
    /// What plugins of the kind are for.
    pub purpose: &'static str,
    /// What the plugin does that the project begins with.
    pub begins: &'static str,
}

/// The kinds, in the order of the alphabet.
pub const KINDS: [Kind; 6] = [
    Kind {
        name: "logging",
        tag: "PNTOS_LOGGING_PLUGIN",
        purpose: "takes what plugins log",
        begins: "a line on standard error, down to a level",
    },
    Kind {
        name: "orchestration",
        tag: "PNTOS_ORCHESTRATION_PLUGIN",
        purpose: "turns messages into solutions",
        begins: "holds the latest position fix, with an uncertainty that grows",
    },
    Kind {
        name: "platform-integration",
        tag: "PNTOS_PLATFORM_INTEGRATION_PLUGIN",
        purpose: "connects the system with the platform it runs on",
        begins: "a heartbeat that tells how long the system has been up",
    },
    Kind {
        name: "transport",
        tag: "PNTOS_TRANSPORT_PLUGIN",
        purpose: "brings messages in and sends messages out",
        begins: "position fixes of its own making, at a steady rate",
    },
    Kind {
        name: "ui",
        tag: "PNTOS_UI_PLUGIN",
        purpose: "shows the system to a user",
        begins: "a line on standard output with the solutions that the system offers",
    },
    Kind {
        name: "utility",
        tag: "PNTOS_UTILITY_PLUGIN",
        purpose: "does anything else, beside the others",
        begins: "a line in the log at a steady rate",
    },
];
