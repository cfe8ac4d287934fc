//! The page of a table, a struct or a shared enum.

use std::fmt::Write as _;

use super::super::c::Speller;
use super::super::java::spelling;
use super::super::lcm::fingerprint::fingerprint;
use super::super::{docs, sdk};
use super::{Pages, links, variants, words};
use crate::model::{Api, Enum, Field, Header, LcmType, Managed, Record, Slot, Stability, Target};

/// The groups of targets with equal layouts, as headings of columns.
const GROUPS: [&str; 3] = ["64 bits (LP64, LLP64)", "i386", "32-bit Arm, RISC-V"];

impl Pages<'_> {
    /// The page of a record.
    pub fn record(&self, header: &Header, record: &Record) -> String {
        let page = Page { pages: self, header, from: self.links.own_page(&record.name).unwrap_or_default() };
        let mut out = page.head(&record.name, &record.docs, &record.stability);
        page.facts(record, &mut out);
        if record.fields().next().is_some() {
            out.push_str("\n## Data\n\n");
            page.fields(record, &mut out);
        }
        for slot in record.slots() {
            page.slot(record, slot, &mut out);
        }
        for item in self.links.inside(&record.name) {
            let _ = write!(out, "\n## {}\n\n", item.name);
            for paragraph in docs::paragraphs(&item.docs) {
                let _ = writeln!(out, "{}\n", self.links.text(page.from, &paragraph));
            }
            page.enum_facts(item, &mut out);
            out.push('\n');
            variants(self, page.from, item, &mut out);
        }
        page.layout(record, &mut out);
        out
    }

    /// The page of an enum that several records use.
    pub fn enum_page(&self, header: &Header, item: &Enum) -> String {
        let page = Page { pages: self, header, from: self.links.own_page(&item.name).unwrap_or_default() };
        let mut out = page.head(&item.name, &item.docs, &item.stability);
        page.enum_facts(item, &mut out);
        out.push_str("\n## Values\n\n");
        variants(self, page.from, item, &mut out);
        out
    }
}

struct Page<'p, 'a> {
    pages: &'p Pages<'a>,
    header: &'p Header,
    from: &'p str,
}

impl Page<'_, '_> {
    fn head(&self, name: &str, text: &str, stability: &Stability) -> String {
        let mut out = format!(
            "<!-- Made from {}/{} by `cargo pntos gen`. Changes belong there. -->\n\n# {name}\n\n",
            self.pages.part.folder, self.header.source
        );
        let mut paragraphs = docs::paragraphs(text);
        paragraphs.extend(docs::stability(stability));
        for paragraph in paragraphs {
            let _ = writeln!(out, "{}\n", self.pages.links.text(self.from, &paragraph));
        }
        out
    }

    fn facts(&self, record: &Record, out: &mut String) {
        let links = &self.pages.links;
        let _ = write!(out, "| | |\n|---|---|\n| C | `struct {}` in `<{}>` |\n", record.name, self.header.path);
        let _ = writeln!(out, "| Rust | {} |", self.rust_types(&record.name));
        self.java_class(&record.name, out);
        if let Some(base) = &record.base {
            let _ = writeln!(out, "| Begins with | {} |", links.name(self.from, &base.record));
        }
        let counted = match &record.managed {
            Managed::No => "no: it lives inside something else, or is passed by value".to_owned(),
            Managed::Direct => "yes".to_owned(),
            Managed::Through(base) => format!("yes, through {}", links.name(self.from, base)),
        };
        let _ = writeln!(out, "| References are counted | {counted} |");
        let number = |name: &str| self.pages.api.variant(name).map_or(0, |(_, variant)| variant.value);
        if let Some(kind) = &record.plugin_kind {
            let _ = writeln!(out, "| Plugin type | `{kind}` = {} |", number(kind));
        }
        if let Some(tag) = &record.tag {
            let _ =
                writeln!(out, "| Its base says | `{}` is `{}` = {} |", tag.member, tag.variant, number(&tag.variant));
        }
        if let Some(message) = &record.message {
            let _ = writeln!(out, "| Message type | `{message}` = {} |", number(message));
        }
        if let Some(lcm) = &record.lcm {
            let number =
                fingerprint(self.pages.api, lcm).map_or_else(|_| "none".to_owned(), |it| format!("`{it:016x}`"));
            let _ = writeln!(out, "| LCM | `{}.{}`, fingerprint {number} |", lcm.package, lcm.name);
        }
    }

