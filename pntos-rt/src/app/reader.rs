//! Walks parsed TOML and keeps every problem with its span.

use std::{
    ops::Range,
    path::{self, Path, PathBuf},
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::Value;
use crate::problem::{Problem, Problems, did_you_mean};

type Entry<'t, 'i> = &'t Spanned<DeValue<'i>>;

pub(super) struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
    problems: Vec<(usize, Problem)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a Path, text: &'a str) -> Self {
        Self { file, text, problems: Vec::new() }
    }

    /// Keeps a problem at `span`; `detail` adds reason and advice.
    pub(super) fn problem(
        &mut self,
        what: impl Into<String>,
        span: Range<usize>,
        detail: impl FnOnce(Problem) -> Problem,
    ) {
        let start = span.start;
        let problem = Problem::new(what).at_span(self.file.display(), self.text, span);
        self.problems.push((start, detail(problem)));
    }

    /// `value`, unless there were problems.
    pub(super) fn finish<T>(mut self, value: T) -> Result<T, Problems> {
        self.problems.sort_by_key(|(start, _)| *start);
        let mut problems = Problems::default();
        for (_, problem) in self.problems {
            problems.push(problem);
        }
        problems.or(value)
    }

    /// Complains about keys of `table` that are not in `known`.
    pub(super) fn known_keys(&mut self, table: &DeTable<'_>, place: &str, known: &[&str]) {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let help = match did_you_mean(name, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("{place} has {}", list(known)),
            };
            self.problem(format!("`{name}` is not a key of {place}"), key.span(), |problem| problem.help(help));
        }
    }

    fn wrong_type(&mut self, name: &str, entry: Entry<'_, '_>, wanted: &str) {
        let found = describe(entry.get_ref());
        self.problem(format!("`{name}` is {found}, but has to be {wanted}"), entry.span(), |problem| problem);
    }

    pub(super) fn table<'t, 'i>(&mut self, table: &'t DeTable<'i>, name: &str) -> Option<&'t DeTable<'i>> {
        let entry = table.get(name)?;
        let found = entry.get_ref().as_table();
        if found.is_none() {
            self.wrong_type(name, entry, &format!("a table: write `[{name}]`"));
        }
        found
    }

    /// The tables of `[[name]]`, each with its span.
    pub(super) fn tables<'t, 'i>(
        &mut self,
        table: &'t DeTable<'i>,
        name: &str,
        header: &str,
    ) -> Vec<(&'t DeTable<'i>, Range<usize>)> {
        let Some(entry) = table.get(name) else { return Vec::new() };
        let wanted = format!("an array of tables: write `[[{header}]]`");
        let Some(array) = entry.get_ref().as_array() else {
            self.wrong_type(name, entry, &wanted);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for element in array.iter() {
            match element.get_ref().as_table() {
                Some(found) => tables.push((found, element.span())),
                None => self.wrong_type(name, element, &wanted),
            }
        }
        tables
    }

    pub(super) fn string(&mut self, table: &DeTable<'_>, name: &str) -> Option<String> {
        let entry = table.get(name)?;
        match entry.get_ref().as_str() {
            Some("") => {
                self.problem(format!("`{name}` is empty"), entry.span(), |problem| {
                    problem.help("leave the key out, or fill it")
                });
                None
            }
            Some(text) if text.contains('\0') => {
                self.problem(format!("`{name}` contains a NUL character"), entry.span(), |problem| {
                    problem.because("it is passed on as a C string, which ends there")
                });
                None
            }
            Some(text) => Some(text.to_owned()),
            None => {
                self.wrong_type(name, entry, "a string");
                None
            }
        }
    }

    pub(super) fn required_string(
        &mut self,
        table: &DeTable<'_>,
        name: &str,
        place: &str,
        span: Range<usize>,
    ) -> Option<String> {
        if !table.contains_key(name) {
            self.problem(format!("`{name}` is missing in {place}"), span, |problem| {
                problem.help(format!("add `{name} = \"...\"`"))
            });
        }
        self.string(table, name)
    }

    /// The strings of an array, none of them empty; without the key there are none.
    pub(super) fn strings(&mut self, table: &DeTable<'_>, name: &str) -> Vec<String> {
        let Some(entry) = table.get(name) else { return Vec::new() };
        let texts: Option<Vec<&str>> =
            entry.get_ref().as_array().and_then(|array| array.iter().map(|text| text.get_ref().as_str()).collect());
        match texts {
            Some(texts) if texts.iter().all(|text| !text.is_empty() && !text.contains('\0')) => {
                texts.into_iter().map(str::to_owned).collect()
            }
            _ => {
                self.wrong_type(name, entry, "an array of strings, none of them empty or with a NUL character in it");
                Vec::new()
            }
        }
    }

    pub(super) fn bool(&mut self, table: &DeTable<'_>, name: &str) -> Option<bool> {
        let entry = table.get(name)?;
        let found = entry.get_ref().as_bool();
        if found.is_none() {
            self.wrong_type(name, entry, "`true` or `false`");
        }
        found
    }

    pub(super) fn count(&mut self, table: &DeTable<'_>, name: &str, range: Range<i64>) -> Option<usize> {
        let entry = table.get(name)?;
        let wanted = format!("a whole number from {} to {}", range.start, range.end - 1);
        let number =
            entry.get_ref().as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        match number {
            Some(number) if range.contains(&number) => usize::try_from(number).ok(),
            _ => {
                self.wrong_type(name, entry, &wanted);
                None
            }
        }
    }

    /// Seconds, as nanoseconds.
    pub(super) fn seconds(&mut self, table: &DeTable<'_>, name: &str, zero: bool) -> Option<i64> {
        let entry = table.get(name)?;
        let seconds = match entry.get_ref() {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            DeValue::Float(number) => number.as_str().parse::<f64>().ok(),
            _ => None,
        };
        // Above this, nanoseconds in 64 bits come near their end.
        let most = 1e9;
        match seconds {
            Some(seconds) if seconds <= most && (seconds >= 1e-9 || (zero && seconds == 0.0)) => {
                Some((seconds * 1e9).round() as i64)
            }
            _ => {
                let least = if zero { "0 or more" } else { "more than 0" };
                self.wrong_type(name, entry, &format!("a number of seconds, {least} and at most {most}"));
                None
            }
        }
    }

    /// The table of a registry group within another; `None` for a value, which `{ path = ".." }` is as well.
    pub(super) fn nested_group<'t, 'i>(&self, entry: Entry<'t, 'i>) -> Option<&'t DeTable<'i>> {
        let table = entry.get_ref().as_table()?;
        // Only braces make it a value: a group may have one key that is called `path`, too.
        let braces = self.text.get(entry.span()).is_some_and(|text| text.starts_with('{'));
        let is_path = braces && is_path(table);
        (!is_path).then_some(table)
    }

    /// A registry value. `{ path = ".." }` is a string: the path from `folder`.
    pub(super) fn value(&mut self, name: &str, entry: Entry<'_, '_>, folder: &Path) -> Option<Value> {
        match value(entry.get_ref(), folder) {
            Ok(value) => Some(value),
            Err(why) => {
                self.problem(format!("the registry cannot hold the value of `{name}`"), entry.span(), |problem| {
                    problem.because(why)
                });
                None
            }
        }
    }
}

