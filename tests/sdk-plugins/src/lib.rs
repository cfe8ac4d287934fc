//! The plugins of the SDK's tests. The tests link this crate, and load the library that cargo makes of it beside them:
//! what holds for a plugin holds on both sides of a library's border.

mod echo;
mod empty;
mod filters;
mod full;
mod models;
mod obedient;
mod preprocessors;

use echo::Echo;
use empty::Empty;
use filters::Filters;
use full::Full;
use models::Models;
use obedient::Obedient;
use preprocessors::Preprocessors;

pntos::export_plugins![Echo, Empty, Filters, Full, Models, Obedient, Preprocessors];
