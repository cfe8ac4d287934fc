//@ api.toml
name = "Acme"
release = "1"

[extension]
prefixes = ["Acme", "ACME_"]
messages = [0xC100, 0xC1FF]

[[file]]
source = "acme/messages.rs"
header = "acme/messages.h"
profile = "aspn23"
//@ acme/messages.rs
//! Messages.

use crate::aspn23::type_header::Aspn23TypeHeader;

/// The extension's messages.
#[open]
pub enum AcmeMessageType {
    /// An `AcmePressure`.
    ACME_PRESSURE = 0xC100,
    /// An `AcmeTemperature`.
    ACME_TEMPERATURE = 13,
    /// An `AcmeHumidity`.
    ACME_HUMIDITY = ACME_PRESSURE,
}

/// A pressure.
#[base(header)]
#[message(ACME_PRESSURE)]
pub struct AcmePressure {
    /// Header of the message.
    pub header: Aspn23TypeHeader,
}

/// A temperature.
#[base(header)]
#[message(ACME_TEMPERATURE)]
pub struct AcmeTemperature {
    /// Header of the message.
    pub header: Aspn23TypeHeader,
}

/// A humidity.
#[base(header)]
#[message(ACME_HUMIDITY)]
pub struct AcmeHumidity {
    /// Header of the message.
    pub header: Aspn23TypeHeader,
}
