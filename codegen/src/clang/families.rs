//! What the headers of a family have in common: how they annotate pointers, and which header gives them what C89 lacks.
//!
//! A header that declares nothing but helps others (annotations, `int64_t`, `bool`) is a *support* header: a
//! description keeps its text. The others belong to the family that the first part of their path names.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use toml::Spanned;

use super::files::HeaderFile;
use crate::manifest::{FileEntry, Manifest, ProfileEntry, SupportEntry};
use crate::source::Sources;

/// What is known of one header.
#[derive(Debug, Default)]
pub struct Outline {
    /// Own headers that it includes, in order.
    pub includes: Vec<usize>,
    /// Headers of the system that it includes, as written.
    pub system: Vec<String>,
    /// It declares something that a description can say.
    pub declares: bool,
    /// It defines macros that a description cannot say.
    pub helps: bool,
    /// Macros that it defines: name and words.
    pub macros: BTreeMap<String, Vec<String>>,
}

impl Outline {
    pub fn is_support(&self) -> bool {
        self.annotates() || !self.declares && (self.helps || !self.system.is_empty())
    }

    /// Whether it defines what marks pointers.
    fn annotates(&self) -> bool {
        self.macros.values().flatten().any(|word| word == "_Nullable" || word.contains("assume_nonnull"))
    }
}

/// The order in which each header stands after those it includes.
pub fn order(outlines: &[Outline]) -> Vec<usize> {
    fn visit(index: usize, outlines: &[Outline], seen: &mut BTreeSet<usize>, order: &mut Vec<usize>) {
        if !seen.insert(index) {
            return;
        }
        for include in &outlines[index].includes {
            visit(*include, outlines, seen, order);
        }
        order.push(index);
    }
    let (mut seen, mut order) = (BTreeSet::new(), Vec::new());
    for index in 0..outlines.len() {
        visit(index, outlines, &mut seen, &mut order);
    }
    order
}

/// Everything that a header includes, itself not, however deep.
pub fn reach(index: usize, outlines: &[Outline]) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let mut steps = outlines[index].includes.clone();
    while let Some(next) = steps.pop() {
        if seen.insert(next) {
            steps.extend(&outlines[next].includes);
        }
    }
    seen
}

/// The family of a header: the first part of its path.
pub fn family(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".h")
}

/// The file of the description that a header is made from.
pub fn source(path: &str) -> String {
    let stem = path.trim_end_matches(".h");
    let parts: Vec<String> = stem.split('/').map(snake).collect();
    format!("{}.rs", parts.join("/"))
}

/// `MeasurementAngularVelocity1D` as `measurement_angular_velocity_1d`, and no word of Rust.
fn snake(name: &str) -> String {
    let all: Vec<char> = name.chars().collect();
    // A name without capitals is made of words already.
    let has_words = all.iter().any(char::is_ascii_uppercase);
    let mut out = String::new();
    for (index, c) in all.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| all[before]);
        let ends_capitals = all.get(index + 1).is_some_and(char::is_ascii_lowercase);
        let starts_word = match before {
            Some(before) if c.is_ascii_uppercase() => {
                before.is_ascii_lowercase() || before.is_ascii_uppercase() && ends_capitals
            }
            Some(before) if c.is_ascii_digit() => has_words && before.is_ascii_lowercase(),
            _ => false,
        };
        if starts_word {
            out.push('_');
        }
        out.push(if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' });
    }
    let reserved = syn::parse_str::<syn::Ident>(&out).is_err() || ["mod", "lib", "ffi"].contains(&out.as_str());
    if reserved { format!("{out}_h") } else { out }
}

