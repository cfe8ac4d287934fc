//! What makes a draft the description of an extension.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::model::{Header, Item};

/// `[extension]` of `api.toml`: what the names begin with, and the numbers of the messages.
pub fn section(headers: &[&Header]) -> String {
    let items = || headers.iter().flat_map(|header| &header.items);
    let mut prefixes = BTreeSet::new();
    let mut numbers = Vec::new();
    for item in items() {
        prefixes.insert(prefix(item.name()));
        if let Item::Enum(item) = item {
            prefixes.extend(item.variants.iter().map(|variant| prefix(&variant.name)));
            let stands = |name: &str| {
                items().any(|item| matches!(item, Item::Record(record) if record.message.as_deref() == Some(name)))
            };
            if item.variants.iter().any(|variant| stands(&variant.name)) {
                numbers.extend(item.variants.iter().map(|variant| variant.value));
            }
        }
    }
    let mut text = format!("\n[extension]\nprefixes = {:?}\n", prefixes.into_iter().collect::<Vec<_>>());
    if let (Some(first), Some(last)) = (numbers.iter().min(), numbers.iter().max()) {
        let _ = writeln!(text, "messages = [0x{first:X}, 0x{last:X}]");
    }
    text
}

/// The first word of a name, as far as the names of one vendor share it: `Acme`, `ACME_`, `acme_`.
fn prefix(name: &str) -> &str {
    let is_camel = name.chars().nth(1).is_some_and(|c| c.is_ascii_lowercase()) && name.starts_with(char::is_uppercase);
    let end = if is_camel {
        name.char_indices().skip(1).find(|(_, c)| !c.is_ascii_lowercase()).map(|(index, _)| index)
    } else {
        name.find('_').map(|index| index + 1)
    };
    &name[..end.unwrap_or(name.len())]
}

#[cfg(test)]
mod tests {
    use super::prefix;

    #[test]
    fn names_of_one_vendor_share_their_first_word() {
        assert_eq!(prefix("AcmeWheelSpeeds"), "Acme");
        assert_eq!(prefix("ACME_MOST_WHEELS"), "ACME_");
        assert_eq!(prefix("acme_version"), "acme_");
        assert_eq!(prefix("Acme"), "Acme");
    }
}