fn is_path(table: &DeTable<'_>) -> bool {
    table.len() == 1 && table.get("path").is_some_and(|path| path.get_ref().is_str())
}

/// A path that starts from a folder, as people read it: without steps back.
fn path_from(folder: &Path, path: &str) -> PathBuf {
    let mut path = Path::new(path);
    // A folder without links in it is left by its last name.
    let Ok(mut folder) = folder.canonicalize() else {
        return path::absolute(folder.join(path)).unwrap_or_else(|_| folder.join(path));
    };
    while let Ok(rest) = path.strip_prefix("..")
        && folder.pop()
    {
        path = rest;
    }
    folder.join(path)
}

/// A TOML value as the registry would hold it.
pub(super) fn value(toml: &DeValue<'_>, folder: &Path) -> Result<Value, String> {
    const KINDS: &str = "it holds integers, floats, booleans, strings, and arrays of strings or of numbers";
    let text = |text: &str| {
        if text.contains('\0') {
            Err("its strings are C strings, which end at a NUL character".to_owned())
        } else {
            Ok(text.to_owned())
        }
    };
    Ok(match toml {
        DeValue::String(string) => Value::Str(text(string)?),
        DeValue::Integer(number) => Value::Int(
            i64::from_str_radix(&number.as_str().replace('_', ""), number.radix())
                .map_err(|_| "its integers have 64 bits, and this one does not fit".to_owned())?,
        ),
        DeValue::Float(number) => Value::Double(float(number.as_str())?),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Datetime(_) => return Err(format!("{KINDS}; write the date as a string")),
        DeValue::Table(table) => match table.get("path").and_then(|path| path.get_ref().as_str()) {
            Some(path) if is_path(table) => {
                let path = path_from(folder, &text(path)?);
                Value::Str(path.to_string_lossy().into_owned())
            }
            _ => return Err(format!("{KINDS}; the only table is `{{ path = \"..\" }}`")),
        },
        DeValue::Array(array) if array.is_empty() => return Err("its arrays have at least one element".to_owned()),
        DeValue::Array(array) => {
            let strings: Option<Vec<String>> =
                array.iter().map(|element| element.get_ref().as_str().map(str::to_owned)).collect();
            match strings {
                Some(strings) => Value::StrArray(strings.iter().map(|string| text(string)).collect::<Result<_, _>>()?),
                None => Value::DoubleArray(
                    array
                        .iter()
                        .map(|element| match element.get_ref() {
                            DeValue::Float(number) => float(number.as_str()),
                            DeValue::Integer(number) => float(number.as_str()),
                            _ => Err("an array is all strings or all numbers".to_owned()),
                        })
                        .collect::<Result<_, _>>()?,
                ),
            }
        }
    })
}

fn float(text: &str) -> Result<f64, String> {
    text.replace('_', "").parse().map_err(|_| format!("`{text}` is not a number it can hold"))
}

fn describe(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(_) => "a string".to_owned(),
        DeValue::Integer(number) => format!("the integer {}", number.as_str()),
        DeValue::Float(number) => format!("the number {}", number.as_str()),
        DeValue::Boolean(value) => format!("`{value}`"),
        DeValue::Datetime(_) => "a date or time".to_owned(),
        DeValue::Array(_) => "an array".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

/// `a`, `b` and `c`.
fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => "no keys".to_owned(),
        [only] => only.clone(),
        [init @ .., last] => format!("{} and {last}", init.join(", ")),
    }
}
