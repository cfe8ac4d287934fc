//! What every open enum has: a struct around its number, so that a value which is not listed is kept.

#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident, $raw:path, $($variant:ident),* $(,)?) => {
        impl $name {
            /// The name of the value; `None` for one that this version of the API does not list.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                #[allow(unreachable_patterns, reason = "two names may stand for one number")]
                match self {
                    $(Self::$variant => Some(stringify!($variant)),)*
                    _ => None,
                }
            }
        }

        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::open_enum::debug(self.name(), self.0, f)
            }
        }

        impl From<$raw> for $name {
            fn from(raw: $raw) -> Self {
                Self(raw.0)
            }
        }

        impl From<$name> for $raw {
            fn from(value: $name) -> Self {
                Self(value.0)
            }
        }
    };
}

pub use crate::__open_enum as open_enum;

/// The name, or the number where there is none.
pub fn debug(name: Option<&str>, number: u32, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
    match name {
        Some(name) => f.write_str(name),
        None => write!(f, "{number}"),
    }
}
