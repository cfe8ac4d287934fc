#!/usr/bin/env python3
"""Reads an LCM log with LCM's own tools: every event has to decode, field for field, and encode to the same bytes.

A copied input may be of a type that the package does not have; it is listed as such.

usage: read_back.py LOG [CHANNEL ...]    each CHANNEL has to have events of known types
"""

import collections
import sys

import lcm

import messages


def main():
    """Returns the exit status."""
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    path, required = sys.argv[1], sys.argv[2:]
    channels = collections.Counter()
    for expected, event in enumerate(lcm.EventLog(path, "r")):
        where = f"{path}: event {event.eventnum} on `{event.channel}`"
        if event.eventnum != expected:
            print(f"error: {where}: number {expected} was expected", file=sys.stderr)
            return 1
        known = messages.by_fingerprint(event.data)
        if known is None:
            channels[f"{event.channel} (unknown fingerprint {event.data[:8].hex()})"] += 1
            continue
        decoded = known.decode(event.data)
        if decoded.encode() != event.data:
            print(f"error: {where}: encodes to other bytes as {known.__name__}", file=sys.stderr)
            return 1
        channels[event.channel] += 1
    for channel, count in sorted(channels.items()):
        print(f"{count:8} {channel}")
    missing = [channel for channel in required if not channels[channel]]
    if missing or not channels:
        print(f"error: {path}: no events on {', '.join(missing) or 'any channel'}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
