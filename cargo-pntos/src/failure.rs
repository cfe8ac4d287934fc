//! How the command ends when it does not end well.

use std::fmt;

/// What went wrong, and whose turn it is: the exit status says the same to a script.
#[derive(Debug)]
pub enum Failure {
    /// The command line or a file it names has to change: exit status 2.
    Usage(String),
    /// The run itself failed: exit status 1.
    Run(String),
    /// Two descriptions could not be compared, so that nothing is known about them: exit status 3.
    Comparison(String),
    /// Stopped by the user, in good order: exit status 130, as shells have it for Ctrl-C.
    #[cfg_attr(not(feature = "run"), expect(dead_code, reason = "only a run can be interrupted"))]
    Interrupted,
}

impl Failure {
    pub fn exit_status(&self) -> u8 {
        match self {
            Failure::Run(_) => 1,
            Failure::Usage(_) => 2,
            Failure::Comparison(_) => crate::diff::NOT_COMPARED,
            Failure::Interrupted => 130,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Usage(message) | Failure::Run(message) | Failure::Comparison(message) => f.write_str(message),
            Failure::Interrupted => f.write_str("interrupted: what was written until then is complete"),
        }
    }
}
