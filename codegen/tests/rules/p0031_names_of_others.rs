//@ api.toml
name = "Acme"
release = "1"

[extension]
prefixes = ["Acme", "Pntos"]

[[file]]
source = "acme/sensor.rs"
header = "acme/sensor.h"
profile = "pntos"
//@ acme/sensor.rs
//! Sensors.

use crate::pntos::plugins::common::*;

/// How well a sensor works.
#[open]
pub enum Health {
    /// It works.
    ACME_HEALTH_GOOD,
}

/// A sensor.
#[plugin_kind(PNTOS_UI_PLUGIN)]
pub trait AcmeSensor {
    /// The height.
    fn height(&self) -> f64;
}
