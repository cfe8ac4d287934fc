//! The headers compile everywhere, alone and twice and in any order, and mean what the facts say.

mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::Folder;
use toml::{Table, Value};

/// Compilers and their modes. The first word is the program.
const COMPILERS: &[&str] = &[
    "gcc -std=c89",
    "gcc -std=c99",
    "gcc -std=c11",
    "gcc -std=c2x",
    "gcc -std=c89 -DPNTOS_NO_STDINT -DPNTOS_LONG_LONG",
    "gcc -std=c99 -DPNTOS_NO_BOOL",
    "gcc -std=c2x -DPNTOS_NO_BOOL",
    "gcc -m32 -std=c89",
    "clang -std=c89",
    "clang -std=c99",
    "clang -std=c11",
    "clang -std=c89 -DPNTOS_DISABLE_NULLABILITY",
    "tcc",
    "g++ -x c++ -std=c++98",
    "g++ -x c++ -std=c++17",
    "clang++ -x c++ -std=c++98",
];

const STRICT: &[&str] = &["-pedantic", "-Wall", "-Wextra", "-Werror"];

fn include() -> PathBuf {
    support::root().join("pntos-sys/include")
}

fn headers() -> Vec<String> {
    let api = support::api();
    api.support
        .iter()
        .map(|support| support.path.clone())
        .chain(api.headers.iter().map(|header| header.path.clone()))
        .collect()
}

/// Whether a compiler can make a program in this mode; where CI runs, it must.
fn usable(compiler: &str) -> bool {
    let folder = Folder::new();
    folder.write("empty.c", "#include <stddef.h>\nint main(void) { return 0; }\n");
    let mut words = compiler.split(' ');
    let usable = Command::new(words.next().unwrap_or_default())
        .args(words)
        .arg(folder.path().join("empty.c"))
        .arg("-o")
        .arg(folder.path().join("empty"))
        .output()
        .is_ok_and(|output| output.status.success());
    if !usable {
        assert!(std::env::var_os("CI").is_none(), "`{compiler}` is missing");
        eprintln!("skipped: `{compiler}` cannot compile here");
    }
    usable
}

/// Compiles strictly and returns what the compiler said when it refused.
fn compile(compiler: &str, source: &Path, include: &Path, out: &Path, extra: &[&str]) -> Result<(), String> {
    let mut words = compiler.split(' ');
    let output = Command::new(words.next().unwrap_or_default())
        .args(words)
        .args(STRICT)
        .arg("-I")
        .arg(include)
        .args(extra)
        .arg(source)
        .arg("-o")
        .arg(out)
        .output()
        .map_err(|error| error.to_string())?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

#[test]
fn every_header_stands_alone_and_may_come_twice() {
    let folder = Folder::new();
    let mut all = String::new();
    for header in headers() {
        let name = format!("{}.c", header.replace('/', "_"));
        let text = format!("#include <{header}>\n#include <{header}>\nextern int unit;\n");
        folder.write(&name, &text);
        let _ = writeln!(all, "{name}");
    }
    for compiler in COMPILERS.iter().filter(|compiler| usable(compiler)) {
        for name in all.lines() {
            let source = folder.path().join(name);
            let out = folder.path().join("unit.o");
            if let Err(said) = compile(compiler, &source, &include(), &out, &["-c"]) {
                panic!("{compiler}, {name}:\n{said}");
            }
        }
    }
}

#[test]
fn headers_may_come_in_any_order() {
    let folder = Folder::new();
    let headers = headers();
    let forward: String = headers.iter().map(|header| format!("#include <{header}>\n")).collect();
    let backward: String = headers.iter().rev().map(|header| format!("#include <{header}>\n")).collect();
    for (name, text) in [("forward.c", forward), ("backward.c", backward)] {
        folder.write(name, &format!("{text}extern int unit;\n"));
        for compiler in COMPILERS.iter().filter(|compiler| usable(compiler)) {
            let out = folder.path().join("unit.o");
            if let Err(said) = compile(compiler, &folder.path().join(name), &include(), &out, &["-c"]) {
                panic!("{compiler}, {name}:\n{said}");
            }
        }
    }
}

fn list<'a>(table: &'a Table, key: &str) -> Vec<&'a Table> {
    match table.get(key) {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_table).collect(),
        _ => Vec::new(),
    }
}

fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A declaration of `name` with a type as the facts write it.
fn declare(ty: &str, name: &str) -> String {
    if let Some((before, after)) = ty.split_once("(*)") {
        format!("{before}(*{name}){after}")
    } else if let Some((before, after)) = ty.split_once('[') {
        format!("{before} {name}[{after}")
    } else {
        format!("{ty} {name}")
    }
}

