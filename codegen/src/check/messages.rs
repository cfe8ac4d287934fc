//! P0032, P0033, P0034: what tells one message from another, in a header and on a wire.

use std::collections::HashMap;

use super::records;
use crate::ast::{Name, Record};
use crate::diagnostic::Diagnostic;
use crate::emit::lcm::fingerprint::fingerprint;
use crate::explain::Code;
use crate::model::Api;
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    let mut numbers: HashMap<u32, &Name> = HashMap::new();
    let mut first: Option<(&Record, &str)> = None;
    for (_, record) in records(scope.files) {
        let Some(message) = &record.message else { continue };
        if let Some(number) = scope.variant(&message.text).and_then(|known| known.value)
            && let Some(other) = numbers.insert(number, message)
        {
            errors.push(
                Diagnostic::new(
                    Code::P0032,
                    message.span,
                    format!("`{}` is the number of another message", message.text),
                    format!("whoever receives {number:#X} has to know which of the two it is"),
                )
                .other(other.span, "the other message")
                .help("give each message a variant with a number of its own"),
            );
        }
        let header = root(scope, record);
        match first {
            None => first = Some((record, header)),
            Some((_, known)) if known == header => {}
            Some((other, known)) => errors.push(
                Diagnostic::new(
                    Code::P0033,
                    record.name.span,
                    format!("`{}` does not begin with `{known}`", record.name.text),
                    "whoever receives a message reads its header before it knows which one it is",
                )
                .other(other.name.span, "as this message does")
                .help(format!("write `#[base(header)]` and begin with `pub header: {known}`")),
            ),
        }
    }
}

/// The innermost base: a message without one is its own.
fn root<'a>(scope: &Scope<'a>, record: &'a Record) -> &'a str {
    let mut chain = vec![record];
    while let Some((_, base)) = &chain[chain.len() - 1].base
        && let Some(base) = scope.record(&base.text)
        && !chain.iter().any(|known| known.name.text == base.name.text)
    {
        chain.push(base);
    }
    &chain[chain.len() - 1].name.text
}

/// Two LCM structs that no receiver could tell apart. It takes the finished model.
pub fn alike(scope: &Scope<'_>, api: &Api, errors: &mut Vec<Diagnostic>) {
    let mut names: HashMap<String, &Name> = HashMap::new();
    let mut fingerprints: HashMap<u64, &Name> = HashMap::new();
    for (_, declared) in records(scope.files) {
        let Some(lcm) = api.record(&declared.name.text).and_then(|record| record.lcm.as_ref()) else { continue };
        let name = format!("{}.{}", lcm.package, lcm.name);
        if let Some(other) = names.insert(name.clone(), &declared.name) {
            errors.push(
                Diagnostic::new(
                    Code::P0034,
                    declared.name.span,
                    format!("`{name}` is the LCM struct of two structs"),
                    "LCM's own tools know a struct by this name",
                )
                .other(other.span, "the other struct")
                .help("give one of them another name in `#[lcm(package::name)]`"),
            );
            continue;
        }
        let Ok(number) = fingerprint(api, lcm) else { continue };
        if let Some(other) = fingerprints.insert(number, &declared.name) {
            errors.push(
                Diagnostic::new(
                    Code::P0034,
                    declared.name.span,
                    format!("`{}` has the LCM fingerprint of `{}`", declared.name.text, other.text),
                    "a fingerprint is made of the names and types of members, and these are the same",
                )
                .other(other.span, "the other struct")
                .help("rename a member, or begin with one that only the wire has: `leading(icd_my_message: i8)`"),
            );
        }
    }
}
