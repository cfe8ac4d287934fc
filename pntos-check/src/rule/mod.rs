//! The rules, each with a code, a level and a page.
//!
//! `C0001` to `C0019` are about loading, `C0020` to `C0039` about life, threads and time, `C0040` to `C0069` about
//! references and memory, `C0070` to `C0089` about the mediator, arguments and values, from `C0100` about what the
//! kinds of plugin promise, of them from `C0200` registries, transports and orchestrations. A code is never used for another rule.

/// How bad it is to break a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Works, and is worth a look.
    Warning,
    /// Breaks the API: with some controller it will not work.
    Error,
}

impl Level {
    /// As it is written in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A rule of the API that a plugin has to keep.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable name, such as `C0001`.
    pub code: &'static str,
    /// How bad it is to break it.
    pub level: Level,
    /// What is wrong when it is broken, in a few words.
    pub title: &'static str,
    /// How to repair it, in a sentence.
    pub help: &'static str,
    /// The page: why the rule is there, C code that breaks it, C code that keeps it.
    pub page: &'static str,
}

/// Declares rules: `NAME "C0001" Error "title" "help";`.
macro_rules! rules {
    ($($name:ident $code:literal $level:ident $title:literal $help:literal;)*) => {
        $(
            #[doc = concat!($code, ": ", $title, ".")]
            pub static $name: $crate::rule::Rule = $crate::rule::Rule {
                code: $code,
                level: $crate::rule::Level::$level,
                title: $title,
                help: $help,
                page: include_str!(concat!("../../explain/", $code, ".md")),
            };
        )*
        /// The rules of this file, in order.
        pub(super) const ALL: &[&$crate::rule::Rule] = &[$(&$name,)*];
    };
}

pub mod calls;
pub mod kinds;
pub mod life;
pub mod loading;
pub mod memory;
pub mod services;

/// Every family of rules, in the order of their codes.
const FAMILIES: &[&[&Rule]] = &[loading::ALL, life::ALL, memory::ALL, calls::ALL, kinds::ALL, services::ALL];

/// Every rule, in the order of the codes.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten().copied()
}

/// The rule of that code, in any case.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code.eq_ignore_ascii_case(code))
}