/// A C program that uses every name of the facts with the type that the facts give it.
fn every_name() -> String {
    let mut out = String::from(
        "#include <pntos.h>\n#include <pntos/extended_messages.h>\n#include <stdarg.h>\n#include <string.h>\n\n",
    );
    let mut calls = String::new();
    for name in ["pntos-api.toml", "aspn23-api.toml"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts").join(name);
        let document: Table =
            std::fs::read_to_string(path).expect("the facts are there").parse().expect("the facts are TOML");
        for item in list(&document, "enum") {
            let name = text(item, "name");
            let _ = writeln!(out, "static int values_of_{name}(enum {name} value)\n{{");
            for variant in list(item, "variant") {
                let variant = text(variant, "name");
                let _ = writeln!(out, "    if (value == {variant}) return (int){variant};");
            }
            let _ = writeln!(out, "    return -1;\n}}\n");
            let _ = writeln!(calls, "    sum += values_of_{name}((enum {name})0);");
        }
        for item in list(&document, "struct") {
            let name = text(item, "name");
            let _ = writeln!(out, "static int members_of_{name}(struct {name}* it)\n{{");
            let fields = list(item, "field");
            let mut uses = String::new();
            for (index, field) in fields.iter().enumerate() {
                let (ty, field) = (text(field, "type"), text(field, "name"));
                if ty.contains('[') {
                    let _ = writeln!(out, "    double* m{index} = it->{field};");
                } else {
                    let _ = writeln!(out, "    {} = it->{field};", declare(ty, &format!("m{index}")));
                }
                let _ = writeln!(uses, "    used += sizeof m{index};");
            }
            let _ = writeln!(out, "    size_t used = 0;\n{uses}    return (int)used;\n}}\n");
            let _ = writeln!(calls, "    {{ {name} it; memset(&it, 0, sizeof it); sum += members_of_{name}(&it); }}");
        }
        for item in list(&document, "function") {
            let name = text(item, "name");
            let params: Vec<&str> = list(item, "param").iter().map(|param| text(param, "type")).collect();
            let params = if params.is_empty() { "void".to_owned() } else { params.join(", ") };
            let _ = writeln!(calls, "    {{ {} (*f)({params}) = {name}; sum += f != 0; }}", text(item, "ret"));
        }
        for item in list(&document, "typedef") {
            let _ = writeln!(calls, "    sum += (int)sizeof({});", text(item, "name"));
        }
        for item in list(&document, "define") {
            let name = text(item, "name");
            match text(item, "kind") {
                "function_alias" => {
                    let _ = writeln!(calls, "    sum += {name} != 0;");
                }
                "enum_alias" => {
                    let _ = writeln!(calls, "    sum += (int){name};");
                }
                _ if item.contains_key("int_value") && !name.starts_with("__") => {
                    let _ = writeln!(calls, "    sum += {name};");
                }
                _ => {}
            }
        }
    }
    calls.push_str("    sum += strcmp(PNTOS_PLUGIN_MAGIC_SYMBOL_STR, PNTOS_STR_EXPAND(PNTOS_PLUGIN_MAGIC_SYMBOL));\n");
    let _ = writeln!(out, "int all(void)\n{{\n    int sum = 0;\n{calls}    return sum;\n}}");
    out
}

#[test]
fn a_c_source_with_every_name_of_the_facts_compiles_without_a_warning() {
    let folder = Folder::new();
    folder.write("names.c", &format!("int all(void);\n{}", every_name()));
    for compiler in COMPILERS.iter().filter(|compiler| usable(compiler)) {
        let source = folder.path().join("names.c");
        let out = folder.path().join("names.o");
        let extra = ["-c", "-Wno-address"];
        if let Err(said) = compile(compiler, &source, &include(), &out, &extra) {
            panic!("{compiler}:\n{said}");
        }
    }
}

/// A C program that prints a layout file from what its compiler thinks.
fn probe(rows: &[Vec<String>]) -> String {
    let mut out = String::from(
        "#include <pntos.h>\n#include <pntos/extended_messages.h>\n#include <stddef.h>\n#include <stdio.h>\n\n\
         int main(void)\n{\n",
    );
    for row in rows {
        let (record, member) = (row[0].as_str(), row[1].as_str());
        if let Some(name) = record.strip_prefix('@') {
            let _ = writeln!(
                out,
                "    {{ struct aligned {{ char c; {name} x; }};\n      printf(\"@{name}\\t-\\t0\\t%u\\t%u\\n\", \
                 (unsigned)sizeof({name}), (unsigned)offsetof(struct aligned, x)); }}"
            );
        } else if member == "-" {
            let _ = writeln!(
                out,
                "    {{ struct aligned {{ char c; {record} x; }};\n      printf(\"{record}\\t-\\t0\\t%u\\t%u\\n\", \
                 (unsigned)sizeof({record}), (unsigned)offsetof(struct aligned, x)); }}"
            );
        } else {
            // The alignment of a member is a fact about its type; the offset is what this checks.
            let _ = writeln!(
                out,
                "    printf(\"{record}\\t{member}\\t%u\\t%u\\t{}\\n\", (unsigned)offsetof({record}, {member}), \
                 (unsigned)sizeof(((struct {record}*)0)->{member}));",
                row[4]
            );
        }
    }
    out.push_str("    return 0;\n}\n");
    out
}

