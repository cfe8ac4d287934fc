//! The plugins that an orchestration is handed, where they are on another worker.

use std::sync::Arc;

use pntos::{Managed, Result, client};

use super::{Border, Crosses, Passed, StandIn, held::Held};
use crate::{cell::chain::Slot, controller::base, system::System};

/// The plugin for another one, `holder`. `None` if it cannot be called.
pub(crate) fn plugin(border: &Arc<Border>, plugin: usize, holder: usize) -> Option<Managed<client::CommonPlugin>> {
    let system: &System = &border.system;
    let object = system.call_within(plugin, Slot::STAND_IN, |inside, plugin| plugin.object.get(inside).to_managed())?;
    match client::CommonPlugin::pass(border, object, plugin, holder).ok()? {
        Passed::StandIn(table) => Some(table),
        // It would be called directly.
        Passed::Own(_) => None,
    }
}

macro_rules! crosses {
    ($($handle:ident: $raw:ident, $table:ident;)*) => {
        $(
            impl Crosses for client::$handle {
                fn stand_in(stand_in: StandIn<Self>, own: &pntos::Mediator) -> Result<Managed<Self>> {
                    let (system, owner) = (stand_in.system().clone(), stand_in.held.owner());
                    let table = base::table!(stand_in, &system.plugins[owner], own, $raw, $table);
                    // SAFETY: the table is of this type.
                    Ok(unsafe { Managed::from_raw(table.into_raw().cast()).unwrap_unchecked() })
                }
            }
        )*

        impl Crosses for client::CommonPlugin {
            fn stand_in(stand_in: StandIn<Self>, own: &pntos::Mediator) -> Result<Managed<Self>> {
                let (system, owner) = (stand_in.system().clone(), stand_in.held.owner());
                Ok(base::alone(stand_in, &system.plugins[owner], own))
            }

            fn pass(border: &Arc<Border>, object: Managed<Self>, from: usize, to: usize) -> Result<Passed<Self>> {
                $(
                    let object = match object.downcast::<client::$handle>() {
                        Ok(object) => return Ok(border.pass(object, from, to)?.map(Held::base, Managed::upcast)),
                        Err(object) => object,
                    };
                )*
                border.pass(object, from, to)
            }
        }
    };
}

crosses! {
    FusionPlugin: PntosFusionPlugin, fusion_plugin;
    FusionStrategyPlugin: PntosFusionStrategyPlugin, fusion_strategy_plugin;
    StateModelingPlugin: PntosStateModelingPlugin, state_modeling_plugin;
    InertialPlugin: PntosInertialPlugin, inertial_plugin;
    InitializationPlugin: PntosInitializationPlugin, initialization_plugin;
    PreprocessorPlugin: PntosPreprocessorPlugin, preprocessor_plugin;
}
