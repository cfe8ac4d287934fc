//! A class for every struct: where its members are, how to read and write them, and how to call its slots.

use super::file::File;
use super::functions::{Form, Reach};
use super::spelling;
use super::types::{self, Shape};
use crate::emit::docs;
use crate::model::{Count, Field, Member, MemberLayout, Ownership, Record, Slot, Type};

/// The class of a record.
pub fn emit<'a>(file: &mut File<'a>, record: &'a Record) {
    let layout = super::layout(record);
    let class = file.class.name.clone();
    let mut about = docs::paragraphs(&record.docs);
    about.extend(docs::stability(&record.stability));
    about.push(format!("A view of `={}` in C.", record.name));
    file.docs(&about, &[]);
    let counted = if record.managed.is_counted() { " implements Counted" } else { "" };
    file.open(&format!("public final class {class} extends Struct{counted}"));
    file.line(&format!("/** Where the members are: {} bytes. */", layout.size));
    file.line("public static final StructLayout LAYOUT = MemoryLayout.structLayout(");
    let parts = members(file, record);
    for (index, part) in parts.iter().enumerate() {
        let end = if index + 1 < parts.len() { "," } else { "" };
        file.line(&format!("        {part}{end}"));
    }
    file.line(&format!(").withName(\"{}\");", record.name));
    file.line("");
    file.line("/** A view of memory that holds one; it must be large enough. */");
    file.line(&format!("public {class}(MemorySegment memory) {{ super(memory, LAYOUT); }}"));
    file.line("");
    file.line("/** The one that a C pointer leads to, on the word of whoever gave the pointer; null for NULL. */");
    file.open(&format!("public static {class} of(MemorySegment pointer)"));
    file.line(&format!("return Memory.isNull(pointer) ? null : new {class}(Memory.at(pointer, LAYOUT));"));
    file.close();
    file.line("");
    file.line("/** One in new memory. */");
    file.open(&format!("public static {class} allocate(SegmentAllocator allocator)"));
    file.line(&format!("return new {class}(allocator.allocate(LAYOUT));"));
    file.close();
    file.line("");
    file.line("/** Size in bytes. */");
    file.line("public static long sizeof() { return LAYOUT.byteSize(); }");
    for (member, place) in record.members.iter().zip(&layout.members) {
        file.line("");
        match member {
            Member::Field(field) => Accessor { field, place, class: &class }.emit(file),
            Member::Slot(slot) => self::slot(file, record, slot, place),
        }
    }
    for member in &record.members {
        match member {
            Member::Slot(slot) => interfaces(file, record, slot),
            Member::Field(field) => callback(file, record, field),
        }
    }
    file.close();
}

/// The layouts of the members, with what lies between them.
fn members<'a>(file: &File<'a>, record: &'a Record) -> Vec<String> {
    let layout = super::layout(record);
    let mut parts = Vec::new();
    let mut end = 0;
    for (member, place) in record.members.iter().zip(&layout.members) {
        if place.offset > end {
            parts.push(format!("MemoryLayout.paddingLayout({})", place.offset - end));
        }
        end = place.offset + place.size;
        let layout = match member {
            Member::Slot(_) => "ADDRESS".to_owned(),
            Member::Field(field) => element_layout(file, &field.ty),
        };
        parts.push(format!("{layout}.withName(\"{}\")", member.name()));
    }
    if layout.size > end {
        parts.push(format!("MemoryLayout.paddingLayout({})", layout.size - end));
    }
    parts
}

fn element_layout<'a>(file: &File<'a>, ty: &'a Type) -> String {
    match Shape::of(file, ty) {
        Shape::Inline { element, len } => {
            format!("MemoryLayout.sequenceLayout({len}, {})", element_layout(file, element))
        }
        shape => shape.layout(file),
    }
}

/// The methods of one field.
struct Accessor<'a, 'c> {
    field: &'a Field,
    place: &'c MemberLayout,
    class: &'c str,
}

