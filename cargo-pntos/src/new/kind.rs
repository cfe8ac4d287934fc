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

/// Every kind, in the order of the alphabet; a test holds them against the description of the API.
pub const KINDS: [Kind; 14] = [
    Kind {
        name: "controller",
        tag: "PNTOS_CONTROLLER_PLUGIN",
        purpose: "runs a system of plugins",
        begins: "runs the plugins that it is given to their end",
    },
    Kind {
        name: "fusion",
        tag: "PNTOS_FUSION_PLUGIN",
        purpose: "makes fusion engines, which hold state blocks and measurement processors",
        begins: "an engine that joins the models of its blocks, for any strategy",
    },
    Kind {
        name: "fusion-strategy",
        tag: "PNTOS_FUSION_STRATEGY_PLUGIN",
        purpose: "makes the filters inside fusion engines",
        begins: "an extended Kalman filter",
    },
    Kind {
        name: "inertial",
        tag: "PNTOS_INERTIAL_PLUGIN",
        purpose: "makes inertials, which turn readings of a sensor into solutions",
        begins: "keeps the solutions of a device and interpolates between them",
    },
    Kind {
        name: "initialization",
        tag: "PNTOS_INITIALIZATION_PLUGIN",
        purpose: "finds the first solution that others start from",
        begins: "averages position fixes while the vehicle stands still",
    },
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
        name: "preprocessor",
        tag: "PNTOS_PREPROCESSOR_PLUGIN",
        purpose: "changes messages on their way to a filter",
        begins: "passes on one message in so many",
    },
    Kind {
        name: "registry",
        tag: "PNTOS_REGISTRY_PLUGIN",
        purpose: "keeps the settings and values that plugins share",
        begins: "groups of keys and values in memory",
    },
    Kind {
        name: "state-modeling",
        tag: "PNTOS_STATE_MODELING_PLUGIN",
        purpose: "models sensors and vehicles for fusion engines",
        begins: "a height that wanders, and position fixes that measure it",
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
