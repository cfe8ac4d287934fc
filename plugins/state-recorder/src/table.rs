//! A table on the disk.

use std::{
    fmt,
    fs::File,
    io::{self, BufWriter, Write},
    path::PathBuf,
};

use pntos::{Error, Fault, Result};

/// So much is kept in memory before it is written.
const BUFFER: usize = 64 * 1024;

/// A CSV file that grows line by line. The first failure ends it.
pub(crate) struct Table {
    path: PathBuf,
    file: BufWriter<File>,
    /// Reused for every line.
    line: String,
    lines: u64,
    failed: Option<io::Error>,
}

impl Table {
    /// Begins the file with the names of the columns; one that is there is replaced.
    pub fn create(path: PathBuf, columns: &str) -> Result<Self> {
        let file = File::create(&path).map_err(|why| {
            Error::from(why).context(format_args!("the table `{}` cannot be written", path.display()))
        })?;
        let mut table =
            Self { path, file: BufWriter::with_capacity(BUFFER, file), line: String::new(), lines: 0, failed: None };
        table.failed = writeln!(table.file, "{columns}").err();
        Ok(table)
    }

    /// Lines that were taken, without the first.
    pub fn lines(&self) -> u64 {
        self.lines
    }

    /// Adds a line: what `cells` writes, and `label` in the last column.
    pub fn line(&mut self, label: &str, cells: impl FnOnce(&mut String) -> fmt::Result) {
        if self.failed.is_some() {
            return;
        }
        self.line.clear();
        cells(&mut self.line).expect("a string takes everything");
        self.line.push(',');
        push_cell(&mut self.line, label);
        self.line.push('\n');
        self.lines += 1;
        self.failed = self.file.write_all(self.line.as_bytes()).err();
    }

    /// Writes what is still in memory.
    pub fn finish(&mut self) -> Result {
        let failed = self.failed.take().or_else(|| self.file.flush().err());
        match failed {
            None => Ok(()),
            Some(why) => Err(Error::with_fault(
                Fault::from(&why),
                format_args!(
                    "the table `{}` is not complete: {why}; make room, or name another folder, and run again",
                    self.path.display()
                ),
            )),
        }
    }
}

/// A text as a cell: on one line, and in quotes if it needs them.
fn push_cell(line: &mut String, text: &str) {
    let needs_quotes = text.contains([',', '"']);
    if needs_quotes {
        line.push('"');
    }
    for character in text.chars() {
        match character {
            '"' => line.push_str("\"\""),
            control if control.is_control() => line.push(' '),
            other => line.push(other),
        }
    }
    if needs_quotes {
        line.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> String {
        let mut line = String::new();
        push_cell(&mut line, text);
        line
    }

    #[test]
    fn a_label_stays_in_its_cell() {
        assert_eq!(cell("pinson15[3]"), "pinson15[3]");
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("say \"b\""), "\"say \"\"b\"\"\"");
        assert_eq!(cell("two\nlines"), "two lines");
    }
}
