//! `#[..]` and `///`.

use proc_macro2::Span as TokenSpan;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, MetaNameValue, Token};

use super::Parser;
use crate::ast::{LcmField, LcmRecord, Name, NeutralExpr, NeutralValue, Rename, Stated};
use crate::diagnostic::Diagnostic;
use crate::explain::Code;
use crate::model::{Count, Stability};

/// Every attribute of the language.
pub const KNOWN: &[&str] = &[
    "absent",
    "base",
    "forward",
    "lcm",
    "len",
    "lent",
    "lifecycle",
    "memory",
    "message",
    "nullable",
    "on_panic",
    "open",
    "plugin_kind",
    "rename",
    "reserved",
    "since",
    "tag",
    "transfer",
    "unit",
    "unless",
    "unstable",
];

/// The attributes of one item, taken one by one; what is left does not belong there.
pub struct Attributes {
    pub docs: String,
    rest: Vec<Attribute>,
}

impl Attributes {
    pub fn new(attributes: &[Attribute]) -> Self {
        let mut docs = Vec::new();
        let mut rest = Vec::new();
        for attribute in attributes {
            match doc_line(attribute) {
                Some(line) => docs.push(line),
                None => rest.push(attribute.clone()),
            }
        }
        Self { docs: docs.join("\n").trim().to_owned(), rest }
    }

    fn take(&mut self, name: &str) -> Option<Attribute> {
        let index = self.rest.iter().position(|attribute| attribute.path().is_ident(name))?;
        Some(self.rest.remove(index))
    }

    /// A bare attribute such as `#[open]`.
    pub fn flag(&mut self, parser: &mut Parser<'_>, name: &str) -> bool {
        let Some(attribute) = self.take(name) else {
            return false;
        };
        if !matches!(attribute.meta, Meta::Path(_)) {
            parser.malformed(attribute.span(), name, &format!("#[{name}]"));
        }
        true
    }

    fn expr(&mut self, parser: &mut Parser<'_>, name: &str, form: &str) -> Option<Expr> {
        let attribute = self.take(name)?;
        let parsed = match &attribute.meta {
            Meta::List(list) => syn::parse2::<Expr>(list.tokens.clone()).ok(),
            _ => None,
        };
        if parsed.is_none() {
            parser.malformed(attribute.span(), name, form);
        }
        parsed
    }

    fn string(&mut self, parser: &mut Parser<'_>, name: &str, form: &str) -> Option<(String, TokenSpan)> {
        let expr = self.expr(parser, name, form)?;
        match &expr {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if !text.value().trim().is_empty() => {
                Some((text.value(), expr.span()))
            }
            _ => {
                parser.malformed(expr.span(), name, form);
                None
            }
        }
    }

    fn word(&mut self, parser: &mut Parser<'_>, name: &str, form: &str) -> Option<Name> {
        let expr = self.expr(parser, name, form)?;
        let word = ident(&expr).map(|text| parser.name(text, expr.span()));
        if word.is_none() {
            parser.malformed(expr.span(), name, form);
        }
        word
    }

    pub fn stability(&mut self, parser: &mut Parser<'_>) -> Stability {
        let form = "#[since(3)]";
        let since = self.expr(parser, "since", form).and_then(|expr| {
            let version = integer(&expr).and_then(|value| u32::try_from(value).ok());
            if version.is_none() {
                parser.malformed(expr.span(), "since", form);
            }
            version
        });
        Stability { since, unstable: self.flag(parser, "unstable"), reserved: self.flag(parser, "reserved") }
    }

    pub fn unit(&mut self, parser: &mut Parser<'_>) -> Option<String> {
        self.string(parser, "unit", "#[unit(\"m/s\")]").map(|(unit, _)| unit)
    }

    pub fn unless(&mut self, parser: &mut Parser<'_>) -> Option<String> {
        self.word(parser, "unless", "#[unless(MACRO)]").map(|name| name.text)
    }

    pub fn plugin_kind(&mut self, parser: &mut Parser<'_>) -> Option<Name> {
        self.word(parser, "plugin_kind", "#[plugin_kind(PNTOS_UI_PLUGIN)]")
    }

