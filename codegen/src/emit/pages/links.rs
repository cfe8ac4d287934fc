//! Where the page of a name is, and text in which names lead there.

use std::collections::{HashMap, HashSet};

use super::About;
use crate::emit::Part;
use crate::model::{Api, Count, Enum, Extent, Item, Type, Use};

/// Pages of all names.
pub struct Links<'a> {
    /// Page of each record, enum and alias; for an enum that only one record uses, that record's page with an anchor.
    pages: HashMap<&'a str, Page>,
    /// Names that have a page of their own.
    own: HashSet<&'a str>,
    /// Enums by the record on whose page they are.
    inside: HashMap<&'a str, Vec<&'a Enum>>,
}

/// A page.
#[derive(Clone)]
enum Page {
    /// Below the same folder as all others that are made.
    Own(String),
    /// Of the API below an extension, from that folder.
    Guide(String),
    /// That, at an address.
    Address(String),
}

impl Page {
    fn of_guide(guide: &str, path: &str) -> Self {
        let guide = guide.trim_end_matches('/');
        // Whoever serves a guide has made pages of its texts.
        if guide.contains("://") {
            Self::Address(format!("{guide}/{}", path.replacen(".md", ".html", 1)))
        } else {
            Self::Guide(format!("{guide}/{path}"))
        }
    }
}

impl<'a> Links<'a> {
    pub fn new(api: &'a Api, About { part, guide }: About<'_>) -> Self {
        let mut links = Self { pages: HashMap::new(), own: HashSet::new(), inside: HashMap::new() };
        let owners = owners(api, part);
        for (index, header) in api.headers.iter().enumerate() {
            let family = header.profile.name.as_str();
            let is_own = index >= part.below;
            let page = |path: String| match guide {
                _ if is_own => Some(Page::Own(path)),
                guide => guide.map(|guide| Page::of_guide(guide, &path)),
            };
            for item in &header.items {
                let name = item.name();
                match item {
                    Item::Record(_) => {
                        links.pages.extend(page(format!("{family}/{name}.md")).map(|page| (name, page)));
                        links.own.insert(name);
                    }
                    Item::Enum(item) => match owners.get(name).copied().flatten() {
                        Some(owner) => {
                            let anchor = name.to_lowercase();
                            links.pages.extend(page(format!("{family}/{owner}.md#{anchor}")).map(|page| (name, page)));
                            links.inside.entry(owner).or_default().push(item);
                        }
                        None => {
                            links.pages.extend(page(format!("{family}/{name}.md")).map(|page| (name, page)));
                            links.own.insert(name);
                        }
                    },
                    _ => {}
                }
            }
        }
        for item in api.items() {
            if let Item::Alias(alias) = item
                && let Some(page) = links.pages.get(alias.target.as_str()).cloned()
            {
                links.pages.insert(&alias.name, page);
            }
        }
        links
    }

    /// The page that is about this name alone.
    pub fn own_page(&self, name: &str) -> Option<&str> {
        match self.pages.get(name)? {
            Page::Own(path) if self.own.contains(name) => Some(path),
            _ => None,
        }
    }

    /// The enums that are explained on a record's page.
    pub fn inside(&self, record: &str) -> &[&'a Enum] {
        self.inside.get(record).map_or(&[], Vec::as_slice)
    }

    /// The way from one page to the page of a name.
    pub fn to(&self, from: &str, name: &str) -> Option<String> {
        self.pages.get(name).map(|page| match page {
            Page::Own(path) => relative(from, path),
            Page::Guide(path) => format!("{}{path}", up(from)),
            Page::Address(address) => address.clone(),
        })
    }

    /// A name in code type, which leads to its page if it has one.
    pub fn name(&self, from: &str, name: &str) -> String {
        match self.to(from, name) {
            Some(page) => format!("[`{name}`]({page})"),
            None => format!("`{name}`"),
        }
    }

    /// A text of the description, with every `Name` in code type leading to its page.
    pub fn text(&self, from: &str, text: &str) -> String {
        let mut out = String::new();
        for (index, part) in text.split('`').enumerate() {
            match index % 2 {
                // `<`, `*` and their like are letters in a sentence.
                0 => out.push_str(&part.replace('<', "&lt;").replace('*', "\\*").replace('[', "\\[")),
                _ => out.push_str(&self.name(from, part)),
            }
        }
        out
    }

