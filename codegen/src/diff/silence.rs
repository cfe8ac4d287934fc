//! What a side of a comparison cannot say.

use std::collections::BTreeSet;

use super::Operand;
use crate::fact::Fact;
use crate::model::Api;

/// What a side cannot say, everywhere or at places.
#[derive(Debug, Clone, Default)]
pub struct Silence {
    everywhere: BTreeSet<Fact>,
    places: BTreeSet<(Fact, String, Option<String>)>,
}

impl Silence {
    /// What C never says.
    pub fn of_headers() -> Self {
        Self { everywhere: Fact::NEVER_IN_C.into(), places: BTreeSet::new() }
    }

    /// Adds a fact: everywhere, about a declaration, or about a member of it and, after a dot, one of its parameters.
    pub fn add(&mut self, fact: Fact, item: Option<&str>, member: Option<&str>) {
        match item {
            None => {
                self.everywhere.insert(fact);
            }
            Some(item) => {
                self.places.insert((fact, item.to_owned(), member.map(str::to_owned)));
            }
        }
    }

    /// Whether a fact is missing at a place.
    pub(super) fn about(&self, fact: Fact, item: &str, member: Option<&str>) -> bool {
        let at = |member: Option<&str>| self.places.contains(&(fact, item.to_owned(), member.map(str::to_owned)));
        let slot = member.and_then(|member| member.split_once('.')).map(|(slot, _)| slot);
        self.everywhere.contains(&fact) || at(None) || at(member) || slot.is_some_and(|slot| at(Some(slot)))
    }

    pub(super) fn everywhere(&self) -> impl Iterator<Item = Fact> {
        self.everywhere.iter().copied()
    }
}

/// One side of a comparison.
#[derive(Debug, Clone)]
pub struct Side {
    /// What is described.
    pub api: Api,
    /// What it is called in the report.
    pub operand: Operand,
    /// What it cannot say.
    pub silence: Silence,
}

impl Side {
    /// A description, which says everything.
    pub fn description(name: impl Into<String>, api: Api) -> Self {
        let operand = Operand { name: name.into(), kind: "description".to_owned() };
        Self { api, operand, silence: Silence::default() }
    }

    /// Headers as they were read.
    #[cfg(feature = "clang")]
    pub fn read_headers(name: impl Into<String>, headers: crate::clang::HeaderApi) -> Self {
        let mut silence = Silence::of_headers();
        for loss in &headers.losses {
            silence.add(loss.what, loss.item.as_deref(), loss.member.as_deref());
        }
        Self::headers(name, headers.api, silence)
    }

    /// C headers, which leave out what C has no words for.
    pub fn headers(name: impl Into<String>, api: Api, silence: Silence) -> Self {
        let operand = Operand { name: name.into(), kind: "headers".to_owned() };
        Self { api, operand, silence }
    }
}