    pub fn tag(&mut self, parser: &mut Parser<'_>) -> Option<(Name, Name)> {
        let form = "#[tag(engine_type = PNTOS_FUSION_STANDARD_MODEL)]";
        let expr = self.expr(parser, "tag", form)?;
        let pair = match &expr {
            Expr::Assign(pair) => ident(&pair.left).zip(ident(&pair.right)).map(|(member, variant)| {
                (parser.name(member, pair.left.span()), parser.name(variant, pair.right.span()))
            }),
            _ => None,
        };
        if pair.is_none() {
            parser.malformed(expr.span(), "tag", form);
        }
        pair
    }

    pub fn message(&mut self, parser: &mut Parser<'_>) -> Option<Name> {
        self.word(parser, "message", "#[message(ASPN_MEASUREMENT_IMU)]")
    }

    pub fn base(&mut self, parser: &mut Parser<'_>) -> Option<Name> {
        self.word(parser, "base", "#[base(field)]")
    }

    pub fn lifecycle(&mut self, parser: &mut Parser<'_>) -> Option<Name> {
        self.word(parser, "lifecycle", "#[lifecycle(aspn23_type_header)]")
    }

    pub fn renames(&mut self, parser: &mut Parser<'_>) -> Vec<Rename> {
        let Some(attribute) = self.take("rename") else {
            return Vec::new();
        };
        let parsed = match &attribute.meta {
            Meta::List(list) => Punctuated::<MetaNameValue, Token![,]>::parse_terminated
                .parse2(list.tokens.clone())
                .ok()
                .and_then(|pairs| pairs.iter().map(|pair| rename(parser, pair)).collect::<Option<Vec<_>>>()),
            _ => None,
        };
        if parsed.as_ref().is_none_or(Vec::is_empty) {
            parser.malformed(attribute.span(), "rename", "#![rename(Old = \"New\")]");
        }
        parsed.unwrap_or_default()
    }

    pub fn absent(&mut self, parser: &mut Parser<'_>) -> bool {
        let form = "#[absent(NAN)]";
        let Some(word) = self.word(parser, "absent", form) else {
            return false;
        };
        if word.text != "NAN" {
            parser.errors.push(
                Diagnostic::new(
                    Code::P0004,
                    word.span,
                    "`absent` is not written like this",
                    "the only value that means \"no value\" is NaN",
                )
                .help(format!("write `{form}`")),
            );
        }
        true
    }

    pub fn stated(&mut self, parser: &mut Parser<'_>) -> Option<Stated> {
        for (name, transfer) in [("lent", false), ("transfer", true)] {
            let index = self.rest.iter().position(|attribute| attribute.path().is_ident(name));
            let Some(index) = index else { continue };
            let attribute = &self.rest[index];
            let span = parser.span(attribute.span());
            let reason = match &attribute.meta {
                Meta::List(list) => match syn::parse2::<Lit>(list.tokens.clone()) {
                    Ok(Lit::Str(text)) => text.value(),
                    _ => String::new(),
                },
                _ => String::new(),
            };
            self.rest.remove(index);
            return Some(Stated { transfer, reason, span });
        }
        None
    }

    pub fn count(&mut self, parser: &mut Parser<'_>) -> Option<(Count, TokenSpan)> {
        let form = "#[len(num_values)]";
        let expr = self.expr(parser, "len", form)?;
        let count = super::count::parse(&expr);
        if count.is_none() {
            parser.errors.push(
                Diagnostic::new(
                    Code::P0004,
                    parser.span(expr.span()),
                    "`len` is not written like this",
                    "not a name, a number, a product, or a `match` on an enum",
                )
                .help(format!(
                    "write `{form}`, `#[len(rows * cols)]` or `#[len(match kind {{ A => 4, _ => length }})]`"
                )),
            );
        }
        count.map(|count| (count, expr.span()))
    }

    pub fn on_panic(&mut self, parser: &mut Parser<'_>) -> Option<NeutralExpr> {
        let expr = self.expr(parser, "on_panic", "#[on_panic(0)]")?;
        let value = neutral(&expr);
        if value.is_none() {
            parser.malformed(expr.span(), "on_panic", "#[on_panic(0)]");
        }
        Some(NeutralExpr { span: parser.span(expr.span()), value: value? })
    }

    pub fn lcm_record(&mut self, parser: &mut Parser<'_>) -> Option<LcmRecord> {
        let form = "#[lcm(package::name, leading(icd_name: i8))]";
        let attribute = self.take("lcm")?;
        let parsed = match &attribute.meta {
            Meta::List(list) => lcm_record.parse2(list.tokens.clone()).ok(),
            _ => None,
        };
        if parsed.is_none() {
            parser.malformed(attribute.span(), "lcm", form);
        }
        parsed
    }