impl<'a> Accessor<'a, '_> {
    fn emit(&self, file: &mut File<'a>) {
        let mut about = docs::field(self.field);
        if self.field.crossing.ownership == Ownership::Nest && !self.field.docs.contains("ested") {
            about.push("Nested: valid while this object is held.".to_owned());
        }
        let name = spelling::member(&self.field.name);
        let offset = self.place.offset;
        let shape = Shape::of(file, &self.field.ty);
        about.extend(form(shape));
        file.docs(&about, &[]);
        let ty = shape.java(file);
        let layout = shape.layout(file);
        match shape {
            Shape::Value(record) => {
                let class = file.class(&record.name);
                let slice = format!("return new {class}(segment().asSlice({offset}, {layout}));");
                file.method(&format!("public {ty} {name}"), &[], &[&slice]);
                self.setter(file, &ty, &format!("{name}().segment().copyFrom(value.segment())"), "Copies to");
            }
            Shape::Inline { element, .. } => {
                let size = self.place.size;
                let slice = format!("return segment().asSlice({offset}, {size});");
                file.method(&format!("public MemorySegment {name}"), &[], &[&slice]);
                self.elements(file, element, true);
            }
            Shape::Many { element, count, .. } => {
                let sibling = |part: &str| format!("{}()", spelling::member(part));
                let spelled = types::count(file, count, &sibling);
                let pointer = format!("segment().get(ADDRESS, {offset})");
                let head = format!("public MemorySegment {name}");
                if let Count::Match { on, arms, otherwise } = count {
                    file.open(&format!("{head}()"));
                    file.open(&format!("long count = switch ({}())", spelling::member(on)));
                    for (variant, arm) in arms {
                        let label = file.constant(variant);
                        file.line(&format!("case {label} -> {};", types::count(file, arm, &sibling)));
                    }
                    file.line(&format!("default -> {};", types::count(file, otherwise, &sibling)));
                    file.close_statement();
                    let array = types::lift_array(file, &pointer, element, "count");
                    file.line(&format!("return {array};"));
                    file.close();
                } else {
                    let array = types::lift_array(file, &pointer, element, &spelled);
                    file.method(&head, &[], &[&format!("return {array};")]);
                }
                self.elements(file, element, false);
                self.setter(file, &ty, &format!("segment().set(ADDRESS, {offset}, Memory.pointer(value))"), "Sets");
            }
            Shape::Text { .. } => {
                let text = shape.lift(file, &format!("segment().get(ADDRESS, {offset})"));
                file.method(&format!("public String {name}"), &[], &[&format!("return {text};")]);
                let set = format!("segment().set(ADDRESS, {offset}, Memory.pointer(value))");
                self.setter(file, "MemorySegment", &set, "Sets");
                file.line(&format!("/** Sets {{@code {name}}} to a copy of a text. */"));
                let params = ["String value".to_owned(), "SegmentAllocator allocator".to_owned()];
                let copy = format!("return {name}(Memory.text(value, allocator));");
                file.method(&format!("public {} {name}", self.class), &params, &[&copy]);
            }
            _ => {
                let value = shape.lift(file, &format!("segment().get({layout}, {offset})"));
                file.method(&format!("public {ty} {name}"), &[], &[&format!("return {value};")]);
                let lowered = match shape {
                    Shape::Object { .. } | Shape::Function { .. } | Shape::Opaque { .. } => {
                        "Memory.pointer(value)".to_owned()
                    }
                    _ => shape.lower("value", ""),
                };
                self.setter(file, &ty, &format!("segment().set({layout}, {offset}, {lowered})"), "Sets");
            }
        }
    }

    fn setter(&self, file: &mut File<'a>, ty: &str, set: &str, verb: &str) {
        let name = spelling::member(&self.field.name);
        file.line(&format!("/** {verb} {{@code {name}}}. */"));
        let set = format!("{set};");
        let params = [format!("{ty} value")];
        file.method(&format!("public {} {name}", self.class), &params, &[&set, "return this;"]);
    }

    /// One element of an array.
    fn elements(&self, file: &mut File<'a>, element: &'a Type, in_place: bool) {
        let name = spelling::member(&self.field.name);
        let shape = Shape::of(file, element);
        let index = ["long index".to_owned()];
        let ty = shape.java(file);
        let layout = shape.layout(file);
        file.line(&format!("/** One element of {{@code {name}}}. */"));
        match shape {
            Shape::Value(record) => {
                let class = file.class(&record.name);
                let element = format!("return new {class}(Memory.element({name}(), index, {layout}));");
                file.method(&format!("public {ty} {name}"), &index, &[&element]);
            }
            Shape::Inline { element, len: columns } => {
                let inner = Shape::of(file, element);
                let (ty, layout) = (inner.java(file), inner.layout(file));
                let cell = format!("Memory.cell(row, column, {columns})");
                let value = inner.lift(file, &format!("{name}().getAtIndex({layout}, {cell})"));
                let mut params = vec!["long row".to_owned(), "long column".to_owned()];
                file.method(&format!("public {ty} {name}"), &params, &[&format!("return {value};")]);
                if in_place {
                    let set = format!("{name}().setAtIndex({layout}, {cell}, {});", inner.lower("value", ""));
                    params.push(format!("{ty} value"));
                    file.line(&format!("/** Sets one element of {{@code {name}}}. */"));
                    file.method(&format!("public {} {name}", self.class), &params, &[&set, "return this;"]);
                }
            }
            _ => {
                let value = shape.lift(file, &format!("{name}().getAtIndex({layout}, index)"));
                file.method(&format!("public {ty} {name}"), &index, &[&format!("return {value};")]);
                if in_place && matches!(shape, Shape::Scalar(_) | Shape::Enum(_)) {
                    let params = ["long index".to_owned(), format!("{ty} value")];
                    let value = shape.lower("value", "");
                    let set = format!("{name}().setAtIndex({layout}, index, {value});");
                    file.line(&format!("/** Sets one element of {{@code {name}}}. */"));
                    file.method(&format!("public {} {name}", self.class), &params, &[&set, "return this;"]);
                }
            }
        }
    }
}

