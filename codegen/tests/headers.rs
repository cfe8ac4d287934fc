//! The headers compile everywhere, alone and twice and in any order, and mean what the facts say.

mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{
    Folder,
    compilers::{STRICT, compile, compile_everywhere, compile_with, include, usable},
};
use toml::{Table, Value};

fn headers() -> Vec<String> {
    let api = support::api();
    api.support
        .iter()
        .map(|support| support.path.clone())
        .chain(api.headers.iter().map(|header| header.path.clone()))
        .collect()
}

/// Compiles a program that can run.
fn link(compiler: &str, source: &str, folder: &Folder) -> Result<PathBuf, String> {
    let program = folder.path().join("program");
    let mut words = compiler.split(' ');
    let run = Command::new(words.next().unwrap_or_default())
        .args(words)
        .args(STRICT)
        .arg("-I")
        .arg(include())
        .arg(folder.path().join(source))
        .arg("-o")
        .arg(&program)
        .output()
        .map_err(|error| error.to_string())?;
    if run.status.success() { Ok(program) } else { Err(String::from_utf8_lossy(&run.stderr).into_owned()) }
}

#[test]
fn every_header_stands_alone_and_may_come_twice() {
    let sources: Vec<_> = headers()
        .iter()
        .map(|header| {
            let name = format!("{}.c", header.replace('/', "_"));
            (name, format!("#include <{header}>\n#include <{header}>\nextern int unit;\n"))
        })
        .collect();
    compile_everywhere(&sources, &[]);
}

#[test]
fn headers_may_come_in_any_order_and_the_layouts_they_state_are_those_of_the_compiler() {
    let headers = headers();
    let include = |header: &String| format!("#include <{header}>\n");
    let forward: String = headers.iter().map(include).collect();
    let backward: String = headers.iter().rev().map(include).collect();
    let sources = [("forward.c", forward), ("backward.c", backward)]
        .map(|(name, text)| (name.to_owned(), format!("{text}extern int unit;\n")));
    compile_everywhere(&sources, &["-DPNTOS_CHECK_LAYOUT"]);
}

#[test]
fn the_headers_of_the_system_may_stand_before_and_behind() {
    let system = "#include <stddef.h>\n#include <stdint.h>\n";
    let sources = [
        ("before.c".to_owned(), format!("{system}#include <pntos.h>\nextern int64_t unit;\n")),
        ("behind.c".to_owned(), format!("#include <pntos.h>\n{system}extern int64_t unit;\n")),
    ];
    // `PNTOS_NO_STDINT` says that the system has no such header.
    compile_with(|compiler| !compiler.contains("PNTOS_NO_STDINT"), &sources, &[]);
}

#[test]
fn a_layout_that_the_compiler_does_not_have_is_refused_by_name() {
    let folder = Folder::new();
    folder.write("packed.c", "#pragma pack(1)\n#include <pntos.h>\nextern int unit;\n");
    for compiler in ["gcc -std=c89", "clang -std=c89"] {
        if !usable(compiler) {
            continue;
        }
        let said = compile(compiler, &["packed.c"], &folder, &["-DPNTOS_CHECK_LAYOUT"])
            .expect_err("packed structs have another layout");
        assert!(said.contains("Aspn23TypeIntegrity_has_another_size"), "{compiler}:\n{said}");
        assert!(said.contains("Aspn23TypeIntegrity_integrity_value_is_elsewhere"), "{compiler}:\n{said}");
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
                    let _ = writeln!(uses, "    used += sizeof it->{field} == sizeof({ty});");
                    continue;
                }
                let _ = writeln!(out, "    {} = it->{field};", declare(ty, &format!("m{index}")));
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
    let source = ("names.c".to_owned(), format!("int all(void);\n{}", every_name()));
    // The source also uses the C library.
    compile_with(|compiler| !compiler.contains("-ffreestanding"), &[source], &["-Wno-address"]);
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
        let program = link(compiler, "probe.c", &folder).unwrap_or_else(|said| panic!("{compiler}:\n{said}"));
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

/// What the engine states for a target, as rows of a layout file.
fn stated(target: &str) -> Vec<Vec<String>> {
    let api = support::api();
    let mut rows = Vec::new();
    for record in api.records() {
        let layout = &record.layout[target];
        rows.push(vec![record.name.clone(), "-".to_owned(), "0".to_owned(), layout.size.to_string()]);
        for member in &layout.members {
            let place = [member.offset.to_string(), member.size.to_string()];
            rows.push([record.name.clone(), member.name.clone()].into_iter().chain(place).collect());
        }
    }
    rows
}

#[test]
fn compilers_for_every_target_see_the_layouts_that_the_engine_states() {
    for (compiler, target) in [
        ("gcc -m64 -std=c89", "lp64"),
        ("clang -std=c89", "lp64"),
        ("clang --target=aarch64-unknown-none-elf -ffreestanding -std=c89", "lp64"),
        ("clang --target=x86_64-pc-windows-msvc -ffreestanding -std=c89", "llp64"),
        ("gcc -m32 -std=c89", "i386"),
        ("arm-linux-gnueabihf-gcc -std=c89", "aapcs32"),
        ("arm-none-eabi-gcc -ffreestanding -fno-short-enums -std=c89", "aapcs32"),
        ("clang --target=riscv32-unknown-elf -ffreestanding -std=c89", "riscv32"),
    ] {
        if !usable(compiler) {
            continue;
        }
        let folder = Folder::new();
        folder.write("layout.c", &assertions(&stated(target)));
        if let Err(said) = compile(compiler, &["layout.c"], &folder, &[]) {
            panic!("{compiler}:\n{said}");
        }
        let other = if target.ends_with("64") { "aapcs32" } else { "lp64" };
        folder.write("other.c", &assertions(&stated(other)));
        compile(compiler, &["other.c"], &folder, &[]).expect_err("the layout of another machine is refused");
    }
}

#[test]
fn a_compiler_for_another_machine_sees_the_layouts_of_the_facts() {
    for compiler in ["arm-linux-gnueabihf-gcc -std=c89", "arm-none-eabi-gcc -ffreestanding -fno-short-enums -std=c89"] {
        if !usable(compiler) {
            continue;
        }
        let folder = Folder::new();
        folder.write("arm.c", &assertions(&support::facts("layout-arm-linux-gnueabihf.tsv")));
        if let Err(said) = compile(compiler, &["arm.c"], &folder, &[]) {
            panic!("{compiler}:\n{said}");
        }
    }
}

#[test]
fn short_enums_are_refused_with_the_option_that_caused_them() {
    for compiler in ["gcc -std=c89 -fshort-enums", "arm-none-eabi-gcc -ffreestanding -std=c89"] {
        if !usable(compiler) {
            continue;
        }
        let folder = Folder::new();
        folder.write("short.c", "#include <pntos.h>\nextern int unit;\n");
        let said = compile(compiler, &["short.c"], &folder, &[]).expect_err("an enum of one byte breaks the ABI");
        assert!(said.contains("compile_with_fno_short_enums"), "{compiler}:\n{said}");
    }
}

#[test]
fn an_integer_of_the_wrong_width_is_refused_with_the_remedy() {
    let compiler = "gcc -m32 -std=c89";
    if !usable(compiler) {
        return;
    }
    let folder = Folder::new();
    folder.write("narrow.c", "#include <pntos/stdint.h>\nextern int unit;\n");
    let said = compile(compiler, &["narrow.c"], &folder, &["-DPNTOS_NO_STDINT"])
        .expect_err("an int64_t of four bytes breaks the ABI");
    assert!(said.contains("define PNTOS_LONG_LONG"), "{said}");
}
