//! How C names are spelled in Java.
//!
//! A class drops the prefix of its family (`PntosMediator` is `pntos.api.Mediator`), a method or parameter is camel
//! case, a constant drops what all variants of its enum share. Where that would give two things one name, or hide a
//! name of Java's own, the C name stays.

use std::collections::{HashMap, HashSet};

use super::spelling::{leading_letter, member, pascal, shared_prefix, without_enum};
use crate::model::{Api, Enum, Header, Item, Member, Named, Slot, Variant};

/// Where the classes of a family of headers go.
pub struct Package {
    /// The profile of `api.toml` that the headers have.
    pub profile: String,
    /// Name of the Java package.
    pub name: String,
    /// What C names begin with and Java names do not, such as `Pntos`.
    pub prefixes: Vec<String>,
}

impl Package {
    /// The packages of the public interfaces.
    pub fn standard() -> Vec<Self> {
        let package = |profile: &str, name: &str, prefixes: [&str; 2]| Self {
            profile: profile.to_owned(),
            name: name.to_owned(),
            prefixes: prefixes.map(str::to_owned).to_vec(),
        };
        vec![package("pntos", "pntos.api", ["Pntos", "Aspn"]), package("aspn23", "pntos.aspn23", ["Aspn23", "Aspn"])]
    }
}

/// A Java class.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Class {
    /// Its package.
    pub package: String,
    /// Its name in the package.
    pub name: String,
}

impl Class {
    /// Name with the package.
    pub fn qualified(&self) -> String {
        format!("{}.{}", self.package, self.name)
    }
}

/// Classes that generated code or the language would lose if a struct had their name.
const TAKEN: &[&str] = &[
    "Arena",
    "Boolean",
    "Byte",
    "Calls",
    "Character",
    "Class",
    "Constants",
    "Counted",
    "Double",
    "Enum",
    "Error",
    "Exception",
    "Failures",
    "Float",
    "FunctionDescriptor",
    "Integer",
    "Iterable",
    "Linker",
    "Long",
    "Managed",
    "Math",
    "Memory",
    "MemoryLayout",
    "MemorySegment",
    "MethodHandle",
    "MethodHandles",
    "Module",
    "Number",
    "Object",
    "Override",
    "Package",
    "Process",
    "Record",
    "Runtime",
    "SegmentAllocator",
    "Short",
    "String",
    "Struct",
    "StructLayout",
    "SymbolLookup",
    "Symbols",
    "System",
    "Thread",
    "Throwable",
    "Unsigned",
    "Void",
];

/// The Java names of everything that an API declares.
pub struct Names<'a> {
    api: &'a Api,
    packages: &'a [Package],
    classes: HashMap<&'a str, Class>,
    named: HashMap<&'a str, Named<'a>>,
    variants: HashMap<&'a str, (&'a Enum, &'a Variant)>,
    constants: HashMap<&'a str, String>,
    members: HashSet<&'a str>,
    /// Name of every class, in any package.
    simple: HashSet<String>,
    /// Package and name of every class.
    taken: HashSet<(String, String)>,
}

impl<'a> Names<'a> {
    /// Decides all names.
    pub fn new(api: &'a Api, packages: &'a [Package]) -> Self {
        let mut names = Self {
            api,
            packages,
            classes: HashMap::new(),
            named: HashMap::new(),
            variants: HashMap::new(),
            constants: HashMap::new(),
            members: HashSet::new(),
            simple: HashSet::new(),
            taken: HashSet::new(),
        };
        names.name_classes();
        for header in &api.headers {
            for item in &header.items {
                names.note(header, item);
            }
        }
        for item in api.items() {
            if let Item::Alias(alias) = item {
                if let Some(named) = names.named.get(alias.target.as_str()).copied() {
                    names.named.insert(&alias.name, named);
                }
                if let Some(class) = names.classes.get(alias.target.as_str()).cloned() {
                    names.classes.insert(&alias.name, class);
                }
            }
        }
        names
    }

    fn note(&mut self, header: &Header, item: &'a Item) {
        match item {
            Item::Record(record) => {
                self.named.insert(&record.name, Named::Record(record));
                for member in &record.members {
                    self.members.insert(member.name());
                    if let Member::Slot(slot) = member {
                        self.members.extend(slot.signature.params.iter().map(|param| param.name.as_str()));
                    }
                }
            }
            Item::Enum(item) => {
                self.named.insert(&item.name, Named::Enum(item));
                self.variants.extend(item.variants.iter().map(|variant| (variant.name.as_str(), (item, variant))));
                self.name_constants(header, item);
            }
            _ => {}
        }
    }

    /// Two C names that would share a class both keep their prefix.
    fn name_classes(&mut self) {
        let mut wanted: HashMap<Class, Vec<(&'a str, &'a Header)>> = HashMap::new();
        for header in &self.api.headers {
            for item in &header.items {
                if matches!(item, Item::Record(_) | Item::Enum(_)) {
                    let class =
                        Class { package: self.package(header), name: self.short(header, item.name()).to_owned() };
                    wanted.entry(class).or_default().push((item.name(), header));
                }
            }
        }
        for (class, claims) in wanted {
            for (name, header) in &claims {
                let class = if claims.len() == 1 && !TAKEN.contains(&class.name.as_str()) {
                    class.clone()
                } else {
                    Class { package: self.package(header), name: (*name).to_owned() }
                };
                self.simple.insert(class.name.clone());
                self.taken.insert((class.package.clone(), class.name.clone()));
                self.classes.insert(name, class);
            }
        }
    }

