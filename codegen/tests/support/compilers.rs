//! C and C++ compilers, in every mode that the headers are made for.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::Folder;

/// Compilers and their modes. The first word is the program. `-ffreestanding` stands where a C library for the target is
/// not needed: nothing is linked.
pub const COMPILERS: &[&str] = &[
    "gcc -m64 -std=c89",
    "gcc -std=c99",
    "gcc -std=c11",
    "gcc -std=c17",
    "gcc -std=c2x",
    "gcc -std=c89 -DPNTOS_NO_STDINT -DPNTOS_LONG_LONG",
    "gcc -std=c99 -DPNTOS_NO_BOOL",
    "gcc -std=c2x -DPNTOS_NO_BOOL",
    "gcc -m32 -std=c89",
    "gcc -m32 -std=c11",
    "clang -std=c89",
    "clang -std=c99",
    "clang -std=c11",
    "clang -std=c17",
    "clang -std=c2x",
    "clang -std=c89 -DPNTOS_DISABLE_NULLABILITY",
    "clang -m32 -std=c89",
    "tcc",
    "tcc -std=c11",
    "g++ -x c++ -std=c++98",
    "g++ -x c++ -std=c++11",
    "g++ -x c++ -std=c++14",
    "g++ -x c++ -std=c++17",
    "g++ -x c++ -std=c++20",
    "g++ -x c++ -std=c++2b",
    "g++ -x c++ -m32 -std=c++98",
    "clang++ -x c++ -std=c++98",
    "clang++ -x c++ -std=c++11",
    "clang++ -x c++ -std=c++14",
    "clang++ -x c++ -std=c++17",
    "clang++ -x c++ -std=c++20",
    "clang++ -x c++ -std=c++2b",
    "arm-linux-gnueabihf-gcc -std=c89",
    "arm-linux-gnueabihf-gcc -std=c11",
    "arm-none-eabi-gcc -ffreestanding -fno-short-enums -std=c89",
    "arm-none-eabi-gcc -ffreestanding -fno-short-enums -std=c11",
    "clang --target=x86_64-pc-windows-msvc -ffreestanding -std=c89",
    "clang --target=riscv32-unknown-elf -ffreestanding -std=c89",
];

pub const STRICT: &[&str] = &["-pedantic", "-Wall", "-Wextra", "-Werror"];

/// Where our headers are.
pub fn include() -> PathBuf {
    super::root().join("pntos-sys/include")
}

/// Whether a compiler works in this mode; where CI runs, it must.
pub fn usable(compiler: &str) -> bool {
    let folder = Folder::new();
    folder.write("empty.c", "#include <stddef.h>\nint main(void) { return 0; }\n");
    let usable = compile(compiler, &["empty.c"], &folder, &[]).is_ok();
    if !usable {
        assert!(std::env::var_os("CI").is_none(), "`{compiler}` is missing");
        eprintln!("skipped: `{compiler}` cannot compile here");
    }
    usable
}

/// Compiles files of a folder strictly, one by one, and returns what the compiler said when it refused.
pub fn compile(compiler: &str, sources: &[&str], folder: &Folder, extra: &[&str]) -> Result<(), String> {
    let mut words = compiler.split(' ');
    let program = words.next().unwrap_or_default();
    // `tcc` only compiles one file at a time, and always writes.
    let (chunk, output): (usize, &[&str]) =
        if program == "tcc" { (1, &["-c", "-o", "unit.o"]) } else { (sources.len(), &["-fsyntax-only"]) };
    for sources in sources.chunks(chunk) {
        let run = Command::new(program)
            .args(words.clone())
            .args(STRICT)
            .arg("-I")
            .arg(include())
            .args(output)
            .args(extra)
            .args(sources)
            .current_dir(folder.path())
            .output()
            .map_err(|error| error.to_string())?;
        if !run.status.success() {
            return Err(String::from_utf8_lossy(&run.stderr).into_owned());
        }
    }
    Ok(())
}

/// Compiles the files with every compiler, in as many threads as there are processors.
pub fn compile_everywhere(sources: &[(String, String)], extra: &[&str]) {
    compile_with(|_| true, sources, extra);
}

/// As [`compile_everywhere`], with some of the compilers.
pub fn compile_with(wanted: fn(&str) -> bool, sources: &[(String, String)], extra: &[&str]) {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let work = || {
        let folder = Folder::new();
        for (name, text) in sources {
            folder.write(name, text);
        }
        let names: Vec<&str> = sources.iter().map(|(name, _)| name.as_str()).collect();
        while let Some(compiler) = COMPILERS.get(next.fetch_add(1, Ordering::Relaxed)) {
            if wanted(compiler)
                && usable(compiler)
                && let Err(said) = compile(compiler, &names, &folder, extra)
            {
                panic!("{compiler}:\n{said}");
            }
        }
    };
    std::thread::scope(|scope| {
        for worker in (0..threads).map(|_| scope.spawn(work)).collect::<Vec<_>>() {
            if let Err(panic) = worker.join() {
                std::panic::resume_unwind(panic);
            }
        }
    });
}
