//! Functions for each struct, which name its type.

use std::fmt::Write as _;

use super::{Set, Struct};

/// The codec's.
pub const LCM: Family = Family {
    about: "The ASPN-LCM codec of each struct",
    of: "lcm",
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
    of: "validation",
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
    /// What it is about, in the name of the header written by hand with the functions that take any struct.
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
    /// The header written by hand.
    fn general(&self) -> String {
        format!("aspn23_{}.h", self.of)
    }

    /// The header; that of [`general`](Self::general) includes the API's.
    pub fn header(&self, set: &Set<'_>) -> String {
        let (about, general) = (self.about, self.general());
        let guard = format!("{}_{}_STRUCTS_H", set.stem, self.of).to_uppercase();
        let is_included = if set.part.is_extension() { "" } else { " includes this header, and" };
        let mut out = set.head(&format!("{about}. \"{general}\"{is_included} says what its functions do."));
        let _ = write!(out, "#ifndef {guard}\n#define {guard}\n\n{}", set.include(&general));
        if set.part.is_extension() {
            // Tables are declared for whoever validates without the codec, too.
            out.push_str(&if self.tables { set.include("aspn23_extension.h") } else { set.include_own() });
            for header in set.headers().filter(|_| self.tables) {
                let _ = writeln!(out, "#include <{header}>");
            }
        }
        out.push_str("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
        if let Some(name) = set.extension().filter(|_| self.tables) {
            let _ = writeln!(out, "\n/** All of them, for the functions of \"aspn23_extension.h\". */");
            let _ = writeln!(out, "extern const Aspn23Extension {name};");
        }
        for item in &set.structs {
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
    pub fn source(&self, set: &Set<'_>) -> String {
        let mut out = set.head(&format!("{}.", self.about));
        let include = match set.part.is_extension() {
            true => format!("#include \"{}_{}_structs.h\"\n", set.stem, self.of),
            false => set.include(&self.general()),
        };
        let _ = write!(out, "\n{include}");
        for (item, function) in
            set.structs.iter().flat_map(|item| self.functions.iter().map(move |typed| (item, typed)))
        {
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
