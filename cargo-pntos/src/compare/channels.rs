//! Which channels are meant.

use std::path::Path;

use pntos_rt::did_you_mean;
use pntos_scoring::{Channel, Kind, Log};

use crate::failure::Failure;

/// Channels of solutions begin like this, by convention.
const SOLUTIONS: &str = "/solution";

/// One of the two sides of a comparison.
pub struct Side<'a> {
    pub path: &'a Path,
    pub log: &'a Log,
    /// What the command line names.
    pub named: Option<&'a str>,
    /// The option that names it.
    pub option: &'a str,
}

impl Side<'_> {
    /// The channel of the solution: the only one with positions, or the only one of solutions.
    pub fn solution(&self) -> Result<&str, Failure> {
        if let Some(named) = self.named {
            return self.known(named);
        }
        let candidates = self.candidates();
        let solutions: Vec<&Channel> =
            candidates.iter().copied().filter(|it| it.channel.starts_with(SOLUTIONS)).collect();
        match (&candidates[..], &solutions[..]) {
            ([only], _) | (_, [only]) => Ok(&only.channel),
            _ => Err(self.undecided(&candidates)),
        }
    }

    /// The channel of the reference: that of the solution in another log, or the only one that is left.
    pub fn reference(&self, solution: &str, is_other_log: bool) -> Result<&str, Failure> {
        if let Some(named) = self.named {
            return self.known(named);
        }
        let mut candidates = self.candidates();
        let same = candidates.iter().position(|it| it.channel == solution);
        match same {
            Some(at) if is_other_log => return Ok(&candidates[at].channel),
            Some(at) => _ = candidates.remove(at),
            None => {}
        }
        match &candidates[..] {
            [only] => Ok(&only.channel),
            _ => Err(self.undecided(&candidates)),
        }
    }

    fn known(&self, named: &str) -> Result<&str, Failure> {
        let of_name = || self.log.channels.iter().filter(|it| it.channel == named);
        if let Some(found) = of_name().find(|it| it.kind != Kind::Other) {
            return Ok(&found.channel);
        }
        let path = self.path.display();
        if let Some(other) = of_name().next() {
            return Err(Failure::Usage(format!(
                "channel `{named}` of `{path}` has no positions\n  = it carries {}\nhelp: name another channel with `{}`; \
                 these have positions{}",
                other.message_type,
                self.option,
                list(&self.candidates())
            )));
        }
        let names = || self.log.channels.iter().map(|it| &*it.channel);
        let help = match did_you_mean(named, names()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("name another channel with `{}`", self.option),
        };
        Err(Failure::Usage(format!(
            "`{path}` has no channel `{named}`{}\nhelp: {help}",
            list(&self.log.channels.iter().collect::<Vec<_>>())
        )))
    }

    /// Channels with whole solutions; if there are none, those with positions.
    fn candidates(&self) -> Vec<&Channel> {
        let of = |kind| self.log.channels.iter().filter(|it| it.kind == kind).collect::<Vec<_>>();
        let solutions = of(Kind::Pva);
        if solutions.is_empty() { of(Kind::Position) } else { solutions }
    }

    fn undecided(&self, candidates: &[&Channel]) -> Failure {
        let path = self.path.display();
        Failure::Usage(match candidates.len() {
            0 if self.log.channels.is_empty() => {
                format!("there is no LCM event in `{path}`\nhelp: name a log that LCM's logger or a run has written")
            }
            0 => format!(
                "`{path}` has no {}channel with positions{}\nhelp: name a log with positions, or with positions, velocities \
                 and attitudes",
                if self.option == "--channel-b" { "further " } else { "" },
                list(&self.log.channels.iter().collect::<Vec<_>>())
            ),
            count => format!(
                "`{path}` has {count} channels that could be meant{}\nhelp: name one with `{}`",
                list(candidates),
                self.option
            ),
        })
    }
}

fn list(channels: &[&Channel]) -> String {
    let line = |it: &&Channel| format!("\n  = {}: {} of {}", it.channel, it.messages, it.message_type);
    channels.iter().map(line).collect()
}
