//! P0017: two variants share a value only when one says so. P0025: nothing is empty.

use std::collections::HashMap;

use super::items;
use crate::ast::{Item, Name, Value};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, item) in items(scope.files) {
        match item {
            Item::Enum(item) => {
                if item.variants.is_empty() {
                    empty(&item.name, "variant", errors);
                }
                let mut first: HashMap<u32, &Name> = HashMap::new();
                for variant in &item.variants {
                    let Some(value) = scope.variant(&variant.name.text).and_then(|known| known.value) else {
                        continue;
                    };
                    let says_so = matches!(variant.value, Some(Value::Name(_)));
                    if let Some(earlier) = first.get(&value)
                        && !says_so
                    {
                        errors.push(
                            Diagnostic::new(
                                Code::P0017,
                                variant.name.span,
                                format!("`{}` repeats the value {value}", variant.name.text),
                                "two variants with one value are a slip unless one is named after the other",
                            )
                            .other(earlier.span, "has it already")
                            .help(format!("write `{} = {}`, or another value", variant.name.text, earlier.text)),
                        );
                    }
                    first.entry(value).or_insert(&variant.name);
                }
            }
            Item::Record(record) if record.members.is_empty() => empty(&record.name, "member", errors),
            _ => {}
        }
    }
}

fn empty(name: &Name, what: &str, errors: &mut Vec<Diagnostic>) {
    errors.push(
        Diagnostic::new(
            Code::P0025,
            name.span,
            format!("`{}` is empty", name.text),
            format!("C needs at least one {what}"),
        )
        .help(format!("add a {what}, or remove the declaration")),
    );
}
