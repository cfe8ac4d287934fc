//! What an operator is told when an app cannot start.

use std::{fmt, ops::Range};

/// One thing that is wrong: what, where, why, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem(Box<Parts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Parts {
    what: String,
    place: Option<Place>,
    why: Option<String>,
    help: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// A file, a library, a plugin.
    Named(String),
    /// A span of a text file, with the line it is on.
    Span { file: String, line: usize, column: usize, text: String, width: usize },
}

impl Problem {
    /// A problem, in a few words.
    #[must_use]
    pub fn new(what: impl Into<String>) -> Self {
        Self(Box::new(Parts { what: what.into(), place: None, why: None, help: None }))
    }

    /// Says where: a path, a library, a plugin.
    #[must_use]
    pub fn at(mut self, place: impl fmt::Display) -> Self {
        self.0.place = Some(Place::Named(place.to_string()));
        self
    }

    /// Says where in the text of a file.
    #[must_use]
    pub fn at_span(mut self, file: impl fmt::Display, source: &str, span: Range<usize>) -> Self {
        let start = floor_to_char(source, span.start.min(source.len()));
        let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let text = source[line_start..].lines().next().unwrap_or_default();
        let end = floor_to_char(source, span.end.clamp(start, line_start + text.len().max(start - line_start)));
        self.0.place = Some(Place::Span {
            file: file.to_string(),
            line: source[..line_start].matches('\n').count() + 1,
            column: source[line_start..start].chars().count() + 1,
            text: text.to_owned(),
            width: source[start..end].chars().count().max(1),
        });
        self
    }

    /// Says why it matters or how it came about.
    #[must_use]
    pub fn because(mut self, why: impl Into<String>) -> Self {
        self.0.why = Some(why.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// The problem itself, without place and advice.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.0.what
    }
}

fn floor_to_char(source: &str, mut at: usize) -> usize {
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", self.0.what)?;
        match &self.0.place {
            None => {}
            Some(Place::Named(place)) => write!(f, "\n  --> {place}")?,
            Some(Place::Span { file, line, column, text, width }) => {
                let number = line.to_string();
                let margin = " ".repeat(number.len());
                write!(f, "\n{margin}--> {file}:{line}:{column}\n{margin} |\n{number} | {}", text.replace('\t', " "))?;
                write!(f, "\n{margin} | {}{}", " ".repeat(column - 1), "^".repeat(*width))?;
            }
        }
        if let Some(why) = &self.0.why {
            write!(f, "\n   = {why}")?;
        }
        if let Some(help) = &self.0.help {
            write!(f, "\nhelp: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

/// Everything that is wrong, in the order of the source. Never empty when it is returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// `value`, unless there are problems.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The problems one by one.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

/// The one of `known` that `written` was probably meant to be.
#[must_use]
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (distance, best) = known.into_iter().map(|name| (edit_distance(written, name), name)).min()?;
    (distance <= 1.max(best.chars().count() / 3)).then_some(best)
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, cost) in rows[0].iter_mut().enumerate() {
        *cost = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_at_the_span_on_its_line() {
        let source = "[controller]\npublish_perod = 1.0\n";
        let problem = Problem::new("`publish_perod` is not a key of `[controller]`")
            .at_span("app.toml", source, 13..26)
            .help("did you mean `publish_period`?");
        assert_eq!(
            problem.to_string(),
            "error: `publish_perod` is not a key of `[controller]`\n --> app.toml:2:1\n  |\n2 | publish_perod = 1.0\n  \
             | ^^^^^^^^^^^^^\nhelp: did you mean `publish_period`?"
        );
    }

    #[test]
    fn points_behind_the_last_line_of_a_file() {
        let problem = Problem::new("end").at_span("a", "x = ", 4..4).to_string();
        assert!(problem.contains("1 | x = \n  |     ^"), "{problem}");
    }

    #[test]
    fn suggests_only_what_is_near() {
        let known = ["publish_period", "solution_channel"];
        assert_eq!(did_you_mean("publish_perod", known), Some("publish_period"));
        assert_eq!(did_you_mean("solutoin_channel", known), Some("solution_channel"));
        assert_eq!(did_you_mean("colour", known), None);
    }
}
