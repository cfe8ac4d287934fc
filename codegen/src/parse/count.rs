//! Counts: how many elements an array has.

use syn::{BinOp, Expr, Pat};

use super::attributes::{ident, integer};
use crate::model::Count;

pub fn parse(expr: &Expr) -> Option<Count> {
    if let Some(value) = integer(expr) {
        return u64::try_from(value).ok().map(Count::Const);
    }
    match expr {
        Expr::Path(_) => Some(Count::Path(vec![ident(expr)?])),
        Expr::Field(field) => {
            let Count::Path(mut path) = parse(&field.base)? else {
                return None;
            };
            match &field.member {
                syn::Member::Named(name) => path.push(super::plain(name)),
                syn::Member::Unnamed(_) => return None,
            }
            Some(Count::Path(path))
        }
        Expr::Paren(inner) => parse(&inner.expr),
        Expr::Binary(binary) if matches!(binary.op, BinOp::Mul(_)) => {
            let mut factors = Vec::new();
            for side in [&binary.left, &binary.right] {
                match parse(side)? {
                    Count::Product(inner) => factors.extend(inner),
                    other => factors.push(other),
                }
            }
            Some(Count::Product(factors))
        }
        Expr::Match(choice) => {
            let on = ident(&choice.expr)?;
            let mut arms = Vec::new();
            let mut otherwise = None;
            for arm in &choice.arms {
                if arm.guard.is_some() || otherwise.is_some() {
                    return None;
                }
                let count = parse(&arm.body)?;
                match &arm.pat {
                    Pat::Ident(name) if name.subpat.is_none() => arms.push((super::plain(&name.ident), count)),
                    Pat::Wild(_) => otherwise = Some(Box::new(count)),
                    _ => return None,
                }
            }
            Some(Count::Match { on, arms, otherwise: otherwise? })
        }
        _ => None,
    }
}
