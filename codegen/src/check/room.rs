//! P0037: the codec in C has room for what travels. It takes the finished model.

use super::records;
use crate::diagnostic::Diagnostic;
use crate::emit::c_codec::room;
use crate::explain::Code;
use crate::model::Api;
use crate::resolve::Scope;

pub fn check(scope: &Scope<'_>, api: &Api, errors: &mut Vec<Diagnostic>) {
    for (_, declared) in records(scope.files) {
        let Some(record) = api.record(&declared.name.text) else { continue };
        for (member, why) in room::lacking(api, record) {
            let member = declared.members.iter().find(|known| Some(known.name.text.as_str()) == member);
            let name = member.map_or(&declared.name, |member| &member.name);
            errors.push(
                Diagnostic::new(Code::P0037, name.span, format!("the codec in C has no room for `{}`", name.text), why)
                    .help("move some of it to a struct of its own, or let a member count the elements"),
            );
        }
    }
}
