//! From text to declarations. Files are Rust syntax, read with `syn`; what they mean is ours.

mod attributes;
mod count;
mod imports;
pub mod items;
mod nesting;
mod tables;
mod types;

use proc_macro2::{LexError, Span as TokenSpan, TokenStream};

use crate::ast::{File, Name};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::source::{FileId, Span};

/// Reads one file and collects what is wrong with it.
pub struct Parser<'a> {
    file: FileId,
    errors: &'a mut Vec<Diagnostic>,
}

/// Parses a file of the description.
pub fn parse(id: FileId, module: Vec<String>, text: &str, errors: &mut Vec<Diagnostic>) -> File {
    let mut file =
        File { id, module, docs: String::new(), renames: Vec::new(), imports: Vec::new(), items: Vec::new() };
    let syntax = match syntax(id, text) {
        Ok(syntax) => syntax,
        Err(error) => {
            errors.push(*error);
            return file;
        }
    };
    let mut parser = Parser { file: id, errors };
    let mut attributes = attributes::Attributes::new(&syntax.attrs);
    file.docs = std::mem::take(&mut attributes.docs);
    file.renames = attributes.renames(&mut parser);
    attributes.finish(&mut parser, "a file");
    for item in &syntax.items {
        parser.item(item, &mut file);
    }
    file
}

fn syntax(id: FileId, text: &str) -> Result<syn::File, Box<Diagnostic>> {
    let no_rust = |error: syn::Error| {
        Diagnostic::new(Code::P0001, Span::new(id, error.span()), "this is not Rust syntax", error.to_string())
            .help("`rustfmt --check` on the file shows the same place")
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tokens: TokenStream = text.parse().map_err(|error: LexError| no_rust(error.into()))?;
    if let Some(span) = nesting::too_deep(&tokens) {
        return Err(Box::new(
            Diagnostic::new(
                Code::P0002,
                Span::new(id, span),
                "this nests too deep",
                "no declaration of C needs as many levels",
            )
            .help("take it apart, or remove it"),
        ));
    }
    Ok(syn::parse2(tokens).map_err(no_rust)?)
}

impl Parser<'_> {
    fn span(&self, span: TokenSpan) -> Span {
        Span::new(self.file, span)
    }

    fn name(&self, text: String, span: TokenSpan) -> Name {
        Name { text, span: self.span(span) }
    }

    fn ident(&self, ident: &syn::Ident) -> Name {
        self.name(plain(ident), ident.span())
    }

    fn malformed(&mut self, span: TokenSpan, name: &str, form: &str) {
        let span = self.span(span);
        self.errors.push(
            Diagnostic::new(
                Code::P0004,
                span,
                format!("`{name}` is not written like this"),
                "its meaning is not clear",
            )
            .help(format!("write `{form}`")),
        );
    }

    fn no_such_construct(&mut self, span: TokenSpan, why: &str, help: &str) {
        let span = self.span(span);
        self.errors.push(Diagnostic::new(Code::P0002, span, "the description has no such construct", why).help(help));
    }
}

/// An identifier without `r#`.
fn plain(ident: &syn::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// The known word that looks most like `word`, if any is near.
pub fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    known
        .iter()
        .map(|candidate| (2.max(candidate.len() / 4), *candidate))
        .filter(|(limit, candidate)| candidate.len().abs_diff(word.len()) <= *limit)
        .map(|(limit, candidate)| (limit, distance(word, candidate), candidate))
        .filter(|(limit, distance, _)| distance <= limit)
        .map(|(_, distance, candidate)| (distance, candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (diagonal + usize::from(x != *y)).min(above + 1).min(row[j] + 1);
            diagonal = above;
        }
    }
    row[b.len()]
}