/// What the type of a field does not say.
fn form(shape: Shape<'_>) -> Option<String> {
    match shape {
        Shape::Enum(item) => Some(format!("A value of `{}`.", item.name)),
        Shape::Object { nullable: true, .. } | Shape::Text { nullable: true } => Some("It may be null.".to_owned()),
        _ => None,
    }
}

/// The function of a slot.
fn form_of<'a>(file: &File<'a>, record: &Record, slot: &'a Slot) -> Form<'a> {
    Form {
        place: format!("{}.{}", record.name, slot.name),
        interface: file.names.interface(slot),
        signature: &slot.signature,
        neutral: Some(&slot.on_panic),
    }
}

/// The methods of one slot: call it, and fill it.
fn slot<'a>(file: &mut File<'a>, record: &'a Record, slot: &'a Slot, place: &MemberLayout) {
    let form = form_of(file, record, slot);
    let class = file.class.name.clone();
    let (name, pointer) = (spelling::member(&slot.name), spelling::pointer(slot));
    let mut about = docs::slot(slot);
    match form.reach() {
        Reach::Nobody => {
            about.push("Java can neither call nor implement it, because it takes a `va_list`.".to_owned());
        }
        Reach::Call => {
            about.push(
                "Java can only call it. The arguments are `Integer`, `Long`, `Double`, `Boolean`, `String` or \
                 `MemorySegment`, and must be what the format says: nothing checks them."
                    .to_owned(),
            );
            call(file, record, &form, &name, &about, place);
            about.clear();
        }
        Reach::Both => {
            call(file, record, &form, &name, &about, place);
            about.clear();
            let interface = &form.interface;
            file.line("/** Fills the slot with an implementation, which C may call as long as the arena is open. */");
            let params = [format!("{interface} implementation"), "Arena arena".to_owned()];
            let fill = format!("return {pointer}({interface}.allocate(implementation, arena));");
            file.method(&format!("public {class} {name}"), &params, &[&fill]);
        }
    }
    let offset = place.offset;
    if slot.nullable {
        file.line(&format!("/** Whether {{@code {name}}} can be called. */"));
        let test = format!("return !Memory.isNull({pointer}());");
        file.method(&format!("public boolean {}", spelling::has(slot)), &[], &[&test]);
    }
    if about.is_empty() {
        about.push("The C function in the slot.".to_owned());
    }
    file.docs(&about, &[]);
    let get = format!("return segment().get(ADDRESS, {offset});");
    file.method(&format!("public MemorySegment {pointer}"), &[], &[&get]);
    file.line("/** Fills the slot with a C function. */");
    let set = format!("segment().set(ADDRESS, {offset}, Memory.pointer(function));");
    file.method(&format!("public {class} {pointer}"), &["MemorySegment function".to_owned()], &[&set, "return this;"]);
}

