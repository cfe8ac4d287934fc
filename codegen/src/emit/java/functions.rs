//! Functions in both directions.
//!
//! Every form of function becomes an interface inside the class that has it: Java implements it for C to call
//! (`allocate`, through the private `upcall`), and Java calls C functions of the form (`invoke`).

use super::file::File;
use super::spelling;
use super::types::{self, Shape};
use crate::model::{Neutral, NeutralFloat, Ownership, Param, Signature, Type};

/// A function as the emitter sees it: a slot, a parameter that is a function, a free function.
pub struct Form<'a> {
    /// Where it is in C, such as `PntosMediator.log_message`.
    pub place: String,
    /// Name of its interface.
    pub interface: String,
    /// Parameters and result.
    pub signature: &'a Signature,
    /// What a caller gets when the implementation throws; zero if the description does not say.
    pub neutral: Option<&'a Neutral>,
}

/// A parameter in Java.
pub struct Argument<'a> {
    pub name: String,
    pub c_name: &'a str,
    pub shape: Shape<'a>,
    pub param: Option<&'a Param>,
}

/// Names that generated methods use themselves.
const LOCALS: &[&str] = &["allocator", "arena", "arguments", "function", "implementation", "thrown"];

impl<'a> Form<'a> {
    /// Whether Java can call such a function, and be called as one.
    pub fn reach(&self) -> Reach {
        if self.signature.params.iter().any(|param| param.ty == Type::VaList) {
            Reach::Nobody
        } else if self.signature.variadic {
            Reach::Call
        } else {
            Reach::Both
        }
    }

