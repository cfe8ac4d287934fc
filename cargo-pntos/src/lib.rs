//! `cargo pntos`: run pntOS apps, write what is generated from the API's description, explain errors.
//!
//! It is a library of one function, so that the generator alone can be a program of another name.

#[cfg(feature = "run")]
mod check;
mod cli;
#[cfg(feature = "run")]
mod compare;
mod console;
mod diff;
#[cfg(feature = "run")]
mod drive;
mod explain;
mod failure;
mod generate;
#[cfg(feature = "clang")]
mod import;
#[cfg(feature = "new")]
mod new;
#[cfg(feature = "run")]
mod plot;
mod project;
#[cfg(feature = "run")]
mod report;

use std::env;
use std::process::ExitCode;

use clap::Parser;

use cli::{Cli, Color, Command};
use failure::Failure;

/// Does what the command line says.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Cli::try_parse_from(without_cargo(env::args_os())) {
        Ok(arguments) => arguments,
        Err(error) => return misunderstood(&error),
    };
    match arguments.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    match dispatch(&arguments) {
        Ok(status) => status,
        Err(failure) => {
            console::complain(painted(&failure));
            ExitCode::from(failure.exit_status())
        }
    }
}

/// Shows the help that was asked for, or what is wrong with the command line. A `diff` has its own status for that: a
/// script takes 2 for a verdict.
fn misunderstood(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    let command = without_cargo(env::args_os()).nth(1);
    match error.exit_code() {
        0 => ExitCode::SUCCESS,
        _ if command.is_some_and(|command| command == "diff") => ExitCode::from(diff::NOT_COMPARED),
        status => ExitCode::from(u8::try_from(status).unwrap_or(u8::MAX)),
    }
}

fn dispatch(arguments: &Cli) -> Result<ExitCode, Failure> {
    let done = match &arguments.command {
        #[cfg(feature = "run")]
        Command::Run(run) => drive::run(run, arguments.color),
        #[cfg(feature = "run")]
        Command::Demo(demo) => drive::demo(demo, arguments.color),
        #[cfg(feature = "run")]
        Command::Inspect(inspect) => drive::inspect(inspect),
        #[cfg(feature = "run")]
        Command::Compare(compare) => compare::run(compare),
        #[cfg(feature = "run")]
        Command::Check(check) => return check::run(check),
        #[cfg(feature = "run")]
        Command::CheckWorker(worker) => check::work(worker),
        Command::Gen(arguments) => generate::run(arguments),
        Command::Diff(arguments) => return diff::run(arguments),
        #[cfg(feature = "clang")]
        Command::Import(arguments) => import::run(arguments),
        #[cfg(feature = "new")]
        Command::New(arguments) => new::run(arguments),
        Command::Explain(arguments) => explain::run(arguments),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// Cargo runs an installed `cargo-pntos` with `pntos` as its first argument; the alias does not.
fn without_cargo<T: AsRef<std::ffi::OsStr>>(arguments: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    arguments.enumerate().filter(|(index, argument)| *index != 1 || argument.as_ref() != "pntos").map(|(_, it)| it)
}

/// The failure with the words that begin its parts in colour; what goes to a file loses it again.
fn painted(failure: &Failure) -> String {
    let text = failure.to_string();
    let text = if text.starts_with("error") { text } else { format!("error: {text}") };
    let lines = text.lines().map(|line| match line.split_once(':') {
        Some((word, rest)) if word == "error" || word.starts_with("error[") => {
            format!("\x1b[1;31m{word}\x1b[0m:{rest}")
        }
        Some(("help", rest)) => format!("\x1b[1;36mhelp\x1b[0m:{rest}"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_may_put_its_own_word_first() {
        let run = |arguments: &[&str]| without_cargo(arguments.iter()).map(|it| it.to_string()).collect::<Vec<_>>();

        assert_eq!(run(&["cargo-pntos", "pntos", "demo"]), ["cargo-pntos", "demo"]);
        assert_eq!(run(&["cargo-pntos", "demo"]), ["cargo-pntos", "demo"]);
        assert_eq!(run(&["cargo-pntos", "explain", "pntos"]), ["cargo-pntos", "explain", "pntos"]);
    }

    #[test]
    fn only_the_first_words_of_a_failure_are_painted() {
        let failure = Failure::Run("it broke\nerror[P0012]: more\nhelp: mend it".to_owned());

        assert_eq!(
            painted(&failure),
            "\x1b[1;31merror\x1b[0m: it broke\n\x1b[1;31merror[P0012]\x1b[0m: more\n\x1b[1;36mhelp\x1b[0m: mend it"
        );
    }
}
