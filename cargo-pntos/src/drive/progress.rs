//! A progress bar, on a terminal and only there.

use std::fs::File;
use std::io::{IsTerminal, Seek, SeekFrom};
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use lcm_event_log::Reader;

/// The last events of a log are looked for in so many bytes at its end.
const TAIL: i64 = 1 << 20;
const TEMPLATE: &str = "  {bar:32} {percent:>3} %  {msg}, {eta} left";

/// How far a run has come through its input. Draws nothing when standard error is no terminal, or when told not to.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// `length_s` is the message time of the whole input, if it is known.
    pub fn new(length_s: Option<f64>, quiet: bool) -> Progress {
        let shown = !quiet && std::io::stderr().is_terminal();
        let Some(length_s) = length_s.filter(|_| shown) else {
            return Progress { bar: ProgressBar::hidden() };
        };
        let bar = ProgressBar::with_draw_target(Some(milliseconds(length_s)), ProgressDrawTarget::stderr());
        Progress { bar: bar.with_style(ProgressStyle::with_template(TEMPLATE).expect("the template is sound")) }
    }

    /// So many seconds of message time and messages have passed.
    pub fn update(&self, passed_s: f64, messages: u64) {
        self.bar.set_message(format!("{passed_s:.0} s, {messages} messages"));
        self.bar.set_position(milliseconds(passed_s));
    }

    /// Takes the bar off the screen.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn milliseconds(seconds: f64) -> u64 {
    (seconds.max(0.0) * 1e3) as u64
}

/// Seconds between the first and the last event of the log at `path`. `None` when it cannot be told; whoever really
/// reads the log will say why.
pub fn length_s(path: &Path) -> Option<f64> {
    let first = Reader::open(path).ok()?.next_event().ok()??.timestamp_us;
    let mut file = File::open(path).ok()?;
    let size = i64::try_from(file.metadata().ok()?.len()).ok()?;
    file.seek(SeekFrom::End(-TAIL.min(size))).ok()?;
    let mut tail = Reader::new(file);
    let mut last = first;
    while let Some(event) = tail.next_event().ok()? {
        last = event.timestamp_us;
    }
    Some(last.checked_sub(first)? as f64 * 1e-6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_a_log_is_found_from_its_ends() {
        let log = concat!(env!("CARGO_MANIFEST_DIR"), "/../datasets/drive-5min.lcmlog");

        let length = length_s(Path::new(log)).unwrap();

        assert!((length - 300.0).abs() < 0.5, "{length}");
    }

    #[test]
    fn what_is_no_log_has_no_length() {
        assert_eq!(length_s(Path::new("/does/not/exist")), None);
        assert_eq!(length_s(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))), None);
    }
}
