//! A look at a library's header before it is opened, for errors that name the cause.

use std::{fs::File, io::Read, path::Path};

use crate::problem::Problem;

const MAGIC: &[u8] = b"\x7fELF";
const SHARED_OBJECT: u16 = 3;
/// A segment of this type is mapped into memory.
const LOAD: u32 = 1;
/// Where the header and the list of segments end, in any library that a linker writes.
const HEADERS: u64 = 16 * 1024;

/// Machine numbers that are met in practice. The last column is the name that the Rust compiler uses.
const MACHINES: &[(u16, &str, &str)] = &[
    (3, "x86 (32 bits)", "x86"),
    (8, "MIPS", "mips"),
    (20, "PowerPC", "powerpc"),
    (21, "PowerPC (64 bits)", "powerpc64"),
    (22, "S/390", "s390x"),
    (40, "Arm (32 bits)", "arm"),
    (62, "x86-64", "x86_64"),
    (183, "AArch64 (64-bit Arm)", "aarch64"),
    (243, "RISC-V", "riscv64"),
    (258, "LoongArch", "loongarch64"),
];

/// Looks at the first bytes of `library`. What it cannot judge it leaves to the dynamic linker.
pub(crate) fn check(library: &Path) -> Result<(), Problem> {
    let at = || library.display();
    let metadata = std::fs::metadata(library).map_err(|error| {
        let problem = Problem::new("the plugin library cannot be read").at(at());
        match error.kind() {
            std::io::ErrorKind::NotFound => problem
                .because("there is no such file")
                .help("build the plugin, or correct its path; in an app file, a relative path starts at the app file"),
            _ => problem.because(error.to_string()),
        }
    })?;
    if !metadata.is_file() {
        return Err(Problem::new("the plugin library is not a file")
            .at(at())
            .help("`library` names the library file itself"));
    }
    if cfg!(not(target_os = "linux")) {
        return Ok(());
    }
    let mut header = Vec::new();
    File::open(library)
        .and_then(|file| file.take(HEADERS).read_to_end(&mut header))
        .map_err(|error| Problem::new("the plugin library cannot be read").at(at()).because(error.to_string()))?;
    judge(&header).and_then(|()| is_whole(&header, metadata.len())).map_err(|problem| problem.at(at()))
}

fn judge(header: &[u8]) -> Result<(), Problem> {
    if !header.starts_with(MAGIC) {
        let what = if header.is_empty() { "the file is empty" } else { "its first bytes are not those of an ELF file" };
        return Err(Problem::new("the plugin library is not a library")
            .because(what)
            .help("`library` names a shared library, built with `-shared` or as a `cdylib`"));
    }
    let &[_, _, _, _, class, endianness, _, _, _, _, _, _, _, _, _, _, k0, k1, m0, m1, ..] = header else {
        return Err(cut_short());
    };
    let number = |bytes| if endianness == 2 { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) };
    let (kind, machine) = (number([k0, k1]), number([m0, m1]));
    let name = MACHINES.iter().find(|(number, ..)| *number == machine);
    let bits = if class == 2 { 64 } else { 32 };
    let little = endianness != 2;
    let fits = bits == usize::BITS && little == cfg!(target_endian = "little");
    let known_other = name.is_some_and(|(.., rust)| *rust != std::env::consts::ARCH);
    if !fits || known_other {
        let theirs = name.map_or_else(|| format!("machine {machine}, {bits} bits"), |(_, name, _)| (*name).to_owned());
        let ours = MACHINES
            .iter()
            .find(|(.., rust)| *rust == std::env::consts::ARCH)
            .map_or(std::env::consts::ARCH, |(_, name, _)| name);
        return Err(Problem::new("the plugin library is for another machine")
            .because(format!("it was built for {theirs}; this controller is {ours}"))
            .help("build the plugin for this machine, or run the controller that was built for the plugin's"));
    }
    if kind != SHARED_OBJECT {
        return Err(Problem::new("the plugin library is not a shared library")
            .because("it is an ELF file of another kind, such as an object file or a program")
            .help("link it with `-shared`, or build it as a `cdylib`"));
    }
    Ok(())
}

/// Sees that the file holds all that is to be mapped: opening one that does not would end this process.
fn is_whole(header: &[u8], length: u64) -> Result<(), Problem> {
    let wide = header[4] == 2;
    let number = |at: usize, narrow: usize, wider: usize| {
        let size = if wide { wider } else { narrow };
        let bytes = header.get(at..at + size)?;
        let mut word = [0; 8];
        if cfg!(target_endian = "little") {
            word[..size].copy_from_slice(bytes);
            Some(u64::from_le_bytes(word))
        } else {
            word[8 - size..].copy_from_slice(bytes);
            Some(u64::from_be_bytes(word))
        }
    };
    let list = |at: (usize, usize), narrow, wider| number(if wide { at.1 } else { at.0 }, narrow, wider);
    let (Some(start), Some(size), Some(count)) = (list((28, 32), 4, 8), list((42, 54), 2, 2), list((44, 56), 2, 2))
    else {
        return Err(cut_short());
    };
    for index in 0..count {
        let at = usize::try_from(start.saturating_add(index * size)).unwrap_or(usize::MAX / 2);
        let (offset, filled) = if wide { (at + 8, at + 32) } else { (at + 4, at + 16) };
        let (Some(kind), Some(offset), Some(filled)) = (number(at, 4, 4), number(offset, 4, 8), number(filled, 4, 8))
        else {
            // Beyond what was read: the dynamic linker decides, unless the file ends there.
            return if length > HEADERS { Ok(()) } else { Err(cut_short()) };
        };
        if kind == u64::from(LOAD) && offset.saturating_add(filled) > length {
            return Err(cut_short());
        }
    }
    Ok(())
}

fn cut_short() -> Problem {
    Problem::new("the plugin library is cut short")
        .because("the file ends before what its header says is in it")
        .help("copy or build it again")
}

#[cfg(all(test, target_os = "linux", target_arch = "x86_64"))]
mod tests {
    use super::*;

    fn header(class: u8, kind: u16, machine: u16) -> Vec<u8> {
        let mut header = vec![0x7f, b'E', b'L', b'F', class, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        header.extend(kind.to_le_bytes());
        header.extend(machine.to_le_bytes());
        header
    }

    #[test]
    fn lets_a_library_for_this_machine_through() {
        assert_eq!(judge(&header(2, 3, 62)), Ok(()));
    }

    #[test]
    fn names_both_machines_when_they_differ() {
        let text = judge(&header(2, 3, 183)).unwrap_err().to_string();
        assert!(text.contains("AArch64") && text.contains("x86-64"), "{text}");
        let text = judge(&header(1, 3, 3)).unwrap_err().to_string();
        assert!(text.contains("x86 (32 bits)"), "{text}");
    }

    #[test]
    fn tells_text_programs_and_stumps_apart() {
        assert!(judge(b"INPUT(libreal.so)").unwrap_err().to_string().contains("not those of an ELF file"));
        assert!(judge(b"").unwrap_err().to_string().contains("empty"));
        assert!(judge(&header(2, 1, 62)).unwrap_err().to_string().contains("-shared"));
        assert!(judge(&header(2, 3, 62)[..12]).unwrap_err().to_string().contains("cut short"));
    }
}
