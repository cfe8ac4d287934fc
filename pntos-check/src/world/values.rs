//! The values of the registry.

use std::{
    collections::BTreeMap,
    ffi::{CStr, CString},
};

use pntos::sys;
use pntos_rt::app::{self, Group};

use super::{c_text, hold::Held, observers::Observer};

/// One value.
pub enum Stored {
    /// `set_str`
    Text(CString),
    /// `set_str_array`
    Texts(Vec<CString>),
    /// `set_int`
    Int(i64),
    /// `set_bool`
    Bool(bool),
    /// `set_double`
    Double(f64),
    /// `set_double_array`
    Doubles(Vec<f64>),
    /// `set_message`
    Message(Option<Held<sys::PntosMessage>>),
    /// `set_raw`
    Raw(Vec<u8>),
}

/// All groups, and who wants to hear of changes.
#[derive(Default)]
pub struct Values {
    pub groups: BTreeMap<CString, BTreeMap<CString, Stored>>,
    pub observers: Vec<Observer>,
}

impl Values {
    /// What the groups of an app hold.
    pub fn new(groups: &[Group]) -> Self {
        let values = |group: &Group| {
            group.values.iter().map(|(key, value)| (c_text(key), Stored::from(value))).collect::<BTreeMap<_, _>>()
        };
        let groups = groups.iter().map(|group| (c_text(&group.name), values(group))).collect();
        Self { groups, observers: Vec::new() }
    }

    /// A value.
    pub fn get(&self, group: &CStr, key: &CStr) -> Option<&Stored> {
        self.groups.get(group)?.get(key)
    }
}

impl From<&app::Value> for Stored {
    fn from(value: &app::Value) -> Self {
        match value {
            app::Value::Int(value) => Self::Int(*value),
            app::Value::Bool(value) => Self::Bool(*value),
            app::Value::Double(value) => Self::Double(*value),
            app::Value::Str(value) => Self::Text(c_text(value)),
            app::Value::StrArray(values) => Self::Texts(values.iter().map(|value| c_text(value)).collect()),
            app::Value::DoubleArray(values) => Self::Doubles(values.clone()),
        }
    }
}

impl Stored {
    /// What a key may hold that a plugin reads by this slot, and that nobody has set.
    pub fn plausible(slot: &str) -> Option<Self> {
        Some(match slot.rsplit('.').next()? {
            "has_key" | "get_str" | "get_raw" => Self::Text(c_text("1")),
            "get_str_array" => Self::Texts(vec![c_text("1")]),
            "get_int" => Self::Int(1),
            "get_bool" => Self::Bool(true),
            "get_double" => Self::Double(1.0),
            "get_double_array" => Self::Doubles(vec![1.0]),
            // Its type is the question, and there is no message that would fit.
            _ => return None,
        })
    }

    /// Its type.
    pub fn kind(&self) -> sys::PntosKeyValueStoreType {
        use sys::PntosKeyValueStoreType as Type;
        match self {
            Self::Text(_) => Type::PNTOS_KV_STORE_TYPE_STR,
            Self::Texts(_) => Type::PNTOS_KV_STORE_TYPE_STR_ARRAY,
            Self::Int(_) => Type::PNTOS_KV_STORE_TYPE_INT,
            Self::Bool(_) => Type::PNTOS_KV_STORE_TYPE_BOOL,
            Self::Double(_) => Type::PNTOS_KV_STORE_TYPE_DOUBLE,
            Self::Doubles(_) => Type::PNTOS_KV_STORE_TYPE_DOUBLE_ARRAY,
            Self::Message(_) => Type::PNTOS_KV_STORE_TYPE_MESSAGE,
            Self::Raw(_) => Type::PNTOS_KV_STORE_TYPE_RAW,
        }
    }

    /// As text, whatever it is.
    pub fn to_text(&self) -> CString {
        let text = match self {
            Self::Text(text) => return text.clone(),
            Self::Texts(texts) => texts.iter().map(|text| text.to_string_lossy()).collect::<Vec<_>>().join(", "),
            Self::Int(value) => value.to_string(),
            Self::Bool(value) => value.to_string(),
            Self::Double(value) => value.to_string(),
            Self::Doubles(values) => values.iter().map(f64::to_string).collect::<Vec<_>>().join(", "),
            Self::Message(_) => String::new(),
            Self::Raw(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        };
        c_text(&text)
    }

    /// As several texts.
    pub fn to_texts(&self) -> Vec<CString> {
        match self {
            Self::Texts(texts) => texts.clone(),
            Self::Doubles(values) => values.iter().map(|value| c_text(&value.to_string())).collect(),
            _ => vec![self.to_text()],
        }
    }

    /// As an integer, if it looks like one.
    pub fn to_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            Self::Bool(value) => Some(i64::from(*value)),
            _ => self.to_text().to_str().ok()?.trim().parse().ok(),
        }
    }

    /// As a truth value.
    pub fn to_bool(&self) -> bool {
        match self {
            Self::Bool(value) => *value,
            Self::Int(value) => *value != 0,
            _ => self.to_text().to_bytes() == b"true",
        }
    }

    /// As numbers, if they look like some.
    pub fn to_doubles(&self) -> Option<Vec<f64>> {
        match self {
            Self::Doubles(values) => Some(values.clone()),
            Self::Double(value) => Some(vec![*value]),
            _ => self.to_texts().iter().map(|text| text.to_str().ok()?.trim().parse().ok()).collect(),
        }
    }
}
