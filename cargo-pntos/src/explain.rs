//! `cargo pntos explain`.

use pntos_codegen::explain::{codes, explain};

use crate::cli::Explain;
use crate::console;
use crate::failure::Failure;

pub fn run(arguments: &Explain) -> Result<(), Failure> {
    match explain(&arguments.code) {
        Some(page) => {
            console::print(page.trim_end());
            Ok(())
        }
        None => {
            let known: Vec<&str> = codes().collect();
            let range = known.first().zip(known.last()).map(|(first, last)| format!("{first} to {last}"));
            Err(Failure::Usage(format!(
                "there is no error code `{}`\nhelp: the codes are {}",
                arguments.code,
                range.unwrap_or_default()
            )))
        }
    }
}
