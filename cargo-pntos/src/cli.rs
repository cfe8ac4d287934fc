//! The command line. The doc comments here are the help that `--help` prints.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use pntos_codegen::STAGES;

#[cfg(feature = "run")]
use crate::drive::arguments::{Demo, Inspect, Run};

/// Run, write and check pntOS plugins
#[derive(Debug, Parser)]
#[command(
    name = "cargo pntos",
    bin_name = "cargo pntos",
    version,
    after_help = "Exit status: 0 when all went well, 1 when a run failed, 2 when the command line or a file it names \
                  has to change, 130 when Ctrl-C ended a run."
)]
pub struct Cli {
    /// When to use colours
    ///
    /// `auto` colours what goes to a terminal, and honours NO_COLOR.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,

    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    #[cfg(feature = "run")]
    Run(Run),
    #[cfg(feature = "run")]
    Demo(Demo),
    #[cfg(feature = "run")]
    Inspect(Inspect),
    Gen(Gen),
    Explain(Explain),
}

/// Write the headers and bindings from the description in `api-spec/`
///
/// Nothing is written when anything in the description is wrong.
#[derive(Debug, Args)]
pub struct Gen {
    /// Write nothing; fail when a generated file is not what the description says
    #[arg(long)]
    pub check: bool,

    /// Print one stage of the generator instead of writing files
    #[arg(long, value_name = "STAGE", conflicts_with = "check", value_parser = PossibleValuesParser::new(STAGES))]
    pub print: Option<String>,

    /// Print no more than this item, such as `PntosMediator`
    #[arg(value_name = "ITEM", requires = "print")]
    pub item: Option<String>,
}

/// Explain an error code, such as P0012
#[derive(Debug, Args)]
pub struct Explain {
    /// The code as the error shows it
    #[arg(value_name = "CODE")]
    pub code: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_command_and_option_has_help() {
        fn check(command: &clap::Command) {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                assert!(argument.get_help().is_some(), "{} of {}", argument.get_id(), command.get_name());
            }
            command.get_subcommands().for_each(check);
        }
        check(&Cli::command());
    }
}
