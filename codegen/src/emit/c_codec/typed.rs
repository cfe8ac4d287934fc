//! Functions for each struct, which name its type.

use std::fmt::Write as _;

use super::{Struct, head};

/// The codec's.
pub const LCM: Family = Family {
    about: "The ASPN-LCM codec of each struct",
    of: "aspn23_lcm",
    tables: true,
    functions: &[
        Typed { result: "size_t", name: "lcm_encoded_size", parameters: &[Parameter::Object, ERROR] },
        Typed {
            result: "size_t",
            name: "lcm_encode",
            parameters: &[
                Parameter::Object,
                Parameter::Other("unsigned char*", "buffer"),
                Parameter::Other("size_t", "capacity"),
                ERROR,
            ],
        },
        Typed {
            result: "bool",
            name: "lcm_decode",
            parameters: &[
                Parameter::Other("const unsigned char*", "bytes"),
                Parameter::Other("size_t", "length"),
                Parameter::Room,
                Parameter::Other("const Aspn23Allocator*", "allocator"),
                ERROR,
            ],
        },
    ],
};

const ERROR: Parameter = Parameter::Other("Aspn23LcmError*", "error");

/// The validation's.
pub const VALIDATION: Family = Family {
    about: "Whether each struct makes sense",
    of: "aspn23_validation",
    tables: false,
    functions: &[Typed {
        result: "size_t",
        name: "validate",
        parameters: &[
            Parameter::Object,
            Parameter::Other("Aspn23Finding*", "findings"),
            Parameter::Other("size_t", "capacity"),
        ],
    }],
};

/// Functions that each struct has.
pub struct Family {
    about: &'static str,
    /// The header written by hand, without `.h`, with the functions that take any struct.
    of: &'static str,
    /// Whether the tables of the structs are declared there too.
    tables: bool,
    functions: &'static [Typed],
}

/// `PREFIX_NAME` of a struct, which calls `aspn23_NAME` with its table.
struct Typed {
    result: &'static str,
    name: &'static str,
    parameters: &'static [Parameter],
}

enum Parameter {
    /// The struct that is read.
    Object,
    /// The struct that is written.
    Room,
    /// Type and name.
    Other(&'static str, &'static str),
}

impl Family {
    /// The header, which that of [`Self::of`] includes.
    pub fn header(&self, structs: &[Struct<'_>]) -> String {
        let (about, of) = (self.about, self.of);
        let guard = format!("{}_STRUCTS_H", of.to_uppercase());
        let about = format!("{about}. \"{of}.h\" includes this header, and says what its functions do.");
        let mut out = head(&about);
        let _ = writeln!(out, "#ifndef {guard}\n#define {guard}\n\n#include \"../src/{of}.h\"");
        out.push_str("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
        for item in structs {
            if self.tables {
                let _ = writeln!(out, "\n/** How `{}` looks. */", item.record.name);
                let _ = writeln!(out, "extern const Aspn23Struct {};", item.table());
            } else {
                out.push('\n');
            }
            for function in self.functions {
                let _ = writeln!(out, "{};", function.head(item));
            }
        }
        out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
        out
    }

    /// The source.
    pub fn source(&self, structs: &[Struct<'_>]) -> String {
        let mut out = head(&format!("{}.", self.about));
        let _ = writeln!(out, "\n#include \"../src/{}.h\"", self.of);
        for (item, function) in structs.iter().flat_map(|item| self.functions.iter().map(move |typed| (item, typed))) {
            let _ = writeln!(out, "\n{} {{\n    {}\n}}", function.head(item), function.body(item));
        }
        out
    }
}

impl Typed {
    fn head(&self, item: &Struct<'_>) -> String {
        let record = &item.record.name;
        let parameters = self.parameters.iter().map(|parameter| match parameter {
            Parameter::Object => format!("const {record}* self"),
            Parameter::Room => format!("{record}* self"),
            Parameter::Other(ty, name) => format!("{ty} {name}"),
        });
        let parameters = parameters.collect::<Vec<_>>().join(",\n    ");
        format!("{} {}_{}(\n    {parameters})", self.result, item.prefix, self.name)
    }

    fn body(&self, item: &Struct<'_>) -> String {
        let arguments = self.parameters.iter().map(|parameter| match parameter {
            Parameter::Object | Parameter::Room => "self",
            Parameter::Other(_, name) => name,
        });
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        format!("return aspn23_{}(&{}, {arguments});", self.name, item.table())
    }
}
