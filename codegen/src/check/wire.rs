//! P0027: every field of an LCM message has a type on the wire.

use super::records;
use crate::ast::{MemberKind, Record};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::LcmDim;
use crate::resolve::Scope;
use crate::wire;

pub fn check(scope: &Scope<'_>, errors: &mut Vec<Diagnostic>) {
    for (_, record) in records(scope.files) {
        match &record.lcm {
            Some(_) => {
                let mut travels: Vec<&str> = Vec::new();
                for member in &record.members {
                    let why = match wire::member(scope, member) {
                        Ok(None) => continue,
                        Ok(Some(on_wire)) => {
                            let missing = on_wire.dims.iter().find_map(|dim| match dim {
                                LcmDim::Member(name) if !travels.contains(&name.as_str()) => Some(name),
                                _ => None,
                            });
                            travels.push(&member.name.text);
                            missing.map(|name| format!("its count `{name}` does not travel before it"))
                        }
                        Err(why) => Some(why),
                    };
                    if let Some(why) = why {
                        errors.push(
                            Diagnostic::new(
                                Code::P0027,
                                member.name.span,
                                format!("`{}` has no type on the wire", member.name.text),
                                why,
                            )
                            .help("state one with `#[lcm(i16)]`, or leave the field out with `#[lcm(skip)]`"),
                        );
                    }
                }
                leading(record, errors);
            }
            None => misplaced(record, errors),
        }
    }
}

fn leading(record: &Record, errors: &mut Vec<Diagnostic>) {
    for (name, ty) in record.lcm.iter().flat_map(|lcm| &lcm.leading) {
        if wire::primitive(ty).and_then(wire::wire_size).is_none() {
            errors.push(
                Diagnostic::new(
                    Code::P0027,
                    record.name.span,
                    format!("`{name}` has no type on the wire"),
                    format!("LCM has no number `{ty}`"),
                )
                .help("use `i8`, `i16`, `i32`, `i64`, `f32`, `f64`, `bool` or `u8`"),
            );
        }
    }
}

fn misplaced(record: &Record, errors: &mut Vec<Diagnostic>) {
    for member in &record.members {
        if let MemberKind::Field { lcm: Some(_), .. } = &member.kind {
            errors.push(
                Diagnostic::new(
                    Code::P0027,
                    member.name.span,
                    format!("`{}` is not on any wire", member.name.text),
                    format!("`{}` is not an LCM struct", record.name.text),
                )
                .help("put `#[lcm(package::name)]` above the struct, or remove it from the field"),
            );
        }
    }
}
