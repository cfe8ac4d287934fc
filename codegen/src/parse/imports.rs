//! `use`: which headers a header includes, and other names for things.

use syn::spanned::Spanned as _;
use syn::{ItemUse, UseTree, Visibility};

use super::Parser;
use super::attributes::Attributes;
use crate::ast::{File, Import, Item, Name};
use crate::model::{Define, DefineValue};

struct Leaf {
    path: Vec<String>,
    /// The last word, `None` for `*`.
    word: Option<Name>,
    rename: Option<Name>,
}

impl Parser<'_> {
    pub fn import(&mut self, item: &ItemUse, file: &mut File) {
        let mut attributes = Attributes::new(&item.attrs);
        let forward = attributes.flag(self, "forward");
        let docs = std::mem::take(&mut attributes.docs);
        attributes.finish(self, "an import");
        let mut leaves = Vec::new();
        self.leaves(&item.tree, &mut Vec::new(), &mut leaves);
        for leaf in leaves {
            let span = self.span(item.tree.span());
            if forward && (leaf.word.is_none() || leaf.rename.is_some()) {
                self.no_such_construct(
                    item.tree.span(),
                    "`#[forward]` names single structs",
                    "write `use crate::file::Struct;`",
                );
                continue;
            }
            if leaf.path.first().map(String::as_str) != Some("crate") || leaf.path.len() < 2 {
                self.no_such_construct(
                    item.tree.span(),
                    "an import starts at the root of the description",
                    "write `use crate::pntos::memory::PntosManagedMemory;`",
                );
                continue;
            }
            let module = leaf.path[1..].to_vec();
            match (leaf.word, leaf.rename) {
                (Some(target), Some(name)) => {
                    if !matches!(item.vis, Visibility::Public(_)) {
                        self.no_such_construct(
                            item.span(),
                            "a second name is for users of the header",
                            "write `pub use .. as ..;`",
                        );
                    }
                    let define = Define {
                        name: name.text.clone(),
                        docs: docs.clone(),
                        value: DefineValue::OtherName { target: target.text.clone() },
                    };
                    file.items.push(Item::OtherName(name, define, target.clone()));
                    file.imports.push(Import { module, names: vec![target], span, forward });
                }
                (word, None) => file.imports.push(Import { module, names: word.into_iter().collect(), span, forward }),
                (None, Some(_)) => {}
            }
        }
    }

    fn leaves(&mut self, tree: &UseTree, path: &mut Vec<String>, out: &mut Vec<Leaf>) {
        match tree {
            UseTree::Path(step) => {
                path.push(super::plain(&step.ident));
                self.leaves(&step.tree, path, out);
                path.pop();
            }
            UseTree::Name(name) => {
                out.push(Leaf { path: path.clone(), word: Some(self.ident(&name.ident)), rename: None })
            }
            UseTree::Rename(rename) => out.push(Leaf {
                path: path.clone(),
                word: Some(self.ident(&rename.ident)),
                rename: Some(self.ident(&rename.rename)),
            }),
            UseTree::Glob(_) => out.push(Leaf { path: path.clone(), word: None, rename: None }),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.leaves(tree, path, out);
                }
            }
        }
    }
}
