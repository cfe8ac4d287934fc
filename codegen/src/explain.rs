//! The rules of the description (`P`) and of C headers that are read (`H`), each with a code and a page.

use crate::diff;

macro_rules! codes {
    ($($code:ident)*) => {
        /// Stable name of a rule.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "a code is explained by its page")]
        pub enum Code {
            $($code,)*
        }

        impl Code {
            /// Every rule, in order.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The name, such as `P0012`.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$code => stringify!($code),)*
                }
            }

            /// The page: what the rule is for, an example that breaks it, one that keeps it.
            pub const fn page(self) -> &'static str {
                match self {
                    $(Self::$code => include_str!(concat!("../explain/", stringify!($code), ".md")),)*
                }
            }
        }
    };
}

codes! {
    P0001 P0002 P0003 P0004 P0005 P0006 P0007 P0008 P0009 P0010
    P0011 P0012 P0013 P0014 P0015 P0016 P0017 P0018 P0019 P0020
    P0021 P0022 P0023 P0024 P0025 P0026 P0027 P0028 P0029 P0030
    P0031 P0032 P0033 P0034 P0035 P0036 P0037
    H0001 H0002 H0003 H0004
}

/// The page of a rule of the description or of the comparison, by its name in any case.
pub fn explain(code: &str) -> Option<&'static str> {
    let description = Code::ALL.iter().find(|known| known.name().eq_ignore_ascii_case(code)).map(|known| known.page());
    description
        .or_else(|| diff::Rule::ALL.iter().find(|rule| rule.code().eq_ignore_ascii_case(code)).map(|rule| rule.page()))
}

/// The names of all rules.
pub fn codes() -> impl Iterator<Item = &'static str> {
    Code::ALL.iter().map(|code| code.name()).chain(diff::Rule::ALL.iter().map(|rule| rule.code()))
}
