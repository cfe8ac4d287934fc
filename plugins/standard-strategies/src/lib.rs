//! Fusion strategies: extended Kalman filters for engines of the standard model, three plugins in one library.
//!
//! | identifier | the covariance after an update | when |
//! |---|---|---|
//! | `ekf` | `(I - K H) P` | the textbook's, and what the reference system computes |
//! | `ekf-joseph` | `(I - K H) P (I - K H)' + K R K'` | symmetric by construction, and positive with any gain: a good default |
//! | `ud` | of its factors `U D U'` | very good measurements of poorly known states |
//!
//! They agree as long as rounding is small beside the numbers. The arithmetic is [`pntos_nav::filter`]; its costs are there.
//!
//! # Settings
//!
//! Each plugin reads the registry group of its own identifier when it is initialised.
//!
//! | key | type | meaning |
//! |---|---|---|
//! | `gate_probability` | double, 0 | share of good measurements to let in, such as 0.999; 0 lets in all. What is further from what was expected than chi-square allows it, with a degree of freedom for each measured value, changes nothing |
//! | `gate_patience` | int, 10 | how many measurements of the same states the gate keeps out in a row before the filter is taken for wrong: then it lets them in until as many in a row would have passed; 0 never does |
//!
//! # What is refused
//!
//! Arguments that do not fit the filter are an error each time. A measurement or a step that is not finite, whose noise is
//! no covariance, or that leaves no positive variance comes from data: it changes nothing, is counted, and is warned about
//! once for each kind. So is, as information, what the gate keeps out, once for each number of values; and, as a warning, what
//! it lets in because it has kept out so many.
//!
//! When a plugin is shut down, the counts of all its filters go to the registry group `IDENTIFIER/statistics` as integers:
//! `steps`, `updates`, `gated`, `let_in`, `refused`.

#![deny(unsafe_code)]

mod counts;
mod maker;
mod snapshot;
mod strategy;

use pntos::{
    FusionType, Managed, Result,
    client::CommonFusionStrategy,
    plugin::{CommonPlugin, Init},
    pntos_plugin, table,
};
use pntos_nav::filter;

use maker::Maker;

macro_rules! strategy_plugin {
    ($(#[$documentation:meta])* $name:ident, $filter:ty, $identifier:literal) => {
        $(#[$documentation])*
        #[derive(Debug, Default)]
        pub struct $name(Maker<$filter>);

        impl CommonPlugin for $name {
            fn init_plugin(&self, init: Init<'_>) -> Result {
                self.0.start(init.mediator, $identifier)
            }

            fn shutdown_plugin(&self) -> Result {
                self.0.stop()
            }
        }

        #[pntos_plugin(identifier = $identifier)]
        impl table::FusionStrategyPlugin for $name {
            fn is_fusion_type_supported(&self, type_: FusionType) -> Result<bool> {
                Ok(type_ == FusionType::STANDARD_MODEL)
            }

            fn new_fusion_strategy(&self, type_: FusionType) -> Result<Option<Managed<CommonFusionStrategy>>> {
                if type_ == FusionType::STANDARD_MODEL { self.0.make().map(Some) } else { Ok(None) }
            }
        }
    };
}

strategy_plugin! {
    /// The plugin `ekf`.
    Ekf, filter::Ekf, "ekf"
}
strategy_plugin! {
    /// The plugin `ekf-joseph`.
    EkfJoseph, filter::Joseph, "ekf-joseph"
}
strategy_plugin! {
    /// The plugin `ud`.
    Ud, filter::Ud, "ud"
}

pntos::export_plugins![Ekf, EkfJoseph, Ud];
