//! Which name a declaration of C has in a description: that of its `typedef`, else its tag.

use std::collections::{HashMap, HashSet};

use clang_sys::{
    CXCursor_EnumConstantDecl, CXCursor_EnumDecl, CXCursor_FunctionDecl, CXCursor_StructDecl, CXCursor_TypedefDecl,
    CXType_Enum, CXType_Record,
};

use super::libclang::{Cursor, Place};

/// The names of all structs and enums, and what else macros may name.
#[derive(Default)]
pub struct Names {
    /// Place of the definition, and the name.
    types: HashMap<(std::path::PathBuf, usize), String>,
    /// Functions and variants: what a macro may be another name for.
    pub values: HashSet<String>,
    /// `typedef`s that only give a struct or an enum its name.
    consumed: HashSet<(std::path::PathBuf, usize)>,
}

fn key(place: Place) -> (std::path::PathBuf, usize) {
    (place.file, place.offset)
}

impl Names {
    pub fn new(declarations: &[Cursor<'_>]) -> Self {
        let mut names = Self::default();
        let mut typedefs: HashMap<(std::path::PathBuf, usize), Vec<Cursor<'_>>> = HashMap::new();
        for cursor in declarations {
            match cursor.kind() {
                CXCursor_TypedefDecl => {
                    let canonical = cursor.aliased().canonical();
                    if matches!(canonical.kind(), CXType_Record | CXType_Enum)
                        && let Some(place) = canonical.declaration().definition().and_then(Cursor::place)
                    {
                        typedefs.entry(key(place)).or_default().push(*cursor);
                    }
                }
                CXCursor_FunctionDecl => {
                    names.values.insert(cursor.name());
                }
                CXCursor_EnumDecl => {
                    let variants = cursor.children_of_kind(CXCursor_EnumConstantDecl);
                    names.values.extend(variants.into_iter().map(Cursor::name));
                }
                _ => {}
            }
        }
        for cursor in declarations {
            let is_type = matches!(cursor.kind(), CXCursor_StructDecl | CXCursor_EnumDecl) && cursor.is_definition();
            let Some(place) = cursor.place().filter(|_| is_type) else { continue };
            let others = typedefs.get(&key(place.clone())).map(Vec::as_slice).unwrap_or_default();
            let tag = tag(*cursor);
            let same = others.iter().find(|other| Some(other.name()) == tag);
            let giver = same.or_else(|| others.iter().find(|other| tag.is_none() || comes_first(**other, &place)));
            if let Some(giver) = giver.and_then(|giver| giver.place()) {
                names.consumed.insert(key(giver));
            }
            // A `typedef` of the same name may be repeated.
            names.consumed.extend(
                others.iter().filter(|other| Some(other.name()) == tag).filter_map(|other| other.place()).map(key),
            );
            let Some(name) = giver.map(|giver| giver.name()).or(tag) else { continue };
            names.types.insert(key(place), name);
        }
        names
    }

    /// The name of a struct or an enum, when it is defined.
    pub fn of(&self, declaration: Cursor<'_>) -> Option<&str> {
        self.types.get(&key(declaration.definition()?.place()?)).map(String::as_str)
    }

    /// Whether a `typedef` does no more than give a struct or an enum its name.
    pub fn is_consumed(&self, typedef: Cursor<'_>) -> bool {
        typedef.place().is_some_and(|place| self.consumed.contains(&key(place)))
    }
}

/// Whether a `typedef` stands before the definition, or around it.
fn comes_first(typedef: Cursor<'_>, definition: &Place) -> bool {
    typedef.start().is_some_and(|start| start.file == definition.file && start.offset <= definition.offset)
}

/// The word behind `struct` or `enum`.
pub fn tag(declaration: Cursor<'_>) -> Option<String> {
    let name = declaration.name();
    (!name.is_empty() && !name.contains(' ') && !declaration.is_anonymous()).then_some(name)
}
