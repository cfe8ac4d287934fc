//! Types and values as a report shows them: C's spelling, and in words what C does not say.

use crate::emit::c::scalar;
use crate::model::{
    Count, DefineValue, Extent, LcmMember, LcmType, Member, Neutral, NeutralFloat, Ownership, Signature, Type,
};

pub fn ty(ty: &Type) -> String {
    match ty {
        Type::Void => "void".to_owned(),
        Type::VaList => "va_list".to_owned(),
        Type::Scalar(scalar) => self::scalar(*scalar).to_owned(),
        Type::Named(name) => name.clone(),
        Type::Pointer(pointer) => {
            let constant = if pointer.constant { "const " } else { "" };
            let to = self::ty(&pointer.to);
            let to = if to.contains(" or NULL") { format!("({to})") } else { to };
            format!("{constant}{to}*{}", or_null(pointer.nullable))
        }
        Type::Array { .. } => {
            let (mut of, mut lengths) = (ty, String::new());
            while let Type::Array { of: inner, len } = of {
                lengths += &format!("[{len}]");
                of = inner;
            }
            format!("{}{lengths}", self::ty(of))
        }
        Type::Function { name: Some(name), nullable, .. } => format!("{name}{}", or_null(*nullable)),
        Type::Function { signature, nullable, name: None } => {
            format!("{}{}", call(signature, "(*)"), or_null(*nullable))
        }
    }
}

fn or_null(nullable: bool) -> &'static str {
    if nullable { " or NULL" } else { "" }
}

/// A function with its parameters.
pub fn call(signature: &Signature, name: &str) -> String {
    let mut params: Vec<String> =
        signature.receiver.iter().map(|receiver| format!("{}* self", receiver.record)).collect();
    params.extend(signature.params.iter().map(|param| declared(&param.ty, &param.name)));
    if signature.variadic {
        params.push("...".to_owned());
    }
    let params = if params.is_empty() { "void".to_owned() } else { params.join(", ") };
    format!("{} {name}({params})", ty(&signature.ret))
}

fn declared(ty: &Type, name: &str) -> String {
    let spelled = self::ty(ty);
    if name.is_empty() { spelled } else { format!("{spelled} {name}") }
}

pub fn member(member: &Member) -> String {
    match member {
        Member::Field(field) => declared(&field.ty, &field.name),
        Member::Slot(slot) => call(&slot.signature, &slot.name),
    }
}

pub fn extent(extent: &Extent) -> String {
    match extent {
        Extent::One => "one object".to_owned(),
        Extent::Text => "text up to a NUL".to_owned(),
        Extent::Opaque => "what only its owner knows".to_owned(),
        Extent::Many(count) => format!("{} elements", self::count(count)),
    }
}

fn count(count: &Count) -> String {
    match count {
        Count::Const(value) => value.to_string(),
        Count::Path(path) => path.join("."),
        Count::Product(all) => all.iter().map(self::count).collect::<Vec<_>>().join(" * "),
        Count::Match { on, arms, otherwise } => {
            let mut arms: Vec<String> =
                arms.iter().map(|(on, count)| format!("{on}: {}", self::count(count))).collect();
            arms.push(format!("else {}", self::count(otherwise)));
            format!("(by {on}: {})", arms.join(", "))
        }
    }
}

pub const fn ownership(ownership: Ownership) -> &'static str {
    match ownership {
        Ownership::Value => "copied",
        Ownership::Lend => "lent",
        Ownership::Transfer => "transferred",
        Ownership::Nest => "nested",
        Ownership::Parent => "owned by its parent",
    }
}

pub fn neutral(neutral: &Neutral) -> String {
    match neutral {
        Neutral::Nothing => "nothing".to_owned(),
        Neutral::Bool(value) => value.to_string(),
        Neutral::Integer(value) => value.to_string(),
        Neutral::Float(NeutralFloat::Nan) => "NaN".to_owned(),
        Neutral::Float(NeutralFloat::Number(value)) => value.to_string(),
        Neutral::Null => "NULL".to_owned(),
        Neutral::NullReported => "NULL, and a report in the log".to_owned(),
        Neutral::Variant(name) => name.clone(),
        Neutral::Zeroed => "zero bytes".to_owned(),
    }
}

pub fn define(value: &DefineValue) -> String {
    match value {
        DefineValue::Integer { value, .. } => value.to_string(),
        DefineValue::Text { value, unless: None } => format!("\"{value}\""),
        DefineValue::Text { value, unless: Some(unless) } => format!("\"{value}\" unless {unless} is defined"),
        DefineValue::Stringify { .. } => "its argument as text".to_owned(),
        DefineValue::OtherName { target } => target.clone(),
    }
}

pub fn wire(member: &LcmMember) -> String {
    let ty = match &member.ty {
        LcmType::Primitive(name) | LcmType::Record(name) => name,
    };
    let dims: String = member.dims.iter().map(ToString::to_string).collect();
    format!("{ty} {}{dims}", member.name)
}
