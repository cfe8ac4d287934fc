//! `api.json` has the form that `api.schema.json` promises to other people's generators.

mod support;

use std::path::{Path, PathBuf};
use std::process::Command;

use pntos_codegen::generate;
use serde_json::{Map, Value, json};

/// Words of a schema that say nothing about the form.
const NOTES: &[&str] = &["$schema", "$defs", "title", "description", "format", "default"];

/// The part of JSON Schema that the schema uses; a word it does not know is a failure of the test.
struct Schema<'s> {
    root: &'s Value,
}

impl Schema<'_> {
    fn check(&self, schema: &Value, value: &Value, place: &str) -> Result<(), String> {
        let schema = match schema {
            Value::Bool(true) => return Ok(()),
            Value::Object(schema) => schema,
            _ => return Err(format!("{place}: nothing is allowed here")),
        };
        for (word, rule) in schema {
            self.word(schema, word, rule, value, place)?;
        }
        Ok(())
    }

    fn word(
        &self,
        schema: &Map<String, Value>,
        word: &str,
        rule: &Value,
        value: &Value,
        place: &str,
    ) -> Result<(), String> {
        let fits = |all: &Value| {
            let all = all.as_array().expect("the choices are a list");
            all.iter().filter(|schema| self.check(schema, value, place).is_ok()).count()
        };
        let ok = match word {
            word if NOTES.contains(&word) => true,
            "$ref" => {
                let path = rule.as_str().and_then(|path| path.strip_prefix('#')).expect("a reference into the schema");
                let target = self.root.pointer(path).unwrap_or_else(|| panic!("the schema has no `{path}`"));
                return self.check(target, value, place);
            }
            "type" => match rule {
                Value::Array(names) => names.iter().any(|name| has_type(value, name)),
                name => has_type(value, name),
            },
            "const" => value == rule,
            "enum" => rule.as_array().is_some_and(|all| all.contains(value)),
            "oneOf" => fits(rule) == 1,
            "anyOf" => fits(rule) > 0,
            "allOf" => Some(fits(rule)) == rule.as_array().map(Vec::len),
            "minimum" => value.as_f64().is_none_or(|number| Some(number) >= rule.as_f64()),
            "maximum" => value.as_f64().is_none_or(|number| Some(number) <= rule.as_f64()),
            "minItems" => value.as_array().is_none_or(|all| Some(all.len() as u64) >= rule.as_u64()),
            "maxItems" => value.as_array().is_none_or(|all| Some(all.len() as u64) <= rule.as_u64()),
            "required" => value.as_object().is_none_or(|object| {
                rule.as_array()
                    .expect("a list of names")
                    .iter()
                    .all(|name| object.contains_key(name.as_str().unwrap_or_default()))
            }),
            "properties" => {
                for (name, schema) in rule.as_object().expect("schemas by name") {
                    if let Some(member) = value.get(name) {
                        self.check(schema, member, &format!("{place}/{name}"))?;
                    }
                }
                true
            }
            "additionalProperties" | "unevaluatedProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                for (name, member) in value.as_object().into_iter().flatten() {
                    if !known.is_some_and(|known| known.contains_key(name)) {
                        self.check(rule, member, &format!("{place}/{name}"))?;
                    }
                }
                true
            }
            "prefixItems" => {
                let schemas = rule.as_array().expect("a schema for each item");
                for (index, (schema, item)) in schemas.iter().zip(value.as_array().into_iter().flatten()).enumerate() {
                    self.check(schema, item, &format!("{place}/{index}"))?;
                }
                true
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    self.check(rule, item, &format!("{place}/{index}"))?;
                }
                true
            }
            unknown => panic!("this test does not know `{unknown}` of JSON Schema"),
        };
        if ok { Ok(()) } else { Err(format!("{place}: `{word}` is {rule}, found {}", short(value))) }
    }
}

fn has_type(value: &Value, name: &Value) -> bool {
    match name.as_str().unwrap_or_default() {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("JSON has no `{other}`"),
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(200).collect()
}

fn made(name: &str) -> Value {
    let files = generate(&support::api());
    serde_json::from_str(files.get(name).expect("the file is made")).expect("the file is JSON")
}

#[test]
fn the_published_model_has_the_form_of_its_schema() {
    let root = made("api-spec/api.schema.json");
    if let Err(why) = (Schema { root: &root }).check(&root, &made("api-spec/api.json"), "") {
        panic!("{why}");
    }
}

#[test]
fn another_form_is_not_that_of_the_schema() {
    let root = made("api-spec/api.schema.json");
    let model = made("api-spec/api.json");
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut model = model.clone();
        change(&mut model);
        (Schema { root: &root }).check(&root, &model, "").is_err()
    };
    assert!(refused(&|model| model["schema_version"] = json!("one")));
    assert!(refused(&|model| drop(model.as_object_mut().expect("an object").remove("headers"))));
    assert!(refused(&|model| model["headers"][0]["items"][0] = json!({ "item": "unheard-of" })));
    assert!(refused(&|model| model["headers"][0]["includes"] = json!(7)));
}

/// An interpreter of Python that can import a module; where CI runs, there must be one.
fn python(module: &str) -> Option<PathBuf> {
    let program = std::env::var_os("PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
    let found = Command::new(&program).args(["-c", &format!("import {module}")]).output();
    if found.is_ok_and(|output| output.status.success()) {
        return Some(program);
    }
    assert!(std::env::var_os("CI").is_none(), "`{}` cannot import `{module}`", program.display());
    eprintln!("skipped: `{}` cannot import `{module}`; PYTHON names another interpreter", program.display());
    None
}

fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}:\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).replace('\r', "")
}

#[test]
fn a_validator_of_somebody_else_accepts_the_published_models() {
    let Some(python) = python("jsonschema") else { return };
    let root = support::root();
    let program = "import json, sys\nfrom jsonschema import Draft202012Validator as Validator\n\
                   schema, *models = [json.load(open(path, encoding=\"utf-8\")) for path in sys.argv[1:]]\n\
                   Validator.check_schema(schema)\nfor model in models:\n    Validator(schema).validate(model)\n    \
                   assert not Validator(schema).is_valid({**model, \"headers\": 7})\n";

    run(Command::new(python)
        .args(["-c", program])
        .arg(root.join("api-spec/api.schema.json"))
        .arg(root.join("api-spec/api.json"))
        .arg(root.join("examples/acme-extension/generated/api.json")));
}

#[test]
fn the_example_generator_prints_any_table() {
    let Some(python) = python("json") else { return };
    let root = support::root();
    let print = |model: &str, name: &str| {
        run(Command::new(&python).arg(root.join("api-spec/examples/print_table.py")).arg(root.join(model)).arg(name))
    };

    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/print_table.txt");
    support::golden(&golden, &print("examples/acme-extension/generated/api.json", "AcmeOdometer"));
    for name in ["PntosCommonPlugin", "PntosMediator", "Aspn23MeasurementSatnavWithSvData", "PntosKeyValueStore"] {
        assert!(print("api-spec/api.json", name).contains("   0  "), "{name}");
    }
}
