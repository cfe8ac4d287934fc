//! What a side of a comparison cannot say.

use std::collections::BTreeSet;

use crate::model::Api;

use super::Operand;

/// Something that a description says and C does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// How many elements a pointer leads to.
    Length,
    /// Whether a pointer may be NULL.
    Nullability,
    /// Who owns what crosses.
    Ownership,
    /// What comes back when a call fails.
    Neutral,
    /// Units, and whether a NaN means that there is no value.
    Unit,
    /// Whether other values of an enum may be met.
    Openness,
    /// Bases, and what is a table.
    Base,
    /// The variant that stands for a plugin or a message.
    Kind,
    /// How a record travels in LCM.
    Wire,
    /// The type of a constant.
    Constant,
    /// Documentation.
    Docs,
    /// What is unstable, reserved, or newer than the first version.
    Stability,
}

impl Fact {
    /// Everything that C never says.
    pub const NEVER_IN_C: [Self; 9] = [
        Self::Length,
        Self::Ownership,
        Self::Neutral,
        Self::Unit,
        Self::Openness,
        Self::Kind,
        Self::Wire,
        Self::Constant,
        Self::Stability,
    ];

    /// What a reader of headers says is lost, as far as it is compared.
    #[cfg(feature = "clang")]
    const fn lost(lost: crate::clang::Lost) -> Option<Self> {
        use crate::clang::Lost;
        Some(match lost {
            Lost::Length => Self::Length,
            Lost::Nullability => Self::Nullability,
            Lost::Ownership => Self::Ownership,
            Lost::Neutral => Self::Neutral,
            Lost::Unit => Self::Unit,
            Lost::Openness => Self::Openness,
            Lost::Base => Self::Base,
            Lost::Kind => Self::Kind,
            Lost::Wire => Self::Wire,
            Lost::Constant => Self::Constant,
            Lost::Docs => Self::Docs,
            Lost::Stability => Self::Stability,
            Lost::Macro | Lost::Spelling => return None,
        })
    }

    /// As it is written in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Length => "lengths of arrays",
            Self::Nullability => "NULL",
            Self::Ownership => "ownership",
            Self::Neutral => "what failed calls return",
            Self::Unit => "units",
            Self::Openness => "open enums",
            Self::Base => "bases",
            Self::Kind => "kinds of plugins and messages",
            Self::Wire => "LCM",
            Self::Constant => "types of constants",
            Self::Docs => "documentation",
            Self::Stability => "stability",
        }
    }
}

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
            if let Some(fact) = Fact::lost(loss.what) {
                silence.add(fact, loss.item.as_deref(), loss.member.as_deref());
            }
        }
        Self::headers(name, headers.api, silence)
    }

    /// C headers, which leave out what C has no words for.
    pub fn headers(name: impl Into<String>, api: Api, silence: Silence) -> Self {
        let operand = Operand { name: name.into(), kind: "headers".to_owned() };
        Self { api, operand, silence }
    }
}
