//! P0031, P0032: an extension adds under names and numbers of its own, and leaves those of its API alone.

use super::{items, records};
use crate::ast::{Item, Name};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::manifest::{Base, Loaded};
use crate::resolve::Scope;

/// Checks what an extension declares; the rules of every description are checked by [`check`](super::check).
pub fn check(scope: &Scope<'_>, loaded: &Loaded, errors: &mut Vec<Diagnostic>) {
    let Some(base) = &loaded.base else { return };
    prefixes(scope, base, errors);
    for (position, item) in items(scope.files) {
        if position.file < base.files {
            continue;
        }
        own_name(item.name(), base, errors);
        match item {
            Item::Enum(item) => item.variants.iter().for_each(|variant| own_name(&variant.name, base, errors)),
            Item::Record(record) => {
                if let Some(kind) = &record.plugin_kind {
                    errors.push(
                        Diagnostic::new(
                            Code::P0031,
                            kind.span,
                            format!("`{}` is the kind of another table", kind.text),
                            "who loads a plugin of that kind takes its table for the one that the API describes",
                        )
                        .help("remove `#[plugin_kind]`, and reach the table through an object of the extension"),
                    );
                }
            }
            _ => {}
        }
    }
    if let Some(limits) = numbers(scope, base, errors) {
        messages(scope, base, limits, errors);
    }
}

/// What an extension's names begin with is free in its API.
fn prefixes(scope: &Scope<'_>, base: &Base, errors: &mut Vec<Diagnostic>) {
    if base.own.prefixes.is_empty() {
        errors.push(
            Diagnostic::new(
                Code::P0031,
                base.own.prefixes_span,
                "an extension needs a prefix",
                "it keeps the extension's names apart from all others",
            )
            .help("write the beginnings of its names, such as `[\"Acme\", \"ACME_\", \"acme_\"]`"),
        );
    }
    for prefix in &base.own.prefixes {
        let theirs = items(scope.files).filter(|(position, _)| position.file < base.files).find_map(|(_, item)| {
            let variants = match item {
                Item::Enum(item) => &item.variants[..],
                _ => &[],
            };
            let mut names = std::iter::once(item.name()).chain(variants.iter().map(|variant| &variant.name));
            names.find(|name| name.text.starts_with(&prefix.text))
        });
        if let Some(theirs) = theirs {
            errors.push(
                Diagnostic::new(
                    Code::P0031,
                    prefix.span,
                    format!("`{}` is no prefix of an extension", prefix.text),
                    "names of the API begin with it",
                )
                .other(theirs.span, "such as this one")
                .help("choose a beginning that only the extension's names have"),
            );
        }
    }
}

fn own_name(name: &Name, base: &Base, errors: &mut Vec<Diagnostic>) {
    let prefixes = &base.own.prefixes;
    if !prefixes.is_empty() && !prefixes.iter().any(|prefix| name.text.starts_with(&prefix.text)) {
        let known: Vec<String> = prefixes.iter().map(|prefix| format!("`{}`", prefix.text)).collect();
        errors.push(
            Diagnostic::new(
                Code::P0031,
                name.span,
                format!("`{}` does not begin with a prefix of the extension", name.text),
                "C has one space for all names, and a later release of the API may use this one",
            )
            .help(format!("begin it with {}", known.join(" or "))),
        );
    }
}

/// The first and the last number of the extension's messages, when it has a range that the API leaves to extensions.
fn numbers(scope: &Scope<'_>, base: &Base, errors: &mut Vec<Diagnostic>) -> Option<(u32, u32)> {
    let Some(((first, last), span)) = base.own.messages else {
        let own = records(scope.files).filter(|(position, _)| position.file >= base.files);
        for message in own.filter_map(|(_, record)| record.message.as_ref()) {
            errors.push(
                Diagnostic::new(
                    Code::P0032,
                    message.span,
                    "the extension has no numbers for messages",
                    "each of its messages needs one",
                )
                .help("add `messages = [first, last]` to `[extension]` in `api.toml`"),
            );
        }
        return None;
    };
    let bound = |name: &Name| scope.variant(&name.text).and_then(|known| known.value);
    let limits = base.limits.as_ref().and_then(|(first, last)| Some((first, bound(first)?, last, bound(last)?)));
    let Some((begin, least, end, most)) = limits else {
        errors.push(
            Diagnostic::new(
                Code::P0032,
                span,
                format!("{} leaves no numbers to extensions", base.name),
                "its manifest has no `[extensions]` with variants that it declares",
            )
            .help("remove `messages`, and describe no messages"),
        );
        return None;
    };
    if first > last || first < least || last > most {
        errors.push(
            Diagnostic::new(
                Code::P0032,
                span,
                format!("{first:#X} to {last:#X} is no range for an extension's messages"),
                format!("the others belong to {}", base.name),
            )
            .other(begin.span, format!("the first is {least:#X}"))
            .other(end.span, format!("the last is {most:#X}"))
            .help(format!("choose a range inside {least:#X} to {most:#X}")),
        );
        return None;
    }
    Some((first, last))
}

fn messages(scope: &Scope<'_>, base: &Base, (first, last): (u32, u32), errors: &mut Vec<Diagnostic>) {
    for (position, record) in records(scope.files) {
        let Some(message) = record.message.as_ref().filter(|_| position.file >= base.files) else { continue };
        let Some(number) = scope.variant(&message.text).and_then(|known| known.value) else { continue };
        if !(first..=last).contains(&number) {
            let mut error = Diagnostic::new(
                Code::P0032,
                message.span,
                format!("`{}` is no number of the extension", message.text),
                format!("it is {number:#X}"),
            );
            if let Some((_, span)) = base.own.messages {
                error = error.other(span, "the extension's numbers");
            }
            errors.push(error.help(format!("give it a number from {first:#X} to {last:#X}")));
        }
    }
}