/// The method that calls a slot.
fn call<'a>(file: &mut File<'a>, record: &Record, form: &Form<'a>, name: &str, about: &[String], place: &MemberLayout) {
    let arguments = form.arguments(file);
    let result = form.result(file);
    let own = form.signature.receiver.as_ref().is_some_and(|receiver| receiver.record == record.name);
    let shown = if own { &arguments[1..] } else { &arguments[..] };
    let mut tags = form.tags(file, shown);
    let mut params = form.params(file, shown);
    if matches!(result, Shape::Value(_)) {
        params.insert(0, "SegmentAllocator allocator".to_owned());
    }
    let variadic = form.reach() == Reach::Call;
    if variadic {
        params.push("Object... arguments".to_owned());
        tags.push("@param arguments what `...` stands for".to_owned());
    }
    file.docs(about, &tags);
    file.list(&format!("public {} {name}", result.java_result(file)), &params, " {");
    file.indent();
    let function = format!("Calls.slot(this, {}, \"{}\")", place.offset, form.place);
    let this = |name: &str| if own && name == "self" { "this".to_owned() } else { name.to_owned() };
    if variadic {
        file.open("try (Arena arena = Arena.ofConfined())");
        let (create, layouts) = form.descriptor(file);
        let descriptor = format!("{create}({})", layouts.join(", "));
        let mut passed = vec![function, descriptor, "arena".to_owned(), "arguments".to_owned()];
        passed.extend(arguments.iter().map(|argument| argument.shape.lower(&this(&argument.name), "arena")));
        match result {
            Shape::Void => file.list("Calls.variadic", &passed, ";"),
            _ => {
                let lifted = result.lift(file, "\0");
                let (before, after) = lifted.split_once('\0').unwrap_or_default();
                let call = format!("return {before}({}) Calls.variadic", result.carrier());
                file.list(&call, &passed, &format!("{after};"));
            }
        }
        file.close();
    } else {
        let mut passed = vec![function];
        if matches!(result, Shape::Value(_)) {
            passed.push("allocator".to_owned());
        }
        passed.extend(arguments.iter().map(|argument| this(&argument.name)));
        let verb = if matches!(result, Shape::Void) { "" } else { "return " };
        file.list(&format!("{verb}{}.invoke", form.interface), &passed, ";");
    }
    file.close();
}

/// The interfaces of a slot and of its parameters that are functions.
fn interfaces<'a>(file: &mut File<'a>, record: &'a Record, slot: &'a Slot) {
    let form = form_of(file, record, slot);
    let name = spelling::member(&slot.name);
    if form.reach() == Reach::Both {
        file.line("");
        form.emit(file, &[format!("The function in the slot `{}`.", slot.name)]);
    }
    for param in &slot.signature.params {
        if let Type::Function { signature, .. } = &param.ty {
            let form = Form {
                place: format!("{}.{}({})", record.name, slot.name, param.name),
                interface: file.names.callback(&slot.name, &param.name),
                signature,
                neutral: None,
            };
            if form.reach() == Reach::Both {
                file.line("");
                form.emit(file, &[format!("What `{name}` takes as `{}`.", param.name)]);
            }
        }
    }
}

/// The interface of a field that is a function.
fn callback<'a>(file: &mut File<'a>, record: &'a Record, field: &'a Field) {
    if let Type::Function { signature, .. } = &field.ty {
        let form = Form {
            place: format!("{}.{}", record.name, field.name),
            interface: file.names.nested(&field.name),
            signature,
            neutral: None,
        };
        if form.reach() == Reach::Both {
            file.line("");
            form.emit(file, &[format!("The function in the member `{}`.", field.name)]);
        }
    }
}
