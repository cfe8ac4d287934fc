//! `cargo pntos explain`.

use pntos_codegen::explain::{codes, explain};

use crate::cli::Explain;
use crate::console;
use crate::failure::Failure;

pub fn run(arguments: &Explain) -> Result<(), Failure> {
    match explain(&arguments.code).or_else(|| checker::explain(&arguments.code)) {
        Some(page) => {
            console::print(page.trim_end());
            Ok(())
        }
        None => {
            let mut known: Vec<&str> = codes().chain(checker::codes()).collect();
            known.sort_by_key(|code| code.as_bytes()[0]);
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

/// The rules that plugins have to keep.
#[cfg(feature = "run")]
mod checker {
    use pntos_check::rule;

    pub fn explain(code: &str) -> Option<&'static str> {
        rule::find(code).map(|rule| rule.page)
    }

    pub fn codes() -> impl Iterator<Item = &'static str> {
        rule::all().map(|rule| rule.code)
    }
}

/// Without the checker there are no rules of it.
#[cfg(not(feature = "run"))]
mod checker {
    pub fn explain(_: &str) -> Option<&'static str> {
        None
    }

    pub fn codes() -> impl Iterator<Item = &'static str> {
        std::iter::empty()
    }
}
