//! Which declaration a name stands for, and who can see it.

use std::collections::{BTreeSet, HashMap};

use crate::ast::{Enum, File, Item, Name, Record, Signature, Value};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Extent, Type};
use crate::source::Span;

/// Where a declaration is: file and position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub file: usize,
    pub item: usize,
}

/// A variant, found by its full name.
pub struct KnownVariant {
    /// `None` when the value could not be computed; that was reported.
    pub value: Option<u32>,
}

/// Every name of the description.
pub struct Scope<'a> {
    pub files: &'a [File],
    symbols: HashMap<&'a str, Position>,
    variants: HashMap<&'a str, KnownVariant>,
    /// Files that a file includes, itself excluded, in order.
    pub includes: Vec<Vec<usize>>,
    /// Files whose declarations a file sees, itself included.
    visible: Vec<BTreeSet<usize>>,
    /// Structs that a file may only point to.
    pub forwards: Vec<Vec<String>>,
    /// The record that holds the counting functions.
    pub memory: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// Builds the scope; reports names that are declared twice or stand for nothing.
    pub fn new(files: &'a [File], errors: &mut Vec<Diagnostic>) -> Self {
        let mut scope = Self {
            files,
            symbols: HashMap::new(),
            variants: HashMap::new(),
            includes: Vec::new(),
            visible: Vec::new(),
            forwards: Vec::new(),
            memory: None,
        };
        scope.declare(errors);
        scope.number(errors);
        scope.import(errors);
        scope.memory = files.iter().flat_map(|file| &file.items).find_map(|item| match item {
            Item::Record(record) if record.memory => Some(record.name.text.as_str()),
            _ => None,
        });
        scope
    }

    fn declare(&mut self, errors: &mut Vec<Diagnostic>) {
        let mut taken: HashMap<&str, Span> = HashMap::new();
        let mut take = |name: &'a Name, errors: &mut Vec<Diagnostic>| match taken.get(name.text.as_str()) {
            None => {
                taken.insert(&name.text, name.span);
            }
            Some(first) => errors.push(
                Diagnostic::new(
                    Code::P0007,
                    name.span,
                    format!("`{}` is declared twice", name.text),
                    "C has one space for all these names",
                )
                .other(*first, "first declared here")
                .help("rename one, or remove it"),
            ),
        };
        for (file, content) in self.files.iter().enumerate() {
            for (item, declared) in content.items.iter().enumerate() {
                let name = declared.name();
                take(name, errors);
                self.symbols.entry(&name.text).or_insert(Position { file, item });
                if let Item::Enum(owner) = declared {
                    for variant in &owner.variants {
                        take(&variant.name, errors);
                    }
                }
            }
        }
    }

    /// Computes the values of all variants, in source order.
    fn number(&mut self, errors: &mut Vec<Diagnostic>) {
        for owner in self.files.iter().flat_map(|file| &file.items).filter_map(|item| match item {
            Item::Enum(owner) => Some(owner),
            _ => None,
        }) {
            let mut next = Some(0_u64);
            for variant in &owner.variants {
                let value = match &variant.value {
                    None => next,
                    Some(Value::Number { value, .. }) => Some(*value),
                    Some(Value::Name(name)) => match self.variants.get(name.text.as_str()) {
                        Some(known) => known.value.map(u64::from),
                        None => {
                            errors.push(
                                Diagnostic::new(
                                    Code::P0018,
                                    name.span,
                                    format!("there is no variant `{}` yet", name.text),
                                    "a value may name a variant that is declared earlier",
                                )
                                .help("correct the name, or write the number"),
                            );
                            None
                        }
                    },
                };
                let fits =
                    value.filter(|value| i32::try_from(*value).is_ok()).and_then(|value| u32::try_from(value).ok());
                if value.is_some() && fits.is_none() {
                    errors.push(
                        Diagnostic::new(
                            Code::P0018,
                            variant.name.span,
                            format!("the value of `{}` does not fit", variant.name.text),
                            "C89 gives an enum the values that an `int` can hold",
                        )
                        .help("use a value from 0 to 2147483647"),
                    );
                }
                next = fits.map(|value| u64::from(value) + 1);
                self.variants.entry(&variant.name.text).or_insert(KnownVariant { value: fits });
            }
        }
    }

    fn import(&mut self, errors: &mut Vec<Diagnostic>) {
        for (index, file) in self.files.iter().enumerate() {
            let mut includes = Vec::new();
            let mut forwards = Vec::new();
            for import in &file.imports {
                let found = self.files.iter().position(|other| other.module == import.module);
                let Some(found) = found else {
                    let module = import.module.join("/");
                    errors.push(
                        Diagnostic::new(
                            Code::P0009,
                            import.span,
                            format!("there is no file `{module}.rs`"),
                            "an import becomes an `#include` of that file's header",
                        )
                        .help("correct the path, or list the file in `api.toml`"),
                    );
                    continue;
                };
                for name in &import.names {
                    let declared = self.files[found].items.iter().any(|item| declares(item, &name.text));
                    if !declared {
                        errors.push(
                            Diagnostic::new(
                                Code::P0009,
                                name.span,
                                format!("`{}` is not declared there", name.text),
                                "the import names something that its file does not declare",
                            )
                            .help("import it from the file that declares it"),
                        );
                    }
                }
                if import.forward {
                    for name in &import.names {
                        let other = self.files[found]
                            .items
                            .iter()
                            .any(|item| declares(item, &name.text) && !matches!(item, Item::Record(_)));
                        if other {
                            errors.push(
                                Diagnostic::new(
                                    Code::P0009,
                                    name.span,
                                    format!("`{}` is no struct", name.text),
                                    "only a struct can be named before it is declared",
                                )
                                .help("import it without `#[forward]`"),
                            );
                        }
                    }
                    forwards.extend(import.names.iter().map(|name| name.text.clone()));
                    continue;
                }
                if found == index && file.items.iter().any(|item| gives_another_name(item, &import.names)) {
                    continue;
                }
                if found >= index {
                    errors.push(
                        Diagnostic::new(
                            Code::P0023,
                            import.span,
                            "this header comes later",
                            "headers are read in the order of `api.toml`, each after those it includes",
                        )
                        .help("reorder `api.toml`, or write `#[forward]` when only a pointer is needed"),
                    );
                    continue;
                }
                if !includes.contains(&found) {
                    includes.push(found);
                }
            }
            let mut visible = BTreeSet::from([index]);
            for include in &includes {
                visible.extend(self.visible[*include].iter().copied());
            }
            self.includes.push(includes);
            self.visible.push(visible);
            self.forwards.push(forwards);
        }
    }

    /// The place of a declaration.
    pub fn position(&self, name: &str) -> Option<Position> {
        self.symbols.get(name).copied()
    }

    /// The declaration at a place.
    pub fn item(&self, position: Position) -> &'a Item {
        &self.files[position.file].items[position.item]
    }

    /// The record or enum a name stands for, through aliases.
    fn target(&self, name: &str) -> Option<&'a Item> {
        let mut item = self.item(self.position(name)?);
        let mut steps = 0;
        while let Item::Alias { target, .. } = item {
            item = self.item(self.position(&target.text)?);
            steps += 1;
            if steps > self.symbols.len() {
                return None;
            }
        }
        Some(item)
    }

    /// The record a name stands for.
    pub fn record(&self, name: &str) -> Option<&'a Record> {
        match self.target(name)? {
            Item::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The enum a name stands for.
    pub fn enumeration(&self, name: &str) -> Option<&'a Enum> {
        match self.target(name)? {
            Item::Enum(item) => Some(item),
            _ => None,
        }
    }

    /// The signature that the name of a function type stands for.
    pub fn function_type(&self, name: &str) -> Option<&'a Signature> {
        match self.target(name)? {
            Item::FunctionType { signature, .. } => Some(signature),
            _ => None,
        }
    }

    /// A variant by its full name.
    pub fn variant(&self, name: &str) -> Option<&KnownVariant> {
        self.variants.get(name)
    }

    /// Every variant and type name, to guess at misspelled ones.
    pub fn known_names(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = self
            .symbols
            .iter()
            .filter(|(_, position)| {
                matches!(
                    self.item(**position),
                    Item::Record(_) | Item::Enum(_) | Item::Alias { .. } | Item::FunctionType { .. }
                )
            })
            .map(|(name, _)| *name)
            .collect();
        names.sort_unstable();
        names
    }

    /// Whether a file can see another's declarations.
    pub fn sees(&self, file: usize, other: usize) -> bool {
        self.visible[file].contains(&other)
    }

    /// Whether a struct is only named in a file.
    pub fn is_forward(&self, file: usize, name: &str) -> bool {
        self.forwards[file].iter().any(|forward| forward == name)
    }

    /// Whether a type is a pointer to the counting functions.
    pub fn is_memory_pointer(&self, ty: &Type) -> bool {
        match ty {
            Type::Pointer(pointer) if pointer.extent == Extent::One => {
                pointer.to.as_named().is_some() && pointer.to.as_named() == self.memory
            }
            _ => false,
        }
    }
}

/// Whether it is another name for one of these: `pub use .. as ..` may also be about the file's own declarations.
fn gives_another_name(item: &Item, names: &[Name]) -> bool {
    matches!(item, Item::OtherName(_, _, target) if names.iter().any(|name| name.text == target.text))
}

fn declares(item: &Item, name: &str) -> bool {
    match item {
        Item::Enum(owner) => owner.name.text == name || owner.variants.iter().any(|variant| variant.name.text == name),
        other => other.name().text == name,
    }
}
