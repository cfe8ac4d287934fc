//! The plugins that were given to this one, by kind, and the choice among those of a kind.

use std::ops::Deref;

use pntos::{
    FusionType, Handle, Managed, PluginTypes,
    client::{
        CommonPlugin, FusionPlugin, FusionStrategyPlugin, InertialPlugin, InitializationPlugin, PluginArray,
        PreprocessorPlugin, StandardStateModelProvider, StateModelingPlugin,
    },
};

use crate::{IDENTIFIER, settings::Problems};

/// A plugin's models, with the identifier of the plugin.
pub(crate) struct Provider {
    pub plugin: String,
    pub models: Managed<StandardStateModelProvider>,
}

/// The plugins of the kinds that are used here.
#[derive(Default)]
pub(crate) struct Plugins {
    pub fusion: Vec<Managed<FusionPlugin>>,
    pub strategies: Vec<Managed<FusionStrategyPlugin>>,
    pub inertials: Vec<Managed<InertialPlugin>>,
    pub initializations: Vec<Managed<InitializationPlugin>>,
    pub preprocessors: Vec<Managed<PreprocessorPlugin>>,
    pub providers: Vec<Provider>,
}

impl Plugins {
    pub(crate) fn sort(all: Option<&PluginArray>, problems: &mut Problems) -> Self {
        let mut sorted = Self::default();
        for plugin in all.iter().flat_map(|all| all.plugins().iter()).flatten() {
            let plugin = plugin.to_managed();
            let taken = match plugin.plugin_type() {
                PluginTypes::FUSION_PLUGIN => plugin.downcast().map(|plugin| sorted.fusion.push(plugin)),
                PluginTypes::FUSION_STRATEGY_PLUGIN => plugin.downcast().map(|plugin| sorted.strategies.push(plugin)),
                PluginTypes::INERTIAL_PLUGIN => plugin.downcast().map(|plugin| sorted.inertials.push(plugin)),
                PluginTypes::INITIALIZATION_PLUGIN => {
                    plugin.downcast().map(|plugin| sorted.initializations.push(plugin))
                }
                PluginTypes::PREPROCESSOR_PLUGIN => plugin.downcast().map(|plugin| sorted.preprocessors.push(plugin)),
                PluginTypes::STATE_MODELING_PLUGIN => {
                    plugin.downcast().map(|plugin| sorted.add_models(&plugin, problems))
                }
                _ => Ok(()),
            };
            if let Err(incomplete) = taken {
                problems.add(format_args!(
                    "the plugin `{}` lacks a slot that every plugin of its kind has: its author has to fill it",
                    incomplete.identifier().to_string_lossy()
                ));
            }
        }
        sorted
    }

    fn add_models(&mut self, plugin: &StateModelingPlugin, problems: &mut Problems) {
        if !plugin.is_fusion_type_supported(FusionType::STANDARD_MODEL) {
            return;
        }
        let identifier = plugin.identifier().to_string_lossy().into_owned();
        match plugin.new_state_model_provider(FusionType::STANDARD_MODEL).map(Managed::downcast) {
            Some(Ok(models)) => self.providers.push(Provider { plugin: identifier, models }),
            _ => problems.add(format_args!(
                "the plugin `{identifier}` says that it has models for the standard engine, and gives none: its log \
                 lines may say why"
            )),
        }
    }
}

/// Which plugin of a kind is used: the one that `key` names, or the only one.
pub(crate) fn choose<T>(
    kind: &str,
    key: &str,
    wanted: Option<&str>,
    candidates: &[Managed<T>],
    problems: &mut Problems,
) -> Option<Managed<T>>
where
    T: Handle + Deref<Target = CommonPlugin>,
{
    let names = || list(candidates.iter().map(|plugin| plugin.identifier().to_string_lossy()));
    match (wanted, candidates) {
        (_, []) => problems.add(format_args!("there is no {kind} plugin: name the library of one in a `[[plugin]]`")),
        (None, [only]) => return Some(only.clone()),
        (None, _) => problems.add(format_args!(
            "there are several {kind} plugins, {}: say which by `{key}` in the registry group `{IDENTIFIER}`",
            names()
        )),
        (Some(wanted), _) => {
            let found = candidates.iter().find(|plugin| plugin.identifier().to_bytes() == wanted.as_bytes());
            if found.is_none() {
                problems.add(format_args!(
                    "`{key}` in the registry group `{IDENTIFIER}` is `{wanted}`, which is no {kind} plugin: there is {}",
                    names()
                ));
            }
            return found.cloned();
        }
    }
    None
}

/// `a`, `b`; or what says that there is nothing.
pub(crate) fn list(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{}`", name.as_ref())).collect();
    if quoted.is_empty() { "none".to_owned() } else { quoted.join(", ") }
}
