//! The codec's functions for each struct, which name its type.

use std::fmt::Write as _;

use super::{Struct, head};

const HEADER_ABOUT: &str =
    "The ASPN-LCM codec of each struct. \"aspn23_lcm.h\" includes this header, and says what its functions do.";

/// `aspn23_lcm_structs.h`.
pub fn header(structs: &[Struct<'_>]) -> String {
    let mut out = head(HEADER_ABOUT);
    out.push_str("#ifndef ASPN23_LCM_STRUCTS_H\n#define ASPN23_LCM_STRUCTS_H\n\n#include \"../src/aspn23_lcm.h\"\n");
    out.push_str("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
    for item in structs {
        let (record, table) = (&item.record.name, item.table());
        let _ = writeln!(out, "\n/** How `{record}` looks. */\nextern const Aspn23Struct {table};");
        for function in functions(item) {
            let _ = writeln!(out, "{};", function.head);
        }
    }
    out.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
    out
}

/// `aspn23_lcm_structs.c`.
pub fn source(structs: &[Struct<'_>]) -> String {
    let mut out = head("The ASPN-LCM codec of each struct.");
    out.push_str("\n#include \"../src/aspn23_lcm.h\"\n");
    for function in structs.iter().flat_map(functions) {
        let _ = writeln!(out, "\n{} {{\n    {}\n}}", function.head, function.body);
    }
    out
}

struct TypedFunction {
    head: String,
    body: String,
}

fn functions(item: &Struct<'_>) -> [TypedFunction; 3] {
    let (prefix, record, table) = (item.prefix, &item.record.name, item.table());
    let function = |result: &str, name: &str, parameters: &[String], arguments: &str| {
        let parameters = parameters.join(",\n    ");
        TypedFunction {
            head: format!("{result} {prefix}_lcm_{name}(\n    {parameters})"),
            body: format!("return aspn23_lcm_{name}(&{table}, {arguments});"),
        }
    };
    let one = |text: &str| text.to_owned();
    let (self_, error) = (format!("const {record}* self"), one("Aspn23LcmError* error"));
    [
        function("size_t", "encoded_size", &[self_.clone(), error.clone()], "self, error"),
        function(
            "size_t",
            "encode",
            &[self_, one("unsigned char* buffer"), one("size_t capacity"), error.clone()],
            "self, buffer, capacity, error",
        ),
        function(
            "bool",
            "decode",
            &[
                one("const unsigned char* bytes"),
                one("size_t length"),
                format!("{record}* self"),
                one("const Aspn23Allocator* allocator"),
                error,
            ],
            "bytes, length, self, allocator, error",
        ),
    ]
}
