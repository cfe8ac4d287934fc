//! The files of a description, and places in them.

use proc_macro2::LineColumn;

/// One file of the description.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path as messages show it: the description's folder and the file in it.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// All files that were read, in the order of `api.toml`.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// Index of a file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(usize);

/// A piece of a file. Lines count from 1, columns from 0 in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First character.
    pub start: LineColumn,
    /// One past the last character.
    pub end: LineColumn,
}

impl Sources {
    /// Adds a file.
    pub fn add(&mut self, path: String, text: String) -> FileId {
        self.files.push(SourceFile { path, text });
        FileId(self.files.len() - 1)
    }

    /// The file of that index.
    pub fn get(&self, id: FileId) -> &SourceFile {
        &self.files[id.0]
    }
}

impl Span {
    /// The span of a token tree in a file.
    pub fn new(file: FileId, span: proc_macro2::Span) -> Self {
        Self { file, start: span.start(), end: span.end() }
    }

    /// The first character of a file.
    pub fn start_of(file: FileId) -> Self {
        let start = LineColumn { line: 1, column: 0 };
        Self { file, start, end: start }
    }

    /// Order of the place in the description.
    pub fn key(&self) -> (FileId, usize, usize) {
        (self.file, self.start.line, self.start.column)
    }
}
