//! Where records are met by value: there a change of size moves or cuts what others see.

use std::collections::BTreeMap;

use crate::model::{Api, Extent, Item, Member, Record, Signature, Type};

use super::comparison::canonical;

/// The places at which each record is met by value.
pub type Sites = BTreeMap<String, Vec<Site>>;

/// A place at which a record is met by value.
#[derive(Debug, Clone)]
pub struct Site {
    /// What happens there, as a part of a sentence.
    pub what: String,
    /// The place may not change at any time.
    pub stable: bool,
}

pub fn sites(api: &Api) -> Sites {
    let mut walk = Walk { api, sites: Sites::new(), stable: true };
    for item in api.items() {
        match item {
            Item::Record(record) => walk.record(record),
            Item::Function(function) => walk.signature(&function.signature, &function.name),
            _ => {}
        }
    }
    walk.sites
}

struct Walk<'a> {
    api: &'a Api,
    sites: Sites,
    stable: bool,
}

impl Walk<'_> {
    fn record(&mut self, record: &Record) {
        for member in &record.members {
            self.stable = !record.stability.unstable && !member.stability().unstable;
            let place = format!("{}.{}", record.name, member.name());
            match member {
                Member::Slot(slot) => self.signature(&slot.signature, &place),
                Member::Field(field) => {
                    let base = record.base.as_ref().is_some_and(|base| base.field == field.name);
                    let verb = if base { "is the base of" } else { "is embedded in" };
                    let place = if base { &record.name } else { &place };
                    self.ty(&field.ty, verb, place);
                }
            }
        }
        self.stable = true;
    }

    fn signature(&mut self, signature: &Signature, place: &str) {
        for param in &signature.params {
            self.ty(&param.ty, "is passed by value to", place);
        }
        self.ty(&signature.ret, "is returned by value from", place);
    }

    fn ty(&mut self, ty: &Type, verb: &str, place: &str) {
        match ty {
            Type::Named(name) => {
                let name = canonical(self.api, name).to_owned();
                let site = Site { what: format!("{verb} `{place}`"), stable: self.stable };
                self.sites.entry(name).or_default().push(site);
            }
            Type::Array { of, .. } => self.ty(of, "is an element of an array in", place),
            Type::Pointer(pointer) if matches!(pointer.extent, Extent::Many(_)) => {
                self.ty(&pointer.to, "is an element of an array of", place);
            }
            Type::Pointer(pointer) if matches!(*pointer.to, Type::Pointer(_)) => self.ty(&pointer.to, verb, place),
            Type::Function { signature, .. } => self.signature(signature, place),
            _ => {}
        }
    }
}
