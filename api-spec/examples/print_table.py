#!/usr/bin/env python3
"""Prints a table or a struct of `api.json`, as a start for other generators.

    print_table.py api-spec/api.json PntosRegistry
"""

import json
import sys

SCHEMA_VERSION = 1
SCALARS = {"usize": "size_t", "f32": "float", "f64": "double", "byte": "unsigned char", "bool": "bool", "char": "char"}


def scalar(name):
    """`int8_t` for `i8`, `uint16_t` for `u16`."""
    return SCALARS.get(name) or f"{name.replace('i', 'int').replace('u', 'uint')}_t"


def declare(ty, name):
    """`T name` in C."""
    if isinstance(ty, str):  # `void` and `va_list`
        return f"{ty} {name}".strip()
    kind, body = next(iter(ty.items()))
    if kind == "pointer":
        return declare(body["to"], f"{'const ' if body['constant'] else ''}*{name}")
    if kind == "array":
        return declare(body["of"], f"{name}[{body['len']}]")
    if kind == "function" and not body["name"]:
        return prototype(body["signature"], f"(*{name})")
    word = {"scalar": scalar, "named": str, "function": lambda body: body["name"]}[kind](body)
    return f"{word} {name}".strip()


def prototype(signature, name):
    """`R name(..)` in C."""
    receiver = signature["receiver"]
    parameters = [f"{receiver['record']} *self"] if receiver else []
    parameters += [declare(parameter["type"], parameter["name"]) for parameter in signature["params"]]
    parameters += ["..."] if signature["variadic"] else []
    return declare(signature["ret"], f"{name}({', '.join(parameters) or 'void'})")


def about(name, ty, crossing):
    """Who owns what a pointer leads to, and whether it may be NULL."""
    kind, body = next(iter(ty.items())) if isinstance(ty, dict) else (ty, {})
    if kind in ("pointer", "function"):
        why = f" ({crossing['reason']})" if crossing["reason"] else ""
        yield f"{name}: {crossing['ownership']}, {'may be NULL' if body['nullable'] else 'never NULL'}{why}"


def member(entry):
    """The C declaration of a member, and what C does not say about it."""
    if entry["member"] == "field":
        return declare(entry["type"], entry["name"]), list(about(entry["name"], entry["type"], entry["crossing"]))
    signature = entry["signature"]
    crossings = [(parameter["name"], parameter["type"], parameter["crossing"]) for parameter in signature["params"]]
    crossings.append(("result", signature["ret"], signature["ret_crossing"]))
    return prototype(signature, f"(*{entry['name']})"), [line for one in crossings for line in about(*one)]


def main(path, wanted):
    with open(path, encoding="utf-8") as file:
        api = json.load(file)
    if api["schema_version"] != SCHEMA_VERSION:
        sys.exit(f"{path}: this program reads form {SCHEMA_VERSION} of api.json, and not {api['schema_version']}")
    items = [item for header in api["headers"] for item in header["items"]]
    record = next((item for item in items if (item["item"], item["name"]) == ("record", wanted)), None)
    if not record:
        sys.exit(f"{path} has no struct or table `{wanted}`")
    for entry, place in zip(record["members"], record["layout"]["lp64"]["members"]):
        declaration, notes = member(entry)
        print(f"{place['offset']:4}  {declaration};")
        for line in notes + entry["docs"].split("\n\n")[0].splitlines():
            print(f"      {line}")


if len(sys.argv) != 3:
    sys.exit(__doc__.strip())
main(*sys.argv[1:])
