#!/usr/bin/env python3
"""Compares the Rust codec with LCM's own tools, in both directions.

usage: compare.py INTEROP FOLDER    the built example `interop` of the crate lcm-log, and a folder for logs
"""

import collections
import json
import pathlib
import subprocess
import sys

import lcm

import messages

MESSAGES = 65 * 30


def python_to_rust_and_back(interop, folder):
    """What LCM's tools encode, Rust decodes and encodes to the same bytes, in a log that LCM's tools read."""
    source, target = folder / "python.lcmlog", folder / "recoded.lcmlog"
    log = lcm.EventLog(str(source), "w", overwrite=True)
    for channel, stamp, message in messages.series(23, MESSAGES):
        log.write_event(stamp, channel, message.encode())
    log.close()
    subprocess.run([interop, "recode", source, target], check=True)
    pairs = zip(lcm.EventLog(str(source), "r"), lcm.EventLog(str(target), "r"), strict=True)
    for sent, got in pairs:
        where = f"event {sent.eventnum} on {sent.channel}"
        assert (got.eventnum, got.timestamp, got.channel) == (sent.eventnum, sent.timestamp, sent.channel), where
        assert got.data == sent.data, f"{where} differs"


def rust_to_python(interop, folder):
    """What Rust makes, LCM's tools read field for field, and encode to the same bytes. Returns how many there were."""
    path = folder / "rust.lcmlog"
    said = subprocess.run([interop, "emit", path], check=True, capture_output=True, text=True).stdout
    expected = [json.loads(line) for line in said.splitlines()]
    seen = set()
    for fields, event in zip(expected, lcm.EventLog(str(path), "r"), strict=True):
        name = fields.pop("")
        decoded = messages.TYPES[name].decode(event.data)
        seen.add(name)
        for field, value in fields.items():
            where = f"event {event.eventnum}: {name}.{field}"
            assert read(decoded, field) == value, f"{where} is {read(decoded, field)}, not {value}"
        assert decoded.encode() == event.data, f"event {event.eventnum} differs"
    assert len(seen) == 4, seen
    return len(expected)


def samples_to_python(interop, folder):
    """Structs of every kind that Rust makes, LCM's tools decode, and encode to the same bytes."""
    path = folder / "samples.lcmlog"
    subprocess.run([interop, "samples", path], check=True)
    seen = collections.Counter()
    for event in lcm.EventLog(str(path), "r"):
        seen[event.channel] += 1
        where = f"event {event.eventnum}, a {event.channel}"
        assert messages.TYPES[event.channel].decode(event.data).encode() == event.data, f"{where} differs"
    assert set(seen) == set(messages.TYPES), set(messages.TYPES) ^ set(seen)
    return seen.total()


def read(message, field):
    """A field as `interop emit` prints it: a real as its bits, an array as a flat list."""
    outer, _, inner = field.partition(".")
    value = getattr(message, outer)
    if inner and isinstance(value, list):
        value = [getattr(element, inner) for element in value]
    elif inner:
        value = getattr(value, inner)
    if isinstance(value, (list, tuple)):
        return [printed(element) for element in messages.flat(value)]
    return printed(value)


def printed(value):
    """A number as `interop emit` prints it."""
    return messages.bits(value) if isinstance(value, float) else value


def main():
    """Returns the exit status."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    interop, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    python_to_rust_and_back(interop, folder)
    ours = rust_to_python(interop, folder)
    samples = samples_to_python(interop, folder)
    kinds = len(messages.TYPES)
    print(f"{kinds} kinds: {MESSAGES} structs of LCM's own tools, {samples} and {ours} of ours: equal in both directions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
