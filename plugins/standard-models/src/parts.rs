//! What a model is made from.

use std::ffi::CStr;

use pntos::{
    Error, Fault, Mediator, Result,
    settings::{self, Group},
};

/// What is being made.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose {
    Block,
    Processor,
    VirtualBlock,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Self::Block => "state block",
            Self::Processor => "measurement processor",
            Self::VirtualBlock => "virtual state block",
        }
    }

    /// What the orchestration reads from the same group.
    fn shared_keys(self) -> &'static [&'static str] {
        match self {
            Self::Block => &["model", "aux", "aux_channels", "initial_estimate", "initial_covariance", "initial_sigma"],
            Self::Processor => &["model", "aux", "aux_channels", "blocks", "channel"],
            Self::VirtualBlock => &["model", "aux", "aux_channels", "source"],
        }
    }
}

/// The system and the settings of a new model.
pub(crate) struct Parts<'a> {
    pub mediator: &'a Mediator,
    pub purpose: Purpose,
    pub kind: &'a str,
    pub group: Option<String>,
}

impl Parts<'_> {
    /// Reads the settings of a kind that cannot do without.
    pub(crate) fn settings<T>(&self, read: impl FnOnce(&mut Group) -> T) -> Result<T> {
        let Some(group) = &self.group else {
            return Err(Error::with_fault(
                Fault::Caller,
                "it has settings: name the registry group that holds them in `config_group`",
            ));
        };
        settings::read(self.mediator, group, |group| {
            group.shares(self.purpose.shared_keys());
            read(group)
        })
    }

    /// Reads the settings of a kind that has a default for each of them.
    pub(crate) fn settings_or<T>(&self, default: T, read: impl FnOnce(&mut Group) -> T) -> Result<T> {
        if self.group.is_none() { Ok(default) } else { self.settings(read) }
    }

    /// Says what could not be made.
    pub(crate) fn context(&self, error: Error, label: &CStr) -> Error {
        error.context(format_args!(
            "making the {} `{}` of kind `{}`",
            self.purpose.name(),
            label.to_string_lossy(),
            self.kind
        ))
    }
}