    /// A C type whose names lead to their pages.
    pub fn ty(&self, from: &str, ty: &Type) -> String {
        // Two pieces of code side by side are one.
        self.pieces(from, ty).replace("``", "")
    }

    fn pieces(&self, from: &str, ty: &Type) -> String {
        match ty {
            Type::Void => "`void`".to_owned(),
            Type::VaList => "`va_list`".to_owned(),
            Type::Scalar(scalar) => format!("`{}`", super::super::c::scalar(*scalar)),
            Type::Named(name) => self.name(from, name),
            Type::Pointer(pointer) => {
                let mark = if pointer.constant { "`const*`" } else { "`*`" };
                format!("{}{mark}", self.pieces(from, &pointer.to))
            }
            Type::Array { of, len } => format!("{}`[{len}]`", self.pieces(from, of)),
            Type::Function { name: Some(name), .. } => format!("`{name}`"),
            Type::Function { name: None, signature, .. } => {
                let params: Vec<String> = signature.params.iter().map(|param| self.ty(from, &param.ty)).collect();
                format!("{} `(*)`({})", self.ty(from, &signature.ret), params.join(", "))
            }
        }
    }
}

/// The one record that uses an enum, in its members or as what it is; `None` for an enum that several use. What an
/// extension uses of its API has the page that it has without the extension.
fn owners<'a>(api: &'a Api, part: Part<'_>) -> HashMap<&'a str, Option<&'a str>> {
    let mut owners: HashMap<&str, Option<&str>> = HashMap::new();
    let own_enums: HashSet<&str> = part.items(api).map(Item::name).collect();
    let below = api.headers[..part.below].iter().flat_map(|header| &header.items).map(|item| (item, false));
    for (item, is_own) in below.chain(part.items(api).map(|item| (item, true))) {
        let Item::Record(record) = item else { continue };
        let mut used: Vec<&Enum> = Vec::new();
        for member in &record.members {
            member.uses(&mut |found| {
                if let Use::Named(name) = found {
                    used.extend(api.enumeration(name));
                }
            });
        }
        let variants = record.message.iter().chain(&record.plugin_kind);
        used.extend(variants.filter_map(|variant| api.variant(variant)).map(|(item, _)| item));
        used.retain(|item| !is_own || own_enums.contains(item.name.as_str()));
        for item in used {
            let owner = owners.entry(&item.name).or_insert(Some(&record.name));
            *owner = owner.filter(|owner| *owner == record.name);
        }
    }
    owners
}

/// From a page to the folder of all.
fn up(from: &str) -> String {
    "../".repeat(from.matches('/').count())
}

/// From a page to another, both below one folder.
fn relative(from: &str, to: &str) -> String {
    let (file, anchor) = to.split_once('#').map_or((to, None), |(file, anchor)| (file, Some(anchor)));
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let way = match file.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
        Some(rest) if !folder.is_empty() => rest.to_owned(),
        _ => format!("{}{file}", up(from)),
    };
    match anchor {
        Some(anchor) if file == from => format!("#{anchor}"),
        Some(anchor) => format!("{way}#{anchor}"),
        None => way,
    }
}

/// How many elements, in words.
pub fn count(count: &Count) -> String {
    match count {
        Count::Const(number) => number.to_string(),
        Count::Path(path) => format!("`{}`", path.join(".")),
        Count::Product(factors) => factors.iter().map(self::count).collect::<Vec<_>>().join(" × "),
        Count::Match { on, arms, otherwise } => {
            let arms: Vec<String> = arms
                .iter()
                .map(|(variant, number)| format!("{} if `{on}` is `{variant}`", self::count(number)))
                .collect();
            format!("{}, else {}", arms.join(", "), self::count(otherwise))
        }
    }
}

/// The count of an array, if the type is one.
pub fn count_of(ty: &Type) -> Option<String> {
    match &ty.as_pointer()?.extent {
        Extent::Many(many) => Some(count(many)),
        _ => None,
    }
}
