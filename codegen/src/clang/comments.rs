//! From the comments of C to documentation.
//!
//! The generator adds sentences to the comments of a header: units, references, what is unstable. They are known here,
//! so that a header it made gives them back as facts and not as prose.

use crate::model::Stability;

/// What a comment says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comment {
    /// The documentation, paragraphs apart by an empty line.
    pub docs: String,
    pub unit: Option<String>,
    pub stability: Stability,
}

/// How the public headers mark what is unstable.
const UNSTABLE: &str = "**UNSTABLE**";

/// Reads a comment as it stands in a header, with its marks.
pub fn read(raw: &str) -> Comment {
    let mut comment = Comment::default();
    let mut kept = Vec::new();
    for paragraph in paragraphs(raw) {
        let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(unit) = line.strip_prefix("Unit: ").and_then(|rest| rest.strip_suffix('.')) {
            comment.unit = Some(unit.to_owned());
        } else if let Some(version) = line.strip_prefix("Since API version ").and_then(|rest| rest.strip_suffix('.'))
            && let Ok(version) = version.parse()
        {
            comment.stability.since = Some(version);
        } else if line == stable(|stability| stability.unstable = true) || line.starts_with(UNSTABLE) {
            comment.stability.unstable = true;
        } else if line == stable(|stability| stability.reserved = true) {
            comment.stability.reserved = true;
        } else if !is_said_by_the_model(&line) {
            kept.push(paragraph);
        }
    }
    comment.docs = kept.join("\n\n");
    comment
}

fn stable(set: impl FnOnce(&mut Stability)) -> String {
    let mut stability = Stability::default();
    set(&mut stability);
    crate::emit::docs::stability(&stability).join(" ")
}

fn is_said_by_the_model(line: &str) -> bool {
    (line.starts_with("References: ")
        && (line.contains("the callee gets one on") || line.contains("the caller gets one on")))
        || line == crate::emit::docs::NULLABLE_SLOT
        || line.starts_with("Made from ") && line.contains("`cargo pntos gen`")
}

/// The paragraphs of a comment; the lines of each are kept.
fn paragraphs(raw: &str) -> Vec<String> {
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for line in bare_lines(raw) {
        let tag =
            ["@param", "\\param", "@return", "\\return", "@note", "\\note"].iter().any(|tag| line.starts_with(tag));
        if line.is_empty() || tag {
            paragraphs.push(Vec::new());
        }
        if !line.is_empty()
            && let Some(last) = paragraphs.last_mut()
        {
            last.push(plain(&line));
        }
    }
    paragraphs.into_iter().filter(|lines| !lines.is_empty()).map(|lines| lines.join("\n")).collect()
}

/// The lines without `/**`, ` * `, `*/` and `///`.
fn bare_lines(raw: &str) -> impl Iterator<Item = String> {
    raw.trim().lines().map(|line| {
        let line = line.trim();
        let line = line.strip_suffix("*/").unwrap_or(line);
        let line = ["/**<", "/*!", "/**", "/*", "///<", "///", "//!", "//", "*"]
            .iter()
            .find_map(|mark| line.strip_prefix(mark))
            .unwrap_or(line);
        line.trim().to_owned()
    })
}

/// Doxygen's words as Markdown.
fn plain(line: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut quote = false;
    for word in line.split(' ') {
        match word {
            "\\p" | "@p" | "\\c" | "@c" => quote = true,
            "@return" | "\\return" | "@returns" | "\\returns" => words.push("Returns:".to_owned()),
            "@param" | "\\param" => {
                words.push("Parameter".to_owned());
                quote = true;
            }
            "@note" | "\\note" => words.push("Note:".to_owned()),
            "@brief" | "\\brief" => {}
            _ if quote && !word.is_empty() => {
                quote = false;
                let end = word.trim_end_matches(['.', ',', ';', ':', ')']);
                words.push(format!("`{end}`{}", &word[end.len()..]));
            }
            _ => words.push(word.to_owned()),
        }
    }
    words.join(" ")
}

/// The comment that ends just above a line, and the line it starts at. Lines count from 1.
pub fn above(text: &str, line: usize) -> Option<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let last = line.checked_sub(2)?;
    let end = lines.get(last)?.trim();
    if end.starts_with("//") {
        let first = (0..=last).rev().take_while(|index| lines[*index].trim().starts_with("//")).last()?;
        return Some((lines[first..=last].join("\n"), first + 1));
    }
    if !end.ends_with("*/") {
        return None;
    }
    let first = (0..=last).rev().find(|index| lines[*index].contains("/*"))?;
    lines[first].trim().starts_with("/*").then(|| (lines[first..=last].join("\n"), first + 1))
}

/// The comment that opens a header, if it has one that is not the comment of its first declaration.
pub fn opening(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with("/*") {
        let end = text.find("*/")? + 2;
        let next = text[end..].trim_start();
        return (next.starts_with('#') || next.is_empty()).then_some(&text[..end]);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_stars_are_no_part_of_a_comment() {
        assert_eq!(read("/** One line. */").docs, "One line.");
        assert_eq!(read("/**\n\t * First\n\t * line.\n\t *\n\t * Second.\n\t */").docs, "First\nline.\n\nSecond.");
        assert_eq!(read("/// First.\n/// Second.").docs, "First.\nSecond.");
    }

    #[test]
    fn sentences_of_the_generator_come_back_as_facts() {
        let comment = read("/**\n * A speed.\n *\n * Unit: m/s.\n *\n * Since API version 3.\n */");
        assert_eq!(comment.docs, "A speed.");
        assert_eq!(comment.unit.as_deref(), Some("m/s"));
        assert_eq!(comment.stability.since, Some(3));
        let comment = read("/**\n * A.\n *\n * Unstable: it may change without a new API version.\n */");
        assert!(comment.stability.unstable && comment.docs == "A.");
        assert_eq!(read("/**\n * A.\n *\n * References: the caller gets one on the result.\n */").docs, "A.");
    }

    #[test]
    fn words_of_doxygen_become_markdown() {
        assert_eq!(read("/** @return the \\p count, or 0 */").docs, "Returns: the `count`, or 0");
        assert_eq!(read("/** A.\n * @param x Where. */").docs, "A.\n\nParameter `x` Where.");
    }

    #[test]
    fn a_comment_above_a_line_is_found() {
        let text = "/* Far. */\n\n/*\n * Near.\n */\n#define A 1\n// Other\n#define B 2\n";
        assert_eq!(above(text, 6), Some(("/*\n * Near.\n */".to_owned(), 3)));
        assert_eq!(above(text, 8), Some(("// Other".to_owned(), 7)));
        assert_eq!(above(text, 3), None);
    }
}
