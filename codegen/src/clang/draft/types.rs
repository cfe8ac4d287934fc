//! Types and signatures as a description writes them, on one line.

use crate::model::{Count, Extent, Pointer, Scalar, Signature, Type};

/// A name as Rust writes it.
pub fn ident(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() {
        return name.to_owned();
    }
    match name {
        "self" | "Self" | "super" | "crate" | "_" => format!("{name}_"),
        _ => format!("r#{name}"),
    }
}

pub fn count(count: &Count) -> String {
    match count {
        Count::Const(value) => value.to_string(),
        Count::Path(path) => path.iter().map(|part| ident(part)).collect::<Vec<_>>().join("."),
        Count::Product(factors) => factors.iter().map(self::count).collect::<Vec<_>>().join(" * "),
        Count::Match { on, arms, otherwise } => {
            let arms: Vec<String> =
                arms.iter().map(|(name, value)| format!("{name} => {}", self::count(value))).collect();
            format!("match {} {{ {}, _ => {} }}", ident(on), arms.join(", "), self::count(otherwise))
        }
    }
}

/// `#[len(..)] `, when the type is an array with a count.
pub fn len(ty: &Type) -> Option<String> {
    match ty {
        Type::Pointer(Pointer { extent: Extent::Many(many), .. }) => Some(format!("#[len({})]", count(many))),
        _ => None,
    }
}

pub fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "bool",
        Scalar::Char | Scalar::Byte => "c_uchar",
        Scalar::I8 => "i8",
        Scalar::U8 => "u8",
        Scalar::I16 => "i16",
        Scalar::U16 => "u16",
        Scalar::I32 => "i32",
        Scalar::U32 => "u32",
        Scalar::I64 => "i64",
        Scalar::U64 => "u64",
        Scalar::Usize => "usize",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
    }
}

pub fn ty(written: &Type) -> String {
    match written {
        Type::Void => "c_void".to_owned(),
        Type::Scalar(number) => scalar(*number).to_owned(),
        Type::VaList => "VaList".to_owned(),
        Type::Named(name) => name.clone(),
        Type::Array { of, len } => format!("[{}; {len}]", ty(of)),
        Type::Pointer(pointer) => {
            let mark = if pointer.constant { "*const " } else { "&" };
            let to = match pointer.extent {
                Extent::Text => "CStr".to_owned(),
                Extent::Opaque => "c_void".to_owned(),
                Extent::One => ty(&pointer.to),
                Extent::Many(_) => format!("[{}]", ty(&pointer.to)),
            };
            optional(pointer.nullable, format!("{mark}{to}"))
        }
        Type::Function { name: Some(name), .. } => name.clone(),
        Type::Function { signature, nullable, name: None } => {
            optional(*nullable, format!("fn{}", parameters(signature, None, false)))
        }
    }
}

fn optional(nullable: bool, text: String) -> String {
    if nullable { format!("Option<{text}>") } else { text }
}

/// `(a: A, b: B) -> R`. Parameters without a name get one unless they may be `_`.
pub fn parameters(signature: &Signature, receiver: Option<String>, may_be_nameless: bool) -> String {
    let mut all: Vec<String> = receiver.into_iter().collect();
    for (index, param) in signature.params.iter().enumerate() {
        let name = match param.name.as_str() {
            "" if may_be_nameless => "_".to_owned(),
            "" => format!("argument_{}", index + 1),
            name => ident(name),
        };
        let len = len(&param.ty).map(|len| format!("{len} ")).unwrap_or_default();
        all.push(format!("{len}{name}: {}", ty(&param.ty)));
    }
    all.extend(signature.variadic.then(|| "...".to_owned()));
    let result = match &signature.ret {
        Type::Void => String::new(),
        ret => format!(" -> {}", ty(ret)),
    };
    format!("({}){result}", all.join(", "))
}
