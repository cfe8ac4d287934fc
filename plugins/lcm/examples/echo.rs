//! The Rust side of `tests/interop/live.py`: the plugin in a system that answers each message with itself.
//!
//! `echo URL` prints `ready` once it listens on the bus, sends each message that comes by a channel `X` back by `/echo` + `X`,
//! until its input ends, and then prints its counts, one a line. It does not hear its own answers, or it would never end.

use std::{env, io, process::ExitCode, sync::Arc};

use lcm_transport::{IDENTIFIER, Lcm};
use pntos::{
    client,
    testing::{System, Value},
};

fn main() -> ExitCode {
    let Some(url) = env::args().nth(1) else {
        eprintln!("error: usage: echo URL");
        return ExitCode::FAILURE;
    };
    let system = System::new();
    system.set(IDENTIFIER, "url", url);
    let plugin = Arc::new(system.start::<client::TransportPlugin>(Lcm::default()));
    let answers = Arc::downgrade(&plugin);
    system.on_message(move |message| {
        let channel = [b"/echo", message.source().to_bytes()].concat();
        if let (Some(plugin), Ok(channel)) = (answers.upgrade(), std::ffi::CString::new(channel)) {
            plugin.broadcast_message(message, Some(&channel));
        }
    });
    plugin.start_listening();
    println!("ready");
    // Whoever started this closes its input to end it.
    let ended = io::copy(&mut io::stdin(), &mut io::sink());
    plugin.shut_down();
    for key in ["received", "decoded", "echoes", "sent", "undecodable", "unknown_fingerprint", "unsent", "dropped"] {
        if let Some(Value::Int(count)) = system.get("lcm/statistics", key) {
            println!("{key} {count}");
        }
    }
    let log = system.log_text();
    eprint!("{log}");
    if ended.is_ok() && !log.contains("ERROR") { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