    fn rust_types(&self, c_name: &str) -> String {
        let rust = &self.pages.rust;
        let mut all = vec![format!("`{}::{c_name}`", rust.sys)];
        let safe = sdk::safe_name(c_name);
        for (module, _) in rust.types(&safe) {
            let what = match *module {
                module if module == rust.table => " to implement",
                module if module == rust.client => " to call",
                _ => "",
            };
            all.push(format!("`{module}::{safe}`{what}"));
        }
        let view = format!("{safe}Ref");
        for (module, _) in self.pages.rust.types(&view) {
            all.push(format!("`{module}::{view}` to read"));
        }
        all.join(", ")
    }

    fn java_class(&self, name: &str, out: &mut String) {
        if let Some(class) = self.pages.java.as_ref().and_then(|java| java.class(name)) {
            let _ = writeln!(out, "| Java | `{}` |", class.qualified());
        }
    }

    fn enum_facts(&self, item: &Enum, out: &mut String) {
        let _ = write!(out, "| | |\n|---|---|\n| C | `enum {}` in `<{}>` |\n", item.name, self.header.path);
        let _ = writeln!(out, "| Rust | {} |", self.rust_types(&item.name));
        self.java_class(&item.name, out);
        let open = if item.open { "may be met, and are kept" } else { "are mistakes" };
        let _ = writeln!(out, "| Values that are not listed | {open} |");
    }

    fn fields(&self, record: &Record, out: &mut String) {
        let wire = record.lcm.is_some();
        let java = self.pages.java.is_some();
        let column = |is_there: bool, name: &'static str| if is_there { (name, "---|") } else { ("", "") };
        let ((in_java, java_line), (on_lcm, lcm_line)) = (column(java, " Java |"), column(wire, " On LCM |"));
        let _ = write!(
            out,
            "| Member | C |{in_java} May be NULL | Memory |{on_lcm} Means |\n|---|---|{java_line}---|---|{lcm_line}---|\n"
        );
        for field in record.fields() {
            let mut means: Vec<String> =
                docs::paragraphs(&field.docs).iter().map(|text| self.pages.links.text(self.from, text)).collect();
            if let Some(count) = links::count_of(&field.ty) {
                means.push(format!("Elements: {count}."));
            }
            if let Some(unit) = &field.unit {
                means.push(format!("Unit: {}.", unit.replace('*', "\\*")));
            }
            if field.nan_is_absent {
                means.push("NaN: no value.".to_owned());
            }
            means.extend(docs::stability(&field.stability));
            let wire = if wire { format!(" {} |", on_wire(self.pages.api, record, field)) } else { String::new() };
            let memory =
                if field.ty.as_pointer().is_some() { words::ownership(&field.crossing) } else { String::new() };
            let _ = writeln!(
                out,
                "| `{}` | {} |{} {} | {memory} |{wire} {} |",
                field.name,
                self.pages.links.ty(self.from, &field.ty),
                if java { format!(" `{}` |", spelling::member(&field.name)) } else { String::new() },
                words::nullable(&field.ty),
                words::cell(&means.join(" ")),
            );
        }
    }

    fn slot(&self, record: &Record, slot: &Slot, out: &mut String) {
        let _ = write!(out, "\n## {}\n\n", slot.name);
        for paragraph in docs::paragraphs(&slot.docs) {
            let _ = writeln!(out, "{}\n", self.pages.links.text(self.from, &paragraph));
        }
        let mut notes = docs::stability(&slot.stability);
        if slot.nullable {
            notes.push(docs::NULLABLE_SLOT.to_owned());
        }
        if !notes.is_empty() {
            let _ = writeln!(out, "{}\n", notes.join(" "));
        }
        self.spellings(record, slot, out);
        self.params(slot, out);
        let signature = &slot.signature;
        let null = match words::nullable(&signature.ret) {
            "" | "no" => "",
            "no, but each element" => " Each element may be NULL.",
            "yes, and each element" => " It may be NULL, and so may each element.",
            _ => " It may be NULL.",
        };
        if let Some(result) = words::result(signature) {
            let ty = self.pages.links.ty(self.from, &signature.ret);
            let _ = writeln!(out, "\nResult: {ty}, {result}.{null}");
        }
        if let Some(neutral) = words::neutral(&slot.on_panic) {
            let _ = writeln!(out, "\nOn failure: {neutral}.");
        }
    }

