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
            let families = known.chunk_by(|a, b| a[..1] == b[..1]);
            let ranges: Vec<String> = families
                .map(|family| match family {
                    [only] => (*only).to_owned(),
                    _ => format!("{} to {}", family[0], family[family.len() - 1]),
                })
                .collect();
            Err(Failure::Usage(format!(
                "there is no error code `{}`\nhelp: the codes are {}",
                arguments.code,
                ranges.join(", ")
            )))
        }
    }
}
