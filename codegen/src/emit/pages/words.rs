//! Ownership, nullability and results in words, the same on every page.

use crate::model::{Crossing, Neutral, NeutralFloat, Ownership, Rule, Signature, Type};

/// The page that explains the words.
pub const OWNERSHIP: &str = "ownership.md";

/// Who owns an argument or what a field leads to, and the rule that says so.
pub fn ownership(crossing: &Crossing) -> String {
    let word = match crossing.ownership {
        Ownership::Value => return "a copy".to_owned(),
        Ownership::Lend => "lent",
        Ownership::Transfer => "transferred",
        Ownership::Nest => "nested",
        Ownership::Parent => "part of it",
    };
    let why = match crossing.rule {
        Rule::OwnSelf => "rule 1".to_owned(),
        Rule::CountedArgument => "rule 2".to_owned(),
        Rule::OtherArgument => "rule 3".to_owned(),
        Rule::Stated => crossing.reason.clone().unwrap_or_default(),
        Rule::ByValue | Rule::CountedResult | Rule::OtherResult | Rule::CountedField | Rule::OtherField => {
            String::new()
        }
    };
    let link = format!("[{word}](../{OWNERSHIP}#{})", word.replace(' ', "-"));
    if why.is_empty() { link } else { format!("{link} ({why})") }
}

/// What a result is.
pub fn result(signature: &Signature) -> Option<String> {
    if signature.ret == Type::Void {
        return None;
    }
    Some(match signature.ret_crossing.ownership {
        Ownership::Transfer => format!("[transferred](../{OWNERSHIP}#transferred) to the caller, which releases it"),
        Ownership::Value => "a copy".to_owned(),
        _ => format!("still the table's; [lent](../{OWNERSHIP}#lent) to the caller"),
    })
}

/// Whether each level of a pointer may be NULL.
pub fn nullable(ty: &Type) -> &'static str {
    match ty {
        Type::Pointer(pointer) => match (pointer.nullable, pointer.to.as_pointer().is_some_and(|inner| inner.nullable))
        {
            (true, true) => "yes, and each element",
            (true, false) => "yes",
            (false, true) => "no, but each element",
            (false, false) => "no",
        },
        Type::Function { nullable: true, .. } => "yes",
        Type::Function { nullable: false, .. } => "no",
        _ => "",
    }
}

/// What the caller gets when the implementation fails.
pub fn neutral(neutral: &Neutral) -> Option<String> {
    Some(match neutral {
        Neutral::Nothing => return None,
        Neutral::Bool(value) => format!("`{value}`"),
        Neutral::Integer(value) => format!("`{value}`"),
        Neutral::Float(NeutralFloat::Nan) => "NaN".to_owned(),
        Neutral::Float(NeutralFloat::Number(value)) => format!("`{value}`"),
        Neutral::Null => "NULL".to_owned(),
        Neutral::NullReported => "NULL, although the slot does not allow it; the log says so".to_owned(),
        Neutral::Variant(name) => format!("`{name}`"),
        Neutral::Zeroed => "a struct of zeros".to_owned(),
    })
}

/// A text in a cell of a Markdown table.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// The page on ownership, with a link to the table that counts.
pub fn page(memory: &str) -> String {
    format!(
        "\
# Who owns what

An object that crosses from one plugin to another is counted: it begins with a pointer to its counting functions, \
{memory}. Every pointer on the pages of this reference has one of these words.

## lent

The callee may use it until the call returns, and takes a reference of its own if it keeps a counted object longer. \
`self` is lent (rule 1), and so is everything that is not counted: texts, arrays, plain structs (rule 3).

## transferred

One reference goes along. An argument that points to a counted object gives it to the callee, whether or not the call \
succeeds, and the callee releases it (rule 2); NULL gives nothing. A returned pointer to a counted object gives it to the \
caller.

## nested

A counted object inside another one. It is valid while the outer one is held; whoever keeps it longer takes a \
reference of its own.

## part of it

Plain memory inside another object: it lives and dies with it, and nobody else frees it.

## Results in place of a failure

A slot that fails, or whose implementation panics, still has to return something. Each slot's section names it. The \
caller learns the reason from the log only.
"
    )
}