    pub fn lcm_field(&mut self, parser: &mut Parser<'_>) -> Option<LcmField> {
        let word = self.word(parser, "lcm", "#[lcm(i16)]")?;
        Some(if word.text == "skip" { LcmField::Skip } else { LcmField::Wire(word) })
    }

    /// Reports what nobody took.
    pub fn finish(self, parser: &mut Parser<'_>, position: &str) {
        for attribute in self.rest {
            let name = attribute
                .path()
                .segments
                .iter()
                .map(|segment| segment.ident.to_string())
                .collect::<Vec<_>>()
                .join("::");
            let span = parser.span(attribute.span());
            if KNOWN.contains(&name.as_str()) {
                parser.errors.push(
                    Diagnostic::new(
                        Code::P0004,
                        span,
                        format!("`{name}` says nothing about {position}"),
                        "this attribute does not belong here, or is here twice",
                    )
                    .help(format!("remove `#[{name}]`, or move it to what it describes")),
                );
                continue;
            }
            let help = match super::nearest(&name, KNOWN) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the attributes are {}", quoted(KNOWN)),
            };
            parser.errors.push(
                Diagnostic::new(
                    Code::P0003,
                    span,
                    format!("there is no attribute `{name}`"),
                    "nothing that is written may be dropped in silence",
                )
                .help(help),
            );
        }
    }
}

fn rename(parser: &Parser<'_>, pair: &MetaNameValue) -> Option<Rename> {
    let from = parser.ident(pair.path.get_ident()?);
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(to), .. }) => Some(Rename { from, to: to.value() }),
        _ => None,
    }
}

fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    if !meta.path.is_ident("doc") {
        return None;
    }
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
            let line = text.value();
            Some(line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned())
        }
        _ => None,
    }
}

/// A single word, `r#` removed.
pub fn ident(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) if path.qself.is_none() => {
            let ident = path.path.get_ident()?;
            Some(super::plain(ident))
        }
        _ => None,
    }
}

pub fn integer(expr: &Expr) -> Option<i128> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => integer(&unary.expr).map(|value| -value),
        _ => None,
    }
}

fn neutral(expr: &Expr) -> Option<NeutralValue> {
    if let Some(value) = integer(expr) {
        return i64::try_from(value).ok().map(NeutralValue::Integer);
    }
    if let Some(word) = ident(expr) {
        return Some(match word.as_str() {
            "NULL" => NeutralValue::Null,
            "NAN" => NeutralValue::Nan,
            "ZEROED" => NeutralValue::Zeroed,
            _ => NeutralValue::Variant(word),
        });
    }
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Bool(value), .. }) => Some(NeutralValue::Bool(value.value)),
        Expr::Lit(ExprLit { lit: Lit::Float(value), .. }) => value.base10_parse().ok().map(NeutralValue::Float),
        Expr::Path(path) if path.path.segments.len() == 2 => {
            let name = |index: usize| path.path.segments[index].ident.to_string();
            match (name(0).as_str(), name(1).as_str()) {
                ("i64", "MAX") => Some(NeutralValue::Integer(i64::MAX)),
                ("i64", "MIN") => Some(NeutralValue::Integer(i64::MIN)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn lcm_record(input: syn::parse::ParseStream<'_>) -> syn::Result<LcmRecord> {
    let package: syn::Ident = input.parse()?;
    input.parse::<Token![::]>()?;
    let name: syn::Ident = input.parse()?;
    let mut leading = Vec::new();
    if input.parse::<Option<Token![,]>>()?.is_some() {
        let word: syn::Ident = input.parse()?;
        if word != "leading" {
            return Err(syn::Error::new(word.span(), "expected `leading`"));
        }
        let inside;
        syn::parenthesized!(inside in input);
        let members = inside.parse_terminated(
            |input| {
                let name: syn::Ident = input.parse()?;
                input.parse::<Token![:]>()?;
                let ty: syn::Ident = input.parse()?;
                Ok((name.to_string(), ty.to_string()))
            },
            Token![,],
        )?;
        leading.extend(members);
    }
    Ok(LcmRecord { package: package.to_string(), name: name.to_string(), leading })
}
