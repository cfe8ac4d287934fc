//! Runs the navigation job as one program, and prints what it took as JSON.

mod measure;

use std::{fmt::Write as _, path::PathBuf, process::ExitCode, time::Instant};

use lcm_event_log::Reader;
use pntos::{Error, Result};
use pntos_nav::filter::{Ekf, Filter, Gate, Joseph, Ud};
use pntos_stovepipe::{Config, Counts, Output, Profile, Stovepipe};

const USAGE: &str = "\
usage: stovepipe [OPTIONS] INPUT OUTPUT

Navigates along the log INPUT, writes solutions to the log OUTPUT, and prints what it took as JSON.

options:
  --job pos_ins|outage_sim       what to do (pos_ins)
  --strategy ekf|ekf-joseph|ud   the arithmetic of the filter (ekf)
  --gate PROBABILITY             leave out fixes that so few good ones are as far off as; 0, the default, none
  --as-the-reference             with its process noise and its steps, to follow it to rounding
  --record-inputs                copy every event of the input to the output
  --profile                      say where the time goes; asking for the time takes some itself";

/// What was asked for.
struct Options {
    config: Config,
    strategy: Strategy,
    gate: Gate,
    record_inputs: bool,
    profile: bool,
    input: PathBuf,
    output: PathBuf,
}

#[derive(Clone, Copy)]
enum Strategy {
    Ekf,
    Joseph,
    Ud,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let report = Options::parse(arguments).and_then(|options| match options.strategy {
        Strategy::Ekf => navigate(&options, Ekf::new(options.gate)),
        Strategy::Joseph => navigate(&options, Joseph::new(options.gate)),
        Strategy::Ud => navigate(&options, Ud::new(options.gate)),
    });
    match report {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("stovepipe: {error}");
            ExitCode::FAILURE
        }
    }
}

impl Options {
    fn parse(arguments: Vec<String>) -> Result<Self> {
        let (mut job, mut strategy, mut gate) = ("pos_ins".to_owned(), "ekf".to_owned(), "0".to_owned());
        let (mut as_the_reference, mut record_inputs, mut profile) = (false, false, false);
        let mut paths = Vec::new();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let mut value =
                || arguments.next().ok_or_else(|| Error::new(format_args!("`{argument}` wants a value\n{USAGE}")));
            match argument.as_str() {
                "--job" => job = value()?,
                "--strategy" => strategy = value()?,
                "--gate" => gate = value()?,
                "--as-the-reference" => as_the_reference = true,
                "--record-inputs" => record_inputs = true,
                "--profile" => profile = true,
                option if option.starts_with('-') => {
                    return Err(Error::new(format_args!("there is no option `{option}`\n{USAGE}")));
                }
                path => paths.push(PathBuf::from(path)),
            }
        }
        let Ok([input, output]) = <[PathBuf; 2]>::try_from(paths) else {
            return Err(Error::new(format_args!("an input and an output are wanted\n{USAGE}")));
        };
        let config = match job.as_str() {
            "pos_ins" => Config::pos_ins(),
            "outage_sim" => Config::outage_sim(),
            other => return Err(Error::new(format_args!("`{other}` is no job: `pos_ins` and `outage_sim` are"))),
        };
        let strategy = match strategy.as_str() {
            "ekf" => Strategy::Ekf,
            "ekf-joseph" => Strategy::Joseph,
            "ud" => Strategy::Ud,
            other => {
                return Err(Error::new(format_args!("`{other}` is no strategy: `ekf`, `ekf-joseph` and `ud` are")));
            }
        };
        let gate = gate
            .parse()
            .ok()
            .and_then(Gate::new)
            .ok_or_else(|| Error::new(format_args!("`{gate}` is no probability below 1")))?;
        let config = if as_the_reference { config.as_the_reference() } else { config };
        Ok(Self { config, strategy, gate, record_inputs, profile, input, output })
    }
}

fn navigate<F: Filter>(options: &Options, filter: F) -> Result<String> {
    if options.profile { run::<F, true>(options, filter) } else { run::<F, false>(options, filter) }
}

fn run<F: Filter, const PROFILE: bool>(options: &Options, filter: F) -> Result<String> {
    let start = Instant::now();
    let mut log = Reader::open(&options.input)?;
    let output = Output::create(&options.output, options.config.solution_channel, options.record_inputs)?;
    let mut stovepipe = Stovepipe::<F, Output, PROFILE>::new(options.config.clone(), filter, output);
    stovepipe.replay(&mut log)?;
    let (counts, stages) = (stovepipe.counts(), stages(stovepipe.profile()));
    stovepipe.into_sink().finish()?;
    Ok(report(start.elapsed().as_secs_f64(), &counts, if PROFILE { &stages } else { "" }))
}

fn report(wall: f64, counts: &Counts, stages: &str) -> String {
    let number = |value: Option<f64>| value.map_or("null".to_owned(), |value| value.to_string());
    let Counts { events, messages, unusable, updates, too_old, restamped, refused, solutions } = counts;
    format!(
        "{{\"wall_s\":{wall},\"cpu_s\":{},\"peak_mb\":{},\"events\":{events},\"messages\":{messages},\
         \"unusable\":{unusable},\"updates\":{updates},\"too_old\":{too_old},\"restamped\":{restamped},\
         \"refused\":{refused},\"solutions\":{solutions}{stages}}}",
        number(measure::cpu_seconds()),
        number(measure::peak_megabytes()),
    )
}

/// The stages as one more member of a JSON object.
fn stages<const ON: bool>(profile: &Profile<ON>) -> String {
    let mut text = String::from(",\"stages\":{");
    for (at, (name, took, count)) in profile.rows().enumerate() {
        let comma = if at > 0 { "," } else { "" };
        let seconds = took.as_secs_f64();
        write!(text, "{comma}\"{name}\":{{\"s\":{seconds},\"count\":{count}}}").expect("a string takes everything");
    }
    text + "}"
}