/// The manifest that the headers would have been made from. `order` lists those that are not support headers.
pub fn manifest(headers: &[HeaderFile], outlines: &[Outline], order: &[usize], sources: &Sources) -> Manifest {
    let support = |index: &usize| outlines[*index].is_support();
    let mut profiles: IndexMap<String, ProfileEntry> = IndexMap::new();
    for index in order {
        let name = family(&headers[*index].path);
        if !profiles.contains_key(name) {
            let members: Vec<usize> =
                order.iter().copied().filter(|other| family(&headers[*other].path) == name).collect();
            profiles.insert(name.to_owned(), profile(name, &members, headers, outlines, sources));
        }
    }
    let chosen: Vec<String> =
        order.iter().map(|index| profile_of(*index, order, headers, outlines, &profiles).to_owned()).collect();
    let spanned = |text: String| Spanned::new(0..0, text);
    let entries = (0..headers.len()).filter(|index| support(index) && !headers[*index].foreign);
    Manifest {
        name: String::new(),
        release: String::new(),
        profile: profiles,
        extensions: None,
        extension: None,
        support: entries
            .map(|index| SupportEntry {
                source: spanned(format!("support/{}", headers[index].path)),
                header: spanned(headers[index].path.clone()),
            })
            .collect(),
        file: order
            .iter()
            .zip(chosen)
            .map(|(index, profile)| FileEntry {
                source: spanned(source(&headers[*index].path)),
                header: spanned(headers[*index].path.clone()),
                profile: spanned(profile),
            })
            .collect(),
    }
}

/// The family whose profile a header has: its own, or that of other people whose annotations it includes.
fn profile_of<'h>(
    header: usize,
    order: &[usize],
    headers: &'h [HeaderFile],
    outlines: &[Outline],
    profiles: &IndexMap<String, ProfileEntry>,
) -> &'h str {
    let own = family(&headers[header].path);
    if headers[header].foreign {
        return own;
    }
    let foreign = || order.iter().filter(|index| headers[**index].foreign).map(|index| family(&headers[*index].path));
    let includes = |path: &str| outlines[header].includes.iter().any(|other| headers[*other].path == path);
    let direct = foreign().find(|name| includes(&profiles[*name].annotations));
    direct.or_else(|| foreign().find(|name| profiles[*name].annotations == profiles[own].annotations)).unwrap_or(own)
}

fn profile(
    name: &str,
    members: &[usize],
    headers: &[HeaderFile],
    outlines: &[Outline],
    sources: &Sources,
) -> ProfileEntry {
    let mut reached: BTreeSet<usize> = members.iter().copied().collect();
    for member in members {
        reached.extend(reach(*member, outlines));
    }
    let texts: Vec<&str> = members.iter().map(|index| sources.get(headers[*index].id).text.as_str()).collect();
    let uses = |word: &str| texts.iter().any(|text| text.contains(word));
    let own = format!("{}_", name.to_uppercase());
    let means = |words: &[String], meaning: &dyn Fn(&str) -> bool| {
        words.iter().any(|word| meaning(word) || resolves(word, &reached, outlines, meaning))
    };
    let find = |meaning: &dyn Fn(&str) -> bool, wanted: &dyn Fn(&str) -> bool| {
        let mut found: Vec<(usize, &String)> = reached
            .iter()
            .flat_map(|index| outlines[*index].macros.iter().map(move |(name, words)| (*index, name, words)))
            .filter(|(_, name, words)| means(words, meaning) && wanted(name))
            .map(|(index, name, _)| (index, name))
            .collect();
        found.sort_by_key(|(_, name)| !own.starts_with(name.split('_').next().unwrap_or_default()));
        found.first().map(|(index, name)| (*index, (*name).clone()))
    };
    let any = |_: &str| true;
    let nullable =
        find(&|word| word == "_Nullable", &|name| uses(name)).or_else(|| find(&|word| word == "_Nullable", &any));
    let begin = find(&|word| word.contains("assume_nonnull begin"), &|name| uses(name));
    let end = find(&|word| word.contains("assume_nonnull end"), &|name| uses(name));
    let checks = |word: &str| word == "static_assert" || word == "_Static_assert" || word == "typedef";
    let abi_check = find(&checks, &|name| name.contains("CHECK") || name.contains("ASSERT"));
    let direct: BTreeSet<usize> = members.iter().flat_map(|index| outlines[*index].includes.iter().copied()).collect();
    let gives = |wanted: &str| {
        direct
            .iter()
            .filter(|index| outlines[**index].is_support())
            .find(|index| {
                outlines[**index].system.iter().any(|name| name == wanted)
                    || reach(**index, outlines)
                        .iter()
                        .any(|inner| outlines[*inner].system.iter().any(|name| name == wanted))
            })
            .copied()
            .or_else(|| {
                let mut helpers = reached.iter().filter(|index| outlines[**index].is_support());
                helpers.find(|index| outlines[**index].system.iter().any(|name| name == wanted)).copied()
            })
            .map(|index| headers[index].path.clone())
    };
    let annotations = direct
        .iter()
        .filter(|index| outlines[**index].is_support())
        .find(|index| nullable.as_ref().is_some_and(|(_, name)| outlines[**index].macros.contains_key(name)))
        .or_else(|| nullable.as_ref().map(|(index, _)| index))
        .map(|index| headers[*index].path.clone());
    ProfileEntry {
        nullable: nullable.map(|(_, name)| name).unwrap_or_default(),
        nonnull_region: begin.zip(end).map(|((_, begin), (_, end))| (begin, end)),
        annotations: annotations.unwrap_or_default(),
        abi_check: abi_check.map(|(_, name)| name).unwrap_or_default(),
        layout_check: texts.iter().find_map(|text| layout_check(text)),
        integers: gives("stdint.h").unwrap_or_default(),
        boolean: gives("stdbool.h").unwrap_or_default(),
    }
}