#[test]
fn compiled_programs_see_the_layouts_of_the_facts() {
    for (compiler, facts) in [
        ("gcc -std=c89", "layout-lp64.tsv"),
        ("clang -std=c11", "layout-lp64.tsv"),
        ("gcc -m32 -std=c89", "layout-ilp32.tsv"),
    ] {
        if !usable(compiler) {
            continue;
        }
        let rows = support::facts(facts);
        let folder = Folder::new();
        folder.write("probe.c", &probe(&rows));
        let program = folder.path().join("probe");
        if let Err(said) = compile(compiler, &folder.path().join("probe.c"), &include(), &program, &[]) {
            panic!("{compiler}:\n{said}");
        }
        let output = Command::new(&program).output().expect("the probe runs");
        let printed = String::from_utf8(output.stdout).expect("the probe prints text");
        let expected: String = rows.iter().map(|row| row.join("\t") + "\n").collect();
        assert_eq!(printed, expected, "{compiler}");
    }
}

/// A C source that compiles only if its compiler agrees with a layout file; nothing has to run.
fn assertions(rows: &[Vec<String>]) -> String {
    let mut out = String::from("#include <pntos.h>\n#include <pntos/extended_messages.h>\n#include <stddef.h>\n\n");
    for (index, row) in rows.iter().enumerate() {
        let (record, member, offset, size) = (row[0].trim_start_matches('@'), row[1].as_str(), &row[2], &row[3]);
        let condition = if member == "-" {
            format!("sizeof({record}) == {size}")
        } else {
            format!("offsetof({record}, {member}) == {offset} && sizeof(((struct {record}*)0)->{member}) == {size}")
        };
        let _ = writeln!(out, "typedef char row_{index}[{condition} ? 1 : -1];");
    }
    out
}

#[test]
fn a_compiler_for_another_machine_sees_the_layouts_of_the_facts() {
    let compiler = "arm-linux-gnueabihf-gcc -std=c89";
    if Command::new("arm-linux-gnueabihf-gcc").arg("--version").output().is_err() {
        eprintln!("skipped: `{compiler}` is not installed");
        return;
    }
    let folder = Folder::new();
    let out = folder.path().join("layout.o");
    folder.write("arm.c", &assertions(&support::facts("layout-arm-linux-gnueabihf.tsv")));
    if let Err(said) = compile(compiler, &folder.path().join("arm.c"), &include(), &out, &["-c"]) {
        panic!("{compiler}:\n{said}");
    }
    folder.write("other.c", &assertions(&support::facts("layout-lp64.tsv")));
    compile(compiler, &folder.path().join("other.c"), &include(), &out, &["-c"])
        .expect_err("the layout of another machine is refused");
}

#[test]
fn short_enums_are_refused_with_the_option_that_caused_them() {
    let compiler = "gcc -std=c89";
    if !usable(compiler) {
        return;
    }
    let folder = Folder::new();
    folder.write("short.c", "#include <pntos.h>\nextern int unit;\n");
    let out = folder.path().join("short.o");
    let extra = ["-c", "-fshort-enums"];
    let said = compile(compiler, &folder.path().join("short.c"), &include(), &out, &extra)
        .expect_err("an enum of one byte breaks the ABI");
    assert!(said.contains("compile_with_fno_short_enums"), "{said}");
}

#[test]
fn an_integer_of_the_wrong_width_is_refused_with_the_remedy() {
    let compiler = "gcc -m32 -std=c89";
    if !usable(compiler) {
        return;
    }
    let folder = Folder::new();
    folder.write("narrow.c", "#include <pntos/stdint.h>\nextern int unit;\n");
    let out = folder.path().join("narrow.o");
    let extra = ["-c", "-DPNTOS_NO_STDINT"];
    let said = compile(compiler, &folder.path().join("narrow.c"), &include(), &out, &extra)
        .expect_err("an int64_t of four bytes breaks the ABI");
    assert!(said.contains("define PNTOS_LONG_LONG"), "{said}");
}
