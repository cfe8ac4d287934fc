//! `cargo pntos diff`.

mod operand;
mod revision;

use std::process::ExitCode;

use pntos_codegen::diff::{Options, Verdict, compare, json, text};

use crate::cli::{Diff, Format};
use crate::console;
use crate::failure::Failure;
use operand::Operand;

/// Exit status when nothing was compared.
pub const NOT_COMPARED: u8 = 3;

pub fn run(arguments: &Diff) -> Result<ExitCode, Failure> {
    let before = Operand::parse(&arguments.before)?.read(&arguments.before, arguments)?;
    let after = Operand::parse(&arguments.after)?.read(&arguments.after, arguments)?;
    let options = Options { docs: arguments.docs, only: arguments.only.clone() };
    let difference = compare(&before, &after, options);
    match arguments.format {
        Format::Text => console::print(painted(text(&difference).trim_end())),
        Format::Json => console::print(json(&difference).trim_end()),
    }
    Ok(ExitCode::from(match difference.verdict {
        Verdict::Identical | Verdict::Compatible => 0,
        Verdict::NewVersion => 1,
        Verdict::Breaking => 2,
    }))
}

/// The text with its verdicts in colour; what goes to a file loses it again.
fn painted(text: &str) -> String {
    let colours = [(Verdict::Breaking, "1;31"), (Verdict::NewVersion, "1;33"), (Verdict::Compatible, "1;32")];
    let line = |line: &str| {
        for (verdict, colour) in colours {
            let word = verdict.name();
            if let Some(rest) = line.strip_prefix("  ").and_then(|line| line.strip_prefix(word)) {
                return format!("  \x1b[{colour}m{word}\x1b[0m{rest}");
            }
        }
        line.to_owned()
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