/// The macros with which a header checks its layouts: `#ifdef SWITCH`, `SIZE(Type, 1, 2, 3);`, `OFFSET(Type, member, ..);`.
fn layout_check(text: &str) -> Option<(String, String, String)> {
    let call = |line: &str, words: usize| {
        let (name, rest) = line.split_once('(')?;
        let arguments: Vec<&str> = rest.strip_suffix(");")?.split(", ").collect();
        let numbers = arguments.get(words..).filter(|numbers| numbers.len() == 3)?;
        numbers.iter().all(|number| number.parse::<u32>().is_ok()).then(|| name.to_owned())
    };
    let lines: Vec<&str> = text.lines().collect();
    lines.windows(3).find_map(|window| {
        let switch = window[0].strip_prefix("#ifdef ")?;
        Some((switch.to_owned(), call(window[1], 1)?, call(window[2], 2)?))
    })
}

/// Whether a macro leads to a word of some meaning through other macros.
fn resolves(word: &str, reached: &BTreeSet<usize>, outlines: &[Outline], meaning: &dyn Fn(&str) -> bool) -> bool {
    let mut word = word;
    for _ in 0..8 {
        let found = reached.iter().find_map(|index| outlines[*index].macros.get(word));
        match found.map(Vec::as_slice) {
            Some(words) if words.iter().any(|word| meaning(word)) => return true,
            Some([next]) => word = next,
            _ => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_comes_from_a_file_of_its_name() {
        assert_eq!(source("pntos/plugins/common.h"), "pntos/plugins/common.rs");
        assert_eq!(source("aspn23/MeasurementImu.h"), "aspn23/measurement_imu.rs");
        assert_eq!(source("aspn23/MeasurementAngularVelocity1D.h"), "aspn23/measurement_angular_velocity_1d.rs");
        assert_eq!(source("aspn23/MeasurementTdoa1Tx2Rx.h"), "aspn23/measurement_tdoa_1tx_2rx.rs");
        assert_eq!(source("aspn23/TypeDirection2DToPoint.h"), "aspn23/type_direction_2d_to_point.rs");
        assert_eq!(source("acme/my-type.h"), "acme/my_type.rs");
        assert_eq!(source("lib.h"), "lib_h.rs");
    }

    #[test]
    fn a_header_stands_after_what_it_includes() {
        let outline = |includes: &[usize]| Outline { includes: includes.to_vec(), ..Outline::default() };
        assert_eq!(order(&[outline(&[2]), outline(&[0]), outline(&[])]), [2, 0, 1]);
    }
}
