//! The ASPN-LCM codec in C89, held against the one in Rust and against itself.

mod findings;
mod library;
mod random;
mod sensible;
mod validation;

use std::{
    fs,
    process::{Command, Output},
};

use lcm_event_log::Reader;
use library::Codec;
use pntos::lcm;
use random::{Definitions, Random};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn every_struct_comes_back_as_it_was() {
    let codec = Codec::shared();
    let definitions = Definitions::load();
    let mut random = Random::new(1);
    let mut structs = 0;
    for name in definitions.names() {
        for _ in 0..50 {
            let bytes = definitions.bytes(name, &mut random);
            assert_eq!(codec.transcode(&bytes).as_ref(), Ok(&bytes), "{name}");
        }
        structs += 1;
    }
    assert_eq!(structs, 65);
}

#[test]
fn both_codecs_hold_the_same_messages() {
    let codec = Codec::shared();
    let definitions = Definitions::load();
    let mut random = Random::new(2);
    let mut messages = 0;
    for name in definitions.names() {
        for round in 0..50 {
            let bytes = definitions.bytes(name, &mut random);
            if lcm::message_type(&bytes).is_none() {
                break;
            }
            messages += usize::from(round == 0);
            let message = lcm::decode_message("/c", &bytes).unwrap();
            // SAFETY: the message is live.
            let from_rust = unsafe { codec.encode_message(message.wrapped_message()) };
            assert_eq!(from_rust.as_ref(), Ok(&bytes), "{name}");
            assert_eq!(codec.transcode_message(&bytes).as_ref(), Ok(&bytes), "{name}");
        }
    }
    assert_eq!(messages, 49);
}

#[test]
fn both_codecs_refuse_the_same_bytes() {
    let codec = Codec::shared();
    let definitions = Definitions::load();
    let mut random = Random::new(3);
    let (mut accepted, mut refused) = (0, 0);
    for name in definitions.names() {
        for _ in 0..200 {
            let mut bytes = definitions.bytes(name, &mut random);
            if lcm::message_type(&bytes).is_none() {
                break;
            }
            for _ in 0..=random.below(3) {
                let at = 8 + random.below(bytes.len() as u64 - 8) as usize;
                bytes[at] = [0, 1, 0x7F, 0x80, 0xFF, random.next() as u8][random.below(6) as usize];
            }
            if random.below(4) == 0 {
                bytes.truncate(8 + random.below(bytes.len() as u64 - 8) as usize);
            }
            let in_c = codec.transcode_message(&bytes);
            match lcm::decode_message("/c", &bytes) {
                Err(error) => {
                    assert!(in_c.is_err(), "{name}: only Rust refuses: {error}");
                    refused += 1;
                }
                Ok(message) => {
                    // SAFETY: the message is live.
                    let from_rust = unsafe { codec.encode_message(message.wrapped_message()) };
                    assert_eq!(in_c, from_rust, "{name}");
                    accepted += 1;
                }
            }
        }
    }
    assert!(accepted > 500 && refused > 500, "{accepted} accepted, {refused} refused");
}

#[test]
fn real_messages_come_back_as_they_were() {
    let codec = Codec::shared();
    let mut log = Reader::open(format!("{ROOT}/datasets/drive-5min.lcmlog")).unwrap();
    let mut messages = 0;
    while let Some(event) = log.next_event().unwrap() {
        assert_eq!(codec.transcode_message(event.data).as_deref(), Ok(event.data), "{}", event.channel);
        messages += 1;
    }
    assert!(messages > 1000, "{messages} messages");
}

#[test]
fn chance_finds_nothing_under_the_sanitizers() {
    let run = sanitized("fuzz", &[], &[&rounds()]);

    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    assert_eq!(String::from_utf8_lossy(&run.stdout), "260 messages\n");
}

#[test]
fn the_functions_of_the_headers_do_what_they_promise_also_without_memory() {
    let run = sanitized("lifecycle", &["-Wl,--wrap=malloc,--wrap=free"], &[]);

    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
}

#[test]
fn the_example_prints_every_message_of_a_log() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("decode_log");
    let search = format!("-I{ROOT}/bindings/c/src");
    library::compile(&[&search, &format!("{ROOT}/bindings/c/examples/decode_log.c")], &program);
    let log = format!("{ROOT}/datasets/drive-5min.lcmlog");

    let run = Command::new(&program).arg(&log).output().unwrap();

    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut reader = Reader::open(&log).unwrap();
    let mut messages = 0;
    while reader.next_event().unwrap().is_some() {
        messages += 1;
    }
    let said = String::from_utf8(run.stdout).unwrap();
    assert_eq!(said.lines().filter(|line| line.contains(" ASPN23_MEASUREMENT_")).count(), messages);
}

#[test]
fn the_example_says_what_is_no_log_and_where_one_is_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("decode_log");
    let search = format!("-I{ROOT}/bindings/c/src");
    library::compile(&[&search, &format!("{ROOT}/bindings/c/examples/decode_log.c")], &program);
    let whole = fs::read(format!("{ROOT}/datasets/drive-5min.lcmlog")).unwrap();
    let mut long = whole[..28].to_vec();
    long[20..28].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 2]);

    let cases: [(&[u8], &str); 4] = [
        (b"a text that is longer than the header of an event", "this is no LCM event log"),
        (&long, "this is no LCM event log"),
        (&whole[..20], "the log ends within an event"),
        (&whole[..100], "the log ends within an event"),
    ];
    for (bytes, wanted) in cases {
        let log = folder.path().join("log");
        fs::write(&log, bytes).unwrap();
        let run = Command::new(&program).arg(&log).output().unwrap();
        let said = String::from_utf8_lossy(&run.stderr);
        assert_eq!(run.status.code(), Some(1), "{said}");
        assert!(said.contains(wanted), "{said}");
    }
}

/// Runs a program of the codec's tests under the sanitizers of the compiler, with random messages of every struct.
fn sanitized(name: &str, compiler: &[&str], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join(name);
    let source = format!("{ROOT}/bindings/c/tests/{name}.c");
    let sanitizers = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all", &source];
    library::compile(&[&sanitizers, compiler].concat(), &program);
    let definitions = Definitions::load();
    let mut random = Random::new(4);
    let mut messages = Vec::new();
    for name in definitions.names() {
        for _ in 0..4 {
            let bytes = definitions.bytes(name, &mut random);
            messages.extend((bytes.len() as u32).to_be_bytes());
            messages.extend(bytes);
        }
    }
    let file = folder.path().join("messages");
    fs::write(&file, messages).unwrap();
    Command::new(program).arg(file).args(arguments).output().unwrap()
}

/// How often each message is changed; `PNTOS_FUZZ_ROUNDS` makes it more.
fn rounds() -> String {
    std::env::var("PNTOS_FUZZ_ROUNDS").unwrap_or_else(|_| "500".to_owned())
}