    /// All parameters, `self` first.
    pub fn arguments(&self, file: &File<'a>) -> Vec<Argument<'a>> {
        let mut arguments = Vec::new();
        if let Some(receiver) = &self.signature.receiver
            && let Some(crate::model::Named::Record(record)) = file.names.named(&receiver.record)
        {
            let shape = Shape::Object { record, nullable: false };
            arguments.push(Argument { name: "self".to_owned(), c_name: "self", shape, param: None });
        }
        let unnamed = self.signature.params.iter().filter(|param| param.name.is_empty()).count();
        for (index, param) in self.signature.params.iter().enumerate() {
            let mut name = match (param.name.as_str(), unnamed) {
                ("", 1) => "object".to_owned(),
                ("", _) => format!("argument{index}"),
                (name, _) => spelling::member(name),
            };
            if LOCALS.contains(&name.as_str()) || name == "self" && !arguments.is_empty() {
                name.push('_');
            }
            arguments.push(Argument {
                name,
                c_name: &param.name,
                shape: Shape::of(file, &param.ty),
                param: Some(param),
            });
        }
        arguments
    }

    /// The form of the result.
    pub fn result(&self, file: &File<'a>) -> Shape<'a> {
        Shape::of(file, &self.signature.ret)
    }

    /// `FunctionDescriptor.of` or `ofVoid`, and its layouts.
    pub fn descriptor(&self, file: &File<'a>) -> (&'static str, Vec<String>) {
        let mut layouts: Vec<String> =
            self.arguments(file).iter().map(|argument| argument.shape.layout(file)).collect();
        match self.result(file) {
            Shape::Void => ("FunctionDescriptor.ofVoid", layouts),
            result => {
                layouts.insert(0, result.layout(file));
                ("FunctionDescriptor.of", layouts)
            }
        }
    }

    /// What a person passes for the arguments.
    pub fn params(&self, file: &File<'a>, arguments: &[Argument<'a>]) -> Vec<String> {
        arguments.iter().map(|argument| format!("{} {}", argument.shape.java(file), argument.name)).collect()
    }

    /// What the documentation says about arguments and result.
    pub fn tags(&self, file: &File<'a>, arguments: &[Argument<'a>]) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        if matches!(self.result(file), Shape::Value(_)) {
            tags.push("@param allocator gives the memory of the result".to_owned());
        }
        for argument in arguments {
            if let Some(about) = about(argument) {
                tags.push(format!("@param {} {about}", argument.name));
            }
        }
        let counted = self.signature.ret_crossing.ownership == Ownership::Transfer;
        let result = match self.result(file) {
            Shape::Enum(item) => Some(format!("a value of `{}`", item.name)),
            Shape::Object { nullable, .. } if counted => {
                Some(format!("one reference, which the caller gives back{}", or_null(nullable)))
            }
            Shape::Object { nullable: true, .. } => Some("null if there is none".to_owned()),
            _ => None,
        };
        tags.extend(result.map(|result| format!("@return {result}")));
        tags
    }

    /// The interface.
    pub fn emit(&self, file: &mut File<'a>, docs: &[String]) {
        let arguments = self.arguments(file);
        let result = self.result(file);
        let name = &self.interface;
        let mut docs = docs.to_vec();
        docs.push(format!("If it throws, `=Failures` hears of it, and {}.", self.consequence(result)));
        file.docs(&docs, &[]);
        file.line("@FunctionalInterface");
        file.open(&format!("public interface {name}"));
        file.line("/** Parameters and result as C sees them. */");
        let (create, layouts) = self.descriptor(file);
        file.list(&format!("FunctionDescriptor DESCRIPTOR = {create}"), &layouts, ";");
        file.line("/** Calls a C function, whose address is the first argument. */");
        file.line("MethodHandle HANDLE = Calls.handle(DESCRIPTOR);");
        file.line("");
        let tags = self.tags(file, &arguments);
        let tags: Vec<String> = tags.into_iter().filter(|tag| !tag.starts_with("@param allocator")).collect();
        file.docs(&["Called by C.".to_owned()], &tags);
        let params = self.params(file, &arguments);
        file.list(&format!("{} call", result.java_result(file)), &params, ";");
        file.line("");
        file.line("/** Makes a C function of an implementation; it may be called as long as the arena is open. */");
        file.open(&format!("static MemorySegment allocate({name} implementation, Arena arena)"));
        let class = format!("{name}.class");
        let passed = ["MethodHandles.lookup()", &class, "implementation", "DESCRIPTOR", "arena"].map(str::to_owned);
        file.list("return Calls.stub", &passed, ";");
        file.close();
        file.line("");
        self.invoke(file, &arguments, result);
        file.line("");
        self.upcall(file, &arguments, result);
        file.close();
    }

    fn invoke(&self, file: &mut File<'a>, arguments: &[Argument<'a>], result: Shape<'a>) {
        file.line("/** Calls a C function. */");
        let mut params = vec!["MemorySegment function".to_owned()];
        if matches!(result, Shape::Value(_)) {
            params.push("SegmentAllocator allocator".to_owned());
        }
        params.extend(self.params(file, arguments));
        file.list(&format!("static {} invoke", result.java_result(file)), &params, " {");
        file.indent();
        self.downcall(file, "HANDLE", "function", arguments, result);
        file.close();
    }

    /// The call itself, as the body of a method.
    pub fn downcall(
        &self,
        file: &mut File<'a>,
        handle: &str,
        function: &str,
        arguments: &[Argument<'a>],
        result: Shape<'a>,
    ) {
        let arena = arguments.iter().any(|argument| argument.shape.needs_arena());
        file.open(if arena { "try (Arena arena = Arena.ofConfined())" } else { "try" });
        let mut lowered = vec![function.to_owned()];
        if matches!(result, Shape::Value(_)) {
            lowered.push("allocator".to_owned());
        }
        lowered.extend(arguments.iter().map(|argument| argument.shape.lower(&argument.name, "arena")));
        let call = format!("({}) {handle}.invokeExact", result.carrier());
        match result {
            Shape::Void => file.list(&format!("{handle}.invokeExact"), &lowered, ";"),
            Shape::Text { .. } => file.list(&format!("return {call}"), &lowered, ";"),
            _ => {
                let lifted = result.lift(file, "\0");
                let (before, after) = lifted.split_once('\0').unwrap_or_default();
                file.list(&format!("return {before}{call}"), &lowered, &format!("{after};"));
            }
        }
        file.reopen("catch (Throwable thrown)");
        file.line("throw Calls.failure(thrown);");
        file.close();
    }

    fn upcall(&self, file: &mut File<'a>, arguments: &[Argument<'a>], result: Shape<'a>) {
        let mut params = vec![format!("{} implementation", self.interface)];
        params.extend(arguments.iter().map(|argument| format!("{} {}", argument.shape.carrier(), argument.name)));
        file.list(&format!("private static {} upcall", result.carrier()), &params, " {");
        file.indent();
        file.open("try");
        let part = |c_name: &str| {
            let found = arguments.iter().find(|argument| argument.c_name == c_name);
            found.map_or_else(|| c_name.to_owned(), |argument| argument.shape.lift(file, &argument.name))
        };
        let lifted: Vec<String> = arguments
            .iter()
            .map(|argument| match argument.shape {
                Shape::Many { element, count, .. } => {
                    types::lift_array(file, &argument.name, element, &types::count(file, count, &part))
                }
                shape => shape.lift(file, &argument.name),
            })
            .collect();
        let call = "implementation.call";
        match result {
            Shape::Void => file.list(call, &lifted, ";"),
            Shape::Value(_) => file.list(&format!("return {call}"), &lifted, ".segment();"),
            Shape::Scalar(_) | Shape::Enum(_) => {
                let lowered = result.lower("\0", "");
                let (before, after) = lowered.split_once('\0').unwrap_or_default();
                file.list(&format!("return {before}{call}"), &lifted, &format!("{after};"));
            }
            _ => {
                let check = if is_nullable(result) { "pointer" } else { "result" };
                file.list(&format!("return Memory.{check}({call}"), &lifted, ");");
            }
        }
        file.reopen("catch (Throwable thrown)");
        file.line(&format!("Failures.report(\"{}\", implementation, thrown);", self.place));
        if !matches!(result, Shape::Void) {
            let neutral = self.neutral(file, result);
            file.line(&format!("return {neutral};"));
        }
        file.close();
        file.close();
    }

    /// What the caller gets when an implementation throws.
    fn neutral(&self, file: &File<'a>, result: Shape<'a>) -> String {
        let carrier = result.carrier();
        match (self.neutral, result) {
            (_, Shape::Value(record)) => format!("Memory.zeroed({}.LAYOUT)", file.class(&record.name)),
            (Some(Neutral::Bool(value)), _) => value.to_string(),
            (Some(Neutral::Variant(name)), _) => file.constant(name),
            (Some(Neutral::Integer(value)), _) if carrier == "long" => format!("{value}L"),
            (Some(Neutral::Integer(value)), _) if carrier == "int" => value.to_string(),
            (Some(Neutral::Integer(value)), _) => format!("({carrier}) {value}"),
            (Some(Neutral::Float(NeutralFloat::Nan)), _) if carrier == "float" => "Float.NaN".to_owned(),
            (Some(Neutral::Float(NeutralFloat::Nan)), _) => "Double.NaN".to_owned(),
            (Some(Neutral::Float(NeutralFloat::Number(value))), _) if carrier == "float" => format!("{value:?}f"),
            (Some(Neutral::Float(NeutralFloat::Number(value))), _) => format!("{value:?}"),
            _ => match carrier {
                "MemorySegment" => "MemorySegment.NULL".to_owned(),
                "boolean" => "false".to_owned(),
                _ => "0".to_owned(),
            },
        }
    }

    /// The neutral value in words.
    fn consequence(&self, result: Shape<'_>) -> String {
        match (self.neutral, result) {
            (_, Shape::Void) => "the call returns".to_owned(),
            (_, Shape::Value(_)) => "its caller gets one whose bytes are all zero".to_owned(),
            (Some(Neutral::Variant(name)), _) => format!("its caller gets `{name}`"),
            (Some(Neutral::Bool(value)), _) => format!("its caller gets `{value}`"),
            (Some(Neutral::Integer(value)), _) => format!("its caller gets {value}"),
            (Some(Neutral::Float(NeutralFloat::Nan)), _) => "its caller gets NaN".to_owned(),
            (Some(Neutral::Float(NeutralFloat::Number(value))), _) => format!("its caller gets {value}"),
            (_, Shape::Scalar(crate::model::Scalar::Bool)) => "its caller gets `false`".to_owned(),
            (_, Shape::Scalar(_) | Shape::Enum(_)) => "its caller gets 0".to_owned(),
            _ => "its caller gets NULL".to_owned(),
        }
    }
}

