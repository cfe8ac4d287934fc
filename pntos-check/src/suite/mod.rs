//! The tests.

mod arguments;
mod call;
mod endurance;
mod exercised;
pub mod kinds;
mod life;
mod loading;
mod mutation;
mod process;
mod references;
mod routine;
mod threads;
mod values;

use pntos::sys;

use crate::Judge;

/// One test of a plugin, or of the library it is in.
pub struct Test {
    /// `family::name`, unique; filters match any part of it.
    pub name: &'static str,
    /// What it looks at, in a sentence without its full stop.
    pub about: &'static str,
    /// Whom it is for.
    pub applies: Applies,
    /// Does it, in a process of its own.
    pub run: fn(&mut Judge),
}

/// Whom a test is for.
#[derive(Debug, Clone, Copy)]
pub enum Applies {
    /// The library, once.
    Library,
    /// Every plugin.
    Plugin,
    /// Plugins of these kinds.
    Kinds(&'static [sys::PntosPluginTypes]),
}

impl Applies {
    /// Whether a plugin of kind `tag` takes this test.
    #[must_use]
    pub fn to(self, tag: sys::PntosPluginTypes) -> bool {
        match self {
            Self::Library => false,
            Self::Plugin => true,
            Self::Kinds(kinds) => kinds.contains(&tag),
        }
    }
}

/// Every test, in the order in which they run and are listed.
pub fn all() -> impl Iterator<Item = &'static Test> {
    let families = [
        loading::TESTS,
        life::TESTS,
        references::TESTS,
        mutation::TESTS,
        arguments::TESTS,
        values::TESTS,
        threads::TESTS,
        endurance::TESTS,
    ];
    families.into_iter().chain(kinds::FAMILIES.iter().copied()).flatten()
}

/// The test of that name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Test> {
    all().find(|test| test.name == name)
}

/// The test that comes before all others: it finds out which plugins there are.
#[must_use]
pub fn survey() -> &'static Test {
    &loading::TESTS[0]
}
