//! The files of a run: the logs it reads and writes, the report beside them.

use std::fs;
use std::path::{Path, PathBuf};

use pntos_rt::app::{App, Value};

use crate::failure::Failure;
use crate::report::{self, Report};

/// The logs that the app's transport reads and writes, as far as the app says it.
#[derive(Debug)]
pub struct Logs {
    /// Only if it can be read a second time: a pipe cannot.
    pub input: Option<PathBuf>,
    pub output: Option<PathBuf>,
    /// What the plugin `state-recorder` has written, if the app has it.
    pub innovations: Option<PathBuf>,
}

/// The registry group of the plugin that records innovations, its key for the folder, and the file's name in it.
const RECORDER: (&str, &str, &str) = ("state-recorder", "folder", "innovations.csv");

impl Logs {
    /// By the convention that transports keep: the registry values `input` and `output` of their group.
    pub fn of(app: &App, transports: &[String]) -> Logs {
        let groups = app.registry.iter().filter(|group| transports.contains(&group.name));
        let values: Vec<_> = groups.flat_map(|group| &group.values).collect();
        let initial = |wanted: &str| {
            values.iter().find_map(|(key, value)| match value {
                Value::Str(path) if key == wanted => Some(PathBuf::from(path)),
                _ => None,
            })
        };
        let recorder = app.registry.iter().find(|group| group.name == RECORDER.0);
        let folder = recorder.into_iter().flat_map(|group| &group.values).find_map(|(key, value)| match value {
            Value::Str(folder) if key == RECORDER.1 => Some(Path::new(folder)),
            _ => None,
        });
        Logs {
            innovations: folder.map(|folder| folder.join(RECORDER.2)),
            input: app.input.clone().or_else(|| initial("input")).filter(|path| path.is_file()),
            output: app.output.clone().or_else(|| initial("output")),
        }
    }
}

/// Makes the folder that the report is to go into.
pub fn make_folder(folder: &Path) -> Result<(), Failure> {
    if folder.is_file() {
        return Err(Failure::Usage(format!(
            "`{}` is a file, and the report goes into a folder\nhelp: give `--report` a folder; it may be new",
            folder.display()
        )));
    }
    fs::create_dir_all(folder)
        .map_err(|error| Failure::Usage(format!("cannot make the folder `{}`: {error}", folder.display())))
}

/// Writes the numbers and the pictures into `folder`, or beside the output log. Returns what was written.
pub fn write(report: &Report, logs: &Logs, folder: Option<&Path>) -> Result<Vec<PathBuf>, Failure> {
    let stem = match (folder, &logs.output) {
        (Some(folder), _) => folder.join("report"),
        (None, Some(output)) if output.is_file() => output.with_extension(""),
        // Nothing belongs beside `/dev/null`.
        (None, _) => return Ok(Vec::new()),
    };
    let name = logs.output.as_deref().and_then(Path::file_name).unwrap_or(stem.as_os_str()).display();
    report::files::write_all(report, &stem, &format!("Run {name}"))
}
