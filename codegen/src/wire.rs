//! How the fields of a record travel in LCM.

mod conversion;

pub use conversion::{Conversion, How, conversion, wire_size};

use crate::ast::{LcmField, Member, MemberKind, Record};
use crate::model::{Count, Extent, LcmDim, LcmMember, LcmStruct, LcmType, Scalar, Type};
use crate::resolve::Scope;

/// The LCM name of a primitive that the description names the Rust way.
pub fn primitive(word: &str) -> Option<&'static str> {
    Some(match word {
        "i8" => "int8_t",
        "i16" => "int16_t",
        "i32" => "int32_t",
        "i64" => "int64_t",
        "f32" => "float",
        "f64" => "double",
        "u8" => "byte",
        "bool" => "boolean",
        "CStr" => "string",
        _ => return None,
    })
}

/// The wire member of a field; `None` when the field does not travel.
pub fn member(scope: &Scope<'_>, member: &Member) -> Result<Option<LcmMember>, String> {
    let MemberKind::Field { ty, lcm, .. } = &member.kind else {
        return Err("a function does not travel".to_owned());
    };
    let stated = match lcm {
        Some(LcmField::Skip) => {
            return if has_zero(scope, &ty.ty) {
                Ok(None)
            } else {
                Err("only a field with a zero may stay behind".to_owned())
            };
        }
        Some(LcmField::Wire(name)) => Some(primitive(&name.text).ok_or_else(|| format!("LCM has no `{}`", name.text))?),
        None => None,
    };
    let (element, dims) = dimensions(&ty.ty)?;
    let on_wire = match (stated, element) {
        (Some(primitive), element) if !carries(scope, primitive, element) => {
            return Err(format!("an LCM `{primitive}` cannot carry it"));
        }
        (Some("string"), _) if !dims.is_empty() => return Err("arrays of strings do not travel".to_owned()),
        (Some(primitive), _) => LcmType::Primitive(primitive.to_owned()),
        (None, Type::Scalar(scalar)) => {
            LcmType::Primitive(same(*scalar).ok_or("LCM has no integer of that sign and width")?.to_owned())
        }
        (None, Type::Named(name)) => {
            let record = scope.record(name).ok_or("an enum travels as an integer of some width")?;
            if record.lcm.is_none() {
                return Err(format!("`{}` is not an LCM struct", record.name.text));
            }
            if matches!(ty.ty, Type::Array { .. }) {
                return Err("an array of structs travels only behind a pointer with a count".to_owned());
            }
            LcmType::Record(record.name.text.clone())
        }
        (None, _) => return Err("LCM has nothing to match it".to_owned()),
    };
    Ok(Some(LcmMember { name: member.name.text.clone(), ty: on_wire, dims, field: Some(member.name.text.clone()) }))
}

/// Whether values of a type can be converted to an LCM primitive and back.
fn carries(scope: &Scope<'_>, primitive: &str, element: &Type) -> bool {
    match element {
        Type::Scalar(scalar) => conversion(primitive, *scalar).is_some(),
        Type::Named(name) => scope.enumeration(name).is_some() && conversion(primitive, Scalar::U32).is_some(),
        Type::Pointer(pointer) => pointer.extent == Extent::Text && primitive == "string",
        _ => false,
    }
}

/// Whether a field that does not travel can be set to zero or NULL.
fn has_zero(scope: &Scope<'_>, ty: &Type) -> bool {
    match ty {
        Type::Scalar(_) => true,
        Type::Named(name) => scope.enumeration(name).is_some(),
        Type::Pointer(pointer) => pointer.nullable,
        _ => false,
    }
}

/// The LCM struct of a record whose members were checked.
pub fn lower(scope: &Scope<'_>, record: &Record) -> Option<LcmStruct> {
    let lcm = record.lcm.as_ref()?;
    let leading = lcm.leading.iter().map(|(name, ty)| LcmMember {
        name: name.clone(),
        ty: LcmType::Primitive(primitive(ty).unwrap_or_default().to_owned()),
        dims: Vec::new(),
        field: None,
    });
    let members = record.members.iter().filter_map(|field| member(scope, field).ok().flatten());
    Some(LcmStruct { package: lcm.package.clone(), name: lcm.name.clone(), members: leading.chain(members).collect() })
}

/// The element of an array and its dimensions, outermost first.
fn dimensions(ty: &Type) -> Result<(&Type, Vec<LcmDim>), String> {
    match ty {
        Type::Array { of, len } => {
            let (element, inner) = dimensions(of)?;
            let mut dims = vec![LcmDim::Const(*len)];
            dims.extend(inner);
            Ok((element, dims))
        }
        Type::Pointer(pointer) => match &pointer.extent {
            Extent::Many(count) => {
                let mut dims = Vec::new();
                factors(count, &mut dims)?;
                Ok((&pointer.to, dims))
            }
            Extent::Text => Ok((ty, Vec::new())),
            _ => Err("a pointer does not travel".to_owned()),
        },
        _ => Ok((ty, Vec::new())),
    }
}

fn factors(count: &Count, dims: &mut Vec<LcmDim>) -> Result<(), String> {
    match count {
        Count::Const(value) => {
            let value = u32::try_from(*value).map_err(|_| "the dimension is too large")?;
            dims.push(LcmDim::Const(value));
        }
        Count::Path(path) if path.len() == 1 => dims.push(LcmDim::Member(path[0].clone())),
        Count::Product(all) => {
            for factor in all {
                factors(factor, dims)?;
            }
        }
        _ => return Err("LCM dimensions are members and numbers".to_owned()),
    }
    Ok(())
}

fn same(scalar: Scalar) -> Option<&'static str> {
    Some(match scalar {
        Scalar::I8 => "int8_t",
        Scalar::I16 => "int16_t",
        Scalar::I32 => "int32_t",
        Scalar::I64 => "int64_t",
        Scalar::F32 => "float",
        Scalar::F64 => "double",
        Scalar::Bool => "boolean",
        Scalar::Byte => "byte",
        _ => return None,
    })
}
