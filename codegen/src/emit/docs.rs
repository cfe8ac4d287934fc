//! The sentences that stand above a declaration: those of the description, and what the model adds.

use crate::model::{Field, Ownership, Signature, Slot, Stability};

/// What a slot that may be missing says.
pub const NULLABLE_SLOT: &str = "The slot itself may be NULL.";

/// Sentences about the life of a declaration.
pub fn stability(stability: &Stability) -> Vec<String> {
    let mut lines = Vec::new();
    if stability.unstable {
        lines.push("Unstable: it may change without a new API version.".to_owned());
    }
    if stability.reserved {
        lines.push("Reserved: it holds a place and is not used.".to_owned());
    }
    if let Some(version) = stability.since {
        lines.push(format!("Since API version {version}."));
    }
    lines
}

/// Everything above a field.
pub fn field(field: &Field) -> Vec<String> {
    let mut paragraphs = paragraphs(&field.docs);
    if let Some(unit) = &field.unit {
        paragraphs.push(format!("Unit: {unit}."));
    }
    paragraphs.extend(stability(&field.stability));
    paragraphs
}

/// Everything above a slot.
pub fn slot(slot: &Slot) -> Vec<String> {
    let mut paragraphs = paragraphs(&slot.docs);
    paragraphs.extend(references(&slot.signature));
    if slot.nullable {
        paragraphs.push(NULLABLE_SLOT.to_owned());
    }
    paragraphs.extend(stability(&slot.stability));
    paragraphs
}

/// What a call does to references.
fn references(signature: &Signature) -> Option<String> {
    let given: Vec<String> = signature
        .params
        .iter()
        .filter(|param| param.crossing.ownership == Ownership::Transfer)
        .map(|param| format!("`{}`", param.name))
        .collect();
    let mut parts = Vec::new();
    if !given.is_empty() {
        parts.push(format!("the callee gets one on {}", given.join(" and ")));
    }
    if signature.ret_crossing.ownership == Ownership::Transfer {
        parts.push("the caller gets one on the result".to_owned());
    }
    (!parts.is_empty()).then(|| format!("References: {}.", parts.join(", ")))
}

/// Markdown paragraphs, each on one line.
pub fn paragraphs(docs: &str) -> Vec<String> {
    docs.split("\n\n")
        .map(|paragraph| paragraph.lines().map(str::trim).collect::<Vec<_>>().join(" "))
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

/// Paragraphs as lines of at most `width` characters, an empty one between two paragraphs.
pub fn wrap(paragraphs: &[String], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let mut line = String::new();
        let mut columns = 0;
        for word in paragraph.split(' ') {
            let word_columns = word.chars().count();
            if !line.is_empty() && columns + 1 + word_columns > width {
                lines.push(std::mem::take(&mut line));
                columns = 0;
            }
            if !line.is_empty() {
                line.push(' ');
                columns += 1;
            }
            line.push_str(word);
            columns += word_columns;
        }
        lines.push(line);
    }
    lines
}
