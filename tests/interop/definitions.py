#!/usr/bin/env python3
"""Makes code from our LCM definitions with LCM's own generator: every struct has to have the fingerprint it has elsewhere.

usage: definitions.py FOLDER WORK    the folder with the definitions, and one to write to
"""

import importlib
import pathlib
import subprocess
import sys

import lcm

import messages


def main():
    """Returns the exit status."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    definitions, work = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    files = sorted(definitions.glob("*.lcm"))
    generator = pathlib.Path(lcm.__file__).parent.parent / "bin" / "lcm-gen"
    work.mkdir(parents=True, exist_ok=True)
    # Another name for the package, which is not part of a fingerprint, keeps the two apart.
    subprocess.run([generator, "--python", "--package-prefix", "ours", "--ppath", work, *files], check=True)
    sys.path.insert(0, str(work))
    ours = importlib.import_module("ours.aspn23_lcm")
    assert {path.stem for path in files} == set(messages.TYPES)
    for name, published in messages.TYPES.items():
        made = getattr(ours, name)
        assert made._get_packed_fingerprint() == published._get_packed_fingerprint(), name
        constants = {key: value for key, value in vars(published).items() if key.isupper()}
        assert constants == {key: value for key, value in vars(made).items() if key.isupper()}, name
    print(f"{len(files)} definitions: fingerprints and constants are those of LCM's package")
    return 0


if __name__ == "__main__":
    sys.exit(main())