    fn spellings(&self, record: &Record, slot: &Slot, out: &mut String) {
        let speller = Speller::with_all(self.pages.api, self.header);
        let _ = writeln!(out, "```c\n{};\n```\n", speller.slot(slot, 0));
        let safe = sdk::safe_name(&record.name);
        let name = sdk::member_name(&slot.name);
        let mut rust = String::new();
        for (module, what) in [(self.pages.rust.table, "to implement"), (self.pages.rust.client, "to call")] {
            if let Some(method) = self.pages.rust.method(module, &safe, &name) {
                let _ = writeln!(rust, "// {module}::{safe}, {what}\n{method}");
            }
        }
        if !rust.is_empty() {
            let _ = writeln!(out, "```rust,ignore\n{rust}```\n");
        }
        if let Some(java) = &self.pages.java
            && let Some(class) = java.class(&record.name)
        {
            let interface = java.interface(slot);
            let method = spelling::member(&slot.name);
            let _ = writeln!(out, "Java: `{0}.{method}(..)` calls it, `{0}.{interface}` implements it.\n", class.name);
        }
    }

    fn params(&self, slot: &Slot, out: &mut String) {
        let signature = &slot.signature;
        if signature.params.is_empty() && signature.receiver.is_none() {
            return;
        }
        out.push_str("| Parameter | C | May be NULL | Ownership | |\n|---|---|---|---|---|\n");
        if let Some(receiver) = &signature.receiver {
            let ty = self.pages.links.name(self.from, &receiver.record);
            let _ =
                writeln!(out, "| `self` | {ty}`*` | no | {} | |", words::cell(&words::ownership(&receiver.crossing)));
        }
        for param in &signature.params {
            let mut more: Vec<String> =
                links::count_of(&param.ty).map(|count| format!("elements: {count}")).into_iter().collect();
            more.extend(param.unit.iter().map(|unit| format!("unit: {unit}")));
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | {} | {} |",
                param.name,
                self.pages.links.ty(self.from, &param.ty),
                words::nullable(&param.ty),
                words::cell(&words::ownership(&param.crossing)),
                words::cell(&more.join("; ")),
            );
        }
        if signature.variadic {
            out.push_str("| `...` | | | lent | as the format says |\n");
        }
    }

    fn layout(&self, record: &Record, out: &mut String) {
        let _ = write!(out, "\n## Layout\n\n| Offset (size) | {} |\n|---|--:|--:|--:|\n", GROUPS.join(" | "));
        let layouts = Target::GROUPS.map(|target| &record.layout[target.name()]);
        for (index, member) in record.members.iter().enumerate() {
            let places = layouts.map(|layout| {
                let place = &layout.members[index];
                format!("{} ({})", place.offset, place.size)
            });
            let _ = writeln!(out, "| `{}` | {} |", member.name(), places.join(" | "));
        }
        let sizes = layouts.map(|layout| format!("{}, aligned to {}", layout.size, layout.align));
        let _ = writeln!(out, "| the whole | {} |", sizes.join(" | "));
    }
}

/// How a field travels.
fn on_wire(api: &Api, record: &Record, field: &Field) -> String {
    let members = record.lcm.iter().flat_map(|lcm| &lcm.members);
    let Some(member) = members.into_iter().find(|member| member.field.as_ref() == Some(&field.name)) else {
        return "no".to_owned();
    };
    let ty = match &member.ty {
        LcmType::Primitive(name) => name.as_str(),
        LcmType::Record(name) => {
            api.record(name).and_then(|nested| nested.lcm.as_ref()).map_or(name.as_str(), |lcm| lcm.name.as_str())
        }
    };
    let dims: String = member.dims.iter().map(ToString::to_string).collect();
    format!("`{ty}{dims}`")
}
