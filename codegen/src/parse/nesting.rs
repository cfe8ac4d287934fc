//! How deep a file nests. Reading is recursive, and a file must not decide how much stack that takes.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree, token_stream};

/// More than any C declaration needs, less than any stack holds.
const DEEPEST: usize = 64;

/// The place where a file nests deeper than it can be read.
///
/// Brackets nest, and so do `&`, `*`, `-`, `<`, `->`, `::` and their like: one or more of them stand for one level until
/// the next comma or semicolon.
pub fn too_deep(tokens: &TokenStream) -> Option<Span> {
    let mut levels = vec![Level { rest: tokens.clone().into_iter(), marks: 0 }];
    let mut depth = 0;
    while let Some(level) = levels.last_mut() {
        match level.rest.next() {
            None => {
                depth -= level.marks;
                levels.pop();
            }
            Some(TokenTree::Group(group)) => {
                if group.delimiter() == Delimiter::Brace {
                    depth -= std::mem::take(&mut level.marks);
                }
                levels.push(Level { rest: group.stream().into_iter(), marks: 0 });
                if depth + levels.len() > DEEPEST {
                    return Some(group.span_open());
                }
            }
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                ',' | ';' => depth -= std::mem::take(&mut level.marks),
                '#' | '=' | '!' | '\'' | '.' | '$' => {}
                _ => {
                    level.marks += 1;
                    depth += 1;
                    if depth + levels.len() > DEEPEST {
                        return Some(punct.span());
                    }
                }
            },
            Some(_) => {}
        }
    }
    None
}

struct Level {
    rest: token_stream::IntoIter,
    /// Marks since the last comma or semicolon.
    marks: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_too_deep(text: &str) -> bool {
        too_deep(&text.parse().unwrap()).is_some()
    }

    #[test]
    fn brackets_and_pointers_are_counted_together() {
        assert!(!is_too_deep(&format!("{}{}", "[".repeat(60), "]".repeat(60))));
        assert!(is_too_deep(&format!("{}{}", "[".repeat(70), "]".repeat(70))));
        assert!(is_too_deep(&format!("pub type A = {}T;", "&".repeat(70))));
        assert!(is_too_deep(&format!("{}{}T{}", "(".repeat(40), "&".repeat(40), ")".repeat(40))));
        assert!(is_too_deep(&format!("{}T{}", "Option<".repeat(70), ">".repeat(70))));
    }

    #[test]
    fn a_long_file_is_not_a_deep_one() {
        assert!(!is_too_deep(&"pub a: Option<&[T]>,".repeat(10_000)));
        assert!(!is_too_deep(&"pub struct A { pub a: &T } ".repeat(10_000)));
        assert!(!is_too_deep(&"#[doc = \"x\"] ".repeat(10_000)));
    }
}
