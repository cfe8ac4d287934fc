//! The kinds of plugin, with the table that each has.

use pntos::{client, sys};

use crate::library::null_slot;

/// A kind of plugin.
#[derive(Debug)]
pub struct Kind {
    /// The value of `plugin_type`.
    pub tag: sys::PntosPluginTypes,
    /// The C name of the table.
    pub table: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// The name of the first slot that is NULL and may not be.
    ///
    /// Its argument points to a live table of this kind.
    pub(crate) null_slot: unsafe fn(*mut sys::PntosCommonPlugin) -> Option<&'static str>,
}

macro_rules! kinds {
    ($($tag:ident $table:ident $client:ident $name:literal;)*) => {
        /// Every kind that the API has.
        pub static ALL: &[Kind] = &[$(Kind {
            tag: sys::PntosPluginTypes::$tag,
            table: stringify!($table),
            name: $name,
            null_slot: {
                unsafe fn look(raw: *mut sys::PntosCommonPlugin) -> Option<&'static str> {
                    // SAFETY: promised by the caller.
                    unsafe { null_slot::<client::$client>(raw.cast()) }
                }
                look
            },
        },)*];
    };
}

kinds! {
    PNTOS_CONTROLLER_PLUGIN PntosControllerPlugin ControllerPlugin "controller";
    PNTOS_FUSION_PLUGIN PntosFusionPlugin FusionPlugin "fusion";
    PNTOS_FUSION_STRATEGY_PLUGIN PntosFusionStrategyPlugin FusionStrategyPlugin "fusion strategy";
    PNTOS_PLATFORM_INTEGRATION_PLUGIN PntosPlatformIntegrationPlugin PlatformIntegrationPlugin "platform integration";
    PNTOS_INITIALIZATION_PLUGIN PntosInitializationPlugin InitializationPlugin "initialization";
    PNTOS_DATABASE_PLUGIN PntosCommonPlugin CommonPlugin "database";
    PNTOS_TRANSPORT_PLUGIN PntosTransportPlugin TransportPlugin "transport";
    PNTOS_UI_PLUGIN PntosUiPlugin UiPlugin "UI";
    PNTOS_ORCHESTRATION_PLUGIN PntosOrchestrationPlugin OrchestrationPlugin "orchestration";
    PNTOS_ORCHESTRATION_STRATEGY_PLUGIN PntosCommonPlugin CommonPlugin "orchestration strategy";
    PNTOS_REGISTRY_PLUGIN PntosRegistryPlugin RegistryPlugin "registry";
    PNTOS_INERTIAL_PLUGIN PntosInertialPlugin InertialPlugin "inertial";
    PNTOS_STATE_MODELING_PLUGIN PntosStateModelingPlugin StateModelingPlugin "state modeling";
    PNTOS_LOGGING_PLUGIN PntosLoggingPlugin LoggingPlugin "logging";
    PNTOS_UTILITY_PLUGIN PntosCommonPlugin CommonPlugin "utility";
    PNTOS_PREPROCESSOR_PLUGIN PntosPreprocessorPlugin PreprocessorPlugin "preprocessor";
}

/// The kind that a `plugin_type` stands for.
#[must_use]
pub fn find(tag: sys::PntosPluginTypes) -> Option<&'static Kind> {
    ALL.iter().find(|kind| kind.tag == tag)
}
