//! The rules that decide, each with a code, a verdict and a page.

use schemars::JsonSchema;
use serde::Serialize;

/// What a change means for what exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing changed; only of a whole comparison.
    Identical,
    /// What was written or built for the first works with the second as it is, whichever side it is on.
    Compatible,
    /// What exists goes on working, and what is new may only be used after a look at the other side's API version:
    /// the version has to tell the two apart.
    NewVersion,
    /// What was written or built for the first, and kept its rules, does not work with the second.
    Breaking,
}

impl Verdict {
    /// As it is written in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Identical => "identical",
            Self::Compatible => "compatible",
            Self::NewVersion => "new version",
            Self::Breaking => "breaking",
        }
    }
}

/// How something breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Break {
    /// Source that was written for the first does not compile with the second.
    Source,
    /// What was compiled for the first does not fit the second: sizes, offsets, calls, symbols, values.
    Binary,
    /// It compiles and fits, and the two sides mean different things by it.
    Meaning,
    /// Messages of the one cannot be read by the other.
    Wire,
}

impl Break {
    /// As it is written in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Binary => "binary",
            Self::Meaning => "meaning",
            Self::Wire => "wire",
        }
    }
}

macro_rules! rules {
    ($($code:ident $name:ident $verdict:ident [$($break:ident)*] $title:literal;)*) => {
        /// A rule that decides what a change means.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
        #[allow(missing_docs, reason = "a rule is explained by its title and its page")]
        pub enum Rule {
            $($name,)*
        }

        impl Rule {
            /// Every rule, in order.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its stable name, such as `D0008`.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($code),)*
                }
            }

            /// What happened, lower case.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$name => $title,)*
                }
            }

            /// What it means, unless the declaration is unstable or reserved.
            pub const fn verdict(self) -> Verdict {
                match self {
                    $(Self::$name => Verdict::$verdict,)*
                }
            }

            /// What it breaks.
            pub const fn breaks(self) -> &'static [Break] {
                match self {
                    $(Self::$name => &[$(Break::$break,)*],)*
                }
            }

            /// The page: why, and an example.
            pub const fn page(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../explain/", stringify!($code), ".md")),)*
                }
            }
        }
    };
}

rules! {
    D0001 HeaderAdded Compatible [] "a header was added";
    D0002 HeaderRemoved Breaking [Source] "a header was removed";
    D0003 NoLongerReached Breaking [Source] "a header no longer brings a declaration";
    D0004 DeclarationAdded Compatible [] "a declaration was added";
    D0005 DeclarationRemoved Breaking [Source Binary] "a declaration was removed";
    D0006 DeclarationRenamed Breaking [Source] "a declaration was renamed";
    D0007 DeclarationOfAnotherKind Breaking [Source Binary] "a declaration became one of another kind";
    D0008 MemberAppended Compatible [] "a member was appended to a struct that is only met behind pointers";
    D0009 MemberAppendedSince NewVersion [] "a member was appended that a version promises";
    D0010 MemberAppendedByValue Breaking [Binary] "a member was appended to a struct that is met by value";
    D0011 MemberInserted Breaking [Binary] "a member was added before the end";
    D0012 MemberRemoved Breaking [Source Binary] "a member was removed";
    D0013 MembersReordered Breaking [Binary] "members changed their order";
    D0014 MemberRenamed Breaking [Source] "a member was renamed";
    D0015 EmbeddedLayoutChanged Breaking [Binary] "a struct inside changed its size";
    D0016 TypeChanged Breaking [Source Binary] "a type was changed";
    D0017 ArrayLengthChanged Breaking [Binary] "the length of an array was changed";
    D0018 TypeRespelled Compatible [] "the same type has another name";
    D0019 ParametersChanged Breaking [Source Binary] "a parameter was added or removed";
    D0020 ParametersReordered Breaking [Meaning] "parameters changed their order";
    D0021 ParameterRenamed Compatible [] "a parameter was renamed";
    D0022 MayBeNull Breaking [Meaning] "a pointer may be NULL now";
    D0023 NeverNull Breaking [Meaning] "a pointer may no longer be NULL";
    D0024 OwnershipChanged Breaking [Meaning] "the ownership was changed";
    D0025 CountChanged Breaking [Meaning] "the number of elements was changed";
    D0026 ConstChanged Breaking [Source] "`const` was added or dropped";
    D0027 UnitChanged Breaking [Meaning] "the unit was changed";
    D0028 UnitStated Compatible [] "the unit is stated now";
    D0029 MayBeAbsent Breaking [Meaning] "a number may be missing now";
    D0030 NeverAbsent Breaking [Meaning] "a number may no longer be missing";
    D0031 NeutralChanged Compatible [] "a failed call returns something else";
    D0032 BaseChanged Breaking [Meaning] "the base was changed";
    D0033 BaseStated Compatible [] "the first member is a base now";
    D0034 CountingChanged Breaking [Meaning] "the way references are counted was changed";
    D0035 KindChanged Breaking [Meaning] "another variant stands for the plugin or message";
    D0036 KindStated Compatible [] "a variant stands for the plugin or message now";
    D0037 FormChanged Compatible [] "data became a table, or a table data";
    D0038 VariantAdded Compatible [] "a variant was added to an open enum";
    D0039 VariantAddedToClosed NewVersion [] "a variant was added to a closed enum";
    D0040 VariantRemoved Breaking [Source] "a variant was removed";
    D0041 VariantRenamed Breaking [Source] "a variant was renamed";
    D0042 VariantValueChanged Breaking [Binary] "the value of a variant was changed";
    D0043 MarkerMoved Compatible [] "a variant that marks another one moved with it";
    D0044 EnumOpened NewVersion [] "a closed enum was opened";
    D0045 EnumClosed Breaking [Meaning] "an open enum was closed";
    D0046 ConstantChanged Breaking [Binary] "a constant was changed";
    D0047 ConstantTypeChanged Compatible [] "the type of a constant was changed";
    D0048 VersionRaised NewVersion [] "the version of the API was raised";
    D0049 VersionLowered Breaking [Meaning] "the version of the API was lowered";
    D0050 AliasChanged Breaking [Source Binary] "a name stands for another type";
    D0051 WireChanged Breaking [Wire] "the form on the wire was changed";
    D0052 WireAdded Compatible [] "it travels now";
    D0053 WireRemoved Breaking [Wire] "it no longer travels";
    D0054 StableNow Compatible [] "it is no longer unstable";
    D0055 UnstableNow NewVersion [] "it is unstable now";
    D0056 ReservedNow Breaking [Meaning] "it is reserved now";
    D0057 InUseNow Compatible [] "it is no longer reserved";
    D0058 SinceChanged Compatible [] "the version that promises it was changed";
    D0059 DocsChanged Compatible [] "the documentation was changed";
    D0060 UnstableMayChange Compatible [] "what is unstable may change at any time";
    D0061 ReservedMayChange Compatible [] "nobody uses what is reserved";
}

impl Serialize for Rule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}
