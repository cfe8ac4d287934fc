//! Enums and defines: classes of constants. Values are plain `int`s, so that unlisted ones are kept and a `switch` works.

use std::collections::HashSet;

use super::file::File;
use super::functions::Form;
use super::types::Shape;
use crate::emit::docs;
use crate::model::{Api, DefineValue, Enum, Function, Header, Item};

/// The class of an enum.
pub fn enumeration(file: &mut File<'_>, item: &Enum) {
    let class = file.class.name.clone();
    let mut about = docs::paragraphs(&item.docs);
    about.extend(docs::stability(&item.stability));
    about.push(format!("The values of `={}` in C. A value that is not listed may be met.", item.name));
    file.docs(&about, &[]);
    file.open(&format!("public final class {class}"));
    file.line(&format!("private {class}() {{}}"));
    for variant in &item.variants {
        file.line("");
        let mut about = docs::paragraphs(&variant.docs);
        about.extend(docs::stability(&variant.stability));
        file.docs(&about, &[]);
        let name = file.names.constant(variant);
        file.line(&format!("public static final int {name} = {};", integer(variant.value)));
    }
    file.line("");
    file.line("/** The name of a value, or the number of one that is not listed. */");
    file.open("public static String nameOf(int value)");
    file.open("return switch (value)");
    let mut seen = HashSet::new();
    for variant in item.variants.iter().filter(|variant| seen.insert(variant.value)) {
        let name = file.names.constant(variant);
        file.line(&format!("case {name} -> \"{name}\";"));
    }
    file.line("default -> Integer.toUnsignedString(value);");
    file.close_statement();
    file.close();
    file.close();
}

fn integer(value: u32) -> String {
    if i32::try_from(value).is_ok() { value.to_string() } else { format!("{value:#x}") }
}

/// The defines of a package.
pub fn defines(file: &mut File<'_>, api: &Api, package: &str, wanted: &dyn Fn(&Header) -> bool) {
    let about =
        "What C defines by name alone. Macros with parameters and other names of functions have no match in Java.";
    file.docs(&[about.to_owned()], &[]);
    file.open("public final class Constants");
    file.line("private Constants() {}");
    for header in api.headers.iter().filter(|header| wanted(header) && file.names.package(header) == package) {
        for item in &header.items {
            let Item::Define(define) = item else { continue };
            let name = file.names.define(header, &define.name);
            let (ty, value) = match &define.value {
                DefineValue::Integer { value, .. } => match i32::try_from(*value) {
                    Ok(value) => ("int", value.to_string()),
                    Err(_) => ("long", format!("{value}L")),
                },
                DefineValue::Text { value, .. } => ("String", format!("{value:?}")),
                DefineValue::OtherName { target } if file.names.variant(target).is_some() => {
                    ("int", file.constant(target))
                }
                DefineValue::OtherName { .. } | DefineValue::Stringify { .. } => continue,
            };
            let mut about = docs::paragraphs(&define.docs);
            if about.is_empty() {
                about.push(format!("`={}` in C.", define.name));
            }
            file.line("");
            file.docs(&about, &[]);
            file.assign(&format!("public static final {ty} {name}"), &value);
        }
    }
    file.close();
}

/// The free functions of a header.
pub fn functions<'a>(file: &mut File<'a>, header: &Header, functions: &[&'a Function]) {
    let class = file.class.name.clone();
    file.docs(&[format!("The functions of `{}`, in a library that has them.", header.path)], &[]);
    file.open(&format!("public final class {class}"));
    for function in functions {
        let (create, layouts) = form(function).descriptor(file);
        let handle = file.names.function_constant(header, &function.name);
        file.list(&format!("private static final MethodHandle {handle} = Calls.handle({create}"), &layouts, ");");
    }
    file.line("private final Symbols symbols;");
    file.line("");
    file.line("/** Looks a function up when it is called first. */");
    file.line(&format!("public {class}(SymbolLookup library) {{ symbols = new Symbols(library); }}"));
    for function in functions {
        let form = form(function);
        let arguments = form.arguments(file);
        let result = form.result(file);
        let name = file.names.function(header, &function.name);
        let mut params = form.params(file, &arguments);
        if matches!(result, Shape::Value(_)) {
            params.insert(0, "SegmentAllocator allocator".to_owned());
        }
        file.line("");
        let mut about = docs::paragraphs(&function.docs);
        about.push(format!("`={}` in C.", function.name));
        file.docs(&about, &form.tags(file, &arguments));
        file.list(&format!("public {} {name}", result.java_result(file)), &params, " {");
        file.indent();
        let symbol = format!("symbols.find(\"{}\")", function.name);
        form.downcall(file, &file.names.function_constant(header, &function.name), &symbol, &arguments, result);
        file.close();
    }
    file.close();
}

fn form(function: &Function) -> Form<'_> {
    Form {
        place: function.name.clone(),
        interface: function.name.clone(),
        signature: &function.signature,
        neutral: None,
    }
}