/// Who can use a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Java calls it and implements it.
    Both,
    /// Java only calls it: C's `...` cannot be implemented.
    Call,
    /// A `va_list` can be made and read by C alone.
    Nobody,
}

/// What the documentation says about an argument.
fn about(argument: &Argument<'_>) -> Option<String> {
    let param = argument.param?;
    let given = if param.crossing.ownership == Ownership::Transfer {
        "one reference goes to the callee"
    } else {
        "lent for the call"
    };
    let about = match argument.shape {
        Shape::Enum(item) => format!("a value of `{}`", item.name),
        Shape::Object { nullable, .. } => format!("{given}{}", or_null(nullable)),
        Shape::Text { nullable } => format!("a text, lent for the call{}", or_null(nullable)),
        Shape::Many { nullable, .. } => format!("elements, lent for the call{}", or_null(nullable)),
        Shape::Inline { len, .. } => format!("{len} elements"),
        Shape::Function { nullable, .. } => format!("a C function{}", or_null(nullable)),
        Shape::Opaque { nullable } => format!("a pointer{}", or_null(nullable)),
        Shape::Value(_) => "a copy, valid during the call".to_owned(),
        _ => format!("in {}", param.unit.as_ref()?),
    };
    Some(about)
}

const fn or_null(nullable: bool) -> &'static str {
    if nullable { "; or null" } else { "" }
}

const fn is_nullable(shape: Shape<'_>) -> bool {
    match shape {
        Shape::Object { nullable, .. }
        | Shape::Text { nullable }
        | Shape::Many { nullable, .. }
        | Shape::Function { nullable, .. }
        | Shape::Opaque { nullable } => nullable,
        _ => false,
    }
}