    fn prefixes(&self, header: &Header) -> &'a [String] {
        match self.packages.iter().find(|package| package.profile == header.profile.name) {
            Some(package) => &package.prefixes,
            None => &[],
        }
    }

    fn short<'n>(&self, header: &Header, name: &'n str) -> &'n str {
        self.prefixes(header)
            .iter()
            .filter_map(|prefix| name.strip_prefix(prefix.as_str()))
            .find(|short| short.starts_with(|c: char| c.is_ascii_uppercase()))
            .unwrap_or(name)
    }

    /// The package of a header's classes; that of a profile without one is named like the profile.
    pub fn package(&self, header: &Header) -> String {
        match self.packages.iter().find(|package| package.profile == header.profile.name) {
            Some(package) => package.name.clone(),
            None => header.profile.name.clone(),
        }
    }

    /// The class of a record or an enum; an alias has that of what it stands for.
    pub fn class(&self, c_name: &str) -> Option<&Class> {
        self.classes.get(c_name)
    }

    /// Whether a package has a class of that name.
    pub fn has_class(&self, package: &str, name: &str) -> bool {
        self.taken.contains(&(package.to_owned(), name.to_owned()))
    }

    /// The record or enum that a type name stands for.
    pub fn named(&self, c_name: &str) -> Option<Named<'a>> {
        self.named.get(c_name).copied()
    }

    /// The enum and the variant of a full C name.
    pub fn variant(&self, c_name: &str) -> Option<(&'a Enum, &'a Variant)> {
        self.variants.get(c_name).copied()
    }

    /// Whether a record somewhere has a member, or a slot a parameter, of that name.
    pub fn is_member(&self, c_name: &str) -> bool {
        self.members.contains(c_name)
    }

    /// A variant without what all of its enum share: `PNTOS_LOG_LEVEL_ERROR` becomes `ERROR`.
    pub fn constant<'n>(&'n self, variant: &'n Variant) -> &'n str {
        self.constants.get(variant.name.as_str()).map_or(&variant.name, String::as_str)
    }

    fn name_constants(&mut self, header: &Header, item: &'a Enum) {
        let names = || item.variants.iter().map(|variant| variant.name.as_str());
        let of_enum: Option<Vec<&str>> = names().map(|name| without_enum(name, &item.name)).collect();
        let shared = shared_prefix(names());
        let short: Vec<String> = match of_enum {
            Some(short) => short.into_iter().map(leading_letter).collect(),
            None if item.variants.len() > 1 && !shared.is_empty() => {
                names().map(|name| leading_letter(&name[shared.len()..])).collect()
            }
            None => names().map(|name| self.define(header, name)).collect(),
        };
        let unique = short.iter().collect::<HashSet<_>>().len() == short.len();
        for (name, short) in names().zip(short) {
            self.constants.insert(name, if unique { short } else { name.to_owned() });
        }
    }

    /// A constant without the prefix of its family: `PNTOS_PLUGIN_API_VERSION` becomes `PLUGIN_API_VERSION`.
    pub fn define(&self, header: &Header, c_name: &str) -> String {
        let short = self
            .prefixes(header)
            .iter()
            .find_map(|prefix| c_name.strip_prefix(&prefix.to_uppercase())?.strip_prefix('_'))
            .unwrap_or(c_name);
        leading_letter(short)
    }

    /// The interface, inside the class of its table, whose implementations fit a slot.
    pub fn interface(&self, slot: &Slot) -> String {
        self.nested(&slot.name)
    }

    /// The interface of a parameter that is a function.
    pub fn callback(&self, slot: &str, param: &str) -> String {
        self.nested(&format!("{slot}_{param}"))
    }

    /// The interface of anything that has a C name.
    pub fn nested(&self, c_name: &str) -> String {
        let name = pascal(c_name);
        if self.simple.contains(&name) || TAKEN.contains(&name.as_str()) { format!("{name}Slot") } else { name }
    }

    /// The class with the free functions of a header.
    pub fn functions(&self, header: &Header) -> Class {
        let stem = |header: &Header| {
            let file = header.path.rsplit('/').next().unwrap_or_default();
            pascal(file.strip_suffix(".h").unwrap_or(file))
        };
        let package = self.package(header);
        let own = stem(header);
        let same = |other: &&Header| self.package(other) == package && stem(other) == own;
        let alone = self.api.headers.iter().filter(same).count() == 1;
        let stem = if alone { own } else { pascal(&header.path.replace(".h", "").replace('/', "_")) };
        Class { package, name: format!("{stem}Functions") }
    }

    /// A free function in the class of its header.
    pub fn function(&self, header: &Header, c_name: &str) -> String {
        member(self.function_stem(header, c_name))
    }

    /// A constant that belongs to a free function.
    pub fn function_constant(&self, header: &Header, c_name: &str) -> String {
        self.function_stem(header, c_name).to_uppercase()
    }

    /// Without what all functions of the header share.
    fn function_stem<'n>(&self, header: &Header, c_name: &'n str) -> &'n str {
        let all = header.items.iter().filter_map(|item| match item {
            Item::Function(function) => Some(function.name.as_str()),
            _ => None,
        });
        if all.clone().count() > 1 {
            return &c_name[shared_prefix(all).len()..];
        }
        self.prefixes(header)
            .iter()
            .find_map(|prefix| c_name.strip_prefix(&prefix.to_lowercase())?.strip_prefix('_'))
            .unwrap_or(c_name)
    }
}
